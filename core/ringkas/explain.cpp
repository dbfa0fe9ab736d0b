#include "ringkas/explain.hpp"

#include <algorithm>
#include <cmath>

#include "ringkas/arithmetic.hpp"
#include "ringkas/order.hpp"

namespace ringkas {
namespace {

/// Keeps the kMostSupport strongest, strongest first; of equals the one that came first. It is stronger than the last of those kept.
void offer(Why& why, std::uint32_t sentence, double similarity) {
    why.supports += why.supports < kMostSupport;
    std::size_t k = kMostSupport - 1;
    for (; k > 0 && why.support[k - 1].similarity < similarity; --k) why.support[k] = why.support[k - 1];
    why.support[k].index = sentence;
    why.support[k].similarity = similarity;
}

/// One pass over all rows, against the rows of the first `count` sentences asked for, turned into a list for each term.
void find_support(const TermTable& terms, const std::uint32_t* sentences, std::uint32_t count, Why* whys) {
    struct Entry {
        std::uint32_t next = 0;  // the list's next entry; 0: none
        std::uint32_t asked = 0;
        double weight = 0;  // of a row of unit length
    };
    Buffer<Entry> entries(1);
    Buffer<std::uint32_t> list(terms.term_count());
    Buffer<double> product(count);
    for (std::uint32_t a = 0; a < count; ++a) {
        const std::uint32_t i = sentences[a];
        const double own = row_length(terms, i);
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) {
            std::uint32_t& first = list[terms.term[k]];
            const std::uint32_t next = first;
            first = static_cast<std::uint32_t>(entries.size());
            entries.push_back({next, a, terms.weight(k) / own});
        }
    }
    for (std::uint32_t i = 0; i < terms.sentence_count(); ++i) {
        std::uint32_t met = 0;
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k)
            for (std::uint32_t e = list[terms.term[k]]; e; e = entries[e].next) {
                product[entries[e].asked] += terms.weight(k) * entries[e].weight;
                met = e;
            }
        if (!met) continue;
        const double own = row_length(terms, i);
        for (std::uint32_t a = 0; a < count; ++a) {
            const double similarity = std::min(1.0, product[a] / own);
            product[a] = 0;
            if ((similarity > whys[a].support.back().similarity) & (sentences[a] != i)) offer(whys[a], i, similarity);
        }
    }
}

/// Appends the words of `sentence` whose terms `other` has too, one for each term, the rarest first. `common` holds no `mark` yet.
void add_shared(const TermTable& terms, std::uint32_t sentence, std::uint32_t other, std::uint32_t* common, std::uint32_t mark,
                Buffer<Span>& out) {
    for (std::uint32_t k = terms.row_begin[other]; k < terms.row_begin[other + 1]; ++k) common[terms.term[k]] = mark;
    Buffer<std::uint64_t> keys;
    for (std::uint32_t t = terms.sentence_tokens[sentence]; t < terms.sentence_tokens[sentence + 1]; ++t) {
        const std::uint32_t term = terms.words[terms.tokens[t].word].term;
        if (term == kNoTerm || common[term] != mark) continue;
        common[term] = 0;
        keys.push_back(key_of(terms.df[term], t));
    }
    sort_keys(keys);
    for (const std::uint64_t key : keys) out.push_back(terms.tokens[second_of(key)].span());
}

}  // namespace

Explanation explain(const Analysis& analysis, std::span<const std::uint32_t> sentences) {
    const TermTable& terms = analysis.terms;
    Explanation explanation;
    explanation.whys.resize(sentences.size());
    Why* const whys = explanation.whys.data();
    find_support(terms, sentences.data(), static_cast<std::uint32_t>(std::min(sentences.size(), kMostSupported)), whys);
    Buffer<std::uint32_t> common(terms.term_count());
    std::uint32_t mark = 0;
    for (std::size_t a = 0; a < sentences.size(); ++a) {
        const std::uint32_t i = sentences[a];
        whys[a].parts = parts_of(analysis.prior, analysis.features, i);
        const double score = analysis.ranking.score[i];
        if (score > 0) whys[a].parts[static_cast<std::size_t>(Part::kGraph)] = logarithm(score) - logarithm(analysis.prior.p[i]);
        for (std::size_t s = 0; s < whys[a].supports; ++s) {
            Support& support = whys[a].support[s];
            support.first_shared = static_cast<std::uint32_t>(explanation.shared.size());
            add_shared(terms, i, support.index, common.data(), ++mark, explanation.shared);
            support.shared = static_cast<std::uint32_t>(explanation.shared.size()) - support.first_shared;
        }
    }
    return explanation;
}

}  // namespace ringkas
