#include "ringkas/clean_inline.hpp"

#include <algorithm>
#include <string>

#include "ringkas/clean_fold.hpp"
#include "ringkas/clean_link_title.hpp"
#include "ringkas/clean_signs.hpp"

namespace ringkas {
namespace {

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_blank(char c) { return c == ' ' || (c >= 0x09 && c <= 0x0D); }

/// Size of a closing mark at text[at]: quotes, brackets; 0: none.
std::size_t closing_size(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '"' || text[at] == '\'' || text[at] == ')' || text[at] == ']') return 1;
    const std::string_view next = text.substr(at, 3);
    return next == "\xE2\x80\x9D" || next == "\xE2\x80\x99" ? 3 : 0;
}

/// Ends of rough sentences, good enough to say how much to leave out: an end mark with a blank, a capital or a quotation behind it.
std::vector<std::size_t> rough_sentence_ends(std::string_view text) {
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
        std::size_t next = at + 1;
        while (next < text.size() && (text[next] == '.' || text[next] == '!' || text[next] == '?')) ++next;
        while (const std::size_t size = closing_size(text, next)) next += size;
        const bool border = next >= text.size() || is_blank(text[next]) || text[next] == '[' || text[next] == '(' || text.substr(next, 3) == "\xE2\x80\x9C" ||
                            (is_upper(text[next]) && next + 1 < text.size() && is_lower(text[next + 1]) && at > 0 && is_lower(text[at - 1]));
        at = next - 1;
        if (!border) continue;
        while (next < text.size() && is_blank(text[next])) ++next;
        ends.push_back(next);
    }
    if (ends.empty() || ends.back() < text.size()) ends.push_back(text.size());
    return ends;
}

/// Lower-case letters and colons without anything between them, numbers as one 0, so that lost blanks do not matter; and where words
/// begin and end in it. What follows a domain name begins a word, since pages glue their own name to the next.
struct Squeezed {
    std::string letters;
    std::vector<bool> begins, ends;

    explicit Squeezed(std::string_view text) {
        letters.reserve(text.size());
        bool inside = false;
        for (std::size_t at = 0; at < text.size();) {
            const char c = text[at];
            if (is_letter(c) || is_digit(c) || c == ':') {
                const bool capital = is_upper(c) && at > 0 && is_lower(text[at - 1]);
                const bool after_domain = at >= 4 && text.substr(at - 4, 4) == ".com";
                const bool begin = !inside || capital || after_domain || is_digit(c) || c == ':';
                if (begin && !ends.empty()) ends.back() = true;
                letters += is_letter(c) ? static_cast<char>(c | 0x20) : is_digit(c) ? '0' : ':';
                begins.push_back(begin);
                ends.push_back(false);
                inside = true;
                ++at;
                if (is_digit(c))
                    while (at < text.size() && is_digit(text[at])) ++at;
            } else {
                if (!ends.empty()) ends.back() = true;
                inside = false;
                ++at;
            }
        }
        if (!ends.empty()) ends.back() = true;
    }

    /// Where the words of `phrase` end, from `from` on; npos: not there.
    [[nodiscard]] std::size_t find(std::string_view phrase, std::size_t from = 0) const {
        std::string words;
        for (const char c : phrase)
            if (c != ' ') words += c;
        for (std::size_t at = letters.find(words, from); at != letters.npos; at = letters.find(words, at + 1))
            if (begins[at] && ends[at + words.size() - 1]) return at + words.size();
        return letters.npos;
    }

    /// All parts of a phrase, in order, with at most kGap letters between two of them.
    [[nodiscard]] bool has(std::string_view phrase) const {
        constexpr std::size_t kGap = 60;
        const std::size_t gap = phrase.find('~');
        if (gap == phrase.npos) return find(phrase) != letters.npos;
        for (std::size_t from = find(phrase.substr(0, gap)); from != letters.npos; from = find(phrase.substr(0, gap), from)) {
            const std::size_t end = find(phrase.substr(gap + 1), from);
            if (end != letters.npos && end <= from + kGap + phrase.size()) return true;
        }
        return false;
    }
};

