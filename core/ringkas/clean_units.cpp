#include "ringkas/clean_units.hpp"

#include <algorithm>
#include <array>

#include "ringkas/clean_signs.hpp"

namespace ringkas {
namespace {

/// A link on a line of its own has at most this many words.
constexpr std::uint32_t kLinkWords = 7;

std::uint32_t first_word_size(std::string_view text) {
    return static_cast<std::uint32_t>(std::min(text.find(' '), text.size()));
}

/// The width at which the text was broken into lines by hand or by a mail program, or 0.
/// Such lines are filled: the next line's first word would not have fitted, and most of them end inside a sentence.
std::uint32_t wrap_width(std::string_view source, const std::vector<Line>& lines) {
    constexpr std::uint32_t kNarrowest = 38, kWidest = 140;
    std::array<std::uint32_t, kWidest + 1> sizes{};
    std::uint32_t longer = 0;
    for (const Line& line : lines) {
        if (line.span.size() > kWidest) ++longer;
        else ++sizes[line.span.size()];
    }
    const auto count = static_cast<std::uint32_t>(lines.size());
    if (count < 4 || longer * 20 > count) return 0;
    // The width is the length of the longest line, a few outliers aside.
    std::uint32_t width = kWidest, above = longer;
    while (width > kNarrowest && above + sizes[width] <= count / 50) above += sizes[width--];
    if (width <= kNarrowest) return 0;
    std::uint32_t followed = 0, filled = 0, inside = 0;
    for (std::size_t k = 1; k < lines.size(); ++k) {
        if (lines[k].blank_before > 0) continue;
        ++followed;
        const Line& line = lines[k - 1];
        filled += line.span.size() + 1 + first_word_size(lines[k].span.of(source)) > width;
        inside += !line.ends_sentence && (lines[k].starts_lower || lines[k].starts_inside);
    }
    return followed >= 3 && filled * 10 >= followed * 7 && inside * 10 >= followed * 4 ? width : 0;
}

bool goes_on_from(const Line& before, const Line& line) {
    if (line.blank_before > 0 || before.ends_sentence) return false;
    return line.starts_lower || line.starts_inside || before.ends_open;
}

/// Lines that only a tag parts have no white space between them that could stand for the border.
bool parted_by_tag(std::string_view source, const Line& before, const Line& line) {
    const char next = before.span.end < source.size() ? source[before.span.end] : ' ';
    return next == '<' || source[line.span.begin - 1] == '>';
}

/// A word that pages use and sentences too, in the middle of one.
bool is_link_inside(const std::vector<Line>& lines, const std::vector<PageSign>& signs, std::size_t k) {
    if (!needs_company(signs[k]) || lines[k].words > kLinkWords || lines[k].blank_before > 0 || lines[k].ends_sentence) return false;
    if (signs[k - 1] != PageSign::kNone) return false;
    const bool goes_on = k + 1 < lines.size() && signs[k + 1] == PageSign::kNone && lines[k + 1].blank_before == 0 &&
                         (lines[k + 1].starts_lower || lines[k + 1].starts_inside);
    if (lines[k - 1].ends_sentence) return goes_on && !lines[k].starts_lower;
    return goes_on && (lines[k].starts_lower || lines[k - 1].words >= 3);
}

}  // namespace

std::vector<Unit> join_lines(std::string_view source, const std::vector<Line>& lines, std::vector<PageSign>& signs) {
    const std::uint32_t width = wrap_width(source, lines);
    std::vector<bool> joins(lines.size(), false);  // line k belongs to line k - 1
    for (std::size_t k = 1; k < lines.size(); ++k) {
        if (is_link_inside(lines, signs, k)) signs[k] = PageSign::kNone;
        if (signs[k] != PageSign::kNone || signs[k - 1] != PageSign::kNone || lines[k].blank_before > 0) continue;
        const Line& before = lines[k - 1];
        if (parted_by_tag(source, before, lines[k])) continue;
        if (width > 0) {
            joins[k] = before.span.size() + 1 + first_word_size(lines[k].span.of(source)) > width;
            continue;
        }
        if (goes_on_from(before, lines[k])) {
            joins[k] = true;
            // The line before may itself be a link inside the sentence that began further up.
            std::size_t up = k - 1;
            for (int steps = 0; steps < 4 && up > 0 && !joins[up] && lines[up].words <= kLinkWords; ++steps, --up) {
                const Line& above = lines[up - 1];
                if (lines[up].blank_before > 0 || above.ends_sentence || signs[up - 1] != PageSign::kNone) break;
                joins[up] = true;
            }
        } else if (joins[k - 1] && !before.ends_sentence && before.words <= kLinkWords && before.starts_lower) {
            joins[k] = true;  // after a link inside a sentence the rest may begin with a name
        }
    }
    std::vector<Unit> units;
    for (std::uint32_t k = 0; k < lines.size(); ++k) {
        if (!joins[k]) {
            units.emplace_back();
            units.back().first = k;
            units.back().sign = signs[k];
        }
        Unit& unit = units.back();
        unit.last = k + 1;
        unit.words += lines[k].words;
        unit.hash = unit.hash * 31 + lines[k].hash;
        unit.ends_sentence = lines[k].ends_sentence;
    }
    return units;
}

}  // namespace ringkas
