#include "ringkas/clean_signs.hpp"

#include <algorithm>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_fold.hpp"

namespace ringkas {
namespace {

using ascii::is_digit;
using ascii::is_letter;
using ascii::is_lower;
using ascii::is_upper;

bool contains_word(std::span<const std::string_view> table, std::string_view word) {
    return std::binary_search(table.begin(), table.end(), word);
}

bool is_name(std::string_view folded, PageName name, const PageVocabulary& vocabulary) { return (vocabulary.names.find(folded) & name) != 0; }

PageSign phrase_sign(const Line& line, std::string_view source, const PageVocabulary& vocabulary) {
    // Most lines open with a word that no phrase opens with.
    const FoldedLine opening(line.span.of(source), 1);
    const std::string_view first = opening.text().substr(0, opening.text().find(':'));
    if (first.empty()) return PageSign::kNone;
    auto phrase = std::lower_bound(vocabulary.lines->phrases.begin(), vocabulary.lines->phrases.end(), first,
                                   [](const PagePhrase& p, std::string_view word) { return p.text < word; });
    if (phrase == vocabulary.lines->phrases.end() || phrase->text.substr(0, first.size()) != first) return PageSign::kNone;
    const FoldedLine folded(line.span.of(source));
    const std::string_view text = folded.text();
    PageSign sign = PageSign::kNone;
    std::size_t longest = 0;
    for (; phrase != vocabulary.lines->phrases.end() && phrase->text.substr(0, first.size()) == first; ++phrase) {
        if (!phrase->opens && folded.complete() && text == phrase->text) {
            sign = phrase->sign;
            break;
        }
        if (phrase->opens && phrase->text.size() > longest && opens_with(text, phrase->text)) {
            sign = phrase->sign;
            longest = phrase->text.size();
        }
    }
    // Such a word with a comma behind it begins a sentence; a whole sentence with such words first is prose, or speaks plainly enough
    // to be found in the table of sentences.
    if (needs_company(sign) && (line.ends_open || (line.ends_sentence && line.words > 8 && sign != PageSign::kComments))) return PageSign::kNone;
    // Whole sentences after a name and a colon are an interview: "Reporter: Apa kabar?"
    if (sign == PageSign::kByline && line.ends_sentence && line.words > 3) return PageSign::kNone;
    return sign;
}

/// "#Sandiaga Uno", "# Tol Cikunir II"; a lone "#" too.
bool is_hash_tag(std::string_view text, const Line& line) { return text.front() == '#' && line.words <= 6 && !line.ends_sentence; }

bool is_address(std::string_view text) {
    if (text.find(' ') != text.npos) return false;
    return text.substr(0, 7) == "http://" || text.substr(0, 8) == "https://" || text.substr(0, 4) == "www.";
}

/// Many items between bars or dots on one line: "detikNews · Berita · Internasional".
bool is_item_bar(std::string_view text, const Line& line) {
    if ((line.marks & (kBarMark | kHighMark)) == 0) return false;
    std::size_t bars = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '|') ++bars;
        else if (static_cast<unsigned char>(text[at]) < 0x80) continue;
        else if (text.substr(at, 2) == "\xC2\xB7" || text.substr(at, 3) == "\xE2\x80\xA2" || text.substr(at, 2) == "\xC2\xBB") ++bars;
    }
    if (bars >= 2) return line.words < 4 * (bars + 1);
    return bars == 1 && line.words <= 8 && line.capital_words == line.words && line.digits == 0 && text.find('|') != text.npos;
}

/// "Home > News > Nasional", "HOME » SHOWBIZ".
bool is_breadcrumb(std::string_view text, const Line& line) {
    if ((line.marks & (kArrowMark | kStrokeMark | kHighMark)) == 0 || line.words > 12 || line.ends_sentence) return false;
    const bool arrow = text.find(" > ") != text.npos || text.find(" \xC2\xBB ") != text.npos || text.find(" \xE2\x80\xBA ") != text.npos ||
                       text.find(" / ") != text.npos;
    return arrow && line.capital_words * 2 >= line.words;
}

