// Marks in a sentence that are neither letters nor its end: quotation, question, parenthesis.
//
// In:     article, sentences. Out: Marks, one a sentence. Cost: O(bytes). Errors: none.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

struct Marks {
    std::uint16_t quotes = 0;  ///< double marks of quotation
    bool starts = false;       ///< its first character is one
    bool ends = false;         ///< its last character is one
    bool inside = false;       ///< a quotation is open before it
    bool open = false;         ///< a quotation is open after it
    bool question = false;     ///< it has a question mark
    bool parenthesis = false;  ///< it has an opening one
};

/// Of all sentences; a paragraph starts outside of any quotation.
[[nodiscard]] Buffer<Marks> read_marks(const Article& article, const Buffer<Sentence>& sentences);

}  // namespace ringkas
