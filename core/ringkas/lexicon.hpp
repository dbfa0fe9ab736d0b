// Properties of words, as bits of the flags in a language's lexicon; looked up once for every distinct folded word of a text.
// Verbs and words with an enclitic are also stop words, and report, if their stem is listed as such a word (terms.cpp).
#pragma once

#include <cstdint>

#include "ringkas/word_table.hpp"

namespace ringkas {

enum WordFlag : std::uint32_t {
    kStopWord = 1u << 0,         ///< carries no topic
    kReportingVerb = 1u << 1,    ///< after a quotation: kata, ujar, tutur, katanya ...
    kReportingActive = 1u << 2,  ///< before a clause: mengatakan, menyatakan ...
    kFirstSecondPerson = 1u << 3,
    kDemonstrative = 1u << 4,  ///< ini, itu, tersebut
    kMonth = 1u << 5,
    kWeekday = 1u << 6,
    kNumberWord = 1u << 7,  ///< dua, juta, miliar, persen ...
    kUnit = 1u << 8,        ///< persen, rupiah, kilometer, ton: stands after a number
    kNameTitle = 1u << 9,   ///< Dr, Prof, Presiden ...: stands before a name
    kOffice = 1u << 10,     ///< Menteri, Ketua ...: stands before what it is the office of, or before a name
    kNameLink = 1u << 11,   ///< inside a name: bin, binti, van, de
    kPlace = 1u << 12,      ///< a country, province or big city of one word, and what such names are made of
    kForeign = 1u << 13,    ///< a function word of another language and no word of this one
    kDefining = 1u << 14,   ///< adalah, merupakan: in a first sentence they tell what the text is about, as encyclopedias do
    kLeans = 1u << 17,      ///< a sentence that starts with it leans on the one before
    kLeadsOn = 1u << 18,    ///< so does one that starts with some of these and then …
    kPoints = 1u << 19,     ///< … one of these: "hal itu", "oleh karena itu", "di sisi lain"
    // Not listed but recognised:
    kVerbForm = 1u << 15,     ///< has a prefix of voice (me-, di-, ter-) or ber-
    kOtherScript = 1u << 16,  ///< has letters beyond ASCII when folded
    kNumeral = 1u << 20,      ///< has a digit
};

}  // namespace ringkas
