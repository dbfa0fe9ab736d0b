// exp and log made of + − × ÷ alone, so that native builds and WebAssembly agree to the last bit; the C libraries' do not.
//
// Cost:   about 20 operations each. Accuracy: within 2 units in the last place on the ranges given.
// Source: argument reduction and series as in Muller, Elementary Functions (2016), chapters 4 and 11.
#pragma once

namespace ringkas {

/// e^x for |x| <= 700.
[[nodiscard]] double exponential(double x);

/// Natural logarithm of a finite x > 0.
[[nodiscard]] double logarithm(double x);

}  // namespace ringkas
