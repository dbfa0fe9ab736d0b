// Distinct byte strings, numbered in order of first appearance: what the terms stage keeps its words in, every list of words its entries
// and the keywords stage its phrases.
//
// Cost:   expected O(bytes) a call. Where more than kMostProbes slots had to be looked at, words were made to collide: all are hashed
//         anew, by a function that hangs on all that the index holds. The numbers never depend on it: equal input, equal numbers.
// Errors: none.
#pragma once

#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>

#include "ringkas/buffer.hpp"

namespace ringkas {

inline constexpr std::uint32_t kNoWord = std::numeric_limits<std::uint32_t>::max();

namespace detail {

template <class T>
std::uint64_t load(const char* bytes) {
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// Up to eight bytes as a number, the first lowest, zeros behind the last. Loads that overlap: their widths are constants.
inline std::uint64_t load_short(const char* bytes, std::size_t count) {
    if (count >= 8) return load<std::uint64_t>(bytes);
    if (count >= 4) return load<std::uint32_t>(bytes) | load<std::uint32_t>(bytes + count - 4) << (8 * count - 32);
    if (count == 0) return 0;
    const std::size_t middle = count / 2;
    return load<std::uint8_t>(bytes) | load<std::uint8_t>(bytes + middle) << 8 * middle |
           load<std::uint8_t>(bytes + count - 1) << (8 * count - 8);
}

/// Takes the next eight bytes of a word, or its last ones, into its hash, which is the upper half of the state at the end.
constexpr std::uint64_t mix(std::uint64_t state, std::uint64_t bytes) { return (state ^ state >> 29 ^ bytes) * 0x9E3779B97F4A7C15u; }

}  // namespace detail

/// The hash of all word tables.
[[nodiscard]] std::uint32_t hash_word(std::string_view word, std::uint64_t seed = 0);

class WordIndex {
public:
    /// Makes room for so many words.
    void reserve(std::size_t words);

    /// At least `bytes` writable bytes; what is written there may be handed to add() at no further cost.
    [[nodiscard]] char* scratch(std::size_t bytes) {
        if (bytes_.size() - begin_.back() < bytes) bytes_.resize(begin_.back() + bytes + bytes_.size() / 2);
        return bytes_.data() + begin_.back();
    }

    /// The word's number, which was size() if it is new. `hash` must be hash_word(word); the word may lie in scratch space, not among
    /// the words.
    std::uint32_t add(std::string_view word, std::uint32_t hash);

    /// kNoWord if the word is not there.
    [[nodiscard]] std::uint32_t find(std::string_view word, std::uint32_t hash) const;

    [[nodiscard]] std::string_view operator[](std::uint32_t index) const {
        return {bytes_.data() + begin_[index], begin_[index + 1] - begin_[index]};
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begin_.size() - 1); }

private:
    static constexpr std::size_t kMostProbes = 256;

    [[nodiscard]] std::size_t place_of(std::string_view word, std::uint32_t& hash) const;
    void hash_anew(std::size_t slots);

    Buffer<char> bytes_;                          // the words one after the other, then scratch space
    Buffer<std::uint32_t> begin_ = {0};           // one more than there are words
    Buffer<std::uint64_t> slots_ = {0, 0, 0, 0};  // hash and number + 1, 0 where empty; a power of two, at most half full
    std::uint32_t shift_ = 30;                    // of a hash to its slot
    std::uint64_t seed_ = 0;                      // of the hashes, not 0 once words were made to collide
};

}  // namespace ringkas
