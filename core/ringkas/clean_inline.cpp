#include "ringkas/clean_inline.hpp"

#include <bit>
#include <cstring>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_link_title.hpp"
#include "ringkas/clean_signs.hpp"
#include "ringkas/eight_bytes.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr bool is_end_mark(char c) { return c == '.' || c == '!' || c == '?'; }

/// A mark of general punctuation, by its last byte: \x93 –, \x99 ’, \x9C “, \x9D ”.
bool is_mark(std::string_view text, std::size_t at, char last) {
    return at + 2 < text.size() && text[at] == '\xE2' && text[at + 1] == '\x80' && text[at + 2] == last;
}

/// Size of a closing mark at text[at]: quotes, brackets; 0: none.
std::size_t closing_size(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '"' || text[at] == '\'' || text[at] == ')' || text[at] == ']') return 1;
    return is_mark(text, at, '\x9D') || is_mark(text, at, '\x99') ? 3 : 0;
}

/// A rough sentence border, good enough to say how much to leave out: an end mark at text[at] with a blank, a capital or a quotation
/// behind it. Returns where the next sentence begins; 0: none.
std::size_t sentence_border(std::string_view text, std::size_t at) {
    if (!is_end_mark(text[at])) return 0;
    std::size_t next = at + 1;
    if (next < text.size() && is_end_mark(text[next])) return 0;
    while (const std::size_t size = closing_size(text, next)) next += size;
    if (next >= text.size()) return next;
    const char c = text[next];
    const bool glued =
        is_upper(c) && next + 1 < text.size() && is_lower(text[next + 1]) && at > 0 && (is_lower(text[at - 1]) || text[at - 1] == ')');
    if (!glued && !is_blank(c) && c != '[' && c != '(' && !is_mark(text, next, '\x9C')) return 0;
    while (next < text.size() && is_blank(text[next])) ++next;
    return next;
}

class InlineFinder {
public:
    InlineFinder(std::string_view text, std::uint32_t offset, const PageVocabulary& vocabulary, Buffer<Omission>& cuts)
        : text_(text), offset_(offset), vocabulary_(vocabulary), cuts_(cuts) {}

    void find(bool last) {
        // The table is asked for four bytes, so the last words stand in a copy with room behind it.
        const std::size_t rest = text_.size() < 16 ? 0 : (text_.size() - 8) & ~std::size_t{7};
        look_for_words(text_.data(), 0, rest);
        char copy[24 + 4] = {};
        std::memcpy(copy, text_.data() + rest, text_.size() - rest);
        look_for_words(copy, rest, text_.size());
        find_end(last);
    }

private:
    /// Looks at letters behind what is no letter, and at all capitals. `bytes` are those of the text from `at` on.
    void look_for_words(const char* bytes, std::size_t at, std::size_t end) {
        const PhraseTable& phrases = vocabulary_.phrases;
        std::uint64_t before = at > 0 && is_letter(text_[at - 1]) ? 0x80 : 0;
        for (; at < end; at += 8, bytes += 8) {
            const std::uint64_t eight = eight::load(bytes), small = (eight | 0x20 * eight::kOnes) & ~eight::kHigh;
            const std::uint64_t letters = eight::at_least(small, 'a') & ~eight::at_least(small, 'z' + 1) & ~eight;
            const std::uint64_t capitals = ~(eight << 2);  // of letters: 0x20 is not set
            std::uint64_t starts = letters & (capitals | ~(letters << 8 | before));
            before = letters >> 56;
            for (; starts != 0; starts &= starts - 1) {
                const auto k = static_cast<std::size_t>(std::countr_zero(starts)) / 8;
                if (const std::uint32_t phrase = phrases.first(bytes + k)) look_at(at + k, phrase);
            }
        }
    }

    void look_at(std::size_t at, std::uint32_t phrase) {
        if (at > 0 && is_upper(text_[at]) && is_upper(text_[at - 1])) return;
        const PhraseTable& phrases = vocabulary_.phrases;
        for (; phrase != 0 && at >= floor_; phrase = phrases[phrase].next)
            if (const std::size_t end = end_of_phrase(text_, at, phrases[phrase].text)) found(phrases[phrase].flags, at, end);
    }

    void found(std::uint32_t flags, std::size_t at, std::size_t end) {
        const auto reason = static_cast<OmitReason>(flags & kReasonBits);
        const bool capital = is_upper(text_[at]);
        const char before = at > 0 ? text_[at - 1] : ' ';
        switch (static_cast<PhraseKind>(flags >> kReasonWidth)) {
            case PhraseKind::kCall: call_ = at + 1; break;
            case PhraseKind::kAbout: about_ = at + 1; break;
            case PhraseKind::kAfterCall:
                if (goes_on_from(call_, at)) cut_sentence(at, reason);
                break;
            case PhraseKind::kAfterAbout:
                if (goes_on_from(about_, at)) cut_sentence(at, reason);
                break;
            case PhraseKind::kSentence: cut_sentence(at, reason); break;
            case PhraseKind::kLink:
                if (!goes_on_with_colon(end) || (before != '[' && before != '(') || !cut_bracket(at - 1, reason)) cut_link(at, end, reason);
                break;
            case PhraseKind::kBracket:
                if (before == '[' && goes_on_with_colon(end)) cut_bracket(at - 1, reason);
                break;
            case PhraseKind::kMarker:
                // In capitals, or between sentences: not the word in a text about it.
                if (!capital || !(is_upper(text_[at + 1]) || stands_first(at))) break;
                while (end < text_.size() && text_[end] == '.') ++end;
                cut(at, end, reason);
                break;
            case PhraseKind::kTail:
                if (at > 0 && text_.size() - at <= kLongestTail && goes_on_with_colon(end) && stands_first(at))
                    cut(at, text_.size(), reason);
                break;
        }
    }

