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

constexpr std::uint32_t kAbbreviation = kBeforeName | kNeverEnds | kBeforeNumber | kMayEnd;
constexpr std::uint32_t kQuotes = bit(kQuote) | bit(kApostrophe) | bit(kOpenQuote) | bit(kCloseQuote);
constexpr std::uint32_t kDashes = bit(kOther) | bit(kEmphasis) | bit(kDash) | bit(kRaised) | bit(kStrong);

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

std::uint32_t SignReader::use_of(Span word) const {
    char folded[kLongestListed];
    const std::uint32_t size = word.size();
    if (size == 0 || size > kLongestListed || language->lexicon == nullptr) return 0;
    for (std::uint32_t k = 0; k < size; ++k) {
        const char c = text[word.begin + k];
        folded[k] = ascii::is_upper(c) ? static_cast<char>(c | 0x20) : c;
    }
    const std::string_view key(folded, size);
    std::uint32_t use = language->abbreviations->find(key);
    const std::uint32_t flags = language->lexicon->find(key);
    if (flags & kMonth) use |= kMonthName;
    else if (flags & kReportingVerb) use |= kReports;
    constexpr std::uint32_t kNoOpening = kMonth | kUnit | kNumberWord | kNameTitle | kNameLink | kForeign;
    if ((flags & (kStopWord | kNoOpening)) == kStopWord && !(use & (kAbbreviation | kInNames))) use |= kOpensSentence;
    if (size > 5 && key.substr(size - 3) == "nya") use |= kOpensSentence | (use_of({word.begin, word.end - 3}) & kReports);
    return use;
}

namespace {

/// How the word before a mark is built.
enum Shape : std::uint32_t {
    kHasLower = 1u << 0,
    kHasUpper = 1u << 1,
    kHasDigit = 1u << 2,
    kHasStop = 1u << 3,
    kHasOther = 1u << 4,  ///< beyond ASCII, an apostrophe
    kHasVowel = 1u << 5,
    kNotRoman = 1u << 6,     ///< a letter that is no Roman digit
    kSmallPart = 1u << 7,    ///< a part between full stops that begins without capital
    kLongFirst = 1u << 8,    ///< a first part of three or more
    kLongerThan1 = 1u << 9,  ///< a part of two or more
    kLongerThan3 = 1u << 10,
    kLongerThan4 = 1u << 11,
};

bool is_one_of(char c, const char* set) {
    for (; *set; ++set)
        if (*set == c) return true;
    return false;
}

/// Letters as bits, by their place in the alphabet.
constexpr std::uint32_t letters(const char* set) {
    std::uint32_t bits = 0;
    for (; *set; ++set) bits |= 1u << (*set & 31);
    return bits;
}

constexpr std::uint32_t kVowels = letters("aeiou"), kRomanDigits = letters("IVXLCDM");

std::uint32_t shape_of(const char* at, std::uint32_t size) {
    constexpr std::uint32_t kShapes[] = {kHasUpper, kHasLower, kHasOther, kHasDigit | kNotRoman};  // by Sign
    constexpr std::uint32_t kRuns[] = {0, 0, kLongerThan1, kLongerThan1 | kLongFirst, kLongerThan3, kLongerThan4};
    std::uint32_t shape = 0, run = 0;
    for (std::uint32_t k = 0; k < size; ++k) {
        const char c = at[k];
        const std::uint32_t sign = byte_class(c) & kSignMask;
        if (c == '.') {
            shape |= kHasStop;
            run = 0;
            continue;
        }
        if (run == 0 && sign != kUpper) shape |= kSmallPart;
        if (run < 5) ++run;
        if (run != 3 || !(shape & kHasStop)) shape |= kRuns[run];
        shape |= sign <= kDigit ? kShapes[sign] : kHasOther | kNotRoman;
        const std::uint32_t letter = 1u << (c & 31);
        if (letter & kVowels) shape |= kHasVowel;
        if (sign != kUpper || !(letter & kRomanDigits)) shape |= kNotRoman;
    }
    return shape;
}

bool is_number(std::uint32_t shape) { return !(shape & (kHasLower | kHasUpper | kHasOther)); }
bool is_roman(std::uint32_t shape) { return !(shape & (kNotRoman | kHasStop)); }
bool is_all_caps(std::uint32_t shape) { return (shape & (kHasLower | kHasUpper | kLongerThan1)) == (kHasUpper | kLongerThan1); }

std::uint32_t to_number(const char* at) {
    std::uint32_t value = 0;
    for (; ascii::is_digit(*at); ++at) value = value * 10 + static_cast<std::uint32_t>(*at - '0');
    return value;
}

class Border {
public:
    Border(const SignReader& reader, SentenceSoFar& so_far, const EndMark& mark)
        : reader_(reader), so_far_(so_far), mark_(mark), text_(reader.text) {}

