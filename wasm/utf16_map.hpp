// Between byte offsets of a valid UTF-8 text and JavaScript's UTF-16 offsets, in any order of asking.
//
// Cost: one pass over the text at the start, eight bytes a step; units() counts at most kStride bytes, bytes() passes over the marks.
#pragma once

#include <cstdint>
#include <string_view>

#include "ringkas/buffer.hpp"
#include "ringkas/eight_bytes.hpp"

class Utf16Map {
public:
    /// `text` must stay in place as long as look-ups are made, and seven bytes behind it be readable.
    void reset(std::string_view text) {
        text_ = text;
        marks_.resize(text.size() / kStride + 1);
        std::uint32_t units = 0;
        for (std::size_t mark = 1; mark < marks_.size(); ++mark) marks_[mark] = units += count((mark - 1) * kStride, mark * kStride);
    }

    /// UTF-16 offset of a byte offset on a code point border.
    [[nodiscard]] std::uint32_t units(std::uint32_t byte) const {
        const std::size_t mark = byte / kStride;
        return marks_[mark] + count(mark * kStride, byte);
    }

    /// Byte offset of a UTF-16 offset; one inside a surrogate pair, or past the end, goes to the next border.
    [[nodiscard]] std::uint32_t bytes(std::uint32_t unit) const {
        std::size_t at = 0;
        for (std::size_t mark = 1; mark < marks_.size() && marks_[mark] <= unit; ++mark) at += kStride;
        while (at < text_.size() && (units(static_cast<std::uint32_t>(at)) < unit || (text_[at] & 0xC0) == 0x80)) ++at;
        return static_cast<std::uint32_t>(at);
    }

    /// Is U+FFFD there, or another of the few characters that begin with its first byte?
    [[nodiscard]] bool may_hold_replacements() const {
        std::uint64_t found = 0;
        for (std::size_t at = 0; at < text_.size(); at += 8)
            found |= ringkas::eight::equal(ringkas::eight::load(text_.data() + at), '\xEF');
        return found != 0;
    }

private:
    static constexpr std::size_t kStride = 64;

    /// Units that start in [begin, end): one for every byte that is not 10xxxxxx, one more for 1111xxxx.
    [[nodiscard]] std::uint32_t count(std::size_t begin, std::size_t end) const {
        int units = static_cast<int>(end - begin);
        for (; begin < end; begin += 8) {
            std::uint64_t bytes = ringkas::eight::load(text_.data() + begin);
            if (end - begin < 8) bytes <<= 64 - 8 * (end - begin);
            units -= __builtin_popcountll(bytes & ~(bytes << 1) & ringkas::eight::kHigh);
            units += __builtin_popcountll(bytes & bytes << 1 & bytes << 2 & bytes << 3 & ringkas::eight::kHigh);
        }
        return static_cast<std::uint32_t>(units);
    }

    std::string_view text_;
    ringkas::Buffer<std::uint32_t> marks_;  ///< units before byte i · kStride
};
