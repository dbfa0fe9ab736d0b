// Distinct byte strings, numbered in order of first appearance: what the terms stage keeps its words and stems in.
//
// Cost:   expected O(bytes) a call. At most kMostProbes slots are looked at; a word that finds no place there goes to an ordered
//         map, so words made to collide cost O(bytes · log words) and never more. The hash is fixed: equal input, equal numbers.
// Errors: none.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ringkas {

inline constexpr std::uint32_t kNoWord = std::numeric_limits<std::uint32_t>::max();

namespace detail {

constexpr std::uint64_t little_endian(const char* bytes, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t k = 0; k < count; ++k) value |= std::uint64_t{static_cast<unsigned char>(bytes[k])} << (8 * k);
    return value;
}

constexpr std::uint64_t mix(std::uint64_t state, std::uint64_t block) {
    state = (state ^ block) * 0x9E3779B97F4A7C15u;
    return state ^ (state >> 29);
}

}  // namespace detail

/// The hash of all word tables, also of those built at compile time. Words hold no NUL.
constexpr std::uint32_t hash_word(std::string_view word) {
    const char* at = word.data();
    std::size_t left = word.size();
    std::uint64_t state = left;
    for (; left > 8; left -= 8, at += 8) state = detail::mix(state, detail::little_endian(at, 8));
    // The rest by two overlapping loads: their widths are constants, so each is one instruction.
    std::uint64_t rest = 0;
    if (left == 8) {
        rest = detail::little_endian(at, 8);
    } else if (left >= 4) {
        rest = detail::little_endian(at, 4) | detail::little_endian(at + left - 4, 4) << 32;
    } else if (left > 0) {
        rest = detail::little_endian(at, 1) | detail::little_endian(at + left / 2, 1) << 8 | detail::little_endian(at + left - 1, 1) << 16;
    }
    state = detail::mix(state, rest) * 0xBF58476D1CE4E5B9u;
    return static_cast<std::uint32_t>(state >> 32);
}

class WordIndex {
public:
    struct Entry {
        std::uint32_t index = kNoWord;
        bool is_new = false;
    };

    /// Makes room for the words of a text of `bytes` bytes.
    void reserve(std::size_t bytes);

    /// At least `bytes` writable bytes; what is written there may be handed to add() at no further cost.
    [[nodiscard]] char* scratch(std::size_t bytes);

    /// `hash` must be hash_word(word).
    Entry add(std::string_view word, std::uint32_t hash);

    /// kNoWord if the word is not there.
    [[nodiscard]] std::uint32_t find(std::string_view word, std::uint32_t hash) const;

    [[nodiscard]] std::string_view operator[](std::uint32_t index) const {
        return std::string_view(bytes_).substr(begin_[index], begin_[index + 1] - begin_[index]);
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begin_.size() - 1); }

private:
    static constexpr std::uint32_t kMostProbes = 32;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t index = kNoWord;
        std::uint64_t head = 0;  // the first eight bytes, so that most look-ups touch nothing but the slot
    };

    static std::uint64_t head_of(std::string_view word);
    [[nodiscard]] bool holds(const Slot& slot, std::string_view word, std::uint32_t hash, std::uint64_t head) const;
    void place(const Slot& entry);
    void grow();

    std::string bytes_;                       // the words one after the other, then scratch space
    std::vector<std::uint32_t> begin_ = {0};  // one more than there are words
    std::vector<Slot> slots_;                 // a power of two, at most half full
    std::map<std::string, Slot, std::less<>> crowded_out_;
};

}  // namespace ringkas
