#include "ringkas/sentences.hpp"

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

class Splitter : Border {
public:
    Splitter(const Article& article, const Language& of) : Border({article.text.data(), 0, &of}) {}

    void split(const Paragraph& paragraph, std::uint32_t index, Buffer<Sentence>& out) {
        const std::size_t first = out.size();
        limit = paragraph.text.end;
        aside_end_ = 0;
        now_ = {paragraph.text, index};
        for (std::uint32_t at = begin_ = paragraph.text.begin; at < limit; at = begin_ = now_.text.end + (text[now_.text.end] == ' ')) {
            std::uint32_t found;
            for (content_ = at; content_ < limit && ((found = read(content_)) & 0xFF) > kDigit;) content_ += found >> 8;
            now_.text.begin = at;
            if (content_ == limit && out.size() > first) {
                // Marks alone go with the sentence before.
                now_ = out.back();
                out.pop_back();
            }
            now_.text.end = limit;
            if (paragraph.kind != ParagraphKind::kHeading && paragraph.kind != ParagraphKind::kTableRow) now_.text.end = next_border(at);
            out.push_back(now_);
            now_.inside = now_.open;
            now_.quotes = 0;
        }
    }

private:
    std::uint32_t next_border(std::uint32_t at) {
        while ((at = next_halt(at)) < limit) {
            const std::uint32_t found = read(at), sign = found & 0xFF, next = at + (found >> 8);
            if (sign == kOpen) {
                if (at >= aside_end_ && content_ < at) {
                    const std::uint32_t end = find(next, ')', kLongestAside);
                    if (end < limit) aside_end_ = end;
                }
            } else if (sign >= kStop) {
                // Most full stops within a word are settled by the byte after them: "1.250", "kompas.com".
                constexpr std::uint32_t kWithin = bit(kDigit) | bit(kLower) | bit(kComma);
                if (sign != kStop || !(kWithin >> (byte_class(text[next]) & kSignMask) & 1)) {
                    read_run(at);
                    at = mark_end_;
                    if (at < limit && at > aside_end_ && content_ < mark_ && ends_sentence()) return at;
                    continue;
                }
            } else {
                if (follows_lost_stop(at)) return at - 1;
                count_quote(at);
            }
            at = next;
        }
        return limit;
    }

    /// A quotation that is followed by its speaker opens a sentence: `Ibu dan bayi "Kami senang," kata Rini.` has lost the end of a line
    /// before it. Not so where a verb or a conjunction leads to the quotation.
    bool follows_lost_stop(std::uint32_t at) {
        if (at < begin_ + 2 || text[at] != '"' || text[at - 1] != ' ' || sign_at(at - 2) > kDigit || sign_at(at + 1) != kUpper)
            return false;
        const std::uint32_t close = find(at + 1, '"', kLongestQuotation);
        if (close == limit || text[close - 1] != ',' || text[close + 1] != ' ' || !(facts_behind(close + 2) & kReports)) return false;
        const bool function_word = (looked_up(facts_before(at)) & kOpensSentence) && word_end_ - word_ <= kLongestLead,
                   verb = is_one_of(text[word_], "mb") && text[word_ + 1] == 'e';
        return !function_word && !verb;
    }

    /// Where the next character that may mean something stands, from `at` on; beyond the limit if there is none.
    std::uint32_t next_halt(std::uint32_t at) const {
        using namespace eight;
        std::uint64_t halts = 0;
        for (; at < limit; at += 8) {
            const std::uint64_t bytes = load(text + at), low = bytes & ~kHigh;
            // ! " ( . ? and a few others; what is longer than a byte, by its first.
            const std::uint64_t marks = (from(low, '!') & ~from(low, ')')) | ~(differ(low, '.') & differ(low, '?'));
            halts = ((marks & ~bytes) | (bytes & bytes << 1)) & kHigh;
            if (halts != 0) break;
        }
        return at + first(halts);
    }

    /// Counts a double mark of quotation.
    void count_quote(std::uint32_t at) {
        const char c = text[at];
        const bool curly = c == '\xE2' && text[at + 1] == '\x80' && (text[at + 2] | 1) == '\x9D';
        if (c != '"' && !curly) return;
        ++now_.quotes;
        now_.open = curly ? text[at + 2] == '\x9C' : !now_.open;
    }

    /// Sets mark_, mark_end_ and signs_ from the end mark at `at`.
    void read_run(std::uint32_t at) {
        mark_ = mark_end_ = at;
        signs_ = 0;
        for (;;) {
            // What is detached may belong to the run: "? !", ". . .", ". )".
            const std::uint32_t spaced = mark_end_ > at && text[mark_end_] == ' ', next = mark_end_ + spaced;
            const std::uint32_t found = read(next), sign = found & 0xFF;
            std::uint32_t end = next + (found >> 8);
            const std::uint32_t after = sign_at(end);
            bool belongs = sign == kClose;
            if (sign >= kStop) {
                belongs = !spaced || after > kDigit;
                if (signs_ & bit(kClose)) mark_ = next;  // "(Purn.). Ia": what the brackets hold no longer matters
            } else if (sign == kOpen) {
                if (text[next] == '[' && after <= kDigit && (!spaced || after == kDigit)) {
                    end = find(end, ']', kLongestNote) + 1;
                    belongs = end <= limit;
                }
            } else if (sign == kQuote || sign == kOpenQuote) {
                // `. " kata Amir`; an opening mark is a closing one in some hands.
                belongs = spaced ? after == kSpace && sign_at(end + 1) == kLower : after >= kEnd;
            } else if (sign == kCloseQuote) {
                belongs = !spaced || after >= kEnd;
            }
            if (!belongs) return;
            count_quote(next);
            signs_ |= sign == kStop && signs_ && text[mark_end_ - 1] == '.' ? bit(kEllipsis) : 1u << sign;
            mark_end_ = end;
        }
    }

    /// Where `byte` stands next from `at` on; limit if not within `most` bytes.
    std::uint32_t find(std::uint32_t at, char byte, std::uint32_t most) const {
        const std::uint32_t end = most < limit - at ? at + most : limit;
        for (; at < end; at += 8) {
            const std::uint64_t found = eight::equal(eight::load(text + at), byte);
            if (found == 0) continue;
            at += eight::first(found);
            return at < end ? at : limit;
        }
        return limit;
    }

    Sentence now_;
    std::uint32_t aside_end_ = 0;  ///< end of the last brackets that opened in mid-sentence: no sentence ends in them
};

}  // namespace

Buffer<Sentence> split_sentences(const Article& article, const Language& language) {
    Buffer<Sentence> sentences;
    sentences.reserve(article.text.size() / 96 + 16);  // nearly enough: what grows leaves behind what it has grown out of
    Splitter splitter(article, language);
    for (std::uint32_t p = 0; p < article.paragraphs.size(); ++p) splitter.split(article.paragraphs[p], p, sentences);
    return sentences;
}

}  // namespace ringkas
