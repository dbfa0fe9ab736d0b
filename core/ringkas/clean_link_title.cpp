#include "ringkas/clean_link_title.hpp"

#include <algorithm>

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

constexpr std::size_t kLongestTitles = 600;

using ascii::is_blank;
using ascii::is_digit;
using ascii::is_lower;
using ascii::is_upper;

struct Word {
    std::size_t begin = 0, end = 0;
    [[nodiscard]] bool empty() const { return begin == end; }
};

Word next_word(std::string_view text, std::size_t at) {
    while (at < text.size() && is_blank(text[at])) ++at;
    std::size_t end = at;
    while (end < text.size() && !is_blank(text[end])) ++end;
    return {at, end};
}

/// A small word that titles with capitals do not have: "mengatakan", "menjadi", not "di", "yang", "untuk".
bool is_prose_word(std::string_view text, Word word, const PageVocabulary& vocabulary) {
    if (word.empty() || !is_lower(text[word.begin])) return false;
    std::string_view letters = text.substr(word.begin, word.end - word.begin);
    while (!letters.empty() && !is_lower(letters.back())) letters.remove_suffix(1);
    return letters.size() >= 3 && !std::binary_search(vocabulary.lines->title_words.begin(), vocabulary.lines->title_words.end(), letters);
}

/// One of the two words behind that at `at` belongs to prose.
bool prose_follows(std::string_view text, std::size_t at, const PageVocabulary& vocabulary) {
    const Word first = next_word(text, next_word(text, at).end);
    const Word second = next_word(text, first.end);
    return is_prose_word(text, first, vocabulary) || is_prose_word(text, second, vocabulary);
}

}  // namespace

std::size_t end_of_link_title(std::string_view text, std::size_t begin, const PageVocabulary& vocabulary) {
    const std::size_t limit = std::min(text.size(), begin + kLongestTitles);
    // A title in small letters cannot be told from prose: it ends where a word is glued to the next, or with its end mark.
    const Word first = next_word(text, begin);
    const bool small_letters = is_prose_word(text, next_word(text, first.end), vocabulary) && is_prose_word(text, next_word(text, next_word(text, first.end).end), vocabulary);
    std::size_t last_border = 0;
    std::size_t word_begin = begin;
    for (std::size_t at = begin + 1; at < limit; ++at) {
        const char before = text[at - 1], c = text[at];
        const bool quote = c == '"' || text.substr(at, 3) == "\xE2\x80\x9C";
        const bool closed = is_lower(before) || is_digit(before) || before == '?' || before == '!' || before == ')' || before == '.';
        const bool capital = is_upper(c) && at + 1 < text.size() && (is_lower(text[at + 1]) || is_blank(text[at + 1]));
        if (closed && (capital || (quote && !is_lower(before)) || (quote && text[at] != '"'))) {
            if (quote || prose_follows(text, at, vocabulary)) return at;
            last_border = at;
            word_begin = at;
            continue;
        }
        if (!is_blank(before)) continue;
        if ((at >= 2 && (text[at - 2] == '?' || text[at - 2] == '!' || text[at - 2] == '.')) && at > begin + 12) return at;
        if (!small_letters && is_prose_word(text, next_word(text, at), vocabulary) && word_begin > begin) {
            // "... Cek Sekarang Warga mengatakan": the sentence begins with the word before, if that has a capital.
            return is_upper(text[word_begin]) ? word_begin : at;
        }
        if (!is_blank(c)) word_begin = at;
    }
    if (limit == text.size()) return limit;
    if (last_border > 0) return last_border;
    std::size_t end = limit;
    while (end > begin && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // no character is cut in two
    return end;
}

}  // namespace ringkas
