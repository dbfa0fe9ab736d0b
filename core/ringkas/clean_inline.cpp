#include "ringkas/clean_inline.hpp"

#include <algorithm>
#include <string>

#include "ringkas/clean_fold.hpp"
#include "ringkas/clean_link_title.hpp"
#include "ringkas/clean_signs.hpp"
#include "ringkas/utf8.hpp"

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

/// Lower-case letters without anything between them, numbers as one 0, so that lost blanks do not matter.
void squeeze(std::string_view text, std::string& out) {
    out.clear();
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (is_letter(c)) {
            out += static_cast<char>(c | 0x20);
            ++at;
        } else if (is_digit(c)) {
            while (at < text.size() && is_digit(text[at])) ++at;
            out += '0';
        } else {
            ++at;
        }
    }
}

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
                    cut(open, close + 1, phrase.sign == PageSign::kRelated ? OmitReason::kRelated : phrase.sign == PageSign::kCaption ? OmitReason::kCaption : OmitReason::kEmbed);
                    break;
                }
        }
    }

    /// "... akhir.Baca Juga: Judul Tautan LainKalimat berikutnya ...".
    void find_links() {
        for (std::size_t at = 0; at + 9 < text_.size(); ++at) {
            const char c = text_[at];
            if (c != 'B' && c != 'b') continue;
            const std::size_t end = end_of_marker(at);
            if (end == 0) continue;
            const std::size_t title_end = end_of_link_title(text_, end);
            cut(at, title_end, OmitReason::kRelated);
            at = title_end - 1;
        }
    }

    /// Offset after "baca juga" and its colon or dash, where it stands between sentences; else 0.
    [[nodiscard]] std::size_t end_of_marker(std::size_t at) const {
        constexpr std::string_view kMarker = "baca juga";
        for (std::size_t k = 0; k < kMarker.size(); ++k)
            if (at + k >= text_.size() || (text_[at + k] | 0x20) != kMarker[k]) return 0;
        std::size_t before = at;
        while (before > 0 && is_blank(text_[before - 1])) --before;
        if (before > 0 && (is_letter(text_[before - 1]) && before == at && !is_lower(text_[before - 1]))) return 0;
        std::size_t end = at + kMarker.size();
        while (end < text_.size() && is_blank(text_[end])) ++end;
        const bool colon = end < text_.size() && (text_[end] == ':' || text_[end] == '-' || text_.substr(end, 3) == "\xE2\x80\x93");
        if (colon) {
            end += text_[end] == ':' || text_[end] == '-' ? 1 : 3;
            while (end < text_.size() && is_blank(text_[end])) ++end;
            return end;
        }
        const bool after_sentence = before == 0 || text_[before - 1] == '.' || text_[before - 1] == '!' || text_[before - 1] == '?' ||
                                    closing_size(text_, before - 1) > 0 || (before >= 3 && closing_size(text_, before - 3) == 3) ||
                                    (before == at && is_lower(text_[before - 1]));
        return after_sentence && is_upper(text_[at]) && end < text_.size() && is_upper(text_[end]) ? end : 0;
    }

    void find_sentences() {
        std::string squeezed, phrase_squeezed;
        squeeze(text_, squeezed);
        std::vector<std::pair<std::string, PageSign>> found;
        for (const PagePhrase& phrase : vocabulary_.sentences) {
            squeeze(phrase.text, phrase_squeezed);
            if (squeezed.find(phrase_squeezed) != squeezed.npos) found.emplace_back(phrase_squeezed, phrase.sign);
        }
        if (found.empty()) return;
        std::size_t begin = 0;
        for (const std::size_t end : rough_sentence_ends(text_)) {
            squeeze(text_.substr(begin, end - begin), squeezed);
            for (const auto& [words, sign] : found)
                if (squeezed.find(words) != squeezed.npos) {
                    cut(begin, end, sign == PageSign::kNote ? OmitReason::kNote : sign == PageSign::kEmbed ? OmitReason::kEmbed : OmitReason::kPromotion);
                    break;
                }
            begin = end;
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
        if (text_[close - 1] != ')') return;
        const std::size_t open = text_.substr(0, close).rfind('(');
        if (open == text_.npos || open == 0 || close - open > 60) return;
        const std::string_view bracket = text_.substr(open, close - open);
        std::size_t before = open;
        while (before > 0 && is_blank(text_[before - 1])) --before;
        const bool after_sentence = before > 0 && (text_[before - 1] == '.' || text_[before - 1] == '!' || text_[before - 1] == '?' ||
                                                   closing_size(text_, before - 1) > 0 || (before >= 3 && closing_size(text_, before - 3) == 3));
        const bool small = bracket.size() <= 5 && std::all_of(bracket.begin() + 1, bracket.end() - 1, is_lower);
        const bool signed_here = last && !full_stop && ((after_sentence && is_signature(bracket)) || small);
        if (is_initials(bracket) || signed_here) cut(open, end, OmitReason::kByline);
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
