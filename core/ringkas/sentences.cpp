#include "ringkas/sentences.hpp"

#include <cstring>

#include "ringkas/eight_bytes.hpp"
#include "ringkas/sentences_border.hpp"

namespace ringkas {
namespace {

/// Brackets that do not close within this many bytes hide no border.
constexpr std::uint32_t kLongestAside = 300;
/// "[12]", "[butuh rujukan]"
constexpr std::uint32_t kLongestNote = 40;
constexpr std::uint32_t kLongestQuotation = 600;
/// Conjunctions and prepositions that lead to a quotation are short: "bahwa", "dengan".
constexpr std::uint32_t kLongestLead = 6;

class Splitter {
public:
    Splitter(const Article& article, const Language& language, Buffer<Sentence>& out) : text_(article.text.data()), out_(out) {
        reader_.text = text_;
        reader_.language = &language;
    }

    void split(const Paragraph& paragraph, std::uint32_t index) {
        index_ = index;
        first_ = out_.size();
        now_ = {paragraph.text.begin, paragraph.text.begin, 0};
        reader_.limit = limit_ = paragraph.text.end;
        depth_ = 0;
        in_quote_ = false;
        if (paragraph.kind != ParagraphKind::kHeading && paragraph.kind != ParagraphKind::kTableRow)
            for (std::uint32_t at = next_halt(now_.begin); at < limit_; at = next_halt(at)) at = visit(at);
        end_sentence(limit_);
    }

private:
    Sign sign_at(std::uint32_t at) const { return reader_.sign_at(at); }
    bool ends_word(std::uint32_t at) const { return sign_at(at) >= kEnd; }

    /// Where the next character that may mean something stands.
    std::uint32_t next_halt(std::uint32_t at) const {
        for (;; ++at) {
            // Eight at a time, as far as there are none but letters, digits and spaces.
            while (limit_ - at >= 8) {
                const std::uint64_t bytes = eight::load(text_ + at), low = (bytes ^ (0x20 * eight::kOnes)) & ~eight::kHigh;
                const std::uint64_t signs = (eight::at_least(low, 0x01) & ~eight::at_least(low, 0x10)) |  // below the digits
                                            (eight::at_least(low, 0x1F) & ~eight::at_least(low, 0x20)) |  // ?
                                            eight::at_least(low, 0x7B) | (bytes & eight::kHigh);          // brackets, beyond ASCII
                at += eight::first(signs);
                if (signs) break;
            }
            if (at >= limit_ || (byte_class(text_[at]) & kHalts)) return at;
        }
    }

    /// Handles the character at `at`; returns where to go on, > at.
    std::uint32_t visit(std::uint32_t at) {
        const std::uint32_t read = reader_.read(at), next = at + (read >> 8);
        const std::uint32_t sign = read & 0xFF;
        if (sign == kQuote) {
            in_quote_ = opens_quote(at);
            if (in_quote_ && follows_lost_stop(at)) end_sentence(at);
        } else if (sign == kOpen) {
            if (depth_++ == 0) aside_ = advance_content(at);
        } else if (sign == kClose) {
            if (depth_ > 0) --depth_;
        } else if (sign >= kStop) {
            // Most full stops within a word are settled by the byte after them: "1.250", "kompas.com".
            if (sign == kStop && next < limit_) {
                const std::uint32_t after = byte_class(text_[next]);
                if (after == (kDigit | kInWord) || after == (kLower | kInWord) || after == kComma) return next;
            }
            return end_mark(at);
        }
        return next;
    }

    std::uint32_t end_mark(std::uint32_t at) {
        EndMark mark{at, at, 0, false};
        bool closed = false;
        for (;;) {
            // A detached mark belongs to the run: "? !", ". . .", ". )".
            std::uint32_t next = mark.end;
            if (sign_at(next) == kSpace && !belongs(++next)) break;
            const std::uint32_t read = reader_.read(next);
            std::uint32_t length = read >> 8, seen = 1u << (read & 0xFF);
            if ((read & 0xFF) >= kStop) {
                if (closed) {
                    // "(Purn.). Ia": what stands before the bracket no longer matters.
                    mark.begin = next;
                    mark.signs &= ~bit(kStop);
                    closed = false;
                }
                if (mark.signs & seen & bit(kStop)) seen = bit(kEllipsis);
            } else {
                length = closing_length(next, seen);
                if (length == 0) break;
                closed = true;
            }
            mark.signs |= seen;
            mark.end = next + length;
        }
        if (mark.end >= limit_ || !advance_content(mark.begin)) return mark.end;
        mark.in_brackets = depth_ > 0 && aside_ && closes_soon(mark.end);
        if (ends_sentence(reader_, now_, mark)) end_sentence(mark.end);
        return mark.end;
    }

    /// What stands at `at`, after a space, still belongs to the end marks before it.
    bool belongs(std::uint32_t at) const {
        const std::uint32_t read = reader_.read(at), after = at + (read >> 8);
        switch (read & 0xFF) {
            case kClose: return true;
            case kQuote:
                if (in_quote_ && !opens_quote(at)) return true;
                [[fallthrough]];
            case kApostrophe: return sign_at(after) == kSpace && sign_at(after + 1) == kLower;  // `. " kata Amir`
            case kCloseQuote: return ends_word(after);
            case kOpen: return sign_at(after) == kDigit && note_length(at) > 0;
            default: return (read & 0xFF) >= kStop && sign_at(after) > kDigit;
        }
    }

