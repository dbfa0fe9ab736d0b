// Folds a line for comparison with the page vocabulary. Part of stage 1 (clean).
//
// In:     bytes of one line.
// Out:    lower-case letters without diacritics, every number (with its separators) as one '0', everything else as one blank, a colon
//         kept at the end of the word before it, no blank at either end: "Penulis : Ani, 2 jam lalu!" -> "penulis: ani 0 jam lalu".
// Cost:   O(capacity): folding stops when the buffer is full.
// Errors: none.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace ringkas {

class FoldedLine {
public:
    /// `words`: how many words to fold at most.
    explicit FoldedLine(std::string_view line, std::size_t words = 1000);

    [[nodiscard]] std::string_view text() const { return {buffer_.data(), size_}; }
    /// Nothing of the line is missing.
    [[nodiscard]] bool complete() const { return complete_; }

private:
    std::array<char, 160> buffer_;  // written before it is read
    std::size_t size_ = 0;
    bool complete_ = false;
};

}  // namespace ringkas
