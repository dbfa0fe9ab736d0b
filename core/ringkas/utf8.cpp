#include "ringkas/utf8.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/eight_bytes.hpp"

namespace ringkas::utf8 {
namespace {

// Base letters of U+00C0..U+017F; '*' for the two that are signs.
constexpr char kLatinBase[] =
    "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

/// 0 for what is no such letter.
char base_of(std::uint32_t c) { return c - 0xC0 < 0xC0 && (c & 0xDF) != 0xD7 ? kLatinBase[c - 0xC0] : '\0'; }

}  // namespace

CodePoint beyond_ascii::decode(const char* at, const char* end) {
    const auto lead = static_cast<unsigned char>(*at);
    const std::uint32_t more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    std::uint32_t value = lead & (0x3Fu >> more), length = 1;
    bool valid = kAlwaysValid || (lead >= 0xC2 && lead <= 0xF4);
    for (; valid && length <= more; ++length) {
        ++at;
        valid = kAlwaysValid || (at < end && (*at & '\xC0') == '\x80');
        if (!valid) break;
        value = value << 6 | (*at & 0x3F);
        // What the second byte rules out: overlong forms, surrogates, what lies beyond U+10FFFF.
        if (!kAlwaysValid && length == 1 && more > 1)
            valid = more == 2 ? value >= 0x20 && value >> 5 != 0x1B : value >= 0x10 && value <= 0x10F;
        if (!valid) break;
    }
    return {valid ? value : kReplacement, length, valid};
}

void append(std::string& out, std::uint32_t c) {
    const std::uint32_t more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    out += static_cast<char>(more == 0 ? c : (0xF80u >> more) | c >> 6 * more);
    for (std::uint32_t k = more; k-- > 0;) out += static_cast<char>(0x80 | (c >> 6 * k & 0x3F));
}

std::size_t beyond_ascii::valid_prefix(std::string_view text) {
    const char *at = text.data(), *const end = at + text.size();
    while (at < end) {
        if (end - at >= 8) {
            if (const std::uint64_t high = eight::load(at) & eight::kHigh) {
                at += eight::first(high);
            } else {
                at += 8;
                while (end - at >= 32 &&
                       ((eight::load(at) | eight::load(at + 8) | eight::load(at + 16) | eight::load(at + 24)) & eight::kHigh) == 0)
                    at += 32;
                continue;
            }
        }
        const CodePoint c = utf8::decode(at, end);
        if (!c.valid()) break;
        at += c.length();
    }
    return static_cast<std::size_t>(at - text.data());
}

bool beyond_ascii::is_space(std::uint32_t c) {
    return c == 0xA0 || c == 0x1680 || c - 0x2000 <= 0xA || c - 0x2028 < 2 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool beyond_ascii::is_letter(std::uint32_t c) {
    // Before the general punctuation, between Chinese punctuation and private use, and what is kept for older character sets.
    return c < 0x2000 ? c >= 0xC0 && (c & ~0x20u) != 0xD7 : c - 0x3021 < 0xAFDF || c - 0xF900 < 0x500;
}

bool beyond_ascii::is_upper(std::uint32_t c) { return ascii::is_upper(base_of(c)); }

std::uint32_t beyond_ascii::fold(std::uint32_t c) {
    const char base = base_of(c);
    if (base != 0) return static_cast<std::uint32_t>(base | 0x20);
    return c == 0xAD || c - 0x300 < 0x70 || c - 0x200B < 5 ? 0 : c;
}

Buffer<std::uint32_t> utf16_offsets(std::string_view text, const Buffer<std::uint32_t>& bytes) {
    Buffer<std::uint32_t> out;
    out.reserve(bytes.size());
    std::size_t at = 0;
    std::uint32_t units = 0;
    for (const std::uint32_t target : bytes) {
        while (at < target) {
            if (at + 8 <= target && (eight::load(text.data() + at) & eight::kHigh) == 0) {
                at += 8;
                units += 8;
                continue;
            }
            const CodePoint c = decode(text, at);
            at += c.length();
            units += c.value() >= 0x10000 ? 2 : 1;
        }
        out.push_back(units);
    }
    return out;
}

}  // namespace ringkas::utf8
