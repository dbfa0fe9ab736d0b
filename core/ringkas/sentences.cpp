#include "ringkas/sentences.hpp"

#include <array>
#include <cstring>

#include "ringkas/abbreviations.hpp"
#include "ringkas/ascii.hpp"
#include "ringkas/sentences_border.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// Brackets that do not close within this many bytes hide no border.
constexpr std::uint32_t kLongestAside = 300;
/// "[12]", "[butuh rujukan]"
constexpr std::uint32_t kLongestNote = 40;

constexpr std::uint32_t kLongestQuotation = 600;

enum ByteClass : std::uint8_t { kNothing, kEndMark, kLead, kQuote, kOpen, kClose };

/// Bytes at which the scan stops; kLead may begin an end mark of several bytes.
constexpr auto kClasses = [] {
    std::array<std::uint8_t, 256> classes{};
    for (const char c : {'.', '!', '?'}) classes[static_cast<unsigned char>(c)] = kEndMark;
    for (const unsigned lead : {0xD8u, 0xDBu, 0xE0u, 0xE2u, 0xE3u, 0xEFu}) classes[lead] = kLead;
    classes[static_cast<unsigned char>('"')] = kQuote;
    for (const char c : {'(', '['}) classes[static_cast<unsigned char>(c)] = kOpen;
    for (const char c : {')', ']'}) classes[static_cast<unsigned char>(c)] = kClose;
    return classes;
}();

struct Token {
    std::string_view bytes;
    MarkKind kind;
};

// Of several bytes; "…", "‼", "⁇", "⁈", "⁉", "。", "｡", "．", "！", "？", "؟", "۔", "।".
constexpr Token kLongEndMarks[] = {
    {"\xE2\x80\xA6", MarkKind::kEllipsis},  {"\xE2\x80\xBC", MarkKind::kStrong},    {"\xE2\x81\x87", MarkKind::kStrong},
    {"\xE2\x81\x88", MarkKind::kStrong},    {"\xE2\x81\x89", MarkKind::kStrong},    {"\xE3\x80\x82", MarkKind::kFullWidth},
    {"\xEF\xBD\xA1", MarkKind::kFullWidth}, {"\xEF\xBC\x8E", MarkKind::kFullWidth}, {"\xEF\xBC\x81", MarkKind::kFullWidth},
    {"\xEF\xBC\x9F", MarkKind::kFullWidth}, {"\xD8\x9F", MarkKind::kFullWidth},     {"\xDB\x94", MarkKind::kFullWidth},
    {"\xE0\xA5\xA4", MarkKind::kFullWidth},
};

