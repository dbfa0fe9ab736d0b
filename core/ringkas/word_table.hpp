// Listed words and phrases with their properties: what every list of a language's data is looked up in.
//
// In:     groups of words with common flags, as the language files write them. Out: the flags of a word, 0 where it is not listed.
// Cost:   made once, O(bytes); a look-up is a hash and one probe.
// Errors: none.
//
// The lists travel as plain text and are hashed when first used: tables of pointers or slots hardly compress.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "ringkas/buffer.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {

/// Words that share properties, with one separator between two of them.
struct WordGroup {
    std::uint32_t flags = 0;
    std::string_view words;
};

class WordTable {
public:
    /// A word that stands in several groups has the flags of all of them.
    explicit WordTable(std::span<const WordGroup> groups, char separator = ' ');

    /// `hash` is hash_word(word).
    [[nodiscard]] std::uint32_t find(std::uint64_t hash) const { return flags_[words_.find(hash) + 1]; }
    [[nodiscard]] std::uint32_t find(const char* word, std::size_t size) const { return find(hash_word(word, size)); }
    [[nodiscard]] std::uint32_t find(std::string_view word) const { return find(word.data(), word.size()); }

private:
    WordIndex words_;
    Buffer<std::uint32_t> flags_;  // by a word's number + 1; the first, of words that are not listed, is 0
};

}  // namespace ringkas
