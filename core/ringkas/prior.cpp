#include "ringkas/prior.hpp"

#include <algorithm>
#include <cmath>

#include "ringkas/arithmetic.hpp"

namespace ringkas {
namespace {

/// Log bonus of a sentence that holds all words of the title. The tuning data has no titles: 0.1 to 0.2 ROUGE in earlier trials.
constexpr double kTitleWeight = 0.7;
/// Log bonus of a sentence that holds all words of the query: enough to overrule position.
constexpr double kQueryWeight = 6;
constexpr double kMaxLogOdds = 30;

Prior normalised(std::vector<double> p) {
    Prior prior;
    double sum = 0;
    for (const double value : p) sum += value;
    for (double& value : p) value /= sum;
    prior.p = std::move(p);
    return prior;
}

/// Per sentence, the share of the wanted terms that it holds, each weighed by its rarity, times `weight`.
std::vector<float> shared(const TermTable& terms, const std::vector<std::uint32_t>& wanted, double weight) {
    if (wanted.empty()) return {};
    const auto rarity = [&terms](std::uint32_t term) {
        return logarithm(static_cast<double>(terms.sentence_count() + 1)) - logarithm(static_cast<double>(terms.df[term]));
    };
    std::vector<double> value(terms.term_count(), 0);
    double all = 0;
    for (const std::uint32_t term : wanted) all += value[term] = rarity(term);
    std::vector<float> bonus;
    for (std::size_t i = 0; i < terms.sentence_count(); ++i) {
        double sum = 0;
        for (std::uint32_t k = terms.row_begin[i]; k < terms.row_begin[i + 1]; ++k) sum += value[terms.term[k]];
        bonus.push_back(static_cast<float>(all > 0 ? weight * sum / all : 0));
    }
    return bonus;
}

double bonus_of(const std::vector<float>& bonus, std::size_t i) { return bonus.empty() ? 0 : static_cast<double>(bonus[i]); }

}  // namespace

Prior uniform_prior(std::size_t sentences) { return normalised(std::vector<double>(sentences, 1)); }

Prior lead_prior(std::size_t sentences) {
    std::vector<double> p(sentences);
    for (std::size_t i = 0; i < sentences; ++i) p[i] = 1 / static_cast<double>(i + 1);
    return normalised(std::move(p));
}

Prior fitted_prior(const Forest& forest, const FeatureTable& features, const TermTable& terms,
                   const std::vector<std::uint32_t>& title_terms, const std::vector<std::uint32_t>& query_terms) {
    Prior prior;
    prior.fitted = true;
    prior.title = shared(terms, title_terms, kTitleWeight);
    prior.query = shared(terms, query_terms, kQueryWeight);
    const std::vector<std::int32_t> values = forest.values(features);
    prior.p.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double odds = std::clamp(values[i] * forest.unit, -kMaxLogOdds, kMaxLogOdds);
        prior.p.push_back(exponential(odds + bonus_of(prior.title, i) + bonus_of(prior.query, i)));
        prior.mass += prior.p.back();
    }
    for (double& p : prior.p) p /= prior.mass;
    if (prior.mass > 0) prior.log_scale = logarithm(prior.mass);
    return prior;
}

std::array<double, kPartCount> prior_parts(const Prior& prior, const Forest& forest, const FeatureTable& features, std::size_t sentence) {
    std::array<double, kPartCount> parts{};
    if (!prior.fitted) {
        parts[static_cast<std::size_t>(Part::kPosition)] = logarithm(prior.p[sentence]);
        return parts;
    }
    const std::array<std::int32_t, kPartCount> whole = forest.parts(features, sentence);
    for (std::size_t k = 0; k < kPartCount; ++k) parts[k] = whole[k] * forest.unit;
    parts[static_cast<std::size_t>(Part::kTitle)] += bonus_of(prior.title, sentence);
    parts[static_cast<std::size_t>(Part::kQuery)] += bonus_of(prior.query, sentence);
    parts[static_cast<std::size_t>(Part::kBase)] -= prior.log_scale;
    return parts;
}

}  // namespace ringkas