using ascii::is_digit;
constexpr bool is_letter_or_digit(char c) { return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

class Splitter {
public:
    Splitter(std::string_view text, const Abbreviations& words, std::vector<Sentence>& out) : text_(text), words_(words), out_(out) {}

    void split(Span paragraph, std::uint32_t index) {
        paragraph_ = index;
        first_ = out_.size();
        begin_ = content_ = paragraph.begin;
        limit_ = paragraph.end;
        next_item_ = depth_ = 0;
        in_quote_ = false;
        for (std::uint32_t at = begin_; at < limit_;) {
            const auto kind = kClasses[static_cast<unsigned char>(text_[at])];
            at = kind == kNothing ? at + 1 : visit(at, kind);
        }
        end_sentence(limit_);
    }

private:
    /// Handles the byte at `at`; returns where to go on, > at.
    std::uint32_t visit(std::uint32_t at, std::uint8_t kind) {
        switch (kind) {
            case kQuote:
                in_quote_ = opens_quote(at);
                if (in_quote_ && follows_lost_stop(at)) end_sentence(at);
                return at + 1;
            case kOpen:
                if (depth_++ == 0) aside_ = advance_content(at);
                return at + 1;
            case kClose:
                if (depth_ > 0) --depth_;
                return at + 1;
            default:
                break;
        }
        // Most full stops within a word are settled by the byte after them: "1.250", "kompas.com".
        if (text_[at] == '.' && at + 1 < limit_) {
            const char after = text_[at + 1];
            if (is_digit(after) || (after >= 'a' && after <= 'z') || after == ',') return at + 1;
        }
        return end_mark(at);
    }

    std::uint32_t end_mark(std::uint32_t at) {
        MarkKind kind{};
        if (end_mark_length(at, kind) == 0) return at + 1;
        EndMark mark;
        mark.begin = at;
        mark.end = at;
        std::uint32_t dots = 0;
        bool strong = false, ellipsis = false, wide = false, closed = false;
        while (mark.end < limit_) {
            std::uint32_t next = mark.end;
            // A detached mark belongs to the run: "? !", ". . .", ". )".
            if (text_[next] == ' ' && next > at && next + 1 < limit_ && !is_detached(next + 1)) break;
            if (text_[next] == ' ') ++next;
            if (next >= limit_) break;
            if (const std::uint32_t length = end_mark_length(next, kind); length > 0) {
                if (closed) {
                    // "(Purn.). Ia": what stands before the bracket no longer matters.
                    mark.begin = next;
                    dots = 0;
                    closed = false;
                }
                if (text_[next] == '.') ++dots;
                strong |= kind == MarkKind::kStrong;
                ellipsis |= kind == MarkKind::kEllipsis;
                wide |= kind == MarkKind::kFullWidth;
                mark.end = next + length;
            } else if (const std::uint32_t close = closing_length(next, mark); close > 0) {
                closed = true;
                mark.end = next + close;
            } else {
                break;
            }
        }
        mark.kind = wide ? MarkKind::kFullWidth : strong ? MarkKind::kStrong : ellipsis || dots > 1 ? MarkKind::kEllipsis : MarkKind::kStop;
        if (mark.end >= limit_ || !advance_content(mark.begin)) return mark.end;
        mark.in_brackets = depth_ > 0 && aside_ && closes_soon(mark.end);
        SentenceSoFar so_far{begin_, content_, limit_, next_item_};
        const bool border = ends_sentence(text_, so_far, mark, words_);
        next_item_ = so_far.next_item;
        if (border) end_sentence(mark.end);
        return mark.end;
    }

    /// Length of the single end mark at `at`, 0 if there is none.
    std::uint32_t end_mark_length(std::uint32_t at, MarkKind& kind) const {
        const char c = text_[at];
        if (c == '.' || c == '!' || c == '?') {
            kind = c == '.' ? MarkKind::kStop : MarkKind::kStrong;
            return 1;
        }
        if (kClasses[static_cast<unsigned char>(c)] != kLead) return 0;
        for (const Token& mark : kLongEndMarks) {
            if (!has(at, mark.bytes)) continue;
            kind = mark.kind;
            return static_cast<std::uint32_t>(mark.bytes.size());
        }
        return 0;
    }

    /// Something after a space that still belongs to the end marks before it.
    bool is_detached(std::uint32_t at) const {
        MarkKind kind{};
        if (const std::uint32_t length = end_mark_length(at, kind); length > 0) return at + length >= limit_ || !is_letter_or_digit(text_[at + length]);
        const char c = text_[at];
        if (c == ')' || c == ']') return true;
        if (c == '"') return (in_quote_ && !opens_quote(at)) || precedes_small_letter(at + 1);
        if (c == '\'') return precedes_small_letter(at + 1);
        if (has(at, "\xE2\x80\x9D")) return ends_word(at + 3);
        if (c != '[') return false;
        const std::uint32_t note = note_length(at);
        return note > 0 && is_digit(text_[at + 1]);
    }

    /// Nothing but spaces and quotation marks, at least one space, up to a small letter: `. " kata Amir`.
    bool precedes_small_letter(std::uint32_t at) const {
        bool spaced = false;
        for (std::uint32_t k = at; k < limit_ && k < at + 4; ++k) {
            const char c = text_[k];
            if (spaced && c >= 'a' && c <= 'z') return true;
            if (c != ' ' && c != '"' && c != '\'') return false;
            spaced |= c == ' ';
        }
        return false;
    }

    /// Length of a closing quote, bracket or note at `at`, 0 if there is none.
    std::uint32_t closing_length(std::uint32_t at, EndMark& mark) {
        const char c = text_[at];
        switch (c) {
            case ')':
            case ']':
            case '}':
                if (depth_ > 0 && c != '}') --depth_;
                mark.closed_bracket = true;
                return 1;
            case '"':
                if (!(ends_word(at + 1) || (in_quote_ && !opens_quote(at)))) return 0;
                in_quote_ = false;
                mark.closed_quote = true;
                return 1;
            case '\'':
            case '*':
            case '_':
                if (!ends_word(at + 1)) return 0;
                mark.closed_quote |= c == '\'';
                return 1;
            case '[': {
                const std::uint32_t length = note_length(at);
                mark.noted |= length > 0;
                return length;
            }
            default:
                break;
        }
        if (static_cast<unsigned char>(c) < 0x80) return 0;
        for (const std::string_view quote : {"\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB", "\xE2\x80\xBA", "\xE3\x80\x8D", "\xE3\x80\x8F"}) {
            if (!has(at, quote)) continue;
            mark.closed_quote = true;
            return static_cast<std::uint32_t>(quote.size());
        }
        if (has(at, "\xE2\x80\x9C") && ends_word(at + 3)) {
            mark.closed_quote = true;
            return 3;
        }
        if (has(at, "\xEF\xBC\x89")) return 3;
        for (const std::string_view raised : {"\xC2\xB9", "\xC2\xB2", "\xC2\xB3"}) {
            if (!has(at, raised)) continue;
            mark.noted = true;
            return 2;
        }
        return 0;
    }

    /// "[12]" and "[butuh rujukan]" at `at`, 0 if it is something else.
    std::uint32_t note_length(std::uint32_t at) const {
        for (std::uint32_t k = at + 1; k < limit_ && k - at < kLongestNote; ++k) {
            const char c = text_[k];
            if (c == ']') return k > at + 1 ? k - at + 1 : 0;
            if (!(is_letter_or_digit(c) || c == ' ' || c == ',' || c == '-' || c == ':')) return 0;
        }
        return 0;
    }

    /// Is the straight quotation mark at `at` an opening one? By the space around it; where that says nothing, or contradicts an open
    /// quotation, by turns. Text put together from tokens has `, "ucap` for the closing one.
    bool opens_quote(std::uint32_t at) const {
        const bool before = at > begin_ && text_[at - 1] != ' ' && text_[at - 1] != '(' && text_[at - 1] != '[';
        const bool after = !ends_word(at + 1);
        if (before && !after) return false;
        if (before == after) return !in_quote_;
        if (!in_quote_) return true;
        const void* found = std::memchr(text_.data() + at + 1, '"', limit_ - at - 1);
        if (found == nullptr) return false;
        const auto next = static_cast<std::uint32_t>(static_cast<const char*>(found) - text_.data());
        return text_[next - 1] != ' ' && ends_word(next + 1);
    }

    /// A quotation that is followed by its speaker opens a sentence: `Ibu dan bayi "Kami senang," kata Rini.` has lost the end of a line
    /// before it. Not so where a verb, a conjunction or a punctuation mark leads to the quotation.
    bool follows_lost_stop(std::uint32_t at) {
        if (at < begin_ + 2 || at + 1 >= limit_ || text_[at - 1] != ' ' || !is_letter_or_digit(text_[at - 2])) return false;
        if (text_[at + 1] < 'A' || text_[at + 1] > 'Z') return false;
        const std::uint32_t length = limit_ - at - 1 < kLongestQuotation ? limit_ - at - 1 : kLongestQuotation;
        const void* found = std::memchr(text_.data() + at + 1, '"', length);
        if (found == nullptr) return false;
        const auto close = static_cast<std::uint32_t>(static_cast<const char*>(found) - text_.data());
        if (text_[close - 1] != ',' || close + 2 >= limit_ || text_[close + 1] != ' ') return false;
        if (!reports(text_.substr(close + 2, limit_ - close - 2), words_)) return false;
        std::uint32_t begin = at - 1;
        while (begin > begin_ && at - begin < kLongestNote && is_letter_or_digit(text_[begin - 1])) --begin;
        const std::string_view word = text_.substr(begin, at - 1 - begin);
        const bool leads = word.substr(0, 2) == "me" || word.substr(0, 3) == "ber" || (words_.use_of(word) & kOpensSentence) != 0;
        return !leads && advance_content(at);
    }

    bool ends_word(std::uint32_t at) const {
        if (at >= limit_) return true;
        const char c = text_[at];
        return std::string_view(" .,;:!?)]}'\"*_").find(c) != std::string_view::npos || has(at, "\xE2\x80\x9D") || has(at, "\xE2\x80\x99") ||
               has(at, "\xE2\x80\xA6") || has(at, "\xE2\x80\x94") || has(at, "\xE2\x80\x93");
    }

    bool closes_soon(std::uint32_t at) const {
        const std::uint32_t length = limit_ - at < kLongestAside ? limit_ - at : kLongestAside;
        return std::memchr(text_.data() + at, ')', length) != nullptr || std::memchr(text_.data() + at, ']', length) != nullptr;
    }

    bool has(std::uint32_t at, std::string_view bytes) const { return at + bytes.size() <= limit_ && text_.compare(at, bytes.size(), bytes) == 0; }

    /// The sentence has a letter or digit before `at`. Moves content_ there, never back: linear over all calls.
    bool advance_content(std::uint32_t at) {
        while (content_ < at) {
            const char c = text_[content_];
            if (is_letter_or_digit(c)) return true;
            if (static_cast<unsigned char>(c) < 0x80) {
                ++content_;
                continue;
            }
            const utf8::CodePoint point = utf8::decode(text_, content_);
            if (utf8::is_letter(point.value)) return true;
            content_ += point.length;
        }
        return false;
    }

    void end_sentence(std::uint32_t end) {
        const bool only_marks = !advance_content(end) && out_.size() > first_;
        std::uint32_t begin = begin_;
        begin_ = end;
        while (begin_ < limit_ && text_[begin_] == ' ') ++begin_;
        content_ = begin_;
        while (begin < end && text_[begin] == ' ') ++begin;
        while (end > begin && text_[end - 1] == ' ') --end;
        if (begin == end) return;
        if (only_marks) out_.back().text.end = end;
        else out_.push_back({{begin, end}, paragraph_});
    }

    std::string_view text_;
    const Abbreviations& words_;
    std::vector<Sentence>& out_;
    std::uint32_t paragraph_ = 0;
    std::size_t first_ = 0;        ///< first sentence of the paragraph, index in out_
    std::uint32_t limit_ = 0;      ///< end of the paragraph
    std::uint32_t begin_ = 0;      ///< of the sentence
    std::uint32_t content_ = 0;    ///< no letter or digit stands between begin_ and here
    std::uint32_t next_item_ = 0;
    std::uint32_t depth_ = 0;      ///< open brackets
    bool aside_ = false;           ///< the outermost opened in mid-sentence
    bool in_quote_ = false;        ///< between straight quotation marks
};

}  // namespace

std::vector<Sentence> split_sentences(const Article& article, const Language& language) {
    static constexpr Abbreviations kNone{};
    std::vector<Sentence> sentences;
    Splitter splitter(article.text, language.abbreviations ? *language.abbreviations : kNone, sentences);
    for (std::uint32_t p = 0; p < article.paragraphs.size(); ++p) {
        const Paragraph& paragraph = article.paragraphs[p];
        if (paragraph.kind == ParagraphKind::kHeading || paragraph.kind == ParagraphKind::kTableRow) sentences.push_back({paragraph.text, p});
        else splitter.split(paragraph.text, p);
    }
    return sentences;
}

}  // namespace ringkas
