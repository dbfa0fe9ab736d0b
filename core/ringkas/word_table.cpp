#include "ringkas/word_table.hpp"

namespace ringkas {

WordTable::WordTable(std::span<const WordGroup> groups, char separator) {
    for (const WordGroup& group : groups) {
        const char *at = group.words.data(), *const end = at + group.words.size();
        while (at < end) {
            const char* const begin = at;
            while (at < end && *at != separator) ++at;
            const std::string_view word{begin, static_cast<std::size_t>(at++ - begin)};
            if (word.empty()) continue;
            const std::uint32_t index = words_.add(word, hash_word(word));
            if (index == flags_.size()) flags_.push_back(0);
            flags_[index] |= group.flags;
        }
    }
}

std::uint32_t WordTable::find(std::string_view word, std::uint32_t hash) const {
    const std::uint32_t index = words_.find(word, hash);
    return index == kNoWord ? 0 : flags_[index];
}

std::uint32_t WordTable::find(const char* word, std::size_t size) const { return find({word, size}, hash_word({word, size})); }

}  // namespace ringkas
