#include "ringkas/clean_signs.hpp"

#include <algorithm>
#include <cstring>
#include <span>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_fold.hpp"

namespace ringkas {
namespace {

using ascii::is_digit;
using ascii::is_letter;
using ascii::is_lower;
using ascii::is_upper;

constexpr std::uint32_t bit(PageSign sign) { return 1u << static_cast<unsigned>(sign); }

bool is_name(std::string_view words, PageName name, const PageVocabulary& vocabulary) {
    return (vocabulary.names.find(FoldedLine(words).text()) & name) != 0;
}

/// Words that prose opens with as well.
constexpr std::uint32_t kPlainWords = kFillWord | kMenuWord | kDateWord | kNumeralWord;

/// The words of a folded line, as many as can matter.
struct FoldedWords {
    static constexpr std::size_t kMost = 8;

    std::size_t count = 0;       ///< one more than kMost where there are more
    std::size_t label = 0;       ///< words before the first colon, 0: none among them
    std::uint32_t flags[kMost];  ///< PageWord bits, 0: no word of pages
    std::size_t ends[kMost];     ///< offset behind each word, its colon aside

    FoldedWords(std::string_view text, const WordTable& table) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (count == kMost) {
                ++count;
                return;
            }
            const std::size_t begin = at;
            while (at < text.size() && text[at] != ' ' && text[at] != ':') ++at;
            flags[count] = table.find(text.substr(begin, at - begin));
            ends[count++] = at;
            if (at < text.size() && text[at] == ':') {
                if (label == 0) label = count;
                ++at;
            }
        }
    }

    /// Flags of the first `words` words together; 0 where one of them is no word of pages.
    [[nodiscard]] std::uint32_t together(std::size_t words) const {
        std::uint32_t any = 0;
        for (std::size_t k = 0; k < words; ++k) {
            if (k >= kMost || (flags[k] & ~kPhraseWord) == 0) return 0;
            any |= flags[k];
        }
        return any;
    }
};

struct Rule {
    std::uint32_t words;
    PageSign sign;
};

/// What words of these kinds say where a line holds nothing else; the first rule that fits.
constexpr Rule kAlone[] = {
    {kAdWord, PageSign::kAdvertisement}, {kCommentsWord, PageSign::kComments}, {kSectionWord, PageSign::kSection},
    {kFooterWord, PageSign::kFooter},    {kTagsWord, PageSign::kTags},         {kShareWord, PageSign::kShare},
    {kEmbedWord, PageSign::kEmbed},      {kBylineWord, PageSign::kByline},     {kCaptionWord, PageSign::kCaption},
};

/// And where the line goes on behind them and a colon.
constexpr Rule kLabels[] = {
    {kReadWord | kSectionWord, PageSign::kRelated},
    {kPictureWord | kCaptionWord, PageSign::kCaption},
    {kBylineWord, PageSign::kByline},
    {kTagsWord, PageSign::kTags},
    {kMediaWord, PageSign::kRelated},
    {kAdWord, PageSign::kAdvertisement},
};

PageSign by_rules(std::span<const Rule> rules, std::uint32_t any) {
    for (const Rule& rule : rules)
        if ((any & rule.words) != 0) return rule.sign;
    return PageSign::kNone;
}

/// The sign of a line that holds nothing but words of these kinds.
PageSign sign_of_words(std::uint32_t any, std::size_t words) {
    const bool number = (any & kNumeralWord) != 0;
    if (number && (any & kDateWord) != 0) return PageSign::kDate;
    if ((any & kReadWord) != 0 && ((any & kAlsoWord) != 0 || ((any & kThingWord) != 0 && (any & kSectionWord) != 0)))
        return PageSign::kRelatedHead;
    constexpr std::uint32_t kNames = kThingWord | kMediaWord | kPictureWord;
    if (number && (any & (kCommentsWord | kShareWord | kNames)) != 0) return PageSign::kShare;
    const PageSign sign = by_rules(kAlone, any);
    return sign == PageSign::kNone && (any & (kNames | kMenuWord)) != 0 && words <= 4 ? PageSign::kMenu : sign;
}

