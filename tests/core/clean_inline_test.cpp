#include <doctest/doctest.h>

#include <cstring>

#include "clean_fixture.hpp"
#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_link_title.hpp"
#include "ringkas/clean_words.hpp"
#include "ringkas/page_vocabulary.hpp"
#include "ringkas/phrase_table.hpp"

using clean_fixture::clean;

TEST_CASE("datelines are cut off, what only looks like one is not") {
    struct Row {
        std::string dateline, rest;
    };
    const Row rows[] = {
        {"Jakarta, CNN Indonesia -- ", "Presiden meresmikan jalan tol itu."},
        {"JAKARTA, KOMPAS.com - ", "Presiden meresmikan jalan tol itu."},
        {"JAKARTA, KOMPAS.com \xE2\x80\x94 ", "Presiden meresmikan jalan tol itu."},
        {"KOMPAS.com - ", "Presiden meresmikan jalan tol itu."},
        {"Liputan6.com, Jakarta - ", "Presiden meresmikan jalan tol itu."},
        {"Liputan6.com, Jakarta ", "Presiden meresmikan jalan tol itu."},
        {"Liputan6.com, Jakarta", "Kecerdasan buatan makin murah."},
        {"Liputan6.com, Jakarta ", "Senja di Utara, film ketiga, laris."},
        {"Liputan6.com, Jakarta ", "Senja Utara, film ketiga, laris."},
        {"TEMPO.CO, Jakarta - ", "Presiden meresmikan jalan tol itu."},
        {"TEMPO.CO,Jakarta-", "Presiden meresmikan jalan tol itu."},
        {"REPUBLIKA.CO.ID, TANJUNG RAJA -- ", "Warga bergotong royong."},
        {"Mataram, NTB (ANTARA News) - ", "Warga bergotong royong."},
        {"Jakarta (ANTARA) - ", "Warga bergotong royong."},
        {"JAKARTA (Pos Kota) \xE2\x80\x93 ", "Warga bergotong royong."},
        {"TRIBUN-MEDAN.com, MEDAN - ", "Warga bergotong royong."},
        {"JAKARTA - ", "Warga bergotong royong."},
        {"JAKARTA- ", "Warga bergotong royong."},
        {"JAKARTA\xE2\x80\x93 ", "Warga bergotong royong."},
        {"Yogyakarta - ", "Warga bergotong royong."},
        {"Kupang\xC2\xA0-\xC2\xA0", "Warga bergotong royong."},
        {"Kupang - ", "\xC2\xADWarga bergotong royong."},
        {"Merdeka.com - ", "\"Kami siap,\" kata Budi."},
        {"Surabaya -", "Warga bergotong royong."},
        {"JAKARTA-", "Warga bergotong royong."},
        {"POZNAN-", "Warga bergotong royong."},
        {"KOMPAS.com-", "Warga bergotong royong."},
        {"Sleman, contoh.id -- ", "Warga bergotong royong."},
        {"", "KPK-Polri bekerja sama sejak lama."},
        {"", "1945 - Indonesia merdeka setelah perang."},
        {"",
         "Jakarta\xE2\x80\x93"
         "Bandung kini hanya empat puluh menit."},
        {"", "Prabowo - Gibran menang di banyak daerah."},
        {"", "Jakarta-Bandung kini hanya empat puluh menit."},
        {"", "Anak-anak bermain di sungai."},
        {"", "Timnas U-23 menang 2-0 atas tamunya."},
        {"", "Marc Marquez (Repsol Honda) - juara tahun lalu - gagal finis."},
        {"", "Ia datang \xE2\x80\x94 terlambat, seperti biasa."},
        {"", "Jakarta adalah kota yang besar."},
        {"", "Hari itu, Senin - hari pasar - kota ramai sekali."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.dateline);
        CAPTURE(row.rest);
        const std::string source = row.dateline + row.rest;
        const std::uint32_t dateline = ringkas::find_dateline(source.data(), source.size(), *ringkas::indonesian().page);
        CHECK((dateline & ~ringkas::kCertainDateline) == row.dateline.size());
        CHECK(clean(source).text == row.rest);
    }
}

