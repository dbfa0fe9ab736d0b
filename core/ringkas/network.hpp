// A small recurrent network over the sentences of an article, and a linear model beside it, over the same levels of features.
//
// In:     FeatureTable. Out: one number a sentence: the log-odds that a reader would keep it.
// Cost:   O(sentences · (features + weights)): about 1,000 multiplications a sentence; memory 48 floats a sentence.
// Errors: decode() refuses bytes that are no network.
// Source: gated recurrent units: Cho et al. 2014, in the form of cuDNN (the reset gate acts behind the recurrent product), read in both
//         directions: Schuster & Paliwal 1997; for sentences of a summary: Nallapati et al. 2017.
//
// Each feature's value lies on a level: the number of its cuts below it. Each level but the lowest has a row of small whole numbers, one
// a lane; the rows of a sentence add up in whole numbers. The first lanes are, squashed, what the recurrent units read in both
// directions; their states and the lane kDirect make the sequence's log-odds, the lane kLinear alone makes the linear model's.
//
// Arithmetic is single precision in fixed order, lane by lane, so it is equal to the bit on every machine.
#pragma once

#include <array>
#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/features.hpp"

namespace ringkas {

inline constexpr std::size_t kLanes = 16, kProjected = kLanes - 2, kDirect = kLanes - 2, kLinear = kLanes - 1;
inline constexpr std::size_t kUnits = 8, kGates = 3 * kUnits;  ///< a direction
inline constexpr std::size_t kAround = 2 * kUnits;

struct Network {
    std::array<std::uint16_t, kFeatureCount + 1> first_cut{};
    Buffer<std::int16_t> cuts;   ///< of feature f: [first_cut[f], first_cut[f + 1]), ascending
    Buffer<std::uint64_t> rows;  ///< kLanes / 4 for each cut: four lanes of 16 bits, each a number from -128 to 127, plus 128
    float weights[2][kProjected + kUnits][kGates] = {};  ///< a direction: from what it reads, then from its state
    struct Numbers {
        float scale[kLanes], bias[kLanes];
        float gate[2][kGates];       ///< biases: reset, update, candidate
        float recurrent[2][kGates];  ///< biases of the recurrent part; only the candidate's differ from 0
        float out[2][kUnits];
        float base;
    } numbers{};

    /// Adds the rows of the features [from, to) of one sentence to the sums of its lanes: whole numbers, exact in whatever order.
    void add_rows(const std::int16_t* row, std::size_t from, std::size_t to, float* sums) const;

    /// Log-odds of a sentence with these sums, which are used up: by the sequence, between the states `around` it, or, where that is null, by
    /// the linear model.
    [[nodiscard]] float value(float* sums, const float* around) const;

    /// Log-odds of all sentences, by the sequence or by the linear model. `around`, where given, has room for the kAround numbers around
    /// each: the states of the units that come from the sentence before, then from the one after.
    [[nodiscard]] Buffer<float> values(const FeatureTable& features, bool sequence, float* around = nullptr) const;
};

/// The packed form: a byte a feature, its number of cuts; two bytes a cut; kLanes bytes a row, plus 128; a byte a weight, in 64ths, plus 128;
/// two bytes for each of the numbers, in 4096ths. Two bytes: low, then high, plus 32768. False where the bytes are no network.
[[nodiscard]] bool decode(const std::uint8_t* bytes, std::size_t size, Network& network);

}  // namespace ringkas
