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

constexpr std::uint32_t kAbbreviation = kBeforeName | kNeverEnds | kBeforeNumber | kMayEnd | kPostnominal;
constexpr std::uint32_t kQuotes = bit(kQuote) | bit(kApostrophe) | bit(kOpenQuote) | bit(kCloseQuote);
constexpr std::uint32_t kStray = bit(kOther) | bit(kEmphasis) | bit(kDash) | bit(kRaised) | bit(kStrong) | bit(kStop) | bit(kEllipsis);

struct SpecialSign {
    std::uint16_t point;
    std::uint8_t sign;
};

constexpr SpecialSign kSpecialSigns[] = {
    {0x201C, kOpenQuote},  {0x201D, kCloseQuote}, {0x2018, kOpenQuote},  {0x2019, kCloseQuote}, {0x2013, kDash},       {0x2014, kDash},
    {0x2026, kEllipsis},   {0x00AB, kOpenQuote},  {0x00BB, kCloseQuote}, {0x2039, kOpenQuote},  {0x203A, kCloseQuote}, {0x201E, kOpenQuote},
    {0x300D, kCloseQuote}, {0x300F, kCloseQuote}, {0x00B9, kRaised},     {0x00B2, kRaised},     {0x00B3, kRaised},     {0xFF08, kOpen},
    {0xFF09, kClose},      {0x203C, kStrong},     {0x2047, kStrong},     {0x2048, kStrong},     {0x2049, kStrong},     {0x3002, kWide},
    {0xFF61, kWide},       {0xFF0E, kWide},       {0xFF01, kWide},       {0xFF1F, kWide},       {0x061F, kWide},       {0x06D4, kWide},
    {0x0964, kWide},
};

}  // namespace

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
    set("([", kOpen | kHalts);
    set(")]", kClose | kHalts);
    set("\"", kQuote | kHalts);
    set("'", kApostrophe | kInWord);
    set("`", kOpenQuote);
    set("*_", kEmphasis);
    set(".", kStop | kHalts | kInWord);
    set("!?", kStrong | kHalts);
    set("\xD8\xDB\xE0\xE3\xEF", kHalts | kInWord);
    set("\xE2", kHalts);  // dashes, curly quotation marks: no letters
    return classes;
}();

std::uint32_t SignReader::read(std::uint32_t at) const {
    if (at >= limit) return kEnd;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return (byte_class(text[at]) & kSignMask) | 1u << 8;
    const utf8::CodePoint point = utf8::decode({text, limit}, at);
    const std::uint32_t length = point.length << 8;
    for (const SpecialSign& special : kSpecialSigns)
        if (special.point == point.value) return special.sign | length;
    if (!utf8::is_letter(point.value)) return kOther | length;
    return (utf8::is_upper(point.value) ? kUpper : point.value < 0x250 ? kLower : kLetter) | length;
}

Span SignReader::trimmed(std::uint32_t begin, std::uint32_t end) const {
    while (begin < end && (text[begin] == '.' || text[begin] == '\'')) ++begin;
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '\'')) --end;
    return {begin, end};
}

Span SignReader::word_at(std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (end < limit && end < begin + kFarthest && (byte_class(text[end]) & kInWord)) ++end;
    return trimmed(begin, end);
}

Span SignReader::word_before(std::uint32_t floor, std::uint32_t end) const {
    std::uint32_t begin = end;
    while (begin > floor && begin + kFarthest > end && (byte_class(text[begin - 1]) & kInWord)) --begin;
    // The rest of a dash or a quotation mark is no part of the word.
    if (begin > floor && text[begin - 1] == '\xE2') begin += 2;
    return trimmed(begin, end);
}

namespace {

constexpr std::uint32_t kRomanDigits = ascii::letters("IVXLCDM");

bool is_one_of(char c, const char* set) {
    for (; *set; ++set)
        if (*set == c) return true;
    return false;
}

/// A word as the lists have it. Only lower-case letters, digits and full stops are told apart.
struct Folded {
    char bytes[kLongestListed];
    std::uint32_t size;

    Folded(const char* word, std::uint32_t length) : size(length > kLongestListed ? 0 : length) {
        for (std::uint32_t k = 0; k < size; ++k) bytes[k] = static_cast<char>(word[k] | 0x20);
    }
    [[nodiscard]] std::string_view key() const { return {bytes, size}; }
};

}  // namespace

