#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <set>
#include <string>

#include "ringkas/explain.hpp"

namespace {

using namespace ringkas;

constexpr std::string_view kText =
    "Jakarta, Kabar Kota -- Gubernur meresmikan jembatan baru di atas Sungai Ciliwung pada Senin (3/4). Jembatan baru itu memperpendek "
    "jalan "
    "warga ke pasar.\n\nPedagang pasar menyambut jembatan baru dengan gembira. Hujan turun sejak pagi di kampung. Sungai Ciliwung meluap "
    "karena hujan deras.\n\nTidak seorang pun menduga akhir cerita ini.";

ringkas::Buffer<std::uint32_t> all_of(const Analysis& analysis) {
    ringkas::Buffer<std::uint32_t> sentences(analysis.sentences.size());
    std::iota(sentences.begin(), sentences.end(), 0u);
    return sentences;
}

}  // namespace

TEST_CASE("the parts of a sentence sum to the log of its score, by every method") {
    for (const Method method : {Method::kNews, Method::kGeneral, Method::kTextRank, Method::kLexRank, Method::kLead}) {
        for (const std::string_view query : {"", "hujan dan banjir"}) {
            Options options;
            options.method = method;
            options.query = query;
            options.title = "Jembatan baru diresmikan gubernur";
            const Analysis analysis = analyze(kText, options).value();
            const Explanation explanation = explain(analysis, all_of(analysis));
            const ringkas::Buffer<Why>& whys = explanation.whys;
            for (std::size_t i = 0; i < whys.size(); ++i) {
                CAPTURE(i);
                double sum = 0;
                for (const double part : whys[i].parts) sum += part;
                CHECK(sum == doctest::Approx(std::log(analysis.ranking.score[i])).epsilon(1e-9));
            }
        }
    }
}

TEST_CASE("support is the cosine of the rows, strongest first, never the sentence itself") {
    const Analysis analysis = analyze(kText, {}).value();
    const TermTable& terms = analysis.terms;
    const std::size_t n = analysis.sentences.size();
    const auto cosine = [&](std::size_t a, std::size_t b) {
        ringkas::Buffer<double> row(terms.term_count(), 0);
        double aa = 0, bb = 0, ab = 0;
        for (std::uint32_t k = terms.row_begin[a]; k < terms.row_begin[a + 1]; ++k)
            row[terms.term[k]] = terms.weight(k), aa += terms.weight(k) * terms.weight(k);
        for (std::uint32_t k = terms.row_begin[b]; k < terms.row_begin[b + 1]; ++k)
            ab += row[terms.term[k]] * terms.weight(k), bb += terms.weight(k) * terms.weight(k);
        return ab / std::sqrt(aa * bb);
    };
    const Explanation explanation = explain(analysis, all_of(analysis));
    const ringkas::Buffer<Why>& whys = explanation.whys;
    REQUIRE(whys.size() == n);
    CHECK(whys.back().supports == 0);  // shares no word with any other
    for (std::uint32_t i = 0; i < n; ++i) {
        std::size_t above = 0;
        const std::array<Support, kMostSupport>& support = whys[i].support;
        const std::size_t supports = whys[i].supports;
        for (std::size_t k = 0; k < supports; ++k) {
            CHECK(support[k].index != i);
            CHECK(support[k].similarity == doctest::Approx(cosine(i, support[k].index)));
            if (k) CHECK(support[k].similarity <= support[k - 1].similarity);
            CHECK(support[k].shared > 0);
            std::set<std::string> words;
            for (const Span word : explanation.words(support[k])) {
                CHECK(word.begin >= analysis.sentences[i].text.begin);
                CHECK(word.end <= analysis.sentences[i].text.end);
                CHECK(words.emplace(word.of(analysis.article.text)).second);
            }
        }
        for (std::uint32_t j = 0; j < n; ++j) above += j != i && supports > 0 && cosine(i, j) > support[supports - 1].similarity + 1e-12;
        CHECK(above <= supports);
    }
}

TEST_CASE("a long summary keeps its parts and gives support to the first sentences only") {
    std::string text;
    for (std::size_t i = 0; i < kMostSupported + 20; ++i) text += "Warga desa nomor " + std::to_string(i) + " menanam padi di sawah. ";
    const Analysis analysis = analyze(text, {}).value();
    const Explanation explanation = explain(analysis, all_of(analysis));
    const ringkas::Buffer<Why>& whys = explanation.whys;
    REQUIRE(whys.size() == kMostSupported + 20);
    CHECK(whys[kMostSupported - 1].supports > 0);
    CHECK(whys[kMostSupported].supports == 0);
    CHECK(whys[kMostSupported].parts != std::array<double, kPartCount>{});
}
