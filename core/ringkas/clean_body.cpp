#include "ringkas/clean_body.hpp"

#include <algorithm>

#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_signs.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kEnoughEvidence = 3;

OmitReason reason_of(PageSign sign) {
    switch (sign) {
        case PageSign::kAdvertisement: return OmitReason::kAdvertisement;
        case PageSign::kEmbed: return OmitReason::kEmbed;
        case PageSign::kRelated:
        case PageSign::kRelatedHead:
        case PageSign::kSection: return OmitReason::kRelated;
        case PageSign::kDate:
        case PageSign::kByline: return OmitReason::kByline;
        case PageSign::kDateline: return OmitReason::kDateline;
        case PageSign::kPromotion: return OmitReason::kPromotion;
        case PageSign::kNote: return OmitReason::kNote;
        case PageSign::kTags: return OmitReason::kTags;
        case PageSign::kComments: return OmitReason::kComments;
        case PageSign::kFooter: return OmitReason::kFooter;
        case PageSign::kCaption: return OmitReason::kCaption;
        case PageSign::kNone:
        case PageSign::kShare:
        case PageSign::kContents:
        case PageSign::kMenu: break;
    }
    return OmitReason::kMenu;
}

/// Evidence that a text is a page. Words that a text may hold by chance count once, what only pages have counts for itself.
std::uint32_t evidence(const Unit& unit) {
    switch (unit.sign) {
        case PageSign::kNone: return 0;
        case PageSign::kShare:
        case PageSign::kFooter: return unit.words > 1 ? kEnoughEvidence : 1;
        default: return 1;
    }
}

/// What a unit with a sign says against being inside the article, in words of prose.
double cost(PageSign sign) {
    switch (sign) {
        case PageSign::kAdvertisement:
        case PageSign::kEmbed:
        case PageSign::kDateline:
        case PageSign::kRelated: return 0;
        case PageSign::kRelatedHead:
        case PageSign::kNote:
        case PageSign::kPromotion: return 1;
        case PageSign::kCaption: return 2;
        case PageSign::kDate: return 2;
        case PageSign::kByline:
        case PageSign::kTags:
        case PageSign::kContents:
        case PageSign::kMenu: return 4;
        case PageSign::kShare: return 5;
        case PageSign::kSection: return 15;
        case PageSign::kFooter: return 25;
        case PageSign::kComments: return 40;
        case PageSign::kNone: break;
    }
    return 0;
}

class BodyFinder {
public:
    BodyFinder(std::string_view source, const std::vector<Line>& lines, const std::vector<Unit>& units, const PageVocabulary& vocabulary)
        : source_(source), lines_(lines), units_(units), vocabulary_(vocabulary), prose_(units.size()) {
        for (std::size_t k = 0; k < units.size(); ++k) prose_[k] = units[k].sign == PageSign::kNone && is_prose(units[k], lines, source);
    }

    Body find() {
        Body body;
        body.decisions.resize(units_.size());
        body.end = static_cast<std::uint32_t>(units_.size());
        std::uint32_t total = 0, signs = 0;
        for (std::uint32_t k = 0; k < units_.size(); ++k) {
            if (!may_be_heading(k)) total += evidence(units_[k]);
            signs += units_[k].sign != PageSign::kNone;
        }
        body.is_page = total >= kEnoughEvidence;
        if (body.is_page) {
            find_run(body);
            // No prose at all: a menu, or verses with a sign or two between them.
            if (body.end == 0 && signs * 4 < units_.size()) body.end = static_cast<std::uint32_t>(units_.size());
            for (std::uint32_t k = 0; k < units_.size(); ++k)
                if (k < body.begin || k >= body.end) omit(body, k, outside_reason(k, body));
        }
        look_inside(body);
        for (std::uint32_t k = body.begin; k < body.end; ++k)
            if (body.decisions[k].keep) body.decisions[k].kind = kind_of(k);
        return body;
    }

private:
    [[nodiscard]] std::string_view text(std::uint32_t k) const {
        const std::uint32_t begin = lines_[units_[k].first].span.begin;
        return source_.substr(begin, lines_[units_[k].last - 1].span.end - begin);
    }

    /// "Rekomendasi", "Foto", "Komentar" on a line of its own above prose: no evidence of a page.
    [[nodiscard]] bool may_be_heading(std::uint32_t k) const {
        const Unit& unit = units_[k];
        if (!needs_company(unit.sign) || unit.sign == PageSign::kDate || unit.words > 2) return false;
        return k + 1 < units_.size() && prose_[k + 1] && (k == 0 || units_[k - 1].sign == PageSign::kNone);
    }

