#include "ringkas/clean_title.hpp"

#include <algorithm>

#include "ringkas/clean_dateline.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kFewestWords = 2, kMostWords = 25;

bool may_be_title(const Unit& unit, const std::vector<Line>& lines, std::string_view source, const PageVocabulary& vocabulary) {
    if (unit.sign != PageSign::kNone || unit.last - unit.first > 1 || unit.words < kFewestWords || unit.words > kMostWords) return false;
    const Line& line = lines[unit.first];
    const std::string_view text = line.span.of(source);
    if (line.is_item || line.starts_lower || line.starts_inside || line.ends_open || text.back() == ':') return false;
    if (find_dateline(text, vocabulary).size > 0) return false;
    return !(text.back() == '.' && text.substr(text.size() - std::min<std::size_t>(3, text.size())) != "...");
}

}  // namespace

std::optional<std::uint32_t> find_title(std::string_view source, const std::vector<Line>& lines, const std::vector<Unit>& units, const Body& body,
                                        const PageVocabulary& vocabulary) {
    if (units.empty()) return std::nullopt;
    if (!body.is_page || body.begin == 0) {
        // No page around it: a title is a short first line with prose, and more than it, behind.
        const bool may_be = units.size() >= 2 && may_be_title(units[0], lines, source, vocabulary) && !units[0].ends_sentence;
        if (!may_be || (units[0].words > 12 && !is_headline(units[0], lines, source))) return std::nullopt;
        std::uint32_t prose = 0;
        for (std::uint32_t k = 1; k < units.size() && k < 6; ++k) prose += is_prose(units[k], lines, source) && units[k].words > units[0].words;
        const bool stands_off = lines[units[1].first].blank_before > 0 || is_headline(units[0], lines, source);
        if (prose >= 1 && stands_off && units[0].words >= 2) return 0u;
        if (!body.is_page) return std::nullopt;
    }
    // On a page it stands above the article, near it, often twice, with a byline below.
    constexpr std::uint32_t kWindow = 30;
    std::optional<std::uint32_t> best;
    double best_score = 0;
    const std::uint32_t from = body.begin > kWindow ? body.begin - kWindow : 0;
    for (std::uint32_t k = from; k < body.begin + 2 && k < body.end; ++k) {
        if (k >= body.begin && is_prose(units[k], lines, source)) break;
        if (units[k].sign == PageSign::kContents) break;  // the headline stands above the table of contents
        if (!may_be_title(units[k], lines, source, vocabulary)) continue;
        double score = 0.5 * std::min<double>(units[k].words, 8);
        const bool twin = (k > 0 && units[k - 1].hash == units[k].hash) || (k + 1 < units.size() && units[k + 1].hash == units[k].hash);
        bool signed_below = false;
        for (std::uint32_t next = k + 1; next < units.size() && next <= k + 3; ++next)
            signed_below = signed_below || units[next].sign == PageSign::kByline || units[next].sign == PageSign::kDate;
        if (signed_below) score += 3;
        // Twins without a byline may be a picture's alternative text and its caption.
        if (units[k].repeated) score += twin && !signed_below ? 2 : 4;
        score -= 0.2 * (body.begin > k ? body.begin - k : 0);
        if (is_headline(units[k], lines, source)) score += 1;
        if (score > best_score) {
            best_score = score;
            best = k;
        }
    }
    return best;
}

}  // namespace ringkas
