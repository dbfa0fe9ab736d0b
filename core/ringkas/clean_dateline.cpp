#include "ringkas/clean_dateline.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongest = 96, kMostWords = 6;

/// What stands in a dateline, besides PageName bits.
constexpr std::uint32_t kDomain = 1u << 8, kLetters = 1u << 9, kSmall = 1u << 10, kAgencyOrDomain = kDomain | kAgencyName;

/// The beginning of a paragraph with zeros behind it, so that nobody asks for bounds. Blanks and dashes are ASCII, as many bytes as before;
/// commas stand for brackets and strokes, a zero for what no dateline has.
struct Head {
    char text[kLongest + 4] = {}, folded[kLongest + 4] = {};

    explicit Head(std::string_view source) {
        for (std::size_t k = 0; k < source.size() && k < kLongest; ++k) {
            char c = source[k];
            if (is_blank(c)) c = ' ';
            if (c == '(' || c == ')' || c == '/' || c == '|') c = ',';
            if (c == '\xA0' && k > 0 && source[k - 1] == '\xC2') text[k - 1] = c = ' ';
            if ((c == '\x93' || c == '\x94') && k > 1 && source[k - 1] == '\x80') text[k - 2] = text[k - 1] = c = '-';
            if (c == 0 || c == '"' || c == '!' || c == '?' || c == ';' || c == ':') return;
            text[k] = c;
            folded[k] = is_upper(c) ? static_cast<char>(c | 0x20) : c;
            // Behind a word in small letters nothing matters, unless it is a site's name behind a comma.
            if (is_lower(c) && k > 1 && text[k - 1] == ' ' && text[k - 2] != ',') return;
        }
    }

    [[nodiscard]] std::size_t after_blanks(std::size_t at) const {
        while (text[at] == ' ') ++at;
        return at;
    }

    [[nodiscard]] std::uint32_t flags(const WordTable& names, std::size_t begin, std::size_t end) const {
        return names.find({folded + begin, end - begin});
    }
};

}  // namespace

Dateline find_dateline(std::string_view text, const PageVocabulary& vocabulary) {
    // Nearly every paragraph goes on with a small letter: "Presiden meresmikan ..."
    std::size_t at = 0;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (at + 1 < text.size() && text[at] == ' ' && is_lower(text[at + 1])) return {};

    const Head head(text);
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
            const char next = head.text[at + 1];
            if (c == '-' && ((flags & kDomain) != 0 || dot > 0 || !is_letter(next) || (!small && is_upper(next) && is_lower(head.text[at + 2]))))
                break;
            if (site > 0 && small && is_upper(c)) break;
            small = small || is_lower(c);
            if (c == '.' && dot == 0) dot = at;
        }
        const std::uint32_t names = head.flags(vocabulary.names, begin, at) | head.flags(vocabulary.names, part, at);
        // "Liputan6.com, Jakarta London Love Story ...": a site and a place, and the next sentence at once.
        if (site == begin && site > 0 && (names & kPlaceName) != 0) {
            const std::size_t next = head.after_blanks(at);
            if (!is_lower(head.text[next]) && head.text[next] != ',') undashed = next;
        }
        const bool domain = dot > begin + 1 && dot + 2 < at, name = domain || is_upper(head.text[begin]);
        const bool sentence_ends = head.text[at] == 0 || (head.text[at - 1] == '.' && at - begin > 4);
        if (sentence_ends || (!name && !is_digit(head.text[begin])) || ++words > kMostWords) return {undashed, undashed > 0};
        flags |= names | (domain ? kDomain : 0) | (name ? kLetters : 0) | (small ? kSmall : 0);
    }

    std::size_t end = at;
    while (head.text[end] == '-') ++end;
    const std::size_t next = head.after_blanks(end);
    if ((flags & kLetters) == 0) return {};
    if ((flags & kAgencyOrDomain) != 0) return {next, true};
    const bool place = (flags & kPlaceName) != 0, capitals = (flags & kSmall) == 0;
    const bool stands_off = spaced || next > end || head.text[next] == 0;
    const bool found = (place && stands_off) || (capitals && at >= 4 && (stands_off || place || at >= 6));
    return found && !is_lower(head.text[next]) ? Dateline{next, place && capitals} : Dateline{};
}

}  // namespace ringkas
