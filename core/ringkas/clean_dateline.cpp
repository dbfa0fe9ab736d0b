#include "ringkas/clean_dateline.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/clean_lines.hpp"
#include "ringkas/clean_words.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongest = 96, kMostWords = 6;

/// What stands in a dateline, besides PageWord bits.
constexpr std::uint32_t kDomain = 1, kSmall = 2, kAgencyOrDomain = kDomain | kAgencyWord;

/// The beginning of a paragraph.
struct Head {
    const char *text, *end;

    /// 0 outside.
    [[nodiscard, gnu::noinline]] char at(const char* place) const { return place < end ? *place : '\0'; }

    /// Bytes of the dash there.
    [[nodiscard, gnu::noinline]] std::uint32_t dash(const char* place) const {
        if (at(place) == '-') return 1;
        return at(place) == '\xE2' && at(place + 1) == '\x80' && (kind_of(at(place + 2)) & kOpenByte) != 0 ? 3 : 0;
    }

    [[nodiscard, gnu::noinline]] const char* after_blanks(const char* place) const {
        while (place < end && ((kind_of(*place) & kBlankByte) != 0 || (*place == '\xC2' && at(place + 1) == '\xA0') || *place == '\xA0'))
            ++place;
        return place;
    }

    [[nodiscard]] std::uint32_t size_to(const char* place) const { return static_cast<std::uint32_t>(place - text); }
};

}  // namespace

std::uint32_t find_dateline(const char* text, std::size_t size, const PageVocabulary& vocabulary) {
    // Nearly every paragraph goes on with a small letter: "Presiden meresmikan ..."
    const Head head{text, text + (size < kLongest ? size : kLongest)};
    const char* at = text;
    while (at < head.end && is_letter(*at)) ++at;
    if (head.at(at) == ' ' && is_lower(head.at(at + 1))) return 0;

    std::uint32_t flags = 0, words = 0, dash = 0, undashed = 0;
    bool site = false;
    bool spaced = false, marked = false;
    for (at = text;;) {
        const char* begin = at;
        marked = false;
        for (char c; (c = head.at(at = head.after_blanks(at))) == ',' || c == '(' || c == ')' || c == '/' || c == '|'; ++at) marked = true;
        spaced = at > begin && !marked;
        if ((dash = head.dash(at)) != 0) break;
        // A capitalised word, a domain name or a number. A hyphen stays inside, unless a site or capitals stand before it.
        begin = at;
        const char* dot = nullptr;
        bool small = false;
        for (; at < head.end && (kind_of(*at) & (kLowerByte | kUpperByte | kDigitByte | kJoinsByte | kTailByte)) != 0; ++at) {
            const char c = *at;
            if (c == ',' || c == ':') break;
            if (c == '-' && ((flags & kDomain) != 0 || dot || !is_letter(head.at(at + 1)) || (!small && is_lower(head.at(at + 2))))) break;
            if (site && small && is_upper(c)) break;
            small |= is_lower(c);
            if (c == '.' && !dot) dot = at;
        }
        const std::uint32_t names = find_folded(vocabulary.words, begin, at);
        const bool domain = dot > begin + 1 && dot + 2 < at, name = domain || is_upper(head.at(begin));
        // "Liputan6.com, Jakarta London Love Story ...": a site and a place, and the next sentence at once.
        if (site && (names & kPlaceWord) != 0) {
            const char* const next = head.after_blanks(at);
            if (head.at(next) != ',' && !is_lower(head.at(next))) undashed = head.size_to(next) | kCertainDateline;
        }
        if (at == head.end || (!name && !is_digit(head.at(begin))) || ++words > kMostWords) return undashed;
        flags |= (names & kPlaceWord) | (marked ? names & kAgencyWord : 0) | (domain ? kDomain : 0) | (small || !name ? kSmall : 0);
        site = domain && *at == ',';
    }

    const char* end = at;
    for (; dash != 0; dash = head.dash(end)) end += dash;
    const char* const next = head.after_blanks(end);
    const std::uint32_t found = head.size_to(next);
    if ((flags & kAgencyOrDomain) != 0) return found | kCertainDateline;
    const bool place = (flags & kPlaceWord) != 0, capitals = (flags & kSmall) == 0;
    const bool stands_off = spaced || next > end || next == head.end;
    if (is_lower(head.at(next)) ||
        !(stands_off ? place || (capitals && at - text >= 4) : capitals && (place ? at - text >= 4 : at - text >= 6)))
        return 0;
    return place && capitals ? found | kCertainDateline : found;
}

}  // namespace ringkas
