#include "ringkas/clean_lines.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/clean_markup.hpp"
#include "ringkas/eight_bytes.hpp"
#include "ringkas/utf8.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {
namespace {

constexpr std::array<std::uint16_t, 256> make_kinds() {
    std::array<std::uint16_t, 256> kinds{};
    for (unsigned b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        kinds[b] = b - 0x80 < 0x40                  ? kTailByte
                   : b == 0xE1 || b == 0xE3         ? kUpperByte | kOtherByte
                   : ascii::is_lower(c) || b > 0x80 ? kLowerByte
                   : ascii::is_upper(c)             ? kUpperByte
                   : ascii::is_digit(c)             ? kDigitByte
                   : ascii::is_blank(c)             ? kBlankByte
                                                    : kOtherByte;
    }
    struct {
        std::uint16_t kind;
        std::string_view bytes;
    } constexpr kMarks[] = {{kJoinsByte, "-',.:"},      {kStrokeByte, "/"},
                            {kStarByte, "*"},           {kOtherByte, "\xC2\xE2\xEF\xF0"},
                            {kStopByte, ".!?\xA6"},     {kClosingByte, " \"')]*\x99\x9D\x80\xE2"},
                            {kOpenByte, ",(-\x93\x94"}, {kInsideByte, ",;)?!."},
                            {kBulletByte, "-*+"}};
    for (const auto& mark : kMarks)
        for (const char c : mark.bytes) {
            std::uint16_t& kind = kinds[static_cast<unsigned char>(c)];
            kind = static_cast<std::uint16_t>(mark.kind < kStopByte ? mark.kind : kind | mark.kind);
        }
    return kinds;
}

/// Lines of more bytes are no headlines and need no hash.
constexpr std::uint32_t kLongestShort = 240;

/// An end mark stands last, closing marks aside.
bool ends_with_stop(const char* begin, const char* end) {
    for (int closing = 0; closing < 8 && begin < end; ++closing) {
        const unsigned last = kind_of(*--end);
        if ((last & kStopByte) != 0) return true;
        if ((last & kClosingByte) == 0) return false;
    }
    return false;
}

/// "- satu", "• satu", "1. satu", "a) satu", "(2) satu".
bool starts_item(const char* at, const char* end) {
    if (end - at < 3) return false;
    if (*at == '\xE2') return at[1] >= '\x94' || at[2] == '\xA2';  // geometric shapes and the like, "•"
    if (*at == '\xC2') return at[1] == '\xB7';
    if (at[1] == ' ') return (kind_of(*at) & kBulletByte) != 0;
    const bool bracket = *at == '(';
    at += bracket;
    const char* const begin = at;
    while (at < end - 1 && at < begin + 3 && ascii::is_digit(*at)) ++at;
    if (at == begin) at += ascii::is_lower(*at);
    if (at == begin || at >= end - 1) return false;
    return *at == ')' || (!bracket && *at == '.' && !ascii::is_digit(at[1]));
}

/// What stands first and last.
unsigned shape_of(const char* begin, const char* end) {
    const char first = *begin, last = end[-1];
    unsigned shape = 0;
    if ((kind_of(last) & kOpenByte) != 0) shape |= kEndsOpen;
    if (last == ':') shape |= kColonLast;
    // Nearly always so; whether a full stop stands there is a number, since no branch could foretell it.
    if (end - begin < 2 || end[-2] != '.') shape |= static_cast<unsigned>(last == '.') * kFullStop;
    if ((kind_of(first) & kInsideByte) != 0) shape |= kStartsInside;
    if (!ascii::is_upper(first) && starts_item(begin, end)) shape |= kItem;
    else if (ascii::is_lower(first)) shape |= kStartsLower;
    if (ends_with_stop(begin, end)) return shape | kEndsSentence;
    // "... selesai. (rds/rds)", "... selesai. (*)": the sentence ends before the bracket.
    if (last == ')')
        while (end > begin && *--end != '(') {}
    if (ends_with_stop(begin, end)) shape |= kEndsSentence;
    return shape;
}

/// Each of its functions is called in one place, so that its values stay in registers.
class LineReader {
public:
    LineReader(const std::string_view& source, const PhraseTable& phrases, LineTable& table)
        : first_(source.data()), last_(first_ + source.size()), phrases_(phrases), table_(table) {}