TEST_CASE("inside a paragraph only what is no article is left out") {
    struct Row {
        std::string source, text;
    };
    const Row rows[] = {
        {"Ia dibawa ke rumah sakit. (rds/ank)", "Ia dibawa ke rumah sakit."},
        {"Ia dibawa ke rumah sakit.(cnk)", "Ia dibawa ke rumah sakit."},
        {"Ia dibawa ke rumah sakit. (*)", "Ia dibawa ke rumah sakit."},
        {"Ia dibawa ke rumah sakit.***", "Ia dibawa ke rumah sakit."},
        {"Ia diperiksa Komisi Pemberantasan Korupsi (KPK)", "Ia diperiksa Komisi Pemberantasan Korupsi (KPK)"},
        {"Ia diperiksa pada Senin (15/8).", "Ia diperiksa pada Senin (15/8)."},
        {"Ia membeli apel (dan/atau jeruk).", "Ia membeli apel (dan/atau jeruk)."},
        {"Harga naik. [Gambas:Video Contoh] Pedagang mengeluh.", "Harga naik. Pedagang mengeluh."},
        {"Harga naik [sic] lagi.", "Harga naik [sic] lagi."},
        {"Harga naik. Baca selengkapnya di sini. Pedagang mengeluh.", "Harga naik. Pedagang mengeluh."},
        {"Harga naik. Artikel ini telah tayang di contoh.com dengan judul Harga Naik.", "Harga naik."},
        {"Artikel ini membahas harga beras yang naik.", "Artikel ini membahas harga beras yang naik."},
        {"Petani mengunduh aplikasi cuaca dari pemerintah.", "Petani mengunduh aplikasi cuaca dari pemerintah."},
        {"Ia membuka halaman berikutnya dan membaca.", "Ia membuka halaman berikutnya dan membaca."},
        {"Kementerian memakai saluran Telegram untuk pengumuman.", "Kementerian memakai saluran Telegram untuk pengumuman."},
        {"Harga naik.Baca Juga: Beras Mahal di Kota PadangPedagang mengeluh sejak pekan lalu.",
         "Harga naik.Pedagang mengeluh sejak pekan lalu."},
        {"Harga naik. BACA JUGA - Beras Mahal di Kota Padang Pedagang mengeluh sejak pekan lalu.",
         "Harga naik. Pedagang mengeluh sejak pekan lalu."},
        {"Harga naik. Simak Video 'Beras mahal di mana-mana': Pedagang mengeluh.", "Harga naik. Pedagang mengeluh."},
        {"Harga naik [Baca juga: Beras Mahal] sejak pekan lalu.", "Harga naik sejak pekan lalu."},
        {"Harga naik (baca juga: Beras Mahal) sejak pekan lalu.", "Harga naik sejak pekan lalu."},
        {"Aturan itu (lihat juga Pasal 5) berlaku sejak pekan lalu.", "Aturan itu (lihat juga Pasal 5) berlaku sejak pekan lalu."},
        {"ADVERTISEMENTPresiden meresmikan jalan tol itu.", "Presiden meresmikan jalan tol itu."},
        {"Harga naik.AdvertisementPedagang mengeluh.", "Harga naik.Pedagang mengeluh."},
        {"Ia kuliah advertisement di kota itu.", "Ia kuliah advertisement di kota itu."},
        {"Harga naik. Simak berita menarik lainnya di Google News. Pedagang mengeluh.", "Harga naik. Pedagang mengeluh."},
        {"Ia diminta simak pidato itu. Lalu Google News memuatnya.", "Ia diminta simak pidato itu. Lalu Google News memuatnya."},
        {"Harga naik. Editor: Ani Wijaya", "Harga naik."},
        {"Kami baca juga surat itu bersama-sama.", "Kami baca juga surat itu bersama-sama."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.source);
        CHECK(clean(row.source).text == row.text);
    }
}

TEST_CASE("what is omitted on both sides of a line end swallows it only where another blank parts the words") {
    std::string prose = "naik";
    for (int k = 0; k < 10; ++k) prose += " harga beras di pasar naik lagi sejak awal pekan ini karena hujan";
    for (const std::string blank : {"", " "}) {
        const ringkas::Article article = clean("jBacajuga\nBacajuga:" + blank + prose);
        CHECK(std::string_view(article.text) == "j " + prose);
        REQUIRE(article.omitted.size() == (blank.empty() ? 2 : 1));
        CHECK(article.omitted.front().source.begin == 1);
        CHECK(article.omitted.front().source.end == (blank.empty() ? 9 : 19));
    }
}

