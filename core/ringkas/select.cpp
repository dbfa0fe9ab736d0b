#include "ringkas/select.hpp"

#include <algorithm>
#include <cmath>

#include "ringkas/ascii.hpp"
#include "ringkas/duplicates.hpp"
#include "ringkas/eight_bytes.hpp"
#include "ringkas/order.hpp"
#include "ringkas/sentences_border.hpp"
#include "ringkas/standing.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kSearchWidth = 8;  ///< best groups whose subsets are searched
constexpr std::size_t kMostLocal = std::size_t{kSearchWidth} * (kMostCompanions + 1);
constexpr double kSearchWords = 150;  ///< longest summary that is searched for; longer ones are gathered one by one
constexpr double kSearchSentences = 6;
constexpr double kSectionWords = 25;  ///< a long text is divided into as many sections as its summary has this many words
constexpr double kMostSections = 128;
constexpr double kPerSentence = 1e6;   ///< outweighs any gain: as many sentences as asked for come first
constexpr double kUsualSentences = 3;  ///< in a summary of the usual length
constexpr double kAnyNumber = 1e12;

class Selection {
public:
    Selection(const SelectInput& input, const Length& length)
        : in_(input), by_(length.by), order_(by_falling(input.ranking.score)), state_(order_.size()), index_(input.terms) {
        for (const std::uint32_t words : in_.words) all_ += words;
        const Model& model = in_.model;
        double scale = 0;  // of the usual length; 0: as much gain as the limits allow
        switch (by_) {
            case Length::By::kSentences:
                most_ = length.value;
                scale = in_.mass > 0 ? length.value / kUsualSentences : 0;
                penalty_ = model.length_penalty / 3;
                break;
            case Length::By::kWords: most_words_ = length.value; break;
            case Length::By::kRatio: most_words_ = length.value * all_; break;
            case Length::By::kAuto:
                target_ = automatic_words(all_, model);
                scale = target_ / model.target_words;
                penalty_ = model.length_penalty;
                break;
        }
        usual_ = scale * model.target_words;
        if (scale > 0) gain_words_ = scale * model.gain_words;
        penalty_ = scale > 0 ? penalty_ / (3600 * scale * scale) : 0;
    }

    Choice choose() {
        Choice choice;
        choice.target_words = target_;
        const bool counted = by_ == Length::By::kSentences;
        if (counted ? most_ <= kSearchSentences && in_.mass > 0 : (target_ > 0 ? target_ : most_words_) <= kSearchWords) search();
        if (target_ > 0 && count_ == 0) divide();
        if (target_ <= 0 || count_ == 0) gather(false);
        if (counted) gather(true);
        if (count_ == 0) {
            choice.over_budget = target_ <= 0 && in_.words[order_[0]] > most_words_;
            take({order_[0], order_[0]});
        }
        for (std::uint32_t i = 0; i < state_.size(); ++i)
            if (state_[i] == kTaken) choice.chosen.push_back(i);
        return choice;
    }

private:
    enum State : std::uint8_t { kFree, kFiled, kTaken };

    /// Chance in [0, 1) that a reader would keep the sentence; by methods that know no odds its share of the best score.
    double worth(std::uint32_t i) const {
        const double score = in_.ranking.score[i], odds = score * in_.mass;
        return in_.mass > 0 ? odds / (1 + odds) : score / in_.ranking.score[order_[0]];
    }

    void take(const Group& group) {
        for (std::uint32_t i = group.first; i <= group.last; ++i) {
            if (state_[i] == kTaken) continue;
            state_[i] = kTaken;
            words_ += in_.words[i];
            ++count_;
        }
    }

    /// False: one of the group is unfit or nearly repeats one that is filed.
    bool file(const Group& group) {
        bool fit = group.fit;
        for (std::uint32_t i = group.first; i <= group.last && fit; ++i) {
            if (state_[i] != kFree) continue;
            fit = index_.add(i);
            if (fit) state_[i] = kFiled;
        }
        return fit;
    }

