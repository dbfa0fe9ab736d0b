#include "ringkas/word_index.hpp"

#include "ringkas/eight_bytes.hpp"

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
    while (std::size_t{1} << (64 - shift) < 2 * words) --shift;
    hashes_.reserve(words);
    spread(shift);
}

/// The slot that holds the word, or the empty one where it belongs.
std::uint32_t WordIndex::place_of(std::uint64_t hash) const {
    const std::uint32_t* const slots = slots_.data();
    const std::uint64_t* const hashes = hashes_.data();
    const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
    std::uint32_t at = home_of(hash);
    while (slots[at] != 0 && hashes[slots[at] - 1] != hash) at = (at + 1) & mask;
    return at;
}

std::uint32_t WordIndex::add(std::uint64_t hash) {
    const std::uint32_t number = size();
    if (slots_.size() <= std::size_t{2} * number) spread(shift_ - 1);
    const std::uint32_t at = place_of(hash);
    if (slots_[at] != 0) return slots_[at] - 1;
    slots_[at] = number + 1;
    hashes_.push_back(hash);
    if (((at - home_of(hash)) & (slots_.size() - 1)) > kMostProbes && slots_.size() / 16 <= number) {
        factor_ = detail::mix(factor_, hash) | 1;
        spread(shift_ - 1);
    }
    return number;
}

void WordIndex::spread(std::uint32_t shift) {
    shift_ = shift;
    slots_.clear();
    slots_.resize(std::size_t{1} << (64 - shift));
    std::uint32_t number = 0;
    for (const std::uint64_t hash : hashes_) slots_[place_of(hash)] = ++number;
}

}  // namespace ringkas