    [[nodiscard]] double score(std::uint32_t k) const {
        const Unit& unit = units_[k];
        if (unit.sign != PageSign::kNone) return -cost(unit.sign);
        if (prose_[k]) {
            const bool company = (k > 0 && prose_[k - 1]) || (k + 1 < units_.size() && prose_[k + 1]);
            const double words = std::min<double>(unit.words, 60);
            return company ? words : words / 2;
        }
        if (lines_[unit.first].is_item) return unit.ends_sentence ? unit.words : 0;
        if (unit.ends_sentence) return unit.words;
        if (is_data(unit)) return -1;
        return unit.words >= 4 ? -4 : -3;
    }

    /// A row of a list: small letters ("3 siung bawang merah") or figures ("Rp 437.200.000"), where links and menus have capitals.
    [[nodiscard]] bool is_data(const Unit& unit) const {
        const Line& line = lines_[unit.first];
        if (unit.words < 2) return false;
        return line.digits >= 4 || line.capital_words * 5 <= line.words * 2;
    }

    void omit(Body& body, std::uint32_t k, OmitReason reason) const { body.decisions[k] = {false, reason, ParagraphKind::kProse}; }

    /// The run of units with the highest sum; a dateline makes a good beginning.
    void find_run(Body& body) const {
        constexpr double kDatelineBonus = 30;
        double best = 0, sum = 0;
        std::uint32_t begin = 0, best_begin = 0, best_end = 0;
        for (std::uint32_t k = 0; k < units_.size(); ++k) {
            const bool dated = units_[k].sign == PageSign::kDateline || (prose_[k] && find_dateline(text(k), vocabulary_).size > 0);
            const double bonus = dated ? kDatelineBonus : 0;
            if (sum <= bonus) {
                sum = bonus;
                begin = k;
            }
            sum += score(k);
            if (sum > best) {
                best = sum;
                best_begin = begin;
                best_end = k + 1;
            }
        }
        body.begin = best_begin;
        body.end = best_end;
        if (best_end == 0) return;
        widen(body);
    }

    /// Beyond the run everything is article that no sign speaks against: headings at the top, a list or a verse at the end.
    void widen(Body& body) const {
        constexpr std::uint32_t kMost = 6;
        std::uint32_t k = body.begin;
        while (k > 0 && units_[k - 1].sign == PageSign::kNone) --k;
        if (k == 0 && body.begin <= kMost) body.begin = 0;
        // A summary above the dateline, where the text begins with the article.
        for (k = 0; k < body.begin && body.begin <= kMost; ++k)
            if (prose_[k] && units_[k].ends_sentence) body.begin = k;
        // The list that the last sentence announced.
        bool in_list = body.end > 0 && text(body.end - 1).back() == ':';
        while (body.end < units_.size() && goes_on_as_list(body.end, in_list)) ++body.end;
        // A signed last paragraph looks like a caption.
        k = body.end;
        if (k < units_.size() && units_[k].sign == PageSign::kCaption && units_[k].ends_sentence && units_[k].words >= 12 && prose_[k - 1]) body.end = k + 1;
        k = body.end;
        while (k < units_.size() && stays_inside(units_[k].sign)) ++k;
        if (k == units_.size()) body.end = k;
    }

    [[nodiscard]] bool goes_on_as_list(std::uint32_t k, bool& in_list) const {
        const Unit& unit = units_[k];
        if (unit.sign != PageSign::kNone || unit.repeated) return unit.sign == PageSign::kAdvertisement;
        const Line& line = lines_[unit.first];
        if (line.is_item || unit.ends_sentence || (is_data(unit) && line.digits > 0)) in_list = true;
        else if (text(k).back() != ':' && !is_data(unit)) return false;
        return in_list;
    }

    /// Signs that stand between the parts of an article too.
    static bool stays_inside(PageSign sign) {
        switch (sign) {
            case PageSign::kNone:
            case PageSign::kAdvertisement:
            case PageSign::kEmbed:
            case PageSign::kRelated:
            case PageSign::kRelatedHead:
            case PageSign::kCaption:
            case PageSign::kNote:
            case PageSign::kPromotion:
            case PageSign::kDate: return true;
            default: return false;
        }
    }

