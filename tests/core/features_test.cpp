// What is counted of each sentence.
#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <vector>

#include "ringkas/summarize.hpp"

namespace {

using namespace ringkas;

FeatureTable features_of(std::string_view text, bool report) {
    Options options;
    options.clean = false;
    options.method = Method::kGeneral;
    const Analysis analysis = analyze(text, options).value();
    return compute_features(analysis.article, analysis.sentences, analysis.terms, report);
}

std::vector<int> column(const FeatureTable& table, Feature feature) {
    std::vector<int> values;
    for (std::size_t i = 0; i < table.sentences; ++i) values.push_back(table.row(i)[static_cast<std::size_t>(feature)]);
    return values;
}

}  // namespace

TEST_CASE("features count what they are named for") {
    // 5, 6, 8 and 3 words
    const FeatureTable table = features_of(
        "Warga Kota Ambon menanam bakau.\n\n\"Kami menanam 200 bibit,\" kata Rahmat. Menurut Rahmat, saya dan kamu dapat membantu "
        "Ambon.\n\n"
        "Bakau menahan ombak",
        true);
    REQUIRE(table.sentences == 4);
    struct Case {
        Feature feature;
        std::vector<int> values;
    };
    const Case cases[] = {
        {Feature::kIndex, {0, 1, 2, 3}},           {Feature::kWordsBefore, {0, 5, 11, 19}},   {Feature::kWordsThrough, {5, 11, 19, 22}},
        {Feature::kParagraph, {0, 1, 1, 2}},       {Feature::kWords, {5, 6, 8, 3}},           {Feature::kQuotes, {0, 2, 0, 0}},
        {Feature::kStartsQuoted, {0, 1, 0, 0}},    {Feature::kInsideQuotation, {0, 0, 0, 0}}, {Feature::kQuotedThroughout, {0, 0, 0, 0}},
        {Feature::kNoEnd, {0, 0, 0, 1}},           {Feature::kPersons12, {0, 1, 2, 0}},       {Feature::kNumbers, {0, 1, 0, 0}},
        {Feature::kNames, {40, 16, 25, 0}},        {Feature::kNewNames, {2, 1, 0, 0}},        {Feature::kOldNames, {0, 0, 2, 0}},
        {Feature::kSentences, {4, 4, 4, 4}},       {Feature::kTextWords, {5, 5, 5, 5}},       {Feature::kParagraphs, {3, 3, 3, 3}},
        {Feature::kQuotedShare, {25, 25, 25, 25}},
    };
    static_assert(std::size(cases) == kFeatureCount);
    for (const Case& c : cases) {
        CAPTURE(static_cast<int>(c.feature));
        CHECK(column(table, c.feature) == c.values);
    }
}

TEST_CASE("features of a quotation over several sentences") {
    const FeatureTable table = features_of("\"Hujan turun lama. Sungai meluap cepat. Warga mengungsi,\" kata Sari kemarin.", false);
    CHECK(column(table, Feature::kIndex) == std::vector<int>{255, 255, 255});
    CHECK(column(table, Feature::kStartsQuoted) == std::vector<int>{1, 0, 0});
    CHECK(column(table, Feature::kInsideQuotation) == std::vector<int>{0, 1, 1});
    CHECK(column(table, Feature::kQuotedThroughout) == std::vector<int>{1, 1, 0});
    CHECK(column(table, Feature::kQuotedShare) == std::vector<int>{100, 100, 100});
}

TEST_CASE("features end at 255; no text has none") {
    std::string text = "Satu";
    for (int k = 0; k < 400; ++k) text += " kata";
    const FeatureTable table = features_of(text + ". Dua.", true);
    CHECK(column(table, Feature::kWords) == std::vector<int>{255, 1});
    CHECK(column(table, Feature::kWordsThrough) == std::vector<int>{255, 255});
    CHECK(features_of("", true).sentences == 0);
}
