#include "ringkas/tokenizer.hpp"

#include <algorithm>
#include <cstring>

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
bool letter_at(const char* at, const char* end) { return utf8::is_letter(utf8::decode(at, end).value()); }

}  // namespace

/// A hyphen before a capital joins only what begins again (Undang-Undang) or one letter (X-Ray, e-KTP): otherwise these are two names,
/// or a prefix and a name.
bool Tokenizer::splits_names(std::uint32_t flags, const char* next) const {
    if (!is_upper(*next) || flags & kDigits || at_ - part_ < 2) return false;
    for (const char* left = part_; left < at_; ++left, ++next)
        if (next >= end_ || (*left | 0x20) != (*next | 0x20)) return true;
    return false;
}

/// Does the mark under the cursor, which ends before `next`, belong to the token?
bool Tokenizer::joins(std::uint32_t mark, std::uint32_t flags, const char* next) const {
    if (next >= end_ || at_ == part_) return false;
    const char before = at_[-1], after = *next;
    switch (mark) {
        case '-': return (is_digit(after) || letter_at(next, end_)) && !splits_names(flags, next);
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
bool Tokenizer::take_other(TokenForm& token) {
    const utf8::CodePoint point = utf8::decode(at_, end_);
    std::uint32_t c = point.value();
    const char* const next = at_ + point.length();
    if (c - 0x2010 < 2) c = '-';
    if (c - 0x2018 < 2) c = '\'';
    std::uint32_t fold = utf8::fold(c);
    if (c < 0x80 || !(utf8::is_letter(c) || (fold == 0 && at_ > part_))) {
        if (!joins(c, token.flags, next)) return false;
        part_ = next;
        token.flags |= kJoined;
        if (c == '\'') fold = 0;
    } else if (at_ == token.begin && utf8::is_upper(c)) {
        token.flags |= kCapitalised;
    }
    if (fold >= 0x80) {
        token.flags |= kOtherScript;
        while (at_ < next) *out_++ = *at_++;
    } else if (fold != 0) {
        *out_++ = static_cast<char>(fold);
    }
    at_ = next;
    return true;
}

/// Finds what words are made of among the bytes from `at` on.
void Tokenizer::look_ahead(const char* at) {
    seen_ = at;
    const auto bytes = static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(end_ - at, kSeen));
    std::uint64_t any_high = 0;
    std::uint32_t k = 0;
    for (; 8 * k < bytes; ++k, at += 8) {
        const auto left = static_cast<std::size_t>(readable_ - at);
        const std::uint64_t eight_bytes = left >= 8 ? eight::load(at) : detail::load_short(at, left);
        const std::uint64_t high = eight_bytes & kHigh, ascii = eight_bytes & ~kHigh, odd = eight::digits(ascii) | high;
        wordy_[k] = static_cast<char>(eight::as_bits(eight::letters(ascii) | odd));
        odd_[k] = static_cast<char>(eight::as_bits(odd));
        any_high |= high;
    }
    any_high_ = any_high != 0;
    // Nothing behind the end.
    if (bytes % 8 != 0) wordy_[k - 1] = static_cast<char>(wordy_[k - 1] & ((1 << bytes % 8) - 1));
    std::memset(wordy_ + k, 0, 8);
}

bool Tokenizer::next_of_any_kind(TokenForm& token) {
    do {
        while (at_ < end_ && !is_high(*at_) && !is_letter(*at_) && !is_digit(*at_)) ++at_;
        if (at_ >= end_) return false;
        constexpr std::ptrdiff_t kMost = kLongestToken - 7;
        const char* const stop = end_ - at_ > kMost ? at_ + kMost : end_;
        token.begin = part_ = at_;
        token.flags = kCapitalised * std::uint32_t{is_upper(*at_)};
        out_ = token.folded;
        while (at_ < stop) {
            const bool digit = is_digit(*at_);
            token.flags |= kDigits * std::uint32_t{digit};
            if (digit || is_letter(*at_)) *out_++ = static_cast<char>(*at_++ | 0x20);
            else if (!take_other(token)) break;
        }
        token.size = static_cast<std::uint32_t>(out_ - token.folded);
        token.length = static_cast<std::uint32_t>(at_ - token.begin);
        if (token.length == 0) at_ += utf8::decode(at_, end_).length();
    } while (token.size == 0);  // a mark, or combining marks alone
    token.hash = hash_padded(token.folded, token.size);
    return true;
}

bool Tokenizer::next(TokenForm& token) {
    // Nearly all are letters and digits alone, with a space or a mark and a space behind them.
    constexpr std::uint32_t kSure = 56;  // so many bits come with a load at any place; one behind them is set
    constexpr std::uint64_t kBehind = std::uint64_t{1} << kSure;
    if (static_cast<std::uint32_t>(at_ - seen_) > kSeen - 64) look_ahead(at_);
    auto place = static_cast<std::uint32_t>(at_ - seen_);
    std::uint64_t wordy = (eight::load(wordy_ + place / 8) >> place % 8 & (kBehind - 1)) | kBehind;
    const auto skipped = static_cast<std::uint32_t>(__builtin_ctzll(wordy));
    wordy >>= skipped;
    const auto count = static_cast<std::uint32_t>(__builtin_ctzll(~wordy));
    place += skipped;
    const std::uint64_t odd = eight::load(odd_ + place / 8) >> place % 8 & ~(~std::uint64_t{0} << count);
    const char *const at = at_ + skipped, *const stop = at + count;
    if ((skipped + count >= kSure) | (readable_ - at < 64) | (any_high_ & (odd != 0))) return next_of_any_kind(token);
    // A mark with a letter or digit behind it?
    if ((wordy >> count & std::uint64_t{static_cast<unsigned char>(*stop - '\'') <= ':' - '\''} << 1) != 0) return next_of_any_kind(token);
    token.begin = at;
    at_ = stop;
    token.length = token.size = count;
    token.flags = kCapitalised * std::uint32_t{(*at & 0x20) == 0} | kDigits * std::uint32_t{odd != 0};
    // Up to 15 bytes behind the folded form are overwritten.
    std::uint32_t k = 0;
    do {
        for (const std::uint32_t half : {k, k + 8}) {
            const std::uint64_t lower = eight::load(at + half) | 0x20 * kOnes;
            std::memcpy(token.folded + half, &lower, sizeof lower);
        }
        k += 16;
    } while (k < count);
    token.hash = hash_padded(token.folded, token.size);
    return true;
}

}  // namespace ringkas
