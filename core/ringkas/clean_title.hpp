// Finds the article's headline. Part of stage 1 (clean).
//
// In:     units and the body.
// Out:    the unit that is the title, and the other units that repeat it.
// Cost:   O(units).
// Errors: none; a text need not have a title.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ringkas/clean_body.hpp"

namespace ringkas {

/// The unit that is the title, if there is one.
[[nodiscard]] std::optional<std::uint32_t> find_title(std::string_view source, const std::vector<Line>& lines, const std::vector<Unit>& units,
                                                      const Body& body, const PageVocabulary& vocabulary);

}  // namespace ringkas
