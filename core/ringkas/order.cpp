#include "ringkas/order.hpp"

#include <algorithm>

namespace ringkas {

void sort_keys(std::span<std::uint64_t> keys) { std::sort(keys.data(), keys.data() + keys.size()); }

std::vector<std::uint32_t> by_falling(std::span<const double> scores) {
    std::vector<std::uint32_t> order(scores.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.data(), order.data() + order.size(),
              [scores](std::uint32_t a, std::uint32_t b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; });
    return order;
}

}  // namespace ringkas
