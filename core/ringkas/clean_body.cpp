#include "ringkas/clean_body.hpp"

#include <algorithm>

#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_signs.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kEnoughEvidence = 3;

struct SignTraits {
    OmitReason reason;
    std::int8_t cost;   ///< what it says against being inside the article, in words of prose
    bool stays_inside;  ///< stands between the parts of an article too
};

/// In the order of PageSign.
constexpr SignTraits kTraits[] = {
    {OmitReason::kMenu, 0, true},           // kNone
    {OmitReason::kAdvertisement, 0, true},  // kAdvertisement
    {OmitReason::kEmbed, 0, true},          // kEmbed
    {OmitReason::kRelated, 0, true},        // kRelated
    {OmitReason::kRelated, 1, true},        // kRelatedHead
    {OmitReason::kByline, 4, false},        // kByline
    {OmitReason::kByline, 2, true},         // kDate
    {OmitReason::kDateline, 0, false},      // kDateline
    {OmitReason::kPromotion, 1, true},      // kPromotion
    {OmitReason::kNote, 1, true},           // kNote
    {OmitReason::kMenu, 5, false},          // kShare
    {OmitReason::kMenu, 4, false},          // kMenu
    {OmitReason::kRelated, 15, false},      // kSection
    {OmitReason::kMenu, 4, false},          // kContents
    {OmitReason::kTags, 4, false},          // kTags
    {OmitReason::kComments, 40, false},     // kComments
    {OmitReason::kFooter, 25, false},       // kFooter
    {OmitReason::kCaption, 2, true},        // kCaption
};

const SignTraits& traits(PageSign sign) { return kTraits[static_cast<unsigned>(sign)]; }

class BodyFinder {
public:
    BodyFinder(std::string_view source, Buffer<Line>& lines, const PageVocabulary& vocabulary)
        : source_(source), lines_(lines.data()), count_(static_cast<std::uint32_t>(lines.size())), vocabulary_(vocabulary) {}

    Body find() {
        body_.end = count_;
        std::uint32_t evidence = 0, signs = 0;
        for (std::uint32_t k = 0; k < count_; ++k) {
            const Line& line = lines_[k];
            if (line.sign == PageSign::kNone) continue;
            ++signs;
            // Words that a text may hold by chance count once, what only pages have counts for itself.
            const bool only_pages = line.words > 1 && (line.sign == PageSign::kShare || line.sign == PageSign::kFooter);
            if (!may_be_heading(k)) evidence += only_pages ? kEnoughEvidence : 1;
        }
        body_.is_page = evidence >= kEnoughEvidence;
        if (body_.is_page) {
            find_run();
            // No prose at all: a menu, or verses with a sign or two between them.
            if (body_.end == 0 && signs * 4 < count_) body_.end = count_;
            for (std::uint32_t k = 0; k < body_.begin; ++k) omit(k, traits(lines_[k].sign).reason);
            omit_below();
        }
        look_inside();
        return body_;
    }

private:
    [[nodiscard]] std::string_view text(std::uint32_t k) const { return lines_[k].span.of(source_); }

    [[nodiscard]] bool is_plain(std::uint32_t k) const { return lines_[k].sign == PageSign::kNone; }

    [[nodiscard]] bool is_prose_at(std::uint32_t k) const { return k < count_ && is_plain(k) && is_prose(lines_[k], source_); }

    void omit(std::uint32_t k, OmitReason reason) {
        lines_[k].keep = false;
        lines_[k].reason = reason;
    }

    /// "Rekomendasi", "Foto", "Komentar" on a line of its own above prose: no evidence of a page.
    [[nodiscard]] bool may_be_heading(std::uint32_t k) const {
        const Line& line = lines_[k];
        return needs_company(line.sign) && line.sign != PageSign::kDate && line.words <= 2 && is_prose_at(k + 1) &&
               (k == 0 || is_plain(k - 1));
    }

