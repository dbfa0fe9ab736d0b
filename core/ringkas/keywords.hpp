// The article's key phrases.
//
// In:     article, terms, ranking, the terms of the title. Out: at most `most` phrases, best first, none inside another, each with
//         all its occurrences. Ties go to the phrase that occurs first.
// Cost:   O(tokens); a few microseconds an article.
// Errors: none.
//
// Candidates are names (runs of capitalised words, of which one at the start of a sentence counts only if it is capitalised
// elsewhere too) and phrases of two to four content words or single ones that occur at least twice. Phrases are told apart by their
// terms, so `harga beras` and `harganya beras` are one. Parts of a name that stand alone count for it where they can mean nothing
// else (`Kim` for `Kim Jong Un`, but not `Korea` for `Korea Utara` where there is a `Korea Selatan`); titles in front of a name are
// left off. A phrase weighs as much as the sentences that it stands in.
#pragma once

#include <vector>

#include "ringkas/rank.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

[[nodiscard]] std::vector<Keyword> find_keywords(const Article& article, const TermTable& terms, const Ranking& ranking,
                                                 const std::vector<std::uint32_t>& title_terms, std::size_t most);

}  // namespace ringkas
