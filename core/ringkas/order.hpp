// Sorting, once for all stages: each instantiation of std::sort costs a kilobyte or more of WebAssembly, so stages pack what they sort
// by into whole numbers.
//
// Cost:   O(n log n). Errors: none. Equal inputs, equal orders: nothing depends on the library's choice among equal keys.
#pragma once

#include <cstdint>
#include <span>

#include "ringkas/buffer.hpp"

namespace ringkas {

/// A key that sorts by `first`, then by `second`.
[[nodiscard]] constexpr std::uint64_t key_of(std::uint32_t first, std::uint32_t second) { return std::uint64_t{first} << 32 | second; }
[[nodiscard]] constexpr std::uint32_t first_of(std::uint64_t key) { return static_cast<std::uint32_t>(key >> 32); }
[[nodiscard]] constexpr std::uint32_t second_of(std::uint64_t key) { return static_cast<std::uint32_t>(key); }

/// Ascending.
void sort_keys(std::span<std::uint64_t> keys);

/// The indices of `scores`, the highest score first, ties to the lower index. Scores that agree in their first 20 binary digits (a millionth)
/// may count as a tie. No score is NaN.
[[nodiscard]] Buffer<std::uint32_t> by_falling(std::span<const double> scores);

}  // namespace ringkas
