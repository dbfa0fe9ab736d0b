#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>
#include <string>

#include "ringkas/select.hpp"
#include "ringkas/summarize.hpp"
#include "support/generate.hpp"
#include "support/random.hpp"

namespace {

using namespace ringkas;

Analysis analysis_of(std::string_view text, Method method = Method::kAuto, std::string_view query = {}) {
    Options options;
    options.method = method;
    options.query = query;
    return analyze(text, options).value();
}

Summary cut_to(const Analysis& analysis, Length::By by, double value = 0) { return cut(analysis, {by, value}).value(); }

bool warns(const Summary& summary, Warning warning) {
    return std::find(summary.warnings.begin(), summary.warnings.end(), warning) != summary.warnings.end();
}

double shared_words(const Analysis& analysis, std::uint32_t a, std::uint32_t b) {
    const auto words = [&](std::uint32_t i) {
        std::set<std::uint32_t> set;
        for (std::uint32_t k = analysis.terms.sentence_tokens[i]; k < analysis.terms.sentence_tokens[i + 1]; ++k)
            set.insert(analysis.terms.tokens[k].word);
        return set;
    };
    const std::set<std::uint32_t> x = words(a), y = words(b);
    std::size_t common = 0;
    for (const std::uint32_t w : x) common += y.count(w);
    return static_cast<double>(common) / static_cast<double>(std::max<std::size_t>(1, x.size() + y.size() - common));
}

void check_choice(const Analysis& analysis, const Summary& summary) {
    const auto& chosen = summary.chosen;
    CHECK(std::is_sorted(chosen.begin(), chosen.end()));
    CHECK(std::set<std::uint32_t>(chosen.begin(), chosen.end()).size() == chosen.size());
    std::uint32_t words = 0;
    for (const std::uint32_t i : chosen) {
        REQUIRE(i < analysis.sentences.size());
        words += analysis.sentence_words[i];
        for (const std::uint32_t j : chosen)
            if (j < i) CHECK(shared_words(analysis, i, j) < 0.6);
    }
    CHECK(words == summary.words);
}

}  // namespace

TEST_CASE("budgets hold, at any length and by every method") {
    for (const std::size_t size : {1, 3, 12, 40, 300}) {
        const std::string text = test::generate_article(size + 7, size);
        for (const Method method : {Method::kNews, Method::kGeneral, Method::kTextRank, Method::kLead}) {
            const Analysis a = analysis_of(text, method);
            CAPTURE(size);
            for (const double budget : {1, 15, 40, 100, 400}) {
                const Summary s = cut_to(a, Length::By::kWords, budget);
                check_choice(a, s);
                CHECK((s.words <= budget || (warns(s, Warning::kOverBudget) && s.chosen.size() == 1)));
            }
            for (const double ratio : {0.05, 0.3, 1.0}) {
                const Summary s = cut_to(a, Length::By::kRatio, ratio);
                check_choice(a, s);
                CHECK((s.words <= ratio * a.words() || warns(s, Warning::kOverBudget)));
            }
            for (const double count : {1, 2, 3, 7, 50}) {
                const Summary s = cut_to(a, Length::By::kSentences, count);
                check_choice(a, s);
                CHECK(s.chosen.size() <= count);
                CHECK((s.chosen.size() == std::min<std::size_t>(static_cast<std::size_t>(count), a.sentences.size()) || size >= 40));
            }
            check_choice(a, cut_to(a, Length::By::kAuto));
        }
    }
}

TEST_CASE("no set of sentences is better than the one of automatic length") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Analysis a = analysis_of(test::generate_article(seed, 3 + seed % 6), seed % 2 ? Method::kNews : Method::kGeneral);
        const auto n = static_cast<std::uint32_t>(a.sentences.size());
        if (n > 8) continue;
        const Model& model = *a.model;
        const double target = automatic_words(a.words(), model), scale = target / model.target_words;
        const auto value = [&](std::uint32_t set) {
            double words = 0, gain = 0;
            for (std::uint32_t i = 0; i < n; ++i) {
                if (!(set >> i & 1)) continue;
                const double odds = a.ranking.score[i] * a.prior.mass;
                words += a.sentence_words[i];
                gain += odds / (1 + odds) * a.sentence_words[i];
            }
            const double over = (words - target) / (60 * scale);
            return gain / (words + model.gain_words * scale) - model.length_penalty * over * over;
        };
        std::uint32_t chosen = 0;
        for (const std::uint32_t i : cut_to(a, Length::By::kAuto).chosen) chosen |= 1u << i;
        for (std::uint32_t leads = 1; leads < 1u << n; ++leads) {
            std::uint32_t set = 0;
            bool fit = true;
            for (std::uint32_t i = 0; i < n; ++i) {
                if (!(leads >> i & 1)) continue;
                const Group group = group_of(a.standing, i);
                fit = fit && group.fit;
                for (std::uint32_t k = group.first; k <= group.last; ++k) set |= 1u << k;
            }
            for (std::uint32_t i = 0; i < n; ++i)
                for (std::uint32_t k = 0; k < i; ++k)
                    if (set >> i & set >> k & 1) fit = fit && shared_words(a, i, k) < 0.3;
            if (fit) CHECK(value(set) <= value(chosen) + 1e-12);
        }
    }
}

