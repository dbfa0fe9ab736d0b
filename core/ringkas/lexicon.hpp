// Properties of words, as bits, looked up once for every distinct folded word of a text.
//
// The table is hashed at compile time: a look-up builds nothing and costs one probe of two bytes and, nearly only on a hit, one
// comparison.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "ringkas/word_table.hpp"

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
    kNumberWord = 1u << 9,       ///< dua, juta, miliar, persen ...
    kNameTitle = 1u << 10,       ///< Dr, Prof, Presiden ...: stands before a name
    kContrast = 1u << 11,        ///< namun, tetapi, padahal, meski
    kSequence = 1u << 12,        ///< selanjutnya, kemudian, sebelumnya, sementara
    kCause = 1u << 13,           ///< karena, sehingga, maka, sebab
    kTimeClause = 1u << 14,      ///< saat, ketika, setelah, usai, sejak
    kAttribution = 1u << 15,     ///< menurut, dikutip, dilansir
    kPreposition = 1u << 16,
    kNegation = 1u << 17,        ///< tidak, bukan, belum, tanpa
    kNameLink = 1u << 18,        ///< inside a name: bin, binti, van, de
    kQuestion = 1u << 19,        ///< apa, siapa, mengapa, bagaimana
    kUnit = 1u << 20,            ///< persen, rupiah, kilometer, ton: stands after a number
    kOffice = 1u << 21,          ///< Menteri, Ketua ...: stands before what it is the office of, or before a name
    kPlace = 1u << 22,           ///< a country, province or big city of one word
    kForeign = 1u << 24,         ///< a function word of another language and no word of this one
    kVerbForm = 1u << 23,        ///< not listed but recognised: has a prefix of voice (me-, di-, ter-) or ber-
};

struct Lexicon {
    struct Entry {
        std::uint16_t begin = 0;
        std::uint8_t length = 0;
        std::uint8_t flags = 0;  ///< which of the sets of flags
    };
    const char* bytes = nullptr;
    const Entry* entries = nullptr;
    const std::uint16_t* slots = nullptr;  ///< 0 empty, else entry + 1 in the low bits, five bits of the hash above
    const std::uint32_t* flag_sets = nullptr;
    std::uint32_t mask = 0;                ///< slots − 1

    static constexpr std::uint32_t kEntryBits = 11;
    static constexpr std::uint32_t kEntryMask = (1u << kEntryBits) - 1;
    [[nodiscard]] static constexpr std::uint32_t tag(std::uint32_t hash) { return hash >> 27 << kEntryBits; }

    /// Flags of a folded word, 0 if it is not listed. `hash` is hash_word(folded).
    [[nodiscard]] std::uint32_t find(std::string_view folded, std::uint32_t hash) const {
        for (std::uint32_t at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
            if ((slots[at] & ~kEntryMask) != tag(hash)) continue;
            const Entry& entry = entries[(slots[at] & kEntryMask) - 1];
            if (std::string_view(bytes + entry.begin, entry.length) == folded) return flag_sets[entry.flags];
        }
        return 0;
    }
    [[nodiscard]] std::uint32_t find(std::string_view folded) const { return find(folded, hash_word(folded)); }
};

/// What a Lexicon points to; made by build_lexicon().
template <std::size_t kBytes, std::size_t kWords>
struct LexiconTable {
    static_assert(kWords < Lexicon::kEntryMask && kBytes < 65536);
    static constexpr std::size_t kSlots = [] {
        std::size_t slots = 16;
        while (slots < 2 * kWords) slots *= 2;
        return slots;
    }();
    std::array<char, kBytes> bytes{};
    std::array<Lexicon::Entry, kWords> entries{};
    std::array<std::uint16_t, kSlots> slots{};
    std::array<std::uint32_t, 256> flag_sets{};

    [[nodiscard]] constexpr Lexicon view() const {
        return {bytes.data(), entries.data(), slots.data(), flag_sets.data(), static_cast<std::uint32_t>(kSlots - 1)};
    }
};

template <std::size_t kGroups>
constexpr std::size_t lexicon_bytes(const WordGroup (&groups)[kGroups]) {
    std::size_t bytes = 0;
    for (const WordGroup& group : groups) bytes += group.words.size();
    return bytes;
}

template <std::size_t kGroups>
constexpr std::size_t lexicon_words(const WordGroup (&groups)[kGroups]) {
    std::size_t words = 0;
    for (const WordGroup& group : groups) {
        ++words;
        for (const char c : group.words) words += c == ' ';
    }
    return words;
}

/// A word that stands in several groups has the flags of all of them. At most 256 sets of flags.
template <std::size_t kBytes, std::size_t kWords, std::size_t kGroups>
constexpr LexiconTable<kBytes, kWords> build_lexicon(const WordGroup (&groups)[kGroups]) {
    LexiconTable<kBytes, kWords> table;
    std::array<std::uint32_t, kWords> flags{};
    std::size_t bytes = 0, words = 0;
    for (const WordGroup& group : groups) {
        for (std::size_t at = 0; at <= group.words.size();) {
            const std::size_t space = group.words.find(' ', at);
            const std::string_view word = group.words.substr(at, space - at);
            at += word.size() + 1;
            const std::uint32_t hash = hash_word(word);
            std::size_t slot = hash & (table.kSlots - 1);
            for (; table.slots[slot] != 0; slot = (slot + 1) & (table.kSlots - 1)) {
                const Lexicon::Entry& entry = table.entries[(table.slots[slot] & Lexicon::kEntryMask) - 1];
                if (std::string_view(table.bytes.data() + entry.begin, entry.length) == word) break;
            }
            if (table.slots[slot] == 0) {
                table.entries[words] = {static_cast<std::uint16_t>(bytes), static_cast<std::uint8_t>(word.size()), 0};
                for (const char c : word) table.bytes[bytes++] = c;
                table.slots[slot] = static_cast<std::uint16_t>(++words | Lexicon::tag(hash));
            }
            flags[(table.slots[slot] & Lexicon::kEntryMask) - 1] |= group.flags;
        }
    }
    std::size_t sets = 0;
    for (std::size_t word = 0; word < words; ++word) {
        std::size_t set = 0;
        while (set < sets && table.flag_sets[set] != flags[word]) ++set;
        if (set == sets) table.flag_sets[sets++] = flags[word];
        table.entries[word].flags = static_cast<std::uint8_t>(set);
    }
    return table;
}

}  // namespace ringkas
