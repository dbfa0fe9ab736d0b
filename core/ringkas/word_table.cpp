#include "ringkas/word_table.hpp"

namespace ringkas {

WordTable::WordTable(std::span<const WordGroup> groups, char separator) {
    for (const WordGroup& group : groups) {
        std::size_t begin = 0;
        for (std::size_t end = 0; end <= group.words.size(); ++end) {
            if (end < group.words.size() && group.words[end] != separator) continue;
            const std::string_view word = group.words.substr(begin, end - begin);
            begin = end + 1;
            if (word.empty()) continue;
            const auto [index, is_new] = words_.add(word, hash_word(word));
            if (is_new) flags_.push_back(0);
            flags_[index] |= group.flags;
        }
    }
}

std::uint32_t WordTable::find(std::string_view word, std::uint32_t hash) const {
    const std::uint32_t index = words_.find(word, hash);
    return index == kNoWord ? 0 : flags_[index];
}

std::uint32_t WordTable::find(std::string_view word) const { return find(word, hash_word(word)); }

}  // namespace ringkas
