#include "ringkas/tokenizer.hpp"

#include <array>

#include "ringkas/ascii.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// The folded form of ASCII letters and digits; 0 for all other bytes.
constexpr std::array<char, 256> kFolded = [] {
    std::array<char, 256> table{};
    for (unsigned c = 0; c < 128; ++c)
        if (ascii::is_letter(static_cast<char>(c))) table[c] = static_cast<char>(c | 0x20);
        else if (ascii::is_digit(static_cast<char>(c))) table[c] = static_cast<char>(c);
    return table;
}();

char folded(char c) { return kFolded[static_cast<unsigned char>(c)]; }
bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019; }
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

/// A token that is being read.
struct Reader {
    std::string_view text;
    std::uint32_t begin, end;  // of the token's first byte, of the range
    std::uint32_t at;          // under the cursor
    std::uint32_t part;        // where the part after the last joiner begins
    char* out;
    bool digits = false;       // there are some
    bool ascii = true;

    [[nodiscard]] bool letter_at(std::uint32_t k) const { return utf8::is_letter(utf8::decode(text, k).value); }

    void plain() {
        // Locals, since what is written through `to` could be any member.
        const char* from = text.data() + at;
        const char* const stop = text.data() + end;
        char* to = out;
        bool digit = digits;
        for (char c = 0; from != stop && (c = folded(*from)) != 0; ++from) {
            *to++ = c;
            digit |= c <= '9';
        }
        digits = digit;
        at = static_cast<std::uint32_t>(from - text.data());
        out = to;
    }

    /// A hyphen before a capital joins only what repeats itself (Undang-Undang, BERLARI-LARI) or is short or no word
    /// (X-Ray, U-A2): otherwise these are two names, or a prefix and a name.
    [[nodiscard]] bool splits_names(std::uint32_t next) const {
        if (!ascii::is_upper(text[next]) || digits) return false;
        std::uint32_t stop = next;
        while (stop < end && ascii::is_letter(text[stop])) ++stop;
        const std::uint32_t left = at - part, right = stop - next;
        if (left < 2 || right < 2 || (stop < end && ascii::is_digit(text[stop]))) return false;
        // The right begins with the left, or the left ends with the right.
        const std::uint32_t from = right < left ? at - right : part;
        for (std::uint32_t k = 0; from + k < at; ++k)
            if ((text[from + k] | 0x20) != (text[next + k] | 0x20)) return true;
        return false;
    }

    /// Does the character under the cursor, which ends before `next`, belong to the token?
    [[nodiscard]] bool joins(char32_t c, std::uint32_t next) const {
        if (next >= end) return false;
        const char before = text[at - 1], after = text[next];
        if (is_hyphen(c)) return (ascii::is_digit(after) || letter_at(next)) && !splits_names(next);
        if (is_apostrophe(c)) return (ascii::is_letter(before) || is_high(before)) && letter_at(next);
        if (c != '.' && c != ',' && c != '/' && c != ':') return false;
        if (ascii::is_digit(before)) return ascii::is_digit(after);
        if (c != '.' || at - part != 1 || !ascii::is_upper(before) || !ascii::is_upper(after)) return false;
        std::uint32_t stop = next;
        while (stop < end && stop < next + 3 && ascii::is_letter(text[stop])) ++stop;
        return stop < next + 3;
    }

    /// Takes what is no ASCII letter or digit into the token; false: it ends here.
    [[nodiscard]] bool other() {
        const utf8::CodePoint c = utf8::decode(text, at);
        char32_t fold = utf8::fold(c.value);
        const bool letter = c.value >= 0x80 && (fold == 0 || utf8::is_letter(c.value));
        if (!letter) {
            if (!joins(c.value, at + c.length)) return false;
            if (is_hyphen(c.value)) fold = '-';
            if (is_apostrophe(c.value)) fold = 0;
            part = at + c.length;
        }
        at += c.length;
        if (fold >= 0x80) ascii = false;
        if (fold != 0) out += utf8::encode(fold, out);
        return true;
    }
};

}  // namespace

bool next_token(std::string_view text, Span& range, WordIndex& scratch, RawToken& token) {
    std::uint32_t at = range.begin;
    const std::uint32_t end = range.end;
    for (;;) {
        while (at < end && folded(text[at]) == 0) {
            if (is_high(text[at])) {
                const utf8::CodePoint c = utf8::decode(text, at);
                if (utf8::is_letter(c.value)) break;
                at += c.length;
            } else {
                ++at;
            }
        }
        range.begin = at;
        if (at >= end) return false;
        char* const out = scratch.scratch(end - at);
        Reader reader{text, at, end, at, at, out};
        do reader.plain();
        while (reader.at < end && text[reader.at] != ' ' && reader.other());
        token.span = {at, reader.at};
        at = reader.at;
        if (reader.out == out) continue;  // combining marks alone
        token.folded = {out, static_cast<std::size_t>(reader.out - out)};
        token.ascii = reader.ascii;
        token.flags = 0;
        const char first = text[token.span.begin];
        if (is_high(first) ? utf8::is_upper(utf8::decode(text, token.span.begin).value) : first != *out) token.flags |= kCapitalised;
        if (reader.digits) token.flags |= kDigits;
        range.begin = at;
        return true;
    }
}

}  // namespace ringkas
