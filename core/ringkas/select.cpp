#include "ringkas/select.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "ringkas/duplicates.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

constexpr std::size_t kSearchWidth = 9;     ///< best sentences whose subsets are searched
constexpr double kSearchWords = 150;        ///< longest summary that is searched for; longer ones are gathered one by one
constexpr double kSectionWords = 25;        ///< a long text is divided into as many sections as its summary has this many words
constexpr double kPerSentence = 1e6;        ///< outweighs any gain: as many sentences as asked for come first
constexpr double kUsualSentences = 3;       ///< in a summary of the usual length
constexpr double kNever = -std::numeric_limits<double>::infinity();

struct Limits {
    std::size_t sentences = std::numeric_limits<std::size_t>::max();
    double words = std::numeric_limits<double>::infinity();
    double target = 0;  ///< automatic length: the words aimed at; else 0
    double usual = 0;   ///< T of the utility; 0: as much gain as the limits allow
    double penalty = 0; ///< λ of the utility
};

/// Chance in [0, 1) that a reader would keep each sentence. Methods without odds get the share of the best score.
std::vector<double> worths(const SelectInput& input) {
    const std::vector<double>& score = input.ranking.score;
    std::vector<double> worth(score.size());
    const double best = score.empty() ? 1 : *std::max_element(score.begin(), score.end());
    for (std::size_t i = 0; i < score.size(); ++i) {
        const double odds = score[i] * input.mass;
        worth[i] = input.mass > 0 ? odds / (1 + odds) : score[i] / best;
    }
    return worth;
}

/// A sentence and all that has to be chosen with it.
struct Group {
    std::uint32_t lead = 0;
    std::vector<std::uint32_t> members;  ///< ascending
};

Group group_of(const std::vector<Standing>& standing, std::uint32_t sentence) {
    Group group{sentence, {}};
    std::uint32_t first = standing[sentence].first, last = standing[sentence].last;
    for (std::uint32_t k = first; k <= last; ++k) {
        first = std::min(first, standing[k].first);
        last = std::max(last, standing[k].last);
    }
    for (std::uint32_t k = first; k <= last; ++k) group.members.push_back(k);
    return group;
}

/// Exact search for the best union of groups.
class Search {
public:
    Search(const SelectInput& input, const std::vector<double>& worth, const Limits& limits) : input_(input), worth_(worth), limits_(limits) {}

    std::vector<std::uint32_t> best(const std::vector<std::uint32_t>& order) {
        for (const std::uint32_t i : order) {
            if (groups_.size() == kSearchWidth) break;
            if (input_.standing[i].fit) enter(group_of(input_.standing, i));
        }
        const DuplicateIndex index(input_.terms, kNearDuplicate);
        clash_.assign(local_.size(), 0);
        for (std::size_t a = 0; a < local_.size(); ++a)
            for (std::size_t b = 0; b < a; ++b)
                if (index.alike(local_[a], local_[b])) {
                    clash_[a] |= std::uint64_t{1} << b;
                    clash_[b] |= std::uint64_t{1} << a;
                }
        grow(0, 0, 0, 0, 0);
        std::vector<std::uint32_t> chosen;
        for (std::size_t k = 0; k < local_.size(); ++k)
            if (best_ >> k & 1) chosen.push_back(local_[k]);
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }

private:
    void enter(const Group& group) {
        std::uint64_t mask = 0;
        for (const std::uint32_t member : group.members) {
            const auto found = std::find(local_.begin(), local_.end(), member);
            if (found == local_.end() && local_.size() == 64) return;
            mask |= std::uint64_t{1} << (found - local_.begin());
            if (found == local_.end()) local_.push_back(member);
        }
        groups_.push_back(mask);
    }

