#include <doctest/doctest.h>

#include <cstring>
#include <string>
#include <vector>

#include "ringkas/arithmetic.hpp"
#include "ringkas/lexicon.hpp"
#include "ringkas/terms.hpp"

using namespace std::string_literals;

namespace {

ringkas::TermTable table_of(const std::vector<std::string>& sentences, std::string& text) {
    ringkas::Buffer<ringkas::Sentence> spans;
    for (const std::string& sentence : sentences) {
        const auto begin = static_cast<std::uint32_t>(text.size());
        text += sentence;
        spans.push_back({{begin, static_cast<std::uint32_t>(text.size())}, 0});
        text += ' ';
    }
    return ringkas::build_terms(text, spans, ringkas::indonesian());
}

std::string folded(const std::string& sentence) {
    std::string text, out;
    const ringkas::TermTable table = table_of({sentence}, text);
    for (const ringkas::Token& token : table.tokens) out += (out.empty() ? "" : "|") + std::string(table.word_index[token.word]);
    return out;
}

std::uint32_t flags_of(const std::string& word) {
    std::string text;
    return table_of({"dan " + word}, text).tokens.back().flags;
}

}  // namespace

TEST_CASE("tokens") {
    struct Row {
        std::string rule, text, tokens;
    };
    const Row rows[] = {
        {"plain", "Harga beras naik.", "harga|beras|naik"},
        {"thousands", "Rp 1.250.000 saja", "rp|1.250.000|saja"},
        {"decimals", "naik 3,5 persen", "naik|3,5|persen"},
        {"currency glued", "Rp1,5 miliar", "rp1,5|miliar"},
        {"time", "pukul 14.35 WIB", "pukul|14.35|wib"},
        {"time with colon", "pukul 14:35", "pukul|14:35"},
        {"date", "Senin (15/8)", "senin|15/8"},
        {"ordinal", "yang ke-2", "yang|ke-2"},
        {"score", "menang 2-0.", "menang|2-0"},
        {"team", "timnas U-23", "timnas|u-23"},
        {"disease", "vaksin Covid-19,", "vaksin|covid-19"},
        {"doubled", "anak-anak bermain", "anak-anak|bermain"},
        {"doubled in a headline", "Undang-Undang BERLARI-LARI BUKU-BUKUNYA", "undang-undang|berlari-lari|buku-bukunya"},
        {"two names", "hubungan Rusia-Korut", "hubungan|rusia|korut"},
        {"prefix and name", "se-Indonesia pro-Rusia", "se|indonesia|pro|rusia"},
        {"name and clitic", "KPK-nya", "kpk-nya"},
        {"hyphen at the end", "anak- anak", "anak|anak"},
        {"apostrophe",
         "Jum'at Qur\xE2\x80\x99"
         "an",
         "jumat|quran"},
        {"quotes are no apostrophes", "'Surat Cinta'", "surat|cinta"},
        {"initials", "B.J. Habibie", "b.j|habibie"},
        {"initials glued to a name", "B.J.Habibie", "b.j|habibie"},
        {"degrees", "S.H., M.Si.", "s.h|m.si"},
        {"no space after a full stop", "itu.Dia", "itu|dia"},
        {"diacritics", "caf\xC3\xA9 CAF\xC3\x89", "cafe|cafe"},
        {"combining mark", "cafe\xCC\x81", "cafe"},
        {"combining mark alone", "a \xCC\x81 b", "a|b"},
        {"soft hyphen and zero width",
         "ka\xC2\xAD"
         "ta ka\xE2\x80\x8Bta",
         "kata|kata"},
        {"no-break hyphen",
         "anak\xE2\x80\x91"
         "anak",
         "anak-anak"},
        {"other scripts", "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 ok", "\xD0\xBC\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0|ok"},
        {"nothing", " -- ... !", ""},
        {"empty", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.rule);
        CHECK(folded(row.text) == row.tokens);
    }
}

TEST_CASE("how a token looks") {
    using namespace ringkas;
    CHECK(flags_of("harga") == 0);
    CHECK(flags_of("Harga") == kCapitalised);
    CHECK(flags_of("KPK") == kCapitalised);
    CHECK(flags_of("A") == kCapitalised);
    CHECK(flags_of("U-23") == (kCapitalised | kDigits));
    CHECK(flags_of("COVID-19") == (kCapitalised | kDigits));
    CHECK(flags_of("1.250") == kDigits);
    CHECK(flags_of("\xC3\x89lan") == kCapitalised);
    CHECK(flags_of("\xD0\x9C\xD0\xBE") == kCapitalised);
    CHECK(flags_of("\xD0\xBC\xD0\xBE") == 0);
    CHECK(flags_of("iPhone") == 0);
}

