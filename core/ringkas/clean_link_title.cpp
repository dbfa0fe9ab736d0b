#include "ringkas/clean_link_title.hpp"

#include <cstddef>

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

/// A small word that titles with capitals do not have: "mengatakan", "menjadi", not "di", "yang", "untuk".
bool is_prose(const char* begin, const char* end, const PageVocabulary& vocabulary) {
    const char* at = begin;
    while (at < end && is_lower(*at)) ++at;
    const auto size = static_cast<std::size_t>(at - begin);
    return size >= 5 && (vocabulary.words.find(begin, size) & kTitleWord) == 0;
}

}  // namespace

bool is_end_mark(char c) { return c == '.' || c == '!' || c == '?'; }

const char* end_of_link_title(const char* begin, const char* end, const PageVocabulary& vocabulary) {
    constexpr std::ptrdiff_t kLongestTitles = 600, kFirstWords = 12;
    const char* opening = begin;  // where the last word began that may open a sentence
    for (const char* at = begin + 1; end - at > 2; ++at) {
        if (at - begin > kLongestTitles) return opening;
        const char before = at[-1], c = *at;
        const bool starts = is_upper(c) || (c == '\xE2' && at[2] == '\x9C');
        if (is_blank(before)) {
            if (at - begin > kFirstWords && is_end_mark(at[-2])) return at;
            if (opening > begin && is_prose(at, end, vocabulary)) return opening;
            if (starts || c == '"') opening = at;
        } else if (starts && !is_upper(at[1]) && (is_lower(before) || is_digit(before) || is_end_mark(before) || before == ')')) {
            opening = at;
        }
    }
    return end;
}

}  // namespace ringkas
