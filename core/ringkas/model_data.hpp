// The built-in model's packed numbers, defined in the generated model_data.cpp.
#pragma once

#include "ringkas/forest.hpp"

namespace ringkas {

struct PackedModel {
    double news_damping, general_damping, gain_words, target_words, length_penalty;
    PackedForest news, general;
};

extern const PackedModel kBuiltInModel;

}  // namespace ringkas