    void grow(std::size_t from, std::uint64_t taken, std::size_t count, double words, double gain) {
        if (taken) {
            const double value = utility(words, gain) + (counted_ ? kPerSentence * static_cast<double>(count) : 0);
            if (value > best_value_) best_value_ = value, best_ = taken;
        }
        for (std::size_t g = from; g < groups_.size(); ++g) {
            const std::uint64_t fresh = groups_[g] & ~taken;
            if (!fresh) continue;
            double more_words = words, more_gain = gain;
            std::size_t more = count;
            bool clash = false;
            for (std::uint64_t left = fresh; left; left &= left - 1) {
                const std::size_t k = static_cast<std::size_t>(__builtin_ctzll(left));
                const double w = input_.words[local_[k]];
                more_words += w;
                more_gain += worth_[local_[k]] * (plain_sum_ ? 1 : w);
                ++more;
                clash = clash || (clash_[k] & (taken | fresh));
            }
            if (clash || more > limits_.sentences || more_words > limits_.words) continue;
            if (limits_.target > 0 && taken && more_words > 2 * limits_.target) continue;
            grow(g + 1, taken | fresh, more, more_words, more_gain);
        }
    }

    [[nodiscard]] double utility(double words, double gain) const {
        if (limits_.usual <= 0) return gain;
        const double scale = limits_.usual / input_.model.target_words, over = (words - limits_.usual) / (60 * scale);
        return gain / (words + input_.model.gain_words * scale) - limits_.penalty * over * over;
    }

    const SelectInput& input_;
    const std::vector<double>& worth_;
    Limits limits_;
    /// A number of sentences by a method that knows no odds: the best scores.
    bool plain_sum_ = limits_.sentences < std::numeric_limits<std::size_t>::max() && limits_.usual <= 0;
    bool counted_ = limits_.sentences < std::numeric_limits<std::size_t>::max();  ///< as many as asked for, before all else
    std::vector<std::uint64_t> groups_, clash_;
    std::vector<std::uint32_t> local_;
    std::uint64_t best_ = 0;
    double best_value_ = kNever;
};

