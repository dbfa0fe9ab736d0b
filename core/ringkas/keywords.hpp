// The article's key phrases.
//
// In:     article text, tokens, ranking. Out: at most `most` phrases, best first.
// Cost:   O(tokens).
// Errors: none.
#pragma once

#include <vector>

#include "ringkas/rank.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

[[nodiscard]] std::vector<Keyword> find_keywords(const Article& article, const TermTable& terms, const Ranking& ranking,
                                                 std::size_t most);

}  // namespace ringkas
