#include "ringkas/select.hpp"

#include <cmath>

#include "ringkas/duplicates.hpp"
#include "ringkas/eight_bytes.hpp"
#include "ringkas/order.hpp"
#include "ringkas/sentences_border.hpp"

namespace ringkas {
namespace {

constexpr std::size_t kSearchWidth = 8;  ///< best sentences whose subsets are searched
constexpr std::size_t kMostLocal = 64;   ///< with those that they need
constexpr double kSearchWords = 150;     ///< longest summary that is searched for; longer ones are gathered one by one
constexpr std::size_t kSearchSentences = 6;
constexpr double kSectionWords = 25;  ///< a long text is divided into as many sections as its summary has this many words
constexpr std::size_t kMostSections = 128;
constexpr double kPerSentence = 1e6;   ///< outweighs any gain: as many sentences as asked for come first
constexpr double kUsualSentences = 3;  ///< in a summary of the usual length
constexpr double kAnyNumber = 1e300;

class Selection {
public:
    Selection(const SelectInput& input, const Length& length)
        : in_(input),
          length_(length),
          words_of_(input.words.data()),
          score_(input.ranking.score.data()),
          standing_(input.standing.empty() ? nullptr : input.standing.data()),
          order_(by_falling(input.ranking.score)),
          state_(order_.size()),
          index_(input.terms) {
        best_score_ = score_[order_[0]];
        for (std::size_t i = 0; i < order_.size(); ++i) all_ += words_of_[i];
        switch (length.by) {
            case Length::By::kSentences:
                most_ = length.value < static_cast<double>(order_.size()) ? static_cast<std::size_t>(length.value) : order_.size();
                if (in_.mass <= 0) break;
                usual_ = in_.model.target_words * length.value / kUsualSentences;
                penalty_ = in_.model.length_penalty / 3;
                break;
            case Length::By::kWords: most_words_ = length.value; break;
            case Length::By::kRatio: most_words_ = length.value * all_; break;
            case Length::By::kAuto:
                target_ = usual_ = automatic_words(all_, in_.model);
                penalty_ = in_.model.length_penalty;
                break;
        }
    }

    Choice choose() {
        Choice choice;
        choice.target_words = target_;
        const bool few = counted() && most_ <= kSearchSentences;
        if (few || (target_ > 0 ? target_ : most_words_) <= kSearchWords) search();
        if (target_ <= 0 || count_ == 0) gather();
        if (counted()) fill_up();
        if (count_ == 0) {
            choice.over_budget = words_of_[order_[0]] > most_words_;
            take(order_[0]);
        }
        choice.chosen.resize(count_);
        std::uint32_t* out = choice.chosen.data();
        for (std::uint32_t i = 0; i < state_.size(); ++i)
            if (state_[i] == kTaken) *out++ = i;
        return choice;
    }

private:
    enum State : std::uint32_t { kFree, kFiled, kTaken };

    /// Chance in [0, 1) that a reader would keep the sentence; by methods that know no odds its share of the best score.
    double worth(std::uint32_t i) const {
        const double odds = score_[i] * in_.mass;
        return in_.mass > 0 ? odds / (1 + odds) : score_[i] / best_score_;
    }

    bool counted() const { return length_.by == Length::By::kSentences; }
    bool fit(std::uint32_t i) const { return standing_ == nullptr || standing_[i].fit; }
    /// A sentence and all that has to be chosen with it.
    Span group(std::uint32_t i) const { return standing_ == nullptr ? Span{i, i + 1} : Span{standing_[i].first, standing_[i].last + 1}; }

    void take(std::uint32_t i) {
        state_[i] = kTaken;
        words_ += words_of_[i];
        ++count_;
    }

    /// False: the sentence nearly repeats one that is filed.
    bool file(std::uint32_t i) {
        if (state_[i] == kFree && index_.add(i)) state_[i] = kFiled;
        return state_[i] != kFree;
    }

    /// Takes the best union of the best groups, found by trying all.
    void search() {
        for (std::size_t k = 0; k < order_.size() && groups_ < kSearchWidth; ++k)
            if (fit(order_[k])) enter(order_[k]);
        grow(0, 0, 0, 0, 0);
        for (std::size_t k = 0; k < locals_; ++k)
            if (best_ >> k & 1) take(local_[k]);
    }

    void enter(std::uint32_t lead) {
        std::uint64_t members = 0;
        const Span needed = group(lead);
        for (std::uint32_t i = needed.begin; i < needed.end; ++i) {
            std::size_t k = 0;
            while (k < locals_ && local_[k] != i) ++k;
            if (k == locals_) {
                if (k == kMostLocal || !file(i)) return;
                local_[k] = i;
                local_words_[k] = words_of_[i];
                local_gain_[k] = worth(i) * (counted() && usual_ <= 0 ? 1 : local_words_[k]);
                ++locals_;
            }
            members |= std::uint64_t{1} << k;
        }
        lead_worth_[groups_] = worth(lead);
        group_[groups_++] = members;
    }

