#include "ringkas/forest.hpp"

#include <algorithm>

namespace ringkas {
namespace {

constexpr std::size_t kBlock = 64;
constexpr int kMaxDepth = 32;

struct Reader {
    const PackedForest& packed;
    Forest& forest;
    std::size_t at = 0;

    bool node(int depth) {
        if (at >= packed.tree_bytes || depth > kMaxDepth || forest.nodes.size() >= 60000) return false;
        const std::size_t self = forest.nodes.size();
        forest.nodes.emplace_back();
        const int head = packed.trees[at++];
        if (head >= PackedForest::kFirstLeaf) {
            forest.nodes[self].value = static_cast<std::int16_t>(head - PackedForest::kLeafZero);
            return true;
        }
        if (at >= packed.tree_bytes) return false;
        const int cut = head * 256 + packed.trees[at++];
        if (static_cast<std::size_t>(cut) >= forest.cuts.size()) return false;
        forest.nodes[self].cut = static_cast<std::int16_t>(cut);
        if (!node(depth + 1)) return false;
        const std::size_t second = forest.nodes.size();
        forest.nodes[self].second = static_cast<std::uint16_t>(second);
        if (!node(depth + 1)) return false;
        forest.nodes[self].value = static_cast<std::int16_t>((forest.nodes[self + 1].value + forest.nodes[second].value) / 2);
        return true;
    }
};

/// Bit k of passed[c]: sentence begin + k passes cut c.
void pass_cuts(const std::vector<Forest::Cut>& cuts, const FeatureTable& features, std::size_t begin, std::size_t count,
               std::vector<std::uint64_t>& passed) {
    std::fill(passed.begin(), passed.end(), 0);
    for (std::size_t first = 0; first < cuts.size();) {
        std::size_t end = first;
        while (end < cuts.size() && cuts[end].feature == cuts[first].feature) ++end;
        const std::int16_t* column = features.column(cuts[first].feature) + begin;
        std::size_t lowest = first;
        for (std::size_t k = 0; k < count; ++k) {
            if (k == 0 || column[k] != column[k - 1]) {
                lowest = first;
                while (lowest < end && column[k] > cuts[lowest].value) ++lowest;
            }
            if (lowest < end) passed[lowest] |= std::uint64_t{1} << k;
        }
        for (std::uint64_t *bits = passed.data() + first, *last = passed.data() + end - 1; bits < last; ++bits) bits[1] |= bits[0];
        first = end;
    }
}

}  // namespace

std::vector<std::int32_t> Forest::values(const FeatureTable& features) const {
    const std::size_t n = features.sentences;
    std::vector<std::int32_t> sum(n, bias);
    std::vector<std::uint64_t> passed(cuts.size()), reach(nodes.size());
    for (std::size_t begin = 0; begin < n; begin += kBlock) {
        const std::size_t count = std::min(kBlock, n - begin);
        pass_cuts(cuts, features, begin, count, passed);
        for (const std::uint16_t root : roots) reach[root] = count == kBlock ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
        for (std::size_t at = 0; at < nodes.size(); ++at) {
            const Node& node = nodes[at];
            std::uint64_t here = reach[at];
            if (node.cut >= 0) {
                const std::uint64_t pass = passed[static_cast<std::size_t>(node.cut)];
                reach[at + 1] = here & pass;
                reach[node.second] = here & ~pass;
                continue;
            }
            for (; here; here &= here - 1) sum[begin + static_cast<std::size_t>(__builtin_ctzll(here))] += node.value;
        }
    }
    return sum;
}

std::array<std::int32_t, kPartCount> Forest::parts(const FeatureTable& features, std::size_t sentence) const {
    std::array<std::int32_t, kPartCount> sum{};
    sum[static_cast<std::size_t>(Part::kBase)] = bias;
    for (const std::uint16_t root : roots) {
        std::size_t at = root;
        sum[static_cast<std::size_t>(Part::kBase)] += nodes[at].value;
        while (nodes[at].cut >= 0) {
            const Cut& cut = cuts[static_cast<std::size_t>(nodes[at].cut)];
            const std::size_t next = features.column(cut.feature)[sentence] <= cut.value ? at + 1 : nodes[at].second;
            sum[static_cast<std::size_t>(info(static_cast<Feature>(cut.feature)).part)] += nodes[next].value - nodes[at].value;
            at = next;
        }
    }
    return sum;
}

bool decode(const PackedForest& packed, Forest& forest) {
    forest = {};
    forest.unit = packed.unit;
    forest.bias = packed.bias;
    if (packed.features > kFeatureCount) return false;
    const std::int16_t* value = packed.cuts;
    for (std::size_t f = 0; f < packed.features; ++f)
        for (int k = 0; k < packed.cuts_per_feature[f]; ++k, ++value) {
            if (k && value[0] <= value[-1]) return false;
            forest.cuts.push_back({static_cast<std::uint8_t>(f), *value});
        }
    Reader reader{packed, forest};
    while (reader.at < packed.tree_bytes) {
        forest.roots.push_back(static_cast<std::uint16_t>(forest.nodes.size()));
        if (!reader.node(0)) return false;
    }
    return true;
}

}  // namespace ringkas
