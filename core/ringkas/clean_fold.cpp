#include "ringkas/clean_fold.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

constexpr char kBlank = ' ', kDigit = '0', kColon = ':';

bool is_mark_in_number(char c) { return c == '.' || c == ',' || c == ':' || c == '/' || c == '-'; }

}  // namespace

FoldedLine::FoldedLine(std::string_view line, std::size_t words) {
    std::size_t at = 0;
    char last = kBlank;
    while (at < line.size() && size_ + 2 < buffer_.size()) {
        const utf8::CodePoint point = utf8::decode(line, at);
        const char32_t letter = utf8::fold(point.value);
        at += point.length;
        if (letter == 0) continue;
        char folded = kBlank;
        if (utf8::is_letter(letter)) {
            folded = letter < 0x80 ? static_cast<char>(letter) : '\x7F';
        } else if (letter < 0x80 && ascii::is_digit(static_cast<char>(letter))) {
            folded = kDigit;
            while (at < line.size() &&
                   (ascii::is_digit(line[at]) || (is_mark_in_number(line[at]) && at + 1 < line.size() && ascii::is_digit(line[at + 1]))))
                ++at;
        } else if (letter == U':') {
            folded = kColon;
            if (last == kBlank && size_ > 0) last = buffer_[--size_ - 1];
            if (size_ == 0 || last == kColon) continue;
        }
        if (folded == kBlank) {
            if (last == kBlank) continue;
            if (--words == 0) break;
        } else if (last != kBlank && folded != kColon && (folded == kDigit || last == kDigit || last == kColon)) {
            buffer_[size_++] = kBlank;  // "19Shares", "juga:Judul"
        }
        last = buffer_[size_++] = folded;
    }
    complete_ = at >= line.size();
    if (size_ > 0 && buffer_[size_ - 1] == kBlank) --size_;
}

}  // namespace ringkas
