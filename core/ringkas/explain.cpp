#include "ringkas/explain.hpp"

#include <algorithm>
#include <cmath>

#include "ringkas/arithmetic.hpp"
#include "ringkas/order.hpp"

namespace ringkas {
namespace {

/// Keeps the kMostSupport strongest, strongest first; of equals the one that came first.
void offer(Why& why, std::uint32_t sentence, double similarity) {
    std::size_t k = why.supports;
    if (k < kMostSupport) ++why.supports;
    else if (similarity <= why.support[--k].similarity) return;
    for (; k > 0 && why.support[k - 1].similarity < similarity; --k) why.support[k] = why.support[k - 1];
    why.support[k].index = sentence;
    why.support[k].similarity = similarity;
}

/// One pass over all rows, against the rows of the sentences asked for, turned into a list for each term.
void find_support(const TermTable& terms, std::span<const std::uint32_t> sentences, Why* whys) {
    struct Entry {
        std::uint32_t next = 0;  // the list's next entry; 0: none
        std::uint32_t asked = 0;
        double weight = 0;  // of a row of unit length
    };
    std::size_t count = 1;
    for (const std::uint32_t i : sentences) count += terms.row_begin[i + 1] - terms.row_begin[i];
    Buffer<Entry> entries(count);
    Buffer<std::uint32_t> list(terms.term_count());
    count = 0;
    for (std::uint32_t a = 0; a < sentences.size(); ++a) {
        const std::uint32_t i = sentences[a];
        const double own = row_length(terms, i);
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) {
            std::uint32_t& first = list[terms.term[k]];
            entries[++count] = {first, a, terms.weight(k) / own};
            first = static_cast<std::uint32_t>(count);
        }
    }
    Buffer<double> product(sentences.size());
    for (std::uint32_t i = 0; i < terms.sentence_count(); ++i) {
        std::uint32_t met = 0;
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k)
            for (std::uint32_t e = list[terms.term[k]]; e; e = entries[e].next) {
                product[entries[e].asked] += terms.weight(k) * entries[e].weight;
                met = e;
            }
        if (!met) continue;
        const double own = row_length(terms, i);
        for (std::size_t a = 0; a < sentences.size(); ++a) {
            if (product[a] > 0 && sentences[a] != i) offer(whys[a], i, std::min(1.0, product[a] / own));
            product[a] = 0;
        }
    }
}

/// Writes the words of `sentence` whose terms `other` has too, one for each term; `weight` holds the sentence's row. Returns their end.
Span* shared_words(const TermTable& terms, std::uint32_t sentence, std::uint32_t other, const Buffer<double>& weight, Span* out) {
    Buffer<std::uint32_t> common;
    Buffer<double> weights;
    common.resize(terms.row_begin[other + 1] - terms.row_begin[other]);
    weights.resize(common.size());
    std::size_t count = 0;
    for (std::uint32_t k = terms.row_begin[other]; k < terms.row_begin[other + 1]; ++k) {
        const std::uint32_t term = terms.term[k];
        if (!(weight[term] > 0)) continue;
        common[count] = term;
        weights[count++] = weight[term];
    }
    for (const std::uint32_t c : by_falling({weights.data(), count})) {
        const Token* token = &terms.tokens[terms.sentence_tokens[sentence]];
        while (terms.words[token->word].term != common[c]) ++token;
        *out++ = terms.span_of(*token);
    }
    return out;
}

}  // namespace

Explanation explain(const Analysis& analysis, const Buffer<std::uint32_t>& sentences) {
    const TermTable& terms = analysis.terms;
    const PriorParts prior(analysis.prior, analysis.features);
    Explanation explanation;
    explanation.whys.resize(sentences.size());
    const std::size_t count = std::min(sentences.size(), kMostSupported);
    std::size_t most = 0;
    for (std::size_t a = 0; a < sentences.size(); ++a) {
        const std::uint32_t i = sentences[a];
        std::array<double, kPartCount>& parts = explanation.whys[a].parts;
        parts = prior.of(i);
        const double score = analysis.ranking.score[i];
        if (score > 0) parts[static_cast<std::size_t>(Part::kGraph)] = logarithm(score) - logarithm(analysis.prior.p[i]);
        if (a < count) most += kMostSupport * (terms.row_begin[i + 1] - terms.row_begin[i]);
    }
    find_support(terms, {sentences.data(), count}, explanation.whys.data());

    explanation.shared.resize(most);
    Span* const begin = explanation.shared.data();
    Span* end = begin;
    Buffer<double> weight(terms.term_count());
    for (std::size_t a = 0; a < count; ++a) {
        const std::uint32_t i = sentences[a];
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) weight[terms.term[k]] = terms.weight(k);
        for (std::size_t s = 0; s < explanation.whys[a].supports; ++s) {
            Support& support = explanation.whys[a].support[s];
            support.first_shared = static_cast<std::uint32_t>(end - begin);
            end = shared_words(terms, i, support.index, weight, end);
            support.shared = static_cast<std::uint32_t>(end - begin) - support.first_shared;
        }
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) weight[terms.term[k]] = 0;
    }
    return explanation;
}

}  // namespace ringkas
