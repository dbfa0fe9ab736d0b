#include "ringkas/word_index.hpp"

namespace ringkas {

using detail::load, detail::load_short, detail::mix;

std::uint32_t hash_word(std::string_view word, std::uint64_t seed) {
    const char* at = word.data();
    std::size_t left = word.size();
    for (; left >= 8; left -= 8, at += 8) seed = mix(seed, load<std::uint64_t>(at));
    if (left > 0) seed = mix(seed, load_short(at, left));
    return static_cast<std::uint32_t>(seed >> 32);
}

void WordIndex::reserve(std::size_t words) {
    std::size_t slots = slots_.size();
    while (slots < 2 * words) slots *= 2;
    begin_.reserve(words + 1);
    (void)scratch(8 * words);
    if (slots > slots_.size()) hash_anew(slots);
}

/// The slot that holds the word, or the empty one where it belongs. `hash` becomes the word's hash in this index.
std::size_t WordIndex::place_of(std::string_view word, std::uint32_t& hash) const {
    if (seed_ != 0) hash = hash_word(word, seed_);
    const std::uint64_t* const slots = slots_.data();
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash >> shift_;
    for (; slots[at] != 0; at = (at + 1) & mask) {
        if (slots[at] >> 32 != hash) continue;
        const std::uint32_t* const begin = begin_.data() + static_cast<std::uint32_t>(slots[at]);
        std::size_t left = word.size();
        if (*begin - begin[-1] != left) continue;
        const char *a = bytes_.data() + begin[-1], *b = word.data();
        for (; left >= 8 && load<std::uint64_t>(a) == load<std::uint64_t>(b); left -= 8, a += 8, b += 8) {}
        if (left < 8 && load_short(a, left) == load_short(b, left)) break;
    }
    return at;
}

std::uint32_t WordIndex::find(std::string_view word, std::uint32_t hash) const {
    return static_cast<std::uint32_t>(slots_[place_of(word, hash)]) - 1;
}

std::uint32_t WordIndex::add(std::string_view word, std::uint32_t hash) {
    const std::size_t at = place_of(word, hash);
    if (slots_[at] != 0) return static_cast<std::uint32_t>(slots_[at]) - 1;
    const std::uint32_t begin = begin_.back(), number = size();
    if (!word.empty() && word.data() != bytes_.data() + begin) std::memcpy(scratch(word.size()), word.data(), word.size());
    begin_.push_back(begin + static_cast<std::uint32_t>(word.size()));
    slots_[at] = std::uint64_t{hash} << 32 | (number + 1);
    const std::size_t slots = slots_.size();
    if (((at - (hash >> shift_)) & (slots - 1)) > kMostProbes && slots < 16 * begin_.size()) {
        seed_ = hash_word({bytes_.data(), begin_.back()}, seed_) | 1u;
        hash_anew(2 * slots);
    } else if (slots < 2 * begin_.size()) {
        hash_anew(2 * slots);
    }
    return number;
}

void WordIndex::hash_anew(std::size_t slots) {
    slots_.assign(slots, 0);
    shift_ = 33;
    for (std::size_t left = slots; left > 0; left /= 2) --shift_;
    for (std::uint32_t index = 0; index < size(); ++index) {
        std::uint32_t hash = hash_word((*this)[index], seed_);
        std::size_t at = hash >> shift_;
        while (slots_[at] != 0) at = (at + 1) & (slots - 1);
        slots_[at] = std::uint64_t{hash} << 32 | (index + 1);
    }
}

}  // namespace ringkas
