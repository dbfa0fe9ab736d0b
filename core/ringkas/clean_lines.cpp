#include "ringkas/clean_lines.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "ringkas/clean_markup.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

enum ByteClass : std::uint8_t { kOther, kSpace, kLower, kUpper, kDigit, kHigh, kLineEnd };

constexpr std::array<std::uint8_t, 256> make_classes() {
    std::array<std::uint8_t, 256> classes{};
    for (unsigned b = 0; b < 256; ++b) {
        if (b == '\n' || b == '\r') classes[b] = kLineEnd;
        else if (b == ' ' || (b >= 0x09 && b <= 0x0D)) classes[b] = kSpace;
        else if (b >= 'a' && b <= 'z') classes[b] = kLower;
        else if (b >= 'A' && b <= 'Z') classes[b] = kUpper;
        else if (b >= '0' && b <= '9') classes[b] = kDigit;
        else if (b >= 0x80) classes[b] = kHigh;
    }
    return classes;
}
constexpr std::array<std::uint8_t, 256> kClasses = make_classes();

constexpr std::array<std::uint16_t, 256> make_marks() {
    std::array<std::uint16_t, 256> marks{};
    marks['|'] = kBarMark;
    marks['/'] = kStrokeMark;
    marks['>'] = kArrowMark;
    marks['('] = marks['['] = kBracketMark;
    marks[':'] = kColonMark;
    marks['@'] = kAtMark;
    return marks;
}
constexpr std::array<std::uint16_t, 256> kMarks = make_marks();

constexpr std::uint32_t kHashStart = 2166136261u, kHashPrime = 16777619u;  // FNV-1a

/// "- satu", "• satu", "1. satu", "a) satu", "(2) satu".
bool starts_item(std::string_view text) {
    if (text.size() < 3) return false;
    std::size_t at = 0;
    if (text.substr(0, 3) == "\xE2\x80\xA2" || text.substr(0, 3) == "\xE2\x97\x8F" || text.substr(0, 3) == "\xE2\x96\xAA") return true;
    if (text.substr(0, 2) == "\xC2\xB7") return true;
    if ((text[0] == '-' || text[0] == '*' || text[0] == '+') && text[1] == ' ') return true;
    const bool bracket = text[0] == '(';
    if (bracket) ++at;
    const std::size_t begin = at;
    while (at < text.size() && at < begin + 3 && kClasses[static_cast<unsigned char>(text[at])] == kDigit) ++at;
    if (at == begin && kClasses[static_cast<unsigned char>(text[at])] == kLower) ++at;
    if (at == begin || at + 1 >= text.size()) return false;
    if (bracket) return text[at] == ')';
    return (text[at] == '.' || text[at] == ')') && kClasses[static_cast<unsigned char>(text[at + 1])] != kDigit;
}

/// Collects the features of one line, piece by piece (markup may lie between).
class LineReader {
public:
    explicit LineReader(std::string_view source) : source_(source) {}

    /// Reads from `at` up to a line end or `limit`; returns where it stopped.
    std::uint32_t read(std::uint32_t at, std::uint32_t limit) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(source_.data());
        while (at < limit) {
            const unsigned char b = bytes[at];
            switch (kClasses[b]) {
                case kLineEnd:
                    return at;
                case kSpace:
                    if (b == '\t' && open_) line_.marks |= kTabMark;
                    in_word_ = false;
                    ++at;
                    break;
                case kLower:
                case kUpper:
                    at = read_letters(bytes, at, limit);
                    break;
                case kDigit:
                    put(at);
                    if (!in_word_) begin_word();
                    ++line_.digits;
                    hash(b);
                    line_.span.end = ++at;
                    break;
                case kHigh: {
                    const utf8::CodePoint c = utf8::decode(source_, at);
                    if (c.value == 0x2028 || c.value == 0x2029) return at;
                    if (utf8::is_space(c.value)) {
                        in_word_ = false;
                    } else {
                        put(at);
                        line_.span.end = at + c.length;
                        line_.marks |= kHighMark;
                        if (utf8::is_letter(c.value)) {
                            if (!in_word_) begin_word();
                            if (line_.span.begin == at) line_.starts_lower = !utf8::is_upper(c.value);
                            hash(b);
                        } else {
                            in_word_ = false;
                        }
                    }
                    at += c.length;
                    break;
                }
                default:
                    put(at);
                    line_.marks |= kMarks[b];
                    in_word_ = in_word_ && (b == '-' || b == '\'' || b == '.' || b == ',' || b == '/' || b == ':');
                    line_.span.end = ++at;
            }
        }
        return at;
    }

    /// Markup parts words.
    void markup() { in_word_ = false; }

    /// Ends the line and appends it; an empty one is counted.
    void end(std::vector<Line>& lines) {
        if (open_) {
            look_at_ends();
            line_.hash = hash_;
            line_.blank_before = blanks_;
            lines.push_back(line_);
            blanks_ = 0;
        } else if (blanks_ < 255) {
            ++blanks_;
        }
        line_ = Line{};
        hash_ = kHashStart;
        open_ = in_word_ = false;
    }

