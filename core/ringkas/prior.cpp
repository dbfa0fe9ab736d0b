#include "ringkas/prior.hpp"

#include <algorithm>

namespace ringkas {
namespace {

Prior normalised(std::vector<double> p) {
    double sum = 0;
    for (const double value : p) sum += value;
    for (double& value : p) value /= sum;
    return {std::move(p)};
}

std::size_t common(const TermTable& terms, std::size_t sentence, const std::vector<std::uint32_t>& wanted) {
    std::size_t hits = 0;
    for (std::uint32_t k = terms.row_begin[sentence]; k < terms.row_begin[sentence + 1]; ++k)
        hits += std::binary_search(wanted.begin(), wanted.end(), terms.term[k]);
    return hits;
}

}  // namespace

Prior uniform_prior(std::size_t sentences) { return normalised(std::vector<double>(sentences, 1)); }

Prior lead_prior(std::size_t sentences) {
    std::vector<double> p(sentences);
    for (std::size_t i = 0; i < sentences; ++i) p[i] = 1 / static_cast<double>(i + 1);
    return normalised(std::move(p));
}

Prior general_prior(const PriorInput& input) {
    std::vector<double> p(input.sentences.size());
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double position = 1 + 2 / static_cast<double>(i + 1);
        const std::uint32_t tokens = input.terms.sentence_tokens[i + 1] - input.terms.sentence_tokens[i];
        const double length = static_cast<double>(std::min(tokens, 20u) + 1) / 21;
        const double title = 1 + static_cast<double>(common(input.terms, i, input.title_terms)) / 4;
        const double query = 1 + 4 * static_cast<double>(common(input.terms, i, input.query_terms));
        p[i] = position * length * title * query;
    }
    return normalised(std::move(p));
}

}  // namespace ringkas