/// Items run together as a browser glues list elements: "UmumPolkamHukumPendidikan".
bool is_glued_items(std::string_view text, const Line& line) {
    if (line.words > 6 || line.ends_sentence) return false;
    std::size_t glued = 0;
    for (std::size_t k = 1; k + 1 < text.size(); ++k) glued += is_lower(text[k - 1]) && is_upper(text[k]) && is_lower(text[k + 1]);
    return glued >= 3;
}

bool has_copyright(std::string_view text, const Line& line) {
    if ((line.marks & kHighMark) == 0) return false;
    const std::size_t at = text.find("\xC2\xA9");
    return at != text.npos && (!line.ends_sentence || line.words <= 14);
}

/// "KOMPAS.com/NABILLA TASHANDRA Menteri ...": a credit before its caption.
bool opens_with_credit(std::string_view text, const PageVocabulary& vocabulary) {
    const std::size_t slash = text.find('/');
    if (slash == text.npos || slash < 2 || slash > 30 || slash + 1 >= text.size() || text.substr(0, 4) == "http") return false;
    std::string_view agency = text.substr(0, slash);
    while (!agency.empty() && agency.back() == ' ') agency.remove_suffix(1);
    const bool domain = agency.find(' ') == agency.npos && agency.find('.') != agency.npos && is_letter(agency.back());
    if (!domain && !is_name(FoldedLine(agency).text(), kAgencyName, vocabulary)) return false;
    const char next = text[slash + 1] == ' ' && slash + 2 < text.size() ? text[slash + 2] : text[slash + 1];
    return is_upper(next);
}

}  // namespace

bool is_date_line(std::string_view folded, const PageVocabulary& vocabulary) {
    bool number = false, word = false;
    while (!folded.empty()) {
        const std::size_t end = folded.find(' ');
        std::string_view token = folded.substr(0, end);
        if (!token.empty() && token.back() == ':') token.remove_suffix(1);
        if (token == "0") number = true;
        else if (contains_word(vocabulary.lines->date_words, token)) word = true;
        else if (!token.empty()) return false;
        if (end == folded.npos) break;
        folded.remove_prefix(end + 1);
    }
    return number && word;
}

namespace {

struct BracketText {
    bool in_brackets = false;
    std::size_t strokes = 0, lower = 0, upper = 0, digits = 0, blanks = 0, others = 0, longest = 0;
    std::string_view inside;
};

BracketText read_bracket(std::string_view text) {
    BracketText b;
    if (text.size() < 3 || text.front() != '(' || text.back() != ')') return b;
    b.in_brackets = true;
    b.inside = text.substr(1, text.size() - 2);
    std::size_t run = 0;
    for (const char c : b.inside) {
        run = c == '/' || c == ' ' ? 0 : run + 1;
        b.longest = std::max(b.longest, run);
        b.strokes += c == '/';
        b.lower += is_lower(c);
        b.upper += is_upper(c);
        b.digits += is_digit(c);
        b.blanks += c == ' ';
        b.others += !(is_letter(c) || is_digit(c) || c == '/' || c == ' ' || c == '.' || c == '-' || c == '*' || c == '\'');
    }
    return b;
}

}  // namespace

bool is_initials(std::string_view text) {
    const BracketText b = read_bracket(text);
    if (!b.in_brackets || b.others > 0) return false;
    if (b.inside.find_first_not_of('*') == b.inside.npos) return true;
    const bool letters = b.lower + b.upper > 0;
    return letters && b.strokes > 0 && b.blanks == 0 && b.longest <= 7 && b.digits <= 4 && (b.upper == 0 || b.lower > 0);
}

bool is_signature(std::string_view text) {
    if (is_initials(text)) return true;
    const BracketText b = read_bracket(text);
    if (!b.in_brackets || b.others > 0 || b.lower + b.upper == 0 || b.digits > 0) return false;
    if (b.inside.size() <= 5 && b.blanks == 0) return true;
    return is_upper(b.inside.front()) && b.blanks <= 5 && b.inside.size() <= 48;
}

