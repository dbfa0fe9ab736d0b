#include "ringkas/clean_lines.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/clean_markup.hpp"
#include "ringkas/utf8.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {
namespace {

constexpr std::array<std::uint16_t, 256> make_kinds() {
    std::array<std::uint16_t, 256> kinds{};
    for (unsigned b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        kinds[b] = b - 0x80 < 0x40                  ? kTailByte
                   : b == 0xE1 || b == 0xE3         ? kUpperByte | kOtherByte
                   : ascii::is_lower(c) || b > 0x80 ? kLowerByte
                   : ascii::is_upper(c)             ? kUpperByte
                   : ascii::is_digit(c)             ? kDigitByte
                   : ascii::is_blank(c)             ? kBlankByte
                                                    : kOtherByte;
    }
    struct {
        std::uint16_t kind;
        std::string_view bytes;
    } constexpr kMarks[] = {{kJoinsByte, "-',.:"},      {kStrokeByte, "/"},
                            {kStarByte, "*"},           {kOtherByte, "\xC2\xE2\xEF\xF0"},
                            {kStopByte, ".!?\xA6"},     {kClosingByte, " \"')]*\x99\x9D\x80\xE2"},
                            {kOpenByte, ",(-\x93\x94"}, {kInsideByte, ",;)?!."},
                            {kBulletByte, "-*+"}};
    for (const auto& mark : kMarks)
        for (const char c : mark.bytes) {
            std::uint16_t& kind = kinds[static_cast<unsigned char>(c)];
            kind = static_cast<std::uint16_t>(mark.kind < kStopByte ? mark.kind : kind | mark.kind);
        }
    return kinds;
}

/// Lines of more bytes are no headlines and need no hash.
constexpr std::uint32_t kLongestShort = 240;

/// An end mark stands last, closing marks aside.
bool ends_with_stop(const char* begin, const char* end) {
    for (int closing = 0; closing < 8 && begin < end; ++closing) {
        const unsigned last = kind_of(*--end);
        if ((last & kStopByte) != 0) return true;
        if ((last & kClosingByte) == 0) return false;
    }
    return false;
}

/// "- satu", "• satu", "1. satu", "a) satu", "(2) satu".
bool starts_item(const char* at, const char* end) {
    if (end - at < 3) return false;
    if (*at == '\xE2') return at[1] >= '\x94' || at[2] == '\xA2';  // geometric shapes and the like, "•"
    if (*at == '\xC2') return at[1] == '\xB7';
    if (at[1] == ' ') return (kind_of(*at) & kBulletByte) != 0;
    const bool bracket = *at == '(';
    at += bracket;
    const char* const begin = at;
    while (at < end - 1 && at < begin + 3 && ascii::is_digit(*at)) ++at;
    if (at == begin) at += ascii::is_lower(*at);
    if (at == begin || at >= end - 1) return false;
    return *at == ')' || (!bracket && *at == '.' && !ascii::is_digit(at[1]));
}

/// What stands first and last.
unsigned shape_of(const char* begin, const char* end) {
    const char first = *begin, last = end[-1];
    unsigned shape = 0;
    if ((kind_of(last) & kOpenByte) != 0) shape |= kEndsOpen;
    if (last == ':') shape |= kColonLast;
    if (last == '.' && (end - begin < 2 || end[-2] != '.')) shape |= kFullStop;
    if ((kind_of(first) & kInsideByte) != 0) shape |= kStartsInside;
    if (starts_item(begin, end)) shape |= kItem;
    else if (ascii::is_lower(first)) shape |= kStartsLower;
    if (ends_with_stop(begin, end)) return shape | kEndsSentence;
    // "... selesai. (rds/rds)", "... selesai. (*)": the sentence ends before the bracket.
    if (last == ')')
        while (end > begin && *--end != '(') {}
    if (ends_with_stop(begin, end)) shape |= kEndsSentence;
    return shape;
}

class LineReader {
public:
    LineReader(const std::string_view& source, LineTable& table) : source_(source), table_(table) {}

    void read(bool look_for_markup) {
        MarkupFinder markup(source_);
        markup.find(look_for_markup ? 0 : size());
        for (;;) {
            read_to(markup.span.begin);
            if (at_ == size()) break;
            table_.markup.push_back(markup.span);
            if (markup.ends_line) end(true);
            at_ = markup.span.end;
            markup.find(at_);
        }
        end(false);
    }

private:
    enum State : std::uint8_t { kBlank, kMark, kWord };  ///< what stands before

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(source_.size()); }

    void read_to(std::uint32_t stop) {
        const char* const bytes = source_.data();
        for (std::uint32_t at = at_; at < stop;) {
            const char c = bytes[at];
            const unsigned kind = kind_of(c) & kOneOfThese;
            at_ = at++;
            bool blank = kind == kBlankByte, ends = c == '\n' || (c == '\r' && (at == size() || bytes[at] != '\n'));
            if (c < 0 && (kind & kOtherByte) != 0) {
                const utf8::CodePoint point = utf8::beyond_ascii::decode(bytes + at_, bytes + size());
                at = at_ + point.length();
                blank = utf8::beyond_ascii::is_space(point.value());
                ends = (point.value() | 1) == 0x2029;
            }
            if (blank) {
                end_text();
                if (c == '\t') line_.shape |= kTabs;
                if (ends) end(false);
                continue;
            }
            if (state_ == kBlank) {
                if (line_.span.end == 0) line_.span.begin = at_;
                else if (at_ != line_.span.end + 1 || bytes[at_ - 1] != ' ') line_.shape |= kOddBlanks;
            }
            if ((kind & (kLowerByte | kUpperByte | kDigitByte | kTailByte)) != 0) {
                line_.words += state_ != kWord;
                line_.capital_words += state_ != kWord && kind == kUpperByte;
                line_.digits += kind == kDigitByte;
                state_ = kWord;
                // Most words are in small letters and have a blank behind them.
                for (; at < stop; ++at) {
                    if ((kind_of(bytes[at]) & (kLowerByte | kTailByte)) != 0) continue;
                    if (bytes[at] != ' ' || at + 1 >= stop || (kind_of(bytes[at + 1]) & kLowerByte) == 0) break;
                    ++line_.words;
                }
            } else if (state_ != kWord || (kind & (kJoinsByte | kStrokeByte)) == 0) {
                state_ = kMark;
            }
        }
        at_ = stop;
        end_text();
    }

    void end_text() {
        if (state_ != kBlank) line_.span.end = at_;
        state_ = kBlank;
    }

    /// Ends the line and appends it, if it is not empty. `parts`: the next one begins a paragraph.
    void end(bool parts) {
        const bool empty = line_.span.end == 0;
        if (!empty) {
            const char* const text = source_.data() + line_.span.begin;
            line_.shape |= static_cast<std::uint16_t>(shape_of(text, text + line_.span.size()));
            if (line_.span.size() <= kLongestShort) line_.hash = static_cast<std::uint32_t>(hash_word(text, line_.span.size()) >> 32) | 1;
            table_.lines.push_back(line_);
        }
        line_ = Line{};
        line_.blank_before = parts || empty;
    }

    const std::string_view& source_;
    LineTable& table_;
    Line line_;
    std::uint32_t at_ = 0;
    State state_ = kBlank;
};

}  // namespace

constexpr std::array<std::uint16_t, 256> kByteKinds = make_kinds();

LineTable read_lines(const std::string_view& source, bool look_for_markup) {
    LineTable table;
    LineReader(source, table).read(look_for_markup);
    return table;
}

}  // namespace ringkas
