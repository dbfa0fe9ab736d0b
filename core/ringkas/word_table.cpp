#include "ringkas/word_table.hpp"

namespace ringkas {

WordTable::WordTable(std::span<const WordGroup> groups, char separator) : flags_(1) {
    for (const WordGroup& group : groups) {
        const char* at = group.words.data();
        for (const char* const end = at + group.words.size(); at < end; ++at) {
            const char* const begin = at;
            while (at < end && *at != separator) ++at;
            if (at == begin) continue;
            const std::uint32_t index = words_.add(hash_word(begin, static_cast<std::size_t>(at - begin))) + 1;
            if (index == flags_.size()) flags_.push_back(0);
            flags_[index] |= group.flags;
        }
    }
}

}  // namespace ringkas
