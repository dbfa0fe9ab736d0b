#include "ringkas/explain.hpp"

#include <algorithm>
#include <cmath>

#include "ringkas/arithmetic.hpp"

namespace ringkas {
namespace {

std::vector<PartValue> parts_of(const Analysis& analysis, std::uint32_t sentence) {
    const Forest& forest = analysis.method.used == Method::kNews ? analysis.model->news : analysis.model->general;
    std::array<double, kPartCount> values = prior_parts(analysis.prior, forest, analysis.features, sentence);
    const double score = analysis.ranking.score[sentence];
    if (score > 0) values[static_cast<std::size_t>(Part::kGraph)] = logarithm(score) - logarithm(analysis.prior.p[sentence]);
    std::vector<PartValue> parts;
    for (std::size_t k = 0; k < kPartCount; ++k)
        if (values[k] != 0) parts.push_back({static_cast<Part>(k), values[k]});
    return parts;
}

/// Keeps the kMostSupport strongest, strongest first; of equals the one that came first.
void offer(std::vector<Support>& strongest, std::uint32_t index, double similarity) {
    if (strongest.size() == kMostSupport && similarity <= strongest.back().similarity) return;
    const auto weaker = [similarity](const Support& other) { return other.similarity < similarity; };
    strongest.insert(std::find_if(strongest.begin(), strongest.end(), weaker), {index, similarity, {}});
    if (strongest.size() > kMostSupport) strongest.pop_back();
}

/// The tokens of `sentence` whose terms `other` has too, one for each term.
std::vector<Span> shared_words(const TermTable& terms, std::uint32_t sentence, std::uint32_t other) {
    struct Shared {
        std::uint32_t term = 0;
        double weight = 0;
        Span token;
    };
    std::vector<Shared> shared;
    const auto begin = terms.term.begin() + terms.row_begin[other];
    const auto end = terms.term.begin() + terms.row_begin[other + 1];
    const auto own_begin = terms.term.begin() + terms.row_begin[sentence];
    const auto own_end = terms.term.begin() + terms.row_begin[sentence + 1];
    for (std::uint32_t k = terms.sentence_tokens[sentence]; k < terms.sentence_tokens[sentence + 1]; ++k) {
        const Token& token = terms.tokens[k];
        const std::uint32_t term = terms.words[token.word].term;
        if (term == kNoTerm || !std::binary_search(begin, end, term)) continue;
        const auto own = std::lower_bound(own_begin, own_end, term);
        const double weight = terms.weight[static_cast<std::size_t>(own - terms.term.begin())];
        shared.push_back({term, weight, terms.span_of(token)});
    }
    const auto heavier = [](const Shared& a, const Shared& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.term != b.term ? a.term < b.term : a.token.begin < b.token.begin;
    };
    std::sort(shared.begin(), shared.end(), heavier);
    std::vector<Span> words;
    for (std::size_t k = 0; k < shared.size(); ++k)
        if (k == 0 || shared[k].term != shared[k - 1].term) words.push_back(shared[k].token);
    return words;
}

/// One pass over all rows, against the rows of the sentences asked for, turned into a list for each term.
void find_support(const TermTable& terms, const std::vector<std::uint32_t>& sentences, std::size_t count, std::vector<Why>& whys) {
    const auto length = [&](std::uint32_t i) {
        double sum = 0;
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) sum += terms.weight[k] * terms.weight[k];
        return std::sqrt(sum);
    };
    struct Entry {
        std::uint32_t asked = 0;
        double weight = 0;
    };
    std::vector<std::uint32_t> begin(terms.term_count() + 1, 0);
    const auto each_entry = [&](auto visit) {
        for (std::uint32_t a = 0; a < count; ++a)
            for (std::uint32_t k = terms.row_begin[sentences[a]]; k < terms.row_begin[sentences[a] + 1]; ++k) visit(a, k);
    };
    each_entry([&](std::uint32_t, std::uint32_t k) { ++begin[terms.term[k] + 1]; });
    for (std::size_t t = 0; t < terms.term_count(); ++t) begin[t + 1] += begin[t];
    std::vector<Entry> entries(begin.back());
    std::vector<std::uint32_t> at(begin.begin(), begin.end() - 1);
    each_entry([&](std::uint32_t a, std::uint32_t k) { entries[at[terms.term[k]]++] = {a, terms.weight[k]}; });

    std::vector<double> lengths;
    for (std::size_t a = 0; a < count; ++a) lengths.push_back(length(sentences[a]));
    std::vector<double> product(count, 0);
    std::vector<std::uint32_t> touched;
    for (std::uint32_t i = 0; i < terms.sentence_count(); ++i) {
        touched.clear();
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k)
            for (std::uint32_t e = begin[terms.term[k]]; e < begin[terms.term[k] + 1]; ++e) {
                if (product[entries[e].asked] == 0) touched.push_back(entries[e].asked);
                product[entries[e].asked] += terms.weight[k] * entries[e].weight;
            }
        if (touched.empty()) continue;
        const double own = length(i);
        for (const std::uint32_t a : touched) {
            if (sentences[a] != i) offer(whys[a].support, i, std::min(1.0, product[a] / (own * lengths[a])));
            product[a] = 0;
        }
    }
}

}  // namespace

std::vector<Why> explain(const Analysis& analysis, const std::vector<std::uint32_t>& sentences) {
    std::vector<Why> whys(sentences.size());
    for (std::size_t a = 0; a < sentences.size(); ++a) whys[a].parts = parts_of(analysis, sentences[a]);
    const std::size_t count = std::min(sentences.size(), kMostSupported);
    find_support(analysis.terms, sentences, count, whys);
    for (std::size_t a = 0; a < count; ++a)
        for (Support& support : whys[a].support) support.shared = shared_words(analysis.terms, sentences[a], support.index);
    return whys;
}

}  // namespace ringkas
