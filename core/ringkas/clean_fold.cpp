#include "ringkas/clean_fold.hpp"

#include "ringkas/clean_lines.hpp"

namespace ringkas {

FoldedLine::FoldedLine(const char* at, const char* const end, const WordTable& table, std::uint32_t wanted) {
    const auto is = [&](const char* byte, unsigned kinds) { return byte < end && (kind_of(*byte) & kinds) != 0; };
    std::size_t size = 0;
    while (at < end) {
        const std::size_t begin = size == 0 ? 0 : size + 1;  // behind a blank
        std::size_t last = begin;
        if (is(at, kDigitByte)) {
            if (last + 3 > sizeof buffer_) return;
            buffer_[last++] = '0';
            // "1.234,5", "14:35", "27/3"
            while (is(at, kDigitByte) || (is(at, kJoinsByte | kStrokeByte) && is(at + 1, kDigitByte))) ++at;
        } else {
            for (; is(at, kLowerByte | kUpperByte); ++at) {
                if (last + 3 > sizeof buffer_) return;
                buffer_[last++] = static_cast<char>(*at | 0x20);
            }
        }
        if (last == begin) {
            if (label == 0 && *at == ':') label = count;
            do ++at;
            while (at < end && (*at & '\xC0') == '\x80');
            continue;
        }
        if (count == kMost) return;
        if (begin > 0) buffer_[size] = ' ';
        size = last;
        flags[count] = table.find(buffer_ + begin, last - begin);
        ends_[count++] = static_cast<std::uint8_t>(last);
        if (count == 1 && (flags[0] & wanted) == 0 && wanted != 0) return;
    }
    complete = true;
}

}  // namespace ringkas
