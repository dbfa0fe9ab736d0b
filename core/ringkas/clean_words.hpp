// Reads the words of a line and looks them up in the page vocabulary. Part of stage 1 (clean).
//
// In:     bytes of one line.
// Out:    word by word: where it stands, what is known of it in small letters, whether a colon stands before it. A number with the
//         marks in it and behind it ("14:35", "1.234,5") is the word "0".
// Cost:   O(1) a byte.
// Errors: none.
#pragma once

#include <cstddef>
#include <cstdint>

#include "ringkas/word_table.hpp"

namespace ringkas {

/// What the table says of a word, whatever its capitals.
[[nodiscard]] std::uint32_t find_folded(const WordTable& table, const char* begin, const char* end);

class WordReader {
public:
    WordReader(const char* from, const char* to, const WordTable& table) : end(from), last_(to), table_(table) {}

    /// Goes to the next word; false if there is none.
    bool next();

    const char *begin = nullptr, *end;  ///< the word
    std::uint32_t flags = 0;            ///< what the table says of it; 0: nothing
    bool colon = false;                 ///< one stands before it, or, at the end of the line, behind the last

private:
    const char* const last_;
    const WordTable& table_;
};

}  // namespace ringkas