class InlineFinder {
public:
    InlineFinder(std::string_view text, std::uint32_t offset, const PageVocabulary& vocabulary, std::vector<Omission>& cuts)
        : text_(text), offset_(offset), vocabulary_(vocabulary), cuts_(cuts), first_(cuts.size()) {}

    void find(bool last, bool has_anchor) {
        if (text_.find('[') != text_.npos) find_brackets();
        if (has_anchor) {
            find_links();
            find_sentences();
        }
        find_end(last);
        tidy();
    }

private:
    void cut(std::size_t begin, std::size_t end, OmitReason reason) {
        cuts_.push_back({{offset_ + static_cast<std::uint32_t>(begin), offset_ + static_cast<std::uint32_t>(end)}, reason});
    }

    /// "[Gambas:Video CNN]", "[Baca juga: ...]".
    void find_brackets() {
        constexpr std::size_t kLongest = 160;
        for (std::size_t open = text_.find('['); open != text_.npos; open = text_.find('[', open + 1)) {
            const std::size_t close = text_.substr(0, open + kLongest).find(']', open);
            if (close == text_.npos) continue;
            const std::string_view inside = text_.substr(open + 1, close - open - 1);
            const std::size_t colon = inside.find(':');
            if (colon == inside.npos) continue;
            const FoldedLine label(inside.substr(0, colon + 1));
            for (const PagePhrase& phrase : vocabulary_.brackets)
                if (label.text() == phrase.text) {
                    cut(open, close + 1, reason_of(phrase.sign));
                    break;
                }
        }
    }

    /// "... akhir.Baca Juga: Judul Tautan LainKalimat berikutnya ...".
    void find_links() {
        for (std::size_t at = 0; at < text_.size(); ++at) {
            if (!is_letter(text_[at])) continue;
            const bool border = at == 0 || !is_letter(text_[at - 1]) || (is_upper(text_[at]) && is_lower(text_[at - 1]));
            if (!border) continue;
            for (const PagePhrase& marker : vocabulary_.link_markers) {
                const std::size_t end = end_of_marker(at, marker.text);
                if (end == 0) continue;
                const std::size_t title_end = end_of_link_title(text_, end, vocabulary_);
                cut(at, title_end, OmitReason::kRelated);
                at = title_end - 1;
                break;
            }
        }
    }

    /// Offset after the marker and its colon or dash, where it stands between sentences; else 0.
    [[nodiscard]] std::size_t end_of_marker(std::size_t at, std::string_view marker) const {
        for (std::size_t k = 0; k < marker.size(); ++k)
            if (at + k >= text_.size() || (text_[at + k] | 0x20) != marker[k]) return 0;
        std::size_t end = skip_blanks(at + marker.size());
        const bool long_dash = text_.substr(end, 3) == "\xE2\x80\x93";
        if (end < text_.size() && (text_[end] == ':' || text_[end] == '-' || long_dash)) return skip_blanks(end + (long_dash ? 3 : 1));
        // Without a colon only between two sentences, with capitals on both sides.
        std::size_t before = at;
        while (before > 0 && is_blank(text_[before - 1])) --before;
        const bool glued = before == at && before > 0 && is_lower(text_[before - 1]);
        const bool capital = is_upper(text_[at]) && end < text_.size() && is_upper(text_[end]);
        return capital && (before == 0 || glued || ends_sentence(before)) ? end : 0;
    }

    [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
        while (at < text_.size() && is_blank(text_[at])) ++at;
        return at;
    }

    /// An end mark, or a closing one, stands before `at`.
    [[nodiscard]] bool ends_sentence(std::size_t at) const {
        if (at == 0) return false;
        const char c = text_[at - 1];
        return c == '.' || c == '!' || c == '?' || closing_size(text_, at - 1) > 0 || (at >= 3 && closing_size(text_, at - 3) == 3);
    }

    void find_sentences() {
        std::size_t begin = 0;
        std::vector<std::uint32_t> keys;
        for (const std::size_t end : rough_sentence_ends(text_)) {
            const std::string_view sentence = text_.substr(begin, end - begin);
            find_anchors(sentence, keys);
            if (!keys.empty()) {
                const Squeezed squeezed(sentence);
                for (const PagePhrase& phrase : vocabulary_.sentences) {
                    if (std::find(keys.begin(), keys.end(), anchor_of(phrase.text)) == keys.end() || !squeezed.has(phrase.text)) continue;
                    cut(begin, end, reason_of(phrase.sign));
                    break;
                }
            }
            begin = end;
        }
    }

