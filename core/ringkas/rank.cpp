#include "ringkas/rank.hpp"

#include <cmath>

namespace ringkas {
namespace {

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

}  // namespace

// Without the dangling term the ranking is proportional to u = (I − d·W·D⁻¹)⁻¹·p, and giving the share of unconnected sentences
// back to the prior only rescales it: so solve for u and normalise. With u = D^½·y the system is (I − d·D^-½·W·D^-½)·y = D^-½·p,
// whose diagonal is 1: conjugate gradients need no further preconditioner than this scaling, which is Jacobi's for D − d·W.
Ranking rank(const Graph& graph, const Prior& prior, const RankOptions& options) {
    const std::size_t n = graph.sentences;
    Ranking ranking;
    ranking.score = prior.p;
    if (n == 0 || options.damping == 0) return ranking;
    const double d = options.damping;

    std::vector<double> root(n), inverse_root(n), y(n), residual(n), direction(n), scaled(n), image(n), scratch;
    for (std::size_t i = 0; i < n; ++i) {
        root[i] = graph.degree[i] > 0 ? std::sqrt(graph.degree[i]) : 0;
        inverse_root[i] = root[i] > 0 ? 1 / root[i] : 0;
        y[i] = prior.p[i] * inverse_root[i];
    }
    const auto apply = [&](const std::vector<double>& in) {
        for (std::size_t i = 0; i < n; ++i) scaled[i] = in[i] * inverse_root[i];
        graph.multiply(scaled, image, scratch);
        for (std::size_t i = 0; i < n; ++i) image[i] = in[i] - d * inverse_root[i] * image[i];
    };
    apply(y);
    for (std::size_t i = 0; i < n; ++i) residual[i] = prior.p[i] * inverse_root[i] - image[i];
    direction = residual;
    double rho = dot(residual, residual);
    const auto measure = [&] {
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i) sum += std::fabs(residual[i]) * root[i];
        return sum;
    };
    ranking.residual = measure();
    while (ranking.residual > options.tolerance && ranking.iterations < options.max_iterations) {
        apply(direction);
        const double curvature = dot(direction, image);
        if (!(curvature > 0)) break;
        const double step = rho / curvature;
        for (std::size_t i = 0; i < n; ++i) y[i] += step * direction[i];
        for (std::size_t i = 0; i < n; ++i) residual[i] -= step * image[i];
        const double next = dot(residual, residual);
        const double turn = next / rho;
        for (std::size_t i = 0; i < n; ++i) direction[i] = residual[i] + turn * direction[i];
        rho = next;
        ++ranking.iterations;
        ranking.residual = measure();
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
