#include "ringkas/clean_markup.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/word_table.hpp"

namespace ringkas {
namespace {

constexpr std::size_t kLongestTag = 4096, kLongestName = 12;

enum Element : std::uint32_t { kInline = 1, kBlock = 2, kRaw = 4 };

constexpr WordGroup kElements[] = {
    {kBlock,
     "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 "
     "h2 h3 "
     "h4 h5 h6 head header hr html iframe legend li main menu nav noscript ol option p pre section select summary svg table tbody td "
     "textarea "
     "tfoot th thead title tr ul video"},
    {kBlock | kRaw, "script style"},
    {kInline,
     "a abbr amp-ad amp-img audio b big canvas cite code del dfn em embed font i img input ins kbd label link mark meta object path "
     "picture q s "
     "samp small source span strike strong sub sup template time u var wbr"},
};

constexpr std::string_view kEnds[] = {"-->", "</script>", "</style>"};

constexpr bool is_name(char c) { return ascii::is_letter(c) || ascii::is_digit(c) || c == '-'; }
constexpr char lower(char c) { return ascii::is_upper(c) ? static_cast<char>(c | 0x20) : c; }

std::uint32_t element(std::string_view name) {
    static const WordTable elements(kElements);
    return elements.find(name);
}

}  // namespace

Markup MarkupFinder::next(std::size_t at) {
    for (; (at = source_.find('<', at)) < source_.size(); ++at) {
        bool ends_line = false;
        const bool comment = byte(at + 1) == '!' && byte(at + 2) == '-' && byte(at + 3) == '-';
        const std::size_t end = comment ? after(0, at + 4) : end_of_tag(at, ends_line);
        if (end > 0) return {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, ends_line};
    }
    const auto end = static_cast<std::uint32_t>(source_.size());
    return {{end, end}};
}

/// Offset after the tag at `at`, or after a script or a style, or 0.
std::size_t MarkupFinder::end_of_tag(std::size_t at, bool& ends_line) {
    const bool closes = byte(at + 1) == '/';
    char name[kLongestName];
    std::size_t size = 0;
    for (at += closes ? 2 : 1; is_name(byte(at)) && size < kLongestName; ++at) name[size++] = lower(byte(at));
    if (size == 0 || (byte(at) != '>' && byte(at) != '/' && !ascii::is_blank(byte(at)))) return 0;
    const std::uint32_t kind = element({name, size});
    if (kind == 0) return 0;
    ends_line = (kind & kBlock) != 0;
    char quote = 0;
    for (const std::size_t limit = at + kLongestTag; quote != 0 || byte(at) != '>'; ++at) {
        const char c = byte(at);
        if (at >= limit || at >= source_.size() || (quote == 0 && c == '<')) return 0;
        if (c == quote) quote = 0;
        else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
    }
    ++at;
    const std::size_t end = (kind & kRaw) != 0 && !closes ? after(name[1] == 'c' ? 1 : 2, at) : 0;
    return end > 0 ? end : at;
}

/// Offset after the next end mark of a kind, or 0. Where there is none, none is looked for again.
std::size_t MarkupFinder::after(int mark, std::size_t at) {
    const std::string_view wanted = kEnds[mark];
    while (!none_[mark] && (at = source_.find(wanted[0], at)) < source_.size()) {
        std::size_t k = 0;
        while (k < wanted.size() && lower(byte(at + k)) == wanted[k]) ++k;
        if (k == wanted.size()) return at + k;
        ++at;
    }
    none_[mark] = true;
    return 0;
}

}  // namespace ringkas
