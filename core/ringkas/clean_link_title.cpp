#include "ringkas/clean_link_title.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongestTitles = 600, kLongestQuoted = 200, kLongestWord = 40;

/// The word behind the one at `at`, if that is not longer than words are.
std::size_t next_word(std::string_view text, std::size_t at) {
    const std::size_t limit = at + kLongestWord;
    while (at < text.size() && at < limit && !is_blank(text[at])) ++at;
    while (at < text.size() && at < limit && is_blank(text[at])) ++at;
    return at;
}

/// A small word that titles with capitals do not have: "mengatakan", "menjadi", not "di", "yang", "untuk".
bool is_prose_word(std::string_view text, std::size_t at, const WordTable& names) {
    std::size_t end = at;
    while (end < text.size() && is_lower(text[end])) ++end;
    return end - at >= 5 && (names.find(text.substr(at, end - at)) & kTitleWord) == 0;
}

/// Offset after a title in quotation marks that begins at `begin`, with the colon behind it, or 0.
std::size_t end_of_quoted(std::string_view text, std::size_t begin) {
    if (begin >= text.size()) return 0;
    const bool curved = text.substr(begin, 2) == "\xE2\x80" && begin + 3 < text.size();
    if (!curved && text[begin] != '"' && text[begin] != '\'') return 0;
    // The closing mark is the next byte after the opening one: ‘ ’, “ ”.
    const char last = curved ? static_cast<char>(text[begin + 2] + 1) : text[begin];
    for (std::size_t at = begin + (curved ? 5 : 1); at < text.size() && at < begin + kLongestQuoted; ++at) {
        if (text[at] != last || (curved && text[at - 1] != '\x80')) continue;
        if (++at < text.size() && is_letter(text[at])) continue;  // an apostrophe
        return at < text.size() && text[at] == ':' ? at + 1 : at;
    }
    return 0;
}

}  // namespace

std::size_t end_of_link_title(std::string_view text, std::size_t begin, const PageVocabulary& vocabulary) {
    const std::size_t limit = begin + kLongestTitles < text.size() ? begin + kLongestTitles : text.size();
    const bool whole = limit == text.size();
    text = text.substr(0, begin + kLongestTitles + 60);
    if (const std::size_t end = end_of_quoted(text, begin)) return end;
    const auto is_prose = [&](std::size_t at) { return is_prose_word(text, at, vocabulary.names); };
    // A title in small letters cannot be told from prose: it ends where a word is glued to the next, or with its end mark.
    const std::size_t second = next_word(text, begin);
    const bool small_letters = is_prose(second) && is_prose(next_word(text, second));
    std::size_t border = 0, capital = begin;
    for (std::size_t at = begin + 1; at < limit; ++at) {
        const char before = text[at - 1], c = text[at];
        const bool ends = before == '?' || before == '!' || before == '.', blank = is_blank(before);
        const bool opens_quote = text.substr(at, 3) == "\xE2\x80\x9C";
        const bool begins = opens_quote || (is_upper(c) && at + 1 < limit && (is_lower(text[at + 1]) || is_blank(text[at + 1])));
        if (begins && (ends || before == ')' || is_lower(before) || is_digit(before))) {
            const std::size_t next = next_word(text, at);
            if (opens_quote || is_prose(next) || is_prose(next_word(text, next))) return at;
            border = capital = at;
        } else if (ends && c == '"') {
            return at;
        } else if (blank) {
            const char end = at > begin + 12 ? text[at - 2] : ' ';
            if (end == '?' || end == '!' || end == '.') return at;
            if (!small_letters && capital > begin && is_prose(at)) return capital;
            if (is_upper(c) || c == '"' || opens_quote) capital = at;
        }
    }
    if (whole) return limit;
    if (border > 0) return border;
    std::size_t end = limit;
    while (end > begin && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // no character is cut in two
    return end;
}

}  // namespace ringkas
