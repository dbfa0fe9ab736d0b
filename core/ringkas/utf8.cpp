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
    const std::uint32_t more = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    std::uint32_t value = lead & (0x3Fu >> more), length = 1;
    for (; length <= more && ++at < end && (*at & '\xC0') == '\x80'; ++length) {
        value = value << 6 | (*at & 0x3F);
        // What the second byte rules out: overlong forms, surrogates, what lies beyond U+10FFFF.
        if (length == 1 && (more == 2 ? value < 0x20 || value >> 5 == 0x1B : more == 3 && (value < 0x10 || value > 0x10F))) break;
    }
    const bool valid = length == more + 1 && more > 0;
    return {valid ? value : kReplacement, length, valid};
}

void append(std::string& out, std::uint32_t c) {
    const std::uint32_t more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    out += static_cast<char>(more == 0 ? c : (0xF80u >> more) | c >> 6 * more);
    for (std::uint32_t k = more; k-- > 0;) out += static_cast<char>(0x80 | (c >> 6 * k & 0x3F));
}

std::size_t valid_prefix(std::string_view text) {
    const char *at = text.data(), *const end = at + text.size();
    while (at < end) {
        if (end - at >= 8 && (eight::load(at) & eight::kHigh) == 0) {
            at += 8;
            continue;
        }
        const CodePoint c = decode(at, end);
        if (!c.valid()) break;
        at += c.length();
    }
    return static_cast<std::size_t>(at - text.data());
}

bool beyond_ascii::is_space(std::uint32_t c) {
    return c == 0xA0 || c == 0x1680 || c - 0x2000 <= 0xA || c - 0x2028 < 2 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool beyond_ascii::is_letter(std::uint32_t c) {
    // All but Latin-1's signs, general punctuation and symbols, Chinese punctuation, private use, wide punctuation, emoji.
    if (c < 0x2000) return c >= 0xC0 && (c & ~0x20u) != 0xD7;
    return c - 0x2C00 < 0x200 || c - 0x3021 < 0xAFDF || c - 0xF900 < 0x500 || c - 0xFE70 < 0x8D || c - 0xFF21 < 0xBC ||
           c - 0x10000 < 0xEF00 || c - 0x20000 < 0x1FFFE;
}

bool beyond_ascii::is_upper(std::uint32_t c) { return ascii::is_upper(base_of(c)); }

std::uint32_t beyond_ascii::fold(std::uint32_t c) {
    const char base = base_of(c);
    if (base != 0) return static_cast<std::uint32_t>(base | 0x20);
    const bool unseen = c == 0xAD || c - 0x300 < 0x70 || c - 0x200B < 5 || c - 0x202A < 5 || c - 0x2060 < 10;
    return unseen ? 0 : c;
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
