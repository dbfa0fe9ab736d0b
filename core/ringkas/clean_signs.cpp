#include "ringkas/clean_signs.hpp"

#include <cstddef>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_words.hpp"

namespace ringkas {
namespace {

/// In the order of PageSign.
constexpr SignTraits kTraits[] = {
    {OmitReason::kMenu, 0, true, false, false},           // kNone
    {OmitReason::kAdvertisement, 0, true, false, false},  // kAdvertisement
    {OmitReason::kEmbed, 0, true, false, false},          // kEmbed
    {OmitReason::kRelated, 0, true, false, false},        // kRelated
    {OmitReason::kRelated, 1, true, false, true},         // kRelatedHead
    {OmitReason::kByline, 4, false, false, false},        // kByline
    {OmitReason::kByline, 2, true, true, false},          // kDate
    {OmitReason::kDateline, 0, false, false, false},      // kDateline
    {OmitReason::kPromotion, 1, true, false, false},      // kPromotion
    {OmitReason::kNote, 1, true, false, false},           // kNote
    {OmitReason::kMenu, 5, false, true, false},           // kShare
    {OmitReason::kMenu, 4, false, true, false},           // kMenu
    {OmitReason::kRelated, 15, false, true, true},        // kSection
    {OmitReason::kMenu, 4, false, true, false},           // kContents
    {OmitReason::kTags, 4, false, true, true},            // kTags
    {OmitReason::kComments, 40, false, true, true},       // kComments
    {OmitReason::kFooter, 25, false, true, true},         // kFooter
    {OmitReason::kCaption, 2, true, false, false},        // kCaption
};

/// What the words of a part of a line say together; the first rule that fits decides.
struct Rule {
    enum Part : std::uint8_t {
        kAll,     ///< the line holds nothing but words of pages
        kLabel,   ///< what stands before a colon does
        kOpening  ///< it begins with what to do
    };
    Part part;
    PageSign sign;
    std::uint32_t words, others;  ///< one of each is there
};

/// Bits besides PageWord for a whole line: a colon is its end; it has no more than four words.
constexpr std::uint32_t kLineWords = 2 * kNumeralWord - 1, kColonBehind = 2 * kNumeralWord, kFewWords = 4 * kNumeralWord, kAny = ~0u;
constexpr std::uint32_t kWhat = kThingWord | kMediaWord | kPictureWord;

constexpr Rule kRules[] = {
    {Rule::kAll, PageSign::kDate, kNumeralWord, kDateWord},
    {Rule::kAll, PageSign::kRelatedHead, kReadWord, kAlsoWord | kSectionWord},
    {Rule::kAll, PageSign::kRelatedHead, kSectionWord, kColonBehind},
    {Rule::kAll, PageSign::kShare, kNumeralWord, kCommentsWord | kShareWord | kWhat},
    {Rule::kAll, PageSign::kAdvertisement, kAdWord, kAny},
    {Rule::kAll, PageSign::kComments, kCommentsWord, kAny},
    {Rule::kAll, PageSign::kSection, kSectionWord, kAny},
    {Rule::kAll, PageSign::kFooter, kFooterWord, kAny},
    {Rule::kAll, PageSign::kTags, kTagsWord, kAny},
    {Rule::kAll, PageSign::kShare, kShareWord, kAny},
    {Rule::kAll, PageSign::kEmbed, kEmbedWord, kAny},
    {Rule::kAll, PageSign::kByline, kBylineWord, kAny},
    {Rule::kAll, PageSign::kCaption, kCaptionWord, kAny},
    {Rule::kAll, PageSign::kMenu, kWhat | kMenuWord, kFewWords},
    {Rule::kLabel, PageSign::kRelated, kReadWord | kSectionWord, kAny},
    {Rule::kLabel, PageSign::kCaption, kPictureWord | kCaptionWord, kAny},
    {Rule::kLabel, PageSign::kByline, kBylineWord, kAny},
    {Rule::kLabel, PageSign::kTags, kTagsWord, kAny},
    {Rule::kLabel, PageSign::kRelated, kMediaWord, kAny},
    {Rule::kLabel, PageSign::kAdvertisement, kAdWord, kAny},
    {Rule::kOpening, PageSign::kRelated, kReadWord, kAlsoWord | kWhat},
    {Rule::kOpening, PageSign::kPromotion, kCallWord, kChannelWord},
};

class SignFinder {
public:
    SignFinder(const Line& line, const char* text, const PageVocabulary& vocabulary)
        : line_(line), begin_(text), end_(text + line.span.size()), sentence_(line.is(kEndsSentence)), vocabulary_(vocabulary) {}

