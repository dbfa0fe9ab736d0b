#include "ringkas/clean_inline.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_fold.hpp"
#include "ringkas/clean_link_title.hpp"
#include "ringkas/clean_signs.hpp"

namespace ringkas {
namespace {

using ascii::is_blank;
using ascii::is_digit;
using ascii::is_letter;
using ascii::is_lower;
using ascii::is_upper;

/// Size of a closing mark at text[at]: quotes, brackets; 0: none.
std::size_t closing_size(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '"' || text[at] == '\'' || text[at] == ')' || text[at] == ']') return 1;
    const std::string_view next = text.substr(at, 3);
    return next == "\xE2\x80\x9D" || next == "\xE2\x80\x99" ? 3 : 0;
}

/// A rough sentence border, good enough to say how much to leave out: an end mark at text[at] with a blank, a capital or a quotation
/// behind it. Returns where the next sentence begins; 0: none.
std::size_t sentence_border(std::string_view text, std::size_t at) {
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') return 0;
    std::size_t next = at + 1;
    if (next < text.size() && (text[next] == '.' || text[next] == '!' || text[next] == '?')) return 0;
    while (const std::size_t size = closing_size(text, next)) next += size;
    const bool glued = next + 1 < text.size() && is_upper(text[next]) && is_lower(text[next + 1]) && at > 0 && (is_lower(text[at - 1]) || text[at - 1] == ')');
    const bool border = next >= text.size() || is_blank(text[next]) || text[next] == '[' || text[next] == '(' || glued || text.substr(next, 3) == "\xE2\x80\x9C";
    if (!border) return 0;
    while (next < text.size() && is_blank(text[next])) ++next;
    return next;
}

/// Lower-case letters and colons without anything between them, numbers as one 0, so that lost blanks do not matter; and where words
/// begin and end in it. What follows a domain name begins a word, since pages glue their own name to the next.
struct Squeezed {
    std::string letters;
    std::vector<bool> begins, ends;

    void read(std::string_view text) {
        letters.clear();
        begins.clear();
        ends.clear();
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

    /// Where the words of `phrase` end, when they begin in letters[from, before); npos: not there.
    [[nodiscard]] std::size_t find(std::string_view phrase, std::size_t from, std::size_t before) const {
        std::array<char, 64> words{};
        std::size_t size = 0;
        for (const char c : phrase)
            if (c != ' ' && size < words.size()) words[size++] = c;
        const std::string_view wanted(words.data(), size);
        const std::string_view place = std::string_view(letters).substr(0, std::min(letters.size(), before + size));
        for (std::size_t at = place.find(wanted, from); at != place.npos; at = place.find(wanted, at + 1))
            if (begins[at] && ends[at + size - 1]) return at + size;
        return letters.npos;
    }

    /// All parts of a phrase, in order, with at most kGap letters between two of them.
    [[nodiscard]] bool has(std::string_view phrase) const {
        constexpr std::size_t kGap = 60;
        const std::size_t gap = phrase.find('~');
        if (gap == phrase.npos) return find(phrase, 0, letters.size()) != letters.npos;
        for (std::size_t from = 0; (from = find(phrase.substr(0, gap), from, letters.size())) != letters.npos;)
            if (find(phrase.substr(gap + 1), from, from + kGap) != letters.npos) return true;
        return false;
    }
};

class InlineFinder {
public:
    InlineFinder(std::string_view text, std::uint32_t offset, const PageVocabulary& vocabulary, std::vector<Omission>& cuts)
        : text_(text), offset_(offset), vocabulary_(vocabulary), cuts_(cuts), first_(cuts.size()) {}

    void find(std::span<const std::uint32_t> anchors, bool last) {
        if (text_.find('[') != text_.npos) find_brackets();
        for (const std::uint32_t anchor : anchors) look_at(anchor - offset_);
        find_end(last);
        tidy();
    }

private:
    /// The blank behind a piece stays, to part its neighbours.
    void cut(std::size_t begin, std::size_t end, OmitReason reason) {
        while (end > begin && is_blank(text_[end - 1])) --end;
        if (end == begin) return;
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
            for (const PagePhrase& phrase : vocabulary_.lines->brackets)
                if (label.text() == phrase.text) {
                    cut(open, close + 1, reason_of(phrase.sign));
                    break;
                }
        }
    }

    /// A word that may belong to a phrase of a link or of a sentence that is no article.
    void look_at(std::size_t at) {
        if (at < sentence_end_ && sentence_is_cut_) return;
        const std::uint32_t key = anchor_key(text_.data() + at);
        for (const InlinePhrase& marker : vocabulary_.link_markers) {
            if (marker.anchor != key || at < link_end_) continue;
            const std::size_t end = end_of_marker(at, marker.text);
            if (end == 0) continue;
            // "... akhir.Baca Juga: Judul Tautan LainKalimat berikutnya ..."
            link_end_ = end_of_link_title(text_, end, vocabulary_);
            cut(at, link_end_, OmitReason::kRelated);
            return;
        }
        bool known = false;
        for (const InlinePhrase& phrase : vocabulary_.sentences) known = known || phrase.anchor == key;
        if (!known) return;
        if (at >= sentence_end_) go_to_sentence(at);
        // Each phrase once a sentence, however often its anchor stands in it.
        if (std::find(asked_.begin(), asked_.end(), key) != asked_.end()) return;
        asked_.push_back(key);
        if (at >= squeezed_end_) {
            squeezed_.read(text_.substr(sentence_begin_, sentence_end_ - sentence_begin_));
            squeezed_end_ = sentence_end_;
        }
        for (const InlinePhrase& phrase : vocabulary_.sentences) {
            if (phrase.anchor != key || !squeezed_.has(phrase.text)) continue;
            cut(sentence_begin_, sentence_end_, reason_of(phrase.sign));
            sentence_is_cut_ = true;
            return;
        }
    }

    /// Finds the sentence around `at`, which lies behind the last one found.
    void go_to_sentence(std::size_t at) {
        std::size_t begin = at;
        while (begin > sentence_end_) {
            --begin;
            const std::size_t next = sentence_border(text_, begin);
            if (next > 0 && next <= at) {
                begin = next;
                break;
            }
        }
        std::size_t end = at;
        std::size_t border = 0;
        while (end < text_.size() && (border = sentence_border(text_, end)) == 0) ++end;
        sentence_begin_ = begin;
        sentence_end_ = border > 0 ? border : text_.size();
        sentence_is_cut_ = false;
        asked_.clear();
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
    std::size_t link_end_ = 0;
    std::size_t sentence_begin_ = 0, sentence_end_ = 0;
    std::size_t squeezed_end_ = 0;  ///< squeezed_ holds the sentence that ends there
    bool sentence_is_cut_ = false;
    std::vector<std::uint32_t> asked_;  ///< anchors whose phrases the sentence was searched for
    Squeezed squeezed_;
};

}  // namespace

void find_inline(std::string_view source, Span span, std::span<const std::uint32_t> anchors, bool last, const PageVocabulary& vocabulary, std::vector<Omission>& cuts) {
    InlineFinder(span.of(source), span.begin, vocabulary, cuts).find(anchors, last);
}

}  // namespace ringkas
