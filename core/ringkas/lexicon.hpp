// Properties of words, as bits of the flags in a language's lexicon; looked up once for every distinct folded word of a text.
#pragma once

#include <cstdint>

#include "ringkas/word_table.hpp"

namespace ringkas {

enum WordFlag : std::uint32_t {
    kStopWord = 1u << 0,         ///< carries no topic
    kReportingVerb = 1u << 1,    ///< after a quotation: kata, ujar, tutur, katanya ...
    kReportingActive = 1u << 2,  ///< before a clause: mengatakan, menyatakan ...
    kFirstSecondPerson = 1u << 3,
    kThirdPerson = 1u << 4,    ///< ia, dia, mereka, beliau
    kDemonstrative = 1u << 5,  ///< ini, itu, tersebut
    kConnective = 1u << 6,     ///< as an opening it ties the sentence to the one before: namun, tetapi, selain ...
    kMonth = 1u << 7,
    kWeekday = 1u << 8,
    kNumberWord = 1u << 9,    ///< dua, juta, miliar, persen ...
    kNameTitle = 1u << 10,    ///< Dr, Prof, Presiden ...: stands before a name
    kContrast = 1u << 11,     ///< namun, tetapi, padahal, meski
    kSequence = 1u << 12,     ///< selanjutnya, kemudian, sebelumnya, sementara
    kCause = 1u << 13,        ///< karena, sehingga, maka, sebab
    kTimeClause = 1u << 14,   ///< saat, ketika, setelah, usai, sejak
    kAttribution = 1u << 15,  ///< menurut, dikutip, dilansir
    kPreposition = 1u << 16,
    kNegation = 1u << 17,  ///< tidak, bukan, belum, tanpa
    kNameLink = 1u << 18,  ///< inside a name: bin, binti, van, de
    kQuestion = 1u << 19,  ///< apa, siapa, mengapa, bagaimana
    kUnit = 1u << 20,      ///< persen, rupiah, kilometer, ton: stands after a number
    kOffice = 1u << 21,    ///< Menteri, Ketua ...: stands before what it is the office of, or before a name
    kPlace = 1u << 22,     ///< a country, province or big city of one word
    kForeign = 1u << 24,   ///< a function word of another language and no word of this one
    kDefining = 1u << 25,  ///< adalah, merupakan: in a first sentence they tell what the text is about, as encyclopedias do
    // Not listed but recognised:
    kVerbForm = 1u << 23,     ///< has a prefix of voice (me-, di-, ter-) or ber-
    kOtherScript = 1u << 26,  ///< has letters beyond ASCII when folded
};

}  // namespace ringkas
