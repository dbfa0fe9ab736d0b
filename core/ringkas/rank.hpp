// Stage 6: graph + prior -> scores.
//
// In:     Graph with n sentences, Prior over the same n.
// Out:    Ranking: the personalised PageRank  score = (1 − d)·prior + d·Pᵀ·score,  P = D⁻¹·W; a sentence without neighbours
//         gives its share back to the prior. Scores >= 0, sum 1.
// Cost:   O(iterations · non-zeros); about 14 iterations on an article, 25 on 90,000 sentences.
// Errors: none; n == 0 gives an empty ranking.
// Source: Brin & Page 1998; Mihalcea & Tarau 2004, §2; Haveliwala 2002 for the personalised teleport. The system is symmetric
//         positive definite after scaling with D^½ and is solved by conjugate gradients with a Jacobi preconditioner
//         (Saad 2003, algorithm 9.1) instead of the power method.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/graph.hpp"
#include "ringkas/prior.hpp"

namespace ringkas {

struct RankOptions {
    double damping = 0.85;     ///< [0, 1): 0 is the prior alone, towards 1 the graph alone
    double tolerance = 1e-10;  ///< of the residual's 1-norm
    int max_iterations = 200;
};

struct Ranking {
    Buffer<double> score;
    int iterations = 0;
    double residual = 0;
    bool converged = true;
};

[[nodiscard]] Ranking rank(const Graph& graph, const Prior& prior, const RankOptions& options);

}  // namespace ringkas