    bool decide() {
        if (mark_.signs & bit(kWide)) return true;
        if (!look_ahead()) return false;
        look_back();
        if (mark_.in_brackets) return false;
        if (!spaced_) return is_forgotten_space();
        const bool reported = !quoted() && (next_use_ & kReports);
        if (closed_quote() && reported) return false;
        if (mark_.signs & (bit(kStrong) | bit(kEllipsis))) {
            if (closed_bracket() && word_.empty()) return false;  // "(?)", "[...]"
            if (!(mark_.signs & bit(kStrong))) return opening_ == kUpper || opening_ > kDigit || opening_ == kLetter || quoted();
            if (opening_ == kLower) return quoted() || !(closed_quote() || closed_bracket() || capital() || reported);
            return !(use_ & kOwnExclamation) || (next_use_ & kOpensSentence);
        }
        if (opening_ == kLower) return quoted() || (ahead_ & kDashes) || !(closed_quote() || use_ || reported);
        return stop_ends();
    }

private:
    bool quoted() const { return (ahead_ & kQuotes) != 0; }
    bool closed_quote() const { return (mark_.signs & kQuotes) != 0; }
    bool closed_bracket() const { return (mark_.signs & bit(kClose)) != 0; }
    bool capital() const { return !word_.empty() && reader_.sign_at(word_.begin) == kUpper; }
    std::uint32_t shape(Span word) const { return shape_of(text_ + word.begin, word.size()); }
    char byte_after_next() const { return next_.end < reader_.limit ? text_[next_.end] : '\0'; }

    /// Reads on to the next word. False: the sentence goes on with a comma or the like.
    bool look_ahead() {
        std::uint32_t at = mark_.end;
        spaced_ = text_[at] == ' ';
        const std::uint32_t first = at += spaced_;
        for (; at < first + kFarthest; at += reader_.read(at) >> 8) {
            opening_ = reader_.sign_at(at);
            if (opening_ <= kDigit || opening_ == kEnd) break;
            if (at == first && (opening_ == kComma || opening_ == kClose)) return false;
            ahead_ |= bit(opening_);
        }
        next_ = opening_ <= kDigit ? reader_.word_at(at) : Span{at, at};
        next_shape_ = shape(next_);
        next_use_ = reader_.use_of(next_);
        return true;
    }

    /// Sets word_ and use_: what the table or, failing that, the shape of the word tells.
    void look_back() {
        std::uint32_t end = mark_.begin;
        if (end > so_far_.begin + 1 && text_[end - 1] == ' ') --end;
        word_ = reader_.word_before(so_far_.begin, end);
        const std::uint32_t size = word_.size(), begin = word_.begin;
        if (size == 0) return;
        shape_ = shape(word_);
        const bool first = begin == so_far_.content;
        const char before = begin >= so_far_.begin + 2 && text_[begin - 1] == ' ' ? text_[begin - 2] : '\0';
        const Span previous = before != '\0' && !first ? reader_.word_before(so_far_.begin, begin - 1) : Span{};
        const bool number = is_number(shape_), roman = is_roman(shape_);
        const std::uint32_t previous_use = size == 1 || number || roman ? reader_.use_of(previous) : 0;
        const bool after_digit = !previous.empty() && ascii::is_digit(text_[previous.end - 1]);
        if ((number && !(shape_ & kLongerThan3)) || size == 1 || (roman && size <= 5)) {
            const std::uint32_t value = number ? to_number(text_ + begin) : 0;
            const bool heading = (previous_use & kTakesLabel) && previous.begin == so_far_.content;
            if (first || before == ':' || before == ';' || heading || (value != 0 && value == so_far_.next_item)) {
                use_ = kNeverEnds;
                if (number) so_far_.next_item = value + 1;
                return;
            }
        }
        if (number) {
            if (size < 3) use_ = kNotPlain;
            after_number_ = after_digit && before == '.';
            return;
        }
        if (size == 1) {
            const bool labelled = before != '.' && (after_digit || (previous_use & kTakesLabel));
            use_ = labelled || (shape_ & kHasOther) ? kNotPlain : kBeforeName | kInitials;
            return;
        }
        use_ = reader_.use_of(word_) & (kAbbreviation | kTitleCaseOnly | kPostnominal | kOwnExclamation);
        if ((use_ & kTitleCaseOnly) && (!capital() || (is_all_caps(shape_) && !is_all_caps(next_shape_))))
            use_ &= ~(kBeforeName | kNeverEnds);
        if (use_ & ~kTitleCaseOnly) return;
        use_ = 0;
        if (shape_ & kHasStop) {
            if (shape_ & (kHasDigit | kHasOther)) return;
            // "B.J.", "a.n."; but "Rudi Hartono, S.H." has taken a degree, as "S.Pd." has anywhere.
            if (!(shape_ & kLongerThan1)) use_ = before == ',' && is_one_of(text_[begin], "SM") ? kPostnominal : kBeforeName | kInitials;
            else if (!(shape_ & (kSmallPart | kLongFirst | kLongerThan4))) use_ = kPostnominal;
        } else if (roman) {
            // "No. XI. B. 02": a section's code.
            use_ = next_.size() == 1 && (previous_use & kBeforeNumber) ? kNeverEnds : kNotPlain;
        } else if (size <= 6 && !(shape_ & (kHasVowel | kHasDigit | kHasOther)) && !is_all_caps(shape_)) {
            // No vowel in it: an abbreviation that is not listed.
            use_ = capital() && !after_digit ? kBeforeName : kMayEnd;
        }
    }