TEST_CASE("words are runs with a letter or digit") {
    const std::string_view pieces[] = {"a", "Z", "7", " ", " ", " ", "-", "!", "\"", "\xC3\xA9", "\xE2\x80\x93", "beras", "(", "."};
    test::Random random(5);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::size_t k = random.below(30); k > 0; --k) {
            const std::string_view piece = pieces[random.below(static_cast<std::uint32_t>(std::size(pieces)))];
            if (piece != " " || (!text.empty() && text.back() != ' ')) text += piece;
        }
        if (!text.empty() && text.back() == ' ') text.pop_back();
        std::uint32_t words = 0;
        bool word = false;
        for (std::size_t k = 0; k < text.size(); ++k) {
            if (text[k] == ' ') word = false;
            else if (!word && (std::isalnum(static_cast<unsigned char>(text[k])) || text[k] == '\xC3')) word = true, ++words;
        }
        CAPTURE(text);
        const std::vector<char> alone(text.begin(), text.end());  // with nothing behind it
        CHECK(count_words({alone.data(), alone.size()}) == words);
    }
}

TEST_CASE("equal sentences are chosen once") {
    std::string text;
    for (int i = 0; i < 5; ++i) text += "Gubernur meresmikan jembatan baru di atas Sungai Ciliwung.\n\n";
    text += "Pedagang pasar menyambut pembukaan jalan dengan gembira.";
    Options options;
    options.clean = false;
    for (const Method method : {Method::kNews, Method::kTextRank, Method::kLexRank, Method::kLead}) {
        options.method = method;
        const Analysis a = analyze(text, options).value();
        const Summary s = cut_to(a, Length::By::kSentences, 3);
        CHECK(s.chosen == ringkas::Buffer<std::uint32_t>{0, 5});
    }
}

TEST_CASE("lead takes the first sentences") {
    const Analysis a = analysis_of(test::generate_article(3, 30), Method::kLead);
    CHECK(cut_to(a, Length::By::kSentences, 4).chosen == ringkas::Buffer<std::uint32_t>{0, 1, 2, 3});
}

TEST_CASE("a sentence that leans comes with the one before it, or not at all") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        std::string text = test::generate_article(seed, 12);
        for (std::size_t at = text.find(". "), k = 0; at != text.npos; at = text.find(". ", at + 8), ++k)
            if (k % 3 == 1) text.insert(at + 2, "Namun ");
        const Analysis a = analysis_of(text, Method::kNews);
        const Summary s = cut_to(a, Length::By::kAuto);
        std::size_t fit = 0;
        for (std::uint32_t i = 0; i < a.sentences.size(); ++i) fit += group_of(a.standing, i).fit;
        if (fit == 0) continue;
        for (const std::uint32_t i : s.chosen) {
            const Group group = group_of(a.standing, i);
            CHECK(group.fit);
            for (std::uint32_t k = group.first; k <= group.last; ++k) CHECK(std::binary_search(s.chosen.begin(), s.chosen.end(), k));
        }
    }
}

