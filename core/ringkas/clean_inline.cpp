#include "ringkas/clean_inline.hpp"

#include <cstring>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_link_title.hpp"
#include "ringkas/clean_signs.hpp"
#include "ringkas/eight_bytes.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr bool is_end_mark(char c) { return c == '.' || c == '!' || c == '?'; }

/// Quotes and brackets behind an end mark; beyond ASCII whatever stands there.
constexpr bool is_closing(char c) { return c == '"' || c == '\'' || c == ')' || c == ']' || static_cast<unsigned char>(c) >= 0x80; }

class InlineFinder {
public:
    InlineFinder(std::string_view text, std::uint32_t offset, const PageVocabulary& vocabulary, Buffer<Omission>& cuts)
        : text_(text), offset_(offset), vocabulary_(vocabulary), cuts_(cuts) {}

    /// Looks at letters behind what is no letter, and at all capitals; `room`: bytes from the text's first to the source's last.
    void look_for_words(std::size_t room) {
        std::uint64_t before = 0;
        char copy[16] = {};
        for (std::size_t at = 0; at < text_.size(); at += 8) {
            const char* bytes = text_.data() + at;
            // The table is asked for four bytes, and the source's last word may have none behind it.
            if (at + 12 > room) bytes = static_cast<const char*>(std::memcpy(copy, bytes, room - at));
            const std::uint64_t eight = eight::load(bytes);
            const std::uint64_t letters = eight << 1 & ~eight & eight::kHigh;  // and a few marks
            std::uint64_t starts = letters & (~(eight << 2) | ~(letters << 8 | before));
            before = letters >> 56;
            for (; starts != 0; starts &= starts - 1) {
                const std::uint32_t k = eight::first(starts);
                if (const std::uint32_t phrase = vocabulary_.phrases.first(bytes + k)) look_at(at + k, phrase);
            }
        }
    }

    /// What editors leave at the end: "(rds/rds)", "(*)", "***", and behind the last full stop also "(ren)" and "(Budi Santoso)".
    void look_at_end(bool last) {
        const std::size_t end = text_.size();
        if (end < done_ + 3) return;
        std::size_t open = end;
        while (open > done_ && text_[open - 1] == '*') --open;
        if (open + 3 > end) {
            const bool full_stop = text_[end - 1] == '.';
            const std::string_view text = text_.substr(0, end - full_stop);
            open = text.back() == ')' ? text.rfind('(') : 0;
            if (open >= end || open < done_ || text.size() - open > kLongestSignature) return;
            if (const std::string_view bracket = text.substr(open); !is_initials(bracket)) {
                std::size_t before = open;
                while (before > 1 && is_blank(text[before - 1])) --before;
                if (full_stop || before == 0 || !(is_end_mark(text[before - 1]) || is_closing(text[before - 1]))) return;
                if (!is_signature(bracket) || !(last || before == open || bracket.size() <= kLongestInitials)) return;
            }
        }
        if (open > 0) cut(open, end, OmitReason::kByline);
    }

private:
    void look_at(std::size_t at, std::uint32_t index) {
        if (at >= text_.size() || (at > 0 && is_upper(text_[at]) && is_upper(text_[at - 1]))) return;
        while (index != 0 && at >= done_) {
            const PhraseTable::Phrase& phrase = vocabulary_.phrases[index];
            if (const std::size_t end = end_of_phrase(text_, at, phrase.text)) found(phrase.flags, at, end);
            index = phrase.next;
        }
    }

