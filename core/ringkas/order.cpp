#include "ringkas/order.hpp"

#include <cstring>

namespace ringkas {
namespace {

constexpr std::ptrdiff_t kInsertionSort = 24;  ///< so few are sorted by insertion

/// Each key passes all that were sorted before it: more steps than to its place, but none that is not foreseen.
void insertion_sort(std::uint64_t* begin, std::uint64_t* end) {
    for (std::uint64_t* at = begin; at < end; ++at) {
        std::uint64_t key = *at;
        for (std::uint64_t* place = begin; place < at; ++place) {
            const std::uint64_t other = *place;
            *place = other < key ? other : key;
            key = other < key ? key : other;
        }
        *at = key;
    }
}

/// Sorts by the bits of `bits`, the highest first; all keys agree in the others. At most 64 levels deep, whatever the keys.
void exchange_sort(std::uint64_t* begin, std::uint64_t* end, std::uint64_t bits) {
    while (end - begin > kInsertionSort && bits) {
        std::uint64_t bit = bits;
        while (bit & (bit - 1)) bit &= bit - 1;
        bits ^= bit;
        std::uint64_t *low = begin, *high = end;
        while (low < high) {
            if (*low & bit) {
                const std::uint64_t key = *--high;
                *high = *low;
                *low = key;
            } else {
                ++low;
            }
        }
        exchange_sort(low, end, bits);
        end = low;
    }
    insertion_sort(begin, end);
}

/// The upper half of the number; orders as it does, the other way round.
std::uint32_t falling_bits(double score) {
    score += 0.0;  // of two zeros one
    std::uint64_t bits = 0;
    std::memcpy(&bits, &score, sizeof bits);
    const std::uint32_t upper = first_of(bits);
    return upper >> 31 ? upper : ~upper & 0x7FFF'FFFF;
}

}  // namespace

void sort_keys(std::span<std::uint64_t> keys) {
    std::uint64_t* const begin = keys.data();
    std::uint64_t* const end = begin + keys.size();
    std::uint64_t all = ~std::uint64_t{0}, any = 0;
    if (end - begin > kInsertionSort)
        for (const std::uint64_t* at = begin; at < end; ++at) all &= *at, any |= *at;
    exchange_sort(begin, end, any & ~all);
}

Buffer<std::uint32_t> by_falling(std::span<const double> scores) {
    const auto n = static_cast<std::uint32_t>(scores.size());
    Buffer<std::uint32_t> order(n);
    Buffer<std::uint64_t> keys(n);
    for (std::uint32_t i = 0; i < n; ++i) keys[i] = key_of(falling_bits(scores[i]), i);
    sort_keys(keys);
    for (std::uint32_t i = 0; i < n; ++i) order[i] = second_of(keys[i]);
    return order;
}

}  // namespace ringkas