    PageSign find() const {
        if (line_.words == 0) return *begin_ == '#' ? PageSign::kTags : PageSign::kNone;
        if (line_.words <= 40) {
            PageSign sign = by_phrase();
            if (sign == PageSign::kNone) sign = by_words();
            if (sign != PageSign::kNone && !is_prose_after_all(sign)) return sign;
        }
        return by_marks();
    }

private:
    [[nodiscard]] PageSign by_words() const {
        // Most lines open with a word that has nothing to do with pages, or with one that prose opens with as well.
        const std::uint32_t wanted =
            line_.words > kMostWords ? kLineWords & ~(kFillWord | kMenuWord | kDateWord | kNumeralWord) : kLineWords;
        const std::uint32_t calls = sentence_ && line_.capital_words * 2 < line_.words ? kCallWord : kCallWord | kReadWord;
        std::uint32_t words[3] = {}, together = 0, count = 0;
        bool known = true, colon = false;  // all words so far are words of pages; a colon stood behind some
        WordReader word(begin_, end_, vocabulary_.words);
        for (;;) {
            const bool more = word.next();
            if (word.colon && !colon) {
                colon = true;
                if (known && count <= 4) words[Rule::kLabel] = together;
                if (!more) together |= kColonBehind;
            }
            if (!more) break;
            const std::uint32_t flags = word.flags & kLineWords;
            if (count == 0 && (flags & wanted) == 0) return PageSign::kNone;
            // "Simak juga Video ...", "Ikuti saluran WhatsApp ..."; "Simak video itu sampai selesai." is a sentence.
            const std::uint32_t goes_on = count == 1 ? kAlsoWord | kWhat | kChannelWord : kChannelWord;
            if (count < 6) words[Rule::kOpening] |= flags & (count == 0 ? calls : goes_on);
            known = known && flags != 0 && count < kMostWords;
            together |= flags;
            if (++count > kMostWords) break;
        }
        if (known && (!sentence_ || line_.words <= 3 || line_.digits > 0)) words[Rule::kAll] = count <= 4 ? together | kFewWords : together;
        for (const Rule& rule : kRules)
            if ((words[rule.part] & rule.words) != 0 && (words[rule.part] & rule.others) != 0) return rule.sign;
        return PageSign::kNone;
    }

    /// What a phrase that is the line, or opens it, says.
    [[nodiscard]] PageSign by_phrase() const {
        std::uint32_t index = end_ - begin_ < 4 ? 0 : vocabulary_.phrases.first(begin_);
        for (; index != 0; index = vocabulary_.phrases[index].next) {
            const PhraseTable::Phrase& phrase = vocabulary_.phrases[index];
            const std::uint32_t sign = phrase.flags >> kSignAt & kPartBits;
            if (sign == 0) continue;
            const char* const end = end_of_phrase(begin_, end_, phrase.text);
            if (end && ((phrase.flags & kGoesOn) != 0 || end_ - end < 2)) return static_cast<PageSign>(sign);
        }
        return PageSign::kNone;
    }

    /// Such words with a comma behind them begin a sentence; a whole sentence with such words first is prose, or speaks plainly enough to
    /// be found in the table of sentences. Whole sentences after a name and a colon are an interview: "Reporter: Apa kabar?"
    [[nodiscard]] bool is_prose_after_all(PageSign sign) const {
        if (!traits(sign).needs_company) return sign == PageSign::kByline && sentence_ && line_.words > 3;
        return line_.is(kEndsOpen) || (sentence_ && line_.words > 8 && sign != PageSign::kComments);
    }

    [[nodiscard]] PageSign by_marks() const {
        if (line_.marks) {
            if (*begin_ == '[' && end_[-1] == ']' && line_.words <= 14 && last_of(':', ':') > begin_) return PageSign::kEmbed;
            if (bracket_kind(begin_, end_) == Bracket::kInitials) return PageSign::kByline;
            if (*begin_ == '#' && line_.words <= 6 && !sentence_) return PageSign::kTags;
            PageSign sign = PageSign::kNone;
            if (!sentence_ || line_.words <= 14) sign = sign_of_row();
            if (sign != PageSign::kNone) return sign;
            if (ends_with_credit()) return PageSign::kCaption;
        }
        if (ends_with_credit_word()) return PageSign::kCaption;
        const bool dateline = !sentence_ && line_.span.size() <= 60 &&
                              (find_dateline(begin_, line_.span.size(), vocabulary_) & ~kCertainDateline) == line_.span.size();
        return dateline ? PageSign::kDateline : PageSign::kNone;
    }

    /// Items between bars, dots or arrows: "detikNews · Berita · Internasional", "Home > News > Nasional"; what holds a copyright mark.
    [[nodiscard]] PageSign sign_of_row() const {
        std::uint32_t marks = 0;  // a bar counts twice
        for (const char* at = begin_ + 1; at + 1 < end_; ++at) {
            const char before = at[-1], c = *at;
            if (c == '|') marks += 2;
            if ((c == '>' || c == '/') && before == ' ' && at[1] == ' ') ++marks;
            if (before != '\xC2' && before != '\x80') continue;
            if (c == '\xA9') return line_.words <= 6 || at < begin_ + 5 ? PageSign::kFooter : PageSign::kCaption;
            if (c == '\xB7' || c == '\xBB' || c == '\xA2' || c == '\xBA') ++marks;  // "·", "»", "•", "›"
        }
        return marks >= 2 && line_.words < 4 * (marks + 1) ? PageSign::kShare : PageSign::kNone;
    }

