#include "ringkas/clean_lines.hpp"

#include <array>
#include <cstring>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_markup.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// What a byte is to a line: one of these, with the LineMark that it sets.
enum ByteClass : std::uint8_t { kLower, kUpper, kDigit, kInner, kOther, kSpace, kLineEnd, kHigh };

/// What a byte is at a line's first or last place.
enum EndClass : std::uint8_t { kStop = 1, kClosing = 2, kOpen = 4, kInside = 8 };

struct ByteTables {
    std::array<std::uint8_t, 256> classes{}, marks{}, ends{};
};

constexpr ByteTables make_tables() {
    ByteTables t{};
    for (unsigned b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        if (b >= 0x80) t.classes[b] = kHigh;
        else if (ascii::is_lower(c)) t.classes[b] = kLower;
        else if (ascii::is_upper(c)) t.classes[b] = kUpper;
        else if (ascii::is_digit(c)) t.classes[b] = kDigit;
        else if (c == '\n' || c == '\r') t.classes[b] = kLineEnd;
        else if (ascii::is_blank(c)) t.classes[b] = kSpace;
        else t.classes[b] = c == '-' || c == '\'' || c == '.' || c == ',' || c == '/' || c == ':' ? kInner : kOther;
    }
    t.marks['|'] = kBarMark;
    t.marks['/'] = kStrokeMark;
    t.marks['>'] = kArrowMark;
    t.marks['('] = t.marks['['] = kBracketMark;
    t.marks[':'] = kColonMark;
    t.marks['@'] = kAtMark;
    for (const char c : {'.', '!', '?', '\xA6'}) t.ends[static_cast<unsigned char>(c)] = kStop;  // the last stands for "…"
    for (const char c : {'"', '\'', ')', ']', '*', '\x99', '\x9D'}) t.ends[static_cast<unsigned char>(c)] = kClosing;
    for (const char c : {',', '(', '\x93', '\x94'}) t.ends[static_cast<unsigned char>(c)] = kOpen;
    for (const char c : {',', ';', ')', '?', '!', '.'}) t.ends[static_cast<unsigned char>(c)] |= kInside;
    return t;
}
constexpr ByteTables kBytes = make_tables();

/// Lines of more bytes or words are no headline and need no hash.
constexpr std::uint32_t kLongestHeadline = 240, kMostWords = 25;

constexpr std::uint16_t one_more(std::uint16_t count) { return static_cast<std::uint16_t>(count + (count < 0xFFFF)); }

/// FNV-1a of letters and digits, lower case, and of what is beyond ASCII.
std::uint32_t hash_of(std::string_view text) {
    std::uint32_t hash = 2166136261u;
    for (const char c : text) {
        const auto b = static_cast<unsigned char>(c);
        const std::uint8_t kind = kBytes.classes[b];
        if (kind <= kDigit || kind == kHigh) hash = (hash ^ (b | 0x20u)) * 16777619u;
    }
    return hash | 1;
}

/// EndClass of the last character, and its size in bytes.
std::uint8_t last_of(std::string_view text, std::size_t& size) {
    const std::size_t last = text.size() - 1;
    const auto b = static_cast<unsigned char>(text[last]);
    size = 1;
    if (b == '-') return last > 0 && (text[last - 1] == '-' || text[last - 1] == ' ') ? kOpen : 0;
    if (b < 0x80) return kBytes.ends[b];
    size = 3;
    return last >= 2 && text[last - 1] == '\x80' && text[last - 2] == '\xE2' ? kBytes.ends[b] : 0;
}

/// "... selesai. (rds/rds)", "... selesai. (*)": a sentence ends before the bracket that closes the line.
bool sentence_before_bracket(std::string_view text) {
    constexpr std::size_t kLongest = 60;
    std::size_t open = text.size() - 1;
    while (open > 0 && text[open] != '(' && text.size() - open <= kLongest) --open;
    if (text[open] != '(') return false;
    while (open > 0 && (ascii::is_blank(text[open - 1]) || text[open - 1] == '"' || text[open - 1] == '\'')) --open;
    return open > 0 && (kBytes.ends[static_cast<unsigned char>(text[open - 1])] & kStop) != 0;
}

/// "- satu", "• satu", "1. satu", "a) satu", "(2) satu".
bool starts_item(std::string_view text) {
    if (text.size() < 3) return false;
    const unsigned bullet = static_cast<unsigned char>(text[0]) << 16 | static_cast<unsigned char>(text[1]) << 8 | static_cast<unsigned char>(text[2]);
    if (bullet == 0xE280A2 || bullet == 0xE2978F || bullet == 0xE296AA || bullet >> 8 == 0xC2B7) return true;
    if ((text[0] == '-' || text[0] == '*' || text[0] == '+') && text[1] == ' ') return true;
    const bool bracket = text[0] == '(';
    const std::size_t begin = bracket;
    std::size_t at = begin;
    while (at < begin + 3 && at < text.size() && ascii::is_digit(text[at])) ++at;
    if (at == begin) at += ascii::is_lower(text[at]);
    if (at == begin || at + 1 >= text.size()) return false;
    return text[at] == ')' || (!bracket && text[at] == '.' && !ascii::is_digit(text[at + 1]));
}

