// Words that tell whether a full stop ends a sentence: abbreviations, and plain words that speak against a border beside one.
// Data for one language, read by sentences only, as flags of a WordTable of lower-case words without their final stop. Listed is only what
// the shape of a word does not tell (sentences_border.cpp): "B.J.", "S.Pd." and "Drs." need no entry.
#pragma once

#include <cstdint>

#include "ringkas/word_table.hpp"

namespace ringkas {

/// What a word means to the full stop after it, or to the one before it.
enum WordFact : std::uint32_t {
    kBeforeName = 1u << 0,     ///< title, rank, part of a name: the stop ends nothing unless the next word can only open a sentence
    kNeverEnds = 1u << 1,      ///< something must follow: "Rp.", "Jl.", "vs."
    kMayEnd = 1u << 2,         ///< "dll.", "hal.": ends before a capital, not before a small letter, digit or bracket
    kPostnominal = 1u << 3,    ///< degree or form of company: the same, and another one may follow
    kTitleCaseOnly = 1u << 4,  ///< the first two hold only for "Kol.", not for "kol."
    kTakesLabel = 1u << 5,     ///< a letter or numeral names its kind: "vitamin C", "Grup A", "Bab 2. Tinjauan"
    kInNames = 1u << 6,        ///< function words with a capital in names all the same: "Kp. Baru"

    // What the lexicon and the place of a word tell beside the lists.
    kReports = 1u << 7,        ///< a verb between a quotation and its speaker
    kOpensSentence = 1u << 8,  ///< "Namun", "Ia", "Ceramahnya": no name looks like that, so a sentence begins here
    kInitials = 1u << 9,       ///< "B.J.", "M."
    kNotPlain = 1u << 10,      ///< a short number, a numeral, a label: no sentence ends before a small letter

    // How it is built.
    kHasUpper = 1u << 11,
    kHasLower = 1u << 12,
    kHasOther = 1u << 13,  ///< beyond ASCII, an apostrophe
    kHasDigit = 1u << 14,
    kHasStop = 1u << 15,
    kHasVowel = 1u << 16,
    kNotRoman = 1u << 17,   ///< it has something else than Roman digits
    kSmallPart = 1u << 18,  ///< a part between full stops that begins without capital
    kLongPart = 1u << 19,   ///< a part of two or more
    kCapital = 1u << 20,    ///< it begins with one
};

}  // namespace ringkas
