// The article's key phrases.
//
// In:     article, terms, ranking, the terms of the title. Out: at most `most` phrases, best first, none inside another. Ties go to the
//         phrase that occurs first.
// Cost:   O(tokens) expected, and O(candidates) for each phrase chosen.
// Errors: none.
//
// Words that carry a topic are names (capitalised, of which one at the start of a sentence counts only if it is capitalised elsewhere
// too) or content words that recur. Two neighbours belong together if both are names or if they stand together twice; where three
// words make two pairs of which one is at least twice as frequent, the rarer is a border: `Gubernur Bank Indonesia | Perry Warjiyo`.
// What then hangs together is a candidate, told apart by its terms, so that `harga beras` and `harganya beras` are one; so is every
// single content word. A name of one word that is nearly always part of the same longer name counts for it (`Kim` for `Kim Jong Un`,
// but not `Korea` for `Korea Utara` where there is a `Korea Selatan`): a count is of the person, not of the form shown. Titles in front
// of a name are left off. A candidate weighs as much as the sentences that it stands in. In a long text only words that recur take part.
#pragma once

#include "ringkas/rank.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

[[nodiscard]] Buffer<Keyword> find_keywords(const Article& article, const TermTable& terms, const Ranking& ranking,
                                            const Buffer<std::uint32_t>& title_terms, std::size_t most);

}  // namespace ringkas
