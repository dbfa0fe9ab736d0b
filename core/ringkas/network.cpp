#include "ringkas/network.hpp"

#include <cmath>
#include <cstring>

namespace ringkas {
namespace {

constexpr float kUnit = 1.0f / 32;
constexpr std::uint64_t kZeros = 0x0080'0080'0080'0080;  ///< four lanes

/// Rises from -1 to 1. In place of tanh: a root is exact everywhere, and nothing has to be clamped.
float squash(float x) { return x / std::sqrt(1 + x * x); }

/// What the units read but their state: the first lanes squashed, then a 1.
void squash_lanes(const float* sums, float* in) {
    for (std::size_t k = 0; k < kDirect; ++k) in[k] = squash(sums[k]);
    in[kDirect] = 1;
}

}  // namespace

Network::Network() {
    for (Row& row : rows_)
        for (std::uint64_t& word : row) word = kZeros;
}

void Network::read(const std::uint8_t* bytes) {
    const std::uint8_t* at = bytes + kFeatureCount;
    std::size_t rows = kFirstLevel;
    for (auto& row_of : row_of_)
        for (std::size_t cuts = *bytes++; cuts > 0; --cuts, ++rows)
            for (std::size_t value = *at++ + std::size_t{1}; value < 256; ++value) row_of[value] = static_cast<std::uint8_t>(rows);
    for (std::size_t row = kBias; row < rows; ++row)
        for (std::uint64_t& word : rows_[row]) {
            word = 0;
            for (unsigned shift = 0; shift < 64; shift += 16) word |= std::uint64_t{*at++ ^ 0x80u} << shift;
        }
    float* const weights = reinterpret_cast<float*>(&weights_);
    for (std::size_t k = 0; k < sizeof weights_ / sizeof(float); ++k)
        weights[k] = kUnit * static_cast<float>(static_cast<std::int8_t>(*at++));
}

void Network::add(const std::uint8_t* features, std::size_t from, std::size_t to, Row& sum) const {
    for (std::size_t f = from; f < to; ++f) {
        const Row& row = rows_[row_of_[f][features[f]]];
        for (std::size_t w = 0; w < kLanes / 4; ++w) sum[w] += row[w];  // no lane overflows: (kFeatureCount + 1) · 255 < 2^16
    }
}

/// Adds `unit` times what `rows` rows, added up, say of each lane.
void Network::unpack(const Row& sum, std::size_t rows, float unit, float* lanes) {
    for (std::size_t k = 0; k < kLanes; ++k)
        lanes[k] += unit * static_cast<float>(static_cast<int>(sum[k / 4] >> k % 4 * 16 & 0xFFFF) - 128 * static_cast<int>(rows));
}

void Network::start(float* sums) const {
    for (std::size_t k = 0; k < kLanes; ++k) sums[k] = 0;
    for (std::size_t row = kBias; row < kFirstLevel; ++row) unpack(rows_[row], 1, kUnit, sums);
}

void Network::turn(std::size_t section, const std::uint8_t* features, float* sums) const {
    const std::size_t from = section_begin(section), to = section_begin(section + 1);
    Row sum{};
    add(features, from, to, sum);
    unpack(sum, to - from, kUnit, sums);
    unpack(rows_[kMeans + section], 1, -kUnit, sums);
}

/// The units of one direction read a sentence: from the state before it to the one after, which may be the same place. Returns what they
/// then add to its log-odds.
float Network::step(std::size_t direction, float* in, const float* before, float* after) const {
    for (std::size_t u = 0; u < kUnits; ++u) in[kRead - kUnits + u] = before[u];
    Four sum[kGates / 4] = {};
    for (std::size_t k = 0; k < kRead; ++k)
        for (std::size_t g = 0; g < kGates / 4; ++g) sum[g] += in[k] * weights_.input[direction][k][g];
    float gates[kGates], said = 0;
    std::memcpy(gates, sum, sizeof gates);
    for (std::size_t g = 0; g < kGates; ++g) gates[g] = squash(g < kUnits ? 0.5f * gates[g] : gates[g]);
    for (std::size_t u = 0; u < kUnits; ++u) {
        const float keep = 0.5f + 0.5f * gates[u], candidate = gates[kUnits + u];
        after[u] = candidate + keep * (before[u] - candidate);
    }
    for (std::size_t u = 0; u < kUnits; ++u) said += weights_.out[direction][u] * after[u];
    return said;
}

float Network::value(const float* sums, const float* around) const {
    if (!around) return sums[kLinear];
    float value = sums[kDirect], in[kRead], after[kUnits];
    squash_lanes(sums, in);
    for (std::size_t d = 0; d < 2; ++d) value += step(d, in, around + d * kUnits, after);
    return value;
}

Buffer<float> Network::values(const FeatureTable& features, float* around) const {
    const std::size_t n = features.sentences;
    Buffer<float> values(n), in(around ? n * kRead : 0);
    for (std::size_t i = 0; i < n; ++i) {
        Row sum;
        for (std::size_t w = 0; w < kLanes / 4; ++w) sum[w] = rows_[kBias][w];
        add(features.row(i), 0, kFeatureCount, sum);
        float sums[kLanes] = {};
        unpack(sum, kFeatureCount + 1, kUnit, sums);
        values[i] = sums[around ? kDirect : kLinear];
        if (around) squash_lanes(sums, in.data() + i * kRead);
    }
    // The state after a sentence is the one around the next, forwards, then backwards.
    float last[kUnits] = {};
    for (std::size_t d = 0; around && d < 2; ++d)
        for (std::size_t k = 0; k < n; ++k) {
            const std::size_t i = d ? n - 1 - k : k, next = d ? i - 1 : i + 1;
            float* const states = around + d * kUnits;
            values[i] += step(d, in.data() + i * kRead, states + i * kAround, k + 1 < n ? states + next * kAround : last);
        }
    return values;
}

}  // namespace ringkas
