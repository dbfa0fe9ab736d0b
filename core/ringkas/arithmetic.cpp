#include "ringkas/arithmetic.hpp"

#include <cstdint>
#include <cstring>

namespace ringkas {
namespace {

constexpr double kLn2High = 6.93147180369123816490e-01;  ///< its low 20 bits are 0: k · kLn2High is exact for |k| < 2^20
constexpr double kLn2Low = 1.90821492927058770002e-10;
constexpr double kToWhole = 6755399441055744;  ///< 1.5 · 2^52: what is added to it is rounded to a whole number

}  // namespace

double exponential(double x) {
    const double k = (x * 1.44269504088896338700 + kToWhole) - kToWhole;
    const double r = (x - k * kLn2High) - k * kLn2Low;
    double sum = 1;
    for (int i = 13; i > 0; --i) sum = 1 + r * (1.0 / i) * sum;
    // 2^k is a normal number, so its bits can be written down.
    const std::uint64_t bits = static_cast<std::uint64_t>(static_cast<std::int64_t>(k) + 1023) << 52;
    double power = 0;
    std::memcpy(&power, &bits, sizeof power);
    return sum * power;
}

double logarithm(double x) {
    constexpr double kSmallestNormal = 2.2250738585072014e-308, kTwoTo54 = 18014398509481984.0;
    int exponent = -1022;
    if (x < kSmallestNormal) {
        x *= kTwoTo54;
        exponent -= 54;
    }
    std::uint64_t bits = 0;
    std::memcpy(&bits, &x, sizeof bits);
    exponent += static_cast<int>(bits >> 52);
    bits = (bits & 0x000F'FFFF'FFFF'FFFF) | 0x3FE0'0000'0000'0000;  // [0.5, 1)
    double m = 0;
    std::memcpy(&m, &bits, sizeof m);
    if (m < 0.70710678118654752440) {
        m *= 2;
        --exponent;
    }
    const double s = (m - 1) / (m + 1), square = s * s;
    double sum = 0;
    for (int i = 23; i >= 1; i -= 2) sum = sum * square + 1.0 / i;
    return exponent * kLn2High + (2 * s * sum + exponent * kLn2Low);
}

}  // namespace ringkas
