// Between byte offsets of a valid UTF-8 text and JavaScript's UTF-16 offsets, in any order of asking.
//
// Cost: one pass over the text at the start, eight bytes a step; a look-up counts at most kStride bytes.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "ringkas/buffer.hpp"

class Utf16Map {
public:
    /// `text` must stay in place as long as look-ups are made.
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
        std::size_t mark = 0;
        for (std::size_t end = marks_.size(); end - mark > 1;) {
            const std::size_t middle = mark + (end - mark) / 2;
            if (marks_[middle] <= unit) mark = middle;
            else end = middle;
        }
        std::size_t at = mark * kStride;
        for (std::uint32_t seen = marks_[mark]; at < text_.size(); ++at) {
            if (seen >= unit && (static_cast<unsigned char>(text_[at]) & 0xC0) != 0x80) break;
            seen += count(at, at + 1);
        }
        return static_cast<std::uint32_t>(at);
    }

private:
    static constexpr std::size_t kStride = 128;

    /// Units that start in [begin, end): one for every byte that is not 10xxxxxx, one more for 1111xxxx.
    [[nodiscard]] std::uint32_t count(std::size_t begin, std::size_t end) const {
        constexpr std::uint64_t kHighest = 0x8080'8080'8080'8080;
        const char *at = text_.data() + begin, *const stop = text_.data() + end;
        int units = static_cast<int>(end - begin);
        while (at < stop) {
            std::uint64_t bytes = 0;
            const std::size_t size = stop - at < 8 ? static_cast<std::size_t>(stop - at) : 8;
            if (size == 8) std::memcpy(&bytes, at, 8);
            else
                for (std::size_t k = 0; k < size; ++k) bytes = bytes << 8 | static_cast<unsigned char>(at[k]);
            at += size;
            units -= __builtin_popcountll(bytes & ~(bytes << 1) & kHighest);
            units += __builtin_popcountll(bytes & bytes << 1 & bytes << 2 & bytes << 3 & kHighest);
        }
        return static_cast<std::uint32_t>(units);
    }

    std::string_view text_;
    ringkas::Buffer<std::uint32_t> marks_;  ///< units before byte i · kStride
};
