// How words are built: the data of the stemmer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "ringkas/ascii.hpp"
#include "ringkas/word_table.hpp"

namespace ringkas {

/// What the prefix removed last says of the suffix and of the prefix behind it: a bit each, so that rules can name several.
enum PrefixKind : std::uint8_t {
    kBare = 1u << 0,     ///< none
    kVoice = 1u << 1,    ///< me-, di-, ter-
    kCausal = 1u << 2,   ///< per-
    kNominal = 1u << 3,  ///< ke-, pe(N)-
    kStative = 1u << 4,  ///< ber-
};

/// When a prefix rule holds.
enum class Before : std::uint8_t {
    kAnything,
    kOwnVowel,     ///< anything; a vowel may be the root's own, nothing swallowed, if that root is listed
    kVowel,        ///< or a listed root
    kConsonantEr,  ///< or a listed root
    kRoot,         ///< a listed root
    kShortRoot,    ///< a listed root, also one of one syllable
    kShortOrAny,   ///< anything, also a listed root of one syllable
};

/// What a root is marked with in the list of roots.
enum RootFlag : std::uint8_t {
    kRoot = 1u << 0,       ///< never taken apart, always recognised
    kShortRoot = 1u << 1,  ///< one syllable: takes di-, menge-, penge-
    kFixed = 1u << 2,      ///< as it stands, or with an enclitic
};

/// Letters as a number, the last in the highest byte.
template <class T>
constexpr T letters_of(std::string_view text) {
    T value = 0;
    for (std::size_t k = text.size(); k-- > 0;) value = static_cast<T>(value << 8 | static_cast<unsigned char>(text[k]));
    return static_cast<T>(value << 8 * (sizeof(T) - text.size()));
}

struct PrefixRule {
    std::uint64_t letters;
    std::uint8_t size;
    PrefixKind kind;     ///< what it makes of the word
    std::uint8_t after;  ///< PrefixKind bits: only behind such a prefix
    char lost;           ///< before a vowel: the sound that the prefix has swallowed (me-ny-apu: sapu); 0: none
    Before before;
    std::uint8_t root;  ///< so many letters at the end of the prefix stay (belajar: ajar)

    constexpr PrefixRule(std::string_view text, PrefixKind makes, std::uint8_t behind, char swallows = 0, Before when = Before::kAnything,
                         std::uint8_t keeps = 0)
        : letters(letters_of<std::uint64_t>(text)),
          size(static_cast<std::uint8_t>(text.size())),
          kind(makes),
          after(behind),
          lost(swallows),
          before(when),
          root(keeps) {}
};

/// At most 32 rules, of at least two letters each.
struct PrefixRules {
    const PrefixRule* rules;
    std::uint32_t by_first[32] = {}, by_second[32] = {};  ///< by a letter: a bit for each rule that has it there
    std::uint32_t plain = 0;                              ///< the rules that do not ask for a listed root

    constexpr explicit PrefixRules(std::span<const PrefixRule> list) : rules(list.data()) {
        for (std::size_t k = 0; k < list.size(); ++k) {
            const std::uint64_t letters = list[k].letters >> (64 - 8 * list[k].size);
            by_first[letters & 31] |= 1u << k;
            by_second[letters >> 8 & 31] |= 1u << k;
            plain |= std::uint32_t{list[k].before != Before::kRoot && list[k].before != Before::kShortRoot} << k;
        }
    }
    /// A bit for each rule whose first two letters `word` begins with.
    [[nodiscard, gnu::always_inline]] std::uint32_t of(const char* word) const { return by_first[word[0] & 31] & by_second[word[1] & 31]; }
};

struct SuffixRule {
    std::uint32_t letters;
    std::uint8_t size;
    std::uint8_t kinds;  ///< PrefixKind bits after which it may be removed
    char not_after;

    constexpr SuffixRule(std::string_view text, std::uint8_t after = 0, char no = 0)
        : letters(letters_of<std::uint32_t>(text)), size(static_cast<std::uint8_t>(text.size())), kinds(after), not_after(no) {}
};

using ascii::letter_bit;

struct SuffixRules {
    const SuffixRule *first, *behind;
    std::uint32_t before[32] = {};  ///< by the last letter: letter_bit() of those that stand before it in a rule

    constexpr explicit SuffixRules(std::span<const SuffixRule> list) : first(list.data()), behind(first + list.size()) {
        for (const SuffixRule& rule : list)
            before[rule.letters >> 24 & 31] |= rule.size > 1 ? letter_bit(static_cast<char>(rule.letters >> 16 & 0x7F)) : ~0u;
    }
    /// Can what ends there, of two letters or more, end in one? 0 or 1; two letters decide.
    [[nodiscard, gnu::always_inline]] std::uint32_t may_end(const char* end) const { return before[end[-1] & 31] >> (end[-2] & 31) & 1; }
};

/// Listed words of three letters or more with their RootFlag bits, and what they end with: a quick no for most words.
struct RootTable {
    explicit RootTable(std::span<const WordGroup> groups);
    /// Can a root, whose first letter a prefix may have swallowed, end with these four letters? 0 or 1.
    [[nodiscard, gnu::always_inline]] std::uint32_t may_end(std::uint32_t letters) const {
        return before_[place_of(letters)] >> (letters & 31) & 1;
    }

    WordTable words;

private:
    static constexpr std::uint32_t place_of(std::uint32_t letters) { return (letters >> 8) * 0x9E3779B1u >> 23; }

    std::uint32_t before_[512] = {};  ///< by the last three letters: letter_bit() of those that stand before them
};

inline constexpr std::size_t kMostSuffixes = 3;

/// Of the rules of a list the first that fits is taken: of two where one begins (ends) with the other, the longer stands first.
struct AffixRules {
    SuffixRules particles, possessives;
    PrefixRules prefixes;
    SuffixRules suffixes;  ///< at most kMostSuffixes
    const RootTable& roots;
    bool reduplication = false;        ///< anak-anak is anak
    bool second_after_suffix = false;  ///< as in Tala: behind a first prefix, a second one only where a suffix was removed
};

}  // namespace ringkas
