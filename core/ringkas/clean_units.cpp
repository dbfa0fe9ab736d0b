#include "ringkas/clean_units.hpp"

#include <algorithm>

#include "ringkas/clean_signs.hpp"
#include "ringkas/order.hpp"

namespace ringkas {
namespace {

constexpr unsigned kStartsWithin = kStartsLower | kStartsInside;

/// This line's first word would not have fitted into the one before, `width` bytes wide.
bool is_wrapped(const char* source, const Line* line, std::uint32_t width) {
    std::uint32_t word = line->span.begin;
    while (word < line->span.end && source[word] != ' ') ++word;
    return line[-1].span.size() + 1 + word - line->span.begin > width;
}

/// The width at which the text was broken into lines by hand or by a mail program, or 0.
/// Such lines are filled, and most of them end inside a sentence.
std::uint32_t wrap_width(const char* source, const Buffer<Line>& lines) {
    constexpr std::uint32_t kNarrowest = 38, kWidest = 140;
    // The width is the length of the longest line; an address may be longer.
    std::uint32_t width = kNarrowest;
    for (const Line& line : lines)
        if (line.span.size() <= kWidest) width = std::max(width, line.span.size());
    std::uint32_t followed = 0, filled = 0, inside = 0;
    for (const Line* line = lines.begin() + 1; line < lines.end(); ++line) {
        if (line->blank_before) continue;
        ++followed;
        filled += is_wrapped(source, line, width);
        inside += !line[-1].is(kEndsSentence) && line->is(kStartsWithin);
    }
    return width > kNarrowest && followed >= 3 && filled * 10 >= followed * 7 && inside * 10 >= followed * 4 ? width : 0;
}

/// A link on a line of its own has few words.
bool may_be_link(const Line* line) { return line->words <= 7 && !line->blank_before && !line->is(kEndsSentence); }

/// Marks the lines that go on with the one before them. From the bottom up: what follows a link inside a sentence tells that it is one;
/// what follows a dateline begins with a dash and does not.
void mark_joined(const char* source, Buffer<Line>& lines) {
    const std::uint32_t width = wrap_width(source, lines);
    bool below_joined = false;
    for (Line* line = lines.end(); --line > lines.begin(); below_joined = line->is(kJoined) && !line->is(kItem)) {
        if (line->blank_before || !line->is_plain()) continue;
        Line* const before = line - 1;
        const bool starts_within = line->is(kStartsWithin), before_lower = before->is(kStartsLower);
        // A word that pages use and sentences too, in the middle of one.
        if (traits(before->sign).needs_company && starts_within && before > lines.begin() && may_be_link(before) && before[-1].is_plain())
            before->sign = PageSign::kNone;
        if (!before->is_plain()) continue;
        bool joined = false;
        if (width > 0) joined = is_wrapped(source, line, width);
        else if (!before->is(kEndsSentence))
            // After a link inside a sentence the rest may begin with a name.
            joined = starts_within || before->is(kEndsOpen) || (below_joined && may_be_link(line)) || (before_lower && may_be_link(before));
        if (joined) line->shape |= kJoined;
    }
}

/// Joins them.
void join_marked(Buffer<Line>& lines) {
    Line* last = lines.data();
    for (const Line& line : lines) {
        if (!line.is(kJoined)) {
            *last++ = line;
            continue;
        }
        Line& whole = last[-1];
        whole.span.end = line.span.end;
        whole.words += line.words;
        whole.hash = 0;
        constexpr unsigned kOfEnd = kEndsSentence | kFullStop | kColonLast | kEndsOpen;
        whole.shape = static_cast<std::uint16_t>((whole.shape & ~kOfEnd) | (line.shape & kOfEnd) | kJoined | kOddBlanks);
    }
    lines.resize(static_cast<std::size_t>(last - lines.data()));
}

void mark_repeated(Buffer<Line>& lines) {
    Buffer<std::uint64_t> keys(lines.size());
    std::size_t size = 0;
    for (std::uint32_t k = 0; k < lines.size(); ++k)
        if (lines[k].hash != 0) keys[size++] = key_of(lines[k].hash, k);
    sort_keys({keys.data(), size});
    for (std::size_t k = 1; k < size; ++k) {
        if (first_of(keys[k]) != first_of(keys[k - 1])) continue;
        Line& above = lines[second_of(keys[k - 1])];
        above.shape = static_cast<std::uint16_t>((above.shape & ~kLastRepeat) | kRepeated);
        lines[second_of(keys[k])].shape |= kRepeated | kLastRepeat;
    }
}

/// A few words, no full stop; with capitals a headline. Prose: a sentence, or a line too long for anything else.
void set_shape(Line& line) {
    constexpr unsigned kNoTitle = kJoined | kItem | kStartsLower | kStartsInside | kEndsOpen | kFullStop | kColonLast;
    // Without a branch: lines are of many kinds.
    const unsigned title = static_cast<unsigned>(line.words <= 25) & static_cast<unsigned>(!line.is(kNoTitle));
    const unsigned headline = title & (line.words - 2 <= 16) & (line.capital_words * 10 >= line.words * 6);
    const std::uint32_t shortest = line.is(kEndsSentence) ? 5 : line.is(kColonLast) ? 6 : 16;  // words
    const unsigned prose = static_cast<unsigned>(line.words >= shortest) & static_cast<unsigned>(line.is_plain()) & ~headline;
    line.shape = static_cast<std::uint16_t>(line.shape | title * kTitleShape | headline * kHeadline | prose * kProse);
}

ParagraphKind kind_of(const Line& line, const Line& next) {
    if (line.is(kTabs) && !line.is(kJoined)) return ParagraphKind::kTableRow;
    if (line.is(kItem)) return ParagraphKind::kListItem;
    const bool short_line = line.words <= 12 && line.words < next.words;
    return short_line && !line.is(kEndsSentence | kEndsOpen | kJoined | kColonLast) ? ParagraphKind::kHeading : ParagraphKind::kProse;
}

}  // namespace

void join_lines(const char* source, Buffer<Line>& lines) {
    if (lines.empty()) return;
    mark_joined(source, lines);
    join_marked(lines);
    mark_repeated(lines);
    Line next;
    for (std::size_t k = lines.size(); k-- > 0; next = lines[k]) {
        Line& line = lines[k];
        set_shape(line);
        line.kind = kind_of(line, next);
        if (next.is(kProse)) line.shape |= kAboveProse;
    }
}

}  // namespace ringkas
