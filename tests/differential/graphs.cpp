// Writes sentence graphs, priors and the scores that ranking gives them as JSON Lines, for an independent implementation to check:
// {"name", "n", "damping", "edges": [[i, j, weight]…], "prior": […], "score": […]}
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "ringkas/graph.hpp"
#include "ringkas/rank.hpp"
#include "ringkas/summarize.hpp"
#include "support/generate.hpp"
#include "support/random.hpp"

namespace {

using namespace ringkas;

/// Row `i` of the weights, by multiplying with a unit vector: works for both forms of a graph.
Buffer<double> row(const Graph& graph, std::size_t i) {
    Buffer<double> unit(graph.sentences, 0), out, scratch;
    unit[i] = 1;
    graph.multiply(unit, out, scratch);
    out[i] = 0;
    return out;
}

void write_list(const char* name, const Buffer<double>& values) {
    std::printf(",\"%s\":[", name);
    for (std::size_t i = 0; i < values.size(); ++i) std::printf("%s%.17g", i ? "," : "", values[i]);
    std::printf("]");
}

void write(const char* name, const Graph& graph, const Prior& prior, double damping) {
    RankOptions options;
    options.damping = damping;
    options.tolerance = 1e-14;
    const Ranking ranking = rank(graph, prior, options);
    std::printf("{\"name\":\"%s\",\"n\":%zu,\"damping\":%.17g,\"edges\":[", name, graph.sentences, damping);
    bool first = true;
    for (std::size_t i = 0; i < graph.sentences; ++i) {
        const Buffer<double> weights = row(graph, i);
        for (std::size_t j = i + 1; j < graph.sentences; ++j) {
            if (weights[j] <= 1e-15) continue;
            std::printf("%s[%zu,%zu,%.17g]", first ? "" : ",", i, j, weights[j]);
            first = false;
        }
    }
    std::printf("]");
    write_list("prior", prior.p);
    write_list("score", ranking.score);
    std::printf("}\n");
}

Prior random_prior(std::size_t n, std::uint64_t seed) {
    test::Random random(seed);
    Prior prior;
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        prior.p.push_back(1 + random.below(1000));
        sum += prior.p.back();
    }
    for (double& p : prior.p) p /= sum;
    return prior;
}

}  // namespace

int main() {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const std::string text = test::generate_article(seed, 4 + 9 * seed) + "\n\nZzyzx.";
        const auto analysis = analyze(text, Options{});
        if (!analysis.ok()) return 1;
        const TermTable& terms = analysis.value().terms;
        const std::size_t n = terms.sentence_count();
        Prior uniform;
        uniform.spread(n, false);
        const Prior uneven = random_prior(n, seed);
        write("cosine", cosine_graph(terms), uniform, 0.85);
        write("cosine, uneven prior", cosine_graph(terms), uneven, 0.5);
        write("cosine, little teleport", cosine_graph(terms), uneven, 0.97);
        write("overlap", overlap_graph(terms), uniform, 0.85);
        write("lexrank", lexrank_graph(terms, 0.1), uneven, 0.85);
    }
    return 0;
}
