// How words are built: the data of the stemmer.
#pragma once

#include <cstdint>
#include <string_view>

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
enum RootFlag : std::uint32_t {
    kRoot = 1u << 0,       ///< never taken apart, always recognised
    kShortRoot = 1u << 1,  ///< one syllable: takes menge-, penge-
    kFixed = 1u << 2,      ///< as it stands, or with an enclitic: never recognised inside another word
};

struct PrefixRule {
    std::string_view prefix;
    std::uint8_t kind = kBare;  ///< what it makes of the word
    Before before = Before::kAnything;
    char lost = 0;              ///< before a vowel: the sound that the prefix has swallowed (me-ny-apu: sapu)
    std::uint8_t kept = 0;      ///< before a vowel: so many letters of the prefix may be the root's, if it is listed (me-minta, pe-rawat)
    bool whole = false;         ///< before a vowel: the root may begin with it, if it is listed (meng-ambil)
    std::string_view root = {}; ///< the end of the prefix that stays (belajar: ajar)
    std::uint32_t only = 0;     ///< RootFlag bits: only before a root so marked
    std::uint8_t after = 0;     ///< PrefixKind bits: only behind a prefix of this kind; 0: behind any
};

struct SuffixRule {
    std::string_view suffix;
    std::uint8_t kinds = 0;  ///< PrefixKind bits after which it may be removed
    char not_after = 0;
};

/// A list of rules. The first that fits is taken: of two where one begins (ends) with the other, the longer stands first.
template <class T>
struct RuleList {
    const T* rules = nullptr;
    std::size_t count = 0;
    [[nodiscard]] constexpr const T* begin() const { return rules; }
    [[nodiscard]] constexpr const T* end() const { return rules + count; }
};

struct AffixRules {
    RuleList<std::string_view> particles;
    RuleList<std::string_view> possessives;
    RuleList<PrefixRule> first_prefixes;
    RuleList<PrefixRule> second_prefixes;  ///< after a first one or at the start
    RuleList<PrefixRule> inner_prefixes;   ///< behind kStative, of a noun: ber-pengalam-an
    RuleList<SuffixRule> suffixes;
    const WordTable* roots = nullptr;        ///< RootFlag bits; nullptr: none are known
    bool reduplication = false;            ///< anak-anak is anak
    bool second_after_suffix = false;      ///< as in Tala: behind a first prefix, a second one only where a suffix was removed
    std::uint32_t first_letters = 0;       ///< letter_bit() of all letters that prefixes begin with
    std::uint32_t last_letters = 0;        ///< letter_bit() of all letters that suffixes and enclitics end in
};

/// A bit for a lower-case ASCII letter; other bytes share bits, which only costs a check in vain.
constexpr std::uint32_t letter_bit(char c) { return 1u << (static_cast<unsigned char>(c) & 31u); }

[[nodiscard]] constexpr AffixRules with_letters(AffixRules rules) {
    for (const auto& list : {rules.first_prefixes, rules.second_prefixes})
        for (const PrefixRule& rule : list) rules.first_letters |= letter_bit(rule.prefix.front());
    for (const auto& list : {rules.particles, rules.possessives})
        for (const std::string_view enclitic : list) rules.last_letters |= letter_bit(enclitic.back());
    for (const SuffixRule& rule : rules.suffixes) rules.last_letters |= letter_bit(rule.suffix.back());
    return rules;
}

}  // namespace ringkas
