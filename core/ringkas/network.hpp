// A small recurrent network over the sentences of an article, and a linear model beside it, over the same levels of features.
//
// In:     FeatureTable. Out: one number a sentence: the log-odds that a reader would keep it.
// Cost:   O(sentences · (features + weights)): about 300 multiplications a sentence; memory 90 bytes a sentence.
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

inline constexpr std::size_t kLanes = 8, kDirect = kLanes - 2, kLinear = kLanes - 1;

inline constexpr std::size_t kUnits = 6, kGates = 2 * kUnits;           ///< a direction
inline constexpr std::size_t kRead = kDirect + kUnits;                  ///< by the units
inline constexpr std::size_t kWeights = (1 + kRead) * kGates + kUnits;  ///< a direction
inline constexpr std::size_t kAround = 2 * kUnits;                      ///< states of the sentence before and of the one after

/// Eight lanes of 16 bits, the first one lowest, as Σ lane · 2^(16 · its place): words add up as their lanes do.
struct Row {
    std::uint64_t words[kLanes / 4] = {};

    void operator+=(const Row& other) {
        words[0] += other.words[0];
        words[1] += other.words[1];
    }
    void operator-=(const Row& other) {
        words[0] -= other.words[0];
        words[1] -= other.words[1];
    }
};

/// A new one finds nothing in any sentence.
class Network {
public:
    /// The packed form, of signed bytes but for counts and cuts: the row that all sentences have; for each section the row that its features
    /// make on average; for each feature the number of its cuts and, for each cut, ascending, the cut and what is added beyond it to the row
    /// of the level below; for each direction its weights: what is added to the gates, what each lane that the units read gives to
    /// each gate, then each unit's state; at last what each unit adds to the log-odds.
    void read(const std::uint8_t* bytes);
    /// Are the bytes of the packed form?
    static bool is_packed(const std::uint8_t* bytes, std::size_t size);

    /// The sum of an average sentence of the texts that the network was fitted to.
    void start(Row& sum) const;
    /// Its value by the sequence, with nothing around it, or by the linear model.
    [[nodiscard]] float average(bool sequence) const { return average_[sequence]; }
    /// Puts a sentence's own features of a section in place of the average's.
    void turn(std::size_t section, const std::uint8_t* features, Row& sum) const;
    /// Log-odds of a sentence with this sum, by the sequence, between the states `around` it, or, where that is null, by the linear model.
    [[nodiscard]] float value(const Row& sum, const float* around) const;

    /// Log-odds of all sentences, by the linear model or, where there is room for the kAround states around each, by the sequence.
    [[nodiscard]] Buffer<float> values(const FeatureTable& features, float* around) const;

private:
    static constexpr std::size_t kFirstLevel = kSectionCount + 1;  ///< the rows before are the sections'; row 0 says nothing
    static constexpr std::size_t kMostRows = 256;

    void add(const std::uint8_t* features, std::size_t from, std::size_t to, Row& sum) const;
    float step(std::size_t direction, const float* lanes, const float* before, float* after) const;

    std::uint8_t row_of_[kFeatureCount][256] = {};  ///< of each value
    Row base_, rows_[kMostRows];
    float weights_[2][kWeights] = {};
    float average_[2] = {};
};

}  // namespace ringkas
