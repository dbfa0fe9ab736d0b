#include "ringkas/clean_lines.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/clean_markup.hpp"
#include "ringkas/eight_bytes.hpp"
#include "ringkas/utf8.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {
namespace {

constexpr std::array<std::uint16_t, 256> make_kinds() {
    std::array<std::uint16_t, 256> kinds{};
    for (unsigned b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        kinds[b] = ascii::is_lower(c) || b >= 0x80 ? kLowerByte
                   : ascii::is_upper(c)            ? kUpperByte
                   : ascii::is_digit(c)            ? kDigitByte
                   : ascii::is_blank(c)            ? kBlankByte
                                                   : kOtherByte;
    }
    struct {
        std::uint16_t kind;
        std::string_view bytes;
    } constexpr kMarks[] = {{kJoinsByte, "-',.:"},        {kStrokeByte, "/"},      {kStarByte, "*"},
                            {kOtherByte, "\xC2\xE2\xF0"}, {kStopByte, ".!?\xA6"},  {kClosingByte, " \"')]*\x99\x9D\x80\xE2"},
                            {kOpenByte, ",(-\x93\x94"},   {kInsideByte, ",;)?!."}, {kBulletByte, "-*+"}};
    for (const auto& mark : kMarks)
        for (const char c : mark.bytes) {
            std::uint16_t& kind = kinds[static_cast<unsigned char>(c)];
            kind = static_cast<std::uint16_t>(mark.kind < kStopByte ? mark.kind : kind | mark.kind);
        }
    return kinds;
}

/// Lines of more bytes are prose: their words are guessed, and they need no hash.
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

/// Bytes of the white space at `at`; 0: it is none.
std::uint32_t blank_size(const std::string_view& source, std::uint32_t at) {
    const utf8::CodePoint point = utf8::decode(source.data() + at, source.data() + source.size());
    return utf8::is_space(point.value()) ? point.length() : 0;
}

/// The first line end at or behind `at`, or `limit`. The first half of \r\n is none, but white space.
std::uint32_t find_line_end(const std::string_view& source, std::uint32_t at, std::uint32_t limit) {
    const char* const bytes = source.data();
    for (; at < limit; ++at) {
        while (at + 8 <= limit) {
            const std::uint64_t eight = eight::load(bytes + at);
            const std::uint32_t plain = eight::first(eight::equal(eight, '\n') | eight::equal(eight, '\r') | eight::equal(eight, '\xE2'));
            at += plain;
            if (plain < 8) break;
        }
        if (at == limit || bytes[at] == '\n') break;
        if (bytes[at] == '\r' && (at + 1 == source.size() || bytes[at + 1] != '\n')) break;
        if (bytes[at] == '\xE2' && at + 2 < limit && bytes[at + 1] == '\x80' && (bytes[at + 2] | 1) == '\xA9') break;
    }
    return at;
}

/// Collects the features of one line, piece by piece (markup may lie between).
class LineReader {
public:
    LineReader(const std::string_view& source, Buffer<Line>& lines) : source_(source), lines_(lines) {}

    void add(std::uint32_t begin, std::uint32_t end) {
        while (begin < end) {
            const std::uint32_t blank = blank_size(source_, begin);
            if (blank == 0) break;
            begin += blank;
        }
        while (begin < end) {
            std::uint32_t last = end - 1;
            while (last > begin && (source_[last] & '\xC0') == '\x80') --last;
            if (last + blank_size(source_, last) != end) break;
            end = last;
        }
        if (begin == end) return;
        if (line_.span.end == 0) line_.span.begin = begin;
        line_.span.end = end;
        if (end - begin > kLongestShort) line_.words += (end - begin) / 7;
        else count(source_.data() + begin, source_.data() + end);
    }

    /// Ends the line and appends it, if it is not empty. `parts`: the next one begins a paragraph.
    void end(bool parts) {
        const bool empty = line_.span.end == 0;
        if (!empty) {
            const char* const text = source_.data() + line_.span.begin;
            line_.shape |= static_cast<std::uint16_t>(shape_of(text, text + line_.span.size()));
            if (line_.span.size() <= kLongestShort) line_.hash = static_cast<std::uint32_t>(hash_word(text, line_.span.size()) >> 32) | 1;
            lines_.push_back(line_);
            line_ = Line{};
        }
        line_.blank_before = parts || empty;
    }

private:
    void count(const char* at, const char* end) {
        bool in_word = false;
        for (; at < end; ++at) {
            const unsigned kind = kind_of(*at) & 0xFFu;
            if (in_word && kind == kLowerByte) continue;
            const bool is_word = (kind & (kLowerByte | kUpperByte | kDigitByte)) != 0;
            if (is_word) {
                line_.words += !in_word;
                line_.capital_words += !in_word && kind == kUpperByte;
                line_.digits += kind == kDigitByte;
            } else {
                if (*at == '\t') line_.shape |= kTabs;
                at += kind == kOtherByte && (*at & '\x80') != 0;
            }
            in_word = is_word || (in_word && (kind & (kJoinsByte | kStrokeByte)) != 0);
        }
    }

    const std::string_view& source_;
    Buffer<Line>& lines_;
    Line line_;
};

}  // namespace

constexpr std::array<std::uint16_t, 256> kByteKinds = make_kinds();

LineTable read_lines(const std::string_view& source, bool look_for_markup) {
    LineTable table;
    const auto size = static_cast<std::uint32_t>(source.size());
    MarkupFinder finder(source);
    Markup markup{{size, size}};
    if (look_for_markup) markup = finder.next(0);
    LineReader reader(source, table.lines);
    std::uint32_t at = 0;
    while (at < size) {
        const std::uint32_t begin = at;
        at = find_line_end(source, begin, markup.span.begin);
        reader.add(begin, at);
        if (at < markup.span.begin) {
            reader.end(false);
            at += source[at] == '\xE2' ? 3 : 1;
        } else if (at < size) {
            table.markup.push_back(markup.span);
            if (markup.ends_line) reader.end(true);
            at = markup.span.end;
            markup = finder.next(at);
        }
    }
    reader.end(false);
    return table;
}

}  // namespace ringkas
