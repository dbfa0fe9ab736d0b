#include "ringkas/word_table.hpp"

namespace ringkas {

WordTable::WordTable(std::span<const WordGroup> groups, char separator) {
    std::size_t words = groups.size();
    for (const WordGroup& group : groups)
        for (const char c : group.words) words += c == separator;
    std::uint32_t slots = 16;
    while (slots < 2 * words) slots *= 2;
    slots_.resize(slots);
    mask_ = slots - 1;
    for (const WordGroup& group : groups) {
        std::string_view rest = group.words;
        while (!rest.empty()) {
            const std::string_view word = rest.substr(0, rest.find(separator));
            rest.remove_prefix(word.size() + (word.size() < rest.size()));
            const std::uint32_t hash = hash_word(word);
            Slot& slot = slot_of(word, hash);
            slot = {word.data(), static_cast<std::uint32_t>(word.size()), hash, slot.flags | group.flags};
        }
    }
}

WordTable::Slot& WordTable::slot_of(std::string_view word, std::uint32_t hash) {
    std::uint32_t at = hash & mask_;
    while (slots_[at].word != nullptr && std::string_view(slots_[at].word, slots_[at].length) != word) at = (at + 1) & mask_;
    return slots_[at];
}

}  // namespace ringkas
