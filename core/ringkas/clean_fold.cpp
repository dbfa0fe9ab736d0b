#include "ringkas/clean_fold.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

bool is_digit(std::string_view text, std::size_t at) { return at < text.size() && ascii::is_digit(text[at]); }

}  // namespace

FoldedLine::FoldedLine(std::string_view line, const WordTable& table, std::uint32_t wanted) {
    std::size_t at = 0, size = 0;
    while (at < line.size()) {
        const std::size_t begin = size == 0 ? 0 : size + 1;  // behind a blank
        std::size_t end = begin;
        std::uint32_t step = 0;
        if (is_digit(line, at)) {
            buffer_[end++] = '0';
            // "1.234,5", "14:35", "27/3"
            while (is_digit(line, at) || (is_digit(line, at + 1) && line[at] >= ',' && line[at] <= ':')) ++at;
        } else {
            for (; at < line.size(); at += step) {
                const utf8::CodePoint point = utf8::decode(line, at);
                const char32_t letter = utf8::fold(point.value);
                step = point.length;
                if (letter == 0) continue;
                if (!utf8::is_letter(letter)) break;
                buffer_[end++] = letter < 0x80 ? static_cast<char>(letter) : '\x7F';
                if (end + 3 > sizeof buffer_) return;
            }
        }
        if (end == begin) {
            if (label == 0 && at < line.size() && line[at] == ':') label = count;
            at += step;
            continue;
        }
        if (count == kMost) return;
        if (begin > 0) buffer_[size] = ' ';
        size = end;
        flags[count] = table.find({buffer_ + begin, end - begin});
        ends_[count++] = static_cast<std::uint8_t>(end);
        if (count == 1 && (flags[0] & wanted) == 0 && wanted != 0) return;
    }
    complete = true;
}

}  // namespace ringkas
