#include "ringkas/rank.hpp"

#include <cmath>

namespace ringkas {

// Without the dangling term the ranking is proportional to u = (I − d·W·D⁻¹)⁻¹·p, and giving the share of unconnected sentences
// back to the prior only rescales it: so solve for u and normalise. With u = D^½·y the system is (I − d·D^-½·W·D^-½)·y = D^-½·p,
// whose diagonal is 1: conjugate gradients need no further preconditioner than this scaling, which is Jacobi's for D − d·W.
Ranking rank(const Graph& graph, const Prior& prior, const RankOptions& options) {
    const std::size_t n = graph.sentences;
    Ranking ranking;
    ranking.score = prior.p;
    if (n == 0 || options.damping == 0) return ranking;

    Buffer<double> columns, image(n), scaled(n), five(5 * n);
    double* const root = five.data();  // D^½, 0 for a sentence without neighbours
    double* const inverse = root + n;
    double* const y = inverse + n;
    double* const residual = y + n;
    double* const direction = residual + n;
    double rho = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (!(graph.degree[i] > 0)) continue;
        root[i] = std::sqrt(graph.degree[i]);
        inverse[i] = 1 / root[i];
        residual[i] = direction[i] = prior.p[i] * inverse[i];
        scaled[i] = direction[i] * inverse[i];
        rho += residual[i] * residual[i];
        ranking.residual += prior.p[i];
    }
    while (ranking.residual > options.tolerance && ranking.iterations < options.max_iterations) {
        graph.multiply(scaled, image, columns);
        double curvature = 0;
        for (std::size_t i = 0; i < n; ++i) {
            image[i] = direction[i] - options.damping * inverse[i] * image[i];
            curvature += direction[i] * image[i];
        }
        if (!(curvature > 0)) break;
        const double step = rho / curvature;
        double next = 0;
        ranking.residual = 0;
        for (std::size_t i = 0; i < n; ++i) {
            y[i] += step * direction[i];
            residual[i] -= step * image[i];
            next += residual[i] * residual[i];
            ranking.residual += std::fabs(residual[i]) * root[i];
        }
        const double turn = next / rho;
        for (std::size_t i = 0; i < n; ++i) {
            direction[i] = residual[i] + turn * direction[i];
            scaled[i] = direction[i] * inverse[i];
        }
        rho = next;
        ++ranking.iterations;
    }
    ranking.converged = ranking.residual <= options.tolerance;

    double total = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double u = root[i] > 0 ? root[i] * y[i] : prior.p[i];
        ranking.score[i] = u > 0 ? u : 0;
        total += ranking.score[i];
    }
    for (double& score : ranking.score) score /= total;
    return ranking;
}

}  // namespace ringkas
