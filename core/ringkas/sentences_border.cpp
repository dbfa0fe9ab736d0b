#include "ringkas/sentences_border.hpp"

#include <algorithm>

#include "ringkas/ascii.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// Longest stretch looked at on either side; longer words are addresses or noise.
constexpr std::uint32_t kFarthest = 64;

using ascii::is_digit;
using ascii::is_lower;
using ascii::is_upper;
constexpr bool is_ascii_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_vowel(char c) { return std::string_view("aeiouAEIOU").find(c) != std::string_view::npos; }
constexpr bool is_roman_digit(char c) { return std::string_view("IVXLCDM").find(c) != std::string_view::npos; }

template <class Test>
bool all_of(std::string_view word, Test test) {
    return !word.empty() && std::all_of(word.begin(), word.end(), test);
}

bool is_all_caps(std::string_view word) {
    return word.size() >= 2 && std::none_of(word.begin(), word.end(), is_lower) && std::any_of(word.begin(), word.end(), is_upper);
}

/// A byte of the three-byte block U+2000..U+203F (dashes, curly quotes) is no letter.
bool is_word_byte(std::string_view text, std::uint32_t at) {
    const char c = text[at];
    if (is_ascii_letter(c) || is_digit(c) || c == '.' || c == '\'') return true;
    if (!is_high(c)) return false;
    const auto starts = [&](std::uint32_t p) { return text.compare(p, 2, "\xE2\x80") == 0; };
    return !(starts(at) || (at >= 1 && starts(at - 1)) || (at >= 2 && starts(at - 2)));
}

/// Letters, digits and inner full stops that end at `end`, not before `floor`.
std::string_view word_before(std::string_view text, std::uint32_t floor, std::uint32_t end) {
    const std::uint32_t farthest = end - floor > kFarthest ? end - kFarthest : floor;
    std::uint32_t begin = end;
    while (begin > farthest && is_word_byte(text, begin - 1)) --begin;
    while (begin < end && (text[begin] == '.' || text[begin] == '\'')) ++begin;
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '\'')) --end;
    return text.substr(begin, end - begin);
}

std::string_view word_at(std::string_view text, std::uint32_t begin, std::uint32_t limit) {
    const std::uint32_t farthest = limit - begin > kFarthest ? begin + kFarthest : limit;
    std::uint32_t end = begin;
    while (end < farthest && is_word_byte(text, end)) ++end;
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '\'')) --end;
    return text.substr(begin, end - begin);
}

char byte_after(std::string_view text, std::string_view word) {
    const auto after = static_cast<std::size_t>(word.data() + word.size() - text.data());
    return after < text.size() ? text[after] : '\0';
}

// ---- what stands after the mark ----------------------------------------------------------------

enum class Opening : std::uint8_t { kUpper, kLower, kDigit, kOther, kContinues };

struct Next {
    Opening opening = Opening::kOther;
    bool spaced = false;
    bool quoted = false;    ///< opening quotation mark first
    bool bracket = false;   ///< opening bracket first
    bool dashed = false;
    bool dotted = false;    ///< "... " leads in
    std::string_view word;
    std::uint32_t at = 0;  ///< of word
};

Next look_ahead(std::string_view text, std::uint32_t at, std::uint32_t limit) {
    Next next;
    next.spaced = text[at] == ' ';
    if (next.spaced) ++at;
    const std::uint32_t farthest = limit - at > kFarthest ? at + kFarthest : limit;
    for (bool first = true; at < farthest; first = false) {
        const char c = text[at];
        std::uint32_t length = 1;
        if (c == '"' || c == '`' || c == '\'') next.quoted = true;
        else if (c == '(' || c == '[' || c == '{') next.bracket = true;
        else if (c == '-' || c == '*' || c == '#' || c == ' ' || c == '_' || c == '|' || c == '>' || c == '~') next.dashed |= c != ' ';
        else if (c == '.') next.dotted = true;
        else if (is_digit(c) || is_ascii_letter(c)) break;
        else if (!is_high(c)) {
            next.opening = first && (c == ',' || c == ';' || c == ':' || c == '/' || c == '&' || c == ')' || c == '%' || c == '=' || c == '+')
                               ? Opening::kContinues
                               : Opening::kOther;
            return next;
        } else {
            const utf8::CodePoint point = utf8::decode(text, at);
            if (utf8::is_letter(point.value)) break;
            length = point.length;
            const char32_t v = point.value;
            if ((v >= 0x2018 && v <= 0x201F) || v == 0xAB || v == 0xBB || v == 0x2039 || v == 0x203A) next.quoted = true;
            else if (v == 0x2026) next.dotted = true;
            else next.dashed = true;
        }
        at += length;
    }
    if (at >= farthest) return next;
    next.at = at;
    next.word = word_at(text, at, limit);
    const char c = text[at];
    if (is_digit(c)) next.opening = Opening::kDigit;
    else if (is_upper(c)) next.opening = Opening::kUpper;
    else if (is_lower(c)) next.opening = Opening::kLower;
    else {
        const utf8::CodePoint point = utf8::decode(text, at);
        if (utf8::is_upper(point.value)) next.opening = Opening::kUpper;
        else next.opening = point.value < 0x250 ? Opening::kLower : Opening::kOther;
    }
    return next;
}

