#include "ringkas/network.hpp"

#include <algorithm>

namespace ringkas {
namespace {

using Gates = std::array<float, kGates>;

constexpr std::size_t kWordsARow = kLanes / 4;
constexpr float kMostOdds = 30;

/// tanh within 0.0006: Lambert's continued fraction, cut off; odd, rising, and within [-1, 1] as it is clamped.
float squash(float x) {
    x = std::min(std::max(x, -4.8f), 4.8f);
    const float s = x * x;
    return x * (10395 + s * (1260 + s * 21)) / (10395 + s * (4725 + s * (210 + s)));
}

/// sum + in · matrix, whose row k holds what input k gives to each gate.
Gates add_product(const float* in, std::size_t count, const float* matrix, Gates sum) {
    for (std::size_t k = 0; k < count; ++k, matrix += kGates)
        for (std::size_t g = 0; g < kGates; ++g) sum[g] += in[k] * matrix[g];
    return sum;
}

/// Moves the state of one direction's units on by a sentence. Returns what the units then add to its log-odds.
float step(const Network& network, std::size_t direction, const float* input, float* state) {
    const float* const weights = network.weights.data() + direction * (kProjected + kUnits) * kGates;
    const Gates gates = add_product(input, kProjected, weights, network.numbers.gate[direction]);
    const Gates recurrent = add_product(state, kUnits, weights + kProjected * kGates, network.numbers.recurrent[direction]);
    for (std::size_t k = 0; k < kUnits; ++k) {
        const float reset = 0.5f + 0.5f * squash(0.5f * (gates[k] + recurrent[k]));
        const float keep = 0.5f + 0.5f * squash(0.5f * (gates[kUnits + k] + recurrent[kUnits + k]));
        const float candidate = squash(gates[2 * kUnits + k] + reset * recurrent[2 * kUnits + k]);
        state[k] = candidate + keep * (state[k] - candidate);
    }
    float said = 0;
    for (std::size_t k = 0; k < kUnits; ++k) said += network.numbers.out[direction][k] * state[k];
    return said;
}

/// What the units read of a sentence.
Network::Lanes input_of(const Network& network, const Network::Sums& sums) {
    Network::Lanes lanes;
    for (std::size_t k = 0; k < kLanes; ++k) lanes[k] = sums[k] * network.numbers.scale[k] + network.numbers.bias[k];
    for (std::size_t k = 0; k < kProjected; ++k) lanes[k] = squash(lanes[k]);
    return lanes;
}

float clamped(float odds) { return std::min(std::max(odds, -kMostOdds), kMostOdds); }

/// A packed whole number from -32768 to 32767.
int two_bytes(const std::uint8_t* at) { return (at[0] | at[1] << 8) - 32768; }

}  // namespace

void Network::add_rows(const std::int16_t* row, std::size_t from, std::size_t to, Sums& sums) const {
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

float Network::value(const Sums& sums, const float* around) const {
    const Lanes lanes = input_of(*this, sums);
    if (!around) return clamped(lanes[kLinear]);
    float value = numbers.base + lanes[kDirect];
    float state[kAround];
    for (std::size_t k = 0; k < kAround; ++k) state[k] = around[k];
    for (std::size_t d = 0; d < 2; ++d) value += step(*this, d, lanes.data(), state + d * kUnits);
    return clamped(value);
}

std::vector<float> Network::values(const FeatureTable& features, bool sequence, float* around) const {
    const std::size_t n = features.sentences;
    std::vector<float> values, lanes;
    values.resize(n);
    lanes.resize(n * kLanes);
    for (std::size_t i = 0; i < n; ++i) {
        Sums sums{};
        add_rows(features.row(i), 0, kFeatureCount, sums);
        const Lanes own = input_of(*this, sums);
        for (std::size_t k = 0; k < kLanes; ++k) lanes[i * kLanes + k] = own[k];
        values[i] = sequence ? numbers.base + own[kDirect] : own[kLinear];
    }
    for (std::size_t d = 0; sequence && d < 2; ++d) {
        float state[kUnits] = {};
        for (std::size_t k = 0; k < n; ++k) {
            const std::size_t i = d ? n - 1 - k : k;
            for (std::size_t u = 0; around && u < kUnits; ++u) around[i * kAround + d * kUnits + u] = state[u];
            values[i] += step(*this, d, lanes.data() + i * kLanes, state);
        }
    }
    for (float& value : values) value = clamped(value);
    return values;
}

bool decode(const std::uint8_t* bytes, std::size_t size, Network& network) {
    constexpr std::size_t kNumbers = sizeof(Network::Numbers) / sizeof(float);
    static_assert(sizeof(Network::Numbers) == kNumbers * sizeof(float));
    if (size < kFeatureCount) return false;
    std::size_t cuts = 0;
    for (std::size_t f = 0; f < kFeatureCount; ++f) cuts += bytes[f];
    if (size != kFeatureCount + cuts * (2 + kLanes) + network.weights.size() + 2 * kNumbers) return false;
    for (std::size_t f = 0; f < kFeatureCount; ++f) network.first_cut[f + 1] = static_cast<std::uint16_t>(network.first_cut[f] + bytes[f]);
    const std::uint8_t* at = bytes + kFeatureCount;
    network.cuts.resize(cuts);
    for (std::size_t k = 0; k < cuts; ++k, at += 2) network.cuts[k] = static_cast<std::int16_t>(two_bytes(at));
    network.rows.resize(cuts * kWordsARow);
    for (std::uint64_t& word : network.rows)
        for (unsigned shift = 0; shift < 64; shift += 16) word |= std::uint64_t{*at++} << shift;
    for (float& weight : network.weights) weight = static_cast<float>(*at++ - 128) / 64;
    float* const numbers = network.numbers.scale.data();
    for (std::size_t k = 0; k < kNumbers; ++k, at += 2) numbers[k] = static_cast<float>(two_bytes(at)) / 4096;
    return true;
}

}  // namespace ringkas
