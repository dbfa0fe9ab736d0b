#include <doctest/doctest.h>

#include "clean_fixture.hpp"

using clean_fixture::clean;
using clean_fixture::folded;
using clean_fixture::omits;
using ringkas::OmitReason;
using ringkas::ParagraphKind;

TEST_CASE("the page this project began with: nothing but the article is left") {
    const std::string source = clean_fixture::read("pages/cnn-indonesia-2022-08-15.txt");
    const ringkas::Article article = clean(source);
    REQUIRE(!article.title.empty());
    CHECK(article.title == "Putin-Kim Jong Un Makin Mesra Saling Kirim 'Surat Cinta', Apa Isinya?");
    CHECK(article.paragraphs.size() == 13);
    CHECK(std::string_view(article.text).rfind("Relasi Presiden Rusia Vladimir Putin", 0) == 0);
    CHECK(std::string_view(article.text).substr(article.text.size() - 20) == " dan sektor lainnya.");
    CHECK(omits(article, source, "rds | CNN Indonesia", OmitReason::kMenu));
    CHECK(omits(article, source, "Senin, 15 Agu 2022 14:35 WIB", OmitReason::kByline));
    CHECK(omits(article, source, "Jakarta, CNN Indonesia --", OmitReason::kDateline));
    CHECK(omits(article, source, "(Foto: AFP/ALEXEY NIKOLSKY)", OmitReason::kCaption));
    CHECK(omits(article, source, "[Gambas:Video CNN]", OmitReason::kEmbed));
    CHECK(omits(article, source, "(rds/rds)", OmitReason::kByline));
    CHECK(omits(article, source, "ADVERTISEMENT", OmitReason::kAdvertisement));
    CHECK(omits(article, source, "TERPOPULER", OmitReason::kRelated));
}

TEST_CASE("copied pages: the headline and the labelled lines are found, nothing else") {
    for (const std::string& name : clean_fixture::list("pages", ".page")) {
        CAPTURE(name);
        const clean_fixture::LabelledPage page = clean_fixture::read_page(name);
        const ringkas::Article article = clean(page.source);
        CHECK(folded(article.text) == page.article);
        REQUIRE(!article.title.empty());
        CHECK(article.title == page.title);
        REQUIRE(!article.title_source.empty());
        CHECK(article.title_source.of(page.source).find(page.title) != std::string::npos);
    }
}

TEST_CASE("copied pages keep with Windows line ends and tabs what they keep without") {
    for (const std::string& name : clean_fixture::list("pages", ".page")) {
        CAPTURE(name);
        const clean_fixture::LabelledPage page = clean_fixture::read_page(name);
        std::string windows = "\xEF\xBB\xBF";
        for (const char c : page.source) windows += c == '\n' ? std::string("\t\r\n") : std::string(1, c);
        CHECK(folded(clean(windows).text) == page.article);
    }
}

TEST_CASE("prose is left whole: stories, speeches, lists, interviews, verses, wrapped letters, recipes, laws") {
    for (const std::string& name : clean_fixture::list("prose", ".txt")) {
        CAPTURE(name);
        const std::string source = clean_fixture::read(name);
        const ringkas::Article article = clean(source);
        std::string kept(article.title);
        kept += " ";
        kept += article.text;
        std::string all = source;
        for (std::size_t at; (at = all.find("***")) != std::string::npos;) all.erase(at, 3);
        CHECK(folded(kept) == folded(all));
    }
}

TEST_CASE("kinds of paragraphs") {
    const ringkas::Article article = clean(clean_fixture::read("prose/daftar.txt"));
    REQUIRE(article.paragraphs.size() == 12);
    CHECK(article.paragraphs[0].kind == ParagraphKind::kProse);
    CHECK(article.paragraphs[1].kind == ParagraphKind::kListItem);
    CHECK(article.paragraphs[8].kind == ParagraphKind::kListItem);
    const ringkas::Article headings = clean(clean_fixture::read("prose/esai.txt"));
    CHECK(headings.paragraphs[0].text.of(headings.text) == "Rekomendasi");
    CHECK(headings.paragraphs[0].kind == ParagraphKind::kHeading);
    const ringkas::Article table = clean("Klub\tMain\tNilai\nPersipura\t3\t4\nBorneo\t3\t7");
    for (const ringkas::Paragraph& row : table.paragraphs) CHECK(row.kind == ParagraphKind::kTableRow);
}

TEST_CASE("wrapped lines are one paragraph") {
    const ringkas::Article article = clean(clean_fixture::read("prose/surat-terbungkus.txt"));
    REQUIRE(article.paragraphs.size() == 5);
    CHECK(article.paragraphs[1].text.of(article.text).rfind("Rapat persiapan lomba perahu naga akan diadakan pada hari Sabtu pagi", 0) ==
          0);
}

