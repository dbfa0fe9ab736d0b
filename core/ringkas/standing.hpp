// Stage 7a: which sentences a sentence needs beside it to be read.
//
// In:     article, sentences, terms. Out: a Standing per sentence.
// Cost:   O(bytes + n log n).
// Errors: none.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/language.hpp"
#include "ringkas/marks.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

/// Flags of a language's openings: phrases of one to three folded words with one space between them.
enum OpeningFlag : std::uint32_t {
    kLeans = 1u << 0,   ///< a sentence that starts with it leans on the one before
    kGoesOn = 1u << 1,  ///< the first word of a longer one
};

struct Standing {
    /// The sentences [first, last] that must be chosen with this one, itself included: the one that its opening points back to
    /// ("Ia …", "Namun …") and what that leans on in turn; all sentences of a quotation that it holds only a piece of. Where it is
    /// fit, none of them needs one that is not among them.
    std::uint32_t first = 0, last = 0;
    bool fit = true;  ///< false: a heading, a fragment, half a quotation whose other half is not there, a repeat: last resort only

    [[nodiscard]] bool alone() const { return first == last; }
};

[[nodiscard]] Buffer<Standing> find_standing(const Article& article, const Buffer<Sentence>& sentences, const Buffer<Marks>& marks,
                                             const TermTable& terms, const Language& language);

/// Does the sentence open by pointing back to the one before?
[[nodiscard]] bool points_back(const TermTable& terms, std::uint32_t sentence, const Language& language);

}  // namespace ringkas
