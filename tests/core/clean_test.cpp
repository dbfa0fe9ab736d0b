#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "ringkas/clean.hpp"
#include "ringkas/page_vocabulary.hpp"

using ringkas::OmitReason;

namespace {

ringkas::Article clean(const std::string& source, ringkas::CleanOptions options = {}) { return ringkas::clean(source, options, ringkas::indonesian()); }

std::string fixture(const std::string& name) {
    std::ifstream file(RINGKAS_FIXTURES "/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool omits(const ringkas::Article& article, const std::string& source, const std::string& piece, OmitReason reason) {
    for (const ringkas::Omission& o : article.omitted)
        if (o.reason == reason && o.source.of(source).find(piece) != std::string_view::npos) return true;
    return false;
}

}  // namespace

TEST_CASE("the page this project began with: nothing but the article is left") {
    const std::string source = fixture("pages/cnn-indonesia-2022-08-15.txt");
    const ringkas::Article article = clean(source);
    REQUIRE(article.title);
    CHECK(article.title->text == "Putin-Kim Jong Un Makin Mesra Saling Kirim 'Surat Cinta', Apa Isinya?");
    CHECK(article.paragraphs.size() == 13);
    CHECK(article.text.rfind("Relasi Presiden Rusia Vladimir Putin", 0) == 0);
    CHECK(article.text.substr(article.text.size() - 20) == " dan sektor lainnya.");
    CHECK(omits(article, source, "rds | CNN Indonesia", OmitReason::kMenu));
    CHECK(omits(article, source, "Senin, 15 Agu 2022 14:35 WIB", OmitReason::kByline));
    CHECK(omits(article, source, "Jakarta, CNN Indonesia --", OmitReason::kDateline));
    CHECK(omits(article, source, "(Foto: AFP/ALEXEY NIKOLSKY)", OmitReason::kCaption));
    CHECK(omits(article, source, "[Gambas:Video CNN]", OmitReason::kEmbed));
    CHECK(omits(article, source, "(rds/rds)", OmitReason::kByline));
    CHECK(omits(article, source, "ADVERTISEMENT", OmitReason::kAdvertisement));
    CHECK(omits(article, source, "TERPOPULER", OmitReason::kRelated));
}

TEST_CASE("tables of the page vocabulary ascend, as look-ups need") {
    const ringkas::PageVocabulary& page = *ringkas::indonesian().page;
    for (std::size_t k = 1; k < page.lines.size(); ++k) CHECK(page.lines[k - 1].text <= page.lines[k].text);
    for (std::size_t k = 1; k < page.sentences.size(); ++k) CHECK(page.sentences[k - 1].text < page.sentences[k].text);
    for (std::size_t k = 1; k < page.brackets.size(); ++k) CHECK(page.brackets[k - 1].text < page.brackets[k].text);
    for (const auto& table : {page.date_words, page.places, page.agencies, page.credits})
        for (std::size_t k = 1; k < table.size(); ++k) CHECK(table[k - 1] < table[k]);
}
