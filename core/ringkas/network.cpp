#include "ringkas/network.hpp"

#include <cmath>

namespace ringkas {
namespace {

constexpr std::size_t kWordsARow = kLanes / 4;
constexpr float kMostOdds = 30;

/// Rises from -1 to 1. In place of tanh: a root is exact everywhere, and nothing has to be clamped.
float squash(float x) { return x / std::sqrt(1 + x * x); }

/// gates = bias + in · matrix, whose row k holds what input k gives to each gate.
void product(const float* in, std::size_t count, const float (*matrix)[kGates], const float* bias, float* gates) {
    float sum[kGates];  // of its own, so that it can stay in registers
    for (std::size_t g = 0; g < kGates; ++g) sum[g] = bias[g];
    for (std::size_t k = 0; k < count; ++k)
        for (std::size_t g = 0; g < kGates; ++g) sum[g] += in[k] * matrix[k][g];
    for (std::size_t g = 0; g < kGates; ++g) gates[g] = sum[g];
}

/// The state of one direction's units moves on by a sentence, in place or not. Returns what the units then add to its log-odds.
float step(const Network& network, std::size_t direction, const float* input, const float* before, float* after) {
    float gates[kGates], recurrent[kGates];
    product(input, kProjected, network.weights[direction], network.numbers.gate[direction], gates);
    product(before, kUnits, network.weights[direction] + kProjected, network.numbers.recurrent[direction], recurrent);
    for (std::size_t k = 0; k < 2 * kUnits; ++k) gates[k] = 0.5f + 0.5f * squash(0.5f * (gates[k] + recurrent[k]));
    float said = 0;
    for (std::size_t k = 0; k < kUnits; ++k) {
        const float candidate = squash(gates[2 * kUnits + k] + gates[k] * recurrent[2 * kUnits + k]);
        after[k] = candidate + gates[kUnits + k] * (before[k] - candidate);
    }
    for (std::size_t k = 0; k < kUnits; ++k) said += network.numbers.out[direction][k] * after[k];
    return said;
}

/// Turns sums into what the units read, the direct and the linear lane.
void finish(const Network& network, float* lanes) {
    for (std::size_t k = 0; k < kLanes; ++k) lanes[k] = lanes[k] * network.numbers.scale[k] + network.numbers.bias[k];
    for (std::size_t k = 0; k < kProjected; ++k) lanes[k] = squash(lanes[k]);
}

float clamped(float odds) { return odds < -kMostOdds ? -kMostOdds : odds > kMostOdds ? kMostOdds : odds; }

/// Reads a packed whole number from -32768 to 32767.
int two_bytes(const std::uint8_t*& at) {
    at += 2;
    return (at[-2] | at[-1] << 8) - 32768;
}

}  // namespace

void Network::add_rows(const std::int16_t* row, std::size_t from, std::size_t to, float* sums) const {
    std::uint64_t words[kWordsARow] = {};
    int active = 0;
    for (std::size_t f = from; f < to; ++f) {
        std::size_t cut = first_cut[f];
        while (cut < first_cut[f + 1] && row[f] > cuts[cut]) ++cut;
        if (cut == first_cut[f]) continue;
        const std::uint64_t* const added = rows.data() + (cut - 1) * kWordsARow;
        for (std::size_t w = 0; w < kWordsARow; ++w) words[w] += added[w];  // no lane overflows: kFeatureCount · 255 < 2^16
        ++active;
    }
    for (std::size_t k = 0; k < kLanes; ++k)
        sums[k] += static_cast<float>(static_cast<int>(words[k / 4] >> k % 4 * 16 & 0xFFFF) - 128 * active);
}

float Network::value(float* lanes, const float* around) const {
    finish(*this, lanes);
    if (!around) return clamped(lanes[kLinear]);
    float value = numbers.base + lanes[kDirect];
    float after[kUnits];
    for (std::size_t d = 0; d < 2; ++d) value += step(*this, d, lanes, around + d * kUnits, after);
    return clamped(value);
}

Buffer<float> Network::values(const FeatureTable& features, bool sequence, float* around) const {
    const std::size_t n = features.sentences;
    Buffer<float> values(n), lanes(n * kLanes);
    for (std::size_t i = 0; i < n; ++i) {
        float* const own = lanes.data() + i * kLanes;
        add_rows(features.row(i), 0, kFeatureCount, own);
        finish(*this, own);
        values[i] = sequence ? numbers.base + own[kDirect] : own[kLinear];
    }
    for (std::size_t d = 0; sequence && d < 2; ++d) {
        float state[kUnits] = {};
        for (std::size_t k = 0; k < n; ++k) {
            const std::size_t i = d ? n - 1 - k : k;
            for (std::size_t u = 0; around && u < kUnits; ++u) around[i * kAround + d * kUnits + u] = state[u];
            values[i] += step(*this, d, lanes.data() + i * kLanes, state, state);
        }
    }
    for (float& value : values) value = clamped(value);
    return values;
}

bool decode(const std::uint8_t* bytes, std::size_t size, Network& network) {
    constexpr std::size_t kWeights = sizeof network.weights / sizeof(float), kNumbers = sizeof network.numbers / sizeof(float);
    if (size < kFeatureCount) return false;
    std::size_t cuts = 0;
    for (std::size_t f = 0; f < kFeatureCount; ++f) cuts += bytes[f];
    if (size != kFeatureCount + cuts * (2 + kLanes) + kWeights + 2 * kNumbers) return false;
    for (std::size_t f = 0; f < kFeatureCount; ++f) network.first_cut[f + 1] = static_cast<std::uint16_t>(network.first_cut[f] + *bytes++);
    Buffer<std::int16_t>(cuts).swap(network.cuts);
    for (std::int16_t& cut : network.cuts) cut = static_cast<std::int16_t>(two_bytes(bytes));
    network.rows.resize(cuts * kWordsARow);
    for (std::uint64_t& word : network.rows)
        for (unsigned shift = 0; shift < 64; shift += 16) word |= std::uint64_t{*bytes++} << shift;
    float* const weights = network.weights[0][0];
    for (std::size_t k = 0; k < kWeights; ++k) weights[k] = static_cast<float>(*bytes++ - 128) / 64;
    float* const numbers = network.numbers.scale;
    for (std::size_t k = 0; k < kNumbers; ++k) numbers[k] = static_cast<float>(two_bytes(bytes)) / 4096;
    return true;
}

}  // namespace ringkas
