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

bool Tokenizer::next() {
    do {
        const char* at = at_;
        while (at < end_ && !is_high(*at) && !is_letter(*at) && !is_digit(*at)) ++at;
        if (at >= end_) return false;
        constexpr std::ptrdiff_t kMost = kLongestToken - 7;
        const char* const stop = end_ - at > kMost ? at + kMost : end_;
        char* out = folded;
        begin = part_ = at;
        flags = kCapitalised * std::uint32_t{is_upper(*at)};
        std::uint64_t state = 0, digits = 0;
        bool plain = true;
        while (at < stop) {
            // ASCII letters and digits, eight a step; up to eight bytes behind the folded form are overwritten.
            const auto left = static_cast<std::size_t>(end_ - at);
            const std::uint64_t bytes = left >= 8 ? eight::load(at) : detail::load_short(at, left);
            const std::uint64_t low = bytes & ~kHigh, lower = low | 0x20 * kOnes;
            const std::uint64_t digit = eight::at_least(low, '0') ^ eight::at_least(low, '9' + 1);
            const std::uint64_t letter = eight::at_least(lower, 'a') ^ eight::at_least(lower, 'z' + 1);
            const std::uint64_t other = (~(digit | letter) | bytes) & kHigh;
            const std::uint64_t before = ~other & (other - 1);  // all bits below the first other byte, and seven of its own
            digits |= digit & before;
            std::memcpy(out, &lower, sizeof lower);
            const std::uint32_t count = eight::first(other);
            if (count > 0) state = detail::mix(state, lower & static_cast<std::uint64_t>(static_cast<std::int64_t>(before) >> 7));
            at += count;
            out += count;
            if (other == 0) continue;
            // A quick no for most ends of words.
            if (at >= stop || (!is_high(*at) && (*at < '\'' || *at > ':' || at + 1 == end_ || at[1] == ' '))) break;
            flags |= kDigits * std::uint32_t{digits != 0};
            at_ = at;
            out_ = out;
            if (!take_other()) break;
            at = at_;
            out = out_;
            plain = false;
        }
        flags |= kDigits * std::uint32_t{digits != 0};
        size = static_cast<std::uint32_t>(out - folded);
        hash = plain ? state : hash_word(folded, size);
        at_ = at > begin ? at : at + utf8::decode(at, end_).length();
    } while (size == 0);  // a mark, or combining marks alone
    return true;
}

}  // namespace ringkas