    /// Takes the best union of the best groups, found by trying all.
    void search() {
        std::uint32_t local[kMostLocal] = {}, locals = 0, sets = 1;
        double local_gain[kMostLocal];
        std::uint64_t members[1 << kSearchWidth];  // of each set of groups, by their numbers in local
        double words[1 << kSearchWidth], gain[1 << kSearchWidth];
        members[0] = 0;
        words[0] = gain[0] = 0;
        for (std::size_t k = 0; k < order_.size() && sets < 1 << kSearchWidth; ++k) {
            const Group group = group_of(in_.standing, order_[k]);
            if (!file(group)) continue;
            std::uint64_t set = 0;
            for (std::uint32_t i = group.first; i <= group.last; ++i) {
                std::uint32_t l = 0;
                while (l < locals && local[l] != i) ++l;
                if (l == locals) {
                    local_gain[l] = worth(i) * in_.words[i];
                    local[locals++] = i;
                }
                set |= std::uint64_t{1} << l;
            }
            members[sets] = set;
            sets *= 2;
        }
        std::uint64_t best = 0;
        double best_value = -kAnyNumber;
        for (std::uint32_t set = 1; set < sets; ++set) {
            const std::uint32_t rest = set & (set - 1), last = set ^ rest;
            words[set] = words[rest];
            gain[set] = gain[rest];
            double count = 0;
            for (std::uint64_t fresh = members[last] & ~members[rest]; fresh; fresh &= fresh - 1) {
                const int l = __builtin_ctzll(fresh);
                words[set] += in_.words[local[l]];
                gain[set] += local_gain[l];
            }
            members[set] = members[rest] | members[last];
            if (by_ == Length::By::kSentences) count = __builtin_popcountll(members[set]);
            const double over = words[set] - usual_;
            const double value = gain[set] / (words[set] + gain_words_) - penalty_ * over * over + kPerSentence * count;
            if (value <= best_value || words[set] > most_words_ || count > most_) continue;
            best_value = value;
            best = members[set];
        }
        for (; best; best &= best - 1) {
            const std::uint32_t i = local[__builtin_ctzll(best)];
            take({i, i});
        }
    }

    /// Orders the sentences of a long text anew: each section's second-best counts half, its third a third …, so that the summary covers
    /// the text.
    void divide() {
        most_words_ = 1.15 * target_;
        const double sections = std::floor(std::min(target_ / kSectionWords, kMostSections - 2)) + 1;
        std::uint32_t better[static_cast<std::size_t>(kMostSections)] = {};
        Buffer<double> value(order_.size());  // first the section of each
        double before = 0;
        for (std::size_t i = 0; i < value.size(); ++i) {
            value[i] = all_ > 0 ? before / all_ * sections : 0;
            before += in_.words[i];
        }
        for (const std::uint32_t i : order_) {
            std::uint32_t& rank = better[static_cast<std::size_t>(value[i])];
            value[i] = group_of(in_.standing, i).fit ? worth(i) / ++rank : 0;
        }
        order_ = by_falling(value);
    }

    /// Takes groups, or sentences `alone`, in order while they fit. A number of sentences asked for is given also where only sentences
    /// that lean on others are left; near-duplicates are not.
    void gather(bool alone) {
        for (const std::uint32_t lead : order_) {
            if (count_ >= most_ || (target_ > 0 && words_ >= target_)) break;
            if (state_[lead] == kTaken) continue;
            const Group group = alone ? Group{lead, lead} : group_of(in_.standing, lead);
            double words = words_, count = count_;
            for (std::uint32_t i = group.first; i <= group.last; ++i)
                if (state_[i] != kTaken) words += in_.words[i], ++count;
            if (count <= most_ && (words <= most_words_ || (target_ > 0 && count_ == 0)) && file(group)) take(group);
        }
    }

    const SelectInput& in_;
    const Length::By by_;
    Buffer<std::uint32_t> order_;  ///< by falling score
    Buffer<std::uint8_t> state_;
    DuplicateIndex index_;
    double most_ = kAnyNumber;  ///< sentences
    double most_words_ = kAnyNumber;
    double target_ = 0;               ///< automatic length: the words aimed at; else 0
    double usual_ = 0;                ///< T of the utility
    double gain_words_ = kAnyNumber;  ///< g of the utility; so much that the gain alone counts
    double penalty_ = 0;              ///< λ of the utility, for a word
    double all_ = 0;                  ///< words of the text
    double words_ = 0, count_ = 0;    ///< taken
};

/// A run of characters without space, from `at` on, that holds a letter or digit.
inline bool is_word(const SignReader& reader, std::uint32_t at) {
    if (at < reader.limit && ascii::is_letter(reader.text[at])) return true;
    for (std::uint32_t read; (read = reader.read(at)) >> 8 && (read & 0xFF) != kSpace; at += read >> 8)
        if ((read & 0xFF) <= kDigit) return true;
    return false;
}

}  // namespace

std::uint32_t count_words(std::string_view text) {
    const SignReader reader{text.data(), static_cast<std::uint32_t>(text.size()), nullptr};
    std::uint32_t words = is_word(reader, 0), at = 0;
    for (; reader.limit - at >= 8; at += 8) {
        const std::uint64_t bytes = eight::load(text.data() + at) ^ ' ' * eight::kOnes;
        std::uint64_t spaces = ~(((bytes & ~eight::kHigh) + ~eight::kHigh) | bytes) & eight::kHigh;
        for (; spaces; spaces &= spaces - 1) words += is_word(reader, at + eight::first(spaces) + 1);
    }
    for (; at < reader.limit; ++at)
        if (text[at] == ' ') words += is_word(reader, at + 1);
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