/// Takes groups by falling worth. In a long text each section's second sentence counts half, its third a third …, so that the
/// summary covers the text.
std::vector<std::uint32_t> gather(const SelectInput& input, const std::vector<double>& worth, const std::vector<std::uint32_t>& order,
                                  const Limits& limits) {
    const std::size_t n = order.size();
    const double total = std::accumulate(input.words.begin(), input.words.end(), 0.0);
    const double aim = limits.target > 0 ? limits.target : limits.words;
    const std::size_t sections = limits.target > 0 ? static_cast<std::size_t>(aim / kSectionWords) + 1 : 1;
    std::vector<std::uint32_t> section(n, 0), used(sections, 0);
    double before = 0;
    for (std::size_t i = 0; i < n; ++i) {
        section[i] = std::min(static_cast<std::uint32_t>(sections - 1), static_cast<std::uint32_t>(before / total * static_cast<double>(sections)));
        before += input.words[i];
    }
    struct Offer {
        double value;
        std::uint32_t sentence, used;
    };
    const auto weaker = [](const Offer& a, const Offer& b) { return a.value != b.value ? a.value < b.value : a.sentence > b.sentence; };
    std::vector<Offer> heap;
    for (const std::uint32_t i : order)
        if (input.standing[i].fit) heap.push_back({worth[i], i, 0});
    std::make_heap(heap.begin(), heap.end(), weaker);

    DuplicateIndex index(input.terms, kNearDuplicate);
    std::vector<bool> taken(n, false);
    std::vector<std::uint32_t> chosen;
    double words = 0;
    while (!heap.empty() && chosen.size() < limits.sentences && (limits.target <= 0 || words < limits.target)) {
        std::pop_heap(heap.begin(), heap.end(), weaker);
        const Offer offer = heap.back();
        heap.pop_back();
        if (taken[offer.sentence]) continue;
        const std::uint32_t now_used = used[section[offer.sentence]];
        if (now_used != offer.used) {
            heap.push_back({worth[offer.sentence] / (1 + now_used), offer.sentence, now_used});
            std::push_heap(heap.begin(), heap.end(), weaker);
            continue;
        }
        const Group group = group_of(input.standing, offer.sentence);
        double more = 0;
        std::size_t count = 0;
        bool repeats = false;
        for (const std::uint32_t k : group.members) {
            if (taken[k]) continue;
            more += input.words[k];
            ++count;
            repeats = repeats || index.repeats(k);
        }
        if (repeats || words + more > limits.words || chosen.size() + count > limits.sentences) continue;
        if (limits.target > 0 && !chosen.empty() && words + more > 1.15 * limits.target) continue;
        for (const std::uint32_t k : group.members) {
            if (taken[k]) continue;
            taken[k] = true;
            index.add(k);
            chosen.push_back(k);
            words += input.words[k];
            ++used[section[k]];
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

/// A number of sentences asked for is given also where only sentences that lean on others are left; near-duplicates are not.
void fill_up(const SelectInput& input, const std::vector<std::uint32_t>& order, std::size_t count, std::vector<std::uint32_t>& chosen) {
    if (chosen.size() >= count) return;
    DuplicateIndex index(input.terms, kNearDuplicate);
    std::vector<bool> taken(order.size(), false);
    for (const std::uint32_t i : chosen) taken[i] = true, index.add(i);
    for (const std::uint32_t i : order) {
        if (chosen.size() == count) break;
        if (taken[i] || index.repeats(i)) continue;
        index.add(i);
        chosen.push_back(i);
    }
    std::sort(chosen.begin(), chosen.end());
}

}  // namespace

std::uint32_t count_words(std::string_view text) {
    std::uint32_t words = 0;
    bool counted = false;
    for (std::size_t at = 0; at < text.size();) {
        const utf8::CodePoint c = utf8::decode(text, at);
        at += c.length;
        if (utf8::is_space(c.value)) {
            counted = false;
        } else if (!counted && (utf8::is_letter(c.value) || (c.value >= '0' && c.value <= '9'))) {
            counted = true;
            ++words;
        }
    }
    return words;
}

// The exponent 3/8 lies between a summary that is a fixed share of the text and one of fixed size: a text of 100 pages gets about a page.
double automatic_words(double words, const Model& model) {
    if (words <= kUsualText) return std::min(model.target_words, std::max(1.0, kLargestShare * words));
    const double quarter = std::sqrt(std::sqrt(words / kUsualText));
    return model.target_words * quarter * std::sqrt(quarter);
}

Choice select(const SelectInput& given, const Length& length) {
    const std::size_t n = given.sentences.size();
    Choice choice;
    if (n == 0) return choice;
    // The classic methods stay what they are known as: the best scores, each sentence for itself.
    std::vector<Standing> alone;
    for (std::uint32_t i = 0; i < n && given.mass <= 0; ++i) alone.push_back({i, i, true});
    const SelectInput input{given.sentences, given.words, given.terms, given.ranking, given.mass > 0 ? given.standing : alone, given.mass, given.model};
    const double all = std::accumulate(input.words.begin(), input.words.end(), 0.0);
    Limits limits;
    if (length.by == Length::By::kSentences) limits.sentences = std::min(n, static_cast<std::size_t>(length.value));
    if (length.by == Length::By::kWords) limits.words = length.value;
    if (length.by == Length::By::kRatio) limits.words = length.value * all;
    if (length.by == Length::By::kAuto) {
        choice.target_words = limits.target = limits.usual = automatic_words(all, input.model);
        limits.penalty = input.model.length_penalty;
    }
    if (length.by == Length::By::kSentences && input.mass > 0) {
        limits.usual = input.model.target_words * length.value / kUsualSentences;
        limits.penalty = input.model.length_penalty / 3;
    }

    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return input.ranking.score[a] > input.ranking.score[b]; });
    const std::vector<double> worth = worths(input);
    const bool short_one = limits.target > 0 ? limits.target <= kSearchWords : limits.words <= kSearchWords || limits.sentences <= 6;
    if (short_one) choice.chosen = Search(input, worth, limits).best(order);
    if (choice.chosen.empty()) choice.chosen = gather(input, worth, order, limits);
    if (length.by == Length::By::kSentences) fill_up(input, order, limits.sentences, choice.chosen);
    if (choice.chosen.empty()) {
        choice.chosen.push_back(order.front());
        choice.over_budget = input.words[order.front()] > limits.words;
    }
    return choice;
}

}  // namespace ringkas
