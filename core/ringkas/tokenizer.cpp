#include "ringkas/tokenizer.hpp"

#include <array>
#include <cstring>

#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

enum ByteClass : std::uint8_t { kOther = 0, kLower = 1, kUpper = 2, kDigit = 4, kHigh = 8, kJoiner = 16, kDropped = 32 };
constexpr std::uint8_t kLetter = kLower | kUpper;
constexpr std::uint8_t kPlain = kLetter | kDigit;

constexpr std::array<std::uint8_t, 256> kClass = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = kLower;
    for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = kUpper;
    for (unsigned c = '0'; c <= '9'; ++c) table[c] = kDigit;
    for (unsigned c = 0x80; c < 0x100; ++c) table[c] = kHigh;
    for (const char c : {'-', '\'', '.', ',', '/', ':'}) table[static_cast<unsigned char>(c)] = kJoiner;
    return table;
}();

std::uint8_t class_of(char c) { return kClass[static_cast<unsigned char>(c)]; }
char lower(char c) { return class_of(c) == kUpper ? static_cast<char>(c + 0x20) : c; }

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019; }
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

bool letter_at(std::string_view text, std::uint32_t at) {
    const std::uint8_t c = class_of(text[at]);
    return c & kHigh ? utf8::is_letter(utf8::decode(text, at).value) : (c & kLetter) != 0;
}

bool equal_folded(std::string_view a, std::string_view b) {
    for (std::size_t k = 0; k < a.size(); ++k)
        if (lower(a[k]) != lower(b[k])) return false;
    return true;
}

/// Reads one token; `at` is the byte under the cursor.
struct Scan {
    std::string_view text;
    std::uint32_t begin, end;
    std::uint32_t at;
    std::uint32_t part;  ///< where the part after the last joiner begins
    std::uint8_t seen = 0;

    /// A hyphen before a capital joins only what repeats itself (Undang-Undang, BERLARI-LARI) or is short or no word
    /// (X-Ray, U-A2): otherwise these are two names, or a prefix and a name.
    [[nodiscard]] bool splits_names(std::uint32_t next) const {
        if (class_of(text[next]) != kUpper || seen & kDigit) return false;
        std::uint32_t stop = next;
        while (stop < end && class_of(text[stop]) & kLetter) ++stop;
        const std::string_view left = text.substr(part, at - part);
        const std::string_view right = text.substr(next, stop - next);
        if (left.size() < 2 || right.size() < 2 || (stop < end && class_of(text[stop]) == kDigit)) return false;
        if (right.size() >= left.size() && equal_folded(left, right)) return false;
        return right.size() > left.size() || !equal_folded(right, left.substr(left.size() - right.size()));
    }

    /// Length of the joiner under the cursor, 0 if the token ends here.
    [[nodiscard]] std::uint32_t joiner() const {
        if (class_of(text[at]) == kJoiner && (at + 1 == end || class_of(text[at + 1]) == kOther)) return 0;
        const utf8::CodePoint c = utf8::decode(text, at);
        const std::uint32_t next = at + c.length;
        if (next >= end || at == begin) return 0;
        const char before = text[at - 1];
        const char after = text[next];
        if (is_hyphen(c.value)) {
            const bool word = class_of(after) & kDigit || letter_at(text, next);
            return word && !splits_names(next) ? c.length : 0;
        }
        if (is_apostrophe(c.value)) return class_of(before) & (kLetter | kHigh) && letter_at(text, next) ? c.length : 0;
        if (class_of(before) == kDigit) return class_of(after) == kDigit && c.value < 0x80 ? c.length : 0;
        if (c.value != '.' || at - part != 1 || class_of(before) != kUpper || class_of(after) != kUpper) return 0;
        std::uint32_t stop = next;
        while (stop < end && stop < next + 3 && class_of(text[stop]) & kLetter) ++stop;
        return stop < next + 3 ? c.length : 0;
    }

