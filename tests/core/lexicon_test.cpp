#include "ringkas/lexicon.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ringkas/language.hpp"

using namespace ringkas;

TEST_CASE("properties of words") {
    struct Row {
        std::string word;
        std::uint32_t has, lacks;
    };
    const Row rows[] = {
        {"yang", kStopWord, kReportingVerb},
        {"namun", kStopWord, kReportingVerb},
        {"menurut", kStopWord, kReportingVerb},
        {"ujarnya", kStopWord | kReportingVerb, kReportingActive},
        {"mengaku", kStopWord | kReportingActive, kReportingVerb},
        {"meminta", kReportingActive, kStopWord},
        {"saya", kStopWord | kFirstSecondPerson, kDemonstrative},
        {"mereka", kStopWord, kFirstSecondPerson},
        {"tersebut", kStopWord | kDemonstrative, kFirstSecondPerson},
        {"adalah", kStopWord | kDefining, kDemonstrative},
        {"agustus", kStopWord | kMonth, kWeekday},
        {"agus", 0, kStopWord | kMonth},
        {"senin", kStopWord | kWeekday, kMonth},
        {"triliun", kStopWord | kNumberWord, kUnit},
        {"persen", kStopWord | kUnit, kNumberWord},
        {"presiden", kNameTitle, kStopWord},
        {"dr", kNameTitle | kStopWord, kOffice},
        {"menteri", kOffice, kStopWord},
        {"bin", kNameLink, kStopWord},
        {"jakarta", kPlace, kStopWord},
        {"the", kForeign | kStopWord, kPlace},
        {"beras", 0, kStopWord | kPlace | kForeign},
    };
    const WordTable& lexicon = *indonesian().lexicon;
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK((lexicon.find(row.word) & row.has) == row.has);
        CHECK((lexicon.find(row.word) & row.lacks) == 0);
    }
    CHECK(lexicon.find("") == 0);
    CHECK(lexicon.find(std::string(1000, 'x')) == 0);
}

TEST_CASE("a word in several groups has the flags of all") {
    static constexpr WordGroup kGroups[] = {{1, "satu dua"}, {2, "dua tiga"}, {4, "dua"}};
    const WordTable lexicon(kGroups);
    CHECK(lexicon.find("satu") == 1);
    CHECK(lexicon.find("dua") == 7);
    CHECK(lexicon.find("tiga") == 2);
    CHECK(lexicon.find("empat") == 0);
}
