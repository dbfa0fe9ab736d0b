// The built-in network, packed as network.hpp has it; defined in the generated model_data.cpp.
#pragma once

#include <cstddef>
#include <cstdint>

namespace ringkas {

extern const std::uint8_t kBuiltInNetwork[];
extern const std::size_t kBuiltInNetworkBytes;

}  // namespace ringkas
