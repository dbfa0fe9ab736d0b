#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ringkas/lexicon.hpp"
#include "ringkas/summarize.hpp"

namespace {

std::vector<std::string> keywords(std::string_view text, std::size_t most = 10) {
    ringkas::Options options;
    options.keywords = most;
    const auto analysis = ringkas::analyze(text, options);
    REQUIRE(analysis.ok());
    std::vector<std::string> all;
    for (const auto& keyword : analysis.value().keywords) all.emplace_back(keyword.text.of(analysis.value().article.text));
    return all;
}

bool has(const std::vector<std::string>& all, const std::string& phrase) { return std::find(all.begin(), all.end(), phrase) != all.end(); }

constexpr std::string_view kBank =
    "Bank Indonesia menahan suku bunga acuan pada rapat dewan gubernur. Gubernur Bank Indonesia Perry Warjiyo menyampaikan keputusan itu. "
    "Menurut Perry, suku bunga acuan akan tetap sampai akhir tahun. Bank Indonesia juga menjaga nilai tukar rupiah. "
    "Harga beras di pasar naik sejak awal bulan. Kenaikan harga beras mendorong inflasi, kata Perry Warjiyo. "
    "Pedagang pasar berharap harga beras turun. Di Indonesia beras adalah makanan pokok. Inflasi di Indonesia masih rendah.";

}  // namespace

TEST_CASE("names and phrases, not fragments") {
    const auto all = keywords(kBank);
    CHECK(has(all, "Bank Indonesia"));
    CHECK(has(all, "Perry Warjiyo"));
    CHECK(has(all, "harga beras"));
    CHECK(has(all, "suku bunga acuan"));
    for (const char* fragment : {"Perry", "Warjiyo", "Bank", "beras", "harga", "suku bunga", "bunga acuan", "suku", "acuan"})
        CHECK_FALSE(has(all, fragment));
}

TEST_CASE("a count is of all forms, short forms of a name with it") {
    const auto result = ringkas::analyze(kBank, {});
    const auto& analysis = result.value();
    const auto count = [&](std::string_view phrase) {
        for (const auto& keyword : analysis.keywords)
            if (keyword.text.of(analysis.article.text) == phrase) return keyword.count;
        return 0u;
    };
    CHECK(count("Perry Warjiyo") == 3);  // once as Perry
    CHECK(count("Bank Indonesia") == 3);
    CHECK(count("harga beras") == 3);
    CHECK(count("suku bunga acuan") == 2);
}

TEST_CASE("a short name counts for the longer one that it nearly always stands in") {
    const std::string text =
        "Anggota dewan Rudi Santosa datang. Rudi Santosa membawa surat. Menurut Rudi Santosa, surat itu penting. Warga bertemu Rudi "
        "Santosa. "
        "Komite Rudi Basuki Bersama hadir pula. Setelah itu Rudi pulang, lalu Rudi tidur.";
    const auto result = ringkas::analyze(text, {});
    REQUIRE(!result.value().keywords.empty());
    const auto& first = result.value().keywords[0];
    CHECK(first.text.of(result.value().article.text) == "Rudi Santosa");
    CHECK(first.count == 6);
}

TEST_CASE("what has an office is no part of the name behind it") {
    const auto all = keywords(
        "Menurut kabar itu, Ketua KPK Agus Rahardjo memberi keterangan kepada wartawan. Sementara itu, Presiden Rusia Vladimir Putin "
        "mendengarnya dari jauh. Surat KPK dikirim ke Rusia pada pagi hari, kata Wakil Ketua DPR RI Budi Santosa.");
    CHECK(has(all, "Agus Rahardjo"));
    CHECK(has(all, "Budi Santosa"));
    CHECK(has(all, "Wakil Ketua DPR RI"));
    CHECK(has(all, "Vladimir Putin"));
    CHECK(has(all, "Ketua KPK"));
}

TEST_CASE("a country's name does not stand for the two that share it") {
    const auto all = keywords(
        "Korea Utara menembakkan rudal. Korea Selatan mengecam Korea Utara. Semenanjung Korea tegang, kata seorang jenderal Korea Selatan. "
        "Korea Utara membalas.");
    CHECK(has(all, "Korea Utara"));
    CHECK(has(all, "Korea Selatan"));
}

TEST_CASE("no stop word at either end, and no more than were asked for") {
    for (std::size_t most = 0; most <= 12; ++most) {
        const auto all = keywords(kBank, most);
        CHECK(all.size() <= most);
        for (const std::string& phrase : all) {
            const auto lexicon = ringkas::indonesian().lexicon;
            const auto lower = [](std::string word) {
                std::transform(word.begin(), word.end(), word.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
                return word;
            };
            CHECK((lexicon->find(lower(phrase.substr(0, phrase.find(' ')))) & ringkas::kStopWord) == 0);
            CHECK((lexicon->find(lower(phrase.substr(phrase.rfind(' ') + 1))) & ringkas::kStopWord) == 0);
        }
    }
}

TEST_CASE("texts with little in them") {
    CHECK(keywords("").empty());
    CHECK(keywords("Ya.").empty());
    CHECK(keywords("yang dan di ke dari").empty());
    CHECK(keywords("12 34 56. 12 34 56.").empty());
}
