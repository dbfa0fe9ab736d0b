#include "ringkas/clean_title.hpp"

#include <algorithm>

#include "ringkas/clean_dateline.hpp"

namespace ringkas {
namespace {

bool may_be_title(const Line& line, const char* source, const PageVocabulary& vocabulary) {
    return line.is_plain() && line.is(kTitleShape) && line.words >= 2 &&
           find_dateline(source + line.span.begin, line.span.size(), vocabulary) == 0;
}

/// No page around it: a title is a short first line with prose, and more than it, behind.
bool first_is_title(const char* source, const Buffer<Line>& lines, const PageVocabulary& vocabulary) {
    const Line& first = lines[0];
    if (first.is(kEndsSentence) || !may_be_title(first, source, vocabulary)) return false;
    for (std::size_t k = 1; k < lines.size() && k < 6; ++k) {
        if (k == 1 && !first.is(kHeadline) && (first.words > 12 || !lines[1].blank_before)) break;
        if (lines[k].is(kProse) && lines[k].words > first.words) return true;
    }
    return false;
}

}  // namespace

std::uint32_t find_title(const char* source, const Buffer<Line>& lines, const Body& body, const PageVocabulary& vocabulary) {
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
        if ((k >= body.begin && line.is(kProse)) || line.sign == PageSign::kContents) break;
        if (!may_be_title(line, source, vocabulary)) continue;
        int score = 5 * static_cast<int>(std::min(line.words, 8u)) - 2 * std::max(static_cast<int>(body.begin - k), 0);
        bool signed_below = false;
        for (std::uint32_t next = k + 1; next < count && next <= k + 3; ++next)
            signed_below = signed_below || lines[next].sign == PageSign::kByline || lines[next].sign == PageSign::kDate;
        if (signed_below) score += 30;
        if (line.is(kRepeated)) score += 20;
        if (score > best) {
            best = score;
            title = k;
        }
    }
    return title;
}

}  // namespace ringkas
