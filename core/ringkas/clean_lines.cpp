#include "ringkas/clean_lines.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "ringkas/ascii.hpp"
#include "ringkas/clean_markup.hpp"
#include "ringkas/eight_bytes.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// What a byte is to a line.
enum ByteClass : std::uint8_t { kLetter = 1, kUpper = 2, kDigit = 4, kJoins = 8, kBlank = 16, kLineEnd = 32, kBeyond = 64 };

/// What a byte is at a line's first or last place.
enum EndClass : std::uint8_t { kStop = 1, kClosing = 2, kOpen = 4, kInside = 8 };

struct ByteTables {
    std::array<std::uint8_t, 256> classes{}, marks{}, ends{};
};

constexpr ByteTables make_tables() {
    ByteTables t{};
    for (unsigned b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        if (b >= 0x80) t.classes[b] = kBeyond;
        else if (ascii::is_letter(c)) t.classes[b] = ascii::is_upper(c) ? kLetter | kUpper : kLetter;
        else if (ascii::is_digit(c)) t.classes[b] = kDigit;
        else if (c == '\n' || c == '\r') t.classes[b] = kLineEnd;
        else if (ascii::is_blank(c)) t.classes[b] = kBlank;
    }
    for (const char c : {'-', '\'', '.', ',', '/', ':'}) t.classes[static_cast<unsigned char>(c)] = kJoins;
    t.marks['\t'] = kTabMark;
    t.marks['|'] = kBarMark;
    t.marks['/'] = kStrokeMark;
    t.marks['>'] = kArrowMark;
    t.marks['('] = t.marks['['] = kBracketMark;
    t.marks[':'] = kColonMark;
    for (const char c : {'.', '!', '?', '\xA6'}) t.ends[static_cast<unsigned char>(c)] = kStop;  // the last stands for "…"
    for (const char c : {'"', '\'', ')', ']', '*', '\x99', '\x9D'}) t.ends[static_cast<unsigned char>(c)] = kClosing;
    for (const char c : {',', '(', '\x93', '\x94'}) t.ends[static_cast<unsigned char>(c)] = kOpen;
    for (const char c : {',', ';', ')', '?', '!', '.'}) t.ends[static_cast<unsigned char>(c)] |= kInside;
    return t;
}
constexpr ByteTables kBytes = make_tables();

/// Lines of more bytes or words are no headline and need no hash.
constexpr std::uint32_t kLongestHeadline = 240, kMostWords = 25;

