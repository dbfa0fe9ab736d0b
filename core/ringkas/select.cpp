#include "ringkas/select.hpp"

#include <algorithm>
#include <numeric>

#include "ringkas/utf8.hpp"

namespace ringkas {

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

Choice select(const SelectInput& input, const Length& length) {
    const std::size_t n = input.sentences.size();
    Choice choice;
    if (n == 0) return choice;
    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return input.ranking.score[a] > input.ranking.score[b]; });
    std::vector<std::uint32_t> words(n);
    double all = 0;
    for (std::size_t i = 0; i < n; ++i) {
        words[i] = count_words(input.sentences[i].text.of(input.article.text));
        all += words[i];
    }
    if (length.by == Length::By::kSentences) {
        order.resize(std::min(n, static_cast<std::size_t>(length.value)));
        choice.chosen = std::move(order);
    } else {
        const double budget = length.by == Length::By::kAuto ? 62 : length.by == Length::By::kRatio ? length.value * all : length.value;
        double used = 0;
        for (const std::uint32_t i : order) {
            if (used + words[i] > budget) continue;
            choice.chosen.push_back(i);
            used += words[i];
        }
        if (choice.chosen.empty()) {
            choice.chosen.push_back(order.front());
            choice.over_budget = length.by != Length::By::kAuto;
        }
    }
    std::sort(choice.chosen.begin(), choice.chosen.end());
    return choice;
}

}  // namespace ringkas
