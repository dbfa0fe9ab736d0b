// Stage 4: term vectors -> sentence graph.
//
// In:     TermTable. Out: Graph, symmetric, weights >= 0, no loops.
// Cost:   factored: O(non-zeros of X) time and memory. Explicit: O(sum over terms of df²) time, O(edges) memory.
// Errors: kTooLarge for an explicit graph of more than kMaxExplicitSentences sentences.
// Source: cosine of tf-idf vectors: Erkan & Radev 2004, §3.2. Overlap: Mihalcea & Tarau 2004, §4 (word counts as printed
//         there: |common words| / (log|Si| + log|Sj|); where both logarithms are 0 the edge is left out).
//
// The factored form holds X (rows of unit length) and never the n² weights: W = X·Xᵀ − diag(X·Xᵀ).
#pragma once

#include <cstdint>
#include <vector>

#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

inline constexpr std::size_t kMaxExplicitSentences = 4000;

/// Rows of a sparse matrix: row i is [begin[i], begin[i + 1]) of column and value, columns ascending.
struct SparseRows {
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> column;
    std::vector<double> value;

    [[nodiscard]] std::size_t rows() const { return begin.empty() ? 0 : begin.size() - 1; }
};

struct Graph {
    std::size_t sentences = 0;
    bool factored = false;
    SparseRows matrix;               ///< factored: X, sentences × columns; explicit: the weights themselves
    std::size_t columns = 0;         ///< columns of X
    std::vector<double> diagonal;    ///< factored: the diagonal of X·Xᵀ that is taken off (1, or 0 for an empty row)
    std::vector<double> degree;      ///< row sums of the weights

    /// out = W·in. `scratch` is resized to `columns`. O(non-zeros).
    void multiply(const std::vector<double>& in, std::vector<double>& out, std::vector<double>& scratch) const;
};

/// Cosine similarity of the rows, factored.
[[nodiscard]] Graph cosine_graph(const TermTable& terms);

/// Cosine similarity above `threshold`, explicit and unweighted edges as in LexRank; threshold in [0, 1).
[[nodiscard]] Result<Graph> lexrank_graph(const TermTable& terms, double threshold);

/// The overlap measure of classic TextRank, explicit.
[[nodiscard]] Result<Graph> overlap_graph(const TermTable& terms);

}  // namespace ringkas
