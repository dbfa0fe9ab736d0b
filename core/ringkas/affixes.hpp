// How words are built: the data of the stemmer.
#pragma once

#include <cstdint>
#include <span>

#include "ringkas/word_table.hpp"

namespace ringkas {

/// What the prefixes removed so far say of the suffix: a bit each, so that rules can name several.
enum PrefixKind : std::uint8_t {
    kBare = 1u << 0,     ///< none
    kVoice = 1u << 1,    ///< me-, di-, ter-
    kCausal = 1u << 2,   ///< per-
    kNominal = 1u << 3,  ///< ke-, pe(N)-
    kStative = 1u << 4,  ///< ber-
};

/// When a prefix rule holds.
enum class Before : std::uint8_t { kAnything, kVowel, kConsonantEr };

/// What a rule or a root is marked with in the list of roots.
enum RootFlag : std::uint8_t {
    kRoot = 1u << 0,       ///< never taken apart, always recognised
    kShortRoot = 1u << 1,  ///< one syllable: takes menge-, penge-
    kFixed = 1u << 2,      ///< as it stands, or with an enclitic
};

struct PrefixRule {
    char prefix[8];
    PrefixKind kind = kBare;  ///< what it makes of the word
    Before before = Before::kAnything;
    char lost = 0;           ///< before a vowel: the sound that the prefix has swallowed (me-ny-apu: sapu)
    std::uint8_t kept = 0;   ///< before a vowel: so many letters of the prefix may be the root's, if it is listed (me-minta, pe-rawat)
    bool whole = false;      ///< before a vowel: the root may begin with it, if it is listed (meng-ambil)
    std::uint8_t root = 0;   ///< so many letters at the end of the prefix stay (belajar: ajar)
    std::uint8_t only = 0;   ///< RootFlag bits: only before a root so marked
    std::uint8_t after = 0;  ///< PrefixKind bits: only behind a prefix of this kind; 0: behind any
};

struct SuffixRule {
    char suffix[4];
    std::uint8_t size;
    std::uint8_t kinds;  ///< PrefixKind bits after which it may be removed
    char not_after;

    constexpr SuffixRule(std::string_view text, std::uint8_t after = 0, char no = 0)
        : suffix{text[0], text.size() > 1 ? text[1] : '\0', text.size() > 2 ? text[2] : '\0', 0},
          size(static_cast<std::uint8_t>(text.size())),
          kinds(after),
          not_after(no) {}
};

/// A bit for a lower-case letter.
constexpr std::uint32_t letter_bit(char c) { return 1u << (c & 31); }

/// Of the rules of a list the first that fits is taken: of two where one begins (ends) with the other, the longer stands first.
struct AffixRules {
    std::span<const SuffixRule> particles;
    std::span<const SuffixRule> possessives;
    std::span<const PrefixRule> first_prefixes;
    std::span<const PrefixRule> second_prefixes;  ///< after a first one or at the start
    std::span<const PrefixRule> inner_prefixes;   ///< behind kStative, of a noun: ber-pengalam-an
    std::span<const SuffixRule> suffixes;
    std::uint32_t first_letters = ~0u;   ///< letter_bit() of the letters that prefixes begin with
    std::uint32_t second_letters = ~0u;  ///< and of those that come next
    std::uint32_t last_letters = ~0u;    ///< letter_bit() of the letters that suffixes and enclitics end in
    const WordTable* roots = nullptr;    ///< RootFlag bits; nullptr: none are known
    bool reduplication = false;          ///< anak-anak is anak
    bool second_after_suffix = false;    ///< as in Tala: behind a first prefix, a second one only where a suffix was removed
};

}  // namespace ringkas
