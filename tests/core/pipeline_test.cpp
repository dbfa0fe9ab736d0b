// Properties of the whole pipeline, over generated texts and over what people paste by mistake.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>

#include "ringkas/clean.hpp"
#include "ringkas/summarize.hpp"
#include "ringkas/utf8.hpp"
#include "support/generate.hpp"

using namespace std::string_literals;
using ringkas::Length;
using ringkas::Method;

namespace {

constexpr Method kMethods[] = {Method::kAuto, Method::kNews, Method::kGeneral, Method::kTextRank, Method::kLexRank, Method::kLead};

bool on_border(std::string_view text, std::uint32_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

/// White space folded to single blanks, broken bytes to U+FFFD: by the decoder alone, not by the stage under test.
std::string folded(std::string_view text) {
    std::string out;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = ringkas::utf8::decode(text, at);
        at += c.length();
        if (ringkas::utf8::is_space(c.value())) {
            space = !out.empty();
            continue;
        }
        if (space) out += ' ';
        space = false;
        ringkas::utf8::append(out, c.value());
    }
    return out;
}

/// The span of the source without what was left out inside it.
std::string without_omitted(std::string_view source, ringkas::Span span, const ringkas::Buffer<ringkas::Omission>& omitted) {
    std::string out;
    std::uint32_t at = span.begin;
    for (const ringkas::Omission& omission : omitted) {
        if (omission.source.begin < at || omission.source.end > span.end) continue;
        out += std::string(source.substr(at, omission.source.begin - at));
        at = omission.source.end;
    }
    return out + std::string(source.substr(at, span.end - at));
}

void check_analysis(std::string_view source, const ringkas::Analysis& a) {
    const auto& score = a.ranking.score;
    REQUIRE(score.size() == a.sentences.size());
    double sum = 0;
    bool sound = true;
    for (const double s : score) {
        sound = sound && std::isfinite(s) && s >= 0;
        sum += s;
    }
    CHECK(sound);
    if (!score.empty()) CHECK(sum == doctest::Approx(1).epsilon(1e-9));
    std::uint32_t after = 0, omitted = 0;
    for (const ringkas::Omission& omission : a.article.omitted) {
        REQUIRE((omission.source.begin >= omitted && omission.source.begin < omission.source.end && omission.source.end <= source.size()));
        omitted = omission.source.end;
    }
    for (const ringkas::Sentence& sentence : a.sentences) {
        const ringkas::Span span = a.article.source_of(sentence.text);
        REQUIRE((span.begin >= after && span.begin < span.end && span.end <= source.size()));
        REQUIRE((on_border(a.article.text, sentence.text.begin) && on_border(a.article.text, sentence.text.end)));
        REQUIRE(folded(without_omitted(source, span, a.article.omitted)) == sentence.text.of(a.article.text));
        after = span.end;
    }
}

void check_summary(const ringkas::Analysis& a, const Length& length) {
    const auto cut = ringkas::cut(a, length);
    REQUIRE(cut.ok());
    const ringkas::Summary& summary = cut.value();
    const auto& chosen = summary.chosen;
    CHECK(chosen.empty() == a.sentences.empty());
    for (std::size_t k = 0; k < chosen.size(); ++k) {
        REQUIRE(chosen[k] < a.sentences.size());
        if (k > 0) REQUIRE(chosen[k - 1] < chosen[k]);
    }
    std::uint32_t words = 0;
    for (const std::uint32_t i : chosen) words += a.sentence_words[i];
    CHECK(summary.words == words);
    const bool over = std::find(summary.warnings.begin(), summary.warnings.end(), ringkas::Warning::kOverBudget) != summary.warnings.end();
    if (over) CHECK(chosen.size() == 1);
    if (length.by == Length::By::kSentences) CHECK(static_cast<double>(chosen.size()) <= length.value);
    if (length.by == Length::By::kWords && !over) CHECK(words <= length.value);
    if (length.by == Length::By::kRatio && !over) CHECK(words <= length.value * a.words());
}

void check_same(const ringkas::Analysis& a, const ringkas::Analysis& b) {
    CHECK(a.article.text == b.article.text);
    REQUIRE(a.ranking.score.size() == b.ranking.score.size());
    if (!a.ranking.score.empty())
        CHECK(std::memcmp(a.ranking.score.data(), b.ranking.score.data(), a.ranking.score.size() * sizeof(double)) == 0);
    CHECK(ringkas::cut(a, {}).value().chosen == ringkas::cut(b, {}).value().chosen);
}

void check_text(std::string_view source) {
    for (const Method method : kMethods) {
        for (const bool clean : {true, false}) {
            CAPTURE(clean);
            CAPTURE(static_cast<int>(method));
            ringkas::Options options;
            options.method = method;
            options.clean = clean;
            const auto analysis = ringkas::analyze(source, options);
            REQUIRE(analysis.ok());
            const ringkas::Analysis& a = analysis.value();
            check_analysis(source, a);
            for (const Length length :
                 {Length{}, Length{Length::By::kSentences, 1}, Length{Length::By::kSentences, 7}, Length{Length::By::kWords, 1},
                  Length{Length::By::kWords, 60}, Length{Length::By::kRatio, 0.3}, Length{Length::By::kRatio, 1}})
                check_summary(a, length);
            // Another buffer, so that nothing can depend on where the text lies.
            const std::string copy(source);
            const auto again = ringkas::analyze(copy, options);
            REQUIRE(again.ok());
            check_same(a, again.value());
        }
    }
}

}  // namespace