std::uint32_t SignReader::facts_of(Span word) const {
    constexpr std::uint32_t kBySign[] = {kHasUpper, kHasLower, kHasOther, kHasDigit};
    const std::uint32_t size = word.size();
    if (size == 0) return 0;
    const char* const bytes = text + word.begin;
    std::uint32_t facts = ascii::is_upper(*bytes) ? kCapital : WordFact{}, part = 0;
    for (std::uint32_t k = 0; k < size; ++k) {
        const char c = bytes[k];
        const std::uint32_t sign = byte_class(c) & kSignMask, letter = ascii::letter_bit(c);
        if (c == '.') {
            facts |= kHasStop;
            part = 0;
            continue;
        }
        facts |= part | (sign <= kDigit ? kBySign[sign] : kHasOther);
        if (sign != kUpper && !part) facts |= kSmallPart;
        if (letter & ascii::kVowels) facts |= kHasVowel;
        if (sign != kUpper || !(letter & kRomanDigits)) facts |= kNotRoman;
        part = kLongPart;
    }
    if (language->abbreviations) facts |= language->abbreviations->find(Folded(bytes, size).key());
    return facts;
}

std::uint32_t SignReader::facts_of_next(Span word) const {
    constexpr std::uint32_t kNoOpening = kMonth | kUnit | kNumberWord | kNameTitle | kNameLink | kForeign;
    std::uint32_t facts = facts_of(word);
    const Folded folded(text + word.begin, word.size());
    if (folded.size == 0 || !language->lexicon) return facts;
    const std::uint32_t flags = language->lexicon->find(folded.key());
    if (flags & kReportingVerb) facts |= kReports;
    const char* const end = folded.bytes + folded.size;
    const bool its = folded.size > 5 && end[-3] == 'n' && end[-2] == 'y' && end[-1] == 'a';
    if (its || ((flags & (kStopWord | kNoOpening)) == kStopWord && !(facts & (kAbbreviation | kInNames)))) facts |= kOpensSentence;
    return facts;
}

namespace {

bool is_all_caps(std::uint32_t facts) { return (facts & (kHasLower | kHasUpper | kLongPart)) == (kHasUpper | kLongPart); }
bool is_number(std::uint32_t facts) { return (facts & (kHasLower | kHasUpper | kHasOther | kHasDigit)) == kHasDigit; }
bool is_roman(std::uint32_t facts) { return (facts & (kNotRoman | kHasStop | kHasUpper)) == kHasUpper; }

class Border {
public:
    Border(const SignReader& reader, SentenceSoFar& so_far, const EndMark& mark)
        : reader_(reader), so_far_(so_far), text_(reader.text), mark_(mark) {}

