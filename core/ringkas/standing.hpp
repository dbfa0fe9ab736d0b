// Stage 7a: which sentences a sentence needs beside it to be read.
//
// In:     article, sentences, terms. Out: StandingFlag bits, a byte a sentence.
// Cost:   O(n): the first words of each sentence are looked at.
// Errors: none.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/terms.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

enum StandingFlag : std::uint8_t {
    kUnfit = 1,        ///< a heading, a fragment, half a quotation whose other half is not there: last resort only
    kNeedsBefore = 2,  ///< not to be read without the sentence before: "Ia …", "Namun …", a piece of a quotation
    kNeedsAfter = 4,   ///< nor without the one behind it: a piece of a quotation
};

/// More sentences than this are not brought along for one.
inline constexpr std::uint32_t kMostCompanions = 5;

/// The sentences [first, last] that must be chosen together.
struct Group {
    std::uint32_t first = 0, last = 0;
    bool fit = true;  ///< none of them is unfit, and they are few
};

[[nodiscard]] Buffer<std::uint8_t> find_standing(const Article& article, std::span<const Sentence> sentences, const TermTable& terms);

/// A sentence with what it needs, and what that needs in turn. Without `standing` each sentence stands for itself. O(kMostCompanions).
void find_group(const Buffer<std::uint8_t>& standing, std::uint32_t sentence, Group& group);
[[nodiscard]] inline Group group_of(const Buffer<std::uint8_t>& standing, std::uint32_t sentence) {
    Group group;
    find_group(standing, sentence, group);
    return group;
}

/// Does the sentence open by pointing back to the one before?
[[nodiscard]] bool points_back(const TermTable& terms, std::uint32_t sentence);

}  // namespace ringkas