    void run() {
        for (;;) {
            while (at < end && class_of(text[at]) & kPlain) seen = static_cast<std::uint8_t>(seen | class_of(text[at++]));
            if (at == end || class_of(text[at]) == kOther) return;
            if (class_of(text[at]) == kHigh) {
                const utf8::CodePoint c = utf8::decode(text, at);
                if (utf8::is_letter(c.value) || utf8::fold(c.value) == 0) {
                    seen |= kHigh;
                    at += c.length;
                    continue;
                }
                if (!is_apostrophe(c.value) && !is_hyphen(c.value)) return;
            }
            const std::uint32_t length = joiner();
            if (length == 0) return;
            seen = static_cast<std::uint8_t>(seen | kJoiner | (length > 1 ? kHigh : 0) | (text[at] == '\'' ? kDropped : 0));
            at += length;
            part = at;
        }
    }
};

/// Lower case, eight bytes a step. `out` has room for whole blocks.
void fold_ascii(std::string_view text, std::uint32_t begin, std::uint32_t end, char* out) {
    std::uint32_t at = begin;
    for (; at < end && at + 8 <= text.size(); at += 8, out += 8) {
        std::uint64_t block = 0;
        std::memcpy(&block, text.data() + at, 8);
        const std::uint64_t low = block & 0x7F7F7F7F7F7F7F7Fu;
        const std::uint64_t from_a = low + 0x3F3F3F3F3F3F3F3Fu;
        const std::uint64_t after_z = low + 0x2525252525252525u;
        block |= ((from_a ^ after_z) & 0x8080808080808080u) >> 2;
        std::memcpy(out, &block, 8);
    }
    for (; at < end; ++at) *out++ = lower(text[at]);
}

/// Any text; never longer than the original. Returns the length.
std::size_t fold_any(std::string_view token, char* out, bool& ascii) {
    std::string one;
    char* const start = out;
    for (std::size_t at = 0; at < token.size();) {
        const utf8::CodePoint c = utf8::decode(token, at);
        at += c.length;
        const char32_t folded = is_apostrophe(c.value) ? 0 : is_hyphen(c.value) ? U'-' : utf8::fold(c.value);
        if (folded == 0) continue;
        if (folded < 0x80) {
            *out++ = static_cast<char>(folded);
            continue;
        }
        ascii = false;
        one.clear();
        utf8::append(one, folded);
        std::memcpy(out, one.data(), one.size());
        out += one.size();
    }
    return static_cast<std::size_t>(out - start);
}

bool all_capitals(std::string_view token) {
    std::uint32_t letters = 0;
    for (std::size_t at = 0; at < token.size();) {
        const utf8::CodePoint c = utf8::decode(token, at);
        at += c.length;
        if (!utf8::is_letter(c.value)) continue;
        if (!utf8::is_upper(c.value)) return false;
        ++letters;
    }
    return letters >= 2;
}

}  // namespace

bool next_token(std::string_view text, Span& range, WordIndex& scratch, RawToken& token) {
    for (;;) {
        std::uint32_t at = range.begin;
        for (; at < range.end; ++at) {
            const std::uint8_t c = class_of(text[at]);
            if (c & kPlain) break;
            if (c != kHigh) continue;
            const utf8::CodePoint point = utf8::decode(text, at);
            if (utf8::is_letter(point.value)) break;
            at += point.length - 1;
        }
        if (at >= range.end) {
            range.begin = range.end;
            return false;
        }
        Scan scan{text, at, range.end, at, at};
        scan.run();
        range.begin = scan.at;
        token.span = {at, scan.at};
        token.flags = 0;
        token.ascii = true;
        char* const out = scratch.scratch(token.span.size() + 8);
        if (scan.seen & (kHigh | kDropped)) {
            token.folded = {out, fold_any(token.span.of(text), out, token.ascii)};
            if (token.folded.empty()) continue;  // combining marks alone
        } else {
            fold_ascii(text, at, scan.at, out);
            token.folded = {out, token.span.size()};
        }
        if (scan.seen & (kUpper | kHigh)) {
            const std::uint8_t first = class_of(text[at]);
            if (first == kUpper || (first == kHigh && utf8::is_upper(utf8::decode(text, at).value))) token.flags |= kCapitalised;
            if (!(scan.seen & kLower) && all_capitals(token.span.of(text))) token.flags |= kAllCaps;
        }
        if (scan.seen & kDigit) token.flags |= kDigits;
        if (scan.seen & kJoiner && token.folded.find('-') != std::string_view::npos) token.flags |= kHyphenated;
        return true;
    }
}

}  // namespace ringkas
