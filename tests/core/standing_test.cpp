#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ringkas/standing.hpp"
#include "ringkas/summarize.hpp"

namespace {

using namespace ringkas;

Analysis analysis_of(std::string_view text) {
    Options options;
    options.clean = false;
    return analyze(text, options).value();
}

/// The group of each sentence.
std::vector<Group> standing_of(std::string_view text) {
    const Analysis analysis = analysis_of(text);
    std::vector<Group> groups;
    for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) groups.push_back(group_of(analysis.standing, i));
    return groups;
}

bool alone(const Group& group) { return group.first == group.last; }

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
        {"Bukan hanya itu, jalan juga rusak.", true},
        {"Di sisi lain, harga naik.", true},
        {"Akan tetapi, harga naik.", true},
        {"Begitu pula dengan gula.", true},
        {"Karena mereka terlambat, rapat ditunda.", true},
        {"Di sisi jalan itu ada pasar.", false},
        {"Saat ini harga stabil.", false},
        {"Selama ini warga diam.", false},
        {"Tahun ini panen gagal.", false},
        {"Begitu hujan turun, warga pulang.", false},
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
        CHECK((!a.sentences.empty() && points_back(a.terms, 0)) == c.back);
    }
}

TEST_CASE("a sentence that leans needs what it leans on, and what that leans on") {
    const auto s = standing_of(
        "Budi membuka toko buku di Solo. Ia menjual buku bekas di sana. Namun pembeli masih sangat sedikit. Toko lain sudah tutup.");
    REQUIRE(s.size() == 4);
    CHECK(alone(s[0]));
    CHECK((s[1].first == 0 && s[1].last == 1));
    CHECK((s[2].first == 0 && s[2].last == 2));
    CHECK(alone(s[3]));
}

TEST_CASE("a quotation over several sentences is taken whole; half of one is not fit") {
    const auto whole = standing_of(
        "Menteri itu menjawab pertanyaan wartawan kemarin. \"Harga beras tidak akan naik. Stok kami masih cukup banyak,\" kata menteri.");
    REQUIRE(whole.size() == 3);
    CHECK(alone(whole[0]));
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
    for (const Group& one : s) CHECK((!one.fit || one.last - one.first <= kMostCompanions));
    CHECK_FALSE(s.back().fit);
}
