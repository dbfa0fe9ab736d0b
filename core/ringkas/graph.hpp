// Stage 4: term vectors -> sentence graph.
//
// In:     TermTable. Out: Graph, symmetric, weights >= 0, no loops.
// Cost:   factored: O(non-zeros of X) time and memory. Explicit: O(n · non-zeros) time, O(n²) memory.
// Errors: none; more than kMaxExplicitSentences sentences are not to be asked of an explicit graph.
// Source: cosine of tf-idf vectors: Erkan & Radev 2004, §3.2. Overlap: Mihalcea & Tarau 2004, §4 (word counts as printed
//         there: |common words| / (log|Si| + log|Sj|); where both logarithms are 0 the edge is left out).
//
// The factored form never holds the n² weights: W = X·Xᵀ − diag(X·Xᵀ), where X has rows of unit length. Nor does it hold the values of
// X: one is the product of what the sentence and the term bring, once for each time that the sentence has the term.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

inline constexpr std::size_t kMaxExplicitSentences = 4000;

struct Graph {
    std::size_t sentences = 0;
    bool factored = false;
    Buffer<double> degree;  ///< row sums of the weights
    Buffer<double> value;   ///< explicit: the n² weights

    // Factored: the entries of X, row by row, in groups of kGroup, so that loops over them have one length whatever the rows'.
    static constexpr std::size_t kGroup = 4;
    Buffer<std::uint32_t> row;     ///< of each group
    Buffer<std::uint32_t> column;  ///< a term of at least two sentences, as often as the row's has it; of weight 0 where a row has no more
    Buffer<double> scale;          ///< per sentence
    Buffer<double> weight;         ///< per column; an entry of row i in column c adds scale[i] · weight[c] to X
    Buffer<double> diagonal;       ///< of X·Xᵀ, to be taken off

    /// out = W·in. `scratch` is resized to the columns. O(entries of X), or n².
    void multiply(const Buffer<double>& in, Buffer<double>& out, Buffer<double>& scratch) const;
};

/// Length of a row of term weights.
[[nodiscard]] double row_length(const TermTable& terms, std::size_t sentence);

/// Cosine similarity of the rows, factored.
[[nodiscard]] Graph cosine_graph(const TermTable& terms);

/// Cosine similarity above `threshold`, explicit and unweighted edges as in LexRank; threshold in [0, 1).
[[nodiscard]] Graph lexrank_graph(const TermTable& terms, double threshold);

/// The overlap measure of classic TextRank, explicit.
[[nodiscard]] Graph overlap_graph(const TermTable& terms);

}  // namespace ringkas
