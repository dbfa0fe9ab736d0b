#include "ringkas/sentences_border.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/lexicon.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// Longest stretch looked at on either side; longer words are addresses or noise.
constexpr std::uint32_t kFarthest = 64;
/// Longest word that is looked up.
constexpr std::uint32_t kLongestListed = 16;
/// Longest number and numeral of a list item.
constexpr std::uint32_t kLongestItem = 3, kLongestNumeral = 5;

constexpr std::uint32_t kAbbreviation = kBeforeName | kNeverEnds | kMayEnd | kPostnominal;
constexpr std::uint32_t kQuotes = bit(kQuote) | bit(kOpenQuote) | bit(kCloseQuote);
constexpr std::uint32_t kStray = bit(kOther) | bit(kStop) | bit(kStrong) | bit(kEllipsis);
/// Beside a word these tell that it is part of an address.
constexpr char kInAddresses[] = "/@=\\_#";
constexpr std::uint32_t kRomanDigits = ascii::letters("IVXLCDM");

struct SpecialSign {
    std::uint16_t point;
    std::uint8_t sign;
};

constexpr SpecialSign kSpecialSigns[] = {{0x201C, kOpenQuote}, {0x201D, kCloseQuote}, {0x2018, kOpenQuote}, {0x2019, kCloseQuote},
                                         {0x2026, kEllipsis},  {0x00AB, kOpenQuote},  {0x00BB, kCloseQuote}};

}  // namespace

bool is_one_of(char c, const char* set) {
    for (; *set; ++set)
        if (*set == c) return true;
    return false;
}

constexpr std::array<std::uint8_t, 256> kBytes = [] {
    std::array<std::uint8_t, 256> classes{};
    const auto set = [&](std::string_view bytes, unsigned value) {
        for (const char c : bytes) classes[static_cast<unsigned char>(c)] = static_cast<std::uint8_t>(value);
    };
    for (unsigned c = 0; c < 256; ++c) {
        const char byte = static_cast<char>(c);
        const std::uint8_t sign = ascii::is_upper(byte) ? kUpper : ascii::is_lower(byte) ? kLower : ascii::is_digit(byte) ? kDigit : kOther;
        classes[c] = sign == kOther && c < 128 ? sign : static_cast<std::uint8_t>(sign | kInWord);
    }
    set(" ", kSpace);
    set(",;:/&%=+", kComma);
    set("([", kOpen);
    set(")]", kClose);
    set("*_", kQuote);
    set("\"", kQuote);
    set("'", kQuote | kInWord);
    set("`", kOpenQuote);
    set(".", kStop | kInWord);
    set("!?", kStrong);
    set("\xE2", kUpper);  // dashes, curly quotation marks: no letters
    return classes;
}();

std::uint32_t SignReader::read(std::uint32_t at) const {
    // There is a byte at the limit, too.
    const std::uint32_t sign = byte_class(text[at]) & kSignMask;
    if (static_cast<signed char>(text[at]) >= 0) return at < limit ? sign | 1u << 8 : std::uint32_t{kEnd};
    const utf8::CodePoint point = utf8::decode(text + at, text + limit);
    const std::uint32_t length = point.length() << 8;
    for (const SpecialSign& special : kSpecialSigns)
        if (special.point == point.value()) return special.sign | length;
    if (!utf8::is_letter(point.value())) return kOther | length;
    return (utf8::is_upper(point.value()) ? kUpper : point.value() < 0x250 ? kLower : kLetter) | length;
}

namespace {

/// What may stand in a word but is not of it at its ends.
bool is_mark(char c) { return c == '.' || c == '\''; }

}  // namespace

