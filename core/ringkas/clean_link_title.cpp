#include "ringkas/clean_link_title.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

bool is_end_mark(char c) { return c == '.' || c == '!' || c == '?'; }

/// A small word that titles with capitals do not have: "mengatakan", "menjadi", not "di", "yang", "untuk".
bool is_prose(std::string_view text, std::size_t at, const PageVocabulary& vocabulary) {
    std::size_t end = at;
    while (end < text.size() && is_lower(text[end])) ++end;
    return end - at >= 5 && (vocabulary.names.find(text.substr(at, end - at)) & kTitleWord) == 0;
}

}  // namespace

std::size_t end_of_link_title(std::string_view text, std::size_t begin, const PageVocabulary& vocabulary) {
    constexpr std::size_t kLongestTitles = 600, kFirstWords = 12;
    // Where the last word began that may open a sentence, and the last one that was glued to another, in which word.
    std::size_t opening = begin, glued = begin, words = 0, glued_word = 0;
    for (std::size_t at = begin + 1; at + 2 < text.size(); ++at) {
        if (at > begin + kLongestTitles) return opening;
        const char before = text[at - 1], c = text[at];
        const bool starts = is_upper(c) || (c == '\xE2' && text[at + 2] == '\x9C');
        if (is_blank(before)) {
            ++words;
            if (at > begin + kFirstWords && is_end_mark(text[at - 2])) return at;
            if (opening > begin && is_prose(text, at, vocabulary)) return glued > begin && words <= glued_word + 2 ? glued : opening;
            if (starts || c == '"') opening = at;
        } else if (starts && !is_upper(text[at + 1]) && (is_lower(before) || is_digit(before) || is_end_mark(before) || before == ')')) {
            opening = glued = at;
            glued_word = words;
        }
    }
    return text.size();
}

}  // namespace ringkas
