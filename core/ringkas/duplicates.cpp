#include "ringkas/duplicates.hpp"

#include <algorithm>
#include <cmath>

namespace ringkas {

std::vector<std::uint32_t> DuplicateIndex::distinct_words(std::uint32_t sentence) const {
    std::vector<std::uint32_t> words;
    words.reserve(terms_.sentence_tokens[sentence + 1] - terms_.sentence_tokens[sentence]);
    for (std::uint32_t k = terms_.sentence_tokens[sentence]; k < terms_.sentence_tokens[sentence + 1]; ++k) words.push_back(terms_.tokens[k].word);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

std::vector<std::uint32_t> DuplicateIndex::rarest_words(std::uint32_t sentence) const {
    std::vector<std::uint32_t> words = distinct_words(sentence);
    std::sort(words.begin(), words.end(), [this](std::uint32_t a, std::uint32_t b) {
        return terms_.words[a].count != terms_.words[b].count ? terms_.words[a].count < terms_.words[b].count : a < b;
    });
    const double size = static_cast<double>(words.size());
    words.resize(words.size() - static_cast<std::size_t>(std::ceil(threshold_ * size)) + (words.empty() ? 0 : 1));
    return words;
}

bool DuplicateIndex::alike(std::uint32_t a, std::uint32_t b) const {
    const std::vector<std::uint32_t> x = distinct_words(a), y = distinct_words(b);
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
        if (x[i] == y[j]) ++common, ++i, ++j;
        else if (x[i] < y[j]) ++i;
        else ++j;
    }
    return common > 0 && static_cast<double>(common) >= threshold_ * static_cast<double>(x.size() + y.size() - common);
}

bool DuplicateIndex::repeats(std::uint32_t sentence) {
    if (filed_.empty()) return false;
    for (const std::uint32_t word : rarest_words(sentence))
        for (const std::uint32_t other : filed_[word])
            if (alike(sentence, other)) return true;
    return false;
}

void DuplicateIndex::add(std::uint32_t sentence) {
    if (filed_.empty()) filed_.resize(terms_.words.size());
    for (const std::uint32_t word : rarest_words(sentence)) filed_[word].push_back(sentence);
}

}  // namespace ringkas