TEST_CASE("a link on a line of its own stays inside its sentence") {
    struct Row {
        std::string source, expected;
    };
    const Row rows[] = {
        {"Menteri Pertanian\nAndi Wijaya\nmengunjungi sawah di\nIndramayu\n, Selasa (4/6). Ia berdialog dengan petani.",
         "Menteri Pertanian Andi Wijaya mengunjungi sawah di Indramayu , Selasa (4/6). Ia berdialog dengan petani."},
        {"Polisi menyita telepon yang dipakai untuk judi\nonline\n. Pelaku ditahan sejak Senin malam.",
         "Polisi menyita telepon yang dipakai untuk judi online . Pelaku ditahan sejak Senin malam."},
        {"Bahkan, kata dia,\nkepastian hukum\nIndonesia masih tertinggal dari negara tetangga.",
         "Bahkan, kata dia, kepastian hukum Indonesia masih tertinggal dari negara tetangga."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.source);
        const ringkas::Article article = clean(row.source);
        CHECK(article.text == row.expected);
        CHECK(article.paragraphs.size() == 1);
    }
}

TEST_CASE("a dateline on two lines, and one that a link ends, are no part of the headline above") {
    struct Row {
        std::string head, rest;
    };
    const Row rows[] = {
        {"Rokan Hulu\n-\n", "Warga membangun jembatan baru dari bambu supaya anak sekolah tidak lagi memutar."},
        {"SUMEDANG, KABAR.com\n- ", "Kepala Dinas\nAndi Wijaya\nmembuka jembatan baru dari bambu supaya anak sekolah tidak lagi memutar."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.head);
        const std::string source =
            "Jembatan Bambu di Desa Sukamaju Resmi Dibuka\n" + row.head + row.rest + "\nIa senang sekali melihatnya.";
        const ringkas::Article article = clean(source);
        REQUIRE(!article.title.empty());
        CHECK(article.title == "Jembatan Bambu di Desa Sukamaju Resmi Dibuka");
        CHECK(article.paragraphs.size() == 2);
        CHECK(folded(article.text) == folded(row.rest) + " Ia senang sekali melihatnya.");
    }
}

TEST_CASE("a menu is no article") {
    const std::string source = "Beranda\nNasional\nEkonomi\nOlahraga\nMasuk\nBerlangganan\nTentang Kami\nPedoman Media Siber\n";
    const ringkas::Article article = clean(source);
    CHECK(article.paragraphs.empty());
    CHECK(article.text.empty());
    CHECK(!article.omitted.empty());
    CHECK(article.title.empty());
}

TEST_CASE("short texts are kept") {
    for (const std::string source :
         {"Halo", "Home", "Foto", "Baik.", "Jakarta", "Senin, 15 Agustus 2022", "Penulis itu diam.", "satu\ndua\ntiga"}) {
        CAPTURE(source);
        const ringkas::Article article = clean(source);
        CHECK(folded(article.text) == folded(source));
    }
    CHECK(clean("").paragraphs.empty());
    CHECK(clean(" \n\t\n").paragraphs.empty());
}

TEST_CASE("a caller's title is used, and the headline in the text is still no paragraph") {
    const clean_fixture::LabelledPage page = clean_fixture::read_page("pages/modern.page");
    ringkas::CleanOptions options;
    options.title = "Judul dari pembaca";
    const ringkas::Article article = clean(page.source, options);
    REQUIRE(!article.title.empty());
    CHECK(article.title == "Judul dari pembaca");
    CHECK(article.title_source.empty());
    CHECK(folded(article.text) == page.article);
    CHECK(omits(article, page.source, page.title, OmitReason::kDuplicate));
}