/// "Namun", "Ia", "Ceramahnya": no name looks like that, so a sentence begins here.
bool opens_sentence(std::string_view word, const Abbreviations& words) {
    if (words.use_of(word) & kOpensSentence) return true;
    return word.size() >= 6 && (word.substr(word.size() - 3) == "nya" || word.substr(word.size() - 3) == "NYA");
}

bool is_reporting(std::string_view word, const Abbreviations& words) {
    if (words.use_of(word) & kReports) return true;
    return word.size() > 5 && word.substr(word.size() - 3) == "nya" && (words.use_of(word.substr(0, word.size() - 3)) & kReports);
}

// ---- what stands before the mark ---------------------------------------------------------------

enum class Before : std::uint8_t {
    kPlain,         ///< an ordinary word, a bracket, a sign
    kNumber,
    kItem,          ///< "2." or "b." where a list item or a section begins
    kInitials,      ///< "B.J", "M"
    kLabelled,      ///< a letter after what it names: "vitamin C", "1945 M"
    kRoman,
    kTitle,         ///< kBeforeName
    kNever,         ///< kNeverEnds
    kNumberLater,   ///< kBeforeNumber
    kMayEnd,
    kPostnominal,
    kCut,           ///< no vowel in it: an abbreviation that is not listed
};

struct Word {
    Before kind = Before::kPlain;
    std::string_view text;
    bool capital = false;
    bool after_number = false;  ///< "8" in "17. 8"
};

std::uint32_t to_number(std::string_view digits) {
    std::uint32_t value = 0;
    for (const char c : digits.substr(0, 9)) value = value * 10 + static_cast<std::uint32_t>(c - '0');
    return value;
}

/// "1", "12", "1.2.3", "IV", "b", "A": may number a list item or a section.
bool is_item_number(std::string_view word) {
    std::size_t run = 0;
    bool digits = true;
    for (const char c : word) {
        if (is_digit(c) && ++run <= 3) continue;
        if (c == '.' && run > 0) { run = 0; continue; }
        digits = false;
        break;
    }
    return digits || word.size() == 1 || (word.size() <= 5 && all_of(word, is_roman_digit));
}

/// "S.STP", "M.Eng": parts of at most four letters, the first of one or two.
bool is_dotted_degree(std::string_view word) {
    std::size_t run = 0, parts = 0;
    for (std::size_t k = 0; k <= word.size(); ++k) {
        if (k < word.size() && word[k] != '.') {
            if (run == 0 ? !is_upper(word[k]) : !is_ascii_letter(word[k])) return false;
            ++run;
            continue;
        }
        if (run == 0 || run > (parts == 0 ? 2u : 4u)) return false;
        ++parts;
        run = 0;
    }
    return parts >= 2 && parts <= 4;
}

/// "B.J", "d.l": single letters with full stops between them.
bool is_dotted_letters(std::string_view word) {
    for (std::size_t k = 0; k < word.size(); ++k)
        if (k % 2 == 0 ? !is_ascii_letter(word[k]) : word[k] != '.') return false;
    return word.size() % 2 == 1;
}

Before by_use(std::string_view word, std::uint16_t use, bool next_is_caps) {
    const bool title_case = is_upper(word[0]) && (!is_all_caps(word) || next_is_caps);
    if ((use & kTitleCaseOnly) && !title_case) use = static_cast<std::uint16_t>(use & ~(kBeforeName | kNeverEnds | kLikeInitials));
    if (use & kNeverEnds) return Before::kNever;
    if (use & kBeforeName) return Before::kTitle;
    if (use & kLikeInitials) return Before::kInitials;
    if (use & kPostnominal) return Before::kPostnominal;
    if (use & kMayEnd) return Before::kMayEnd;
    return Before::kNumberLater;
}

