// A small generator of numbers that is the same everywhere (the standard library's distributions are not).
#pragma once

#include <cstdint>

namespace ringkas::test {

class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : state_(seed) {}

    /// SplitMix64 (Steele, Lea & Flood 2014).
    constexpr std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// 0 <= result < bound; bound >= 1.
    constexpr std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32); }

    constexpr bool chance(std::uint32_t one_in) { return below(one_in) == 0; }

private:
    std::uint64_t state_;
};

}  // namespace ringkas::test
