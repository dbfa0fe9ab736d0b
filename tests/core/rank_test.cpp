#include <doctest/doctest.h>

#include <numeric>

#include "ringkas/graph.hpp"
#include "ringkas/rank.hpp"
#include "ringkas/summarize.hpp"

namespace {

constexpr std::string_view kText =
    "Gubernur meresmikan jembatan baru di sungai itu. Jembatan baru memperpendek jalan ke pasar. "
    "Pedagang pasar menyambut jembatan. Hujan turun sejak pagi. Sungai meluap karena hujan.";

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
