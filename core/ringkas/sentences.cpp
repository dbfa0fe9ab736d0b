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
        aside_end_ = 0;
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
        const std::uint32_t read = reader_.read(at), next = at + (read >> 8), sign = read & 0xFF;
        if (sign == kQuote) {
            in_quote_ = opens_quote(at);
            if (in_quote_ && follows_lost_stop(at)) end_sentence(at);
        } else if (sign == kOpen) {
            if (at >= aside_end_ && advance_content(at)) {
                const std::uint32_t end = find(next, text_[at] == '[' ? ']' : ')', kLongestAside);
                if (end < limit_) aside_end_ = end;
            }
        } else if (sign >= kStop) {
            // Most full stops within a word are settled by the byte after them: "1.250", "kompas.com".
            constexpr std::uint32_t kWithin = bit(kDigit) | bit(kLower) | bit(kComma);
            if (sign != kStop || !(kWithin >> (byte_class(text_[next]) & kSignMask) & 1)) return end_mark(at);
        }
        return next;
    }

    std::uint32_t end_mark(std::uint32_t at) {
        EndMark mark{at, at, 0};
        for (;;) {
            // What is detached may belong to the run: "? !", ". . .", ". )".
            const std::uint32_t spaced = mark.end > at && text_[mark.end] == ' ', next = mark.end + spaced;
            const std::uint32_t read = reader_.read(next), sign = read & 0xFF, length = length_in_run(next, read, spaced);
            if (length == 0) break;
            if (sign >= kStop && (mark.signs & bit(kClose))) mark.begin = next;  // "(Purn.). Ia": what the brackets hold no longer matters
            mark.signs |= sign == kStop && mark.signs && text_[mark.end - 1] == '.' ? bit(kEllipsis) : 1u << sign;
            mark.end = next + length;
        }
        if (mark.end < limit_ && mark.end > aside_end_ && advance_content(at) && ends_sentence(reader_, now_, mark)) end_sentence(mark.end);
        return mark.end;
    }

    /// Length of what stands at `at`, behind end marks and perhaps a space, if it belongs to them: a further mark, a closing quote or
    /// bracket, a note. Else 0.
    std::uint32_t length_in_run(std::uint32_t at, std::uint32_t read, bool spaced) {
        const std::uint32_t length = read >> 8, after = at + length, sign = read & 0xFF;
        bool belongs = sign == kClose;
        if (sign >= kStop) {
            belongs = !spaced || sign_at(after) > kDigit;
        } else if (sign == kOpen) {
            // "[12]", "[butuh rujukan]"
            if (text_[at] != '[' || sign_at(after) > kDigit || (spaced && sign_at(after) != kDigit)) return 0;
            const std::uint32_t end = find(after, ']', kLongestNote);
            return end < limit_ ? end + 1 - at : 0;
        } else if (sign == kCloseQuote || sign == kRaised) {
            belongs = !spaced || ends_word(after);
        } else if (sign == kQuote || sign == kApostrophe || sign == kOpenQuote || sign == kEmphasis) {
            // `. " kata Amir`; an opening mark is a closing one in some hands.
            belongs = spaced ? sign_at(after) == kSpace && sign_at(after + 1) == kLower : ends_word(after);
            if (sign == kQuote) {
                belongs = belongs || (in_quote_ && !opens_quote(at));
                in_quote_ = in_quote_ && !belongs;
            }
        }
        return belongs ? length : 0;
    }

    /// Where `byte` stands next from `at` on; limit_ if not within `most` bytes.
    std::uint32_t find(std::uint32_t at, char byte, std::uint32_t most) const {
        const void* found = std::memchr(text_ + at, byte, most < limit_ - at ? most : limit_ - at);
        return found == nullptr ? limit_ : static_cast<std::uint32_t>(static_cast<const char*>(found) - text_);
    }

    /// Is the straight quotation mark at `at` an opening one? By the space around it; where that says nothing, or contradicts an open
    /// quotation, by turns. Text put together from tokens has `, "ucap` for the closing one.
    bool opens_quote(std::uint32_t at) const {
        const bool before = at > now_.begin && text_[at - 1] != ' ' && text_[at - 1] != '(' && text_[at - 1] != '[';
        const bool after = !ends_word(at + 1);
        if (before && !after) return false;
        if (before == after || !in_quote_) return !in_quote_;
        const std::uint32_t next = find(at + 1, '"', limit_);
        return next < limit_ && text_[next - 1] != ' ' && ends_word(next + 1);
    }

    /// A quotation that is followed by its speaker opens a sentence: `Ibu dan bayi "Kami senang," kata Rini.` has lost the end of a line
    /// before it. Not so where a verb, a conjunction or a punctuation mark leads to the quotation.
    bool follows_lost_stop(std::uint32_t at) {
        if (at < now_.begin + 2 || text_[at - 1] != ' ' || sign_at(at - 2) > kDigit || sign_at(at + 1) != kUpper) return false;
        const std::uint32_t close = find(at + 1, '"', kLongestQuotation);
        if (text_[close - 1] != ',' || sign_at(close + 1) != kSpace || !(reader_.facts_of_next(reader_.word_at(close + 2)) & kReports))
            return false;
        const Span word = reader_.word_before(now_.begin, at - 1);
        const char* leads = text_ + word.begin;
        const bool verb = word.size() > 4 && (leads[0] == 'm' || leads[0] == 'b') && leads[1] == 'e';
        return !verb && !(word.size() <= kLongestLead && (reader_.facts_of_next(word) & kOpensSentence)) && advance_content(at);
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
        now_.begin = now_.content = end + (end < limit_ && text_[end] == ' ');
        if (text_[end - 1] == ' ') --end;
        if (begin >= end) return;
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
    std::uint32_t aside_end_ = 0;  ///< end of the last brackets that opened in mid-sentence: no sentence ends in them
    bool in_quote_ = false;        ///< between straight quotation marks
};

}  // namespace

Buffer<Sentence> split_sentences(const Article& article, const Language& language) {
    Buffer<Sentence> sentences;
    Splitter splitter(article, language, sentences);
    for (std::uint32_t p = 0; p < article.paragraphs.size(); ++p) splitter.split(article.paragraphs[p], p);
    return sentences;
}

}  // namespace ringkas
