#include "ringkas/clean_words.hpp"

#include "ringkas/clean_lines.hpp"

namespace ringkas {

std::uint32_t find_folded(const WordTable& table, const char* begin, const char* end) {
    char folded[24];
    std::size_t size = 0;
    for (; begin < end; ++begin) {
        if (size == sizeof folded) return 0;
        folded[size++] = static_cast<char>(*begin | 0x20);
    }
    return table.find(folded, size);
}

void WordReader::skip(unsigned kinds) {
    for (; end < last_ && (kind_of(*end) & kinds) != 0; ++end) colon = colon || *end == ':';
}

bool WordReader::next() {
    colon = false;
    skip(kTailByte | kJoinsByte | kStrokeByte | kBlankByte | kStarByte | kOtherByte);
    begin = end;
    if (begin == last_) return false;
    const bool colon_before = colon, number = (kind_of(*begin) & kDigitByte) != 0;
    skip(number ? kDigitByte | kJoinsByte | kStrokeByte : kLowerByte | kUpperByte | kTailByte);
    colon = colon_before;
    flags = number ? table_.find("0", 1) : find_folded(table_, begin, end);
    return true;
}

}  // namespace ringkas
