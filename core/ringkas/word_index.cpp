#include "ringkas/word_index.hpp"

#include <algorithm>
#include <cstring>

namespace ringkas {

void WordIndex::reserve(std::size_t bytes) {
    // An article of 3 kB has some 250 different words; longer texts repeat theirs, and growing is cheap.
    std::size_t slots = 64;
    while (slots < bytes / 6 && slots < 8192) slots *= 2;
    if (slots > slots_.size() && size() == 0) slots_.assign(slots, Slot{});
    begin_.reserve(slots / 2 + 1);
    if (bytes_.size() < slots * 4) bytes_.resize(slots * 4);
}

char* WordIndex::scratch(std::size_t bytes) {
    const std::size_t needed = begin_.back() + bytes;
    if (bytes_.size() < needed) bytes_.resize(std::max(needed, bytes_.size() * 2));
    return bytes_.data() + begin_.back();
}

WordIndex::Entry WordIndex::add(std::string_view word, std::uint32_t hash) {
    if (2 * (begin_.size()) > slots_.size()) grow();
    const std::size_t mask = slots_.size() - 1;
    Slot* free = nullptr;
    for (std::uint32_t k = 0; k < kMostProbes; ++k) {
        Slot& slot = slots_[(hash + k) & mask];
        if (slot.index == kNoWord) {
            free = &slot;
            break;
        }
        if (slot.hash == hash && (*this)[slot.index] == word) return {slot.index, false};
    }
    const std::uint32_t index = size();
    if (free) {
        *free = {hash, index};
    } else if (const auto [found, inserted] = crowded_out_.try_emplace(std::string(word), index); !inserted) {
        return {found->second, false};
    }
    const std::uint32_t end = begin_.back() + static_cast<std::uint32_t>(word.size());
    if (word.data() != bytes_.data() + begin_.back()) {
        char* const place = scratch(word.size());
        if (!word.empty()) std::memcpy(place, word.data(), word.size());
    }
    begin_.push_back(end);
    return {index, true};
}

std::uint32_t WordIndex::find(std::string_view word, std::uint32_t hash) const {
    if (slots_.empty()) return kNoWord;
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t k = 0; k < kMostProbes; ++k) {
        const Slot& slot = slots_[(hash + k) & mask];
        if (slot.index == kNoWord) return kNoWord;
        if (slot.hash == hash && (*this)[slot.index] == word) return slot.index;
    }
    const auto found = crowded_out_.find(word);
    return found == crowded_out_.end() ? kNoWord : found->second;
}

void WordIndex::place(std::uint32_t index, std::uint32_t hash) {
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t k = 0; k < kMostProbes; ++k) {
        Slot& slot = slots_[(hash + k) & mask];
        if (slot.index != kNoWord) continue;
        slot = {hash, index};
        return;
    }
    crowded_out_.emplace((*this)[index], index);
}

void WordIndex::grow() {
    const std::vector<Slot> old = std::move(slots_);
    const auto crowded = std::move(crowded_out_);
    crowded_out_.clear();
    slots_.assign(std::max<std::size_t>(64, old.size() * 2), Slot{});
    for (const Slot& slot : old)
        if (slot.index != kNoWord) place(slot.index, slot.hash);
    for (const auto& [word, index] : crowded) place(index, hash_word(word));
}

}  // namespace ringkas