/// The sign of a line that opens with what to do: "Simak juga Video ...", "Ikuti saluran WhatsApp ...".
PageSign sign_of_call(const FoldedWords& words, const Line& line) {
    const std::size_t count = std::min(words.count, FoldedWords::kMost);
    constexpr std::uint32_t kWhat = kMediaWord | kPictureWord | kThingWord;
    const std::uint32_t next = count > 1 ? words.flags[1] : 0;
    if ((words.flags[0] & kReadWord) != 0 && (next & (kAlsoWord | kWhat)) != 0) {
        const bool names_it = count > 2 && (next & kAlsoWord) != 0 && (words.flags[2] & kWhat) != 0;
        if (names_it || !line.ends_sentence || line.capital_words * 2 >= line.words) return PageSign::kRelated;
    }
    if ((words.flags[0] & kCallWord) != 0)
        for (std::size_t k = 1; k < count && k < 6; ++k)
            if ((words.flags[k] & kChannelWord) != 0) return PageSign::kPromotion;
    return PageSign::kNone;
}

/// The sign of the longest phrase that is the line, or opens it.
PageSign sign_of_phrase(std::string_view text, const FoldedWords& words, bool complete, const WordTable& phrases) {
    for (std::size_t k = std::min(words.count, FoldedWords::kMost); k > 0; --k) {
        const std::size_t end = words.ends[k - 1];
        std::uint32_t found = phrases.find(text.substr(0, end));
        if (found == 0 && end < text.size() && text[end] == ':') found = phrases.find(text.substr(0, end + 1));
        if (found != 0 && ((found & kOpensLine) != 0 || (complete && end + 1 >= text.size())))
            return static_cast<PageSign>(found & (kOpensLine - 1));
    }
    return PageSign::kNone;
}

PageSign sign_by_words(std::string_view text, const Line& line, const LineVocabulary& vocabulary) {
    // Most lines open with a word that has nothing to do with pages.
    const FoldedLine opening(text, 1);
    const std::string_view first = opening.text();
    const std::uint32_t flags = vocabulary.words.find(first.substr(0, first.find(':')));
    if (flags == 0 || ((flags & ~kPlainWords) == 0 && line.words > FoldedWords::kMost)) return PageSign::kNone;
    const FoldedLine folded(text, FoldedWords::kMost + 1);
    const FoldedWords words(folded.text(), vocabulary.words);
    if (const PageSign sign = sign_of_phrase(folded.text(), words, folded.complete(), vocabulary.phrases); sign != PageSign::kNone)
        return sign;
    if (!line.ends_sentence || line.words <= 3 || line.digits > 0) {
        const PageSign sign = sign_of_words(words.together(words.count), words.count);
        const bool label = words.label == words.count && by_rules(kLabels, words.together(words.label)) == PageSign::kRelated;
        if (sign != PageSign::kNone) return label ? PageSign::kRelatedHead : sign;
    }
    if (words.label > 0 && words.label <= 4)
        if (const PageSign sign = by_rules(kLabels, words.together(words.label)); sign != PageSign::kNone) return sign;
    return sign_of_call(words, line);
}

/// Such words with a comma behind them begin a sentence; a whole sentence with such words first is prose, or speaks plainly enough to be
/// found in the table of sentences. Whole sentences after a name and a colon are an interview: "Reporter: Apa kabar?"
bool is_prose_after_all(PageSign sign, const Line& line) {
    if (needs_company(sign)) return line.ends_open || (line.ends_sentence && line.words > 8 && sign != PageSign::kComments);
    return sign == PageSign::kByline && line.ends_sentence && line.words > 3;
}

bool starts_with(std::string_view text, std::string_view start) {
    return text.size() >= start.size() && std::memcmp(text.data(), start.data(), start.size()) == 0;
}

/// Address or path of a page or a picture.
bool is_address(std::string_view text) {
    if (text.find(' ') != text.npos) return false;
    return starts_with(text, "http") || starts_with(text, "www.") || (text[0] == '/' && text.find('.') != text.npos);
}