std::size_t credit_at_end(std::string_view text, const PageVocabulary& vocabulary) {
    // A counter may be glued behind the bracket: "... Images / AFP)10".
    std::size_t end = text.size();
    while (end > 0 && (is_digit(text[end - 1]) || text[end - 1] == ':' || text[end - 1] == ' ') && text.size() - end < 6) --end;
    if (end > 0 && text[end - 1] == '.') --end;
    if (end == 0 || (text[end - 1] != ')' && text[end - 1] != ']')) return text.npos;
    const std::size_t open = text.find_last_of("([", end - 1);
    if (open == text.npos || end - open > 120 || end - open < 4) return text.npos;
    const std::string_view inside = text.substr(open + 1, end - open - 2);
    const FoldedLine folded(inside);
    const std::string_view words = folded.text();
    const std::string_view first = words.substr(0, words.find_first_of(" :"));
    bool letters = false, slash_names = false;
    for (std::size_t k = 0; k < inside.size(); ++k) {
        letters = letters || is_letter(inside[k]);
        if (inside[k] == '/' && k > 0 && k + 1 < inside.size() && !is_digit(inside[k - 1]) && !is_digit(inside[k + 1])) slash_names = true;
    }
    if (!letters) return text.npos;
    // What a person said, signed by the site at its end, is no caption.
    if (open > 0 && (text.front() == '"' || text.substr(0, 3) == "\xE2\x80\x9C")) return text.npos;
    const bool period = end < text.size() && text[end] == '.';
    if (is_name(first, kCreditName, vocabulary) || is_name(words, kCreditName, vocabulary)) return open;
    // "... agen 007. [Antara]": a source behind a paragraph's last full stop; captions name a person or a picture.
    const bool plain_source = is_name(words, kAgencyName, vocabulary) || (inside.find_first_of(" /") == inside.npos && inside.find('.') != inside.npos);
    const std::size_t last = open == 0 ? text.npos : text.find_last_not_of(' ', open - 1);
    if (plain_source && text[open] == '[' && last != text.npos && last > 80 && text[last] == '.') return text.npos;
    if (is_name(words, kAgencyName, vocabulary)) return open;
    const bool domain = inside.find(' ') == inside.npos && inside.find('.') != inside.npos && inside.find('.') + 2 < inside.size();
    if (domain && !period) return open;
    if (slash_names && !period && inside.size() >= 5) {
        // Names on either side of a stroke; "(dan/atau)" and "(INA/MAS)" are neither.
        const std::size_t stroke = inside.find('/');
        const bool capitals = is_upper(inside.front()) && stroke + 1 < inside.size() &&
                              (is_upper(inside[stroke + 1]) || (inside[stroke + 1] == ' ' && stroke + 2 < inside.size() && is_upper(inside[stroke + 2])));
        const bool agency = is_name(FoldedLine(inside.substr(0, stroke)).text(), kAgencyName, vocabulary) ||
                            is_name(FoldedLine(inside.substr(stroke + 1)).text(), kAgencyName, vocabulary);
        if ((capitals && inside.size() >= 9) || agency) return open;
    }
    return text.npos;
}

