#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <string>

#include "ringkas/arithmetic.hpp"
#include "ringkas/forest.hpp"
#include "ringkas/model.hpp"

namespace {

using namespace ringkas;

/// A table of `n` sentences whose features are all a simple function of sentence and feature.
FeatureTable table_of(std::size_t n) {
    FeatureTable table;
    table.sentences = n;
    table.values.resize(kFeatureCount * n);
    for (std::size_t f = 0; f < kFeatureCount; ++f)
        for (std::size_t i = 0; i < n; ++i) table.values[f * n + i] = static_cast<std::int16_t>((i * (f + 3) * 7 + f) % 40);
    return table;
}

/// One sentence down one tree, the slow way.
std::int32_t walk(const Forest& forest, std::size_t at, const FeatureTable& table, std::size_t sentence) {
    const Forest::Node& node = forest.nodes[at];
    if (node.cut < 0) return node.value;
    const Forest::Cut& cut = forest.cuts[static_cast<std::size_t>(node.cut)];
    return walk(forest, table.column(cut.feature)[sentence] <= cut.value ? at + 1 : node.second, table, sentence);
}

}  // namespace

TEST_CASE("64 sentences at a time give what a walk down each tree gives") {
    for (const Forest* forest : {&built_in_model().news, &built_in_model().general}) {
        for (const std::size_t n : {0, 1, 2, 63, 64, 65, 200}) {
            const FeatureTable table = table_of(n);
            const std::vector<std::int32_t> values = forest->values(table);
            REQUIRE(values.size() == n);
            for (std::size_t i = 0; i < n; ++i) {
                std::int32_t sum = forest->bias;
                for (const std::uint16_t root : forest->roots) sum += walk(*forest, root, table, i);
                CHECK(values[i] == sum);
            }
        }
    }
}

TEST_CASE("the parts of a forest's value sum to it exactly") {
    const FeatureTable table = table_of(70);
    for (const Forest* forest : {&built_in_model().news, &built_in_model().general}) {
        const std::vector<std::int32_t> values = forest->values(table);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto parts = forest->parts(table, i);
            CHECK(std::accumulate(parts.begin(), parts.end(), 0) == values[i]);
        }
    }
}

TEST_CASE("the built-in model is whole and small") {
    const Model& model = built_in_model();
    CHECK(model.news.roots.size() >= 50);
    CHECK(model.general.roots.size() >= 10);
    CHECK(model.general_damping >= 0.5);
    std::size_t bytes = 0;
    for (const Forest* forest : {&model.news, &model.general}) {
        bytes += 2 * forest->cuts.size() + kFeatureCount;
        for (const Forest::Node& node : forest->nodes) bytes += node.cut >= 0 ? 2 : 1;
    }
    CHECK(bytes <= 8000);
}

TEST_CASE("a model's text form is read, and refused line by line") {
    const std::string good =
        "ringkas-model 1\n# by hand\nnews_damping 0.25\nforest news 0.5 -2\ncuts index 0 3\ncuts words 9\ntrees 0 1 134 0 2 131 130\n";
    const auto parsed = parse_model(good);
    REQUIRE(parsed.ok());
    const Model& model = parsed.value();
    CHECK(model.news_damping == 0.25);
    CHECK(model.news.unit == 0.5);
    REQUIRE(model.news.roots.size() == 1);
    FeatureTable table;
    table.sentences = 3;
    table.values.assign(kFeatureCount * 3, 0);
    for (std::size_t i = 0; i < 3; ++i) {
        table.values[static_cast<std::size_t>(Feature::kIndex) * 3 + i] = static_cast<std::int16_t>(3 * i);
        table.values[static_cast<std::size_t>(Feature::kWords) * 3 + i] = static_cast<std::int16_t>(i == 2 ? 9 : 20);
    }
    CHECK(model.news.values(table) == std::vector<std::int32_t>{0, 0, -3});

    struct Case {
        std::string name, text, message;
    };
    const Case cases[] = {
        {"empty", "", "model, line 1"},
        {"other version", "ringkas-model 2\n", "model, line 1"},
        {"unknown name", "ringkas-model 1\nspeed 3\n", "model, line 2"},
        {"out of range", "ringkas-model 1\nnews_damping 1\n", "model, line 2"},
        {"no number", "ringkas-model 1\n\nnews_damping low\n", "model, line 3"},
        {"trees before a forest", "ringkas-model 1\ntrees 132\n", "model, line 2"},
        {"unknown feature", "ringkas-model 1\nforest news 1 0\ncuts colour 1\n", "model, line 3"},
        {"cuts out of order", "ringkas-model 1\nforest news 1 0\ncuts index 3 3\n", "do not fit"},
        {"a split without children", "ringkas-model 1\nforest news 1 0\ncuts index 3\ntrees 0 0 132\n", "do not fit"},
        {"a cut that is not there", "ringkas-model 1\nforest news 1 0\ncuts index 3\ntrees 0 1 132 132\n", "do not fit"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const auto refused = parse_model(c.text);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().message.find(c.message) != std::string::npos);
    }
}

TEST_CASE("exp and log of our own are those of mathematics") {
    for (double x = -30; x <= 30; x += 0.37) CHECK(exponential(x) == doctest::Approx(std::exp(x)).epsilon(1e-15));
    for (double x = 1e-12; x < 1e12; x *= 1.7) CHECK(logarithm(x) == doctest::Approx(std::log(x)).epsilon(1e-14));
    CHECK(exponential(0) == 1);
    CHECK(logarithm(1) == 0);
}
