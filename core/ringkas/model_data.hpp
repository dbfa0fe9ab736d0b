// The built-in model's packed numbers, defined in the generated model_data.cpp.
#pragma once

#include <cstddef>
#include <cstdint>

namespace ringkas {

struct PackedModel {
    double news_damping, general_damping, gain_words, target_words, length_penalty;
    const std::uint8_t* network;  ///< network.hpp: decode()
    std::size_t network_bytes;
};

extern const PackedModel kBuiltInModel;

}  // namespace ringkas
