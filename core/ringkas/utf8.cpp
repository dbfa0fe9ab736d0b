#include "ringkas/utf8.hpp"

#include <cstring>

namespace ringkas::utf8 {
namespace {

struct Range {
    std::uint16_t first, last;
};

// Letters and combining marks outside ASCII, coarse: whole blocks, so that a word of any script stays one word.
constexpr Range kLetters[] = {
    {0xAA, 0xAA},     {0xB5, 0xB5},     {0xBA, 0xBA},     {0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2C1},    {0x300, 0x374},
    {0x376, 0x37D},   {0x386, 0x386},   {0x388, 0x481},   {0x483, 0x559},   {0x561, 0x587},   {0x591, 0x5BD},   {0x5D0, 0x5F2},
    {0x610, 0x61A},   {0x620, 0x669},   {0x66E, 0x6D3},   {0x6D5, 0x6FF},   {0x710, 0x963},   {0x966, 0xE3A},   {0xE40, 0xE4E},
    {0xE80, 0x109F},  {0x10A0, 0x1360}, {0x1380, 0x166C}, {0x166F, 0x169A}, {0x16A0, 0x16EA}, {0x1700, 0x17D3}, {0x1820, 0x1FFE},
    {0x2C00, 0x2DFF}, {0x3005, 0x3007}, {0x3021, 0x3029}, {0x3031, 0x3035}, {0x3041, 0x30FA}, {0x30FC, 0xA4CF}, {0xA500, 0xABEA},
    {0xAC00, 0xD7FB}, {0xF900, 0xFD3D}, {0xFD50, 0xFDFB}, {0xFE70, 0xFEFC}, {0xFF21, 0xFF3A}, {0xFF41, 0xFF5A}, {0xFF66, 0xFFDC},
};

// Base letters of U+00C0..U+017F, lower case; '*' where folding goes by rule instead.
constexpr char kLatinBase[] =
    "aaaaaa*ceeeeiiii*nooooo*ouuuuy**aaaaaa*ceeeeiiii*nooooo*ouuuuy*y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkk*llllllllllnnnnnnn**oooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

}  // namespace

CodePoint beyond_ascii::decode(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xC2 || lead > 0xF4) return {kReplacement, 1, false};
    const std::uint32_t more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t value = lead & (0x3Fu >> more);
    for (std::uint32_t k = 1; k <= more; ++k) {
        const auto byte = at + k < text.size() ? static_cast<unsigned char>(text[at + k]) : 0u;
        if ((byte & 0xC0) != 0x80) return {kReplacement, k, false};
        value = value << 6 | (byte & 0x3F);
        // What the second byte rules out: overlong forms, surrogates, what lies beyond U+10FFFF.
        const bool wrong = more == 2 ? value < 0x20 || value >> 5 == 0x1B : more == 3 && (value < 0x10 || value > 0x10F);
        if (k == 1 && wrong) return {kReplacement, 1, false};
    }
    return {value, more + 1, true};
}

std::size_t encode(char32_t c, char* out) {
    if (c < 0x80) {
        out[0] = static_cast<char>(c);
        return 1;
    }
    const std::size_t size = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (std::size_t k = size; --k > 0; c >>= 6) out[k] = static_cast<char>(0x80 | (c & 0x3F));
    out[0] = static_cast<char>(0xF00u >> size | c);
    return size;
}

void append(std::string& out, char32_t c) {
    char bytes[4];
    out.append(bytes, encode(c, bytes));
}

std::size_t valid_prefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        while (at + 8 <= text.size()) {
            std::uint64_t block = 0;
            std::memcpy(&block, text.data() + at, 8);
            if (block & 0x8080808080808080u) break;
            at += 8;
        }
        if (at == text.size()) break;
        const CodePoint c = decode(text, at);
        if (!c.valid) return at;
        at += c.length;
    }
    return at;
}

bool beyond_ascii::is_space(char32_t c) {
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000 || c == 0xFEFF;
}

bool beyond_ascii::is_letter(char32_t c) {
    if (c >= 0x10000) return c < 0x1EF00 || (c >= 0x20000 && c < 0x3FFFE);
    for (const Range& range : kLetters) {
        if (c < range.first) return false;
        if (c <= range.last) return true;
    }
    return false;
}

bool beyond_ascii::is_upper(char32_t c) {
    if (c >= 0xC0 && c <= 0xDE) return c != 0xD7;
    if (c >= 0x100 && c <= 0x137) return (c & 1) == 0;
    if (c >= 0x139 && c <= 0x148) return (c & 1) == 1;
    if (c >= 0x14A && c <= 0x177) return (c & 1) == 0;
    if (c == 0x178 || c == 0x179 || c == 0x17B || c == 0x17D) return true;
    if (c >= 0x1E00 && c <= 0x1EFF) return (c & 1) == 0;
    if (c >= 0x391 && c <= 0x3AB) return true;
    return c >= 0x400 && c <= 0x42F;
}

char32_t beyond_ascii::fold(char32_t c) {
    if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) ||
        (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0x300 && c <= 0x36F))
        return 0;
    if (c >= 0xC0 && c <= 0x17F) {
        const char base = kLatinBase[c - 0xC0];
        if (base != '*') return static_cast<char32_t>(base);
        if (c == 0xD7 || c == 0xF7) return c;
        if (c >= 0xC0 && c <= 0xDE) return c + 0x20;
        return is_upper(c) ? c + 1 : c;
    }
    if (c >= 0x391 && c <= 0x3AB) return c + 0x20;
    if (c >= 0x410 && c <= 0x42F) return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    return c;
}

Buffer<std::uint32_t> utf16_offsets(std::string_view text, const Buffer<std::uint32_t>& bytes) {
    Buffer<std::uint32_t> out;
    out.reserve(bytes.size());
    std::size_t at = 0;
    std::uint32_t units = 0;
    for (const std::uint32_t target : bytes) {
        while (at < target) {
            if (at + 8 <= target) {
                std::uint64_t block = 0;
                std::memcpy(&block, text.data() + at, 8);
                if ((block & 0x8080808080808080u) == 0) {
                    at += 8;
                    units += 8;
                    continue;
                }
            }
            const CodePoint c = decode(text, at);
            at += c.length;
            units += c.value >= 0x10000 ? 2 : 1;
        }
        out.push_back(units);
    }
    return out;
}

}  // namespace ringkas::utf8
