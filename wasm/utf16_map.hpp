// Between byte offsets of a valid UTF-8 text and JavaScript's UTF-16 offsets, in any order of asking.
//
// Cost: one pass over the text at the start; a look-up counts at most kStride bytes, or the way from the last one where that is shorter.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

class Utf16Map {
public:
    /// `text` must stay in place as long as look-ups are made.
    void reset(std::string_view text) {
        text_ = text;
        marks_.assign(1, 0);
        marks_.reserve(text.size() / kStride + 2);
        for (std::size_t at = kStride; at <= text.size(); at += kStride) marks_.push_back(marks_.back() + count(at - kStride, at));
    }

    /// UTF-16 offset of a byte offset on a code point border.
    [[nodiscard]] std::uint32_t units(std::uint32_t byte) const {
        const std::size_t mark = byte / kStride;
        return marks_[mark] + count(mark * kStride, byte);
    }

    /// Byte offset of a UTF-16 offset; one inside a surrogate pair, or past the end, goes to the next border.
    [[nodiscard]] std::uint32_t bytes(std::uint32_t unit) const {
        const auto mark = std::upper_bound(marks_.begin(), marks_.end(), unit) - marks_.begin() - 1;
        std::size_t at = static_cast<std::size_t>(mark) * kStride;
        for (std::uint32_t seen = marks_[static_cast<std::size_t>(mark)]; at < text_.size(); ++at) {
            if (seen >= unit && !continues(at)) break;
            seen += count(at, at + 1);
        }
        return static_cast<std::uint32_t>(at);
    }

private:
    static constexpr std::size_t kStride = 128;

    [[nodiscard]] bool continues(std::size_t at) const { return (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80; }

    /// Units that start in [begin, end): one for every leading byte, two for one of a four-byte sequence.
    [[nodiscard]] std::uint32_t count(std::size_t begin, std::size_t end) const {
        std::uint32_t units = 0;
        for (; begin < end; ++begin) {
            const auto byte = static_cast<unsigned char>(text_[begin]);
            units += ((byte & 0xC0) != 0x80) + (byte >= 0xF0);
        }
        return units;
    }

    std::string_view text_;
    std::vector<std::uint32_t> marks_;  ///< units before byte i · kStride
};