/// How the word between two places is built, and what is known of it: WordFact bits.
std::uint32_t Border::facts_of(std::uint32_t begin, std::uint32_t end) {
    constexpr std::uint32_t kBySign[] = {kHasUpper, kHasLower | kSmallPart, kHasOther | kSmallPart, kHasDigit | kSmallPart};
    while (begin < end && is_mark(text[begin])) ++begin;
    while (end > begin && is_mark(text[end - 1])) --end;
    word_ = begin;
    word_end_ = end;
    if (begin == end) return 0;
    std::uint32_t facts = ascii::is_upper(text[begin]) ? kCapital : WordFact{}, part = 0, size = 0, letters = 0;
    for (; begin < end; ++begin) {
        const char c = text[begin];
        const std::uint32_t sign = byte_class(c) & kSignMask;
        folded_[size++] = static_cast<char>(c | 0x20);
        if (c == '.') {
            facts |= kHasStop;
            part = 0;
            continue;
        }
        // The first of a part tells whether it is a small one.
        facts |= part | ((sign <= kDigit ? kBySign[sign] : kHasOther | kSmallPart) & ~(part / kLongPart * kSmallPart));
        letters |= ascii::letter_bit(c);
        part = kLongPart;
    }
    if (letters & ascii::kVowels) facts |= kHasVowel;
    if (facts & (kHasLower | kHasOther | kHasDigit) || letters & ~kRomanDigits) facts |= kNotRoman;
    if (size <= kLongestListed && language->abbreviations) facts |= language->abbreviations->find(folded_, std::size_t{size});
    return facts;
}

std::uint32_t Border::looked_up(std::uint32_t facts) const {
    constexpr std::uint32_t kNoOpening = kMonth | kUnit | kNumberWord | kNameTitle | kNameLink | kForeign;
    const std::uint32_t size = word_end_ - word_;
    if (size > kLongestListed || !language->lexicon) return facts;
    const std::uint32_t flags = language->lexicon->find(folded_, std::size_t{size});
    if (flags & kReportingVerb) facts |= kReports;
    const char* const last = folded_ + size;
    if ((size > 5 && last[-3] == 'n' && last[-2] == 'y' && last[-1] == 'a') ||
        ((flags & (kStopWord | kNoOpening)) == kStopWord && !(facts & (kAbbreviation | kInNames))))
        facts |= kOpensSentence;
    return facts;
}

std::uint32_t Border::facts_before(std::uint32_t end) {
    if (end > begin_ + 1 && text[end - 1] == ' ') --end;
    std::uint32_t begin = end;
    while (begin > begin_ && begin + kFarthest > end && (byte_class(text[begin - 1]) & kInWord)) --begin;
    // The rest of a dash or a quotation mark is no part of the word.
    if (begin > begin_ && text[begin - 1] == '\xE2') begin += 2;
    return facts_of(begin, end);
}

std::uint32_t Border::facts_behind(std::uint32_t begin) {
    std::uint32_t end = begin;
    while (end < limit && end < begin + kFarthest && (byte_class(text[end]) & kInWord)) ++end;
    return looked_up(facts_of(begin, end));
}

namespace {

bool is_all_caps(std::uint32_t facts) { return (facts & (kHasLower | kHasUpper | kLongPart)) == (kHasUpper | kLongPart); }
bool is_number(std::uint32_t facts) { return (facts & (kHasLower | kHasUpper | kHasOther | kHasDigit)) == kHasDigit; }

}  // namespace

