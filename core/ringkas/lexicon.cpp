#include "ringkas/lexicon.hpp"

#include <algorithm>

namespace ringkas {

std::uint32_t Lexicon::find(std::string_view folded) const {
    const LexiconEntry* end = entries + count;
    const LexiconEntry* found =
        std::lower_bound(entries, end, folded, [](const LexiconEntry& entry, std::string_view word) { return entry.word < word; });
    return found != end && found->word == folded ? found->flags : 0;
}

}  // namespace ringkas
