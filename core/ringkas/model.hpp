// The numbers behind ranking and choice. The built-in network lies in model_data.cpp, written by tests/quality; the others are those below.
#pragma once

#include "ringkas/network.hpp"

namespace ringkas {

struct Model {
    double news_damping = 0.01;
    double general_damping = 0.5;
    double gain_words = 60;    ///< select.hpp: how soon a longer summary stops paying
    double target_words = 62;  ///< select.hpp: usual length of a summary
    double length_penalty = 0.3;
    Network network;
};

[[nodiscard]] const Model& built_in_model();

}  // namespace ringkas