TEST_CASE("what is asked to be kept comes back") {
    const clean_fixture::LabelledPage page = clean_fixture::read_page("pages/modern.page");
    const std::string caption = "Embung di lereng Merapi kini mengairi 40 hektare kebun cabai.";
    const auto put_back = [&](const std::string& piece) {
        const auto begin = static_cast<std::uint32_t>(page.source.find(piece));
        const ringkas::Span kept = {begin, begin + static_cast<std::uint32_t>(piece.size())};
        ringkas::CleanOptions options;
        options.keep = {&kept, 1};
        return clean(page.source, options);
    };
    CHECK(std::string_view(put_back(caption).text).find(caption) != std::string::npos);
    CHECK(std::string_view(put_back("Klaten - ").text).rfind("Klaten - Warga Desa Tegalmulyo", 0) == 0);
    CHECK(std::string_view(put_back("(dpr/ank)").text).find("ujar Wagiyo. (dpr/ank)") != std::string::npos);
    CHECK(std::string_view(put_back("ADVERTISEMENT").text).find("ADVERTISEMENT") != std::string::npos);
    const ringkas::Article across = put_back("Klaten - Warga");
    CHECK(across.paragraphs.back().text.end == across.text.size());

    // All of it, in any order, a span over all of them among others.
    ringkas::Buffer<ringkas::Span> all;
    for (const ringkas::Omission& omission : clean(page.source).omitted) all.push_back(omission.source);
    std::reverse(all.begin(), all.end());
    ringkas::CleanOptions everything;
    everything.keep = {all.data(), all.size()};
    CHECK(clean(page.source, everything).omitted.empty());
    const ringkas::Span nested[] = {{5, 6}, {0, static_cast<std::uint32_t>(page.source.size())}, {7, 8}};
    everything.keep = nested;
    CHECK(clean(page.source, everything).omitted.empty());

    // From inside one line to inside the next: each is still a paragraph of its own.
    const std::string source = "Harga beras naik lagi pekan ini.\nPedagang mengeluh sejak pekan lalu.";
    ringkas::CleanOptions options;
    const ringkas::Span keep[] = {{20, 40}};
    options.keep = keep;
    CHECK(clean(source, options).text == source);
    CHECK(clean(source, options).paragraphs.size() == 2);
}

TEST_CASE("without cleaning every line is a paragraph and nothing is left out") {
    ringkas::CleanOptions options;
    options.enabled = false;
    const ringkas::Article article = clean("Judul\r\n\r\nADVERTISEMENT\rJakarta - Satu.\xE2\x80\xA8<b>Dua</b>.", options);
    CHECK(article.text == "Judul\nADVERTISEMENT\nJakarta - Satu.\n<b>Dua</b>.");
    CHECK(article.paragraphs.size() == 4);
    CHECK(article.omitted.empty());
    CHECK(article.title.empty());

    options.fold_lines = true;
    const ringkas::Article wrapped = clean("Satu baris\nyang terputus.\n\nParagraf lain.", options);
    CHECK(wrapped.text == "Satu baris yang terputus.\nParagraf lain.");
}

TEST_CASE("odd bytes") {
    struct Row {
        std::string what, source, text;
        bool repaired;
    };
    const Row rows[] = {
        {"byte order mark",
         "\xEF\xBB\xBF"
         "Satu dua tiga.",
         "Satu dua tiga.", false},
        {"no-break space",
         "Satu\xC2\xA0\xC2\xA0"
         "dua.",
         "Satu dua.", false},
        {"NUL is a character", std::string("Satu\0dua.", 9), std::string("Satu\0dua.", 9), false},
        {"invalid byte", "Satu \xFF dua.", "Satu \xEF\xBF\xBD dua.", true},
        {"invalid byte behind the last blank", "Satu dua \xAA\nTiga empat \xA0", "Satu dua \xEF\xBF\xBD\nTiga empat \xEF\xBF\xBD", true},
        {"cut sequence at the end", "Satu dua\xE2\x80", "Satu dua\xEF\xBF\xBD", true},
        {"soft hyphen stays", "Peme\xC2\xADrintah daerah.", "Peme\xC2\xADrintah daerah.", false},
        {"emoji", "Selamat pagi \xF0\x9F\x98\x80 semua.", "Selamat pagi \xF0\x9F\x98\x80 semua.", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const ringkas::Article article = clean(row.source);
        CHECK(article.text == row.text);
        CHECK(article.repaired_utf8 == row.repaired);
    }
}

TEST_CASE("tags are left out where they stand, text that only looks like tags is not") {
    struct Row {
        std::string source, text;
    };
    const Row rows[] = {
        {"Harga <b>beras</b> naik lagi.", "Harga beras naik lagi."},
        {"ba<i>hasa</i>nya", "bahasanya"},
        {"<p>Satu.</p><p>Dua.</p>", "Satu.\nDua."},
        {"Satu<br>dua<br/>tiga.", "Satu\ndua\ntiga."},
        {"<script>var x = '<p>bukan</p>';</script>Isi berita.", "Isi berita."},
        {"Sebelum <!-- catatan --> sesudah.", "Sebelum sesudah."},
        {"Jika a < b dan b > c, maka selesai.", "Jika a < b dan b > c, maka selesai."},
        {"Tulis <nama> di kolom itu.", "Tulis <nama> di kolom itu."},
        {"Tanda <b tidak ditutup", "Tanda <b tidak ditutup"},
        {"A &amp; B tetap utuh.", "A &amp; B tetap utuh."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.source);
        CHECK(clean(row.source).text == row.text);
    }
}
