#include "ringkas/clean_link_title.hpp"

#include <algorithm>

namespace ringkas {
namespace {

constexpr std::size_t kLongestTitles = 600;

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_blank(char c) { return c == ' ' || (c >= 0x09 && c <= 0x0D); }

/// Of the words after the one at `at`, are the next two small? Numbers and brackets count as small.
bool prose_follows(std::string_view text, std::size_t at) {
    int small = 0;
    std::size_t k = at;
    for (int word = 0; word < 4; ++word) {
        while (k < text.size() && !is_blank(text[k])) ++k;
        while (k < text.size() && is_blank(text[k])) ++k;
        if (k >= text.size()) return word >= 1 && small == word;
        const bool is_small = is_lower(text[k]) || text[k] == '(';
        if (word < 2 && !is_small) {
            // "Presiden Prabowo mengatakan ...": names may stand first.
            if (word == 1) return false;
        }
        small += is_small;
    }
    return small >= 3 || (small == 2);
}

}  // namespace

std::size_t end_of_link_title(std::string_view text, std::size_t begin) {
    const std::size_t limit = std::min(text.size(), begin + kLongestTitles);
    std::size_t last_border = 0;
    for (std::size_t at = begin + 1; at < limit; ++at) {
        const char before = text[at - 1], c = text[at];
        const bool quote = c == '"' || text.substr(at, 3) == "\xE2\x80\x9C";
        const bool glued = (is_upper(c) || quote) && !is_blank(before) && (is_lower(before) || is_digit(before) || before == '?' || before == '!' || before == ')' || before == '.');
        if (glued && (is_upper(c) ? at + 1 < text.size() && (is_lower(text[at + 1]) || is_blank(text[at + 1])) : true)) {
            if (quote || prose_follows(text, at)) return at;
            last_border = at;
            continue;
        }
        if (is_upper(c) && is_blank(before) && at > begin + 12) {
            std::size_t one = at;
            while (one < text.size() && !is_blank(text[one])) ++one;
            while (one < text.size() && is_blank(text[one])) ++one;
            std::size_t two = one;
            while (two < text.size() && !is_blank(text[two])) ++two;
            while (two < text.size() && is_blank(text[two])) ++two;
            if (one < text.size() && two < text.size() && is_lower(text[one]) && is_lower(text[two])) return at;
        }
        if ((before == '?' || before == '!' || before == '.') && is_blank(c) && at > begin + 12) return at + 1;
    }
    if (limit == text.size()) return limit;
    return last_border > 0 ? last_border : limit;
}

}  // namespace ringkas