    void read(MarkupFinder* markup) {
        bool open = false;  // text of the line stands before, a single blank aside
        bool word = false;  // a word does
        for (const char *at = first_, *next = at;; at = next) {
            const bool over = at == last_;
            const char c = over ? '\n' : *next++;
            const unsigned kind = kind_of(c);
            if ((kind & (kBlankByte | kOtherByte | kStrokeByte)) != 0) {
                if (c == ' ' && open && next != last_ && *next > ' ' && *next != '<') {
                    word = false;
                    continue;
                }
                bool blank = (kind & kBlankByte) != 0, ends = c == '\n' || (c == '\r' && (next == last_ || *next != '\n')), parts = false;
                if (c < 0) {
                    const utf8::CodePoint point = utf8::beyond_ascii::decode(at, last_);
                    next = at + point.length();
                    blank = utf8::beyond_ascii::is_space(point.value());
                    ends = (point.value() | 1) == 0x2029;
                } else if (c == '<' && markup != nullptr) {
                    if (const std::uint32_t end_of_tag = markup->end_of_tag(offset(at))) {
                        table_.markup.push_back({offset(at), end_of_tag});
                        next = first_ + end_of_tag;
                        blank = true;
                        ends = parts = markup->ends_line;
                    }
                }
                if (blank) {
                    if (open) end_ = at;
                    open = word = false;
                    if (c == '\t') shape_ |= kTabs;
                    if (ends) end_line(parts);
                    if (over) break;
                    continue;
                }
                marks_ = true;
            }
            if (!open) {
                if (end_ == nullptr) begin_ = at;
                else if (at != end_ + 1 || *end_ != ' ') shape_ |= kOddBlanks;
                open = true;
            }
            if ((kind & (kLowerByte | kUpperByte | kDigitByte | kTailByte)) != 0) {
                if (!word) words_ += (kind & (kUpperByte | kOtherByte)) == kUpperByte ? kCapital | 1 : 1;
                word = true;
                if ((kind & kDigitByte) != 0) {
                    while (next < last_ && ascii::is_digit(*next)) ++next;
                    digits_ += static_cast<std::uint32_t>(next - at);
                } else if (c > 0) {
                    if (last_ - at >= kRoom) next = read_words(at);
                    else if (last_ - at >= 4) table_.places.push_back(offset(at));
                }
            } else if ((kind & (kJoinsByte | kStrokeByte)) == 0) {
                word = false;
            }
        }
        table_.places.push_back(~0u);
    }

private:
    /// Eight bytes, and the four of a phrase that begins with the last of them.
    static constexpr std::ptrdiff_t kRoom = 11;
    static constexpr std::uint64_t kCapital = std::uint64_t{1} << 32;

    [[nodiscard]] std::uint32_t offset(const char* at) const { return static_cast<std::uint32_t>(at - first_); }

    /// Goes from a letter over small letters, and over words behind single blanks, also with a comma or a full stop before them: that is
    /// most of a text. Eight bytes a step.
    const char* read_words(const char* at) {
        using namespace eight;
        for (const char* const stop = last_ - kRoom;;) {
            if (phrases_.first(at) != 0) table_.places.push_back(offset(at));
            // The first letter may be a capital.
            std::uint64_t bytes = load(at) | ' ', others = 0;
            while ((others = (~at_least(bytes, 'a') | (bytes + (0x7F - 'z') * kOnes)) & kHigh) == 0) {
                at += 8;
                if (at > stop) return at;
                bytes = load(at);
            }
            at += first(others);
            const char* word = at;
            if (*word != ' ' && ((*word & ~2) != ',' || *++word != ' ')) return at;
            if (!ascii::is_letter(*++word) || word > stop) return at;
            at = word;
            words_ += std::uint64_t{~static_cast<unsigned>(*at) & 0x20u} << 27 | 1;
        }
    }

    /// Appends the line, if it is not empty. `parts`: the next one begins a paragraph.
    void end_line(bool parts) {
        if (end_ != nullptr) {
            Buffer<Line>& lines = table_.lines;
            lines.resize_for_overwrite(lines.size() + 1);
            const auto size = static_cast<std::uint32_t>(end_ - begin_);
            const std::uint32_t hash = size > kLongestShort ? 0 : static_cast<std::uint32_t>(hash_word(begin_, size) >> 32) | 1;
            const auto shape = static_cast<std::uint16_t>(shape_ | shape_of(begin_, end_));
            const auto words = static_cast<std::uint32_t>(words_), capital_words = static_cast<std::uint32_t>(words_ >> 32);
            lines.back() = {{offset(begin_), offset(end_)}, hash, words, capital_words, digits_, shape, marks_, parted_};
        }
        parted_ = parts || end_ == nullptr;
        words_ = digits_ = shape_ = 0;
        marks_ = false;
        end_ = nullptr;
    }

    const char *const first_, *const last_;
    const PhraseTable& phrases_;
    LineTable& table_;
    const char *begin_ = nullptr, *end_ = nullptr;  ///< the line; it has no end while it is empty
    std::uint64_t words_ = 0;                       ///< those with a capital in the upper half
    std::uint32_t digits_ = 0;
    std::uint32_t shape_ = 0;
    bool marks_ = false, parted_ = false;
};

}  // namespace

constexpr std::array<std::uint16_t, 256> kByteKinds = make_kinds();

LineTable read_lines(const std::string_view& source, const PhraseTable& phrases, bool look_for_markup) {
    LineTable table;
    // Lists that grow side by side would leave behind what they have grown out of (RINGKAS_ARENA).
    table.lines.reserve(source.size() / 256 + 32);
    table.places.reserve(source.size() / 64);
    MarkupFinder markup(source);
    LineReader(source, phrases, table).read(look_for_markup ? &markup : nullptr);
    return table;
}

}  // namespace ringkas
