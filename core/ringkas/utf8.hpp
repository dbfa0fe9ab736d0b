// Decoding UTF-8 with repair, white space, case folding of Latin letters, UTF-16 offsets.
//
// Source: Unicode 15 §3.9 (table 3-7; one U+FFFD per maximal subpart, as the WHATWG decoder does), so that offsets
// agree with what TextDecoder shows. White space is ECMAScript's \s, so that JavaScript folds it alike.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ringkas/buffer.hpp"

namespace ringkas::utf8 {

inline constexpr std::uint32_t kReplacement = 0xFFFD;

#ifdef RINGKAS_VALID_UTF8  // the host gives no other text
inline constexpr bool kAlwaysValid = true;
#else
inline constexpr bool kAlwaysValid = false;
#endif

/// What was decoded, in one number.
class CodePoint {
public:
    constexpr CodePoint(std::uint32_t value, std::uint32_t length, bool valid) : bits_(value | length << 21 | std::uint32_t{valid} << 24) {}
    [[nodiscard]] constexpr std::uint32_t value() const { return bits_ & 0x1FFFFF; }  ///< kReplacement for an invalid sequence
    [[nodiscard]] constexpr std::uint32_t length() const { return bits_ >> 21 & 7; }  ///< bytes consumed, >= 1
    [[nodiscard]] constexpr bool valid() const { return kAlwaysValid || bits_ >> 24 != 0; }

private:
    std::uint32_t bits_;
};

namespace beyond_ascii {
[[nodiscard]] CodePoint decode(const char* at, const char* end);
[[nodiscard]] bool is_space(std::uint32_t c);
[[nodiscard]] bool is_letter(std::uint32_t c);
[[nodiscard]] bool is_upper(std::uint32_t c);
[[nodiscard]] std::uint32_t fold(std::uint32_t c);
[[nodiscard]] std::size_t valid_prefix(std::string_view text);
}  // namespace beyond_ascii

// ASCII is answered here, so that the common case costs no call.

/// Decodes the sequence at `at`, which lies before `end`. Never reads past the end. O(1).
[[nodiscard]] inline CodePoint decode(const char* at, const char* end) {
    const auto lead = static_cast<unsigned char>(*at);
    return lead < 0x80 ? CodePoint(lead, 1, true) : beyond_ascii::decode(at, end);
}
[[nodiscard]] inline CodePoint decode(std::string_view text, std::size_t at) { return decode(text.data() + at, text.data() + text.size()); }

/// Appends the UTF-8 form of a scalar value.
void append(std::string& out, std::uint32_t value);

/// Length of the valid prefix of `text` in bytes. O(n), 32 bytes a step over ASCII.
[[nodiscard]] inline std::size_t valid_prefix(std::string_view text) {
    return kAlwaysValid ? text.size() : beyond_ascii::valid_prefix(text);
}

/// White space as ECMAScript has it.
[[nodiscard]] inline bool is_space(std::uint32_t c) {
    if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D);
    return beyond_ascii::is_space(c);
}

/// Letters of any script, by whole blocks; combining marks count as letters (they continue a word).
[[nodiscard]] inline bool is_letter(std::uint32_t c) {
    if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return beyond_ascii::is_letter(c);
}

/// Upper-case Latin letter, up to U+017F.
[[nodiscard]] inline bool is_upper(std::uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    return beyond_ascii::is_upper(c);
}

/// Lower case without diacritics for Latin letters up to U+017F (É → e, Æ → a); 0 for combining marks and invisible characters (soft
/// hyphen, zero-width); every other character is returned unchanged.
[[nodiscard]] inline std::uint32_t fold(std::uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    return beyond_ascii::fold(c);
}

/// UTF-16 offsets for ascending byte offsets (each on a code point border or at the end). An invalid sequence counts one
/// unit. O(text + offsets).
[[nodiscard]] Buffer<std::uint32_t> utf16_offsets(std::string_view text, const Buffer<std::uint32_t>& bytes);

}  // namespace ringkas::utf8
