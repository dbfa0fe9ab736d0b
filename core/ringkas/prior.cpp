#include "ringkas/prior.hpp"

#include <algorithm>
#include <iterator>

#include "ringkas/arithmetic.hpp"

namespace ringkas {
namespace {

/// Log bonus of a sentence that holds all words of the title. The tuning data has no titles: 0.1 to 0.2 ROUGE in earlier trials.
constexpr double kTitleWeight = 0.7;
/// Log bonus of a sentence that holds all words of the query: enough to overrule position.
constexpr double kQueryWeight = 6;

/// The parts that features speak of, with the first feature of the next.
struct Section {
    Part part;
    Feature end;
};
constexpr Section kSections[] = {{Part::kPosition, Feature::kWords},
                                 {Part::kLength, Feature::kQuotes},
                                 {Part::kForm, Feature::kNumbers},
                                 {Part::kContent, Feature::kSentences},
                                 {Part::kBase, Feature::kCount}};

std::size_t index_of(Part part) { return static_cast<std::size_t>(part); }

/// Per sentence, the share of the wanted terms that it holds, each weighed by its rarity, times `weight`.
Buffer<double> shared(const TermTable& terms, const Buffer<std::uint32_t>& wanted, double weight) {
    Buffer<double> bonus;
    if (wanted.empty()) return bonus;
    double all = 0;
    for (const std::uint32_t term : wanted) all += terms.idf[term];
    Buffer<double> value(terms.term_count());
    for (const std::uint32_t term : wanted) value[term] = weight * terms.idf[term] / all;
    bonus.resize(terms.sentence_count());
    for (std::size_t i = 0; i < bonus.size(); ++i)
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) bonus[i] += value[terms.term[k]];
    return bonus;
}

double bonus_of(const Buffer<double>& bonus, std::size_t i) { return bonus.empty() ? 0 : bonus[i]; }

}  // namespace

Prior unfitted_prior(std::size_t sentences, bool lead) {
    Prior prior;
    prior.p.resize(sentences);
    double sum = 0;
    for (std::size_t i = 0; i < sentences; ++i) sum += prior.p[i] = lead ? 1 / static_cast<double>(i + 1) : 1;
    for (double& p : prior.p) p /= sum;
    return prior;
}

Prior fitted_prior(const Network& network, bool sequence, const FeatureTable& features, const TermTable& terms,
                   const Buffer<std::uint32_t>& title_terms, const Buffer<std::uint32_t>& query_terms) {
    Prior prior;
    prior.network = &network;
    prior.sequence = sequence;
    prior.title = shared(terms, title_terms, kTitleWeight);
    prior.query = shared(terms, query_terms, kQueryWeight);
    const Buffer<float> odds = network.values(features, sequence);
    prior.p.resize(odds.size());
    for (std::size_t i = 0; i < odds.size(); ++i) {
        prior.p[i] = exponential(static_cast<double>(odds[i]) + bonus_of(prior.title, i) + bonus_of(prior.query, i));
        prior.mass += prior.p[i];
    }
    for (double& p : prior.p) p /= prior.mass;
    if (prior.mass > 0) prior.log_scale = logarithm(prior.mass);
    return prior;
}

PriorParts::PriorParts(const Prior& prior, const FeatureTable& features)
    : prior_(prior), features_(features), around_((features.sentences + 1) * kAround) {
    if (!prior.network) return;
    (void)prior.network->values(features, prior.sequence, around_.data());
    std::size_t from = 0;
    for (const Section& section : kSections) {
        float* const mean = mean_[index_of(section.part)];
        const std::size_t end = static_cast<std::size_t>(section.end);
        for (std::size_t i = 0; i < features.sentences; ++i) prior.network->add_rows(features.row(i), from, end, mean);
        for (std::size_t lane = 0; lane < kLanes; ++lane) mean[lane] /= static_cast<float>(features.sentences);
        from = end;
    }
}

std::array<double, kPartCount> PriorParts::of(std::size_t sentence) const {
    std::array<double, kPartCount> parts{};
    if (!prior_.network) {
        parts[index_of(Part::kPosition)] = logarithm(prior_.p[sentence]);
        return parts;
    }
    // From an average sentence without surroundings, through one in the sentence's place, to the sentence itself.
    double before = 0;
    const std::size_t changes = std::size(kSections) + 1;
    for (std::size_t change = 0; change <= changes; ++change) {
        float sums[kLanes] = {};
        std::size_t from = 0;
        for (std::size_t k = 0; k < std::size(kSections); ++k) {
            const float* const mean = mean_[index_of(kSections[k].part)];
            const std::size_t end = static_cast<std::size_t>(kSections[k].end);
            if (k + 1 < change) prior_.network->add_rows(features_.row(sentence), from, end, sums);
            else
                for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] += mean[lane];
            from = end;
        }
        const float* const around = around_.data() + (change ? sentence : features_.sentences) * kAround;
        const double value = static_cast<double>(prior_.network->value(sums, prior_.sequence ? around : nullptr));
        const Part part = change == 0 ? Part::kBase : change == 1 ? Part::kNeighbours : kSections[change - 2].part;
        parts[index_of(part)] += value - before;
        before = value;
    }
    parts[index_of(Part::kTitle)] += bonus_of(prior_.title, sentence);
    parts[index_of(Part::kQuery)] += bonus_of(prior_.query, sentence);
    parts[index_of(Part::kBase)] -= prior_.log_scale;
    return parts;
}

}  // namespace ringkas