    bool decide() {
        if (mark_.signs & bit(kWide)) return true;
        // What stands between the mark and the next word, and what that begins with.
        std::uint32_t at = mark_.end, ahead = 0, opening = kEnd;
        const bool spaced = text_[at] == ' ';
        const std::uint32_t first = at += spaced;
        for (; at < first + kFarthest; at += opening >> 8) {
            opening = reader_.read(at);
            if ((opening & 0xFF) <= kDigit || (opening & 0xFF) == kEnd) break;
            if (at == first && (opening & 0xFF) == kComma) return false;
            ahead |= 1u << (opening & 0xFF);
        }
        opening &= 0xFF;
        next_ = opening <= kDigit ? reader_.word_at(at) : Span{at, at};
        const bool quoted = ahead & kQuotes, lower = opening == kLower, upper = opening == kUpper, digit = opening == kDigit && !quoted;
        const bool closed = mark_.signs & (kQuotes | bit(kClose) | bit(kOpen) | bit(kRaised)), strong = mark_.signs & bit(kStrong);
        look_back();
        if (spaced && upper && !strong && !(mark_.signs & (kQuotes | bit(kEllipsis))) && !(use_ & kAbbreviation)) return true;
        const std::uint32_t next = reader_.facts_of_next(next_);
        const bool opens = next & kOpensSentence;
        if (!spaced) return closed ? upper || quoted : upper && is_forgotten_space(ahead, next);
        const bool reported = !quoted && (next & kReports);
        if ((mark_.signs & kQuotes) && reported) return false;
        if (mark_.signs & (bit(kStrong) | bit(kEllipsis))) {
            if ((mark_.signs & bit(kClose)) && word_.empty()) return false;  // "(?)", "[...]"
            if (!strong) return quoted || !(lower || digit);
            return quoted || !lower || !((mark_.signs & kQuotes) || (use_ & kCapital) || reported);
        }
        if (lower) return quoted || !((mark_.signs & kQuotes) || (use_ & (kAbbreviation | kNotPlain)) || reported);
        const bool bracket = ahead & bit(kOpen);
        if (use_ & kNeverEnds) return false;
        if (use_ & kBeforeName) {
            if (use_ & kInitials) return quoted || (upper && opens && !bracket);
            return upper && opens && !bracket && !is_all_caps(next);
        }
        if (use_ & kAbbreviation) {
            // "Pte. Ltd.", "Ltd. C/O"
            const char after = text_[next_.end];
            return !(digit || bracket || ((use_ & kPostnominal) && (after == '/' || ((next & kPostnominal) && is_one_of(after, ".,")))));
        }
        return !(digit && is_number(use_) && word_.size() < 3);  // "17. 8. 1945"
    }

private:
    /// Sets word_ and use_: what the table or, failing that, the shape of the word tells.
    void look_back() {
        std::uint32_t end = mark_.begin;
        if (end > so_far_.begin + 1 && text_[end - 1] == ' ') --end;
        word_ = reader_.word_before(so_far_.begin, end);
        const std::uint32_t size = word_.size(), begin = word_.begin;
        std::uint32_t use = use_ = reader_.facts_of(word_);
        if (size == 0) return;
        const bool first = begin == so_far_.content;
        const char before = !first && begin >= so_far_.begin + 2 && text_[begin - 1] == ' ' ? text_[begin - 2] : '\0';
        const bool number = is_number(use), roman = is_roman(use);
        if (size == 1 || (number && (size <= kLongestItem || (use & kHasStop))) || (roman && size <= kLongestNumeral)) {
            Span previous;
            if (before) previous = reader_.word_before(so_far_.begin, begin - 1);
            const std::uint32_t kind = reader_.facts_of(previous);
            std::uint32_t value = 0;
            if (number)
                for (std::uint32_t k = begin; ascii::is_digit(text_[k]); ++k)
                    value = value * 10 + static_cast<std::uint32_t>(text_[k] - '0');
            const bool heading = (kind & kTakesLabel) && previous.begin == so_far_.content;
            if (size <= 2 || roman) use |= kNotPlain;
            if (first || heading || is_one_of(before, ":;") || (value != 0 && value == so_far_.next_item)) {
                use |= kNeverEnds;
                if (number) so_far_.next_item = value + 1;
            } else if (roman && size > 1) {
                // "No. XI. B. 02": a section's code.
                if (next_.size() == 1 && (kind & kBeforeNumber)) use |= kNeverEnds;
            } else if (!number && (before == '.' || !(ascii::is_digit(before) || (kind & kTakesLabel)))) {
                use |= kBeforeName | kInitials;
            }
        } else if ((use & kTitleCaseOnly) && !(use & kCapital)) {
            use &= ~(kBeforeName | kNeverEnds);
        }
        if (!(use & (kAbbreviation | kNotPlain)) && !number) {
            if (use & kHasStop) {
                // "B.J.", "a.n."; but "Rudi Hartono, S.H." has taken a degree, as "S.Pd." has anywhere.
                if (use & (kHasDigit | kHasOther)) {
                } else if (!(use & kLongPart))
                    use |= before == ',' && is_one_of(text_[begin], "SM") ? kPostnominal : kBeforeName | kInitials;
                else if (!(use & kSmallPart)) use |= kPostnominal;
            } else if (size <= 6 && !(use & (kHasVowel | kHasDigit | kHasOther)) && !is_all_caps(use)) {
                // No vowel in it: an abbreviation that is not listed.
                use |= (use & kCapital) && !ascii::is_digit(before) ? kBeforeName : kMayEnd;
            }
        }
        use_ = use;
    }

    /// "itu.Dia", "pergi?Tidak": the space was forgotten. Addresses, file names and abbreviations have letters on both sides, too.
    bool is_forgotten_space(std::uint32_t ahead, std::uint32_t next) const {
        if ((use_ & (kNeverEnds | kBeforeName | kPostnominal | kHasStop)) || (ahead & kStray) || next_.size() < 2) return false;
        if (ahead != 0) return !word_.empty();  // a quotation mark, a bracket
        if (is_all_caps(next) || (next & kAddressSuffix) || (next_.size() == 2 && !(next & kOpensSentence))) return false;
        std::uint32_t at = mark_.begin;
        while (at > so_far_.begin && at + kFarthest > mark_.begin && text_[at - 1] != ' ') --at;
        for (; at < reader_.limit && at < mark_.end + kFarthest && text_[at] != ' '; ++at)
            if (is_one_of(text_[at], "/@=\\_#")) return false;
        return true;
    }

    const SignReader& reader_;
    SentenceSoFar& so_far_;
    const char* text_;
    const EndMark& mark_;
    Span word_, next_;       ///< before and after the mark
    std::uint32_t use_ = 0;  ///< of the word before
};

}  // namespace

bool ends_sentence(const SignReader& reader, SentenceSoFar& so_far, const EndMark& mark) { return Border(reader, so_far, mark).decide(); }

}  // namespace ringkas