TEST_CASE("the words of a line") {
    struct Row {
        std::string line, words;  // each as it stands, the flags behind it; ':' where a colon stands before it
    };
    const Row rows[] = {
        {"Penulis\t: Ani, 2 jam lalu!", "Penulis 1 :Ani 0 2 2 jam 0 lalu 0 "},
        {"Senin, 15 Agu 2022 14:35: WIB", "Senin 0 15 2 Agu 0 2022 2 14:35: 2 WIB 0 "},
        {"19Shares", "19 2 Shares 0 "},
        {"dibaca 20,442 kali", "dibaca 0 20,442 2 kali 0 "},
        {"Selesai 3.", "Selesai 0 3. 2 "},
        {"  \xC2\xBB KAF\xC3\xA9 \xC2\xAB ", "KAF\xC3\xA9 0 "},
        {"...", ""},
        {"", ""},
        {"BACA JUGA:Judul:", "BACA 0 JUGA 1 :Judul 0 :"},
        {"\xE2\x80\x9CPenulis\xE2\x80\x9D\xC2\xA0juga", "Penulis 1 juga 1 "},
        {std::string(400, 'a') + " penulis", std::string(400, 'a') + " 0 penulis 1 "},
    };
    const ringkas::WordGroup groups[] = {{1, "penulis juga"}, {2, "0"}};
    const ringkas::WordTable table(groups);
    for (const Row& row : rows) {
        CAPTURE(row.line);
        ringkas::WordReader word(row.line.data(), row.line.data() + row.line.size(), table);
        std::string words;
        for (bool more = true; more;) {
            more = word.next();
            if (word.colon) words += ':';
            if (more) words += std::string(word.begin, word.end) + " " + std::to_string(word.flags) + " ";
        }
        CHECK(words == row.words);
    }
    for (const std::size_t size : {22u, 23u, 24u, 25u, 26u}) {
        const std::string line(size, 'A'), lower(size, 'a');
        const ringkas::WordGroup group{1, lower};
        CHECK(ringkas::find_folded(ringkas::WordTable({&group, 1}), line.data(), line.data() + size) == (size <= 24 ? 1 : 0));
    }
}

TEST_CASE("every phrase is found in itself, by the bytes it begins with") {
    const ringkas::PageVocabulary& page = *ringkas::indonesian().page;
    REQUIRE(page.phrases.size() <= 256);
    for (std::uint32_t k = 1; k < page.phrases.size(); ++k) {
        const char* const text = page.phrases[k].text;
        const std::string phrase(text, std::strchr(text, ';'));
        CAPTURE(phrase);
        REQUIRE(phrase.size() >= 4);
        CHECK(phrase.substr(0, 3).find(' ') == phrase.npos);
        std::uint32_t at = page.phrases.first(phrase.data());
        while (at != 0 && page.phrases[at].text != text) at = page.phrases[at].next;
        CHECK(at != 0);
        CHECK(ringkas::end_of_phrase(phrase.data(), phrase.data() + phrase.size(), text) != nullptr);
    }
}

TEST_CASE("phrases in a text: capitals, lost blanks, glued neighbours") {
    struct Row {
        std::string text, phrase;
        std::size_t end;
    };
    const Row rows[] = {
        {"KLIK DI SINI", "klik di sini", 12},
        {"klik disini saja", "klik di sini", 11},
        {"klik  di \"sini\"", "klik di sini", 14},
        {"klik. Di sini", "klik di sini", 0},
        {"klik di sinilah", "klik di sini", 0},
        {"Baca jugaJudul", "baca juga", 9},
        {"ADVERTISEMENTPresiden", "advertisement", 13},
        {"advertisements", "advertisement", 0},
        {"BACA JUGAL", "baca juga", 0},
        {"pic.twitter.com/x", "pic.twitter.com", 15},
        {"pic twitter com", "pic.twitter.com", 0},
        {"klik di si", "klik di sini", 0},
        {"", "klik", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const char* const text = row.text.data();
        const char* const end = ringkas::end_of_phrase(text, text + row.text.size(), (row.phrase + ";").c_str());
        CHECK(end == (row.end > 0 ? text + row.end : nullptr));
    }
}

TEST_CASE("a phrase that opens again and again and never closes costs nothing") {
    std::string source;
    for (int k = 0; k < 40000; ++k) source += "artikel ini telah ";
    source += "selesai.";
    CHECK(clean(source).text == source);
}

TEST_CASE("a link title without end is cut between characters") {
    const ringkas::PageVocabulary& page = *ringkas::indonesian().page;
    for (std::size_t shift = 0; shift < 3; ++shift) {
        std::string source(shift, 'x');
        for (int k = 0; k < 400; ++k) source += "\xE2\x80\x9D";
        const char* const text = source.data();
        const auto end = static_cast<std::size_t>(ringkas::end_of_link_title(text, text + source.size(), page) - text);
        CAPTURE(shift);
        CHECK(end < source.size());
        CHECK((static_cast<unsigned char>(source[end]) & 0xC0) != 0x80);
    }
}
