#include "ringkas/clean_signs.hpp"

#include <algorithm>

#include "ringkas/clean_fold.hpp"

namespace ringkas {
namespace {

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }

bool contains_word(std::span<const std::string_view> table, std::string_view word) {
    return std::binary_search(table.begin(), table.end(), word);
}

PageSign phrase_sign(const FoldedLine& line, const PageVocabulary& vocabulary) {
    const std::string_view text = line.text();
    const std::string_view first = text.substr(0, text.find_first_of(" :"));
    PageSign sign = PageSign::kNone;
    std::size_t longest = 0;
    auto phrase = std::lower_bound(vocabulary.lines.begin(), vocabulary.lines.end(), first,
                                   [](const PagePhrase& p, std::string_view word) { return p.text < word; });
    for (; phrase != vocabulary.lines.end() && phrase->text.substr(0, first.size()) == first; ++phrase) {
        if (phrase->text.size() < longest) continue;
        if (phrase->opens ? opens_with(text, phrase->text) : line.complete() && text == phrase->text) {
            sign = phrase->sign;
            longest = phrase->text.size();
        }
    }
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
    std::size_t bars = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '|') ++bars;
        else if (text.substr(at, 2) == "\xC2\xB7" || text.substr(at, 3) == "\xE2\x80\xA2" || text.substr(at, 2) == "\xC2\xBB") ++bars;
    }
    return (bars >= 2 && line.words < 4 * (bars + 1)) || (bars == 1 && line.words <= 4 && text.size() < 40 && text.find('|') != text.npos && line.digits == 0);
}

/// "Home > News > Nasional", "HOME » SHOWBIZ".
bool is_breadcrumb(std::string_view text, const Line& line) {
    const bool arrow = text.find(" > ") != text.npos || text.find(" \xC2\xBB ") != text.npos || text.find(" \xE2\x80\xBA ") != text.npos ||
                       text.find(" / ") != text.npos;
    return arrow && line.words <= 12 && !line.ends_sentence && line.capital_words * 2 >= line.words;
}

/// Items run together as a browser glues list elements: "UmumPolkamHukumPendidikan".
bool is_glued_items(std::string_view text, const Line& line) {
    if (line.words > 6 || line.ends_sentence) return false;
    std::size_t glued = 0;
    for (std::size_t k = 1; k + 1 < text.size(); ++k) glued += is_lower(text[k - 1]) && is_upper(text[k]) && is_lower(text[k + 1]);
    return glued >= 3;
}

bool has_copyright(std::string_view text, const Line& line) {
    const std::size_t at = text.find("\xC2\xA9");
    return at != text.npos && line.words <= 40 && (at < 40 || line.words <= 14);
}

/// "KOMPAS.com/NABILLA TASHANDRA Menteri ...": a credit before its caption.
bool opens_with_credit(std::string_view text, const PageVocabulary& vocabulary) {
    const std::size_t slash = text.find('/');
    if (slash == text.npos || slash < 2 || slash > 30 || slash + 1 >= text.size() || text.substr(0, 4) == "http") return false;
    std::string_view agency = text.substr(0, slash);
    while (!agency.empty() && agency.back() == ' ') agency.remove_suffix(1);
    const bool domain = agency.find(' ') == agency.npos && agency.find('.') != agency.npos && is_letter(agency.back());
    if (!domain && !contains_word(vocabulary.agencies, FoldedLine(agency).text())) return false;
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
        else if (contains_word(vocabulary.date_words, token)) word = true;
        else if (!token.empty()) return false;
        if (end == folded.npos) break;
        folded.remove_prefix(end + 1);
    }
    return number && word;
}