/// Sets use_: what the tables or, failing that, the shape of the word before the mark tells.
void Border::look_back() {
    std::uint32_t use = facts_before(mark_);
    const std::uint32_t begin = word_, size = word_end_ - begin;
    bare_ = size == 0;
    lead_ = begin > begin_ ? text[begin - 1] : '\0';
    const char before = begin >= begin_ + 2 && text[begin - 1] == ' ' ? text[begin - 2] : '\0';
    const bool number = is_number(use), roman = (use & (kNotRoman | kHasStop | kHasUpper)) == kHasUpper;
    if (size == 1 || (number && (size <= kLongestItem || (use & kHasStop))) || (roman && size <= kLongestNumeral)) {
        const std::uint32_t kind = before ? facts_before(begin) & kTakesLabel : 0u;
        if (size <= 2 || roman) use |= kNotPlain;
        if (begin == content_ || (kind && word_ == content_) || is_one_of(before, ":;")) use |= kNeverEnds;
        else if (!number && size == 1 && !ascii::is_digit(before) && !kind) use |= kBeforeName | kInitials;
    } else if ((use & kTitleCaseOnly) && !(use & kCapital)) {
        use &= ~(kBeforeName | kNeverEnds);
    }
    if (!(use & (kAbbreviation | kNotPlain | kHasDigit | kHasOther))) {
        if (use & kHasStop) {
            // "B.J.", "a.n."; but "Rudi Hartono, S.H." has taken a degree, as "S.Pd." has anywhere.
            if (!(use & kLongPart)) use |= before == ',' && is_one_of(text[begin], "SM") ? kPostnominal : kBeforeName | kInitials;
            else if (!(use & kSmallPart)) use |= kPostnominal;
        } else if (size - 1 < 6 && !(use & kHasVowel) && !is_all_caps(use)) {
            // No vowel in it: an abbreviation that is not listed.
            use |= (use & kCapital) && !ascii::is_digit(before) ? kBeforeName : kMayEnd;
        }
    }
    use_ = use;
}

bool Border::ends_sentence() {
    // What stands between the mark and the next word, and what that begins with.
    std::uint32_t at = mark_end_, ahead = 0, opening = kEnd;
    const bool spaced = text[at] == ' ';
    for (const std::uint32_t first = at += spaced; at < first + kFarthest; at += opening >> 8) {
        opening = read(at);
        const std::uint32_t sign = opening & 0xFF;
        if (sign <= kDigit || sign == kEnd) break;
        if (at == first && sign == kComma) return false;
        ahead |= 1u << sign;
    }
    opening &= 0xFF;
    const std::uint32_t strong = signs_ & bit(kStrong), ellipsis = signs_ & bit(kEllipsis), closing_quote = signs_ & kQuotes;
    const bool quoted = ahead & kQuotes, lower = opening == kLower, upper = opening == kUpper, digit = opening == kDigit && !quoted;
    look_back();
    if (spaced && upper && !(strong | ellipsis | closing_quote | (use_ & (kAbbreviation | kNotPlain)))) return true;
    const std::uint32_t next = facts_behind(at), next_size = word_end_ - word_;
    const bool bracket = ahead & bit(kOpen), opens = next & kOpensSentence, reported = !quoted && (next & kReports);
    if (!spaced) {
        if (signs_ & (kQuotes | bit(kClose) | bit(kOpen))) return upper || quoted;
        // "itu.Dia", "pergi?Tidak": the space was forgotten. Addresses, file names and abbreviations have letters on both sides, too.
        if (!upper || (use_ & (kAbbreviation & ~kMayEnd)) || (use_ & kHasStop) || (ahead & kStray) || next_size < 2) return false;
        if (ahead) return !bare_;
        return (opens || next_size > 2) && !is_all_caps(next) && !is_one_of(lead_, kInAddresses) &&
               !is_one_of(text[word_end_], kInAddresses);
    }
    if (closing_quote && reported) return false;
    if ((signs_ & bit(kClose)) && bare_ && (strong | ellipsis)) return false;  // "(?)", "[...]"
    if (lower)
        return quoted || !(closing_quote || reported || (strong ? use_ & kCapital : ellipsis | (use_ & (kAbbreviation | kNotPlain))));
    if (strong | ellipsis) return strong || !digit;
    if (use_ & kNeverEnds) return false;
    if (use_ & kBeforeName) return (upper && opens && !bracket && !is_all_caps(next)) || (quoted && (use_ & kInitials));
    // "Pte. Ltd.", "Ltd. C/O"
    if (use_ & kAbbreviation) return !(digit || bracket || (use_ & next & kPostnominal) || text[word_end_] == '/');
    return !(use_ & kNotPlain) || !((digit && is_number(use_)) || next_size == 1);  // "17. 8. 1945", "No. XI. B. 02"
}

}  // namespace ringkas
