// Openings that tie a sentence to the one before it: a language's list, and how a sentence is held against it.
#pragma once

#include <cstddef>
#include <string_view>

namespace ringkas {

struct Openings {
    /// Folded words with one space between them, sorted; a sentence that starts with one of them, as whole words, leans.
    const std::string_view* phrases = nullptr;
    std::size_t count = 0;
};

}  // namespace ringkas