/// Items between bars, dots or arrows: "detikNews · Berita · Internasional", "Home > News > Nasional".
bool is_item_row(std::string_view text, const Line& line) {
    std::uint32_t marks = 0;
    if (line.ends_sentence && line.words > 12) return false;
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        const char before = text[at - 1], c = text[at];
        marks += c == '|' || ((c == '>' || c == '/') && before == ' ' && text[at + 1] == ' ');
        // "·", "»", "•", "›"
        marks += (before == '\xC2' && (c == '\xB7' || c == '\xBB')) || (before == '\x80' && (c == '\xA2' || c == '\xBA'));
    }
    if (marks >= 2) return line.words < 4 * (marks + 1);
    return marks == 1 && line.words <= 8 && line.capital_words == line.words && line.digits == 0 && line.has(kBarMark);
}

bool is_domain(std::string_view word) {
    const std::size_t dot = word.find('.');
    return dot != word.npos && dot >= 2 && dot + 2 < word.size() && word.find(' ') == word.npos && is_letter(word.back());
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && ascii::is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && ascii::is_blank(text.back())) text.remove_suffix(1);
    return text;
}

bool is_source(std::string_view text, const PageVocabulary& vocabulary) {
    return is_domain(text) || is_name(text, kAgencyName, vocabulary);
}

/// "Toyota Yaris Foto: Toyota Astra Motor": the credit after its word and a colon.
bool ends_with_credit_word(std::string_view text, const Line& line, const PageVocabulary& vocabulary) {
    std::size_t colon = text.size() - 2;
    while (colon > 3 && text.size() - colon <= 60 && (text[colon] != ':' || text[colon + 1] != ' ')) --colon;
    if (colon <= 3 || text[colon] != ':') return false;
    std::size_t begin = colon;
    while (begin > 0 && is_letter(text[begin - 1]) && colon - begin < 12) --begin;
    // "Alexander. Foto: Grammy", "Foto: Prime Video."; "Ia punya satu sumber: ibunya." is a sentence.
    if (!is_upper(text[begin]) || (line.ends_sentence && (begin > 0 || line.words > 6))) return false;
    return is_name(text.substr(begin, colon - begin), kCreditName, vocabulary);
}

enum class Bracket { kOther, kSignature, kInitials };

Bracket bracket_kind(std::string_view text) {
    if (text.size() < 3 || text.front() != '(' || text.back() != ')') return Bracket::kOther;
    const std::string_view inside = text.substr(1, text.size() - 2);
    std::size_t strokes = 0, lower = 0, upper = 0, digits = 0, blanks = 0, stars = 0, run = 0, longest = 0;
    for (const char c : inside) {
        run = c == '/' || c == ' ' ? 0 : run + 1;
        longest = std::max(longest, run);
        if (is_lower(c)) ++lower;
        else if (is_upper(c)) ++upper;
        else if (is_digit(c)) ++digits;
        else if (c == '/') ++strokes;
        else if (c == ' ') ++blanks;
        else if (c == '*') ++stars;
        else if (c != '.' && c != '-' && c != '\'') return Bracket::kOther;
    }
    if (stars == inside.size()) return Bracket::kInitials;
    if (lower + upper == 0) return Bracket::kOther;
    if (strokes > 0 && blanks == 0 && longest <= 7 && digits <= 4 && (upper == 0 || lower > 0)) return Bracket::kInitials;
    if (digits > 0) return Bracket::kOther;
    return (inside.size() <= 5 && blanks == 0) || (is_upper(inside.front()) && blanks <= 5 && inside.size() <= 48) ? Bracket::kSignature
                                                                                                                   : Bracket::kOther;
}

