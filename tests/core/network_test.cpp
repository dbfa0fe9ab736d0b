// The network against a plain reading of its equations, its packed form, a model's text form.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ringkas/arithmetic.hpp"
#include "ringkas/feature_names.hpp"
#include "ringkas/model_data.hpp"
#include "ringkas/model_text.hpp"
#include "ringkas/prior.hpp"

namespace {

using namespace ringkas;

/// A table of `n` sentences whose features are all a simple function of sentence and feature; those of the text are of the feature alone.
FeatureTable some_features(std::size_t n) {
    FeatureTable table;
    table.sentences = n;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t f = 0; f < kFeatureCount; ++f) {
            const std::size_t by = f < section_begin(kSectionCount - 1) ? i : 0;
            table.values.push_back(static_cast<std::uint8_t>(f % 3 == 0 ? (by * 7 + f) % 11 : (by * 131 + f * 37) % 251));
        }
    return table;
}

/// The packed bytes read and the equations computed a second time: double precision, no shared code. sequence: else the linear model.
std::vector<double> textbook_odds(const std::uint8_t* bytes, const FeatureTable& table, bool sequence) {
    const auto num = [](std::uint8_t byte) { return (byte < 128 ? byte : byte - 256) / 32.0; };
    const std::size_t n = table.sentences;
    std::vector<std::vector<double>> lanes(n, std::vector<double>(kLanes));
    for (auto& own : lanes)
        for (std::size_t k = 0; k < kLanes; ++k) own[k] = num(bytes[k]);
    const std::uint8_t* at = bytes + (1 + kSectionCount) * kLanes;
    for (std::size_t f = 0; f < kFeatureCount; ++f)
        for (std::size_t cuts = *at++; cuts > 0; --cuts, at += 1 + kLanes)
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t k = 0; k < kLanes; ++k) lanes[i][k] += table.row(i)[f] > *at ? num(at[1 + k]) : 0;
    const auto squash = [](double x) { return std::sin(std::atan(x)); };  // x / √(1 + x²)
    std::vector<double> odds(n);
    for (std::size_t i = 0; i < n; ++i) odds[i] = lanes[i][sequence ? kDirect : kLinear];
    for (std::size_t d = 0; sequence && d < 2; ++d) {
        std::vector<double> h(kUnits, 0);
        for (std::size_t step = 0; step < n; ++step) {
            const std::size_t i = d ? n - 1 - step : step;
            std::vector<double> in(kGates);
            for (std::size_t g = 0; g < kGates; ++g) {
                const auto w = [&](std::size_t row) { return num(at[d * kWeights + row * kGates + g]); };
                in[g] = w(0);
                for (std::size_t k = 0; k < kDirect; ++k) in[g] += squash(lanes[i][k]) * w(1 + k);
                for (std::size_t k = 0; k < kUnits; ++k) in[g] += h[k] * w(1 + kDirect + k);
            }
            for (std::size_t k = 0; k < kUnits; ++k) {
                const double z = (1 + squash(in[k])) / 2;
                h[k] = (1 - z) * squash(in[kUnits + k]) + z * h[k];
                odds[i] += num(at[d * kWeights + (1 + kRead) * kGates + k]) * h[k];
            }
        }
    }
    return odds;
}

}  // namespace

TEST_CASE("the network computes its equations") {
    const Network& network = built_in_model().network;
    for (const std::size_t n : {0u, 1u, 2u, 40u})
        for (const bool sequence : {true, false}) {
            const FeatureTable table = some_features(n);
            std::vector<float> around(n * kAround + 1);
            const Buffer<float> odds = network.values(table, sequence ? around.data() : nullptr);
            const std::vector<double> expected = textbook_odds(kBuiltInNetwork, table, sequence);
            REQUIRE(odds.size() == n);
            for (std::size_t i = 0; i < n; ++i) {
                CAPTURE(i);
                CHECK(static_cast<double>(odds[i]) == doctest::Approx(expected[i]).epsilon(1e-5));
            }
        }
}

TEST_CASE("a sentence's value follows from an average one's, section by section, and its surroundings") {
    const Network& network = built_in_model().network;
    const FeatureTable table = some_features(25);
    for (const bool sequence : {true, false}) {
        std::vector<float> around(table.sentences * kAround);
        const Buffer<float> odds = network.values(table, sequence ? around.data() : nullptr);
        for (std::size_t i = 0; i < table.sentences; ++i) {
            Row sum;
            network.start(sum);
            for (std::size_t k = kSectionCount; k-- > 0;) network.turn(k, table.row(i), sum);
            CHECK(network.value(sum, sequence ? around.data() + i * kAround : nullptr) == odds[i]);
        }
    }
}

