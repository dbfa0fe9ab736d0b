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
bool first_is_title(const char* source, const Line* first, const Line* last, const PageVocabulary& vocabulary) {
    if (first->is(kEndsSentence) || !may_be_title(*first, source, vocabulary)) return false;
    for (const Line* line = first + 1; line < last && line - first < 6; ++line) {
        if (line == first + 1 && !first->is(kHeadline) && (first->words > 12 || !line->blank_before)) break;
        if (line->is(kProse) && line->words > first->words) return true;
    }
    return false;
}

}  // namespace

const Line* find_title(const char* source, const Buffer<Line>& lines, const Body& body, const PageVocabulary& vocabulary) {
    if (lines.empty()) return nullptr;
    const Line *const first = lines.begin(), *const last = lines.end();
    if ((!body.is_page || body.begin == first) && first_is_title(source, first, last, vocabulary)) return first;
    if (!body.is_page) return nullptr;
    // On a page it stands above the article, near it, with a byline below. Scores are in tenths.
    constexpr std::ptrdiff_t kWindow = 30;
    const Line* title = nullptr;
    int best = 0;
    for (const Line* line = body.begin - std::min(body.begin - first, kWindow); line - body.begin < 2 && line < body.end; ++line) {
        // The headline stands above the first sentence and above a table of contents.
        if ((line >= body.begin && line->is(kProse)) || line->sign == PageSign::kContents) break;
        if (!may_be_title(*line, source, vocabulary)) continue;
        int score = 5 * static_cast<int>(std::min(line->words, 8u));
        if (line < body.begin) score -= 2 * static_cast<int>(body.begin - line);
        bool signed_below = false;
        for (const Line* next = line + 1; next < last && next - line <= 3; ++next)
            signed_below = signed_below || next->sign == PageSign::kByline || next->sign == PageSign::kDate;
        if (signed_below) score += 30;
        if (score > best) {
            best = score;
            title = line;
        }
    }
    return title;
}

}  // namespace ringkas
