#include "ringkas/duplicates.hpp"

#include "ringkas/order.hpp"

namespace ringkas {

std::uint64_t DuplicateIndex::visit(std::uint32_t sentence) {
    const std::uint32_t before = visits_++;
    std::uint64_t counts = 0;
    for (std::uint32_t k = terms_.sentence_tokens[sentence]; k < terms_.sentence_tokens[sentence + 1]; ++k) {
        std::uint32_t& seen = marks_[2 * terms_.tokens[k].word];
        if (seen != visits_) counts += seen == before ? 1 : std::uint64_t{1} << 32;
        seen = visits_;
    }
    return counts;
}

bool DuplicateIndex::alike(std::uint32_t a, std::uint32_t b) {
    ++visits_;  // a visit that met nothing
    const std::uint32_t words = first_of(visit(a));
    const std::uint64_t counts = visit(b);
    return 2 * second_of(counts) >= words + first_of(counts);
}

bool DuplicateIndex::add(std::uint32_t sentence) {
    const std::uint32_t begin = terms_.sentence_tokens[sentence], size = terms_.sentence_tokens[sentence + 1] - begin;
    words_.resize(size);
    for (std::uint32_t k = 0; k < size; ++k) {
        const std::uint32_t word = terms_.tokens[begin + k].word;
        words_[k] = key_of(terms_.words[word].count, word);
    }
    sort_keys(words_);
    std::uint32_t distinct = 0;
    for (std::uint32_t k = 0; k < size; ++k)
        if (k == 0 || words_[k] != words_[k - 1]) words_[distinct++] = words_[k];
    const std::uint32_t rare = size > 0 ? distinct / 2 + 1 : 0;
    for (std::uint32_t k = 0; k < rare; ++k)
        for (std::uint32_t at = marks_[2 * second_of(words_[k]) + 1]; at > 0; at = second_of(filings_[at - 1]))
            if (alike(sentence, first_of(filings_[at - 1]))) return false;
    auto filing = static_cast<std::uint32_t>(filings_.size());
    filings_.resize(filing + rare);
    for (std::uint32_t k = 0; k < rare; ++k) {
        std::uint32_t& last = marks_[2 * second_of(words_[k]) + 1];
        filings_[filing++] = key_of(sentence, last);
        last = filing;
    }
    return true;
}

}  // namespace ringkas