    /// What the line says for being inside the article, in half words of prose.
    [[nodiscard]] int score(std::uint32_t k) const {
        const Line& line = lines_[k];
        if (!is_plain(k)) return -2 * traits(line.sign).cost;
        if (is_prose_at(k)) {
            const bool company = (k > 0 && is_prose_at(k - 1)) || is_prose_at(k + 1);
            return std::min<int>(line.words, 60) * (company ? 2 : 1);
        }
        if (line.ends_sentence) return 2 * line.words;
        if (line.is_item) return 0;
        if (is_data(line)) return -2;
        return line.words >= 4 ? -8 : -6;
    }

    /// A row of a list: small letters ("3 siung bawang merah") or figures ("Rp 437.200.000"), where links and menus have capitals.
    static bool is_data(const Line& line) { return line.words >= 2 && (line.digits >= 4 || line.capital_words * 5 <= line.words * 2); }

    /// The run of lines with the highest sum; a dateline makes a good beginning.
    void find_run() {
        constexpr int kDatelineBonus = 60;
        int best = 0, sum = 0;
        std::uint32_t begin = 0;
        body_.end = 0;
        for (std::uint32_t k = 0; k < count_; ++k) {
            const bool dated = sum <= kDatelineBonus &&
                               (lines_[k].sign == PageSign::kDateline || (is_prose_at(k) && find_dateline(text(k), vocabulary_).size > 0));
            const int bonus = dated ? kDatelineBonus : 0;
            if (sum <= bonus) {
                sum = bonus;
                begin = k;
            }
            sum += score(k);
            if (sum > best) {
                best = sum;
                body_.begin = begin;
                body_.end = k + 1;
            }
        }
        if (body_.end > 0) widen();
    }

    /// Beyond the run everything is article that no sign speaks against: headings at the top, a list or a verse at the end.
    void widen() {
        constexpr std::uint32_t kMost = 6;
        std::uint32_t& begin = body_.begin;
        std::uint32_t& end = body_.end;
        if (begin <= kMost) {
            std::uint32_t k = begin;
            while (k > 0 && is_plain(k - 1)) --k;
            // A summary above the dateline, where the text begins with the article.
            for (std::uint32_t up = begin; up-- > 0 && k > 0;)
                if (is_prose_at(up) && lines_[up].ends_sentence) begin = up;
            if (k == 0) begin = 0;
        }
        while (end < count_ && goes_on_as_list(lines_[end])) ++end;
        std::uint32_t k = end;
        while (k < count_ && traits(lines_[k].sign).stays_inside) ++k;
        if (k == count_) end = k;
    }

    /// The list at the end.
    static bool goes_on_as_list(const Line& line) {
        return line.sign == PageSign::kNone && !line.is_repeated && (line.is_item || (is_data(line) && line.digits > 0));
    }

    /// After the article the last heading says what its list is.
    void omit_below() {
        OmitReason of_list = OmitReason::kMenu;
        for (std::uint32_t k = body_.end; k < count_; ++k) {
            const PageSign sign = lines_[k].sign;
            const OmitReason own = traits(sign).reason;
            if (is_plain(k)) {
                omit(k, of_list != OmitReason::kMenu || !is_headline(lines_[k], source_) ? of_list : OmitReason::kRelated);
                continue;
            }
            omit(k, own);
            if (sign == PageSign::kSection || sign == PageSign::kRelatedHead || sign == PageSign::kComments || sign == PageSign::kFooter)
                of_list = own;
            else if (sign == PageSign::kTags || sign == PageSign::kByline) of_list = OmitReason::kTags;
        }
    }

    void look_inside() {
        for (std::uint32_t k = body_.begin; k < body_.end; ++k) {
            const Line& line = lines_[k];
            if (is_plain(k)) {
                if (line.words == 0) omit(k, OmitReason::kMarkup);
                else if (body_.is_page && !is_prose_at(k)) omit_stray(k);
            } else if (!(needs_company(line.sign) && (!body_.is_page || is_weak_heading(k)))) {
                omit(k, traits(line.sign).reason);
                if (line.sign == PageSign::kRelatedHead) k = omit_titles(k);
            }
        }
        for (std::uint32_t k = body_.begin; k < body_.end; ++k)
            if (lines_[k].keep) lines_[k].kind = kind_of(k);
    }

