#include "ringkas/duplicates.hpp"

#include "ringkas/order.hpp"

namespace ringkas {

bool DuplicateIndex::add(std::uint32_t sentence) {
    const std::uint32_t* const row = terms_.term.data() + terms_.row_begin[sentence];
    const std::uint32_t size = terms_.row_begin[sentence + 1] - terms_.row_begin[sentence];
    Mark* const marks = marks_.data();
    keys_.resize_for_overwrite(size);
    // Terms of this sentence alone are its rarest; nothing is found or filed under them.
    std::uint32_t met = 0;
    for (std::uint32_t k = 0; k < size; ++k) {
        const std::uint32_t term = row[k], df = terms_.df[term];
        if (df < 2) continue;
        keys_[met++] = key_of(df, term);
        marks[term].asked = sentence + 1;
    }
    const std::uint32_t alone = size - met, rarest = size > 0 ? 2 * size / 5 + 1 : 0;
    if (rarest <= alone) return true;
    const std::uint32_t rare = rarest - alone;
    sort_keys({keys_.data(), met});
    for (std::uint32_t k = 0; k < rare; ++k) {
        std::uint32_t filing = marks[second_of(keys_[k])].filed;
        while (filing > 0) {
            const std::uint64_t filed = filings_[filing - 1];
            const std::uint32_t other = first_of(filed), end = terms_.row_begin[other + 1];
            filing = second_of(filed);
            std::uint32_t shared = 0;
            for (std::uint32_t e = terms_.row_begin[other]; e < end; ++e) shared += marks[terms_.term[e]].asked == sentence + 1;
            if (8 * shared >= 3 * (size + end - terms_.row_begin[other])) return false;
        }
    }
    for (std::uint32_t k = 0; k < rare; ++k) {
        std::uint32_t& last = marks[second_of(keys_[k])].filed;
        filings_.push_back(key_of(sentence, last));
        last = static_cast<std::uint32_t>(filings_.size());
    }
    return true;
}

}  // namespace ringkas
