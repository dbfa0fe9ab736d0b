#include "ringkas/graph.hpp"

#include <algorithm>
#include <cmath>

namespace ringkas {
namespace {

/// Rows of unit length over the terms that at least two sentences share; the others meet nothing but themselves.
SparseRows unit_rows(const TermTable& terms, std::size_t& columns) {
    const std::size_t n = terms.sentence_count();
    std::vector<std::uint32_t> column_of(terms.term_count(), kNoTerm);
    columns = 0;
    for (std::size_t t = 0; t < terms.term_count(); ++t)
        if (terms.df[t] >= 2) column_of[t] = static_cast<std::uint32_t>(columns++);
    SparseRows rows;
    rows.begin.reserve(n + 1);
    rows.begin.push_back(0);
    for (std::size_t i = 0; i < n; ++i) {
        double square = 0;
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) square += terms.weight[k] * terms.weight[k];
        const double scale = square > 0 ? 1 / std::sqrt(square) : 0;
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) {
            const std::uint32_t column = column_of[terms.term[k]];
            if (column == kNoTerm) continue;
            rows.column.push_back(column);
            rows.value.push_back(terms.weight[k] * scale);
        }
        rows.begin.push_back(static_cast<std::uint32_t>(rows.column.size()));
    }
    return rows;
}

struct Posting {
    std::uint32_t sentence = 0;
    double weight = 0;
};

/// The transpose of the rows: for each term, the sentences that hold it.
struct Postings {
    std::vector<std::uint32_t> begin;
    std::vector<Posting> list;
};

Postings transpose(const SparseRows& rows, std::size_t columns) {
    Postings postings;
    postings.begin.assign(columns + 1, 0);
    for (const std::uint32_t c : rows.column) ++postings.begin[c + 1];
    for (std::size_t c = 0; c < columns; ++c) postings.begin[c + 1] += postings.begin[c];
    std::vector<std::uint32_t> at(postings.begin.begin(), postings.begin.end() - 1);
    postings.list.resize(rows.column.size());
    for (std::uint32_t i = 0; i < rows.rows(); ++i)
        for (std::uint32_t k = rows.begin[i]; k < rows.begin[i + 1]; ++k) postings.list[at[rows.column[k]]++] = {i, rows.value[k]};
    return postings;
}

Result<Graph> too_many(std::size_t n) {
    return Error{ErrorCode::kTooLarge, "this method takes at most " + std::to_string(kMaxExplicitSentences) + " sentences, the text has " +
                                           std::to_string(n)};
}

/// Visits each row's inner products with all rows. `edge(i, j, product)` is called for j != i in ascending order of i, then j,
/// where they share a column.
template <class Edge>
void for_each_product(const SparseRows& rows, std::size_t columns, Edge edge) {
    const Postings postings = transpose(rows, columns);
    std::vector<double> product(rows.rows(), 0);
    std::vector<std::uint32_t> touched;
    for (std::uint32_t i = 0; i < rows.rows(); ++i) {
        touched.clear();
        for (std::uint32_t k = rows.begin[i]; k < rows.begin[i + 1]; ++k) {
            const std::uint32_t c = rows.column[k];
            for (std::uint32_t q = postings.begin[c]; q < postings.begin[c + 1]; ++q) {
                const Posting& posting = postings.list[q];
                if (product[posting.sentence] == 0) touched.push_back(posting.sentence);
                product[posting.sentence] += rows.value[k] * posting.weight;
            }
        }
        std::sort(touched.begin(), touched.end());
        for (const std::uint32_t j : touched) {
            if (j != i) edge(i, j, product[j]);
            product[j] = 0;
        }
    }
}