    /// A short line that stands on the page again: a link, the alternative text of a picture. A heading that a table of
    /// contents names too keeps its last place, before prose.
    void omit_stray(std::uint32_t k) {
        const Line& line = lines_[k];
        if (!line.is_repeated || line.words < 2) return;
        const bool again_above = k > 0 && lines_[k - 1].hash == line.hash;
        if (again_above || k + 1 >= body_.end || !is_prose_at(k + 1) || !line.is_last_repeat) omit(k, OmitReason::kRelated);
    }

    /// "Rekomendasi", "Foto" between paragraphs is a heading of the article itself.
    [[nodiscard]] bool is_weak_heading(std::uint32_t k) const {
        const PageSign sign = lines_[k].sign;
        return (sign == PageSign::kMenu || sign == PageSign::kSection) && k > body_.begin && k + 1 < body_.end && is_prose_at(k + 1) &&
               is_plain(k - 1);
    }

    /// After "Baca juga:" up to five link titles; a line with a full stop is article again. Returns the last line omitted.
    std::uint32_t omit_titles(std::uint32_t head) {
        constexpr std::uint32_t kMost = 5;
        const bool one_title = text(head).back() == ':';
        std::uint32_t k = head + 1;
        for (; k < body_.end && k <= head + kMost && is_plain(k); ++k) {
            const Line& line = lines_[k];
            if (line.words >= 20 || line.is_joined || line.is_item || line.starts_lower ||
                (line.ends_sentence && !is_headline(line, source_)))
                break;
            if (text(k).back() == ':' || line.capital_words * 2 < line.words) break;
            // A colon announces one title; behind it a short line before prose is the article's next heading.
            if (k > head + 1 && k + 1 < body_.end && is_prose_at(k + 1) && ((one_title && line.words <= 6) || line.is_repeated)) break;
            omit(k, OmitReason::kRelated);
        }
        return k - 1;
    }

    [[nodiscard]] ParagraphKind kind_of(std::uint32_t k) const {
        const Line& line = lines_[k];
        if (line.has(kTabMark) && !line.is_joined) return ParagraphKind::kTableRow;
        if (line.is_item) return ParagraphKind::kListItem;
        const bool prose_follows = k + 1 < count_ && lines_[k + 1].words > line.words;
        const bool heading =
            prose_follows && !line.ends_sentence && !line.ends_open && !line.is_joined && line.words <= 12 && text(k).back() != ':';
        return heading ? ParagraphKind::kHeading : ParagraphKind::kProse;
    }

    std::string_view source_;
    Line* lines_;
    std::uint32_t count_;
    const PageVocabulary& vocabulary_;
    Body body_;
};

}  // namespace

bool ends_with_full_stop(std::string_view text) {
    const char* last = text.data() + text.size() - 1;
    return *last == '.' && (text.size() < 3 || last[-1] != '.' || last[-2] != '.');
}

bool is_prose(const Line& line, std::string_view source) {
    if (line.words >= 25) return true;
    if (is_headline(line, source)) return false;
    if (line.ends_sentence) return line.words >= 5;
    return line.words >= 6 && (line.words >= 16 || source[line.span.end - 1] == ':');
}

bool is_headline(const Line& line, std::string_view source) {
    if (line.is_joined || line.words > 18 || line.words < 2 || line.is_item || line.starts_lower ||
        line.capital_words * 10 < line.words * 6)
        return false;
    return !ends_with_full_stop(line.span.of(source));
}

Body find_body(std::string_view source, Buffer<Line>& lines, const PageVocabulary& vocabulary) {
    return BodyFinder(source, lines, vocabulary).find();
}

}  // namespace ringkas
