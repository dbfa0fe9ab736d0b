#include "ringkas/tokenizer.hpp"

#include <array>
#include <bit>
#include <cstring>

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

constexpr std::uint64_t each(unsigned char byte) { return byte * 0x0101010101010101u; }

char folded(char c) { return kFolded[static_cast<unsigned char>(c)]; }
bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// May what stands at `at` be part of a token that goes on behind it? A quick no for most ends of words.
bool may_join(std::string_view text, std::uint32_t at, std::uint32_t end) {
    const char c = text[at];
    if (is_high(c)) return true;
    return (c == ':' || (c >= '\'' && c <= '/')) && at + 1 < end && text[at + 1] != ' ';
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019; }
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

/// Folds the ASCII letters and digits at the start of `from`, eight a step, and returns how many they are. Up to eight bytes behind
/// them are overwritten.
std::uint32_t fold_plain(const char* from, std::uint32_t size, char* out, bool& digits) {
    std::uint64_t any = 0;
    std::uint32_t taken = 0;
    while (taken < size) {
        const std::uint64_t block = detail::load_short(from + taken, size - taken);
        // A high bit for each byte that is a letter, a digit; no carry leaves a byte.
        const std::uint64_t low = block & each(0x7F), lower = low | each(0x20), folded = block | each(0x20);
        const std::uint64_t letter = (lower + each(0x80 - 'a')) & ~(lower + each(0x7F - 'z'));
        const std::uint64_t digit = (low + each(0x80 - '0')) & ~(low + each(0x7F - '9'));
        const std::uint64_t other = (~(letter | digit) | block) & each(0x80);
        any |= digit & (other - 1) & ~other;  // and what lies before the first other byte
        std::memcpy(out + taken, &folded, sizeof folded);
        if (other != 0) {
            taken += static_cast<std::uint32_t>(std::countr_zero(other)) / 8;
            break;
        }
        taken += 8;
    }
    digits |= (any & each(0x80)) != 0;
    return taken;
}

/// A token that is being read.
struct Reader {
    std::string_view text;
    std::uint32_t begin, end;  // of the token's first byte, of the range
    std::uint32_t at;          // under the cursor
    std::uint32_t part;        // where the part after the last joiner begins
    char* out;
    bool digits = false;  // there are some
    bool ascii = true;

    [[nodiscard]] bool letter_at(std::uint32_t k) const { return utf8::is_letter(utf8::decode(text, k).value); }

    void plain() {
        const std::uint32_t taken = fold_plain(text.data() + at, end - at, out, digits);
        at += taken;
        out += taken;
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
        if (!may_join(text, at, end)) return false;
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

std::uint32_t flags(bool capitalised, bool digits) { return kCapitalised * std::uint32_t{capitalised} | kDigits * std::uint32_t{digits}; }

/// Reads what begins at `begin` with all that a token can hold; false: it is combining marks alone.
[[gnu::noinline]] bool read_any(std::string_view text, Span range, char* out, RawToken& token) {
    Reader reader{text, range.begin, range.end, range.begin, range.begin, out};
    do reader.plain();
    while (reader.at < range.end && reader.other());
    token.span.end = reader.at;
    token.folded = {out, static_cast<std::size_t>(reader.out - out)};
    token.ascii = reader.ascii;
    token.flags = flags(utf8::is_upper(utf8::decode(text, range.begin).value), reader.digits);
    return reader.out != out;
}

}  // namespace

bool next_token(std::string_view text, Span& range, WordIndex& scratch, RawToken& token) {
    const char* const bytes = text.data();
    for (;;) {
        std::uint32_t at = range.begin;
        while (at < range.end && folded(bytes[at]) == 0 && !is_high(bytes[at])) ++at;
        range.begin = at;
        if (at >= range.end) return false;
        char* const out = scratch.scratch(range.end - at + 8);
        bool digits = false;
        const std::uint32_t size = fold_plain(bytes + at, range.end - at, out, digits);
        token.span = {at, at + size};
        token.folded = {out, size};
        token.flags = flags(bytes[at] != *out, digits);
        token.ascii = true;
        if (token.span.end < range.end && may_join(text, token.span.end, range.end)) {
            const utf8::CodePoint first = utf8::decode(text, at);
            token.span.end = at + first.length;
            const bool read = (size > 0 || utf8::is_letter(first.value)) && read_any(text, range, out, token);
            range.begin = token.span.end;
            if (!read) continue;
        }
        range.begin = token.span.end;
        token.hash = hash_word(token.folded);
        return true;
    }
}

}  // namespace ringkas