    /// Length of a closing quote, bracket or note at `at`, 0 if there is none. A note is seen as kRaised.
    std::uint32_t closing_length(std::uint32_t at, std::uint32_t& seen) {
        const std::uint32_t read = reader_.read(at), length = read >> 8;
        const bool last = ends_word(at + length);
        switch (read & 0xFF) {
            case kClose:
                if (depth_ > 0) --depth_;
                return length;
            case kQuote:
                if (!last && !(in_quote_ && !opens_quote(at))) return 0;
                in_quote_ = false;
                return length;
            case kOpenQuote:  // a closing one, in some hands
            case kApostrophe:
            case kEmphasis: return last ? length : 0;
            case kCloseQuote:
            case kRaised: return length;
            case kOpen: seen = bit(kRaised); return note_length(at);
            default: return 0;
        }
    }

    /// "[12]" and "[butuh rujukan]" at `at`, 0 if it is something else.
    std::uint32_t note_length(std::uint32_t at) const {
        std::uint32_t end = at + 1;
        while (end < limit_ && end < at + kLongestNote && (sign_at(end) <= kDigit || sign_at(end) == kSpace || sign_at(end) == kComma))
            ++end;
        return text_[at] == '[' && end > at + 1 && end < limit_ && text_[end] == ']' ? end + 1 - at : 0;
    }

    /// Where the next straight quotation mark after `at` stands, limit_ if there is none before `most` bytes.
    std::uint32_t next_quote(std::uint32_t at, std::uint32_t most) const {
        const void* found = std::memchr(text_ + at + 1, '"', most < limit_ - at - 1 ? most : limit_ - at - 1);
        return found == nullptr ? limit_ : static_cast<std::uint32_t>(static_cast<const char*>(found) - text_);
    }

    /// Is the straight quotation mark at `at` an opening one? By the space around it; where that says nothing, or contradicts an open
    /// quotation, by turns. Text put together from tokens has `, "ucap` for the closing one.
    bool opens_quote(std::uint32_t at) const {
        const bool before = at > now_.begin && text_[at - 1] != ' ' && text_[at - 1] != '(' && text_[at - 1] != '[';
        const bool after = !ends_word(at + 1);
        if (before && !after) return false;
        if (before == after) return !in_quote_;
        if (!in_quote_) return true;
        const std::uint32_t next = next_quote(at, limit_);
        return next < limit_ && text_[next - 1] != ' ' && ends_word(next + 1);
    }

    /// A quotation that is followed by its speaker opens a sentence: `Ibu dan bayi "Kami senang," kata Rini.` has lost the end of a line
    /// before it. Not so where a verb, a conjunction or a punctuation mark leads to the quotation.
    bool follows_lost_stop(std::uint32_t at) {
        if (at < now_.begin + 2 || text_[at - 1] != ' ' || sign_at(at - 2) > kDigit || sign_at(at + 1) != kUpper) return false;
        const std::uint32_t close = next_quote(at, kLongestQuotation);
        if (text_[close - 1] != ',' || sign_at(close + 1) != kSpace || !(reader_.use_of(reader_.word_at(close + 2)) & kReports))
            return false;
        const Span word = reader_.word_before(now_.begin, at - 1);
        const char* leads = text_ + word.begin;
        const bool verb =
            word.size() > 4 && ((leads[0] == 'm' && leads[1] == 'e') || (leads[0] == 'b' && leads[1] == 'e' && leads[2] == 'r'));
        return !verb && !(word.size() <= kLongestLead && (reader_.use_of(word) & kOpensSentence)) && advance_content(at);
    }

    bool closes_soon(std::uint32_t at) const {
        for (const std::uint32_t end = limit_ - at < kLongestAside ? limit_ : at + kLongestAside; at < end; ++at)
            if (text_[at] == ')' || text_[at] == ']') return true;
        return false;
    }

    /// The sentence has a letter or digit before `at`. Moves now_.content there, never back: linear over all calls.
    bool advance_content(std::uint32_t at) {
        while (now_.content < at) {
            const std::uint32_t read = reader_.read(now_.content);
            if ((read & 0xFF) <= kDigit) return true;
            now_.content += read >> 8;
        }
        return false;
    }

    void end_sentence(std::uint32_t end) {
        const bool only_marks = !advance_content(end) && out_.size() > first_;
        const std::uint32_t begin = now_.begin;
        now_.begin = end;
        while (now_.begin < limit_ && text_[now_.begin] == ' ') ++now_.begin;
        now_.content = now_.begin;
        while (end > begin && text_[end - 1] == ' ') --end;
        if (begin == end) return;
        if (only_marks) out_.back().text.end = end;
        else out_.push_back({{begin, end}, index_});
    }

    const char* text_;
    Buffer<Sentence>& out_;
    SignReader reader_;
    std::uint32_t index_ = 0;  ///< of the paragraph
    std::size_t first_ = 0;    ///< first sentence of the paragraph, index in out_
    std::uint32_t limit_ = 0;  ///< end of the paragraph
    SentenceSoFar now_;
    std::uint32_t depth_ = 0;  ///< open brackets
    bool aside_ = false;       ///< the outermost opened in mid-sentence
    bool in_quote_ = false;    ///< between straight quotation marks
};

}  // namespace

Buffer<Sentence> split_sentences(const Article& article, const Language& language) {
    Buffer<Sentence> sentences;
    Splitter splitter(article, language, sentences);
    for (std::uint32_t p = 0; p < article.paragraphs.size(); ++p) splitter.split(article.paragraphs[p], p);
    return sentences;
}

}  // namespace ringkas
