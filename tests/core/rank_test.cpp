#include <doctest/doctest.h>

#include <cmath>
#include <numeric>

#include "ringkas/graph.hpp"
#include "ringkas/rank.hpp"
#include "ringkas/summarize.hpp"
#include "support/generate.hpp"
#include "support/random.hpp"

namespace {

constexpr std::string_view kText =
    "Gubernur meresmikan jembatan baru di sungai itu. Jembatan baru memperpendek jalan ke pasar. "
    "Pedagang pasar menyambut jembatan. Hujan turun sejak pagi. Sungai meluap karena hujan.";

/// The same graph with its weights written out, from inner products of the rows of X.
ringkas::Graph written_out(const ringkas::Graph& factored) {
    const std::size_t n = factored.sentences;
    const auto dense = [&](std::size_t i) {
        ringkas::Buffer<double> row(factored.weight.size());
        for (std::size_t k = 0; k < factored.column.size(); ++k)
            if (factored.row[k / ringkas::Graph::kGroup] == i)
                row[factored.column[k]] += factored.scale[i] * factored.weight[factored.column[k]];
        return row;
    };
    ringkas::Graph graph;
    graph.sentences = n;
    graph.degree.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const ringkas::Buffer<double> row = dense(i);
        for (std::size_t j = 0; j < n; ++j) {
            const ringkas::Buffer<double> other = dense(j);
            graph.value.push_back(j == i ? 0 : std::inner_product(row.begin(), row.end(), other.begin(), 0.0));
            graph.degree[i] += graph.value.back();
        }
    }
    return graph;
}

}  // namespace

TEST_CASE("scores are finite, not negative and sum to one, by every method") {
    using ringkas::Method;
    for (const Method method : {Method::kNews, Method::kGeneral, Method::kTextRank, Method::kLexRank, Method::kLead}) {
        ringkas::Options options;
        options.method = method;
        const auto analysis = ringkas::analyze(kText, options);
        REQUIRE(analysis.ok());
        const auto& score = analysis.value().ranking.score;
        REQUIRE(score.size() == 5);
        CHECK(std::accumulate(score.begin(), score.end(), 0.0) == doctest::Approx(1).epsilon(1e-12));
        for (const double s : score) CHECK(s >= 0);
        CHECK(analysis.value().ranking.converged);
    }
}

TEST_CASE("the factored graph ranks as the graph with all its edges does") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const auto analysis = ringkas::analyze(ringkas::test::generate_article(seed, 3 * seed), ringkas::Options{});
        REQUIRE(analysis.ok());
        const ringkas::Graph factored = ringkas::cosine_graph(analysis.value().terms);
        const ringkas::Graph edges = written_out(factored);
        ringkas::test::Random random(seed);
        ringkas::Prior prior;
        prior.spread(factored.sentences, false);
        double sum = 0;
        for (double& p : prior.p) sum += p = 1 + random.below(1000);
        for (double& p : prior.p) p /= sum;
        ringkas::RankOptions options;
        options.tolerance = 1e-14;
        const ringkas::Ranking one = ringkas::rank(factored, prior, options), other = ringkas::rank(edges, prior, options);
        for (std::size_t i = 0; i < factored.sentences; ++i) {
            CHECK(factored.degree[i] == doctest::Approx(edges.degree[i]).epsilon(1e-12));
            CHECK(std::fabs(one.score[i] - other.score[i]) < 1e-12);
        }
    }
}

TEST_CASE("a sentence that shares no word has no neighbours, exactly") {
    const auto analysis = ringkas::analyze(std::string(kText) + " Zebra melompat.", ringkas::Options{});
    REQUIRE(analysis.ok());
    const ringkas::Graph graph = ringkas::cosine_graph(analysis.value().terms);
    CHECK(graph.degree.back() == 0);
    CHECK(graph.degree.front() > 0);
}
