#include "ringkas/prior.hpp"

#include "ringkas/arithmetic.hpp"

namespace ringkas {
namespace {

/// Log bonus of a sentence that holds all words of the title. The tuning data has no titles: 0.1 to 0.2 ROUGE in earlier trials.
constexpr double kTitleWeight = 0.7;
/// Log bonus of a sentence that holds all words of the query: enough to overrule position.
constexpr double kQueryWeight = 6;

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

void Prior::spread(std::size_t sentences, bool lead) {
    p.resize(sentences);
    double sum = 0;
    for (std::size_t i = 0; i < sentences; ++i) sum += p[i] = lead ? 1 / static_cast<double>(i + 1) : 1;
    for (double& own : p) own /= sum;
}

void Prior::fit(const Network& by, bool sequence, const FeatureTable& features, const TermTable& terms,
                const Buffer<std::uint32_t>& title_terms, const Buffer<std::uint32_t>& query_terms) {
    network = &by;
    title = shared(terms, title_terms, kTitleWeight);
    query = shared(terms, query_terms, kQueryWeight);
    if (sequence) around.resize(features.sentences * kAround);
    odds = by.values(features, sequence ? around.data() : nullptr);
    p.resize(odds.size());
    for (std::size_t i = 0; i < p.size(); ++i)
        mass += p[i] = exponential(static_cast<double>(odds[i]) + bonus_of(title, i) + bonus_of(query, i));
    for (double& own : p) own /= mass;
    if (mass > 0) log_scale = logarithm(mass);
}

std::array<double, kPartCount> parts_of(const Prior& prior, const FeatureTable& features, std::size_t sentence) {
    std::array<double, kPartCount> parts{};
    if (!prior.network) {
        parts[index_of(Part::kPosition)] = logarithm(prior.p[sentence]);
        return parts;
    }
    const Network& network = *prior.network;
    const float* const around = prior.around.empty() ? nullptr : prior.around.data() + sentence * kAround;
    Row sum;
    network.start(sum);
    double before = static_cast<double>(network.average(around != nullptr));
    parts[index_of(Part::kBase)] = before;
    // From an average sentence without surroundings, through one in the sentence's place, to the sentence itself, of which all is known.
    Part part = Part::kNeighbours;
    for (std::size_t section = 0;; ++section) {
        const double value = static_cast<double>(section < kSectionCount ? network.value(sum, around) : prior.odds[sentence]);
        parts[index_of(part)] += value - before;
        if (section == kSectionCount) break;
        before = value;
        part = kSections[section].part;
        network.turn(section, features.row(sentence), sum);
    }
    parts[index_of(Part::kTitle)] += bonus_of(prior.title, sentence);
    parts[index_of(Part::kQuery)] += bonus_of(prior.query, sentence);
    parts[index_of(Part::kBase)] -= prior.log_scale;
    return parts;
}

}  // namespace ringkas