private:
    void put(std::uint32_t at) {
        if (open_) return;
        open_ = true;
        line_.span.begin = at;
    }

    void begin_word() {
        in_word_ = true;
        ++line_.words;
    }

    /// A run of ASCII letters. Returns the offset after it.
    std::uint32_t read_letters(const unsigned char* bytes, std::uint32_t at, std::uint32_t limit) {
        const std::uint32_t begin = at;
        const bool capital = bytes[at] < 'a';
        put(at);
        if (!in_word_) {
            begin_word();
            line_.capital_words += capital;
        }
        if (line_.span.begin == at) line_.starts_lower = !capital;
        std::uint32_t value = hash_, upper = 0;
        for (; at < limit; ++at) {
            const std::uint32_t folded = bytes[at] | 0x20u;
            if (folded - 'a' >= 26) break;
            upper += bytes[at] < 'a';
            value = (value ^ folded) * kHashPrime;
        }
        hash_ = value;
        line_.letters += at - begin;
        line_.upper += upper;
        line_.span.end = at;
        return at;
    }

    void hash(unsigned char byte) { hash_ = (hash_ ^ byte) * kHashPrime; }

    /// "... selesai. (rds/rds)", "... selesai. (*)".
    static bool sentence_before_bracket(std::string_view text) {
        constexpr std::size_t kLongest = 60;
        const std::size_t open = text.rfind('(');
        if (open == text.npos || open < 2 || text.size() - open > kLongest) return false;
        const std::size_t last = text.find_last_not_of(" \t\"'", open - 1);
        return last != text.npos && (text[last] == '.' || text[last] == '!' || text[last] == '?');
    }

    /// What stands first and last, looked at from outside in: at most a few code points.
    void look_at_ends() {
        const std::string_view text = line_.span.of(source_);
        std::size_t end = text.size();
        for (int closing = 0; closing < 4 && end > 0; ++closing) {
            const std::string_view rest = text.substr(0, end);
            const auto ends = [&](std::string_view mark) { return rest.size() >= mark.size() && rest.substr(rest.size() - mark.size()) == mark; };
            if (ends("\xE2\x80\xA6") || rest.back() == '.' || rest.back() == '!' || rest.back() == '?') {
                line_.ends_sentence = true;
                break;
            }
            if (closing == 0 && (rest.back() == ',' || rest.back() == '(' || ends("\xE2\x80\x93") ||
                                 ends("\xE2\x80\x94") || ends("--") || ends(" -")))
                line_.ends_open = true;
            if (closing == 0 && rest.back() == ')' && sentence_before_bracket(rest)) {
                line_.ends_sentence = true;
                break;
            }
            if (rest.back() == '"' || rest.back() == '\'' || rest.back() == ')' || rest.back() == ']' || rest.back() == '*') --end;
            else if (ends("\xE2\x80\x9D") || ends("\xE2\x80\x99")) end -= 3;
            else if (ends("\xC2\xBB")) end -= 2;
            else break;
        }
        line_.is_item = starts_item(text);
        if (line_.is_item) line_.starts_lower = false;
        const char first = text.front();
        line_.starts_inside = first == ',' || first == ';' || first == ')' || first == '?' || first == '!' ||
                              (first == '.' && text.substr(0, 2) != "..");
    }

    std::string_view source_;
    Line line_;
    std::uint32_t hash_ = kHashStart;
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
    LineReader reader(source);
    std::uint32_t at = 0;
    std::size_t next = 0;
    while (at < size) {
        const std::uint32_t limit = next < markup.size() ? markup[next].span.begin : size;
        at = reader.read(at, limit);
        if (at < limit) {
            reader.end(table.lines);
            at = after_line_end(source, at);
        } else if (next < markup.size()) {
            table.markup.push_back(markup[next].span);
            reader.markup();
            if (markup[next].ends_line) reader.end(table.lines);
            at = markup[next].span.end;
            ++next;
        }
    }
    reader.end(table.lines);
    return table;
}

}  // namespace ringkas