TEST_CASE("forms share a term; stop words, digits and letters alone have none") {
    std::string text;
    const ringkas::TermTable table = table_of({"Anak-anak menulis surat di 10 kota.", "Tulisan anak itu ditulisnya lagi pada 2019."}, text);
    CHECK(table.sentence_count() == 2);
    CHECK(table.row_begin[1] == 4);                       // anak tulis surat kota
    CHECK(table.row_begin[2] - table.row_begin[1] == 3);  // tulis anak 2019
    CHECK(table.word_index[table.term[0]] == "anak");
    CHECK(table.df[table.term[0]] == 2);
    CHECK(table.tokens.front().flags == (ringkas::kCapitalised | ringkas::kStartsSentence));
    const std::uint32_t anak = table.term[0], tulis = table.term[1];
    CHECK(table.idf[tulis] == ringkas::logarithm(3) - ringkas::logarithm(2));
    // A row has its terms as the sentence has them first.
    CHECK(table.term[table.row_begin[1]] == tulis);
    CHECK(table.term[table.row_begin[1] + 1] == anak);
    CHECK(table.weight(table.row_begin[1]) == 2 * table.idf[tulis]);
    CHECK(table.weight(table.row_begin[1] + 1) == table.idf[anak]);
}

TEST_CASE("a query finds terms by any form") {
    std::string text;
    const ringkas::TermTable table = table_of({"Petani menanam padi.", "Harga beras naik."}, text);
    const auto find = [&](std::string_view query) {
        std::string out;
        for (const std::uint32_t term : ringkas::terms_of(query, table, ringkas::indonesian()))
            out += std::string(table.word_index[term]) + " ";
        return out;
    };
    CHECK(find("Penanaman padi oleh pertanian") == "tani tanam padi ");
    CHECK(find("beras, BERAS, berasnya") == "beras ");
    CHECK(find("yang tidak ada") == "");
    CHECK(find("") == "");
}

TEST_CASE("a token's span is as the text has it, its word folded") {
    std::string text;
    const ringkas::TermTable table = table_of({"Jum\xE2\x80\x99"
                                               "at di Caf\xC3\xA9 itu.",
                                               "Caf\xC3\xA9 se-Indonesia, Qur'an."},
                                              text);
    std::string spans;
    for (const ringkas::Token& token : table.tokens) spans += std::string(table.span_of(token).of(text)) + "|";
    CHECK(spans ==
          "Jum\xE2\x80\x99"
          "at|di|Caf\xC3\xA9|itu|Caf\xC3\xA9|se|Indonesia|Qur'an|");
}

TEST_CASE("overlong words are one token each, known by all their bytes") {
    std::string text;
    const std::string a(100000, 'a'), b = std::string(99999, 'a') + "b";
    const ringkas::TermTable table = table_of({a + " " + b + " " + a}, text);
    REQUIRE(table.tokens.size() == 3);
    CHECK(table.span_of(table.tokens[1]) == ringkas::Span{100001, 200001});
    CHECK(table.words.size() == 2);
    CHECK(table.words[0].count == 2);
    std::string wide = "a";
    for (int k = 0; k < 40000; ++k) wide += "\xD0\xBC";
    text.clear();
    const ringkas::TermTable other = table_of({wide}, text);
    CHECK(other.span_of(other.tokens[0]).of(text) == wide);
}

TEST_CASE("words made to collide cost no more than the probes allow, and are told apart") {
    // Of one block of eight bytes the hash is a multiplication, which can be undone: all these have the same.
    std::uint64_t inverse = 1;
    for (int step = 0; step < 6; ++step) inverse *= 2 - inverse * 0x9E3779B97F4A7C15u;
    const auto word = [&](std::uint64_t k) {
        const std::uint64_t bytes = (std::uint64_t{7} << 32 | k) * inverse;
        std::string text(8, 0);
        std::memcpy(text.data(), &bytes, 8);
        return text;
    };
    constexpr std::uint32_t kWords = 200000;
    ringkas::WordIndex index;
    for (std::uint32_t round = 0; round < 2; ++round)
        for (std::uint32_t k = 0; k < kWords; ++k) {
            REQUIRE(ringkas::hash_word(word(k)) == 7);
            REQUIRE(index.add(word(k), 7) == k);
            REQUIRE(index.size() == (round == 0 ? k + 1 : kWords));
        }
    CHECK(index.find(word(4999), 7) == 4999);
    CHECK(index.find(word(kWords), 7) == ringkas::kNoWord);
    CHECK(index[1234] == word(1234));
}