    /// The anchors in a sentence, each once.
    void find_anchors(std::string_view sentence, std::vector<std::uint32_t>& keys) const {
        keys.clear();
        for (std::size_t at = 0; at + 4 <= sentence.size(); ++at) {
            if (!is_letter(sentence[at]) || (at > 0 && is_letter(sentence[at - 1]) && !(is_upper(sentence[at]) && is_lower(sentence[at - 1])) && sentence.substr(at - std::min<std::size_t>(at, 4), 4) != ".com"))
                continue;
            const std::uint32_t key = anchor_key(sentence.data() + at);
            if (vocabulary_.anchors.may_hold(key) && std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
        }
    }

    static OmitReason reason_of(PageSign sign) {
        switch (sign) {
            case PageSign::kNote: return OmitReason::kNote;
            case PageSign::kEmbed: return OmitReason::kEmbed;
            case PageSign::kRelated: return OmitReason::kRelated;
            case PageSign::kCaption: return OmitReason::kCaption;
            case PageSign::kComments: return OmitReason::kComments;
            case PageSign::kFooter: return OmitReason::kFooter;
            default: return OmitReason::kPromotion;
        }
    }

    /// What editors leave at the end: "(rds/rds)", "(*)", "***", and behind the last full stop also "(ren)" and "(Budi Santoso)".
    void find_end(bool last) {
        std::size_t end = text_.size();
        while (end > 0 && is_blank(text_[end - 1])) --end;
        std::size_t stars = end;
        while (stars > 0 && text_[stars - 1] == '*') --stars;
        if (end - stars >= 3 && stars > 0) {
            cut(stars, end, OmitReason::kByline);
            return;
        }
        if (end < 3) return;
        const bool full_stop = text_[end - 1] == '.';
        const std::size_t close = full_stop ? end - 1 : end;
        if (text_[close - 1] != ')' && text_[close - 1] != ']') return;
        const std::size_t open = text_.substr(0, close).rfind(text_[close - 1] == ')' ? '(' : '[');
        if (open == text_.npos || open == 0 || close - open > 60) return;
        const std::string_view bracket = text_.substr(open, close - open);
        std::size_t before = open;
        while (before > 0 && is_blank(text_[before - 1])) --before;
        const bool small = bracket.size() <= 5 && std::all_of(bracket.begin() + 1, bracket.end() - 1, is_lower);
        const bool after_sentence = ends_sentence(before);
        const bool signature = is_signature(bracket);
        const bool source = after_sentence && bracket.front() == '[';  // "... agen 007. [Antara]"
        const bool name = after_sentence && (signature || credit_at_end(bracket, vocabulary_) == 0);
        const bool glued = after_sentence && signature && before == open;
        const bool closes = (small && (last || after_sentence)) || (name && last) || glued;
        if (is_initials(bracket) || source || (!full_stop && closes)) cut(open, end, OmitReason::kByline);
    }

    /// Ascending and disjoint.
    void tidy() {
        const auto begin = cuts_.begin() + static_cast<std::ptrdiff_t>(first_);
        std::sort(begin, cuts_.end(), [](const Omission& a, const Omission& b) { return a.source.begin < b.source.begin; });
        auto out = begin;
        for (auto in = begin; in != cuts_.end(); ++in) {
            if (out != begin && in->source.begin < (out - 1)->source.end) {
                (out - 1)->source.end = std::max((out - 1)->source.end, in->source.end);
            } else {
                *out++ = *in;
            }
        }
        cuts_.erase(out, cuts_.end());
    }

    std::string_view text_;
    std::uint32_t offset_;
    const PageVocabulary& vocabulary_;
    std::vector<Omission>& cuts_;
    std::size_t first_;
};

}  // namespace

void find_inline(std::string_view source, Span span, bool last, bool has_anchor, const PageVocabulary& vocabulary, std::vector<Omission>& cuts) {
    InlineFinder(span.of(source), span.begin, vocabulary, cuts).find(last, has_anchor);
}

}  // namespace ringkas