Word look_back(std::string_view text, SentenceSoFar& so_far, const EndMark& mark, const Next& next, const Abbreviations& words) {
    Word word;
    std::uint32_t end = mark.begin;
    if (end > so_far.begin + 1 && text[end - 1] == ' ') --end;
    word.text = word_before(text, so_far.begin, end);
    if (word.text.empty()) return word;
    const std::string_view w = word.text;
    const auto begin = static_cast<std::uint32_t>(w.data() - text.data());
    word.capital = is_upper(w[0]) || (is_high(w[0]) && utf8::is_upper(utf8::decode(w, 0).value));

    const bool first = begin == so_far.content;
    const bool follows = !first && begin > so_far.begin + 1 && text[begin - 1] == ' ';
    const std::string_view previous = follows ? word_before(text, so_far.begin, begin - 1) : std::string_view();
    const bool number = all_of(w, [](char c) { return is_digit(c) || c == '.'; });
    if (is_item_number(w)) {
        const std::uint32_t value = number ? to_number(w.substr(0, w.find('.'))) : 0;
        const char before = begin >= so_far.begin + 2 && text[begin - 1] == ' ' ? text[begin - 2] : '\0';
        const bool heading = !previous.empty() && previous.data() == text.data() + so_far.content && (words.use_of(previous) & kOpensHeading);
        if (first || before == ':' || before == ';' || heading || (number && value != 0 && value == so_far.next_item && follows)) {
            word.kind = Before::kItem;
            if (number) so_far.next_item = value + 1;
            return word;
        }
    }
    if (number) {
        word.kind = Before::kNumber;
        word.after_number = !previous.empty() && text[begin - 2] == '.' && is_digit(previous.back());
        return word;
    }
    if (w.size() == 1) {
        const bool labelled = !previous.empty() && text[begin - 2] != '.' && (is_digit(previous.back()) || (words.use_of(previous) & kTakesLabel));
        word.kind = labelled ? Before::kLabelled : is_ascii_letter(w[0]) ? Before::kInitials : Before::kPlain;
        return word;
    }
    constexpr std::uint16_t kAbbreviation = kBeforeName | kNeverEnds | kBeforeNumber | kMayEnd | kLikeInitials;
    if (const std::uint16_t use = words.use_of(w); use & kAbbreviation) {
        word.kind = by_use(w, use, is_all_caps(next.word));
        if (word.kind != Before::kNumberLater || (use & kBeforeNumber)) return word;
    }
    if (w.find('.') != std::string_view::npos) {
        if (is_dotted_letters(w)) word.kind = Before::kInitials;
        else if (is_dotted_degree(w)) word.kind = Before::kPostnominal;
        return word;
    }
    if (all_of(w, is_roman_digit)) {
        // "No. XI. B. 02": a section's code.
        const bool coded = next.word.size() == 1 && !previous.empty() && (words.use_of(previous) & kBeforeNumber);
        word.kind = coded ? Before::kNever : Before::kRoman;
    }
    else if (w.size() <= 6 && all_of(w, is_ascii_letter) && std::none_of(w.begin(), w.end(), is_vowel) && !is_all_caps(w)) {
        if (!previous.empty() && is_digit(previous.back())) word.kind = Before::kMayEnd;
        else word.kind = word.capital ? Before::kCut : Before::kMayEnd;
    }
    return word;
}

// ---- the rules ---------------------------------------------------------------------------------

/// "itu.Dia", "pergi?Tidak": the space was forgotten. Addresses, file names and abbreviations have letters on both sides, too.
bool is_forgotten_space(std::string_view text, const SentenceSoFar& so_far, const EndMark& mark, const Next& next, const Word& before,
                        const Abbreviations& words) {
    if (mark.noted || mark.closed_quote || mark.closed_bracket) return next.opening == Opening::kUpper || next.quoted;
    const std::string_view w = before.text;
    const bool may_end = before.kind == Before::kPlain || before.kind == Before::kMayEnd || before.kind == Before::kNumber ||
                         before.kind == Before::kNumberLater || before.kind == Before::kRoman;
    if (!may_end || next.dotted || next.dashed) return false;
    if (before.kind != Before::kNumber && w.find('.') != std::string_view::npos) return false;
    if (next.opening != Opening::kUpper || next.word.size() < 2) return false;
    if (next.quoted || next.bracket) return !w.empty();
    const char last = mark.begin > so_far.begin ? text[mark.begin - 1] : ' ';
    const bool after_closing = w.empty() && (last == ')' || last == '"' || last == '%');  // "(1990).Ayahnya"
    if (w.size() < 2 && before.kind != Before::kNumber && !after_closing) return false;
    const bool capitalised = is_lower(next.word[1]) || is_high(next.word[1]) || is_high(next.word[0]);
    const bool short_word = next.word.size() == 2 && !(words.use_of(next.word) & kOpensSentence);
    if (!capitalised || short_word || (words.use_of(next.word) & kAddressSuffix)) return false;
    if (const char c = byte_after(text, next.word); c == '@' || c == '/' || c == '_' || c == '(') return false;
    const std::uint32_t floor = mark.begin - so_far.begin > kFarthest ? mark.begin - kFarthest : so_far.begin;
    for (std::uint32_t at = mark.begin; at > floor && text[at - 1] != ' '; --at)
        if (const char c = text[at - 1]; c == '/' || c == '@' || c == '=' || c == '\\' || c == '_' || c == '#') return false;
    return true;
}

