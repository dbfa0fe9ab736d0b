// Words that tell whether a full stop ends a sentence: abbreviations, and plain words that speak for or against a border beside one.
// Data for one language, read by sentences only. A language writes its words in groups of equal use; the table over them, an open-addressed
// hash, is made by the compiler. Look-up: O(length of the word), ASCII case is ignored.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringkas {

/// What a word means to the full stop after it, or to the one before it.
enum WordUse : std::uint16_t {
    kBeforeName = 1u << 0,      ///< title, rank, part of a name: the stop ends nothing unless the next word can only open a sentence
    kNeverEnds = 1u << 1,       ///< something must follow: "a.n.", "Rp.", "Jl."
    kBeforeNumber = 1u << 2,    ///< the same before a number; before anything else an ordinary word: "hal. 5"
    kMayEnd = 1u << 3,          ///< "dll.", "Tbk.", "S.H.": ends before a capital, not before a small letter, digit or bracket
    kLikeInitials = 1u << 4,    ///< "A.S.", "U.S.": mostly before a name
    kTitleCaseOnly = 1u << 5,   ///< the bits above hold only for "Kol.", not for "kol." or "KOL."
    kPostnominal = 1u << 6,     ///< degree or form of company: another one may follow in the same sentence
    kOpensSentence = 1u << 7,   ///< function word: with a capital it stands at the start of a sentence, not in a name
    kTakesLabel = 1u << 8,      ///< a letter or numeral names its kind: "vitamin C", "Grup A", "Perang Dunia I"
    kOpensHeading = 1u << 9,    ///< with its number the name of what follows: "Bab 2. Tinjauan pustaka"
    kReports = 1u << 10,        ///< verb between a quotation and its speaker: kata, tanya, ujarnya
    kAddressSuffix = 1u << 11,  ///< last part of a domain or file name: com, id, pdf
    kMonthName = 1u << 12,
    kOwnExclamation = 1u << 13,  ///< a name written with "!"
};

struct AbbreviationGroup {
    std::uint16_t use = 0;   ///< WordUse bits
    std::string_view words;  ///< lower case, no final stop, one space between them
};

struct Abbreviations {
    struct Entry {
        std::uint16_t use = 0;
        std::uint16_t at = 0;  ///< in the group's words
        std::uint8_t group = 0;
        std::uint8_t length = 0;
    };
    const AbbreviationGroup* groups = nullptr;
    const Entry* entries = nullptr;
    const std::uint16_t* slots = nullptr;  ///< 0 is free, else 1 + index of an entry
    std::uint32_t slot_mask = 0;
    std::uint32_t longest = 0;

    /// All uses of `word`, 0 where it is not listed.
    [[nodiscard]] constexpr std::uint16_t use_of(std::string_view word) const {
        if (word.empty() || word.size() > longest) return 0;
        for (std::uint32_t slot = hash(word) & slot_mask; slots[slot] != 0; slot = (slot + 1) & slot_mask) {
            const Entry& entry = entries[slots[slot] - 1];
            if (entry.length == word.size() && same(groups[entry.group].words.data() + entry.at, word)) return entry.use;
        }
        return 0;
    }

    [[nodiscard]] static constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

    /// FNV-1a over the lower-case bytes.
    [[nodiscard]] static constexpr std::uint32_t hash(std::string_view word) {
        std::uint32_t h = 2166136261u;
        for (const char c : word) h = (h ^ static_cast<unsigned char>(lower(c))) * 16777619u;
        return h ^ (h >> 15);
    }

private:
    static constexpr bool same(const char* listed, std::string_view word) {
        for (std::size_t k = 0; k < word.size(); ++k)
            if (listed[k] != lower(word[k])) return false;
        return true;
    }
};

/// The table over `groups`; `kMost` distinct words at most. For constexpr variables of static storage.
template <std::size_t kMost, std::size_t kSlots>
struct AbbreviationTable {
    static_assert((kSlots & (kSlots - 1)) == 0 && kSlots > kMost, "a power of two with room to spare");
    std::array<Abbreviations::Entry, kMost> entries{};
    std::array<std::uint16_t, kSlots> slots{};
    std::uint32_t longest = 0;

    constexpr AbbreviationTable(const AbbreviationGroup* groups, std::size_t group_count) {
        std::uint16_t count = 0;
        for (std::size_t g = 0; g < group_count; ++g) {
            const std::string_view words = groups[g].words;
            for (std::size_t begin = 0, end = 0; begin < words.size(); begin = end + 1) {
                for (end = begin; end < words.size() && words[end] != ' ';) ++end;
                const std::string_view word = words.substr(begin, end - begin);
                std::uint32_t slot = Abbreviations::hash(word) & (kSlots - 1);
                while (slots[slot] != 0 && word_of(groups, entries[slots[slot] - 1u]) != word) slot = (slot + 1) & (kSlots - 1);
                if (slots[slot] == 0) {
                    entries[count] = {0, static_cast<std::uint16_t>(begin), static_cast<std::uint8_t>(g), static_cast<std::uint8_t>(end - begin)};
                    slots[slot] = ++count;
                }
                Abbreviations::Entry& entry = entries[slots[slot] - 1u];
                entry.use = static_cast<std::uint16_t>(entry.use | groups[g].use);
                if (end - begin > longest) longest = static_cast<std::uint32_t>(end - begin);
            }
        }
    }

    [[nodiscard]] constexpr Abbreviations over(const AbbreviationGroup* groups) const {
        return {groups, entries.data(), slots.data(), kSlots - 1, longest};
    }

private:
    static constexpr std::string_view word_of(const AbbreviationGroup* groups, const Abbreviations::Entry& entry) {
        return groups[entry.group].words.substr(entry.at, entry.length);
    }
};

}  // namespace ringkas
