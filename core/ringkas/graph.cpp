#include "ringkas/graph.hpp"

#include <cmath>

#include "ringkas/arithmetic.hpp"

namespace ringkas {
namespace {

/// X, without the terms of one sentence only: they meet nothing but themselves. For the overlap all its entries are 1.
Graph unit_rows(const TermTable& terms, bool overlap) {
    Graph graph;
    graph.factored = true;
    const std::size_t n = graph.sentences = terms.sentence_count();
    const std::size_t words = terms.term_count();
    const double* const idf = terms.idf.data();
    const std::uint32_t* const df = terms.df.data();
    Buffer<std::uint32_t> columns_of;
    columns_of.resize_for_overwrite(words);
    graph.weight.resize(words + Graph::kGroup);
    std::uint32_t *const column_of = columns_of.data(), columns = 0;
    double* const weight = graph.weight.data();
    for (std::size_t t = 0; t < words; ++t) {
        column_of[t] = columns;
        weight[columns] = overlap ? 1 : idf[t];
        columns += df[t] > 1;
    }
    weight[columns] = 0;  // as those behind it: the columns of no term
    graph.weight.resize(columns + Graph::kGroup);
    graph.scale.resize(n);
    graph.diagonal.resize(n);
    const std::size_t room = terms.term.size() / 8 * 9 + 64;  // few sentences repeat a term
    graph.column.reserve(room);
    graph.row.reserve(room / Graph::kGroup);
    const std::uint32_t *term = terms.term.data(), *row_end = terms.row_begin.data();
    const std::uint8_t* times = terms.times.data();
    std::size_t entries = 0;
    for (std::uint32_t i = 0; i < n; ++i) {
        const std::size_t most = entries + terms.sentence_tokens[i + 1] - terms.sentence_tokens[i] + Graph::kGroup;
        graph.column.resize_for_overwrite(most);
        graph.row.resize_for_overwrite(most / Graph::kGroup);
        std::uint32_t *const column = graph.column.data(), *const row = graph.row.data();
        double all = 0, met = 0;
        for (const std::uint32_t* const end = terms.term.data() + *++row_end; term < end; ++term, ++times) {
            // Whether another sentence has the term too is used as a number: nobody could foretell it.
            const std::uint32_t t = *term, shared = df[t] > 1, repeats = *times;
            double square = repeats * idf[t];
            square *= square;
            all += square;
            met += shared * square;
            std::uint32_t more = overlap ? 1 : repeats;
            do {
                column[entries] = column_of[t];
                row[entries / Graph::kGroup] = i;
                entries += shared;
            } while (--more > 0);
        }
        if (all > 0) {
            graph.scale[i] = overlap ? 1 : 1 / std::sqrt(all);
            graph.diagonal[i] = met / all;
        }
        for (std::uint32_t k = 0; k < Graph::kGroup; ++k) column[entries + k] = columns + k;
        entries = (entries + Graph::kGroup - 1) / Graph::kGroup * Graph::kGroup;
    }
    graph.column.resize(entries);
    graph.row.resize(entries / Graph::kGroup);
    return graph;
}

void add_degree(Graph& graph) {
    Buffer<double> ones(graph.sentences, 1), scratch;
    graph.multiply(ones, graph.degree, scratch);
}

/// Logarithm of the words of a sentence, but for stop words and short numbers.
double log_of_words(const TermTable& terms, std::size_t i) {
    std::uint32_t words = 0;
    for (std::uint32_t k = terms.sentence_tokens[i]; k < terms.sentence_tokens[i + 1]; ++k)
        words += terms.words[terms.tokens[k].word].term != kNoTerm;
    return words ? logarithm(words) : 0;
}

/// With a threshold, every cosine above it is an edge of weight 1. Without (negative) an edge weighs as many terms as both sentences
/// hold, divided by the sum of the logarithms of their words.
Graph explicit_graph(const TermTable& terms, double threshold) {
    const bool overlap = threshold < 0;
    const Graph rows = unit_rows(terms, overlap);
    Graph graph;
    const std::size_t n = graph.sentences = rows.sentences;
    graph.value.resize(n * n);
    Buffer<double> one(n), products, scratch, logs(n);
    for (std::size_t i = 0; i < n; ++i) {
        logs[i] = log_of_words(terms, i);
        one[i] = 1;
        rows.multiply(one, products, scratch);
        one[i] = 0;
        for (std::size_t j = 0; j < i; ++j) {
            const double both = logs[i] + logs[j];
            double weight = products[j] > threshold;
            if (overlap) weight = both > 0 ? products[j] / both : 0;
            graph.value[i * n + j] = graph.value[j * n + i] = weight;
        }
    }
    add_degree(graph);
    return graph;
}

}  // namespace

void Graph::multiply(const Buffer<double>& in, Buffer<double>& out, Buffer<double>& scratch) const {
    const std::size_t n = sentences, columns = weight.size();
    out.resize(n);
    if (!factored) {
        const double* w = value.data();
        for (std::size_t i = 0; i < n; ++i) {
            double sum = 0;
            for (std::size_t j = 0; j < n; ++j) sum += *w++ * in[j];
            out[i] = sum;
        }
        return;
    }
    scratch.clear();
    scratch.resize(columns);
    double* const sums = scratch.data();
    double* const result = out.data();
    for (std::size_t i = 0; i < n; ++i) result[i] = scale[i] * in[i];
    const std::uint32_t *c = column.data(), *const end = row.end();
    for (const std::uint32_t* r = row.data(); r < end; ++r, c += kGroup) {
        const double share = result[*r];
        if (share == 0) continue;  // of one sentence alone it is asked, too
        for (std::size_t k = 0; k < kGroup; ++k) sums[c[k]] += share;
    }
    for (std::size_t k = 0; k < columns; ++k) sums[k] *= weight[k] * weight[k];
    out.clear();
    out.resize(n);
    c = column.data();
    for (const std::uint32_t* r = row.data(); r < end; ++r) {
        double sum = result[*r];
        for (std::size_t k = 0; k < Graph::kGroup; ++k) sum += sums[*c++];
        result[*r] = sum;
    }
    for (std::size_t i = 0; i < n; ++i) result[i] = scale[i] * result[i] - diagonal[i] * in[i];
}

double row_length(const TermTable& terms, std::size_t sentence) {
    double square = 0;
    for (std::uint32_t k = terms.row_begin[sentence]; k < terms.row_begin[sentence + 1]; ++k) square += terms.weight(k) * terms.weight(k);
    return std::sqrt(square);
}

Graph cosine_graph(const TermTable& terms) {
    Graph graph = unit_rows(terms, false);
    add_degree(graph);
    return graph;
}

Graph lexrank_graph(const TermTable& terms, double threshold) { return explicit_graph(terms, threshold); }

Graph overlap_graph(const TermTable& terms) { return explicit_graph(terms, -1); }

}  // namespace ringkas
