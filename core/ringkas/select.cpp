#include "ringkas/select.hpp"

#include <algorithm>
#include <cmath>

#include "ringkas/ascii.hpp"
#include "ringkas/duplicates.hpp"
#include "ringkas/eight_bytes.hpp"
#include "ringkas/order.hpp"
#include "ringkas/sentences_border.hpp"
#include "ringkas/standing.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kSearchWidth = 8;  ///< best groups whose subsets are searched
constexpr double kSearchWords = 150;       ///< longest summary that is searched for; longer ones are gathered one by one
constexpr double kSentenceWords = 25;      ///< so many words count for a sentence there, and for a section of a long text in its summary
constexpr double kMostSections = 128;
constexpr double kPerSentence = 1e6;   ///< outweighs any gain: as many sentences as asked for come first
constexpr double kUsualSentences = 3;  ///< in a summary of the usual length
constexpr double kAnyNumber = 1e12;

class Selection {
public:
    Selection(const SelectInput& input, const Length& length)
        : in_(input),
          order_(by_falling(input.ranking.score)),
          worth_(order_.size()),
          filed_(order_.size()),
          taken_(order_.size()),
          index_(input.terms) {
        const double mass = in_.mass, value = length.value, best = in_.ranking.score[order_[0]];
        for (std::uint32_t i = 0; i < worth_.size(); ++i) {
            const double score = in_.ranking.score[i], odds = score * mass;
            worth_[i] = mass > 0 ? odds / (1 + odds) : score / best;
            all_ += in_.words[i];
        }
        const Model& model = in_.model;
        double scale = 0, penalty = model.length_penalty;  // of the usual length; 0: as much gain as the limits allow
        if (length.by == Length::By::kAuto) {
            size_ = target_ = automatic_words(all_, model);
            scale = target_ / model.target_words;
        } else if (length.by == Length::By::kSentences) {
            most_ = value;
            per_sentence_ = kPerSentence;
            if (mass > 0) {
                size_ = value * kSentenceWords;
                scale = value / kUsualSentences;
                penalty /= 3;
            }
        } else {
            size_ = most_words_ = length.by == Length::By::kRatio ? value * all_ : value;
        }
        if (scale > 0) {
            usual_ = scale * model.target_words;
            gain_words_ = scale * model.gain_words;
            penalty_ = penalty / (3600 * scale * scale);
        }
    }

    Choice choose() {
        Choice choice;
        if (size_ <= kSearchWords) search();
        if (target_ < kAnyNumber) {
            choice.target_words = target_;
            if (count_ == 0) divide();
        }
        if (target_ == kAnyNumber || count_ == 0) gather(false);
        if (per_sentence_ > 0) gather(true);
        if (count_ == 0) {
            choice.over_budget = target_ == kAnyNumber && in_.words[order_[0]] > most_words_;
            put({order_[0], order_[0]}, 1);
        }
        for (std::uint32_t i = 0; i < taken_.size(); ++i)
            if (taken_[i]) choice.chosen.push_back(i);
        return choice;
    }

private:
    /// Takes a group, or gives it back (−1). Groups overlap: what is taken twice counts once.
    void put(const Group& group, int sign) {
        for (std::uint32_t i = group.first; i <= group.last; ++i) {
            const int before = taken_[i], after = before + sign;
            taken_[i] = static_cast<std::uint8_t>(after);
            const int change = sign * ((before == 0) | (after == 0)), words = change * static_cast<int>(in_.words[i]);
            words_ += words;
            count_ += change;
            if (sign > 0) gain_ += worth_[i] * words;
        }
    }

    /// False: one of the group is unfit or nearly repeats one that is filed.
    bool file(const Group& group) {
        bool fit = group.fit;
        for (std::uint32_t i = group.first; i <= group.last && fit; ++i) {
            if (filed_[i]) continue;
            fit = index_.add(i);
            filed_[i] = fit;
        }
        return fit;
    }

    /// Takes the best union of the best groups.
    void search() {
        std::uint32_t groups = 0;
        for (std::size_t k = 0; k < order_.size() && groups < kSearchWidth; ++k) {
            Group& group = best_groups_[groups];
            find_group(in_.standing, order_[k], group);
            groups += file(group);
        }
        try_all(groups, 0);
        for (; best_; best_ &= best_ - 1) put(best_groups_[__builtin_ctz(best_)], 1);
    }

    /// Can the best set be what is taken and more? With c less gain than words of the highest worth m bring, W words have a value of at most
    /// (m·W − c) / (W + g) − λ·(W − T)², and there the first term lies under its tangent at T.
    [[nodiscard]] bool may_win() const {
        const double most_worth = 1.00001 * worth_[order_[0]];  // scores that nearly agree count as equal in the order
        const double usual = usual_ + gain_words_, lost = (most_worth * words_ - gain_) / usual;
        const double slope = (most_worth * gain_words_ / usual + lost) / usual;
        return !(most_worth * usual_ / usual - lost + slope * slope / (4 * penalty_) + per_sentence_ * most_ < best_value_ - 1e-6);
    }

