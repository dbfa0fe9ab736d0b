#include "ringkas/tokenizer.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/eight_bytes.hpp"
#include "ringkas/lexicon.hpp"
#include "ringkas/utf8.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {

using ascii::is_digit, ascii::is_letter, ascii::is_upper;
using eight::kHigh, eight::kOnes;

namespace {

bool is_high(char c) { return static_cast<signed char>(c) < 0; }
/// A quick no for most ends of words.
bool may_go_on(const char* at, const char* end) {
    return is_high(*at) || (*at >= '\'' && *at <= ':' && (is_digit(*at) || (at + 1 < end && at[1] != ' ')));
}
bool letter_at(const char* at, const char* end) { return utf8::is_letter(utf8::decode(at, end).value()); }

}  // namespace

/// A hyphen before a capital joins only what begins again (Undang-Undang) or one letter (X-Ray, e-KTP): otherwise these are two names,
/// or a prefix and a name.
bool Tokenizer::splits_names(const char* next) const {
    if (!is_upper(*next) || flags & kDigits || at_ - part_ < 2) return false;
    for (const char* left = part_; left < at_; ++left, ++next)
        if (next >= end_ || (*left | 0x20) != (*next | 0x20)) return true;
    return false;
}

/// Does the mark under the cursor, which ends before `next`, belong to the token?
bool Tokenizer::joins(std::uint32_t mark, const char* next) const {
    if (next >= end_ || at_ == part_) return false;
    const char before = at_[-1], after = *next;
    switch (mark) {
        case '-': return (is_digit(after) || letter_at(next, end_)) && !splits_names(next);
        case '\'': return !is_digit(before) && letter_at(next, end_);
        case '.':
            if (at_ - part_ == 1 && is_upper(before) && is_upper(after))
                return end_ - next <= 2 || !is_letter(next[1]) || !is_letter(next[2]);
            [[fallthrough]];
        case ',':
        case '/':
        case ':': return is_digit(before) && is_digit(after);
        default: return false;
    }
}

/// Takes what is no ASCII letter or digit into the token; false: it ends here.
bool Tokenizer::take_other() {
    const utf8::CodePoint point = utf8::decode(at_, end_);
    std::uint32_t c = point.value();
    const char* const next = at_ + point.length();
    if (c - 0x2010 < 2) c = '-';
    if (c - 0x2018 < 2) c = '\'';
    std::uint32_t fold = utf8::fold(c);
    if (c < 0x80 || !(utf8::is_letter(c) || (fold == 0 && at_ > part_))) {
        if (!joins(c, next)) return false;
        part_ = next;
        flags |= kJoined;
        if (c == '\'') fold = 0;
    } else if (at_ == begin && utf8::is_upper(c)) {
        flags |= kCapitalised;
    }
    if (fold >= 0x80) {
        flags |= kOtherScript;
        while (at_ < next) *out_++ = *at_++;
    } else if (fold != 0) {
        *out_++ = static_cast<char>(fold);
    }
    at_ = next;
    return true;
}

/// Finds the ASCII letters among the 64 bytes from `at` on.
void Tokenizer::look_ahead(const char* at) {
    seen_ = at;
    letters_ = 0;
    for (std::uint32_t k = 0; k < 64 && at < end_; k += 8, at += 8) {
        const auto left = static_cast<std::size_t>(end_ - at);
        const std::uint64_t bytes = left >= 8 ? eight::load(at) : detail::load_short(at, left), lower = (bytes | 0x20 * kOnes) & ~kHigh;
        const std::uint64_t letter = (eight::at_least(lower, 'a') ^ eight::at_least(lower, 'z' + 1)) & ~bytes;
        letters_ |= eight::as_bits(letter) << k;
    }
}

bool Tokenizer::next_of_any_kind() {
    do {
        while (at_ < end_ && !is_high(*at_) && !is_letter(*at_) && !is_digit(*at_)) ++at_;
        if (at_ >= end_) return false;
        constexpr std::ptrdiff_t kMost = kLongestToken - 7;
        const char* const stop = end_ - at_ > kMost ? at_ + kMost : end_;
        begin = part_ = at_;
        flags = kCapitalised * std::uint32_t{is_upper(*at_)};
        out_ = folded;
        while (at_ < stop) {
            const bool digit = is_digit(*at_);
            flags |= kDigits * std::uint32_t{digit};
            if (digit || is_letter(*at_)) *out_++ = static_cast<char>(*at_++ | 0x20);
            else if (!take_other()) break;
        }
        size = static_cast<std::uint32_t>(out_ - folded);
        hash = hash_word(folded, size);
        if (at_ == begin) at_ += utf8::decode(at_, end_).length();
    } while (size == 0);  // a mark, or combining marks alone
    return true;
}

bool Tokenizer::next() {
    // Nearly all are letters alone, with a space or a mark and a space behind them.
    const char* at = at_;
    while (at < end_ && static_cast<unsigned char>(*at) < '0') ++at;
    if (at - seen_ >= 64) look_ahead(at);
    std::uint64_t others = ~letters_ >> (at - seen_);
    if (others == 0 && at > seen_) {
        look_ahead(at);
        others = ~letters_;
    }
    const std::uint32_t count = others ? static_cast<std::uint32_t>(__builtin_ctzll(others)) : 64;
    const char* const stop = at + count;
    if (count == 0 || count > kLongestToken - 7 || (stop < end_ && may_go_on(stop, end_))) return next_of_any_kind();
    begin = at;
    at_ = stop;
    size = count;
    flags = kCapitalised * std::uint32_t{(*at & 0x20) == 0};
    char* out = folded;
    std::uint64_t state = 0;
    // Up to eight bytes behind the folded form are overwritten.
    for (std::uint32_t left = count;; left -= 8, at += 8, out += 8) {
        const auto rest = static_cast<std::size_t>(end_ - at);
        std::uint64_t lower = (rest >= 8 ? eight::load(at) : detail::load_short(at, rest)) | 0x20 * kOnes;
        std::memcpy(out, &lower, sizeof lower);
        if (left < 8) lower &= ~(~std::uint64_t{0} << 8 * left);
        state = detail::mix(state, lower);
        if (left <= 8) break;
    }
    hash = state;
    return true;
}

}  // namespace ringkas
