#include "ringkas/clean_inline.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/clean_link_title.hpp"
#include "ringkas/clean_signs.hpp"

namespace ringkas {
namespace {

using namespace ascii;

/// Quotes and brackets behind an end mark; beyond ASCII whatever stands there.
constexpr bool is_closing(char c) { return c == '"' || c == '\'' || c == ')' || c == ']' || static_cast<unsigned char>(c) >= 0x80; }

class InlineFinder {
public:
    InlineFinder(const char* text, const Span& span, const PageVocabulary& vocabulary, Buffer<Omission>& cuts)
        : text_(text), size_(span.size()), offset_(span.begin), vocabulary_(vocabulary), cuts_(cuts) {}

    void look_for_phrases(const std::uint32_t* places) {
        for (; *places - offset_ < size_; ++places) look_at(*places - offset_);
    }

    /// What editors leave at the end: "(rds/rds)", "(*)", "***", and behind the last full stop also "(ren)" and "(Budi Santoso)".
    void look_at_end(bool last) {
        const std::size_t end = size_;
        std::size_t open = end;
        while (open > done_ && byte(open - 1) == '*') --open;
        if (end - open < 3) {
            const bool full_stop = byte(end - 1) == '.';
            const std::size_t close = end - full_stop;
            if (byte(close - 1) != ')') return;
            while (open > done_ && byte(--open) != '(') {}
            const Bracket kind = bracket_kind(text_ + open, text_ + close);
            if (kind != Bracket::kInitials) {
                std::size_t before = open;
                while (is_blank(byte(before - 1))) --before;
                const bool names = !full_stop && (last || before == open || close - open <= kLongestInitials) && kind != Bracket::kOther;
                if (!names || !(is_end_mark(byte(before - 1)) || is_closing(byte(before - 1)))) return;
            }
        }
        if (open > 0) cut(open, end, OmitReason::kByline);
    }

private:
    void look_at(std::size_t at) {
        // A letter behind what is none, or a capital behind a small one.
        const char before = byte(at - 1);
        if (is_upper(byte(at)) ? is_upper(before) : before >= '@') return;
        std::uint32_t index = vocabulary_.phrases.first(text_ + at);
        while (index != 0 && at >= done_) {
            const PhraseTable::Phrase& phrase = vocabulary_.phrases[index];
            if (const char* const end = end_of_phrase(text_ + at, text_ + size_, phrase.text))
                found(phrase.flags, at, static_cast<std::size_t>(end - text_));
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
        const auto reason = static_cast<OmitReason>(flags >> kReasonAt & kPartBits);
        const std::uint32_t kind = flags & kPartBits;
        std::size_t next = skip_blanks(end);
        const char before = byte(at - 1), mark = byte(next);
        const bool capital = is_upper(byte(at)), first = at == sentence_ || is_lower(before) || is_closing(before);
        switch (static_cast<PhraseKind>(kind)) {
            case PhraseKind::kCall:
            case PhraseKind::kAbout: opened_ |= 1u << kind; break;
            case PhraseKind::kAfterCall:
            case PhraseKind::kAfterAbout:
            case PhraseKind::kSentence:
                if ((opened_ << kAfter >> kind & 1) != 0) cut(sentence_, end_of_sentence(end), reason);
                break;
            case PhraseKind::kLink:
            case PhraseKind::kBracket:
                // "[Gambas:Video CNN]", "(Baca juga: ...)"
                if (mark == ':' && (before == '[' || (before == '(' && kind == kLink)))
                    for (std::size_t close = next; close < at + kLongestBracket; ++close)
                        if (byte(close) == (before == '[' ? ']' : ')')) return cut(at - 1, close + 1, reason);
                if (kind != kLink) break;
                // "... akhir.Baca Juga: Judul Tautan LainKalimat berikutnya ...": with a colon or a dash, else only between two sentences,
                // with capitals on both sides.
                if (mark == ':' || mark == '-') ++next;
                else if (!capital || !first || is_lower(mark) || is_end_mark(mark) || mark == ',') break;
                end = static_cast<std::size_t>(end_of_link_title(text_ + skip_blanks(next), text_ + size_, vocabulary_) - text_);
                cut(at, end, reason);
                break;
            case PhraseKind::kMarker:
                // In capitals, or between sentences: not the word in a text about it.
                if (capital && (first || is_upper(byte(at + 1)))) cut(at, end, reason);
                break;
            case PhraseKind::kTail:
                if (at > 0 && first && mark == ':' && size_ - at <= kLongestTail) cut(at, size_, reason);
                break;
            case PhraseKind::kLine: break;
        }
    }

    /// The blank behind a piece stays, to part its neighbours.
    void cut(std::size_t begin, std::size_t end, OmitReason reason) {
        done_ = sentence_ = skip_blanks(end);
        opened_ = kAlways;
        while (is_blank(byte(end - 1))) --end;
        append(cuts_, offset_ + static_cast<std::uint32_t>(begin), offset_ + static_cast<std::uint32_t>(end), reason);
    }

    /// A rough sentence border, good enough to say how much to leave out: an end mark at `at` with a blank, a capital or a bracket behind
    /// it. Returns where the next sentence begins; 0: none.
    [[nodiscard]] std::size_t sentence_border(std::size_t at) const {
        if (!is_end_mark(text_[at])) return 0;
        std::size_t next = at + 1;
        while (is_closing(byte(next))) ++next;
        const char c = byte(next), before = byte(at - 1);
        if (is_upper(c) ? !is_lower(before) && before != ')' : !is_blank(c) && c != '[' && c != '(' && c != 0) return 0;
        return skip_blanks(next);
    }

    [[nodiscard]] std::size_t end_of_sentence(std::size_t at) const {
        for (; at < size_; ++at)
            if (const std::size_t border = sentence_border(at)) return border;
        return at;
    }

    [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
        while (is_blank(byte(at))) ++at;
        return at;
    }

    /// 0 outside the text. Not inlined: what is rarely asked for should not be large.
    [[nodiscard, gnu::noinline]] char byte(std::size_t at) const { return at < size_ ? text_[at] : '\0'; }

    static constexpr std::size_t kLongestBracket = 160, kLongestTail = 80, kLongestInitials = 6;
    static constexpr std::uint32_t kLink = static_cast<std::uint32_t>(PhraseKind::kLink);
    static constexpr std::uint32_t kAfter = static_cast<std::uint32_t>(PhraseKind::kAfterCall);
    static constexpr std::uint32_t kAlways = 1u << (static_cast<std::uint32_t>(PhraseKind::kSentence) - kAfter);

    const char* text_;
    std::size_t size_;
    std::uint32_t offset_;
    const PageVocabulary& vocabulary_;
    Buffer<Omission>& cuts_;
    std::size_t done_ = 0;            ///< what stands before it is settled
    std::size_t sentence_ = 0;        ///< where the sentence at done_ begins
    std::uint32_t opened_ = kAlways;  ///< kinds of phrases that stand in it: after which of them one may be found
};

}  // namespace

void append(Buffer<Omission>& list, std::uint32_t begin, std::uint32_t end, OmitReason reason) { list.push_back({{begin, end}, reason}); }

void find_inline(const char* source, const Span& span, const std::uint32_t* places, bool last, const PageVocabulary& vocabulary,
                 Buffer<Omission>& cuts) {
    InlineFinder finder(source + span.begin, span, vocabulary, cuts);
    finder.look_for_phrases(places);
    finder.look_at_end(last);
}

}  // namespace ringkas
