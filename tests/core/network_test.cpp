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

/// A table of `n` sentences whose features are all a simple function of sentence and feature.
FeatureTable some_features(std::size_t n) {
    FeatureTable table;
    table.sentences = n;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t f = 0; f < kFeatureCount; ++f)
            table.values.push_back(static_cast<std::int16_t>(f % 3 == 0 ? (i * 7 + f) % 11 : (i * 131 + f * 37) % 700));
    return table;
}

/// The packed bytes read and the equations computed a second time: double precision, no shared code.
ringkas::Buffer<double> textbook_odds(const std::uint8_t* bytes, const FeatureTable& table) {
    std::vector<std::size_t> count(bytes, bytes + kFeatureCount);
    std::size_t cuts = 0;
    for (const std::size_t c : count) cuts += c;
    const auto two = [](const std::uint8_t* at) { return at[0] + 256 * at[1] - 32768; };
    const std::uint8_t* const cut = bytes + kFeatureCount;
    const std::uint8_t* const row = cut + 2 * cuts;
    const std::uint8_t* const weight = row + kLanes * cuts;
    const std::uint8_t* const number = weight + 2 * (kProjected + kUnits) * kGates;
    const auto w = [&](std::size_t d, std::size_t in, std::size_t gate) {
        return (weight[(d * (kProjected + kUnits) + in) * kGates + gate] - 128) / 64.0;
    };
    const auto num = [&](std::size_t k) { return two(number + 2 * k) / 4096.0; };
    const std::size_t gate0 = 2 * kLanes, recurrent0 = gate0 + 2 * kGates, out0 = recurrent0 + 2 * kGates, base0 = out0 + 2 * kUnits;
    const auto squash = [](double x) { return std::sin(std::atan(x)); };  // x / √(1 + x²)
    const auto gate_of = [&](double x) { return (1 + squash(x / 2)) / 2; };

    const std::size_t n = table.sentences;
    std::vector<ringkas::Buffer<double>> lanes(n, ringkas::Buffer<double>(kLanes));
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t first = 0;
        for (std::size_t f = 0; f < kFeatureCount; first += count[f++]) {
            std::size_t level = 0;
            for (std::size_t c = 0; c < count[f]; ++c) level += table.row(i)[f] > two(cut + 2 * (first + c));
            for (std::size_t k = 0; level && k < kLanes; ++k) lanes[i][k] += row[(first + level - 1) * kLanes + k] - 128;
        }
        for (std::size_t k = 0; k < kLanes; ++k) lanes[i][k] = lanes[i][k] * num(k) + num(kLanes + k);
    }
    ringkas::Buffer<double> odds(n);
    for (std::size_t i = 0; i < n; ++i) odds[i] = num(base0) + lanes[i][kDirect];
    for (std::size_t d = 0; d < 2; ++d) {
        ringkas::Buffer<double> h(kUnits, 0);
        for (std::size_t step = 0; step < n; ++step) {
            const std::size_t i = d ? n - 1 - step : step;
            ringkas::Buffer<double> in(kGates), back(kGates);
            for (std::size_t g = 0; g < kGates; ++g) {
                in[g] = num(gate0 + d * kGates + g);
                back[g] = num(recurrent0 + d * kGates + g);
                for (std::size_t k = 0; k < kProjected; ++k) in[g] += squash(lanes[i][k]) * w(d, k, g);
                for (std::size_t k = 0; k < kUnits; ++k) back[g] += h[k] * w(d, kProjected + k, g);
            }
            for (std::size_t k = 0; k < kUnits; ++k) {
                const double z = gate_of(in[kUnits + k] + back[kUnits + k]);
                const double c = squash(in[2 * kUnits + k] + gate_of(in[k] + back[k]) * back[2 * kUnits + k]);
                h[k] = (1 - z) * c + z * h[k];
                odds[i] += num(out0 + d * kUnits + k) * h[k];
            }
        }
    }
    return odds;
}

}  // namespace