    /// Tries what is taken with all sets of the first groups added, but for those that cannot be the best; what is added first comes last.
    void try_all(std::uint32_t groups, std::uint32_t set) {
        const double gain = gain_;
        for (std::uint32_t g = 0; g < groups; ++g) {
            const std::uint32_t larger = set | 1u << g;
            put(best_groups_[g], 1);
            if (g > 0 && may_win()) try_all(g, larger);
            const double over = words_ - usual_;
            const double value = gain_ / (words_ + gain_words_) - penalty_ * over * over + per_sentence_ * count_;
            if (value >= best_value_ && words_ <= most_words_ && count_ <= most_) {
                best_value_ = value;
                best_ = larger;
            }
            put(best_groups_[g], -1);
            gain_ = gain;
        }
    }

    /// Orders the sentences of a long text anew: each section's second-best counts half, its third a third …, so that the summary covers
    /// the text.
    void divide() {
        most_words_ = 1.15 * target_;
        const double sections = std::floor(std::min(target_ / kSentenceWords, kMostSections - 2)) + 1;
        std::uint32_t better[static_cast<std::size_t>(kMostSections)] = {};
        Buffer<double> value(order_.size());  // first the section of each
        double before = 0;
        for (std::size_t i = 0; i < value.size(); ++i) {
            value[i] = before / (all_ + 1) * sections;
            before += in_.words[i];
        }
        for (const std::uint32_t i : order_) {
            std::uint32_t& rank = better[static_cast<std::size_t>(value[i])];
            value[i] = group_of(in_.standing, i).fit ? worth_[i] / ++rank : 0;
        }
        order_ = by_falling(value);
    }

    /// Takes groups, or sentences `alone`, in order while they fit. A number of sentences asked for is given also where only sentences
    /// that lean on others are left; near-duplicates are not.
    void gather(bool alone) {
        for (const std::uint32_t lead : order_) {
            if (count_ >= most_ || words_ >= target_) break;
            if (taken_[lead]) continue;
            Group group{lead, lead};
            if (!alone) find_group(in_.standing, lead, group);
            put(group, 1);
            if (count_ > most_ || words_ > most_words_ || !file(group)) put(group, -1);
        }
    }

    const SelectInput& in_;
    Buffer<std::uint32_t> order_;  ///< by falling score
    Buffer<double> worth_;  ///< chance in [0, 1) that a reader would keep it; by methods that know no odds its share of the best score
    Buffer<std::uint8_t> filed_;  ///< in index_
    Buffer<std::uint8_t> taken_;  ///< by so many groups
    DuplicateIndex index_;
    double most_ = kAnyNumber;  ///< sentences
    double most_words_ = kAnyNumber;
    double size_ = kAnyNumber;        ///< words that it will have, about
    double target_ = kAnyNumber;      ///< automatic length: the words aimed at
    double per_sentence_ = 0;         ///< not 0: a number of sentences is asked for
    double usual_ = 0;                ///< T of the utility
    double gain_words_ = kAnyNumber;  ///< g of the utility; so much that the gain alone counts
    double penalty_ = 0;              ///< λ of the utility, for a word
    double all_ = 0;                  ///< words of the text
    int words_ = 0, count_ = 0;       ///< taken
    double gain_ = 0;
    Group best_groups_[kSearchWidth];
    std::uint32_t best_ = 0;  ///< set of them
    double best_value_ = -kAnyNumber;
};

/// Does a run of characters without space begin here that holds a letter or digit?
bool is_word(const SignReader& reader, std::uint32_t at) {
    for (std::uint32_t read; at < reader.limit && ((read = reader.read(at)) & 0xFF) != kSpace; at += read >> 8)
        if ((read & 0xFF) <= kDigit) return true;
    return false;
}

}  // namespace

std::uint32_t count_words(std::string_view text) {
    using namespace eight;
    const auto size = static_cast<std::uint32_t>(text.size()), last = size - 8;
    const SignReader reader{text.data(), size, nullptr};
    std::uint32_t words = 0;
    std::uint64_t starts = 0x80;  // the text's first byte, then those behind spaces
    for (std::uint32_t at = 0; at < size; at += 8) {
        // The last ones are read again together with some before them, so that they need no loop of their own.
        const std::uint32_t from = at < last ? at : last;
        const std::uint64_t bytes = size < 8 ? detail::load_short(text.data(), size) : load(text.data() + from) >> 8 * (at - from);
        const std::uint64_t low = bytes & ~kHigh, spaces = ~(differ(low, ' ') | bytes) & kHigh;
        starts |= spaces << 8;
        // What begins with an ASCII letter or digit is a word; the few others are looked at.
        const std::uint64_t plain = starts & ~bytes & (letters(low) | digits(low));
        words += static_cast<std::uint32_t>((plain >> 7) * kOnes >> 56);
        for (std::uint64_t others = starts ^ plain; others; others &= others - 1) words += is_word(reader, at + first(others));
        starts = spaces >> 56;
    }
    return words;
}

// The exponent 3/8 lies between a summary that is a fixed share of the text and one of fixed size: a text of 100 pages gets about a page.
double automatic_words(double words, const Model& model) {
    if (words <= kUsualText) return std::min(model.target_words, std::max(1.0, kLargestShare * words));
    const double quarter = std::sqrt(std::sqrt(words / kUsualText));
    return model.target_words * quarter * std::sqrt(quarter);
}

Choice select(const SelectInput& input, const Length& length) {
    if (input.words.empty()) return {};
    return Selection(input, length).choose();
}

}  // namespace ringkas
