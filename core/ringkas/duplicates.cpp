#include "ringkas/duplicates.hpp"

#include "ringkas/order.hpp"

namespace ringkas {

bool DuplicateIndex::add(std::uint32_t sentence) {
    const std::uint32_t *const rows = terms_.row_begin.data(), *const row = terms_.term.data();
    const std::uint32_t size = rows[sentence + 1] - rows[sentence], asked = sentence + 1;
    Mark* const marks = marks_.data();
    keys_.resize_for_overwrite(size);
    std::uint64_t* const keys = keys_.data();
    // Terms of this sentence alone are its rarest; nothing is found or filed under them.
    std::uint32_t met = 0;
    for (std::uint32_t k = rows[sentence]; k < rows[asked]; ++k) {
        const std::uint32_t term = row[k], df = terms_.df[term];
        keys[met] = key_of(df, term);
        met += df > 1;
        marks[term].asked = asked;
    }
    const std::uint32_t alone = size - met, rarest = 2 * size / 5 + 1;
    if (met == 0 || rarest <= alone) return true;
    sort_keys({keys, met});
    const std::uint64_t* const end = keys + (rarest - alone);
    for (const std::uint64_t* key = keys; key < end; ++key) {
        for (std::uint32_t filing = marks[second_of(*key)].filed; filing > 0;) {
            const std::uint64_t filed = filings_[filing - 1];
            const std::uint32_t other = first_of(filed);
            filing = second_of(filed);
            std::uint32_t shared = 0;
            for (std::uint32_t k = rows[other]; k < rows[other + 1]; ++k) shared += marks[row[k]].asked == asked;
            if (8 * shared >= 3 * (size + rows[other + 1] - rows[other])) return false;
        }
    }
    for (const std::uint64_t* key = keys; key < end; ++key) {
        std::uint32_t& last = marks[second_of(*key)].filed;
        filings_.push_back(key_of(sentence, last));
        last = static_cast<std::uint32_t>(filings_.size());
    }
    return true;
}

}  // namespace ringkas