TEST_CASE("the parts of a fitted prior sum to its logarithm") {
    const FeatureTable table = some_features(12);
    for (const bool sequence : {true, false}) {
        Prior prior;
        prior.fit(built_in_model().network, sequence, table, {}, {}, {});
        for (std::size_t i = 0; i < table.sentences; ++i) {
            double sum = 0;
            for (const double part : parts_of(prior, table, i)) sum += part;
            CHECK(sum == doctest::Approx(std::log(prior.p[i])).epsilon(1e-9));
        }
    }
}

TEST_CASE("the linear model knows no order") {
    const Network& network = built_in_model().network;
    FeatureTable table = some_features(2);
    const Buffer<float> odds = network.values(table, nullptr);
    std::rotate(table.values.begin(), table.values.begin() + kFeatureCount, table.values.end());
    CHECK(network.values(table, nullptr) == Buffer<float>{odds[1], odds[0]});
}

TEST_CASE("the built-in model is whole and small") {
    const Model& model = built_in_model();
    CHECK(kBuiltInNetworkBytes <= 2048);
    CHECK(model.general_damping >= 0.5);
    CHECK(Network::is_packed(kBuiltInNetwork, kBuiltInNetworkBytes));
    CHECK_FALSE(Network::is_packed(kBuiltInNetwork, kBuiltInNetworkBytes - 1));
    std::size_t cuts = 0;
    const std::uint8_t* at = kBuiltInNetwork + (1 + kSectionCount) * kLanes;
    for (std::size_t f = 0; f < kFeatureCount; ++f) {
        const std::size_t own = *at++;
        CHECK(own > 0);
        for (std::size_t k = 0; k < own; ++k, at += 1 + kLanes) CHECK((k == 0 || at[0] > at[-static_cast<std::ptrdiff_t>(1 + kLanes)]));
        cuts += own;
    }
    CHECK(cuts >= 60);
}

TEST_CASE("a model's text form is read, and refused line by line") {
    std::string good = "ringkas-model 4\n# by hand\nnews_damping 0.25\nnetwork";
    for (std::size_t k = 0; k < kBuiltInNetworkBytes; ++k) good += (k % 50 ? " " : "\nnetwork ") + std::to_string(kBuiltInNetwork[k]);
    const auto parsed = parse_model(good + "\n");
    REQUIRE(parsed.ok());
    CHECK(parsed.value().news_damping == 0.25);
    CHECK(parsed.value().general_damping == built_in_model().general_damping);
    const FeatureTable table = some_features(9);
    std::vector<float> around(9 * kAround);
    CHECK(parsed.value().network.values(table, around.data()) == built_in_model().network.values(table, around.data()));

    const auto empty = parse_model("ringkas-model 4\n");
    REQUIRE(empty.ok());
    CHECK(empty.value().network.values(table, around.data()) == Buffer<float>(9, 0));

    struct Case {
        std::string name, text, message;
    };
    const Case cases[] = {
        {"empty", "", "model, line 1"},
        {"other version", "ringkas-model 3\n", "model, line 1"},
        {"unknown name", "ringkas-model 4\nspeed 3\n", "model, line 2"},
        {"out of range", "ringkas-model 4\nnews_damping 1\n", "model, line 2"},
        {"no number", "ringkas-model 4\n\nnews_damping low\n", "model, line 3"},
        {"more than a number", "ringkas-model 4\nnews_damping 0.1 0.2\n", "model, line 2"},
        {"no byte", "ringkas-model 4\nnetwork 1 256\n", "model, line 2"},
        {"no number in a network", "ringkas-model 4\nnetwork 1 a\n", "model, line 2"},
        {"bytes are missing", "ringkas-model 4\nnetwork 1 2 3\n", "do not fit"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const auto refused = parse_model(c.text);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().message.find(c.message) != std::string::npos);
    }
}

TEST_CASE("every feature has a name of its own") {
    std::vector<std::string_view> names;
    for (std::size_t f = 0; f < kFeatureCount; ++f) names.push_back(name(static_cast<Feature>(f)));
    std::sort(names.begin(), names.end());
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
    CHECK_FALSE(names.front().empty());
}

TEST_CASE("exp and log of our own are those of mathematics") {
    for (double x = -30; x <= 30; x += 0.37) CHECK(exponential(x) == doctest::Approx(std::exp(x)).epsilon(1e-15));
    for (double x = 1e-12; x < 1e12; x *= 1.7) CHECK(logarithm(x) == doctest::Approx(std::log(x)).epsilon(1e-14));
    CHECK(exponential(0) == 1);
    CHECK(logarithm(1) == 0);
}