    [[nodiscard]] OmitReason outside_reason(std::uint32_t k, const Body& body) const {
        const PageSign sign = units_[k].sign;
        if (sign != PageSign::kNone) return reason_of(sign);
        if (k < body.begin) return OmitReason::kMenu;
        // After the article the last heading says what its list is.
        for (std::uint32_t up = k; up > body.end && k - up < 40; --up) {
            const PageSign above = units_[up - 1].sign;
            if (above == PageSign::kSection || above == PageSign::kRelatedHead) return OmitReason::kRelated;
            if (above == PageSign::kComments) return OmitReason::kComments;
            if (above == PageSign::kFooter) return OmitReason::kFooter;
            if (above == PageSign::kTags || above == PageSign::kByline) return OmitReason::kTags;
        }
        return is_headline(units_[k], lines_, source_) ? OmitReason::kRelated : OmitReason::kMenu;
    }

    void look_inside(Body& body) const {
        for (std::uint32_t k = body.begin; k < body.end; ++k) {
            const Unit& unit = units_[k];
            const PageSign sign = unit.sign;
            if (sign != PageSign::kNone) {
                if (needs_company(sign) && (!body.is_page || is_weak_heading(k, body))) continue;
                if (is_signed_paragraph(k, body)) continue;
                omit(body, k, reason_of(sign));
                if (sign == PageSign::kRelatedHead) k = omit_titles(body, k);
                if (sign == PageSign::kPromotion) omit_rest_of_link(body, k);
                if (sign == PageSign::kCaption) omit_alternative_text(body, k);
                if (sign == PageSign::kEmbed) omit_post(body, k);
                continue;
            }
            if (unit.words == 0) omit(body, k, OmitReason::kMarkup);
            else if (says_it_twice(k)) omit(body, k, OmitReason::kCaption);
            else if (body.is_page && !prose_[k] && is_number(unit)) omit(body, k, OmitReason::kMenu);
            else if (body.is_page && !prose_[k] && is_repeated_link(k, body)) omit(body, k, OmitReason::kRelated);
        }
    }

    /// The last paragraph with the site and the reporter in brackets behind its full stop.
    [[nodiscard]] bool is_signed_paragraph(std::uint32_t k, const Body& body) const {
        if (units_[k].sign != PageSign::kCaption || !units_[k].ends_sentence || units_[k].words < 12 || k == body.begin) return false;
        for (std::uint32_t next = k + 1; next < body.end; ++next)
            if (prose_[next]) return false;
        return true;
    }

    /// "Baca selengkapnya di", "sini", ".": what a link left of its sentence.
    void omit_rest_of_link(Body& body, std::uint32_t& k) const {
        while (k + 1 < body.end && units_[k + 1].sign == PageSign::kNone && units_[k + 1].words <= 3 && lines_[units_[k + 1].first].blank_before == 0 &&
               (lines_[units_[k + 1].first].starts_lower || units_[k + 1].words == 0))
            omit(body, ++k, OmitReason::kPromotion);
    }

    [[nodiscard]] bool is_number(const Unit& unit) const {
        const Line& line = lines_[unit.first];
        return unit.last - unit.first == 1 && unit.words == 1 && line.letters == 0 && line.digits == line.span.size() && line.digits <= 3;
    }

    /// A caption printed twice without a border, as alternative text and as caption.
    [[nodiscard]] bool says_it_twice(std::uint32_t k) const {
        constexpr std::size_t kShortest = 30;
        const Unit& unit = units_[k];
        if (unit.ends_sentence || unit.last - unit.first > 1) return false;
        const std::string_view line = text(k);
        if (line.size() < 2 * kShortest) return false;
        for (const std::size_t gap : {std::size_t{0}, std::size_t{1}, std::size_t{2}}) {
            const std::size_t half = (line.size() - gap) / 2;
            if (line.substr(0, half) == line.substr(line.size() - half)) return true;
        }
        return false;
    }

    /// A short line that stands on the page again: a link, the alternative text of a picture. A heading that a table of contents
    /// names too keeps its last place, before prose.
    [[nodiscard]] bool is_repeated_link(std::uint32_t k, const Body& body) const {
        const Unit& unit = units_[k];
        if (!unit.repeated || unit.words < 2) return false;
        if (k > 0 && units_[k - 1].hash == unit.hash) return true;
        if (k + 1 >= body.end || !prose_[k + 1]) return true;
        return !unit.is_last_repeat;
    }

    /// The text of a post stands above its author's line.
    void omit_post(Body& body, std::uint32_t author) const {
        if (author == body.begin || text(author).find("(@") == std::string_view::npos) return;
        const std::string_view post = text(author - 1);
        const bool marked = post.find('#') != post.npos || post.find('@') != post.npos || post.find("pic.twitter") != post.npos;
        if (units_[author - 1].sign == PageSign::kNone && marked) omit(body, author - 1, OmitReason::kEmbed);
    }

