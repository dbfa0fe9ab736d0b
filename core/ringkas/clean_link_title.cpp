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

/// Such a word is among the two behind the one at `at`; `all`: both are.
bool prose_follows(std::string_view text, std::size_t at, bool all, const PageVocabulary& vocabulary) {
    at = next_word(text, at);
    const bool first = is_prose(text, at, vocabulary);
    return first != all ? first : is_prose(text, next_word(text, at), vocabulary);
}

}  // namespace

std::size_t end_of_link_title(std::string_view text, std::size_t begin, const PageVocabulary& vocabulary) {
    const bool whole = text.size() - begin <= kLongestTitles;
    text = text.substr(0, begin + kLongestTitles);
    // A title in small letters cannot be told from prose: it ends where a word is glued to the next, or with its end mark.
    const bool small_letters = prose_follows(text, begin, true, vocabulary);
    std::size_t border = 0, capital = begin;
    for (std::size_t at = begin + 1; at + 1 < text.size(); ++at) {
        const char before = text[at - 1], c = text[at], next = text[at + 1];
        const bool curved = c == '\xE2' && next == '\x80' && at + 2 < text.size() && text[at + 2] == '\x9C', quote = curved || c == '"';
        const bool opens = quote || (is_upper(c) && (is_lower(next) || is_blank(next)));
        if (c == ':' && (before == '\'' || before == '"' || before == '\x99' || before == '\x9D')) return at + 1;
        if (is_blank(before)) {
            const char end = at > begin + 12 ? text[at - 2] : ' ';
            if (end == '?' || end == '!' || end == '.') return at;
            if (!small_letters && capital > begin && is_prose(text, at, vocabulary)) return capital;
            if (quote || is_upper(c)) capital = at;
        } else if (opens && (is_lower(before) || is_digit(before) || before == '?' || before == '!' || before == '.' || before == ')')) {
            if (curved || (quote ? !is_lower(before) : prose_follows(text, at, false, vocabulary))) return at;
            border = capital = at;
        }
    }
    if (whole) return text.size();
    if (border > 0) return border;
    std::size_t end = text.size() - 1;
    while (end > begin && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // no character is cut in two
    return end;
}

}  // namespace ringkas