bool is_initials(std::string_view text, bool alone) {
    if (text.size() < 4 || text.front() != '(' || text.back() != ')') return false;
    const std::string_view inside = text.substr(1, text.size() - 2);
    std::size_t slashes = 0, lower = 0, upper = 0, digits = 0, spaces = 0, others = 0, run = 0, longest = 0;
    for (const char c : inside) {
        run = c == '/' || c == ' ' ? 0 : run + 1;
        longest = std::max(longest, run);
        slashes += c == '/';
        lower += is_lower(c);
        upper += is_upper(c);
        digits += is_digit(c);
        spaces += c == ' ';
        others += !(is_letter(c) || is_digit(c) || c == '/' || c == ' ' || c == '.' || c == '-' || c == '*' || c == '\'');
    }
    if (others > 0 || lower + upper == 0) return inside.find_first_not_of('*') == inside.npos;
    if (slashes > 0 && spaces == 0 && longest <= 6 && digits <= 4 && (upper == 0 || lower > 0)) return true;
    if (!alone) return slashes == 0 && spaces == 0 && upper == 0 && digits == 0 && inside.size() <= 4;
    if (inside.size() <= 4 && spaces == 0) return true;
    return is_upper(inside.front()) && digits == 0 && spaces <= 4 && inside.size() <= 48;
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
    const bool colon = words.size() > first.size() && words[first.size()] == ':';
    bool letters = false, slash_names = false;
    for (std::size_t k = 0; k < inside.size(); ++k) {
        letters = letters || is_letter(inside[k]);
        if (inside[k] == '/' && k > 0 && k + 1 < inside.size() && !is_digit(inside[k - 1]) && !is_digit(inside[k + 1])) slash_names = true;
    }
    if (!letters) return text.npos;
    const bool period = end < text.size() && text[end] == '.';
    if (contains_word(vocabulary.credits, first) && (colon || words.size() > first.size() || first == words)) return open;
    if (contains_word(vocabulary.agencies, words)) return open;
    const bool domain = inside.find(' ') == inside.npos && inside.find('.') != inside.npos && inside.find('.') + 2 < inside.size();
    if (domain && !period) return open;
    if (slash_names && !period && inside.size() >= 5) {
        // Names on either side of a stroke; "(dan/atau)" and "(INA/MAS)" are neither.
        const std::size_t stroke = inside.find('/');
        const bool capitals = is_upper(inside.front()) && stroke + 1 < inside.size() &&
                              (is_upper(inside[stroke + 1]) || (inside[stroke + 1] == ' ' && stroke + 2 < inside.size() && is_upper(inside[stroke + 2])));
        const bool agency = contains_word(vocabulary.agencies, FoldedLine(inside.substr(0, stroke)).text()) ||
                            contains_word(vocabulary.agencies, FoldedLine(inside.substr(stroke + 1)).text());
        if ((capitals && inside.size() >= 9) || agency) return open;
    }
    return text.npos;
}

PageSign sign_of(const Line& line, std::string_view source, const PageVocabulary& vocabulary) {
    const std::string_view text = line.span.of(source);
    if (line.words == 0) {
        if (text == "#") return PageSign::kTags;
        return text.front() == '#' ? PageSign::kTags : PageSign::kNone;
    }
    if (line.words <= 40) {
        const FoldedLine folded(text);
        const PageSign sign = phrase_sign(folded, vocabulary);
        if (sign != PageSign::kNone) return sign;
        if (folded.complete() && is_date_line(folded.text(), vocabulary)) return PageSign::kByline;
    }
    if (text.front() == '[' && text.back() == ']' && line.words <= 12 && text.find(':') != text.npos) return PageSign::kEmbed;
    if (is_initials(text, true)) return PageSign::kByline;
    if (is_hash_tag(text, line)) return PageSign::kTags;
    if (is_address(text)) return PageSign::kShare;
    if (is_item_bar(text, line) || is_breadcrumb(text, line) || is_glued_items(text, line)) return PageSign::kShare;
    if (has_copyright(text, line)) return line.words <= 6 || text.find("\xC2\xA9") < 4 ? PageSign::kFooter : PageSign::kCaption;
    if (credit_at_end(text, vocabulary) != text.npos || opens_with_credit(text, vocabulary)) return PageSign::kCaption;
    return PageSign::kNone;
}

}  // namespace ringkas
