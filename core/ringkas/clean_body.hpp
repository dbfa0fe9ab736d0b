// Decides which units of a page are the article. Part of stage 1 (clean).
//
// In:     units with their signs.
// Out:    for each unit: article (and what kind of paragraph) or the reason why not; where the article begins and ends.
// Cost:   O(units).
// Errors: none.
//
// A page's article is the run of units with the most evidence: prose counts for it by its words, menus, headlines and section
// headings against it (a maximum-sum run, as in Pasternack & Roth 2009, "Extracting article text from the web with maximum
// subsequence segmentation", with line shapes in the place of tags). A text without signs of a page is article as a whole.
#pragma once

#include <string_view>
#include <vector>

#include "ringkas/clean_units.hpp"

namespace ringkas {

struct Decision {
    bool keep = true;
    OmitReason reason = OmitReason::kMenu;
    ParagraphKind kind = ParagraphKind::kProse;
};

struct Body {
    bool is_page = false;
    std::uint32_t begin = 0, end = 0;  ///< units [begin, end) hold the article
    std::vector<Decision> decisions;   ///< per unit
};

[[nodiscard]] Body find_body(std::string_view source, const std::vector<Line>& lines, const std::vector<Unit>& units, const PageVocabulary& vocabulary);

/// Prose: a sentence, or a line too long for anything else.
[[nodiscard]] bool is_prose(const Unit& unit, const std::vector<Line>& lines, std::string_view source);

/// A few words, most with capitals, no full stop: a headline, a link.
[[nodiscard]] bool is_headline(const Unit& unit, const std::vector<Line>& lines, std::string_view source);

}  // namespace ringkas
