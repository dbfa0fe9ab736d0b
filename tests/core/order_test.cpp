#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "ringkas/order.hpp"
#include "support/random.hpp"

namespace {

ringkas::Buffer<std::uint32_t> expected(const ringkas::Buffer<double>& scores) {
    ringkas::Buffer<std::uint32_t> order(scores.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
    return order;
}

}  // namespace

TEST_CASE("keys of every width come out ascending") {
    ringkas::test::Random random(1);
    for (const std::size_t count : {0, 1, 2, 24, 25, 100, 5000}) {
        for (const unsigned shift : {0u, 31u, 60u, 63u}) {
            ringkas::Buffer<std::uint64_t> keys(count);
            for (std::uint64_t& key : keys) key = random.next() >> shift;
            ringkas::Buffer<std::uint64_t> sorted = keys;
            std::sort(sorted.begin(), sorted.end());
            ringkas::sort_keys(keys);
            CHECK(keys == sorted);
        }
    }
}

TEST_CASE("falling scores: ties to the lower index, whatever the sign or the size") {
    const double infinity = std::numeric_limits<double>::infinity();
    const std::vector<ringkas::Buffer<double>> tables = {
        {}, {1}, {1, 1, 1}, {0.0, -0.0, 0.0}, {-1, 2, -3, 4, 0}, {infinity, -infinity, 1e-300, -1e-300, 0, 1}, {1, 1 + 2e-6, 1 - 2e-6, 1},
    };
    for (const ringkas::Buffer<double>& scores : tables) CHECK(ringkas::by_falling(scores) == expected(scores));
    CHECK(ringkas::by_falling(ringkas::Buffer<double>{1, 1 + 1e-15, 1 + 1e-12}) ==
          ringkas::Buffer<std::uint32_t>{0, 1, 2});  // rounding decides nothing
    ringkas::test::Random random(2);
    for (const std::uint32_t values : {3u, 1000u}) {
        ringkas::Buffer<double> scores(3000);
        for (double& score : scores) score = (static_cast<double>(random.below(values)) - 1) / 7;
        CHECK(ringkas::by_falling(scores) == expected(scores));
    }
}