/// FNV-1a of letters and digits, lower case, and of what is beyond ASCII.
std::uint32_t hash_of(std::string_view text) {
    std::uint32_t hash = 2166136261u;
    for (const char c : text) {
        const auto b = static_cast<unsigned char>(c);
        if ((kBytes.classes[b] & (kLetter | kDigit | kBeyond)) != 0) hash = (hash ^ (b | 0x20u)) * 16777619u;
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
    const char* at = text.data();
    if (at[0] == '\xE2') return at[1] == '\x97' || at[1] == '\x96' || (at[1] == '\x80' && at[2] == '\xA2');  // geometric shapes, "•"
    if (at[0] == '\xC2') return at[1] == '\xB7';
    if (at[1] == ' ') return at[0] == '-' || at[0] == '*' || at[0] == '+';
    const bool bracket = *at == '(';
    const char* begin = at += bracket;
    const char* end = text.data() + text.size() - 1;
    while (at < end && at < begin + 3 && ascii::is_digit(*at)) ++at;
    if (at == begin && ascii::is_lower(*at)) ++at;
    if (at == begin || at >= end) return false;
    return *at == ')' || (!bracket && *at == '.' && !ascii::is_digit(at[1]));
}

/// Collects the features of one line, piece by piece (markup may lie between).
class LineReader {
public:
    LineReader(std::string_view source, LineTable& table) : source_(source), table_(table) {}

    /// Reads from `at` up to a line end or `limit`; returns where it stopped.
    std::uint32_t read(std::uint32_t at, std::uint32_t limit) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(source_.data());
        Counts counts = counts_;
        bool in_word = false;
        for (; at < limit; ++at) {
            for (std::uint32_t plain = 8; plain == 8 && at + 8 <= limit && counts.begin != kNone; at += plain)
                plain = read_plain(eight::load(source_.data() + at), counts, at, in_word);
            if (at == limit) break;
            const unsigned b = bytes[at];
            std::uint8_t kind = kBytes.classes[b];
            std::uint32_t next = at + 1;
            if ((kind & kBeyond) != 0) {
                const utf8::CodePoint c = utf8::decode(source_, at);
                if (c.value == 0x2028 || c.value == 0x2029) break;
                next = at + c.length;
                kind = utf8::is_letter(c.value) ? kLetter : utf8::is_space(c.value) ? kBlank : 0;
                counts.marks |= kHighMark;
            } else if ((kind & kLineEnd) != 0) {
                break;
            }
            if ((kind & kBlank) != 0) {
                in_word = false;
                if (counts.begin != kNone) counts.marks |= kBytes.marks[b];
                at = next - 1;
                continue;
            }
            if (counts.begin == kNone) counts.begin = at;
            if ((kind & (kLetter | kDigit)) != 0) {
                if (!in_word) {
                    ++counts.words;
                    counts.capitals += (kind & kUpper) != 0;
                    in_word = true;
                }
                counts.digits += (kind & kDigit) != 0;
            } else {
                counts.marks |= kBytes.marks[b];
                in_word = in_word && kind == kJoins;
            }
            counts.end = next;
            at = next - 1;
        }
        counts_ = counts;
        return at;
    }

    /// Ends the line and appends it; an empty one is counted.
    void end() {
        if (counts_.begin != kNone) {
            Line line;
            line.span = {counts_.begin, counts_.end};
            line.words = static_cast<std::uint16_t>(std::min(counts_.words, 0xFFFFu));
            line.capital_words = static_cast<std::uint16_t>(std::min(counts_.capitals, 0xFFFFu));
            line.digits = static_cast<std::uint8_t>(std::min(counts_.digits, 0xFFu));
            line.marks = static_cast<std::uint8_t>(counts_.marks);
            line.blank_before = static_cast<std::uint8_t>(std::min(blanks_, 0xFFu));
            look_at_ends(line, line.span.of(source_));
            table_.lines.push_back(line);
            blanks_ = 0;
        } else {
            ++blanks_;
        }
        counts_ = Counts{};
    }

private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    struct Counts {
        std::uint32_t begin = kNone, end = 0, words = 0, capitals = 0, digits = 0, marks = 0;
    };

    /// Counts the letters and blanks that eight bytes begin with, and returns how many they are.
    static std::uint32_t read_plain(std::uint64_t bytes, Counts& counts, std::uint32_t at, bool& in_word) {
        const std::uint64_t small = (bytes | 0x20 * eight::kOnes) & ~eight::kHigh;
        std::uint64_t letters = eight::at_least(small, 'a') & ~eight::at_least(small, 'z' + 1) & ~bytes;
        const std::uint64_t other =
            ~(letters | (~eight::at_least((bytes ^ 0x20 * eight::kOnes) & ~eight::kHigh, 1) & ~bytes)) & eight::kHigh;
        if (other != 0) letters &= (other & (~other + 1)) - 1;
        const auto size = static_cast<std::uint32_t>(other == 0 ? 8 : std::countr_zero(other) / 8);
        const std::uint64_t starts = letters & ~(letters << 8 | (in_word ? 0x80u : 0u));
        counts.words += count_of(starts);
        counts.capitals += count_of(starts & ~(bytes << 2));
        if (letters != 0) counts.end = at + 8 - static_cast<std::uint32_t>(std::countl_zero(letters)) / 8;
        if (size > 0) in_word = (letters >> (8 * size - 1) & 1) != 0;
        return size;
    }

    static std::uint32_t count_of(std::uint64_t set) { return static_cast<std::uint32_t>((set >> 7) * eight::kOnes >> 56); }

    /// What stands first and last, looked at from outside in: at most a few code points.
    static void look_at_ends(Line& line, std::string_view text) {
        if (line.words <= kMostWords && text.size() <= kLongestHeadline) line.hash = hash_of(text);
        const char32_t first = utf8::decode(text, 0).value;
        line.is_item = starts_item(text);
        line.starts_lower = !line.is_item && utf8::is_letter(first) && !utf8::is_upper(first);
        line.starts_inside = first < 0x80 && (kBytes.ends[first] & kInside) != 0 && (text.size() < 2 || text[1] != '.');
        for (int closing = 0; closing < 4 && !text.empty(); ++closing) {
            std::size_t size = 0;
            const std::uint8_t end = last_of(text, size);
            if (closing == 0) line.ends_open = (end & kOpen) != 0;
            line.ends_sentence = (end & kStop) != 0 || (closing == 0 && text.back() == ')' && sentence_before_bracket(text));
            if (line.ends_sentence || (end & kClosing) == 0) break;
            text.remove_suffix(size);
        }
    }

    std::string_view source_;
    LineTable& table_;
    Counts counts_;
    std::uint32_t blanks_ = 0;
};

/// Offset after the line end at `at`.
std::uint32_t after_line_end(std::string_view source, std::uint32_t at) {
    if (source[at] == '\r' && at + 1 < source.size() && source[at + 1] == '\n') return at + 2;
    return at + (static_cast<unsigned char>(source[at]) < 0x80 ? 1 : 3);
}

}  // namespace

LineTable read_lines(std::string_view source, bool look_for_markup) {
    LineTable table;
    const auto size = static_cast<std::uint32_t>(source.size());
    MarkupFinder finder(source);
    Markup markup{{size, size}};
    if (look_for_markup) markup = finder.next(0);
    table.lines.reserve(size / 128 + 8);
    LineReader reader(source, table);
    std::uint32_t at = 0;
    while (at < size) {
        at = reader.read(at, markup.span.begin);
        if (at < markup.span.begin) {
            reader.end();
            at = after_line_end(source, at);
        } else if (at < size) {
            table.markup.push_back(markup.span);
            if (markup.ends_line) reader.end();
            at = markup.span.end;
            markup = finder.next(at);
        }
    }
    reader.end();
    return table;
}

}  // namespace ringkas