    void found(std::uint32_t flags, std::size_t at, std::size_t end) {
        for (; done_ < at; ++done_) {
            if (const std::size_t border = sentence_border(done_)) {
                sentence_ = border;
                opened_ = kAlways;
            }
        }
        const auto reason = static_cast<OmitReason>(flags & kReasonBits);
        const auto kind = static_cast<PhraseKind>(flags >> kReasonWidth);
        const char before = at > 0 ? text_[at - 1] : ' ';
        const bool capital = is_upper(text_[at]), first = at == sentence_ || is_lower(before) || is_closing(before);
        std::size_t next = skip_blanks(end);
        const char mark = next < text_.size() ? text_[next] : ' ';
        switch (kind) {
            case PhraseKind::kCall:
            case PhraseKind::kAbout: opened_ |= 1u << static_cast<unsigned>(kind); break;
            case PhraseKind::kAfterCall:
            case PhraseKind::kAfterAbout:
            case PhraseKind::kSentence:
                if ((opened_ >> (static_cast<unsigned>(kind) - static_cast<unsigned>(PhraseKind::kAfterCall)) & 1) != 0)
                    cut(sentence_, end_of_sentence(end), reason);
                break;
            case PhraseKind::kLink:
            case PhraseKind::kBracket:
                // "[Gambas:Video CNN]", "(Baca juga: ...)"
                if (mark == ':' && (before == '[' || (before == '(' && kind == PhraseKind::kLink))) {
                    const std::size_t close = text_.substr(0, at + kLongestBracket).find(before == '[' ? ']' : ')', next);
                    if (close < text_.size()) return cut(at - 1, close + 1, reason);
                }
                if (kind == PhraseKind::kBracket) break;
                // "... akhir.Baca Juga: Judul Tautan LainKalimat berikutnya ...": with a colon or a dash, else only between two sentences,
                // with capitals on both sides.
                if (mark == ':' || mark == '-') ++next;
                else if (text_.substr(next, 3) == "\xE2\x80\x93") next += 3;
                else if (!capital || !first || is_lower(mark) || is_end_mark(mark) || mark == ',') break;
                cut(at, end_of_link_title(text_, skip_blanks(next), vocabulary_), reason);
                break;
            case PhraseKind::kMarker:
                // In capitals, or between sentences: not the word in a text about it.
                if (capital && (first || is_upper(text_[at + 1]))) cut(at, end, reason);
                break;
            case PhraseKind::kTail:
                if (at > 0 && first && mark == ':' && text_.size() - at <= kLongestTail) cut(at, text_.size(), reason);
                break;
        }
    }

    /// The blank behind a piece stays, to part its neighbours.
    void cut(std::size_t begin, std::size_t end, OmitReason reason) {
        done_ = sentence_ = skip_blanks(end);
        opened_ = kAlways;
        while (end > begin && is_blank(text_[end - 1])) --end;
        append(cuts_, {offset_ + static_cast<std::uint32_t>(begin), offset_ + static_cast<std::uint32_t>(end)}, reason);
    }

    /// A rough sentence border, good enough to say how much to leave out: an end mark at `at` with a blank, a capital or a bracket behind
    /// it. Returns where the next sentence begins; 0: none.
    [[nodiscard]] std::size_t sentence_border(std::size_t at) const {
        if (!is_end_mark(text_[at])) return 0;
        std::size_t next = at + 1;
        while (next < text_.size() && is_closing(text_[next])) ++next;
        if (next == text_.size()) return next;
        const char c = text_[next];
        const bool glued = is_upper(c) && at > 0 && (is_lower(text_[at - 1]) || text_[at - 1] == ')');
        return glued || is_blank(c) || c == '[' || c == '(' ? skip_blanks(next) : 0;
    }

    [[nodiscard]] std::size_t end_of_sentence(std::size_t at) const {
        for (; at < text_.size(); ++at)
            if (const std::size_t border = sentence_border(at)) return border;
        return at;
    }

    [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
        while (at < text_.size() && is_blank(text_[at])) ++at;
        return at;
    }

    static constexpr std::size_t kLongestBracket = 160, kLongestTail = 80, kLongestSignature = 60, kLongestInitials = 6;
    static constexpr std::uint32_t kAlways = 1u << (static_cast<unsigned>(PhraseKind::kSentence) - static_cast<unsigned>(PhraseKind::kAfterCall));

    std::string_view text_;
    std::uint32_t offset_;
    const PageVocabulary& vocabulary_;
    Buffer<Omission>& cuts_;
    std::size_t done_ = 0;      ///< what stands before it is settled
    std::size_t sentence_ = 0;  ///< where the sentence at done_ begins
    std::uint32_t opened_ = kAlways;  ///< kinds of phrases that stand in it: after which of them one may be found
};

}  // namespace

void append(Buffer<Omission>& list, Span span, OmitReason reason) { list.push_back({span, reason}); }

void find_inline(std::string_view source, Span span, bool last, const PageVocabulary& vocabulary, Buffer<Omission>& cuts) {
    InlineFinder finder(span.of(source), span.begin, vocabulary, cuts);
    finder.look_for_words(source.size() - span.begin);
    finder.look_at_end(last);
}

}  // namespace ringkas
