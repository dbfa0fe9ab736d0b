#include "ringkas/clean_link_title.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongestTitles = 600, kLongestWord = 40;

/// The word behind the one at `at`, if that is not longer than words are.
std::size_t next_word(std::string_view text, std::size_t at) {
    const std::size_t limit = at + kLongestWord < text.size() ? at + kLongestWord : text.size();
    while (at < limit && !is_blank(text[at])) ++at;
    while (at < limit && is_blank(text[at])) ++at;
    return at;
}

/// A small word that titles with capitals do not have: "mengatakan", "menjadi", not "di", "yang", "untuk".
bool is_prose(std::string_view text, std::size_t at, const PageVocabulary& vocabulary) {
    std::size_t end = at;
    while (end < text.size() && is_lower(text[end])) ++end;
    return end - at >= 5 && (vocabulary.names.find(text.substr(at, end - at)) & kTitleWord) == 0;
}

/// Such a word is among the two behind the one at `at`.
bool prose_follows(std::string_view text, std::size_t at, const PageVocabulary& vocabulary) {
    at = next_word(text, at);
    return is_prose(text, at, vocabulary) || is_prose(text, next_word(text, at), vocabulary);
}

}  // namespace

std::size_t end_of_link_title(std::string_view text, std::size_t begin, const PageVocabulary& vocabulary) {
    const bool whole = text.size() - begin <= kLongestTitles;
    text = text.substr(0, begin + kLongestTitles);
    std::size_t capital = begin;
    for (std::size_t at = begin + 1; at + 1 < text.size(); ++at) {
        const char before = text[at - 1], c = text[at], next = text[at + 1];
        const bool curved = c == '\xE2' && next == '\x80' && at + 2 < text.size() && text[at + 2] == '\x9C', quote = curved || c == '"';
        const bool opens = quote || (is_upper(c) && (is_lower(next) || is_blank(next)));
        if (is_blank(before)) {
            const char end = at > begin + 12 ? text[at - 2] : ' ';
            if (end == '?' || end == '!' || end == '.') return at;
            if (capital > begin && is_prose(text, at, vocabulary)) return capital;
            if (quote || is_upper(c)) capital = at;
        } else if (opens && (is_lower(before) || is_digit(before) || before == '?' || before == '!' || before == '.' || before == ')')) {
            if (curved || (quote ? !is_lower(before) : prose_follows(text, at, vocabulary))) return at;
            capital = at;
        }
    }
    if (whole) return text.size();
    std::size_t end = text.size() - 1;
    while (end > begin && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // no character is cut in two
    return end;
}

}  // namespace ringkas
