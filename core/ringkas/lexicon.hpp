// Properties of words, as bits, looked up once for every distinct folded word of a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringkas {

enum WordFlag : std::uint32_t {
    kStopWord = 1u << 0,         ///< carries no topic
    kReportingVerb = 1u << 1,    ///< after a quotation: kata, ujar, tutur, katanya ...
    kReportingActive = 1u << 2,  ///< before a clause: mengatakan, menyatakan ...
    kFirstSecondPerson = 1u << 3,
    kThirdPerson = 1u << 4,      ///< ia, dia, mereka, beliau
    kDemonstrative = 1u << 5,    ///< ini, itu, tersebut
    kConnective = 1u << 6,       ///< as an opening it ties the sentence to the one before: namun, tetapi, selain ...
    kMonth = 1u << 7,
    kWeekday = 1u << 8,
    kNumberWord = 1u << 9,       ///< juta, miliar, persen ...
    kNameTitle = 1u << 10,       ///< Dr, Prof, Presiden ...: stands before a name
};

struct LexiconEntry {
    std::string_view word;  ///< folded
    std::uint32_t flags = 0;
};

struct Lexicon {
    const LexiconEntry* entries = nullptr;  ///< sorted by word
    std::size_t count = 0;

    /// Flags of a folded word, 0 if it is not listed.
    [[nodiscard]] std::uint32_t find(std::string_view folded) const;
};

}  // namespace ringkas
