#include "ringkas/clean_dateline.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongest = 96, kMostWords = 6;

/// What stands in a dateline, besides PageName bits.
constexpr std::uint32_t kDomain = 1u << 8, kLetters = 1u << 9, kSmall = 1u << 10, kAgencyOrDomain = kDomain | kAgencyName;

/// The beginning of a paragraph in small letters, with zeros behind it, so that nobody asks for bounds. Blanks and dashes are ASCII, as many
/// bytes as before; commas stand for brackets and strokes, a zero for what no dateline has.
struct Head {
    char text[kLongest + 4] = {};
    const char* source;
    bool has_marks = false;  ///< a dash or a full stop, without which nothing is a dateline

    Head(const char* begin, std::size_t size) : source(begin) {
        unsigned before = 0, last = 0;
        for (std::size_t k = 0; k < size && k < kLongest; ++k) {
            const auto b = static_cast<unsigned char>(source[k]);
            unsigned c = b;
            if (c - 'A' < 26u) c |= 0x20;
            else if (is_blank(source[k])) c = ' ';
            else if (c == '(' || c == ')' || c == '/' || c == '|') c = ',';
            else if (c == '"' || c == '!' || c == '?' || c == ';' || c == ':') return;
            else if (c == 0xA0 && before == 0xC2) put(k - 1, c = ' ');
            else if (c - 0x93 < 2u && before == 0x80 && k > 1) put(k - 2, put(k - 1, c = '-'));
            has_marks = has_marks || c == '-' || c == '.';
            put(k, c);
            // Behind a word in small letters nothing matters, unless it is a site's name behind a comma.
            if (last == ' ' && is_lower(b) && k > 1 && text[k - 2] != ',') return;
            before = b;
            last = c;
        }
    }

    unsigned put(std::size_t at, unsigned c) {
        text[at] = static_cast<char>(c);
        return c;
    }

    /// A small letter in the source.
    [[nodiscard, gnu::noinline]] bool small_at(std::size_t at) const { return text[at] != 0 && is_lower(source[at]); }

    [[nodiscard, gnu::noinline]] std::size_t after_blanks(std::size_t at) const {
        while (text[at] == ' ') ++at;
        return at;
    }
};

std::uint32_t certain(std::size_t size) { return size == 0 ? 0 : static_cast<std::uint32_t>(size) | kCertainDateline; }

}  // namespace

std::uint32_t find_dateline(const char* text, std::size_t size, const PageVocabulary& vocabulary) {
    // Nearly every paragraph goes on with a small letter: "Presiden meresmikan ..."
    std::size_t at = 0;
    while (at < size && is_letter(text[at])) ++at;
    if (at + 1 < size && text[at] == ' ' && is_lower(text[at + 1])) return 0;
    const Head head(text, size);
    if (!head.has_marks) return 0;

    std::size_t part = 0, site = 0, undashed = 0, words = 0;
    std::uint32_t flags = 0;
    bool spaced = false;
    for (at = 0;;) {
        const std::size_t begin = head.after_blanks(at);
        spaced = begin > at;
        at = begin;
        if (head.text[at] == '-') break;
        if (head.text[at] == ',') {
            part = head.after_blanks(++at);
            if ((flags & kDomain) != 0 && site == 0 && text[at - 1] == ',') site = part;
            continue;
        }
        // A capitalised word, a domain name or a number. A hyphen stays inside, unless a site or capitals stand before it.
        std::size_t dot = 0;
        bool small = false;
        for (char c; (c = head.text[at]) != 0 && c != ',' && c != ' '; ++at) {
            if (c == '-' && ((flags & kDomain) != 0 || dot > 0 || !is_letter(head.text[at + 1]) || (!small && head.small_at(at + 2))))
                break;
            if (site > 0 && small && is_upper(text[at])) break;
            small = small || is_lower(text[at]);
            if (c == '.' && dot == 0) dot = at;
        }
        // A place is a word, an agency all that stands between commas or in brackets.
        std::uint32_t names = vocabulary.names.find(head.text + begin, at - begin) & kPlaceName;
        if (part > 0) names |= vocabulary.names.find(head.text + part, at - part) & kAgencyName;
        // "Liputan6.com, Jakarta London Love Story ...": a site and a place, and the next sentence at once.
        if (site == begin && site > 0 && (names & kPlaceName) != 0) {
            const std::size_t next = head.after_blanks(at);
            if (!head.small_at(next) && head.text[next] != ',') undashed = next;
        }
        const bool domain = dot > begin + 1 && dot + 2 < at, name = domain || (begin < size && is_upper(text[begin]));
        const bool sentence_ends = head.text[at] == 0 || (head.text[at - 1] == '.' && at - begin > 4);
        if (sentence_ends || (!name && !is_digit(head.text[begin])) || ++words > kMostWords) return certain(undashed);
        flags |= names | (domain ? kDomain : 0) | (name ? kLetters : 0) | (small ? kSmall : 0);
    }

    std::size_t end = at;
    while (head.text[end] == '-') ++end;
    const std::size_t next = head.after_blanks(end);
    if ((flags & kLetters) == 0) return 0;
    if ((flags & kAgencyOrDomain) != 0) return certain(next);
    const bool place = (flags & kPlaceName) != 0, capitals = (flags & kSmall) == 0;
    const bool stands_off = spaced || next > end || head.text[next] == 0;
    const bool found = (place && stands_off) || (capitals && at >= 4 && (stands_off || place || at >= 6));
    if (!found || head.small_at(next)) return 0;
    return place && capitals ? certain(next) : static_cast<std::uint32_t>(next);
}

}  // namespace ringkas
