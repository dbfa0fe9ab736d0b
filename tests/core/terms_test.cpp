#include <doctest/doctest.h>

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
    return ringkas::build_terms(text, spans, ringkas::indonesian(), 8);
}

std::string folded(const std::string& sentence) {
    std::string out;
    ringkas::Tokenizer tokenizer(sentence.data(), sentence.data() + sentence.size(), sentence.data() + sentence.size());
    for (ringkas::TokenForm token; tokenizer.next(token);) {
        out += (out.empty() ? "" : "|") + std::string(token.folded, token.size);
        CHECK(token.hash == ringkas::hash_word(token.folded, token.size));
    }
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
        {"doubled in a headline", "Undang-Undang BUKU-BUKUNYA", "undang-undang|buku-bukunya"},
        {"two names", "hubungan Rusia-Korut", "hubungan|rusia|korut"},
        {"two names that begin alike", "Sulsel-Sulteng Jateng-Jatim Berlari-Lari", "sulsel|sulteng|jateng|jatim|berlari|lari"},
        {"one letter and a name", "e-KTP, X-Ray", "e-ktp|x-ray"},
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
        {"an initial glued to a name", "Jl. A.Yani", "jl|a|yani"},
        {"initials half written", "B.J Habibie", "b.j|habibie"},
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
        {"other scripts", "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 ok", "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0|ok"},
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
    CHECK(flags_of("\xD0\x9C\xD0\xBE") == 0);  // of other alphabets nothing is known
    CHECK(flags_of("iPhone") == 0);
}

TEST_CASE("forms share a term; stop words, digits and letters alone have none") {
    std::string text;
    const ringkas::TermTable table = table_of({"Anak-anak menulis surat di 10 kota.", "Tulisan anak itu ditulisnya lagi pada 2019."}, text);
    CHECK(table.sentence_count() == 2);
    CHECK(table.row_begin[1] == 4);                       // anak tulis surat kota
    CHECK(table.row_begin[2] - table.row_begin[1] == 3);  // tulis anak 2019
    CHECK(table.term[0] == table.word_index.find(ringkas::hash_word("anak", 4)));
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
    const auto find = [&](std::string_view query) { return ringkas::terms_of(query, table, ringkas::indonesian()); };
    const auto term = [&](const std::string& stem) { return table.word_index.find(ringkas::hash_word(stem.data(), stem.size())); };
    CHECK(find("Penanaman padi oleh pertanian") == ringkas::Buffer<std::uint32_t>{term("tani"), term("tanam"), term("padi")});
    CHECK(find("beras, BERAS, berasnya") == ringkas::Buffer<std::uint32_t>{term("beras")});
    CHECK(find("yang tidak ada").empty());
    CHECK(find("").empty());
}

TEST_CASE("a token's span is as the text has it, its word folded") {
    std::string text;
    const ringkas::TermTable table = table_of({"Jum\xE2\x80\x99"
                                               "at di Caf\xC3\xA9 itu.",
                                               "Caf\xC3\xA9 se-Indonesia, Qur'an."},
                                              text);
    std::string spans;
    for (const ringkas::Token& token : table.tokens) spans += std::string(token.span().of(text)) + "|";
    CHECK(spans ==
          "Jum\xE2\x80\x99"
          "at|di|Caf\xC3\xA9|itu|Caf\xC3\xA9|se|Indonesia|Qur'an|");
}

TEST_CASE("a token has at most 63 bytes, of ASCII letters 56, and ends on a border of letters; what follows is the next one") {
    std::string mixed = "Q";
    for (int k = 0; k < 40; ++k) mixed += "\xC3\xA9";
    for (int k = 0; k < 40; ++k) mixed += "\xE4\xB8\xAD";
    for (const std::string& word : {std::string(100000, 'a'), "b" + std::string(55, 'a'), mixed, "a" + mixed, "aa" + mixed}) {
        CAPTURE(word);
        std::string text;
        const ringkas::TermTable table = table_of({word, word}, text);
        std::uint32_t end = 0;
        for (const ringkas::Token& token : table.tokens) {
            CHECK((token.begin == end || token.begin == word.size() + 1));
            CHECK((token.size > 0 && (static_cast<unsigned char>(text[token.begin]) & 0xC0) != 0x80));
            end = token.span().end;
        }
        CHECK(end + 1 == text.size());
        CHECK(table.tokens.size() == 2 * table.sentence_tokens[1]);
        CHECK((table.tokens.size() == 2) == (word.size() == 56));
    }
}

TEST_CASE("words made to collide cost no more than the probes allow, and are told apart") {
    // A word of eight bytes can be found for any hash; all these belong into the same slot.
    const auto hash = [](std::uint64_t k) { return std::uint64_t{7} << 32 | k; };
    constexpr std::uint32_t kWords = 200000;
    ringkas::WordIndex index;
    CHECK(index.find(7) == ringkas::kNoWord);
    for (std::uint32_t round = 0; round < 2; ++round)
        for (std::uint32_t k = 0; k < kWords; ++k) {
            REQUIRE(index.add(hash(k)) == k);
            REQUIRE(index.size() == (round == 0 ? k + 1 : kWords));
        }
    CHECK(index.find(hash(4999)) == 4999);
    CHECK(index.find(hash(kWords)) == ringkas::kNoWord);
}

TEST_CASE("verbs and words with an enclitic are stop words, and report, as what they are made of") {
    struct Row {
        std::string word;
        std::uint32_t has, lacks;
    };
    using namespace ringkas;
    const Row rows[] = {
        {"mengatakan", kStopWord | kReportingActive | kVerbForm, kReportingVerb},
        {"diungkapkan", kStopWord | kReportingActive, kReportingVerb},
        {"berkata", kStopWord | kReportingActive, kReportingVerb},
        {"katakan", kStopWord | kReportingVerb, kReportingActive},
        {"menjadikan", kStopWord | kVerbForm, kReportingActive},
        {"lainnya", kStopWord, kVerbForm},
        {"hanyalah", kStopWord, kReportingVerb},
        {"beberapa", kStopWord, kReportingVerb},
        {"ucapan", 0, kStopWord},
        {"perkataan", 0, kStopWord},
        {"pemberian", 0, kStopWord},
        {"kata-kata", 0, kStopWord},
        {"mendukung", kVerbForm, kStopWord},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        std::string text;
        const std::uint32_t flags = table_of({row.word}, text).words[0].flags;
        CHECK((flags & row.has) == row.has);
        CHECK((flags & row.lacks) == 0);
    }
}
