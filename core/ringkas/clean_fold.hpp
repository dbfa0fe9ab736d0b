// Folds a line for comparison with the page vocabulary, and looks its words up. Part of stage 1 (clean).
//
// In:     bytes of one line.
// Out:    lower-case letters, every number (with its separators) as one '0', one blank between two words, nothing else:
//         "Penulis : Ani, 2 jam lalu!" -> "penulis ani 0 jam lalu"; what is known of each word; how many stand before a colon.
// Cost:   O(160 bytes): folding stops when there are more words than can matter.
// Errors: none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "ringkas/word_table.hpp"

namespace ringkas {

class FoldedLine {
public:
    static constexpr std::size_t kMost = 8;

    /// Stops behind the first word if none of the bits `wanted` is set in its flags.
    FoldedLine(const char* begin, const char* end, const WordTable& table, std::uint32_t wanted = 0);

    std::size_t count = 0;            ///< words
    std::size_t label = 0;            ///< words before the first colon; 0: no colon
    bool complete = false;            ///< nothing of the line is missing
    std::uint32_t flags[kMost] = {};  ///< what the table says of each word; 0: nothing

    /// The first `words` words, folded.
    [[nodiscard]] std::string_view text(std::size_t words) const { return {buffer_, words == 0 ? 0u : ends_[words - 1]}; }
    [[nodiscard]] std::string_view text() const { return text(count); }

private:
    char buffer_[160];  // written before it is read
    std::uint8_t ends_[kMost];
};

}  // namespace ringkas
