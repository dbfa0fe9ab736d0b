// Distinct words, numbered in order of first appearance: what the terms stage keeps its words in, every list of words its entries and
// the keywords stage its phrases. A word is known by its hash of 64 bits alone: among a million words two of one hash come together
// once in 40 million texts; they would count as one word.
//
// Cost:   expected O(1) a call. Where more than kMostProbes slots had to be looked at, words were made to collide: all are spread anew,
//         by a factor that hangs on what the index holds. The numbers never depend on it: equal input, equal numbers.
// Errors: none.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>

#include "ringkas/buffer.hpp"
#include "ringkas/eight_bytes.hpp"

namespace ringkas {

inline constexpr std::uint32_t kNoWord = std::numeric_limits<std::uint32_t>::max();

namespace detail {

/// One to eight bytes as a number, the first lowest, zeros behind the last.
[[nodiscard]] std::uint64_t load_short(const char* bytes, std::size_t count);

/// Takes the next eight bytes of a word, or its last ones, into its hash, which is the state at the end.
constexpr std::uint64_t mix(std::uint64_t state, std::uint64_t bytes) { return (state ^ state >> 29 ^ bytes) * 0x9E3779B97F4A7C15u; }

}  // namespace detail

/// The hash of all word tables. Words hold no zero bytes.
[[nodiscard]] std::uint64_t hash_word(const char* word, std::size_t size);

/// The same for a word of 1 to 64 bytes that 16 bytes from its first on may be read of: up to 16 bytes take no branch.
[[nodiscard]] inline std::uint64_t hash_padded(const char* word, std::uint32_t size) {
    constexpr std::uint64_t kAll = ~std::uint64_t{0};
    if (size > 16) return hash_word(word, size);
    const std::uint64_t first = detail::mix(0, eight::load(word) & kAll >> (64 - 8 * std::min(size, 8u)));
    const std::uint64_t both = detail::mix(first, eight::load(word + 8) & kAll >> ((64 - 8 * size) & 63));
    return first ^ ((first ^ both) & (std::uint64_t{size <= 8} - 1));
}

class WordIndex {
public:
    WordIndex() { spread(60); }

    /// Makes room for so many words.
    void reserve(std::size_t words);

    /// The word's number, which was size() if it is new.
    std::uint32_t add(std::uint64_t hash) {
        const std::uint32_t at = place_of(hash), number = numbers_[at];
        return number ? number - 1 : insert(hash, at);
    }

    /// kNoWord if the word is not there.
    [[nodiscard, gnu::always_inline]] std::uint32_t find(std::uint64_t hash) const { return numbers_[place_of(hash)] - 1; }

    /// Has the word's slot fetched from memory.
    void prefetch(std::uint64_t hash) const {
        const std::uint32_t at = home_of(hash);
        __builtin_prefetch(hashes_.data() + at);
        __builtin_prefetch(numbers_.data() + at);
    }

    [[nodiscard]] std::uint32_t size() const { return size_; }

private:
    static constexpr std::uint32_t kMostProbes = 256;
    static constexpr std::size_t kSparse = 8192;

    [[nodiscard]] std::uint32_t home_of(std::uint64_t hash) const { return static_cast<std::uint32_t>(hash * factor_ >> shift_); }

    /// The slot that holds the word, or the empty one where it belongs.
    [[nodiscard]] std::uint32_t place_of(std::uint64_t hash) const {
        std::uint32_t at = home_of(hash);
        while (is_taken(at, hash)) at = (at + 1) & mask_;
        return at;
    }
    /// By another word? One comparison: which of empty and right it is cannot be foreseen either.
    [[nodiscard]] bool is_taken(std::uint32_t at, std::uint64_t hash) const { return std::min(hashes_[at], hashes_[at] ^ hash) != 0; }
    std::uint32_t insert(std::uint64_t hash, std::uint32_t at);
    void spread(std::uint32_t shift);

    /// How many words so many slots hold. A quarter full the first slot is nearly always the right one; many slots cost more memory than
    /// that is worth.
    static constexpr std::size_t room_of(std::size_t slots) { return slots <= kSparse ? slots / 4 : slots / 4 * 3; }

    // The slots, a power of two. A word whose hash is 0 leaves its slot looking empty: it may count as another.
    Buffer<std::uint64_t> hashes_;
    Buffer<std::uint32_t> numbers_;  // a word's number + 1, 0 where empty
    std::uint32_t mask_ = 0;         // slots − 1
    std::uint32_t shift_ = 60;       // of a hash to its slot
    std::uint32_t size_ = 0;
    std::uint64_t factor_ = 1;  // of the hashes, another one once words were made to collide
};

}  // namespace ringkas