    /// "Rekomendasi", "Foto" between paragraphs is a heading of the article itself.
    [[nodiscard]] bool is_weak_heading(std::uint32_t k, const Body& body) const {
        const PageSign sign = units_[k].sign;
        if (sign != PageSign::kMenu && sign != PageSign::kSection) return false;
        return k > body.begin && k + 1 < body.end && prose_[k + 1] && units_[k - 1].sign == PageSign::kNone;
    }

    /// After "Baca juga:" up to five link titles; a line with a full stop is article again. Returns the last unit omitted.
    std::uint32_t omit_titles(Body& body, std::uint32_t head) const {
        const bool one_title = text(head).back() == ':';
        std::uint32_t last = head;
        for (std::uint32_t k = head + 1; k < body.end && k <= head + 5; ++k) {
            const Unit& unit = units_[k];
            if (unit.sign != PageSign::kNone || unit.words >= 20 || unit.last - unit.first > 1) break;
            const Line& line = lines_[unit.first];
            const bool full_stop = unit.ends_sentence && !is_headline(unit, lines_, source_);
            if (full_stop || line.starts_lower || text(k).back() == ':' || line.capital_words * 2 < line.words) break;
            if (line.is_item) break;
            // A colon announces one title; behind it a short line before prose is the article's next heading.
            const bool heading = k + 1 < body.end && prose_[k + 1] && ((one_title && unit.words <= 6) || unit.repeated);
            if (k > head + 1 && heading) break;
            if (k > head + 1 && !line_follows_at_once(k) && !is_headline(unit, lines_, source_)) break;
            omit(body, k, OmitReason::kRelated);
            last = k;
        }
        return last;
    }

    [[nodiscard]] bool line_follows_at_once(std::uint32_t k) const { return lines_[units_[k].first].blank_before == 0; }

    /// A picture's alternative text stands just before its caption and says the same.
    void omit_alternative_text(Body& body, std::uint32_t caption) const {
        if (caption == body.begin) return;
        const std::uint32_t k = caption - 1;
        const Unit& unit = units_[k];
        if (unit.sign != PageSign::kNone || prose_[k] || unit.words > 20 || lines_[unit.first].is_item || unit.ends_sentence) return;
        if (text(k).substr(0, 8) == text(caption).substr(0, 8)) omit(body, k, OmitReason::kCaption);
    }

    [[nodiscard]] ParagraphKind kind_of(std::uint32_t k) const {
        const Unit& unit = units_[k];
        const Line& line = lines_[unit.first];
        if ((line.marks & kTabMark) != 0 && unit.last - unit.first == 1 && text(k).find('\t') != std::string_view::npos) return ParagraphKind::kTableRow;
        if (line.is_item) return ParagraphKind::kListItem;
        const bool prose_follows = k + 1 < units_.size() && units_[k + 1].words > unit.words;
        if (!unit.ends_sentence && unit.words <= 12 && !line.ends_open && prose_follows && unit.last - unit.first == 1 && text(k).back() != ':')
            return ParagraphKind::kHeading;
        return ParagraphKind::kProse;
    }

    std::string_view source_;
    const std::vector<Line>& lines_;
    const std::vector<Unit>& units_;
    const PageVocabulary& vocabulary_;
    std::vector<bool> prose_;
};

}  // namespace

bool is_prose(const Unit& unit, const std::vector<Line>& lines, std::string_view source) {
    if (unit.words >= 25) return true;
    if (is_headline(unit, lines, source)) return false;
    const std::string_view text = lines[unit.last - 1].span.of(source);
    if (unit.ends_sentence) return unit.words >= 5;
    return unit.words >= 6 && (text.back() == ':' || unit.words >= 16);
}

bool is_headline(const Unit& unit, const std::vector<Line>& lines, std::string_view source) {
    if (unit.last - unit.first != 1 || unit.words > 18 || unit.words < 2) return false;
    const Line& line = lines[unit.first];
    const std::string_view text = line.span.of(source);
    if (text.back() == '.' && text.substr(text.size() - std::min<std::size_t>(3, text.size())) != "...") return false;
    if (line.is_item || line.starts_lower) return false;
    return line.capital_words * 10 >= line.words * 6;
}

Body find_body(std::string_view source, const std::vector<Line>& lines, const std::vector<Unit>& units, const PageVocabulary& vocabulary) {
    return BodyFinder(source, lines, units, vocabulary).find();
}

}  // namespace ringkas
