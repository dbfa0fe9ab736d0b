// The fitted numbers: two forests and what goes with them. The built-in ones lie in model_data.cpp, written by tests/quality.
//
// In:     a model's text form. Out: Model. Cost: O(bytes). Errors: kBadOption, with the line that is wrong.
//
// Text form, one item a line:  "ringkas-model 1", then numbers by name ("news_damping 0.05"), then for each forest
// "forest news UNIT BIAS", "cuts FEATURE V V …" (ascending) and "trees N N …" (forest.hpp's packed numbers). '#' starts a comment line.
#pragma once

#include <string_view>

#include "ringkas/forest.hpp"
#include "ringkas/types.hpp"

namespace ringkas {

struct Model {
    double news_damping = 0;
    double general_damping = 0.5;
    double gain_words = 60;     ///< select.hpp: how soon a longer summary stops paying
    double target_words = 62;   ///< select.hpp: usual length of a summary
    double length_penalty = 0.3;
    Forest news;
    Forest general;
};

[[nodiscard]] const Model& built_in_model();

[[nodiscard]] Result<Model> parse_model(std::string_view text);

}  // namespace ringkas