TEST_CASE("the network computes its equations") {
    const Network& network = built_in_model().network;
    for (const std::size_t n : {0u, 1u, 2u, 40u}) {
        const FeatureTable table = some_features(n);
        const ringkas::Buffer<float> odds = network.values(table, true);
        const ringkas::Buffer<double> expected = textbook_odds(kBuiltInModel.network, table);
        REQUIRE(odds.size() == n);
        for (std::size_t i = 0; i < n; ++i) {
            CAPTURE(i);
            CHECK(static_cast<double>(odds[i]) == doctest::Approx(expected[i]).epsilon(1e-5));
        }
    }
}

TEST_CASE("a sentence's value follows from its rows and its surroundings") {
    const Network& network = built_in_model().network;
    const FeatureTable table = some_features(25);
    for (const bool sequence : {true, false}) {
        ringkas::Buffer<float> around(table.sentences * kAround);
        const ringkas::Buffer<float> odds = network.values(table, sequence, around.data());
        for (std::size_t i = 0; i < table.sentences; ++i) {
            float sums[kLanes] = {};
            network.add_rows(table.row(i), 20, kFeatureCount, sums);
            network.add_rows(table.row(i), 0, 20, sums);
            CHECK(network.value(sums, sequence ? around.data() + i * kAround : nullptr) == odds[i]);
        }
    }
}

TEST_CASE("the linear model knows no order") {
    const Network& network = built_in_model().network;
    FeatureTable table = some_features(2);
    const ringkas::Buffer<float> odds = network.values(table, false);
    std::rotate(table.values.begin(), table.values.begin() + kFeatureCount, table.values.end());
    CHECK(network.values(table, false) == ringkas::Buffer<float>{odds[1], odds[0]});
}

TEST_CASE("the built-in model is whole and small") {
    const Model& model = built_in_model();
    CHECK(kBuiltInModel.network_bytes <= 8000);
    CHECK(model.general_damping >= 0.5);
    CHECK(model.network.cuts.size() >= 100);
    for (std::size_t f = 0; f < kFeatureCount; ++f)
        for (std::size_t k = model.network.first_cut[f]; k + 1 < model.network.first_cut[f + 1]; ++k)
            CHECK(model.network.cuts[k] < model.network.cuts[k + 1]);
    Network network;
    CHECK_FALSE(decode(kBuiltInModel.network, kBuiltInModel.network_bytes - 1, network));
    CHECK_FALSE(decode(kBuiltInModel.network, 0, network));
}

TEST_CASE("a model's text form is read, and refused line by line") {
    std::string good = "ringkas-model 2\n# by hand\nnews_damping 0.25\nnetwork";
    for (std::size_t k = 0; k < kBuiltInModel.network_bytes; ++k)
        good += (k % 50 ? " " : "\nnetwork ") + std::to_string(kBuiltInModel.network[k]);
    const auto parsed = parse_model(good + "\n");
    REQUIRE(parsed.ok());
    CHECK(parsed.value().news_damping == 0.25);
    const FeatureTable table = some_features(9);
    CHECK(parsed.value().network.values(table, true) == built_in_model().network.values(table, true));

    const auto empty = parse_model("ringkas-model 2\n");
    REQUIRE(empty.ok());
    CHECK(empty.value().network.values(table, true) == ringkas::Buffer<float>(9, 0));

    struct Case {
        std::string name, text, message;
    };
    const Case cases[] = {
        {"empty", "", "model, line 1"},
        {"other version", "ringkas-model 1\n", "model, line 1"},
        {"unknown name", "ringkas-model 2\nspeed 3\n", "model, line 2"},
        {"out of range", "ringkas-model 2\nnews_damping 1\n", "model, line 2"},
        {"no number", "ringkas-model 2\n\nnews_damping low\n", "model, line 3"},
        {"no byte", "ringkas-model 2\nnetwork 1 256\n", "model, line 2"},
        {"bytes are missing", "ringkas-model 2\nnetwork 1 2 3\n", "do not fit"},
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
