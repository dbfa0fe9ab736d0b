#include "ringkas/tokenizer.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

using ascii::is_digit, ascii::is_letter, ascii::is_upper;

constexpr std::uint64_t each(unsigned char byte) { return byte * 0x0101010101010101u; }

bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019; }
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

/// May what stands at `at` be part of a token that goes on behind it? A quick no for most ends of words.
bool may_join(std::string_view text, std::uint32_t at, std::uint32_t end) {
    const char c = text[at];
    return is_high(c) || (c >= '\'' && c <= ':' && at + 1 < end && text[at + 1] != ' ');
}

/// A token that is being read.
struct Reader {
    std::string_view text;
    std::uint32_t at, end;  // under the cursor, of the range
    std::uint32_t part;     // where the part after the last joiner begins
    char* out;
    bool digits = false;  // there are some
    bool ascii = true;
    bool joined = false;  // there is more than ASCII letters and digits
    std::uint64_t hash = 0;

    [[nodiscard]] bool letter_at(std::uint32_t k) const { return utf8::is_letter(utf8::decode(text, k).value); }

    /// Folds the ASCII letters and digits under the cursor, eight a step. Up to eight bytes behind them are overwritten.
    void plain() {
        for (std::uint64_t other = 0; at < end && other == 0;) {
            const std::uint64_t block = detail::load_short(text.data() + at, end - at);
            // A high bit for each byte that is a letter, a digit; no carry leaves a byte.
            const std::uint64_t low = block & each(0x7F), lower = low | each(0x20), folded = block | each(0x20);
            const std::uint64_t letter = (lower + each(0x80 - 'a')) & ~(lower + each(0x7F - 'z'));
            const std::uint64_t digit = (low + each(0x80 - '0')) & ~(low + each(0x7F - '9'));
            other = (~(letter | digit) | block) & each(0x80);
            const std::uint64_t before = ~other & (other - 1);  // all bits below the first other byte, and seven of its own
            digits |= (digit & before & each(0x80)) != 0;
            std::memcpy(out, &folded, sizeof folded);
            const std::uint64_t taken = other == 0 ? folded : folded & before >> 7;
            if (taken != 0) hash = detail::mix(hash, taken);
            const std::uint32_t size = other == 0 ? 8 : static_cast<std::uint32_t>(__builtin_ctzll(other)) / 8;
            at += size;
            out += size;
        }
    }

    /// A hyphen before a capital joins only what repeats itself (Undang-Undang, BERLARI-LARI) or is short or no word
    /// (X-Ray, U-A2): otherwise these are two names, or a prefix and a name.
    [[nodiscard]] bool splits_names(std::uint32_t next) const {
        if (!is_upper(text[next]) || digits) return false;
        std::uint32_t stop = next;
        while (stop < end && is_letter(text[stop])) ++stop;
        const std::uint32_t left = at - part, right = stop - next;
        if (left < 2 || right < 2 || (stop < end && is_digit(text[stop]))) return false;
        // The right begins with the left, or the left ends with the right.
        const std::uint32_t from = right < left ? at - right : part;
        for (std::uint32_t k = 0; from + k < at; ++k)
            if ((text[from + k] | 0x20) != (text[next + k] | 0x20)) return true;
        return false;
    }

    /// Does the mark under the cursor, which ends before `next`, belong to the token?
    [[nodiscard]] bool joins(char32_t c, std::uint32_t next) const {
        if (next >= end || at == part) return false;
        const char before = text[at - 1], after = text[next];
        if (is_hyphen(c)) return (is_digit(after) || letter_at(next)) && !splits_names(next);
        if (is_apostrophe(c)) return !is_digit(before) && letter_at(next);
        if (c != '.' && c != ',' && c != '/' && c != ':') return false;
        if (is_digit(before)) return is_digit(after);
        if (c != '.' || at - part != 1 || !is_upper(before) || !is_upper(after)) return false;
        return next + 2 >= end || !is_letter(text[next + 1]) || !is_letter(text[next + 2]);
    }

    /// Takes what is no ASCII letter or digit into the token; false: it ends here.
    [[nodiscard]] bool other() {
        const utf8::CodePoint c = utf8::decode(text, at);
        char32_t fold = utf8::fold(c.value);
        if (!(c.value >= 0x80 && (utf8::is_letter(c.value) || (fold == 0 && at > part)))) {
            if (!joins(c.value, at + c.length)) return false;
            if (is_hyphen(c.value)) fold = '-';
            if (is_apostrophe(c.value)) fold = 0;
            part = at + c.length;
        }
        joined = true;
        at += c.length;
        ascii &= fold < 0x80;
        if (fold != 0) out += utf8::encode(fold, out);
        return true;
    }
};

}  // namespace

bool next_token(std::string_view text, Span& range, WordIndex& scratch, RawToken& token) {
    const std::uint32_t end = range.end;
    for (std::uint32_t begin = range.begin; begin < end;) {
        const char first = text[begin];
        if (!is_high(first) && !is_letter(first) && !is_digit(first)) {
            ++begin;
            continue;
        }
        char* const folded = scratch.scratch(end - begin + 8);
        Reader reader{text, begin, end, begin, folded};
        do reader.plain();
        while (reader.at < end && may_join(text, reader.at, end) && reader.other());
        if (reader.out == folded) {  // a mark, or combining marks alone
            begin = reader.at > begin ? reader.at : begin + utf8::decode(text, begin).length;
            continue;
        }
        token.span = {begin, reader.at};
        token.folded = {folded, static_cast<std::size_t>(reader.out - folded)};
        token.hash = reader.joined ? hash_word(token.folded) : static_cast<std::uint32_t>(reader.hash >> 32);
        token.flags =
            kCapitalised * std::uint32_t{utf8::is_upper(utf8::decode(text, begin).value)} | kDigits * std::uint32_t{reader.digits};
        token.ascii = reader.ascii;
        range.begin = reader.at;
        return true;
    }
    range.begin = end;
    return false;
}

}  // namespace ringkas