/// Builds an explicit graph from `weigh(i, j, product)`; a weight of 0 is no edge.
template <class Weigh>
Graph explicit_graph(const SparseRows& rows, std::size_t columns, Weigh weigh) {
    Graph graph;
    graph.sentences = rows.rows();
    graph.degree.assign(graph.sentences, 0);
    graph.matrix.begin.assign(graph.sentences + 1, 0);
    for_each_product(rows, columns, [&](std::uint32_t i, std::uint32_t j, double product) {
        const double weight = weigh(i, j, product);
        if (weight <= 0) return;
        graph.matrix.column.push_back(j);
        graph.matrix.value.push_back(weight);
        graph.matrix.begin[i + 1] = static_cast<std::uint32_t>(graph.matrix.column.size());
        graph.degree[i] += weight;
    });
    for (std::size_t i = 0; i < graph.sentences; ++i) graph.matrix.begin[i + 1] = std::max(graph.matrix.begin[i + 1], graph.matrix.begin[i]);
    return graph;
}

}  // namespace

void Graph::multiply(const std::vector<double>& in, std::vector<double>& out, std::vector<double>& scratch) const {
    const std::size_t n = sentences;
    out.resize(n);
    if (!factored) {
        for (std::size_t i = 0; i < n; ++i) {
            double sum = 0;
            for (std::uint32_t k = matrix.begin[i]; k < matrix.begin[i + 1]; ++k) sum += matrix.value[k] * in[matrix.column[k]];
            out[i] = sum;
        }
        return;
    }
    scratch.assign(columns, 0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::uint32_t k = matrix.begin[i]; k < matrix.begin[i + 1]; ++k) scratch[matrix.column[k]] += matrix.value[k] * in[i];
    for (std::size_t i = 0; i < n; ++i) {
        double sum = 0;
        for (std::uint32_t k = matrix.begin[i]; k < matrix.begin[i + 1]; ++k) sum += matrix.value[k] * scratch[matrix.column[k]];
        out[i] = sum - diagonal[i] * in[i];
    }
}

Graph cosine_graph(const TermTable& terms) {
    Graph graph;
    graph.sentences = terms.sentence_count();
    graph.factored = true;
    graph.matrix = unit_rows(terms, graph.columns);
    graph.diagonal.reserve(graph.sentences);
    for (std::size_t i = 0; i < graph.sentences; ++i) {
        double square = 0;
        for (std::uint32_t k = graph.matrix.begin[i]; k < graph.matrix.begin[i + 1]; ++k) square += graph.matrix.value[k] * graph.matrix.value[k];
        graph.diagonal.push_back(square);
    }
    std::vector<double> scratch;
    graph.multiply(std::vector<double>(graph.sentences, 1), graph.degree, scratch);
    for (std::size_t i = 0; i < graph.sentences; ++i)
        if (graph.matrix.begin[i] == graph.matrix.begin[i + 1]) graph.degree[i] = 0;
    return graph;
}

Result<Graph> lexrank_graph(const TermTable& terms, double threshold) {
    if (terms.sentence_count() > kMaxExplicitSentences) return too_many(terms.sentence_count());
    std::size_t columns = 0;
    const SparseRows rows = unit_rows(terms, columns);
    return explicit_graph(rows, columns, [threshold](std::uint32_t, std::uint32_t, double product) { return product > threshold ? 1.0 : 0.0; });
}

Result<Graph> overlap_graph(const TermTable& terms) {
    const std::size_t n = terms.sentence_count();
    if (n > kMaxExplicitSentences) return too_many(n);
    SparseRows rows;
    rows.begin = terms.row_begin;
    rows.column = terms.term;
    rows.value.assign(terms.term.size(), 1);
    std::vector<double> log_words;
    log_words.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        std::uint32_t words = 0;
        for (std::uint32_t k = terms.sentence_tokens[i]; k < terms.sentence_tokens[i + 1]; ++k)
            words += terms.words[terms.tokens[k].word].term != kNoTerm;
        log_words.push_back(words ? std::log(static_cast<double>(words)) : 0);
    }
    return explicit_graph(rows, terms.term_count(), [&](std::uint32_t i, std::uint32_t j, double common) {
        const double both = log_words[i] + log_words[j];
        return both > 0 ? common / both : 0.0;
    });
}

}  // namespace ringkas
