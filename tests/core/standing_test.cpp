#include <doctest/doctest.h>

#include <string>

#include "ringkas/standing.hpp"
#include "ringkas/summarize.hpp"

namespace {

using namespace ringkas;

Analysis analysis_of(std::string_view text) {
    Options options;
    options.clean = false;
    return analyze(text, options).value();
}

ringkas::Buffer<Standing> standing_of(std::string_view text) { return analysis_of(text).standing; }

}  // namespace

TEST_CASE("openings that point back") {
    struct Case {
        std::string text;
        bool back;
    };
    const Case cases[] = {
        {"Ia pulang ke kampung.", true},
        {"“Dia sudah pergi.”", true},
        {"Hal itu dibenarkan polisi.", true},
        {"Hal yang sama terjadi di Solo.", true},
        {"Namun, hujan turun.", true},
        {"Menurutnya, harga akan naik.", true},
        {"Menurut dia, harga akan naik.", true},
        {"Selain itu, jalan rusak.", true},
        {"OLEH KARENA ITU warga diminta waspada.", true},
        {"Menurut polisi, harga akan naik.", false},
        {"Selain beras, gula juga naik.", false},
        {"Iabadi adalah nama kapal.", false},
        {"Hal terpenting adalah keselamatan.", false},
        {"Karena hujan, jalan ditutup.", false},
        {"", false},
        {"...", false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const Analysis a = analysis_of(c.text);
        CHECK((!a.sentences.empty() && points_back(a.terms, 0, indonesian())) == c.back);
    }
}

TEST_CASE("a sentence that leans needs what it leans on, and what that leans on") {
    const auto s = standing_of(
        "Budi membuka toko buku di Solo. Ia menjual buku bekas di sana. Namun pembeli masih sangat sedikit. Toko lain sudah tutup.");
    REQUIRE(s.size() == 4);
    CHECK(s[0].alone());
    CHECK((s[1].first == 0 && s[1].last == 1));
    CHECK((s[2].first == 0 && s[2].last == 2));
    CHECK(s[3].alone());
}

TEST_CASE("a quotation over several sentences is taken whole; half of one is not fit") {
    const auto whole = standing_of(
        "Menteri itu menjawab pertanyaan wartawan kemarin. \"Harga beras tidak akan naik. Stok kami masih cukup banyak,\" kata menteri.");
    REQUIRE(whole.size() == 3);
    CHECK(whole[0].alone());
    CHECK((whole[1].first == 1 && whole[1].last == 2));
    CHECK((whole[2].first == 1 && whole[2].last == 2));
    CHECK(whole[1].fit);
    const auto half = standing_of("\"Harga beras tidak akan naik tahun ini.\n\nPasar induk tetap ramai sampai malam.");
    REQUIRE(half.size() == 2);
    CHECK_FALSE(half[0].fit);
    CHECK(half[1].fit);
}

TEST_CASE("a long chain of sentences that lean is no company for one") {
    std::string text = "Budi membuka toko buku di Solo.";
    for (int i = 0; i < 400; ++i) text += " Ia menjual buku bekas di sana.";
    const auto s = standing_of(text);
    for (const Standing& one : s) CHECK(one.last - one.first <= 5);
    CHECK_FALSE(s.back().fit);
}
