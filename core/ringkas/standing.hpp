// Stage 7a: which sentences a sentence needs beside it to be read.
//
// In:     article, sentences, terms. Out: a Standing per sentence.
// Cost:   O(bytes + n log n).
// Errors: none.
#pragma once

#include <cstdint>
#include <vector>

#include "ringkas/language.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

struct Standing {
    /// The sentences [first, last] that must be chosen with this one, itself included: the one that its opening points back to
    /// ("Ia …", "Namun …") and what that leans on in turn; all sentences of a quotation that it holds only a piece of.
    std::uint32_t first = 0, last = 0;
    bool fit = true;  ///< false: a heading, a fragment, half a quotation whose other half is not there, a repeat: last resort only

    [[nodiscard]] bool alone() const { return first == last; }
};

[[nodiscard]] std::vector<Standing> find_standing(const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms,
                                                  const Language& language);

/// Does the sentence open by pointing back to the one before?
[[nodiscard]] bool points_back(std::string_view sentence, const Language& language);

}  // namespace ringkas