    void grow(std::size_t from, std::uint64_t taken, std::size_t count, double words, double gain) {
        if (taken) {
            const double value = utility(words, gain) + (counted() ? kPerSentence * static_cast<double>(count) : 0);
            if (value > best_value_) best_value_ = value, best_ = taken;
        }
        for (std::size_t g = from; g < groups_; ++g) {
            // Beyond the usual length only what is worth more than the words so far can help.
            if (target_ > 0 && words >= usual_ && lead_worth_[g] * (words + in_.model.gain_words * usual_ / in_.model.target_words) <= gain)
                return;
            const std::uint64_t fresh = group_[g] & ~taken;
            double more_words = words, more_gain = gain;
            std::size_t more = count;
            for (std::uint64_t left = fresh; left; left &= left - 1, ++more) {
                const int k = __builtin_ctzll(left);
                more_words += local_words_[k];
                more_gain += local_gain_[k];
            }
            if (!fresh || more > most_ || more_words > most_words_ || (target_ > 0 && taken && more_words > 2 * target_)) continue;
            grow(g + 1, taken | fresh, more, more_words, more_gain);
        }
    }

    double utility(double words, double gain) const {
        if (usual_ <= 0) return gain;
        const double scale = usual_ / in_.model.target_words, over = (words - usual_) / (60 * scale);
        return gain / (words + in_.model.gain_words * scale) - penalty_ * over * over;
    }

    /// Takes groups by falling worth while they fit. In a long text each section's second-best sentence counts half, its third a third …,
    /// so that the summary covers the text.
    void gather() {
        if (target_ > 0) {
            const double sections =
                target_ < kSectionWords * (kMostSections - 2) ? std::floor(target_ / kSectionWords) + 1 : kMostSections - 1;
            std::uint32_t better[kMostSections] = {};
            Buffer<double> value(order_.size());  // first the section of each
            double before = 0;
            for (std::size_t i = 0; i < value.size(); before += words_of_[i++]) value[i] = all_ > 0 ? before / all_ * sections : 0;
            for (const std::uint32_t i : order_) {
                std::uint32_t& rank = better[static_cast<std::size_t>(value[i])];
                value[i] = fit(i) ? worth(i) / ++rank : 0;
            }
            order_ = by_falling(value);
        }
        for (const std::uint32_t lead : order_) {
            if (count_ == most_ || (target_ > 0 && words_ >= target_)) break;
            if (state_[lead] == kTaken || !fit(lead)) continue;
            const Span members = group(lead);
            double words = words_;
            std::size_t count = count_;
            for (std::uint32_t i = members.begin; i < members.end; ++i)
                if (state_[i] != kTaken) words += words_of_[i], ++count;
            if (count > most_ || words > most_words_ || (target_ > 0 && count_ > 0 && words > 1.15 * target_)) continue;
            bool repeats = false;
            for (std::uint32_t i = members.begin; i < members.end; ++i) repeats = repeats || !file(i);
            if (repeats) continue;
            for (std::uint32_t i = members.begin; i < members.end; ++i)
                if (state_[i] != kTaken) take(i);
        }
    }

    /// A number of sentences asked for is given also where only sentences that lean on others are left; near-duplicates are not.
    void fill_up() {
        for (std::size_t k = 0; k < order_.size() && count_ < most_; ++k)
            if (state_[order_[k]] != kTaken && file(order_[k])) take(order_[k]);
    }

    const SelectInput& in_;
    const Length& length_;
    const std::uint32_t* words_of_;  ///< of each sentence
    const double* score_;
    const Standing* standing_;
    double best_score_ = 1;
    Buffer<std::uint32_t> order_;  ///< by falling score
    Buffer<std::uint32_t> state_;
    DuplicateIndex index_;
    std::size_t most_ = ~std::size_t{0};  ///< sentences
    double most_words_ = kAnyNumber;
    double target_ = 0;   ///< automatic length: the words aimed at; else 0
    double usual_ = 0;    ///< T of the utility; 0: as much gain as the limits allow
    double penalty_ = 0;  ///< λ of the utility
    double all_ = 0;      ///< words of the text
    double words_ = 0;    ///< taken
    std::size_t count_ = 0;

    // The search: sentences by number, groups as sets of them.
    std::uint32_t local_[kMostLocal];
    double local_words_[kMostLocal], local_gain_[kMostLocal];
    std::uint64_t group_[kSearchWidth];
    double lead_worth_[kSearchWidth];  ///< falling
    std::size_t locals_ = 0, groups_ = 0;
    std::uint64_t best_ = 0;
    double best_value_ = -kAnyNumber;
};

}  // namespace

std::uint32_t count_words(std::string_view text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    const char* const bytes = text.data();
    const SignReader reader{bytes, size, nullptr};
    std::uint32_t words = 0;
    for (std::uint32_t at = 0; at < size;) {
        const bool ascii = static_cast<unsigned char>(bytes[at]) < 0x80;
        const std::uint32_t read = ascii ? (byte_class(bytes[at]) & kSignMask) | 1u << 8 : reader.read(at);
        at += read >> 8;
        if ((read & 0xFF) > kDigit) continue;
        ++words;
        std::uint64_t spaces = 0;
        for (; size - at >= 8 && !spaces; at += eight::first(spaces)) spaces = eight::equal(eight::load(bytes + at), ' ');
        while (at < size && bytes[at++] != ' ') {}
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
    if (input.sentences.empty()) return {};
    return Selection(input, length).choose();
}

}  // namespace ringkas