namespace {

/// "— The GRAMMYs (@TheGRAMMYs) February 16, 2016": who wrote the post above.
bool is_post_author(std::string_view text, const Line& line) {
    return text.find("(@") != text.npos && line.digits >= 4 && line.words <= 16 && !line.ends_sentence;
}

/// "Toyota Yaris Foto: Toyota Astra Motor": the credit after its word and a colon.
bool ends_with_credit_word(std::string_view text, const Line& line, const PageVocabulary& vocabulary) {
    const std::size_t colon = text.rfind(": ");
    if (colon == text.npos || colon < 3 || text.size() - colon > 60) return false;
    std::size_t begin = colon;
    while (begin > 0 && is_letter(text[begin - 1]) && colon - begin < 12) --begin;
    if (begin < colon && !is_upper(text[begin])) return false;
    // "Alexander. Foto: Grammy", "Foto: Prime Video."; "Ia punya satu sumber: ibunya." is a sentence.
    if (line.ends_sentence && (begin > 0 || line.words > 6)) return false;
    return is_name(FoldedLine(text.substr(begin, colon - begin)).text(), kCreditName, vocabulary);
}

/// Path or address of a picture: "/image/logo.gif".
bool is_path(std::string_view text) { return text.front() == '/' && text.find(' ') == text.npos && text.find('.') != text.npos; }

}  // namespace

PageSign sign_of(const Line& line, std::string_view source, const PageVocabulary& vocabulary) {
    const std::string_view text = line.span.of(source);
    if (line.words == 0) return text.front() == '#' ? PageSign::kTags : PageSign::kNone;
    if (line.words <= 40) {
        const PageSign sign = phrase_sign(line, source, vocabulary);
        if (sign != PageSign::kNone) return sign;
        if (line.digits > 0 && line.words <= 20 && !line.ends_sentence && !line.starts_inside) {
            const FoldedLine folded(text);
            if (folded.complete() && is_date_line(folded.text(), vocabulary)) return PageSign::kDate;
        }
    }
    if (text.front() == '[' && text.back() == ']' && line.words <= 14 && text.find(':') != text.npos) return PageSign::kEmbed;
    if (is_initials(text)) return PageSign::kByline;
    if (is_hash_tag(text, line)) return PageSign::kTags;
    if (is_address(text) || is_path(text)) return PageSign::kShare;
    if (is_item_bar(text, line) || is_breadcrumb(text, line) || is_glued_items(text, line)) return PageSign::kShare;
    if (has_copyright(text, line)) return line.words <= 6 || text.find("\xC2\xA9") < 4 ? PageSign::kFooter : PageSign::kCaption;
    const bool brackets = (line.marks & kBracketMark) != 0, stroke = (line.marks & kStrokeMark) != 0, colon = (line.marks & kColonMark) != 0;
    if ((brackets && credit_at_end(text, vocabulary) != text.npos) || (stroke && opens_with_credit(text, vocabulary)) ||
        (colon && ends_with_credit_word(text, line, vocabulary)))
        return PageSign::kCaption;
    if ((line.marks & kAtMark) != 0 && is_post_author(text, line)) return PageSign::kEmbed;
    if (text.size() <= 60 && !line.ends_sentence && find_dateline(text, vocabulary).size == text.size()) return PageSign::kDateline;
    return PageSign::kNone;
}

std::vector<PageSign> signs_of(const std::vector<Line>& lines, std::string_view source, const PageVocabulary& vocabulary) {
    std::vector<PageSign> signs(lines.size());
    for (std::size_t k = 0; k < lines.size(); ++k) {
        signs[k] = sign_of(lines[k], source, vocabulary);
        const bool lone_dash = lines[k].words == 0 && k > 0 && lines[k].span.of(source).find_first_not_of("-") == std::string_view::npos;
        if (lone_dash && lines[k - 1].words > 0 && lines[k - 1].words <= 3 && lines[k - 1].capital_words == lines[k - 1].words)
            signs[k - 1] = signs[k] = PageSign::kDateline;
    }
    if (!lines.empty() && lines.back().words > 0 && lines.back().words <= 5 && is_signature(lines.back().span.of(source))) signs.back() = PageSign::kByline;
    return signs;
}

bool needs_company(PageSign sign) {
    switch (sign) {
        case PageSign::kMenu:
        case PageSign::kShare:
        case PageSign::kSection:
        case PageSign::kTags:
        case PageSign::kComments:
        case PageSign::kFooter:
        case PageSign::kContents:
        case PageSign::kDate: return true;
        default: return false;
    }
}

}  // namespace ringkas