    bool stop_ends() const {
        const bool upper = opening_ == kUpper, digit = opening_ == kDigit && !quoted(), bracket = (ahead_ & bit(kOpen)) != 0;
        if (use_ & kNeverEnds) return false;
        if (use_ & kBeforeName) {
            if ((use_ & kInitials) && quoted()) return !closed_bracket();
            return upper && !bracket && (next_use_ & kOpensSentence) && ((use_ & kInitials) || !is_all_caps(next_shape_));
        }
        if (use_ & (kBeforeNumber | kMayEnd | kPostnominal)) {
            if (digit || bracket || ((ahead_ & kDashes) && !quoted())) return false;
            // "S.H. M.H.", "Pte. Ltd.", "Ltd. C/O"
            const char after = byte_after_next();
            const bool another = (next_use_ & kPostnominal) || ((next_shape_ & kHasStop) && is_one_of(text_[next_.begin], "SM"));
            return !(use_ & kPostnominal) || !(after == '/' || (another && is_one_of(after, ".,")));
        }
        if (!word_.empty() && is_number(shape_)) {
            if (digit && next_.size() == 3 && (shape_ & kHasStop)) return false;  // "2.904. 678"
            if (word_.size() > 2) return true;
            if (next_use_ & kMonthName) return false;                                               // "17. Agustus"
            return !(digit && (after_number_ || (next_.size() <= 2 && byte_after_next() == '.')));  // "17. 8. 1945"
        }
        // "SSK. II"
        return !(upper && next_.size() >= 2 && is_roman(next_shape_) && word_.size() <= 4 && is_all_caps(shape_));
    }

    /// "itu.Dia", "pergi?Tidak": the space was forgotten. Addresses, file names and abbreviations have letters on both sides, too.
    bool is_forgotten_space() const {
        const bool upper = opening_ == kUpper;
        if (closed_quote() || closed_bracket() || (mark_.signs & bit(kRaised))) return upper || quoted();
        const bool number = !word_.empty() && is_number(shape_);
        if ((use_ & (kNeverEnds | kBeforeName | kPostnominal)) || (ahead_ & (kDashes | bit(kStop) | bit(kEllipsis)))) return false;
        if (!upper || next_.size() < 2 || (!number && ((shape_ & kHasStop) || word_.size() == 1))) return false;
        if (ahead_ != 0) return !word_.empty();  // a quotation mark, a bracket
        if (is_all_caps(next_shape_) || (next_use_ & kAddressSuffix) || (next_.size() == 2 && !(next_use_ & kOpensSentence))) return false;
        if (is_one_of(byte_after_next(), "@/_(")) return false;
        for (std::uint32_t at = mark_.begin; at > so_far_.begin && at + kFarthest > mark_.begin && text_[at - 1] != ' '; --at)
            if (is_one_of(text_[at - 1], "/@=\\_#")) return false;
        return true;
    }

    const SignReader& reader_;
    SentenceSoFar& so_far_;
    const EndMark& mark_;
    const char* text_;
    Span word_, next_;  ///< before and after the mark
    std::uint32_t shape_ = 0, next_shape_ = 0;
    std::uint32_t use_ = 0, next_use_ = 0;
    std::uint32_t ahead_ = 0;  ///< bits of the signs before the next word
    Sign opening_ = kEnd;      ///< of the next word
    bool spaced_ = false;
    bool after_number_ = false;  ///< "8" in "17. 8"
};

}  // namespace

bool ends_sentence(const SignReader& reader, SentenceSoFar& so_far, const EndMark& mark) { return Border(reader, so_far, mark).decide(); }

}  // namespace ringkas