/// Collects the features of one line, piece by piece (markup may lie between).
class LineReader {
public:
    LineReader(std::string_view source, LineTable& table) : source_(source), table_(table) {}

    /// Reads from `at` up to a line end or `limit`; returns where it stopped.
    std::uint32_t read(std::uint32_t at, std::uint32_t limit) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(source_.data());
        for (; at < limit; ++at) {
            const unsigned char b = bytes[at];
            std::uint32_t size = 1;
            switch (kBytes.classes[b]) {
                case kLower:
                case kUpper:
                    if (begin_word(at)) line_.capital_words = static_cast<std::uint16_t>(line_.capital_words + (b < 'a' && line_.words < 0xFFFF));
                    while (at + 1 < limit && kBytes.classes[bytes[at + 1]] <= kUpper) ++at;
                    break;
                case kDigit:
                    begin_word(at);
                    line_.digits = static_cast<std::uint8_t>(line_.digits + (line_.digits < 0xFF));
                    break;
                case kInner:
                    put(at);
                    line_.marks |= kBytes.marks[b];
                    break;
                case kOther:
                    put(at);
                    line_.marks |= kBytes.marks[b];
                    in_word_ = false;
                    break;
                case kSpace:
                    if (b == '\t' && open_) line_.marks |= kTabMark;
                    in_word_ = false;
                    continue;
                case kLineEnd: return at;
                default: {
                    const utf8::CodePoint c = utf8::decode(source_, at);
                    if (c.value == 0x2028 || c.value == 0x2029) return at;
                    size = c.length;
                    const bool space = utf8::is_space(c.value), letter = !space && utf8::is_letter(c.value);
                    if (!space) put(at);
                    if (letter) begin_word(at);
                    else in_word_ = false;
                    line_.marks |= kHighMark;
                    at += size - 1;
                    if (space) continue;
                }
            }
            line_.span.end = at + 1;
        }
        return at;
    }

    /// Markup parts words.
    void markup() { in_word_ = false; }

    /// Ends the line and appends it; an empty one is counted.
    void end() {
        if (open_) {
            look_at_ends(line_.span.of(source_));
            line_.blank_before = blanks_;
            table_.lines.push_back(line_);
            blanks_ = 0;
        } else if (blanks_ < 255) {
            ++blanks_;
        }
        line_ = Line{};
        open_ = in_word_ = false;
    }

private:
    void put(std::uint32_t at) {
        if (open_) return;
        open_ = true;
        line_.span.begin = at;
    }

    bool begin_word(std::uint32_t at) {
        put(at);
        if (in_word_) return false;
        in_word_ = true;
        line_.words = one_more(line_.words);
        return true;
    }

    /// What stands first and last, looked at from outside in: at most a few code points.
    void look_at_ends(std::string_view text) {
        if (line_.words <= kMostWords && text.size() <= kLongestHeadline) line_.hash = hash_of(text);
        const char32_t first = utf8::decode(text, 0).value;
        line_.is_item = starts_item(text);
        line_.starts_lower = !line_.is_item && utf8::is_letter(first) && !utf8::is_upper(first);
        line_.starts_inside = first < 0x80 && (kBytes.ends[first] & kInside) != 0 && text.substr(0, 2) != "..";
        for (int closing = 0; closing < 4 && !text.empty(); ++closing) {
            std::size_t size = 0;
            const std::uint8_t end = last_of(text, size);
            if (closing == 0) line_.ends_open = (end & kOpen) != 0;
            line_.ends_sentence = (end & kStop) != 0 || (closing == 0 && text.back() == ')' && sentence_before_bracket(text));
            if (line_.ends_sentence || (end & kClosing) == 0) break;
            text.remove_suffix(size);
        }
    }

    std::string_view source_;
    LineTable& table_;
    Line line_;
    std::uint8_t blanks_ = 0;
    bool open_ = false, in_word_ = false;
};

/// Offset after the line end at `at`.
std::uint32_t after_line_end(std::string_view source, std::uint32_t at) {
    if (source[at] == '\r' && at + 1 < source.size() && source[at + 1] == '\n') return at + 2;
    return at + (static_cast<unsigned char>(source[at]) < 0x80 ? 1 : 3);
}

}  // namespace

LineTable read_lines(std::string_view source, bool look_for_markup) {
    LineTable table;
    std::vector<Markup> markup;
    if (look_for_markup && !source.empty() && std::memchr(source.data(), '<', source.size()) != nullptr) markup = find_markup(source);
    const auto size = static_cast<std::uint32_t>(source.size());
    table.lines.reserve(size / 128 + 8);
    LineReader reader(source, table);
    std::uint32_t at = 0;
    std::size_t next = 0;
    while (at < size) {
        const std::uint32_t limit = next < markup.size() ? markup[next].span.begin : size;
        at = reader.read(at, limit);
        if (at < limit) {
            reader.end();
            at = after_line_end(source, at);
        } else if (next < markup.size()) {
            table.markup.push_back(markup[next].span);
            reader.markup();
            if (markup[next].ends_line) reader.end();
            at = markup[next].span.end;
            ++next;
        }
    }
    reader.end();
    return table;
}

}  // namespace ringkas
