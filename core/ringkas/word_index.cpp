#include "ringkas/word_index.hpp"

namespace ringkas {

std::uint64_t detail::load_short(const char* bytes, std::size_t count) {
    using eight::load;
    // Loads that overlap: their widths are constants.
    if (count >= 8) return load(bytes);
    if (count >= 4) return load<std::uint32_t>(bytes) | load<std::uint32_t>(bytes + count - 4) << (8 * count - 32);
    const std::size_t middle = count / 2;
    return load<std::uint8_t>(bytes) | load<std::uint8_t>(bytes + middle) << 8 * middle |
           load<std::uint8_t>(bytes + count - 1) << (8 * count - 8);
}

std::uint64_t hash_word(const char* word, std::size_t size) {
    std::uint64_t state = 0;
    for (; size >= 8; size -= 8, word += 8) state = detail::mix(state, eight::load(word));
    return size == 0 ? state : detail::mix(state, detail::load_short(word, size));
}

void WordIndex::reserve(std::size_t words) {
    std::uint32_t shift = shift_;
    while (room_of(std::size_t{1} << (64 - shift)) < words) --shift;
    spread(shift);
}

/// Puts a new word into its slot.
std::uint32_t WordIndex::insert(std::uint64_t hash, std::uint32_t at) {
    if (room_of(std::size_t{mask_} + 1) <= size_) {
        spread(shift_ - 1);
        at = place_of(hash);
    }
    hashes_[at] = hash;
    numbers_[at] = ++size_;
    if (((at - home_of(hash)) & mask_) > kMostProbes && mask_ / 16 < size_) {
        factor_ = detail::mix(factor_, hash) | 1;
        spread(shift_ - 1);
    }
    return size_ - 1;
}

void WordIndex::spread(std::uint32_t shift) {
    shift_ = shift;
    const std::size_t slots = std::size_t{1} << (64 - shift);
    mask_ = static_cast<std::uint32_t>(slots - 1);
    Buffer<std::uint64_t> hashes(slots);
    Buffer<std::uint32_t> numbers(slots);
    hashes.swap(hashes_);
    numbers.swap(numbers_);
    for (std::size_t k = 0; k < hashes.size(); ++k) {
        if (numbers[k] == 0) continue;
        const std::uint32_t at = place_of(hashes[k]);
        hashes_[at] = hashes[k];
        numbers_[at] = numbers[k];
    }
}

}  // namespace ringkas
