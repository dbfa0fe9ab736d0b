#include "ringkas/keywords.hpp"

#include <algorithm>

namespace ringkas {

std::vector<Keyword> find_keywords(const Article&, const TermTable& terms, const Ranking&, std::size_t most) {
    std::vector<Keyword> keywords;
    for (const Word& word : terms.words) {
        if (word.term == kNoTerm) continue;
        const Token& token = terms.tokens[word.first];
        keywords.push_back({{token.begin, token.begin + token.length}, static_cast<double>(word.count), word.count});
    }
    std::stable_sort(keywords.begin(), keywords.end(), [](const Keyword& a, const Keyword& b) { return a.score > b.score; });
    if (keywords.size() > most) keywords.resize(most);
    return keywords;
}

}  // namespace ringkas
