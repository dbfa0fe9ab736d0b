// Text read eight bytes at a time: the first byte is the lowest, as on every machine that this runs on. Answers are sets of bytes, each
// by its highest bit.
#pragma once

#include <cstdint>
#include <cstring>

namespace ringkas::eight {

inline constexpr std::uint64_t kOnes = 0x0101010101010101u, kHigh = 0x80 * kOnes;

/// Eight bytes, or fewer as T says.
template <class T = std::uint64_t>
[[nodiscard]] std::uint64_t load(const char* bytes) {
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// Which of eight bytes below 0x80 are at least `least`.
[[nodiscard]] constexpr std::uint64_t at_least(std::uint64_t bytes, char least) {
    return (bytes + (0x80 - static_cast<unsigned char>(least)) * kOnes) & kHigh;
}

/// Which of eight bytes below 0x80 are letters, which digits.
[[nodiscard]] constexpr std::uint64_t letters(std::uint64_t bytes) {
    bytes |= 0x20 * kOnes;
    return at_least(bytes, 'a') ^ at_least(bytes, 'z' + 1);
}
[[nodiscard]] constexpr std::uint64_t digits(std::uint64_t bytes) { return at_least(bytes, '0') ^ at_least(bytes, '9' + 1); }

/// Which of eight bytes are `byte`. Beyond the first of them a byte may be taken for one that differs in the lowest bit.
[[nodiscard]] constexpr std::uint64_t equal(std::uint64_t bytes, char byte) {
    bytes ^= static_cast<unsigned char>(byte) * kOnes;
    return (bytes - kOnes) & ~bytes & kHigh;
}

/// The first `count` of eight bytes, which may be none or more than there are; zeros behind them. Without a branch.
[[nodiscard]] constexpr std::uint64_t first_of(std::uint64_t bytes, std::int32_t count) {
    count = count < 0 ? 0 : count;
    const std::int32_t bits = count < 8 ? 4 * (8 - count) : 0;
    return bytes & ~std::uint64_t{0} >> bits >> bits;
}

/// A set as eight bits, the first byte's lowest.
[[nodiscard]] constexpr std::uint64_t as_bits(std::uint64_t set) { return (set >> 7) * 0x0102040810204080u >> 56; }

/// Which of eight bytes below 0x80 are not `byte`, in the highest bits; the other bits have any value.
[[nodiscard]] constexpr std::uint64_t differ(std::uint64_t bytes, char byte) {
    return (bytes ^ static_cast<unsigned char>(byte) * kOnes) + ~kHigh;
}

/// Which of eight bytes below 0x80 are at least `least`, in the highest bits; the other bits have any value.
[[nodiscard]] constexpr std::uint64_t from(std::uint64_t bytes, char least) {
    return bytes + (0x80 - static_cast<unsigned char>(least)) * kOnes;
}

/// Number of the first byte of a set; 8 if it is empty.
[[nodiscard]] constexpr std::uint32_t first(std::uint64_t set) { return set ? static_cast<std::uint32_t>(__builtin_ctzll(set)) / 8 : 8; }

}  // namespace ringkas::eight
