#include "ringkas/clean_markup.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/word_table.hpp"

namespace ringkas {
namespace {

constexpr std::size_t kLongestTag = 4096, kLongestName = 12;

/// What an element is; its lowest bits say which of kEnds closes it.
enum Element : std::uint32_t { kScript = 1, kStyle = 2, kComment = 3, kEndMark = 3, kBlock = 4, kInline = 8 };

constexpr WordGroup kElements[] = {
    {kBlock,
     "article aside blockquote body br button center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr "
     "html iframe li main nav noscript ol option p pre section select svg table tbody td textarea tfoot th thead title tr ul video"},
    {kBlock | kScript, "script"},
    {kBlock | kStyle, "style"},
    {kInline,
     "a abbr amp-img b big cite code em font i img input ins label link mark meta path picture s small source span strike strong sub sup "
     "time u"},
};

constexpr std::string_view kEnds[] = {{}, "</script>", "</style>", "-->"};

const WordTable elements(kElements);

}  // namespace

Markup MarkupFinder::next(std::size_t at) {
    for (; (at = source_.find('<', at)) < source_.size(); ++at) {
        bool ends_line = false;
        const bool comment = byte(at + 1) == '!' && byte(at + 2) == '-' && byte(at + 3) == '-';
        const std::size_t end = comment ? after(kComment, at + 4) : end_of_tag(at, ends_line);
        if (end > 0) return {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, ends_line};
    }
    const auto end = static_cast<std::uint32_t>(source_.size());
    return {{end, end}};
}

/// Offset after the tag at `at`, or after a script or a style, or 0.
std::size_t MarkupFinder::end_of_tag(std::size_t at, bool& ends_line) {
    const bool closes = byte(at + 1) == '/';
    char name[kLongestName], c = 0, quote = 0;
    std::size_t size = 0;
    for (at += closes ? 2 : 1; ((c = byte(at)) == '-' || ascii::is_letter(c) || ascii::is_digit(c)) && size < kLongestName; ++at)
        name[size++] = static_cast<char>(c | 0x20);
    if (c != '>' && c != '/' && !ascii::is_blank(c)) return 0;
    const std::uint32_t kind = elements.find(name, size);
    if (kind == 0) return 0;
    ends_line = (kind & kBlock) != 0;
    for (const std::size_t limit = at + kLongestTag; (c = byte(at)) != '>' || quote != 0; ++at) {
        if (at >= limit || (quote == 0 && c == '<')) return 0;
        if (c == quote) quote = 0;
        else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
    }
    const std::size_t end = closes ? 0 : after(kind & kEndMark, at);
    return end > 0 ? end : at + 1;
}

/// Offset after the next end mark of a kind, or 0. Where there is none, none is looked for again.
std::size_t MarkupFinder::after(std::uint32_t mark, std::size_t at) {
    const std::string_view wanted = kEnds[mark];
    for (; !none_[mark]; ++at) {
        at = source_.find(wanted[0], at);
        std::size_t k = 0;
        while (k < wanted.size() && (byte(at + k) | 0x20) == wanted[k]) ++k;
        if (k == wanted.size()) return at + k;
        none_[mark] = at >= source_.size();
    }
    return 0;
}

}  // namespace ringkas
