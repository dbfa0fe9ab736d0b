// What features are called in JSON and in a model's text form.
#pragma once

#include <string_view>

#include "ringkas/features.hpp"

namespace ringkas {

[[nodiscard]] std::string_view name(Feature feature);

}  // namespace ringkas