    /// The first word there opens a credit.
    [[nodiscard]] bool is_credit(const char* begin, std::uint32_t flags) const {
        WordReader word(begin, end_, vocabulary_.words);
        return word.next() && (word.flags & flags) != 0;
    }

    /// The last of the bytes that opens a credit, or the beginning.
    [[nodiscard]] const char* last_of(char one, char other) const {
        const char* at = end_ - 1;
        while (at > begin_ && end_ - at <= 120 && *at != one && *at != other) --at;
        return at;
    }

    /// "Toyota Yaris Foto: Toyota Astra Motor", "Foto: Prime Video."; "Ia punya satu sumber: ibunya." is a sentence.
    [[nodiscard]] bool ends_with_credit_word() const {
        if (sentence_ && line_.words > 6) return false;
        const char *const colon = last_of(':', ':'), *word = colon;
        while (word > begin_ && ascii::is_letter(word[-1])) --word;
        return *colon == ':' && ascii::is_upper(*word) && (!sentence_ || word == begin_) && is_credit(word, kCreditWord);
    }

    /// "... (Foto: AFP/A. Nikolsky)", "... (Antara)".
    [[nodiscard]] bool ends_with_credit() const {
        const bool period = end_[-1] == '.';
        const char* const end = end_ - 1 - period;
        // What a person said, signed by the site at its end, is no caption.
        if ((*end != ')' && *end != ']') || *begin_ == '"' || *begin_ == '\xE2') return false;
        const char* open = last_of('(', '[');
        if (open == begin_) return false;
        if (is_credit(++open, kCreditWord)) return true;
        // A source alone or on one side of a stroke; "(dan/atau)", "(27/3)" and "(INA/MAS)" are none.
        for (; open < end && !period; ++open) {
            const char *const part = open, *dot = nullptr;
            for (; open < end && *open != '/'; ++open)
                if (dot == nullptr && *open == '.') dot = open;
                else if (*open == ' ') dot = end;
            if ((dot && dot - part >= 2 && open - dot > 2) || (!sentence_ && ascii::is_upper(*part) && is_credit(part, kAgencyWord)))
                return true;
        }
        return false;
    }

    static constexpr std::uint32_t kMostWords = 8;

    const Line& line_;
    const char *begin_, *end_;
    bool sentence_;
    const PageVocabulary& vocabulary_;
};

}  // namespace

const SignTraits& traits(PageSign sign) { return kTraits[static_cast<unsigned>(sign)]; }

void find_signs(Buffer<Line>& lines, const char* source, const PageVocabulary& vocabulary) {
    for (Line* line = lines.begin(); line < lines.end(); ++line) {
        const char* const text = source + line->span.begin;
        line->sign = SignFinder(*line, text, vocabulary).find();
        const bool is_last = line + 1 == lines.end() && line->words - 1 < 5;
        if (is_last && bracket_kind(text, text + line->span.size()) != Bracket::kOther) line->sign = PageSign::kByline;
        // "Jakarta", "-": a dateline on two lines.
        if (line == lines.begin() || *text != '-' || line->span.size() > 1) continue;
        if (line[-1].words - 1 < 3 && line[-1].capital_words == line[-1].words) line[-1].sign = line->sign = PageSign::kDateline;
    }
}

Bracket bracket_kind(const char* begin, const char* end) {
    if (end - begin < 3 || *begin != '(' || end[-1] != ')') return Bracket::kOther;
    const auto size = static_cast<std::size_t>(end - begin - 2);
    const char first = begin[1];
    unsigned kinds = 0;
    for (const char* at = begin + 1; at < end - 1; ++at) kinds |= kind_of(*at) & kOneOfThese;
    if (kinds == kStarByte) return Bracket::kInitials;
    if ((kinds & (kStarByte | kOtherByte)) != 0 || (kinds & (kLowerByte | kUpperByte)) == 0) return Bracket::kOther;
    if ((kinds & (kStrokeByte | kBlankByte | kLowerByte)) == (kStrokeByte | kLowerByte) && size <= 13) return Bracket::kInitials;
    if ((kinds & kDigitByte) != 0) return Bracket::kOther;
    const bool name = ascii::is_upper(first) && size <= 48;
    return name || ((kinds & kBlankByte) == 0 && size <= 5) ? Bracket::kSignature : Bracket::kOther;
}

}  // namespace ringkas
