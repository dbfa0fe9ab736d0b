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

std::uint64_t WordIndex::head_of(std::string_view word) {
    if (word.size() >= 8) return detail::little_endian(word.data(), 8);
    std::uint64_t head = 0;
    for (std::size_t k = word.size(); k-- > 0;) head = head << 8 | static_cast<unsigned char>(word[k]);
    return head;
}

bool WordIndex::holds(const Slot& slot, std::string_view word, std::uint32_t hash, std::uint64_t head) const {
    if (slot.hash != hash || slot.head != head) return false;
    // The head of a shorter word ends in NUL, so it is the whole word.
    if (word.size() < 8) return true;
    const std::string_view known = (*this)[slot.index];
    return known.size() == word.size() && std::memcmp(known.data() + 8, word.data() + 8, word.size() - 8) == 0;
}

WordIndex::Entry WordIndex::add(std::string_view word, std::uint32_t hash) {
    if (2 * (begin_.size()) > slots_.size()) grow();
    const std::size_t mask = slots_.size() - 1;
    const std::uint64_t head = head_of(word);
    Slot* free = nullptr;
    for (std::uint32_t k = 0; k < kMostProbes; ++k) {
        Slot& slot = slots_[(hash + k) & mask];
        if (slot.index == kNoWord) {
            free = &slot;
            break;
        }
        if (holds(slot, word, hash, head)) return {slot.index, false};
    }
    const std::uint32_t index = size();
    if (free) {
        *free = {hash, index, head};
    } else if (const auto [found, inserted] = crowded_out_.try_emplace(std::string(word), Slot{hash, index, head}); !inserted) {
        return {found->second.index, false};
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
    const std::uint64_t head = head_of(word);
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t k = 0; k < kMostProbes; ++k) {
        const Slot& slot = slots_[(hash + k) & mask];
        if (slot.index == kNoWord) return kNoWord;
        if (holds(slot, word, hash, head)) return slot.index;
    }
    const auto found = crowded_out_.find(word);
    return found == crowded_out_.end() ? kNoWord : found->second.index;
}

void WordIndex::place(const Slot& entry) {
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t k = 0; k < kMostProbes; ++k) {
        Slot& slot = slots_[(entry.hash + k) & mask];
        if (slot.index != kNoWord) continue;
        slot = entry;
        return;
    }
    crowded_out_.emplace((*this)[entry.index], entry);
}

void WordIndex::grow() {
    const std::vector<Slot> old = std::move(slots_);
    const auto crowded = std::move(crowded_out_);
    crowded_out_.clear();
    slots_.assign(std::max<std::size_t>(64, old.size() * 2), Slot{});
    for (const Slot& slot : old)
        if (slot.index != kNoWord) place(slot);
    for (const auto& [word, entry] : crowded) place(entry);
}

}  // namespace ringkas
