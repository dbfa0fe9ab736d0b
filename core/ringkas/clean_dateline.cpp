#include "ringkas/clean_dateline.hpp"

#include <algorithm>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_fold.hpp"

namespace ringkas {
namespace {

constexpr std::size_t kLongest = 90;

using ascii::is_digit;
using ascii::is_letter;
using ascii::is_lower;
using ascii::is_upper;
constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Size of white space at text[at], no-break space included; 0: none.
std::size_t blank_size(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (is_blank(text[at])) return 1;
    return text.substr(at, 2) == "\xC2\xA0" ? 2 : 0;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (const std::size_t size = blank_size(text, at)) at += size;
    return at;
}

std::string_view trim(std::string_view text) {
    text.remove_prefix(skip_blanks(text, 0));
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    while (text.size() >= 2 && text.substr(text.size() - 2) == "\xC2\xA0") text.remove_suffix(2);
    return text;
}

/// Size of the dash at text[at]: - -- – —; 0: none.
std::size_t dash_size(std::string_view text, std::size_t at) {
    if (text.substr(at, 3) == "\xE2\x80\x93" || text.substr(at, 3) == "\xE2\x80\x94") return 3;
    std::size_t size = 0;
    while (at + size < text.size() && text[at + size] == '-' && size < 3) ++size;
    return size;
}

bool is_domain(std::string_view word) {
    const std::size_t dot = word.find('.');
    if (dot == word.npos || dot < 2 || dot + 2 >= word.size() || word.find(' ') != word.npos) return false;
    return std::all_of(word.begin(), word.end(), [](char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-'; }) && is_letter(word.back());
}

bool is_listed(std::span<const std::string_view> table, std::string_view part) {
    const FoldedLine folded(part);
    return std::binary_search(table.begin(), table.end(), folded.text());
}

struct Head {
    bool possible = false, domain = false, agency = false, place = false, capitals = false;
};

/// Takes the part before the dash to pieces: "Mataram, NTB (ANTARA News)".
Head read_head(std::string_view head, const PageVocabulary& vocabulary) {
    Head result;
    std::size_t words = 0;
    result.capitals = true;
    while (!head.empty()) {
        const std::size_t end = head.find_first_of(",()/|");
        const std::string_view part = trim(head.substr(0, end));
        if (!part.empty()) {
            std::size_t at = 0;
            std::size_t part_words = 0;
            while (at < part.size()) {
                std::size_t stop = at;
                while (stop < part.size() && blank_size(part, stop) == 0) ++stop;
                const std::string_view word = part.substr(at, stop - at);
                if (!is_upper(word.front()) && !is_domain(word) && !is_digit(word.front())) return {};
                const std::size_t dot = word.find('.');
                if (dot + 1 == word.size() && word.size() > 4) return {};  // a sentence ends here
                result.capitals = result.capitals && std::none_of(word.begin(), word.end(), is_lower);
                ++part_words;
                at = skip_blanks(part, stop);
            }
            words += part_words;
            if (is_domain(part)) result.domain = true;
            else if (is_listed(vocabulary.agencies, part)) result.agency = true;
            else if (is_listed(vocabulary.places, part)) result.place = true;
            else if (part_words > 4) return {};
        }
        if (end == head.npos) break;
        head.remove_prefix(end + 1);
    }
    result.possible = words > 0 && words <= 9;
    return result;
}

/// "Liputan6.com, Jakarta London Love Story ...": a site and a place, and the next sentence at once.
std::size_t undashed(std::string_view text, const PageVocabulary& vocabulary) {
    const std::size_t comma = text.substr(0, 40).find(',');
    if (comma == text.npos || !is_domain(trim(text.substr(0, comma)))) return 0;
    const std::size_t begin = skip_blanks(text, comma + 1);
    std::size_t best = 0;
    std::size_t at = begin;
    for (int words = 0; words < 3 && at < text.size() && is_upper(text[at]); ++words) {
        ++at;
        // A place glued to the sentence ends where a capital follows a small letter.
        while (at < text.size() && (is_letter(text[at]) || text[at] == '-') && !(is_upper(text[at]) && is_lower(text[at - 1]))) ++at;
        if (is_listed(vocabulary.places, text.substr(begin, at - begin))) best = at;
        if (blank_size(text, at) == 0) break;
        at = skip_blanks(text, at);
    }
    if (best == 0) return 0;
    std::size_t next = skip_blanks(text, best);
    if (next < text.size() && (text[next] == ':' || text[next] == '-')) next = skip_blanks(text, next + 1);
    const bool starts = next >= text.size() || is_upper(text[next]) || text[next] == '"' || is_digit(text[next]) || text.substr(next, 3) == "\xE2\x80\x9C";
    return starts ? next : 0;
}

}  // namespace

Dateline find_dateline(std::string_view text, const PageVocabulary& vocabulary) {
    text = text.substr(0, kLongest + 40);
    for (std::size_t at = 1; at < text.size() && at < kLongest; ++at) {
        const char c = text[at];
        if (c == '.' && blank_size(text, at + 1) > 0 && at > 4) break;
        if (c == '"' || c == '!' || c == '?' || c == ';') break;
        const std::size_t dash = dash_size(text, at);
        if (dash == 0) continue;
        const std::size_t after = skip_blanks(text, at + dash);
        const bool spaced_before = blank_size(text, at - 1) > 0 || (at >= 2 && text.substr(at - 2, 2) == "\xC2\xA0");
        const bool spaced_after = after > at + dash || after >= text.size();
        const bool long_dash = dash > 1;
        const Head head = read_head(trim(text.substr(0, at)), vocabulary);
        if (head.possible) {
            const bool starts = after >= text.size() || !is_lower(text[after]) || head.domain || head.agency;
            const bool is_signed = head.domain || head.agency;
            const bool glued_place = head.place && head.capitals && after + 1 < text.size() && is_upper(text[after]) && is_lower(text[after + 1]);
            const bool stands_off = spaced_after || glued_place || (spaced_before && long_dash) || (long_dash && is_signed) || (is_signed && head.domain);
            const bool known = is_signed || head.place || (head.capitals && at >= 4);
            const bool tight = !spaced_before && !long_dash && !is_signed && !head.capitals;
            if (starts && stands_off && known && !tight) return {after, is_signed || (head.place && head.capitals)};
        }
        if (spaced_before || spaced_after || long_dash) break;
        at += dash - 1;
    }
    if (const std::size_t size = undashed(text, vocabulary)) return {size, true};
    return {};
}

}  // namespace ringkas