TEST_CASE("generated articles, pages and hostile pages") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        check_text(ringkas::test::generate_article(seed, 3 * seed));
        check_text(ringkas::test::generate_page(seed, 3 * seed));
        check_text(ringkas::test::generate_hostile_page(seed, 300 * seed));
    }
}

TEST_CASE("whatever people paste") {
    struct Row {
        std::string what, text;
    };
    const Row rows[] = {
        {"nothing", ""},
        {"white space", " \t\r\n\xC2\xA0\xE3\x80\x80"},
        {"one word", "Halo"},
        {"one sentence", "Hujan turun di kota."},
        {"two equal sentences", "Hujan turun di kota. Hujan turun di kota."},
        {"a text without a full stop", std::string(20000, 'a')},
        {"words without a full stop",
         [] {
             std::string s;
             for (int i = 0; i < 5000; ++i) s += "kata lain ";
             return s;
         }()},
        {"only full stops", std::string(5000, '.')},
        {"invalid bytes", "Satu \xFF\xFE dua. \xC3 Tiga \xF0\x9F\x98. Empat\xED\xA0\x80 lima."},
        {"only invalid bytes", std::string(1000, '\xFF')},
        {"NUL bytes", "Satu\0dua. \0 Tiga empat.\0"s},
        {"only emoji", "😀😀 👩‍👩‍👧 🇮🇩"},
        {"HTML", "<html><body><p>Hujan turun &amp; sungai meluap.</p><br><p>Warga mengungsi.</p></body></html>"},
        {"a script", "<script>alert('halo. dunia');</script> Hujan turun. Sungai meluap."},
        {"CRLF", "Judul\r\n\r\nHujan turun di kota.\r\nSungai meluap.\r\n"},
        {"CR", "Judul\r\rHujan turun di kota.\rSungai meluap.\r"},
        {"byte order mark", "\xEF\xBB\xBFHujan turun. Sungai meluap."},
        {"byte order marks inside", "Hujan\xEF\xBB\xBF turun.\xEF\xBB\xBF Sungai meluap."},
        {"quotes that never close", "\"Hujan turun. \"Sungai meluap. \"Warga mengungsi."},
        {"brackets", std::string(3000, '(') + " Hujan. " + std::string(3000, ')')},
        {"line separators", "Hujan turun.\xE2\x80\xA8Sungai meluap.\xE2\x80\xA9Warga mengungsi."},
        {"control characters", "\x01\x02 Hujan\x7F turun.\x1B[31m Sungai meluap."},
        {"other scripts", "Привет мир. مرحبا بالعالم. 你好。世界！ สวัสดี"},
        {"many lines",
         [] {
             std::string s;
             for (int i = 0; i < 3000; ++i) s += "-\n";
             return s;
         }()},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        check_text(row.text);
    }
}

TEST_CASE("lengths outside their range are refused, at their borders taken") {
    const auto analysis = ringkas::analyze("Hujan turun di kota. Sungai meluap.", {});
    REQUIRE(analysis.ok());
    struct Row {
        Length length;
        bool good;
    };
    const Row rows[] = {
        {{Length::By::kSentences, 0}, false},
        {{Length::By::kSentences, 1}, true},
        {{Length::By::kSentences, 1.5}, false},
        {{Length::By::kSentences, -1}, false},
        {{Length::By::kSentences, 1e18}, true},
        {{Length::By::kWords, 0}, false},
        {{Length::By::kWords, 0.5}, false},
        {{Length::By::kWords, 1}, true},
        {{Length::By::kRatio, 0}, false},
        {{Length::By::kRatio, 1e-9}, true},
        {{Length::By::kRatio, 1}, true},
        {{Length::By::kRatio, 1.0001}, false},
        {{Length::By::kSentences, std::nan("")}, false},
        {{Length::By::kRatio, std::nan("")}, false},
        {{Length::By::kWords, std::numeric_limits<double>::infinity()}, true},
    };
    for (const Row& row : rows) {
        CAPTURE(static_cast<int>(row.length.by));
        CAPTURE(row.length.value);
        const auto summary = ringkas::cut(analysis.value(), row.length);
        CHECK(summary.ok() == row.good);
        if (!row.good) CHECK(summary.error().code == ringkas::ErrorCode::kBadOption);
    }
}
