#include "ringkas/clean_markup.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/word_table.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kLongestTag = 4096, kLongestName = 12;

/// What an element is; its lowest bits say which of kEnds closes it.
enum Element : std::uint32_t { kComment = 1, kScript = 2, kStyle = 3, kEndMark = 3, kBlock = 4, kInline = 8 };

constexpr WordGroup kElements[] = {
    {kBlock,
     "article aside blockquote body br button center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr "
     "html iframe li main nav noscript ol option p pre section select svg table tbody td textarea tfoot th thead title tr ul video"},
    {kBlock | kScript, "script"},
    {kBlock | kStyle, "style"},
    {kInline | kComment, "!--"},
    {kInline,
     "a abbr amp-img b big cite code em font i img input ins label link mark meta path picture s small source span strike strong sub sup "
     "time u"},
};

/// Made at the start, not at the first tag: the module gives up what a text has taken.
const WordTable kElementTable(kElements);

/// What ends an element whose content is no text, four bytes each; the next '>' closes it.
constexpr char kEnds[] = "    -->\0</sc</st";

}  // namespace

std::uint32_t MarkupFinder::end_of_tag(std::uint32_t at) {
    char name[kLongestName], c = 0;
    std::uint32_t size = 0;
    const bool closes = byte(at + 1) == '/';
    for (at += closes ? 2 : 1; ((c = byte(at)) == '-' || c == '!' || ascii::is_letter(c) || ascii::is_digit(c)) && size < kLongestName;
         ++at) {
        name[size++] = static_cast<char>(c | 0x20);
        if (size == 3 && name[0] == '!') break;
    }
    const std::uint32_t kind = kElementTable.find(name, size);
    if (kind == 0) return 0;
    const char* const mark = kEnds + std::size_t{4} * (kind & kEndMark);
    ends_line = (kind & kBlock) != 0;
    if ((kind & kEndMark) == kComment) return after(mark, at + 1);
    if (c != '>' && c != '/' && !ascii::is_blank(c)) return 0;
    for (const std::uint32_t limit = at + kLongestTag; (c = byte(at)) != '>'; ++at)
        if (c == '<' || at >= limit || at >= size_) return 0;
    const std::uint32_t end = closes ? 0 : after(mark, at);
    return end > 0 ? end : at + 1;
}

/// Offset after the next end mark of a kind, or 0. Where there is none, none is looked for again.
std::uint32_t MarkupFinder::after(const char* mark, std::uint32_t at) {
    if (*mark == ' ') return 0;
    const std::uint32_t kind = 1u << (mark[3] & 31);
    for (; (none_ & kind) == 0; ++at) {
        std::uint32_t k = 0;
        while (k < 4 && mark[k] != 0 && (byte(at + k) | 0x20) == (mark[k] | 0x20)) ++k;
        if (k == 4 || (k == 3 && mark[3] == 0)) {
            at += k - 1;
            while (at < size_ && source_[at] != '>') ++at;
            return at < size_ ? at + 1 : 0;
        }
        if (at >= size_) none_ |= kind;
    }
    return 0;
}

}  // namespace ringkas
