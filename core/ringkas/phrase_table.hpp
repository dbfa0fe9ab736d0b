// Phrases that are looked for inside running text, and what finding one means. Part of stage 1 (clean).
//
// In:     groups of phrases with common flags, ';' behind each; a place in a text.
// Out:    the phrases that may begin there, by a chain; whether one does.
// Cost:   made once, O(bytes); at a word that begins none of the phrases one look into a table of four kilobytes, nearly always.
// Errors: none. The groups' text must outlive the table.
//
// Phrases are lower case. A blank in one stands for what parts two words, and for nothing where a page has lost it ("klik disini"); every
// other mark stands for itself. A phrase begins with four bytes without a blank among the first three.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "ringkas/word_table.hpp"

namespace ringkas {

class PhraseTable {
public:
    struct Phrase {
        const char* text;  ///< up to the next ';'
        std::uint32_t flags;
        std::uint32_t next;  ///< another one to try; 0: none
    };

    /// At most 255 phrases.
    explicit PhraseTable(std::span<const WordGroup> groups);

    /// The first phrase to try at a word with these four bytes; 0: none.
    [[nodiscard]] std::uint32_t first(const char* bytes) const { return heads_[slot(bytes)]; }
    [[nodiscard]] const Phrase& operator[](std::uint32_t index) const { return phrases_[index]; }
    [[nodiscard]] std::uint32_t size() const { return size_; }

private:
    static std::uint32_t slot(const char* bytes) {
        std::uint32_t key;
        std::memcpy(&key, bytes, sizeof key);
        return (key | 0x20202020u) * 2654435761u >> 20;
    }

    std::uint8_t heads_[4096] = {};
    Phrase phrases_[256];  ///< the first is none
    std::uint32_t size_ = 1;
};

/// The place after the phrase that stands in [at, end) up to a word border, or none. The phrase ends at a ';'.
[[nodiscard]] const char* end_of_phrase(const char* at, const char* end, const char* phrase);

}  // namespace ringkas
