#include "ringkas/clean_title.hpp"

#include <algorithm>

#include "ringkas/clean_dateline.hpp"

namespace ringkas {
namespace {

bool may_be_title(const Line& line, std::string_view source, const PageVocabulary& vocabulary) {
    constexpr std::uint32_t kFewestWords = 2, kMostWords = 25;
    if (line.sign != PageSign::kNone || line.is_joined || line.words < kFewestWords || line.words > kMostWords) return false;
    if (line.is_item || line.starts_lower || line.starts_inside || line.ends_open) return false;
    const std::string_view text = line.span.of(source);
    return text.back() != ':' && !ends_with_full_stop(text) && find_dateline(text, vocabulary).size == 0;
}

/// No page around it: a title is a short first line with prose, and more than it, behind.
bool first_is_title(std::string_view source, const Buffer<Line>& lines, const PageVocabulary& vocabulary) {
    const Line& first = lines[0];
    if (lines.size() < 2 || first.ends_sentence || !may_be_title(first, source, vocabulary)) return false;
    const bool headline = is_headline(first, source);
    if (!headline && (first.words > 12 || lines[1].blank_before == 0)) return false;
    for (std::size_t k = 1; k < lines.size() && k < 6; ++k)
        if (is_prose(lines[k], source) && lines[k].words > first.words) return true;
    return false;
}

}  // namespace

std::uint32_t find_title(std::string_view source, const Buffer<Line>& lines, const Body& body, const PageVocabulary& vocabulary) {
    if (lines.empty()) return kNoTitle;
    if ((!body.is_page || body.begin == 0) && first_is_title(source, lines, vocabulary)) return 0;
    if (!body.is_page) return kNoTitle;
    // On a page it stands above the article, near it, often twice, with a byline below. Scores are in tenths.
    constexpr std::uint32_t kWindow = 30;
    std::uint32_t title = kNoTitle;
    int best = 0;
    const auto count = static_cast<std::uint32_t>(lines.size());
    for (std::uint32_t k = body.begin > kWindow ? body.begin - kWindow : 0; k < body.begin + 2 && k < body.end; ++k) {
        const Line& line = lines[k];
        // The headline stands above the first sentence and above a table of contents.
        if ((k >= body.begin && is_prose(line, source)) || line.sign == PageSign::kContents) break;
        if (!may_be_title(line, source, vocabulary)) continue;
        int score = 5 * std::min<int>(line.words, 8);
        bool signed_below = false;
        for (std::uint32_t next = k + 1; next < count && next <= k + 3; ++next)
            signed_below = signed_below || lines[next].sign == PageSign::kByline || lines[next].sign == PageSign::kDate;
        if (signed_below) score += 30;
        // Twins without a byline may be a picture's alternative text and its caption.
        const bool twin = (k > 0 && lines[k - 1].hash == line.hash) || (k + 1 < count && lines[k + 1].hash == line.hash);
        if (line.is_repeated) score += twin && !signed_below ? 20 : 40;
        if (body.begin > k) score -= 2 * static_cast<int>(body.begin - k);
        if (score > best) {
            best = score;
            title = k;
        }
    }
    return title;
}

}  // namespace ringkas
