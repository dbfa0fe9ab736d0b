#include "ringkas/clean_words.hpp"

#include "ringkas/clean_lines.hpp"
#include "ringkas/eight_bytes.hpp"

namespace ringkas {

std::uint32_t find_folded(const WordTable& table, const char* begin, const char* end) {
    constexpr std::uint64_t kSmall = ' ' * eight::kOnes;
    constexpr std::size_t kLongest = 24;
    auto size = static_cast<std::size_t>(end - begin);
    if (size > kLongest) return 0;
    std::uint64_t hash = 0;  // hash_word() of the word in small letters
    for (; size >= 8; size -= 8, begin += 8) hash = detail::mix(hash, eight::load(begin) | kSmall);
    if (size > 0) hash = detail::mix(hash, detail::load_short(begin, size) | kSmall >> (64 - 8 * size));
    return table.find(hash);
}

bool WordReader::next() {
    const char* at = end;
    colon = false;
    for (; at < last_ && (kind_of(*at) & (kTailByte | kJoinsByte | kStrokeByte | kBlankByte | kStarByte | kOtherByte)) != 0; ++at)
        colon = colon || *at == ':';
    begin = end = at;
    if (at == last_) return false;
    const bool number = (kind_of(*at) & kDigitByte) != 0;
    const unsigned kinds = number ? kDigitByte | kJoinsByte | kStrokeByte : kLowerByte | kUpperByte | kTailByte;
    while (at < last_ && (kind_of(*at) & kinds) != 0) ++at;
    end = at;
    flags = number ? table_.find("0", 1) : find_folded(table_, begin, at);
    return true;
}

}  // namespace ringkas
