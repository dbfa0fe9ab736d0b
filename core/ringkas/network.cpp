#include "ringkas/network.hpp"

#include <cmath>
#include <cstring>

namespace ringkas {
namespace {

constexpr float kUnit = 1.0f / 32;
/// In a vector register where there is one.
using Four = float __attribute__((vector_size(4 * sizeof(float))));

/// Four weights; they stand at any place.
Four four_at(const float* at) {
    Four four;
    std::memcpy(&four, at, sizeof four);
    return four;
}

/// Rises from -1 to 1. In place of tanh: a root is exact everywhere, and nothing has to be clamped.
float squash(float x) { return x / std::sqrt(1 + x * x); }

/// Four packed lanes.
std::uint64_t unpacked(const std::uint8_t* bytes) {
    std::uint64_t word = 0;
    for (std::size_t k = 4; k-- > 0;) word = (word << 16) + static_cast<std::uint64_t>(std::int64_t{static_cast<std::int8_t>(bytes[k])});
    return word;
}

/// Adds a packed row; returns where it ends.
const std::uint8_t* unpack(const std::uint8_t* bytes, Row& sum) {
    sum.words[0] += unpacked(bytes);
    sum.words[1] += unpacked(bytes + 4);
    return bytes + kLanes;
}

/// The lanes of a sum; those that the units read are squashed.
void spread(const Row& sum, float* lanes) {
    constexpr std::uint64_t kSigns = 0x8000'8000'8000'8000;  // turned while no lane can borrow from the next
    std::int16_t whole[kLanes];
    for (std::size_t w = 0; w < kLanes / 4; ++w) {
        const std::uint64_t word = (sum.words[w] + kSigns) ^ kSigns;
        std::memcpy(whole + 4 * w, &word, sizeof word);
    }
    for (std::size_t k = 0; k < kLanes; ++k) lanes[k] = kUnit * whole[k];
    for (std::size_t k = 0; k < kDirect; ++k) lanes[k] = squash(lanes[k]);
}

}  // namespace

void Network::read(const std::uint8_t* bytes) {
    const std::uint8_t* at = unpack(bytes, base_);
    std::size_t row = 1;
    for (; row < kFirstLevel; ++row) at = unpack(at, rows_[row]);
    for (auto& row_of : row_of_) {
        Row level;
        for (std::size_t cuts = *at++; cuts > 0; --cuts, ++row) {
            for (std::size_t value = *at++ + std::size_t{1}; value < 256; ++value) row_of[value] = static_cast<std::uint8_t>(row);
            at = unpack(at, level);
            rows_[row] = level;
        }
    }
    for (auto& weights : weights_)
        for (float& weight : weights) weight = kUnit * static_cast<float>(static_cast<std::int8_t>(*at++));
    const float nothing[kAround] = {};
    Row sum;
    start(sum);
    for (const bool sequence : {false, true}) average_[sequence] = value(sum, sequence ? nothing : nullptr);
}

bool Network::is_packed(const std::uint8_t* bytes, std::size_t size) {
    std::size_t at = kFirstLevel * kLanes, rows = kFirstLevel;
    for (std::size_t f = 0; f < kFeatureCount && at < size; ++f) {
        rows += bytes[at];
        at += 1 + bytes[at] * (1 + kLanes);
    }
    return rows <= kMostRows && size == at + 2 * kWeights;
}

void Network::add(const std::uint8_t* features, std::size_t from, std::size_t to, Row& sum) const {
    Row all = sum;
    for (std::size_t f = from; f < to; ++f)
        all += rows_[row_of_[f][features[f]]];  // no lane overflows: (kFeatureCount + kSectionCount) · 128 < 2^15
    sum = all;
}

void Network::start(Row& sum) const {
    sum = base_;
    for (std::size_t row = 1; row < kFirstLevel; ++row) sum += rows_[row];
}

void Network::turn(std::size_t section, const std::uint8_t* features, Row& sum) const {
    sum -= rows_[1 + section];
    add(features, section_begin(section), section_begin(section + 1), sum);
}

/// The units of one direction read a sentence: from the state before it to the one after. Returns what they then add to its log-odds.
float Network::step(std::size_t direction, const float* lanes, const float* before, float* after) const {
    const float* weights = weights_[direction];
    float gates[kGates];
    for (std::size_t g = 0; g < kGates; g += 4) {
        const float* at = weights + g;
        Four sum = four_at(at);
        for (std::size_t k = 0; k < kDirect; ++k) sum += lanes[k] * four_at(at += kGates);
        for (std::size_t k = 0; k < kUnits; ++k) sum += before[k] * four_at(at += kGates);
        std::memcpy(gates + g, &sum, sizeof sum);
    }
    for (float& gate : gates) gate = squash(gate);
    weights += (1 + kRead) * kGates;
    float said = 0;
    for (std::size_t u = 0; u < kUnits; ++u) {
        const float candidate = gates[kUnits + u];
        after[u] = candidate + (0.5f + 0.5f * gates[u]) * (before[u] - candidate);
        said += weights[u] * after[u];
    }
    return said;
}

float Network::value(const Row& sum, const float* around) const {
    float lanes[kLanes], after[kUnits], said = 0;
    spread(sum, lanes);
    if (!around) return lanes[kLinear];
    for (std::size_t d = 0; d < 2; ++d) said += step(d, lanes, around + d * kUnits, after);
    return said + lanes[kDirect];
}

Buffer<float> Network::values(const FeatureTable& features, float* around) const {
    const std::size_t n = features.sentences, own = section_begin(kSectionCount - 1);
    Buffer<float> values(n), lanes;
    if (n == 0) return values;
    lanes.resize_for_overwrite(n * kLanes);
    Row text = base_;
    add(features.row(0), own, kFeatureCount, text);
    for (std::size_t i = 0; i < n; ++i) {
        Row sum = text;
        add(features.row(i), 0, own, sum);
        spread(sum, lanes.data() + i * kLanes);
    }
    // The state after a sentence is the one around the next: forwards, and, beside it, backwards.
    float last[kUnits] = {};  // nobody reads it
    for (std::size_t k = 0; around && k < n; ++k)
        for (std::size_t d = 0; d < 2; ++d) {
            const std::size_t i = d ? n - 1 - k : k, next = d ? i - 1 : i + 1;
            float* const states = around + d * kUnits;
            values[i] += step(d, lanes.data() + i * kLanes, states + i * kAround, k + 1 < n ? states + next * kAround : last);
        }
    for (std::size_t i = 0; i < n; ++i) values[i] += lanes[i * kLanes + (around ? kDirect : kLinear)];
    return values;
}

}  // namespace ringkas
