#include "ringkas/word_index.hpp"

namespace ringkas {
namespace {

std::uint64_t mix(std::uint64_t state, std::uint64_t block) {
    state = (state ^ block) * 0x9E3779B97F4A7C15u;
    return state ^ (state >> 29);
}

bool equal(const char* a, const char* b, std::size_t size) {
    for (; size > 8; size -= 8, a += 8, b += 8)
        if (detail::load<std::uint64_t>(a) != detail::load<std::uint64_t>(b)) return false;
    return detail::load_short(a, size) == detail::load_short(b, size);
}

}  // namespace

std::uint32_t hash_word(std::string_view word) {
    const char* at = word.data();
    std::size_t left = word.size();
    std::uint64_t state = left;
    for (; left > 8; left -= 8, at += 8) state = mix(state, detail::load<std::uint64_t>(at));
    return static_cast<std::uint32_t>(mix(state, detail::load_short(at, left)) * 0xBF58476D1CE4E5B9u >> 32);
}

void WordIndex::reserve(std::size_t words) {
    std::size_t slots = slots_.size();
    while (slots < 2 * words) slots *= 2;
    begin_.reserve(words + 1);
    make_room(8 * words);
    grow(slots);
}

void WordIndex::make_room(std::size_t bytes) {
    const std::size_t needed = begin_.back() + bytes;
    if (bytes_.size() < needed) bytes_.resize(needed + bytes_.size() / 2);
}

/// The slot that holds the word, or the empty one where it belongs.
std::size_t WordIndex::place_of(std::string_view word, std::uint32_t hash) const {
    const std::uint64_t* const slots = slots_.data();
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots[at] != 0; at = (at + 1) & mask) {
        if (slots[at] >> 32 != hash) continue;
        const std::uint32_t* const begin = begin_.data() + static_cast<std::uint32_t>(slots[at]);
        if (*begin - begin[-1] == word.size() && equal(bytes_.data() + begin[-1], word.data(), word.size())) break;
    }
    return at;
}

std::uint32_t WordIndex::find(std::string_view word, std::uint32_t hash) const {
    if (seed_ != 0) hash = seeded_hash(word);
    return static_cast<std::uint32_t>(slots_[place_of(word, hash)]) - 1;
}

WordIndex::Entry WordIndex::add(std::string_view word, std::uint32_t hash) {
    if (seed_ != 0) hash = seeded_hash(word);
    const std::size_t at = place_of(word, hash);
    if (slots_[at] != 0) return {static_cast<std::uint32_t>(slots_[at]) - 1, false};
    slots_[at] = std::uint64_t{hash} << 32 | begin_.size();
    const std::size_t probes = (at - hash) & (slots_.size() - 1);
    const std::uint32_t begin = begin_.back();
    if (!word.empty() && word.data() != bytes_.data() + begin) std::memcpy(scratch(word.size()), word.data(), word.size());
    begin_.push_back(begin + static_cast<std::uint32_t>(word.size()));
    if (probes > kMostProbes && size() >= 2 * hashed_anew_at_) hash_anew();
    if (2 * begin_.size() > slots_.size()) grow(2 * slots_.size());
    return {size() - 1, true};
}

void WordIndex::place(std::uint64_t slot) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (slot >> 32) & mask;
    while (slots_[at] != 0) at = (at + 1) & mask;
    slots_[at] = slot;
}

void WordIndex::grow(std::size_t slots) {
    Buffer<std::uint64_t> old(slots);
    old.swap(slots_);
    for (const std::uint64_t slot : old)
        if (slot != 0) place(slot);
}

std::uint32_t WordIndex::seeded_hash(std::string_view word) const {
    std::uint64_t state = seed_;
    for (const char c : word) {
        state = (state + static_cast<unsigned char>(c)) * 0x9E3779B97F4A7C15u;
        state ^= state >> 32;
    }
    return static_cast<std::uint32_t>(state);
}

void WordIndex::hash_anew() {
    hashed_anew_at_ = size();
    for (std::uint32_t at = 0; at + 8 <= begin_.back(); at += 8) seed_ = mix(seed_, detail::load<std::uint64_t>(bytes_.data() + at));
    seed_ |= 1;
    slots_.assign(slots_.size(), 0);
    for (std::uint32_t index = 0; index < size(); ++index) place(std::uint64_t{seeded_hash((*this)[index])} << 32 | (index + 1));
}

}  // namespace ringkas
