#include "ringkas/graph.hpp"

#include <cmath>

#include "ringkas/arithmetic.hpp"

namespace ringkas {
namespace {

/// X, without the terms of one sentence only: they meet nothing but themselves.
Graph unit_rows(const TermTable& terms) {
    Graph graph;
    const std::size_t n = graph.sentences = terms.sentence_count();
    std::vector<std::uint32_t> column_of(terms.term_count());
    std::uint32_t columns = 0;
    for (std::size_t t = 0; t < column_of.size(); ++t) column_of[t] = terms.df[t] < 2 ? kNoTerm : columns++;
    graph.weight.resize(columns);
    for (std::size_t t = 0; t < column_of.size(); ++t)
        if (column_of[t] != kNoTerm) graph.weight[column_of[t]] = terms.idf[t];
    std::size_t entries = 0;
    for (std::size_t k = 0; k < terms.term.size(); ++k)
        if (column_of[terms.term[k]] != kNoTerm) entries += terms.times[k];
    graph.begin.resize(n + 1);
    graph.column.resize(entries);
    graph.scale.resize(n);
    graph.diagonal.resize(n);
    std::uint32_t* column = graph.column.data();
    for (std::size_t i = 0; i < n; ++i) {
        double all = 0, met = 0;
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) {
            const std::uint32_t term = terms.term[k], c = column_of[term];
            const double weight = terms.times[k] * terms.idf[term], square = weight * weight;
            all += square;
            if (c == kNoTerm) continue;
            met += square;
            for (unsigned times = terms.times[k]; times > 0; --times) *column++ = c;
        }
        if (all > 0) {
            graph.scale[i] = 1 / std::sqrt(all);
            graph.diagonal[i] = met / all;
        }
        graph.begin[i + 1] = static_cast<std::uint32_t>(column - graph.column.data());
    }
    return graph;
}

/// A word's stem is a term; stop words and short numbers have none.
double log_of_words(const TermTable& terms, std::size_t i) {
    std::uint32_t words = 0;
    for (std::uint32_t k = terms.sentence_tokens[i]; k < terms.sentence_tokens[i + 1]; ++k)
        words += terms.words[terms.tokens[k].word].term != kNoTerm;
    return words ? logarithm(words) : 0;
}

/// The explicit graph of what the rows of X have in common: with a threshold every product above it is an edge of weight 1; without
/// (negative), each term counts once and the sum is divided by that of both sentences' `log_words`.
Graph explicit_graph(const TermTable& terms, double threshold) {
    const Graph x = unit_rows(terms);
    Graph graph;
    const std::size_t n = graph.sentences = x.sentences;
    const bool overlap = threshold < 0;
    std::vector<double> log_words(n), row(x.weight.size());
    if (overlap)
        for (std::size_t i = 0; i < n; ++i) log_words[i] = log_of_words(terms, i);
    graph.diagonal.resize(n);
    graph.degree.resize(n);
    graph.begin.resize(n + 1);
    std::size_t edges = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (graph.column.size() < edges + n) {
            graph.column.resize(2 * edges + n);
            graph.value.resize(2 * edges + n);
        }
        for (std::uint32_t k = x.begin[i]; k < x.begin[i + 1]; ++k) {
            const std::uint32_t c = x.column[k];
            row[c] = overlap ? 1 : row[c] + x.weight[c] * x.weight[c];
        }
        for (std::size_t j = 0; j < n; ++j) {
            double weight = 0;
            for (std::uint32_t k = x.begin[j]; k < x.begin[j + 1]; ++k)
                if (!overlap || k == x.begin[j] || x.column[k] != x.column[k - 1]) weight += row[x.column[k]];
            if (overlap) {
                const double both = log_words[i] + log_words[j];
                weight = both > 0 ? weight / both : 0;
            } else {
                weight = weight * (x.scale[i] * x.scale[j]) > threshold;
            }
            if (weight <= 0 || j == i) continue;
            graph.column[edges] = static_cast<std::uint32_t>(j);
            graph.value[edges++] = weight;
            graph.degree[i] += weight;
        }
        for (std::uint32_t k = x.begin[i]; k < x.begin[i + 1]; ++k) row[x.column[k]] = 0;
        graph.begin[i + 1] = static_cast<std::uint32_t>(edges);
    }
    return graph;
}

Result<Graph> checked_graph(const TermTable& terms, double threshold) {
    if (terms.sentence_count() > kMaxExplicitSentences) return Error{ErrorCode::kTooLarge, "this method takes at most 4000 sentences"};
    return explicit_graph(terms, threshold);
}

}  // namespace

void Graph::multiply(const std::vector<double>& in, std::vector<double>& out, std::vector<double>& scratch) const {
    out.resize(sentences);
    const std::uint32_t* const first = column.data();
    const std::uint32_t* at = first;
    if (!factored) {
        for (std::size_t i = 0; i < sentences; ++i) {
            double sum = 0;
            for (const std::uint32_t* const end = first + begin[i + 1]; at < end; ++at) sum += value[static_cast<std::size_t>(at - first)] * in[*at];
            out[i] = sum;
        }
        return;
    }
    scratch.assign(weight.size(), 0);
    double* const sums = scratch.data();
    for (std::size_t i = 0; i < sentences; ++i) {
        const double share = scale[i] * in[i];
        for (const std::uint32_t* const end = first + begin[i + 1]; at < end; ++at) sums[*at] += share;
    }
    for (std::size_t c = 0; c < weight.size(); ++c) sums[c] *= weight[c] * weight[c];
    at = first;
    for (std::size_t i = 0; i < sentences; ++i) {
        double sum = 0;
        for (const std::uint32_t* const end = first + begin[i + 1]; at < end; ++at) sum += sums[*at];
        out[i] = scale[i] * sum - diagonal[i] * in[i];
    }
}

Graph cosine_graph(const TermTable& terms) {
    Graph graph = unit_rows(terms);
    graph.factored = true;
    std::vector<double> scratch;
    graph.multiply(std::vector<double>(graph.sentences, 1), graph.degree, scratch);
    for (std::size_t i = 0; i < graph.sentences; ++i)
        if (graph.begin[i] == graph.begin[i + 1]) graph.degree[i] = 0;
    return graph;
}

Result<Graph> lexrank_graph(const TermTable& terms, double threshold) { return checked_graph(terms, threshold); }

Result<Graph> overlap_graph(const TermTable& terms) { return checked_graph(terms, -1); }

}  // namespace ringkas