TEST_CASE("the automatic length grows slowly and the summary covers a long text") {
    const Model& model = built_in_model();
    CHECK(automatic_words(300, model) == model.target_words);
    double before = 0;
    for (double words = 100; words < 1e6; words *= 1.5) {
        const double aim = automatic_words(words, model);
        CHECK(aim >= before);
        before = aim;
    }
    const double report = automatic_words(40000, model);  // about 100 pages
    CHECK(report > 200);
    CHECK(report < 500);
    const Analysis a = analysis_of(test::generate_article(11, 3000), Method::kGeneral);
    const Summary s = cut_to(a, Length::By::kAuto);
    CHECK(s.words <= 1.15 * s.target_words);
    CHECK(s.words >= 0.7 * s.target_words);
    std::size_t thirds[3] = {0, 0, 0};
    for (const std::uint32_t i : s.chosen) ++thirds[3 * i / a.sentences.size()];
    for (const std::size_t third : thirds) CHECK(third >= s.chosen.size() / 6);
}

TEST_CASE("a query turns the ranking to what it asks for, and why shows it") {
    const std::string text =
        "Pemerintah kota membuka pasar baru di tepi sungai. Ratusan pedagang mulai menempati kios sejak pagi. Harga beras di pasar itu "
        "turun "
        "seribu rupiah. Warga mengeluhkan jalan menuju pasar yang masih rusak. Wali kota berjanji memperbaiki jalan bulan depan.";
    const Analysis plain = analysis_of(text, Method::kGeneral), asked = analysis_of(text, Method::kGeneral, "harga beras");
    CHECK(asked.ranking.score[2] > 2 * plain.ranking.score[2]);
    CHECK(cut_to(asked, Length::By::kSentences, 1).chosen == ringkas::Buffer<std::uint32_t>{2});
    CHECK(asked.prior.query[2] > 0);
    CHECK(asked.prior.query[0] == 0);
    CHECK(analysis_of(text, Method::kAuto, "harga beras").method.why == MethodReason::kQuery);
}

TEST_CASE("a question does not tear a sentence from the one that it leans on") {
    const std::string text =
        "Wali kota membuka pasar baru di tepi sungai kemarin. Ia berjanji menurunkan harga beras di pasar itu. Ratusan pedagang mulai "
        "menempati kios sejak pagi. Warga mengeluhkan jalan menuju pasar yang masih rusak.";
    const Analysis a = analysis_of(text, Method::kGeneral, "harga beras");
    REQUIRE(group_of(a.standing, 1).first == 0);
    CHECK(cut_to(a, Length::By::kSentences, 2).chosen == ringkas::Buffer<std::uint32_t>{0, 1});
    const ringkas::Buffer<std::uint32_t> one = cut_to(a, Length::By::kSentences, 1).chosen;
    REQUIRE(one.size() == 1);
    CHECK(one[0] != 1);
}

TEST_CASE("words of the title raise a sentence") {
    const std::string text = test::generate_article(5, 10);
    Options options;
    options.method = Method::kNews;
    const Analysis plain = analyze(text, options).value();
    const std::uint32_t last = static_cast<std::uint32_t>(plain.sentences.size()) - 1;
    const std::string title(plain.sentences[last].text.of(plain.article.text));
    options.title = title;
    const Analysis titled = analyze(text, options).value();
    REQUIRE(titled.sentences.size() == plain.sentences.size());
    CHECK(titled.ranking.score[last] > plain.ranking.score[last]);
}

TEST_CASE("auto tells news from other texts, and why") {
    struct Case {
        std::string name, text;
        Method used;
        MethodReason why;
    };
    const Case cases[] = {
        {"dateline",
         "Jakarta, Kabar Kota -- Gubernur meresmikan jembatan baru di atas Sungai Ciliwung. Jembatan itu memperpendek jalan warga ke "
         "pasar.",
         Method::kNews, MethodReason::kDateline},
        {"day and speech",
         "Gubernur meresmikan jembatan baru pada Senin (3/4). \"Jembatan ini milik warga,\" ujar dia. Warga menyambut gembira.",
         Method::kNews, MethodReason::kReporting},
        {"speech",
         "Saudara-saudara, kita berkumpul di sini karena kita mencintai negeri kita. Saya percaya kita mampu. Kita harus bekerja bersama. "
         "Kami tidak akan menyerah. Saya mengajak kalian semua untuk belajar.",
         Method::kGeneral, MethodReason::kNoSigns},
        {"encyclopedia",
         "Padi adalah tanaman pangan dari suku rumput-rumputan. Tanaman ini dibudidayakan di banyak negara. Bulir padi menjadi beras.",
         Method::kGeneral, MethodReason::kNoSigns},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const MethodChoice method = analysis_of(c.text).method;
        CHECK(method.used == c.used);
        CHECK(method.why == c.why);
    }
}
