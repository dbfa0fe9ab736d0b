#include "ringkas/graph.hpp"

#include <cmath>

#include "ringkas/arithmetic.hpp"

namespace ringkas {
namespace {

/// Rows of unit length over the terms that at least two sentences share; the others meet nothing but themselves.
Graph unit_rows(const TermTable& terms) {
    Graph graph;
    const std::size_t n = graph.sentences = terms.sentence_count();
    std::vector<std::uint32_t> column_of(terms.term_count());
    std::size_t entries = 0;
    for (std::size_t t = 0; t < column_of.size(); ++t) {
        const std::uint32_t df = terms.df[t];
        column_of[t] = df < 2 ? kNoTerm : static_cast<std::uint32_t>(graph.columns++);
        if (df >= 2) entries += df;
    }
    graph.matrix.begin.resize(n + 1);
    graph.matrix.column.resize(entries);
    graph.matrix.value.resize(entries);
    graph.diagonal.resize(n);
    std::uint32_t* column = graph.matrix.column.data();
    double* value = graph.matrix.value.data();
    const std::uint32_t* const term = terms.term.data();
    const double* const weight = terms.weight.data();
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t begin = terms.row_begin[i], end = terms.row_begin[i + 1];
        double square = 0;
        for (std::uint32_t k = begin; k < end; ++k) square += weight[k] * weight[k];
        const double scale = square > 0 ? 1 / std::sqrt(square) : 0;
        double& diagonal = graph.diagonal[i];
        for (std::uint32_t k = begin; k < end; ++k) {
            const std::uint32_t c = column_of[term[k]];
            if (c == kNoTerm) continue;
            const double x = weight[k] * scale;
            *column++ = c;
            *value++ = x;
            diagonal += x * x;
        }
        graph.matrix.begin[i + 1] = static_cast<std::uint32_t>(column - graph.matrix.column.data());
    }
    return graph;
}

/// The explicit graph of what the rows of X have in common: with a threshold every product above it is an edge of weight 1; without
/// (negative), the product is divided by the sum of both sentences' `log_words`.
Graph explicit_graph(const Graph& x, double threshold, const std::vector<double>& log_words) {
    Graph graph;
    const std::size_t n = graph.sentences = x.sentences;
    graph.diagonal.resize(n);
    graph.degree.resize(n);
    graph.matrix.begin.resize(n + 1);
    std::vector<double> row(x.columns);
    std::size_t edges = 0;
    const std::uint32_t* const begin = x.matrix.begin.data();
    const std::uint32_t* const column = x.matrix.column.data();
    const double* const value = x.matrix.value.data();
    for (std::size_t i = 0; i < n; ++i) {
        if (graph.matrix.column.size() < edges + n) {
            graph.matrix.column.resize(2 * edges + n);
            graph.matrix.value.resize(2 * edges + n);
        }
        for (std::uint32_t k = begin[i]; k < begin[i + 1]; ++k) row[column[k]] = value[k];
        for (std::size_t j = 0; j < n; ++j) {
            double weight = 0;
            for (std::uint32_t k = begin[j]; k < begin[j + 1]; ++k) weight += value[k] * row[column[k]];
            if (threshold < 0) {
                const double both = log_words[i] + log_words[j];
                weight = both > 0 ? weight / both : 0;
            } else {
                weight = weight > threshold;
            }
            if (weight <= 0 || j == i) continue;
            graph.matrix.column[edges] = static_cast<std::uint32_t>(j);
            graph.matrix.value[edges++] = weight;
            graph.degree[i] += weight;
        }
        for (std::uint32_t k = begin[i]; k < begin[i + 1]; ++k) row[column[k]] = 0;
        graph.matrix.begin[i + 1] = static_cast<std::uint32_t>(edges);
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

Result<Graph> checked_graph(const TermTable& terms, double threshold) {
    const std::size_t n = terms.sentence_count();
    if (n > kMaxExplicitSentences) return Error{ErrorCode::kTooLarge, "this method takes at most 4000 sentences"};
    std::vector<double> log_words;
    Graph x = unit_rows(terms);
    if (threshold < 0) {
        log_words.resize(n);
        for (std::size_t i = 0; i < n; ++i) log_words[i] = log_of_words(terms, i);
        for (double& value : x.matrix.value) value = 1;
    }
    return explicit_graph(x, threshold, log_words);
}

}  // namespace

void Graph::multiply(const std::vector<double>& in, std::vector<double>& out, std::vector<double>& scratch) const {
    out.resize(sentences);
    const std::uint32_t* column = matrix.column.data();
    const double* value = matrix.value.data();
    const double* from = in.data();
    if (factored) {
        scratch.assign(columns, 0);
        double* const sums = scratch.data();
        for (std::size_t i = 0; i < sentences; ++i)
            for (const std::uint32_t* const end = matrix.column.data() + matrix.begin[i + 1]; column < end; ++column) sums[*column] += *value++ * in[i];
        column = matrix.column.data();
        value = matrix.value.data();
        from = sums;
    }
    for (std::size_t i = 0; i < sentences; ++i) {
        double sum = 0;
        for (const std::uint32_t* const end = matrix.column.data() + matrix.begin[i + 1]; column < end; ++column) sum += *value++ * from[*column];
        out[i] = sum - diagonal[i] * in[i];
    }
}

Graph cosine_graph(const TermTable& terms) {
    Graph graph = unit_rows(terms);
    graph.factored = true;
    std::vector<double> scratch;
    graph.multiply(std::vector<double>(graph.sentences, 1), graph.degree, scratch);
    for (std::size_t i = 0; i < graph.sentences; ++i)
        if (graph.matrix.begin[i] == graph.matrix.begin[i + 1]) graph.degree[i] = 0;
    return graph;
}

Result<Graph> lexrank_graph(const TermTable& terms, double threshold) { return checked_graph(terms, threshold); }

Result<Graph> overlap_graph(const TermTable& terms) { return checked_graph(terms, -1); }

}  // namespace ringkas
