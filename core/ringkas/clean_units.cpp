#include "ringkas/clean_units.hpp"

#include <algorithm>
#include <array>

#include "ringkas/clean_signs.hpp"
#include "ringkas/order.hpp"

namespace ringkas {
namespace {

/// A link on a line of its own has at most this many words.
constexpr std::uint32_t kLinkWords = 7;

/// The next line's first word would not have fitted into `width`.
bool fills(std::string_view source, const Line& before, const Line& line, std::uint32_t width) {
    const std::string_view text = line.span.of(source);
    return before.span.size() + 1 + std::min(text.find(' '), text.size()) > width;
}

/// The width at which the text was broken into lines by hand or by a mail program, or 0.
/// Such lines are filled, and most of them end inside a sentence.
std::uint32_t wrap_width(std::string_view source, const Buffer<Line>& lines) {
    constexpr std::uint32_t kNarrowest = 38, kWidest = 140;
    const auto count = static_cast<std::uint32_t>(lines.size());
    if (count < 4) return 0;
    std::array<std::uint32_t, kWidest + 2> sizes{};
    for (const Line& line : lines) ++sizes[std::min(line.span.size(), kWidest + 1)];
    std::uint32_t above = sizes[kWidest + 1];
    if (above * 20 > count) return 0;
    // The width is the length of the longest line, a few outliers aside.
    std::uint32_t width = kWidest;
    while (width > kNarrowest && above + sizes[width] <= count / 50) above += sizes[width--];
    if (width <= kNarrowest) return 0;
    std::uint32_t followed = 0, filled = 0, inside = 0;
    for (std::size_t k = 1; k < lines.size(); ++k) {
        const Line &before = lines[k - 1], &line = lines[k];
        if (line.blank_before > 0) continue;
        ++followed;
        filled += fills(source, before, line, width);
        inside += !before.ends_sentence && (line.starts_lower || line.starts_inside);
    }
    return followed >= 3 && filled * 10 >= followed * 7 && inside * 10 >= followed * 4 ? width : 0;
}

bool starts_within(const Line& line) { return line.starts_lower || line.starts_inside; }

/// Lines that only a tag parts have no white space between them that could stand for the border.
bool parted_by_tag(std::string_view source, const Line& before, const Line& line) {
    return source[before.span.end] == '<' || source[line.span.begin - 1] == '>';
}

/// A word that pages use and sentences too, in the middle of one.
bool is_link_inside(const Buffer<Line>& lines, std::size_t k) {
    const Line &before = lines[k - 1], &line = lines[k];
    if (!needs_company(line.sign) || line.words > kLinkWords || line.blank_before > 0 || line.ends_sentence ||
        before.sign != PageSign::kNone)
        return false;
    if (k + 1 == lines.size() || lines[k + 1].sign != PageSign::kNone || lines[k + 1].blank_before > 0 || !starts_within(lines[k + 1]))
        return false;
    return before.ends_sentence ? !line.starts_lower : line.starts_lower || before.words >= 3;
}

/// Adds a line to the one before it.
void join(Line& line, const Line& next) {
    line.span.end = next.span.end;
    line.words = static_cast<std::uint16_t>(std::min(0xFFFF, line.words + next.words));
    line.hash = line.hash * 31 + next.hash;
    line.ends_sentence = next.ends_sentence;
    line.is_joined = true;
}

/// Joins each line whose `is_joined` is set to the one before it.
void join_marked(Buffer<Line>& lines) {
    std::size_t size = 0;
    for (const Line& line : lines) {
        if (line.is_joined && size > 0) {
            join(lines[size - 1], line);
        } else {
            lines[size] = line;
            lines[size++].is_joined = false;
        }
    }
    while (lines.size() > size) lines.pop_back();
}

void mark_repeated(Buffer<Line>& lines) {
    Buffer<std::uint64_t> keys(lines.size());
    std::size_t size = 0;
    for (std::uint32_t k = 0; k < lines.size(); ++k)
        if (lines[k].words > 0 && lines[k].hash != 0) keys[size++] = key_of(lines[k].hash, k);
    sort_keys({keys.data(), size});
    for (std::size_t k = 1; k < size; ++k) {
        if (first_of(keys[k]) != first_of(keys[k - 1])) continue;
        Line &above = lines[second_of(keys[k - 1])], &below = lines[second_of(keys[k])];
        above.is_repeated = below.is_repeated = below.is_last_repeat = true;
        above.is_last_repeat = false;
    }
}

}  // namespace

void join_lines(std::string_view source, Buffer<Line>& lines) {
    const std::uint32_t width = wrap_width(source, lines);
    for (std::size_t k = 1; k < lines.size(); ++k) {
        if (is_link_inside(lines, k)) lines[k].sign = PageSign::kNone;
        const Line& before = lines[k - 1];
        Line& line = lines[k];
        if (line.sign != PageSign::kNone || before.sign != PageSign::kNone || line.blank_before > 0 || parted_by_tag(source, before, line))
            continue;
        if (width > 0) {
            line.is_joined = fills(source, before, line, width);
        } else if (!before.ends_sentence && (starts_within(line) || before.ends_open)) {
            line.is_joined = true;
            // The line before may itself be a link inside the sentence that began further up.
            std::size_t up = k - 1;
            for (int steps = 0; steps < 4 && up > 0 && !lines[up].is_joined && lines[up].words <= kLinkWords; ++steps, --up) {
                if (lines[up].blank_before > 0 || lines[up - 1].ends_sentence || lines[up - 1].sign != PageSign::kNone) break;
                lines[up].is_joined = true;
            }
        } else {
            // After a link inside a sentence the rest may begin with a name.
            line.is_joined = before.is_joined && !before.ends_sentence && before.words <= kLinkWords && before.starts_lower;
        }
    }
    join_marked(lines);
    mark_repeated(lines);
}

}  // namespace ringkas
