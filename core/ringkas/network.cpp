#include "ringkas/network.hpp"

#include <algorithm>

namespace ringkas {
namespace {

using Units = std::array<float, kUnits>;
using Gates = std::array<float, kGates>;

constexpr std::size_t kWordsARow = kLanes / 4;
constexpr float kMostOdds = 30;

/// tanh within 0.0006: Lambert's continued fraction, cut off; odd, rising, and within [-1, 1] as it is clamped.
float squash(float x) {
    x = std::min(std::max(x, -4.8f), 4.8f);
    const float s = x * x;
    return x * (10395 + s * (1260 + s * 21)) / (10395 + s * (4725 + s * (210 + s)));
}

/// out += in · matrix, whose row k holds what input k gives to each gate.
void add_product(const float* in, std::size_t count, const float* matrix, Gates& out) {
    for (std::size_t k = 0; k < count; ++k, matrix += kGates)
        for (std::size_t g = 0; g < kGates; ++g) out[g] += in[k] * matrix[g];
}

/// The units' next state in one direction.
Units step(const Network& network, std::size_t direction, const float* input, const Units& state) {
    const float* const weights = network.weights.data() + direction * (kProjected + kUnits) * kGates;
    Gates gates = network.numbers.gate[direction], recurrent{};
    std::copy_n(network.numbers.candidate[direction].data(), kUnits, recurrent.data() + 2 * kUnits);
    add_product(input, kProjected, weights, gates);
    add_product(state.data(), kUnits, weights + kProjected * kGates, recurrent);
    Units next;
    for (std::size_t k = 0; k < kUnits; ++k) {
        const float reset = 0.5f + 0.5f * squash(0.5f * (gates[k] + recurrent[k]));
        const float keep = 0.5f + 0.5f * squash(0.5f * (gates[kUnits + k] + recurrent[kUnits + k]));
        const float candidate = squash(gates[2 * kUnits + k] + reset * recurrent[2 * kUnits + k]);
        next[k] = candidate + keep * (state[k] - candidate);
    }
    return next;
}

/// What the units read of a sentence.
Network::Lanes input_of(const Network& network, const Network::Sums& sums) {
    Network::Lanes lanes;
    for (std::size_t k = 0; k < kLanes; ++k) lanes[k] = sums[k] * network.numbers.scale[k] + network.numbers.bias[k];
    for (std::size_t k = 0; k < kProjected; ++k) lanes[k] = squash(lanes[k]);
    return lanes;
}

/// What the units of a direction add to the log-odds.
float with_state(float value, const Units& out, const Units& state) {
    for (std::size_t k = 0; k < kUnits; ++k) value += out[k] * state[k];
    return value;
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

float Network::value(const Sums& sums, const Surroundings& around, bool sequence) const {
    const Lanes lanes = input_of(*this, sums);
    if (!sequence) return clamped(lanes[kLinear]);
    float value = numbers.base + lanes[kDirect];
    for (std::size_t d = 0; d < 2; ++d) value = with_state(value, numbers.out[d], step(*this, d, lanes.data(), around.state[d]));
    return clamped(value);
}

std::vector<float> Network::values(const FeatureTable& features, bool sequence, std::vector<Surroundings>* around) const {
    const std::size_t n = features.sentences;
    std::vector<float> values(n);
    std::vector<Lanes> lanes(n);
    if (around) around->resize(n);
    Units state{};
    for (std::size_t i = 0; i < n; ++i) {
        Sums sums{};
        add_rows(features.row(i), 0, kFeatureCount, sums);
        lanes[i] = input_of(*this, sums);
        values[i] = sequence ? numbers.base + lanes[i][kDirect] : clamped(lanes[i][kLinear]);
        if (!sequence) continue;
        if (around) (*around)[i].state[0] = state;
        state = step(*this, 0, lanes[i].data(), state);
        values[i] = with_state(values[i], numbers.out[0], state);
    }
    if (!sequence) return values;
    state = {};
    for (std::size_t i = n; i-- > 0;) {
        if (around) (*around)[i].state[1] = state;
        state = step(*this, 1, lanes[i].data(), state);
        values[i] = clamped(with_state(values[i], numbers.out[1], state));
    }
    return values;
}

bool decode(const std::uint8_t* bytes, std::size_t size, Network& network) {
    constexpr std::size_t kNumbers = sizeof(Network::Numbers) / sizeof(float);
    static_assert(sizeof(Network::Numbers) == kNumbers * sizeof(float));
    if (size < kFeatureCount) return false;
    std::size_t cuts = 0;
    for (std::size_t f = 0; f < kFeatureCount; ++f) network.first_cut[f + 1] = static_cast<std::uint16_t>(cuts += bytes[f]);
    if (size != kFeatureCount + cuts * (2 + kLanes) + network.weights.size() + 2 * kNumbers) return false;
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
