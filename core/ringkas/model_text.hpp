// A model's text form, for models other than the built-in one.
//
// In:     text. Out: Model. Cost: O(bytes). Errors: kBadOption, with the line that is wrong.
//
// One item a line: "ringkas-model 4", then numbers by name ("news_damping 0.05"), then "network N N …": network.hpp's packed bytes, on as
// many such lines as one likes; without any, all sentences are alike. '#' starts a comment line.
#pragma once

#include <string_view>

#include "ringkas/model.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

[[nodiscard]] Result<Model> parse_model(std::string_view text);

}  // namespace ringkas