bool strong_mark_ends(const EndMark& mark, const Next& next, const Word& before, const Abbreviations& words) {
    if (mark.closed_bracket && before.text.empty()) return false;  // "(?)", "(!)"
    if (next.opening == Opening::kLower) {
        if (mark.closed_quote || mark.closed_bracket || before.capital) return false;
        return next.quoted || next.bracket || !is_reporting(next.word, words);
    }
    if (mark.closed_quote && !next.quoted && is_reporting(next.word, words)) return false;
    return (words.use_of(before.text) & kOwnExclamation) == 0 || opens_sentence(next.word, words);
}

bool stop_ends_before_small_letter(const EndMark& mark, const Next& next, const Word& before, const Abbreviations& words) {
    if (mark.closed_quote || next.quoted || next.dashed) return next.quoted || next.dashed;
    const bool figure = before.kind == Before::kNumber && before.text.size() >= 3;
    if (before.kind != Before::kPlain && !figure) return false;
    return !is_reporting(next.word, words);
}

bool stop_ends(std::string_view text, const EndMark& mark, const Next& next, const Word& before, const Abbreviations& words) {
    if (before.kind == Before::kItem) return false;
    if (next.opening == Opening::kLower) return stop_ends_before_small_letter(mark, next, before, words);
    const bool digit = next.opening == Opening::kDigit && !next.quoted;
    switch (before.kind) {
        case Before::kNever:
            return false;
        case Before::kTitle:
        case Before::kCut:
            return next.opening == Opening::kUpper && !next.bracket && opens_sentence(next.word, words) && !is_all_caps(next.word);
        case Before::kInitials:
            if (next.quoted) return !mark.closed_bracket;
            return next.opening == Opening::kUpper && !next.bracket && opens_sentence(next.word, words);
        case Before::kNumberLater:
            return !digit && !next.bracket && !(next.opening == Opening::kUpper && all_of(next.word, is_roman_digit));
        case Before::kMayEnd:
            return !digit && !next.bracket && !(next.dashed && !next.quoted);
        case Before::kPostnominal: {
            if (digit || next.bracket || (next.dashed && !next.quoted)) return false;
            const char after = byte_after(text, next.word);
            const bool another = (words.use_of(next.word) & kPostnominal) && (after == '.' || after == ',');
            return !another && !(next.word.size() == 1 && after == '/');  // "C/O"
        }
        case Before::kNumber: {
            if (mark.closed_quote && is_reporting(next.word, words)) return false;
            if (digit && next.word.size() == 3 && before.text.find('.') != std::string_view::npos) return false;  // "2.904. 678"
            if (before.text.size() > 2) return true;
            if (words.use_of(next.word) & kMonthName) return false;  // "17. Agustus"
            return !(digit && (before.after_number || (next.word.size() <= 2 && byte_after(text, next.word) == '.')));  // "17. 8. 1945"
        }
        default:
            break;
    }
    if (mark.closed_quote && !next.quoted && is_reporting(next.word, words)) return false;
    const bool all_caps = before.capital && is_all_caps(before.text) && before.text.size() <= 4;
    return !(all_caps && next.opening == Opening::kUpper && next.word.size() >= 2 && all_of(next.word, is_roman_digit));  // "SSK. II"
}

}  // namespace

bool reports(std::string_view text, const Abbreviations& words) {
    return is_reporting(word_at(text, 0, static_cast<std::uint32_t>(text.size())), words);
}

bool ends_sentence(std::string_view text, SentenceSoFar& so_far, const EndMark& mark, const Abbreviations& words) {
    if (mark.kind == MarkKind::kFullWidth) return true;
    text = text.substr(0, so_far.limit);
    const Next next = look_ahead(text, mark.end, so_far.limit);
    if (next.opening == Opening::kContinues) return false;
    const Word before = look_back(text, so_far, mark, next, words);
    if (mark.in_brackets) return false;
    if (!next.spaced) return is_forgotten_space(text, so_far, mark, next, before, words);
    switch (mark.kind) {
        case MarkKind::kStrong:
            return strong_mark_ends(mark, next, before, words);
        case MarkKind::kEllipsis:
            if (mark.closed_quote && is_reporting(next.word, words)) return false;
            if (mark.closed_bracket && before.text.empty()) return false;  // "(...)", "[...]"
            return next.opening == Opening::kUpper || next.opening == Opening::kOther || next.quoted;
        default:
            return stop_ends(text, mark, next, before, words);
    }
}

}  // namespace ringkas
