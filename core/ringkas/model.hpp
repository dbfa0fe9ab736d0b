// The fitted news model: numbers only. The built-in one lies in model_data.cpp.
#pragma once

#include <string_view>

#include "ringkas/types.hpp"

namespace ringkas {

struct Model {
    double news_damping = 0.1;
    double general_damping = 0.6;
};

[[nodiscard]] const Model& built_in_model();

/// Reads a model's text form. Errors: kBadOption, with the line that is wrong.
[[nodiscard]] Result<Model> parse_model(std::string_view text);

}  // namespace ringkas
