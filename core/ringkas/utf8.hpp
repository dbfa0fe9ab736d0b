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

inline constexpr char32_t kReplacement = 0xFFFD;

struct CodePoint {
    char32_t value = 0;        ///< kReplacement for an invalid sequence
    std::uint32_t length = 0;  ///< bytes consumed, >= 1
    bool valid = true;
};

namespace beyond_ascii {
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);
[[nodiscard]] bool is_space(char32_t c);
[[nodiscard]] bool is_letter(char32_t c);
[[nodiscard]] bool is_upper(char32_t c);
[[nodiscard]] char32_t fold(char32_t c);
}  // namespace beyond_ascii

// ASCII is answered here, so that the common case costs no call.

/// Decodes the sequence at text[at]; at < text.size(). Never reads past the end. O(1).
[[nodiscard]] inline CodePoint decode(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {lead, 1, true};
    return beyond_ascii::decode(text, at);
}

/// Writes the UTF-8 form of a scalar value, at most four bytes; returns its length.
std::size_t encode(char32_t value, char* out);

/// Appends the UTF-8 form of a scalar value.
void append(std::string& out, char32_t value);

/// Length of the valid prefix of `text` in bytes. O(n), eight bytes a step over ASCII.
[[nodiscard]] std::size_t valid_prefix(std::string_view text);

/// White space as ECMAScript has it.
[[nodiscard]] inline bool is_space(char32_t c) {
    if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D);
    return beyond_ascii::is_space(c);
}

/// Letters of any script, by ranges; combining marks count as letters (they continue a word).
[[nodiscard]] inline bool is_letter(char32_t c) {
    if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return beyond_ascii::is_letter(c);
}

/// Upper-case Latin, Greek or Cyrillic letter.
[[nodiscard]] inline bool is_upper(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    return beyond_ascii::is_upper(c);
}

/// Lower case without diacritics for Latin letters (É → e); 0 for combining marks and invisible characters (soft hyphen,
/// zero-width); every other character is returned unchanged. One code point in, at most one out.
[[nodiscard]] inline char32_t fold(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    return beyond_ascii::fold(c);
}

/// UTF-16 offsets for ascending byte offsets (each on a code point border or at the end). An invalid sequence counts one
/// unit. O(text + offsets).
[[nodiscard]] Buffer<std::uint32_t> utf16_offsets(std::string_view text, const Buffer<std::uint32_t>& bytes);

}  // namespace ringkas::utf8
