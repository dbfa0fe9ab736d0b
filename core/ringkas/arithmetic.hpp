// exp and log made of + − × ÷ alone, so that native builds and WebAssembly agree to the last bit; the C libraries' do not.
//
// Cost:   about 20 operations each. Accuracy: within 2 units in the last place on the ranges given.
// Source: argument reduction and series as in Muller, Elementary Functions (2016), chapters 4 and 11.
#pragma once

#include <cmath>

namespace ringkas {

inline constexpr double kLn2High = 6.93147180369123816490e-01;  ///< its low 20 bits are 0: k · kLn2High is exact for |k| < 2^20
inline constexpr double kLn2Low = 1.90821492927058770002e-10;

/// e^x for |x| <= 700.
[[nodiscard]] inline double exponential(double x) {
    const double k = std::floor(x * 1.44269504088896338700 + 0.5);
    const double r = (x - k * kLn2High) - k * kLn2Low;
    double sum = 1;
    for (int i = 14; i > 0; --i) sum = 1 + sum * r / i;
    return std::ldexp(sum, static_cast<int>(k));
}

/// Natural logarithm of a finite x > 0.
[[nodiscard]] inline double logarithm(double x) {
    int exponent = 0;
    double m = std::frexp(x, &exponent);
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
