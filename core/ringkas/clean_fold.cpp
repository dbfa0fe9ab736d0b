#include "ringkas/clean_fold.hpp"

#include <string>

#include "ringkas/ascii.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

constexpr char kBlank = ' ', kDigit = '0', kColon = ':', kHigh = '\x80';

/// What each byte folds to; kHigh: decode first.
constexpr std::array<char, 256> make_folds() {
    std::array<char, 256> folds{};
    for (unsigned b = 0; b < 256; ++b) {
        folds[b] = kBlank;
        if (b >= 'a' && b <= 'z') folds[b] = static_cast<char>(b);
        else if (b >= 'A' && b <= 'Z') folds[b] = static_cast<char>(b + 0x20);
        else if (b >= '0' && b <= '9') folds[b] = kDigit;
        else if (b == ':') folds[b] = kColon;
        else if (b >= 0x80) folds[b] = kHigh;
    }
    return folds;
}
constexpr std::array<char, 256> kFolds = make_folds();

using ascii::is_digit;

/// Offset after the number at `at`, with the marks that stand between digits: "1.250.000", "14:35", "15/8/2022".
std::size_t after_number(std::string_view line, std::size_t at) {
    const auto is_mark = [](char c) { return c == '.' || c == ',' || c == ':' || c == '/' || c == '-'; };
    while (at < line.size() && (is_digit(line[at]) || (is_mark(line[at]) && at + 1 < line.size() && is_digit(line[at + 1])))) ++at;
    return at;
}

}  // namespace

FoldedLine::FoldedLine(std::string_view line, std::size_t words) {
    const std::size_t room = buffer_.size() - 5;
    std::size_t at = 0;
    char last = kBlank;
    const auto put = [&](char c) { last = buffer_[size_++] = c; };
    while (at < line.size() && size_ < room) {
        char folded = kFolds[static_cast<unsigned char>(line[at])];
        if (folded == kHigh) {
            const utf8::CodePoint point = utf8::decode(line, at);
            at += point.length;
            const char32_t letter = utf8::fold(point.value);
            if (letter == 0) continue;
            if (utf8::is_letter(letter)) {
                if (last == kDigit || last == kColon) put(kBlank);
                if (letter < 0x80) {
                    put(static_cast<char>(letter));
                } else {
                    std::string bytes;
                    utf8::append(bytes, letter);
                    for (const char b : bytes) put(b);
                }
                continue;
            }
            folded = kBlank;
            --at;
        }
        ++at;
        if (folded == kDigit) {
            if (last != kBlank) put(kBlank);
            put(kDigit);
            at = after_number(line, at);
        } else if (folded == kColon) {
            if (last == kBlank && size_ > 0) last = --size_ > 0 ? buffer_[size_ - 1] : kBlank;
            if (size_ > 0 && last != kColon) put(kColon);
        } else if (folded == kBlank) {
            if (last == kBlank) continue;
            put(kBlank);
            if (--words == 0) break;
        } else {
            if (last == kDigit || last == kColon) put(kBlank);
            put(folded);
        }
    }
    complete_ = at >= line.size();
    while (size_ > 0 && buffer_[size_ - 1] == kBlank) --size_;
}

bool opens_with(std::string_view text, std::string_view phrase) {
    if (text.substr(0, phrase.size()) != phrase) return false;
    return text.size() == phrase.size() || text[phrase.size()] == kBlank || text[phrase.size()] == kColon || phrase.back() == kColon;
}

}  // namespace ringkas
