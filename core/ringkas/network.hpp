// A small recurrent network over the sentences of an article, and a linear model beside it, over the same levels of features.
//
// In:     FeatureTable. Out: one number a sentence: the log-odds that a reader would keep it.
// Cost:   O(sentences · (features + weights)): about 700 multiplications a sentence; memory 128 bytes a sentence.
// Errors: none; read() trusts the bytes.
// Source: minimal gated units: Zhou et al. 2016, without the gate on what the candidate reads; in both directions: Schuster & Paliwal
//         1997; for sentences of a summary: Nallapati et al. 2017.
//
// Each feature's value lies on a level: the number of its cuts below it. Each level but the lowest has a row of small whole numbers, one
// a lane; the rows of a sentence add up. The first lanes are, squashed, what the recurrent units read in both directions; their states and
// the lane kDirect make the sequence's log-odds, the lane kLinear alone makes the linear model's.
//
// All numbers of the network are whole 32nds, so sums of rows are exact; the rest is single precision in fixed order, lane by lane: all
// of it is equal to the bit on every machine.
#pragma once

#include <cstdint>

#include "ringkas/buffer.hpp"
#include "ringkas/features.hpp"

namespace ringkas {

inline constexpr std::size_t kLanes = 16, kDirect = kLanes - 2, kLinear = kLanes - 1;

inline constexpr std::size_t kUnits = 8, kGates = 2 * kUnits;  ///< a direction
inline constexpr std::size_t kRead = kDirect + 1 + kUnits;     ///< by the units
inline constexpr std::size_t kAround = 2 * kUnits;             ///< states of the sentence before and of the one after
inline constexpr std::size_t kWordsARow = kLanes / 4;

class Network {
public:
    /// Rows that are no level's; row 0 says nothing.
    static constexpr std::size_t kBias = 1, kMeans = 2, kFirstLevel = kMeans + kSectionCount;
    static constexpr std::size_t kMostRows = 256;

    /// Finds nothing in any sentence.
    Network();

    /// The packed form: a byte a feature, its number of cuts; a byte a cut, ascending; then signed bytes: kLanes for each row from kBias on
    /// and one for each of the weights.
    void read(const std::uint8_t* bytes);
    /// Bytes of the packed form behind the cuts.
    static constexpr std::size_t packed_size(std::size_t cuts) {
        return (kFirstLevel - kBias + cuts) * kLanes + sizeof(Weights) / sizeof(float);
    }

    /// The lanes' sums of an average sentence of the texts that the network was fitted to.
    void start(float* sums) const;
    /// Puts a sentence's own features of a section in place of the average's.
    void turn(std::size_t section, const std::uint8_t* features, float* sums) const;
    /// Log-odds of a sentence with these sums, by the sequence, between the states `around` it, or, where that is null, by the linear model.
    [[nodiscard]] float value(const float* sums, const float* around) const;

    /// Log-odds of all sentences, by the linear model or, where there is room for the kAround states around each, by the sequence.
    [[nodiscard]] Buffer<float> values(const FeatureTable& features, float* around) const;

private:
    using Row = std::uint64_t[kLanes / 4];  ///< four lanes of 16 bits in each: numbers from -128 to 127, plus 128
    using Four = float __attribute__((vector_size(4 * sizeof(float))));  ///< in a vector register where there is one
    struct Weights {
        Four input[2][kRead][kGates / 4];  ///< a direction: from the lanes, then a 1, then the units' state
        float out[2][kUnits];
    };

    static void unpack(const Row& sum, std::size_t rows, float unit, float* lanes);
    void add(const std::uint8_t* features, std::size_t from, std::size_t to, Row& sum) const;
    float step(std::size_t direction, float* in, const float* before, float* after) const;

    std::uint8_t row_of_[kFeatureCount][256] = {};  ///< of each value
    Row rows_[kMostRows] = {};
    Weights weights_{};
};

}  // namespace ringkas
