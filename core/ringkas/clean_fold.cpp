#include "ringkas/clean_fold.hpp"

#include <algorithm>
#include <string>

#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

FoldedLine::FoldedLine(std::string_view line) {
    const std::size_t room = buffer_.size() - 4;
    std::size_t at = 0;
    const auto last = [&] { return size_ == 0 ? ' ' : buffer_[size_ - 1]; };
    const auto put = [&](char c) { buffer_[size_++] = c; };
    while (at < line.size() && size_ < room) {
        const char c = line[at];
        if (is_digit(c)) {
            if (last() != ' ') put(' ');
            put('0');
            while (at < line.size() && (is_digit(line[at]) || (at + 1 < line.size() && is_digit(line[at + 1]) &&
                                                               (line[at] == '.' || line[at] == ',' || line[at] == ':' || line[at] == '/' || line[at] == '-'))))
                ++at;
            if (at < line.size() && line[at] != ':') put(' ');
            continue;
        }
        const utf8::CodePoint point = utf8::decode(line, at);
        at += point.length;
        const char32_t folded = utf8::fold(point.value);
        if (folded == 0) continue;
        if (utf8::is_letter(folded)) {
            if (last() == ':') put(' ');
            std::string bytes;
            utf8::append(bytes, folded);
            for (const char b : bytes) put(b);
        } else if (folded == ':') {
            if (last() == ' ' && size_ > 0) --size_;
            if (size_ > 0 && last() != ':') put(':');
        } else if (last() != ' ') {
            put(' ');
        }
    }
    complete_ = at >= line.size();
    while (size_ > 0 && last() == ' ') --size_;
}

bool opens_with(std::string_view text, std::string_view phrase) {
    if (text.substr(0, phrase.size()) != phrase) return false;
    return text.size() == phrase.size() || text[phrase.size()] == ' ' || text[phrase.size()] == ':' || phrase.back() == ':';
}

bool contains(const std::string_view* begin, const std::string_view* end, std::string_view word) {
    return std::binary_search(begin, end, word);
}

}  // namespace ringkas