    /// The blank behind a piece stays, to part its neighbours.
    void cut(std::size_t begin, std::size_t end, OmitReason reason) {
        floor_ = end;
        while (end > begin && is_blank(text_[end - 1])) --end;
        if (end > begin) append(cuts_, {offset_ + static_cast<std::uint32_t>(begin), offset_ + static_cast<std::uint32_t>(end)}, reason);
    }

    /// What began at opened - 1 can be in one sentence with what stands at `at`.
    [[nodiscard]] bool goes_on_from(std::size_t opened, std::size_t at) const {
        if (opened <= floor_ || at > opened + kGap) return false;
        for (; opened < at; ++opened)
            if (sentence_border(text_, opened) > 0) return false;
        return true;
    }

    void cut_sentence(std::size_t at, OmitReason reason) {
        std::size_t begin = at, end = at, border = 0;
        while (begin > floor_) {
            border = sentence_border(text_, --begin);
            if (border > 0 && border <= at) {
                begin = border;
                break;
            }
        }
        for (border = 0; end < text_.size() && border == 0; ++end) border = sentence_border(text_, end);
        cut(begin, border > 0 ? border : end, reason);
    }

    /// "[Gambas:Video CNN]", "[Baca juga: ...]".
    bool cut_bracket(std::size_t open, OmitReason reason) {
        const std::size_t close = text_.substr(0, open + kLongestBracket).find(text_[open] == '[' ? ']' : ')', open);
        if (close == text_.npos) return false;
        cut(open, close + 1, reason);
        return true;
    }

    /// "... akhir.Baca Juga: Judul Tautan LainKalimat berikutnya ...": with a colon or a dash, else only between two sentences, with
    /// capitals on both sides.
    void cut_link(std::size_t at, std::size_t end, OmitReason reason) {
        std::size_t title = skip_blanks(end);
        if (title >= text_.size()) return;
        if (text_[title] == ':' || text_[title] == '-') ++title;
        else if (is_mark(text_, title, '\x93')) title += 3;
        else if (!is_upper(text_[at]) || !stands_first(at) || is_lower(text_[title]) || is_end_mark(text_[title]) || text_[title] == ',')
            return;
        cut(at, end_of_link_title(text_, skip_blanks(title), vocabulary_), reason);
    }

    [[nodiscard]] bool goes_on_with_colon(std::size_t at) const {
        at = skip_blanks(at);
        return at < text_.size() && text_[at] == ':';
    }

    [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
        while (at < text_.size() && is_blank(text_[at])) ++at;
        return at;
    }

    /// Behind an end mark, or glued to the sentence before.
    [[nodiscard]] bool stands_first(std::size_t at) const {
        if (at > 0 && is_lower(text_[at - 1])) return true;
        while (at > 0 && is_blank(text_[at - 1])) --at;
        return at == 0 || ends_sentence(at);
    }

    /// An end mark, or a closing one, stands before `at`.
    [[nodiscard]] bool ends_sentence(std::size_t at) const {
        return at > 0 && (is_end_mark(text_[at - 1]) || closing_size(text_, at - 1) > 0 || (at >= 3 && closing_size(text_, at - 3) == 3));
    }

    /// What editors leave at the end: "(rds/rds)", "(*)", "***", and behind the last full stop also "(ren)" and "(Budi Santoso)".
    void find_end(bool last) {
        std::size_t end = text_.size();
        while (end > 0 && is_blank(text_[end - 1])) --end;
        if (end < floor_ + 3) return;
        std::size_t open = end;
        while (open > floor_ && text_[open - 1] == '*') --open;
        if (end - open >= 3 && open > 0) return cut(open, end, OmitReason::kByline);
        const bool full_stop = text_[end - 1] == '.';
        const std::size_t close = full_stop ? end - 1 : end;
        if (text_[close - 1] != ')') return;
        open = text_.substr(0, close).rfind('(');
        if (open == text_.npos || open == 0 || open < floor_ || close - open > 60) return;
        const std::string_view bracket = text_.substr(open, close - open);
        std::size_t before = open;
        while (before > 0 && is_blank(text_[before - 1])) --before;
        const bool signature =
            !full_stop && is_signature(bracket) && ends_sentence(before) && (last || before == open || is_small(bracket));
        if (signature || is_initials(bracket)) cut(open, end, OmitReason::kByline);
    }

    /// "(ren)"
    static bool is_small(std::string_view bracket) {
        std::size_t small = 1;
        while (is_lower(bracket[small])) ++small;
        return small + 1 == bracket.size() && small <= 4;
    }

    static constexpr std::size_t kGap = 90, kLongestBracket = 160, kLongestTail = 80;

    std::string_view text_;
    std::uint32_t offset_;
    const PageVocabulary& vocabulary_;
    Buffer<Omission>& cuts_;
    std::size_t floor_ = 0;             ///< what stands before it is settled
    std::size_t call_ = 0, about_ = 0;  ///< where such a phrase stood last, plus one
};

}  // namespace

void append(Buffer<Omission>& list, Span span, OmitReason reason) { list.push_back({span, reason}); }

void find_inline(std::string_view source, Span span, bool last, const PageVocabulary& vocabulary, Buffer<Omission>& cuts) {
    InlineFinder(span.of(source), span.begin, vocabulary, cuts).find(last);
}

}  // namespace ringkas