/// "... (Foto: AFP/A. Nikolsky)", "... (Antara)".
bool ends_with_credit(std::string_view text, const PageVocabulary& vocabulary) {
    constexpr std::size_t kLongest = 120;
    // What a person said, signed by the site at its end, is no caption.
    if (text.front() == '"' || starts_with(text, "\xE2\x80\x9C")) return false;
    const bool period = text.back() == '.';
    const std::size_t end = text.size() - period;
    if (text[end - 1] != ')' && text[end - 1] != ']') return false;
    std::size_t open = end - 1;
    while (open > 0 && text[open] != '(' && text[open] != '[' && end - open <= kLongest) --open;
    if ((text[open] != '(' && text[open] != '[') || end - open < 4) return false;
    const std::string_view inside = text.substr(open + 1, end - open - 2);
    const FoldedLine folded(inside);
    const std::string_view words = folded.text();
    if (((vocabulary.names.find(words.substr(0, words.find_first_of(" :"))) | vocabulary.names.find(words)) & kCreditName) != 0)
        return true;
    if (period) return false;
    // A source alone or on one side of a stroke; "(dan/atau)", "(27/3)" and "(INA/MAS)" are none.
    const std::size_t stroke = inside.find('/');
    return is_source(trim(inside.substr(0, stroke)), vocabulary) ||
           (stroke < inside.size() && is_source(trim(inside.substr(stroke + 1)), vocabulary));
}

PageSign sign_by_marks(std::string_view text, const Line& line, const PageVocabulary& vocabulary) {
    if (text.front() == '[' && text.back() == ']' && line.words <= 14 && line.has(kColonMark)) return PageSign::kEmbed;
    if (is_initials(text)) return PageSign::kByline;
    if (text.front() == '#' && line.words <= 6 && !line.ends_sentence) return PageSign::kTags;
    if (is_address(text) || (line.has(kBarMark | kArrowMark | kStrokeMark | kHighMark) && is_item_row(text, line))) return PageSign::kShare;
    if (const std::size_t at = line.has(kHighMark) ? text.find("\xC2\xA9") : text.npos;
        at != text.npos && (!line.ends_sentence || line.words <= 14))
        return line.words <= 6 || at < 4 ? PageSign::kFooter : PageSign::kCaption;
    if ((line.has(kBracketMark) && ends_with_credit(text, vocabulary)) ||
        (line.has(kColonMark) && ends_with_credit_word(text, line, vocabulary)))
        return PageSign::kCaption;
    if (text.size() <= 60 && !line.ends_sentence && find_dateline(text, vocabulary).size == text.size()) return PageSign::kDateline;
    return PageSign::kNone;
}

PageSign sign_of(const Line& line, std::string_view text, const PageVocabulary& vocabulary) {
    if (line.words == 0) return text.front() == '#' ? PageSign::kTags : PageSign::kNone;
    if (line.words <= 40) {
        const PageSign sign = sign_by_words(text, line, *vocabulary.lines);
        if (sign != PageSign::kNone && !is_prose_after_all(sign, line)) return sign;
    }
    return sign_by_marks(text, line, vocabulary);
}

}  // namespace

void find_signs(Buffer<Line>& lines, std::string_view source, const PageVocabulary& vocabulary) {
    for (std::size_t k = 0; k < lines.size(); ++k) {
        const std::string_view text = lines[k].span.of(source);
        lines[k].sign = sign_of(lines[k], text, vocabulary);
        // "Jakarta", "-": a dateline on two lines.
        const bool lone_dash = k > 0 && lines[k].words == 0 && text.find_first_not_of('-') == text.npos;
        if (lone_dash && lines[k - 1].words > 0 && lines[k - 1].words <= 3 && lines[k - 1].capital_words == lines[k - 1].words)
            lines[k - 1].sign = lines[k].sign = PageSign::kDateline;
    }
    if (!lines.empty() && lines.back().words > 0 && lines.back().words <= 5 && is_signature(lines.back().span.of(source)))
        lines.back().sign = PageSign::kByline;
}

bool needs_company(PageSign sign) {
    constexpr std::uint32_t kSuch = bit(PageSign::kMenu) | bit(PageSign::kShare) | bit(PageSign::kSection) | bit(PageSign::kTags) |
                                    bit(PageSign::kComments) | bit(PageSign::kFooter) | bit(PageSign::kContents) | bit(PageSign::kDate);
    return (kSuch & bit(sign)) != 0;
}

bool is_initials(std::string_view text) { return bracket_kind(text) == Bracket::kInitials; }

bool is_signature(std::string_view text) { return bracket_kind(text) != Bracket::kOther; }
}  // namespace ringkas
