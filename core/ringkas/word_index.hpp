// Distinct byte strings, numbered in order of first appearance: what the terms stage keeps its words and stems in, and every list of
// words its entries.
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

}  // namespace detail

/// The hash of all word tables.
[[nodiscard]] std::uint32_t hash_word(std::string_view word);

class WordIndex {
public:
    struct Entry {
        std::uint32_t index = kNoWord;
        bool is_new = false;
    };

    /// Makes room for so many words.
    void reserve(std::size_t words);

    /// At least `bytes` writable bytes; what is written there may be handed to add() at no further cost.
    [[nodiscard]] char* scratch(std::size_t bytes) {
        if (bytes_.size() - begin_.back() < bytes) make_room(bytes);
        return bytes_.data() + begin_.back();
    }

    /// `hash` must be hash_word(word).
    Entry add(std::string_view word, std::uint32_t hash);

    /// kNoWord if the word is not there.
    [[nodiscard]] std::uint32_t find(std::string_view word, std::uint32_t hash) const;

    [[nodiscard]] std::string_view operator[](std::uint32_t index) const {
        return {bytes_.data() + begin_[index], begin_[index + 1] - begin_[index]};
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begin_.size() - 1); }

private:
    static constexpr std::uint32_t kMostProbes = 256;

    [[nodiscard]] std::size_t place_of(std::string_view word, std::uint32_t hash) const;
    [[nodiscard]] std::uint32_t seeded_hash(std::string_view word) const;
    void make_room(std::size_t bytes);
    void place(std::uint64_t slot);
    void grow(std::size_t slots);
    void hash_anew();

    Buffer<char> bytes_;                              // the words one after the other, then scratch space
    Buffer<std::uint32_t> begin_ = {0};               // one more than there are words
    Buffer<std::uint64_t> slots_ = {0, 0, 0, 0};      // hash and number + 1, 0 where empty; a power of two, at most half full
    std::uint64_t seed_ = 0;                          // of seeded_hash(); 0: hashes are hash_word()
    std::uint32_t hashed_anew_at_ = kMostProbes / 2;  // words; no more than once for each doubling
};

}  // namespace ringkas
