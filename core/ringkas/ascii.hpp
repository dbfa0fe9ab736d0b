// Classes of single ASCII bytes, for code that looks at bytes of UTF-8; utf8.hpp has those of code points.
#pragma once

#include <cstdint>

namespace ringkas::ascii {

[[nodiscard]] constexpr bool is_lower(int c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_upper(int c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_letter(int c) { return is_lower(c) || is_upper(c); }
[[nodiscard]] constexpr bool is_digit(int c) { return c >= '0' && c <= '9'; }
/// White space among ASCII, as ECMAScript has it.
[[nodiscard]] constexpr bool is_blank(int c) { return c == ' ' || (c >= 0x09 && c <= 0x0D); }

/// A bit for a letter, whatever its case.
[[nodiscard]] constexpr std::uint32_t letter_bit(int c) { return 1u << (c & 31); }
[[nodiscard]] constexpr std::uint32_t letters(const char* set) {
    std::uint32_t bits = 0;
    for (; *set; ++set) bits |= letter_bit(*set);
    return bits;
}
inline constexpr std::uint32_t kVowels = letters("aeiou");

}  // namespace ringkas::ascii
