#include "ringkas/clean_body.hpp"

#include <algorithm>

#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_signs.hpp"

namespace ringkas {
namespace {

class BodyFinder {
public:
    BodyFinder(const char* source, Buffer<Line>& lines, const PageVocabulary& vocabulary)
        : source_(source), first_(lines.begin()), last_(lines.end()), begin_(first_), end_(last_), vocabulary_(vocabulary) {}

    Body find() {
        constexpr std::uint32_t kEnough = 3;
        std::uint32_t evidence = 0;
        for (Line* line = first_; line < last_; ++line) {
            // "Rekomendasi", "Foto" between paragraphs, or at the top, is a heading of the article itself.
            const bool may_head = line->sign == PageSign::kMenu || line->sign == PageSign::kSection;
            if (may_head && line->is(kAboveProse) && (line == first_ || line[-1].is_plain())) line->sign = PageSign::kNone;
            // Words that a text may hold by chance count once, what only pages have counts for itself.
            const bool only_pages = line->words > 1 && (line->sign == PageSign::kShare || line->sign == PageSign::kFooter);
            if (!line->is_plain()) evidence += only_pages ? kEnough : 1;
        }
        const bool is_page = evidence >= kEnough;
        if (is_page) {
            find_run();
            omit_around();
        }
        look_inside(is_page);
        return {is_page, begin_, end_};
    }

private:
    static void omit(Line* line, OmitReason reason) {
        line->keep = false;
        line->reason = reason;
    }

    /// A row of a list: small letters ("3 siung bawang merah") or figures ("Rp 437.200.000"), where links and menus have capitals.
    static bool is_data(const Line* line) { return line->words >= 2 && (line->digits >= 4 || line->capital_words * 5 <= line->words * 2); }

    /// What the line says for being inside the article, in half words of prose.
    [[nodiscard]] int score(const Line* line) const {
        const int words = static_cast<int>(std::min(line->words, 60u));
        if (!line->is_plain()) return -2 * traits(line->sign).cost;
        if (line->is(kProse) && !line->is(kAboveProse) && (line == first_ || !line[-1].is(kProse))) return words;
        if (line->is(kProse | kEndsSentence)) return 2 * words;
        if (line->is(kItem)) return 0;
        return is_data(line) ? -2 : -7;
    }

    /// The run of lines with the highest sum; a dateline makes a good beginning.
    void find_run() {
        constexpr int kDatelineBonus = 60;
        int best = 0, sum = 0;
        Line* begin = first_;
        end_ = first_;
        for (Line* line = first_; line < last_; ++line) {
            const bool dated = sum <= kDatelineBonus &&
                               (line->sign == PageSign::kDateline ||
                                (line->is(kProse) && find_dateline(source_ + line->span.begin, line->span.size(), vocabulary_) > 0));
            const int bonus = dated ? kDatelineBonus : 0;
            if (sum <= bonus) {
                sum = bonus;
                begin = line;
            }
            sum += score(line);
            if (sum > best) {
                best = sum;
                begin_ = begin;
                end_ = line + 1;
            }
        }
        if (end_ > first_) widen();
    }

    /// Beyond the run everything is article that no sign speaks against: headings at the top, a list or a verse at the end.
    void widen() {
        constexpr std::ptrdiff_t kMost = 6;
        Line* line = begin_;
        while (line > first_ && line[-1].is_plain()) --line;
        if (begin_ - first_ <= kMost) {
            // A summary above the dateline, where the text begins with the article.
            for (Line* up = begin_; up-- > first_;)
                if (line == first_ || (up->is(kProse) && up->is(kEndsSentence))) begin_ = up;
        }
        while (end_ < last_ && end_->is_plain() && end_->is(kItem)) ++end_;
        line = end_;
        while (line < last_ && traits(line->sign).stays_inside) ++line;
        if (line == last_) end_ = line;
    }

    /// After the article the last heading says what its list is.
    void omit_around() {
        OmitReason of_list = OmitReason::kMenu;
        for (Line* line = first_; line < last_; ++line) {
            if (line == begin_) line = end_;
            if (line == last_) break;
            const SignTraits& sign = traits(line->sign);
            if (line >= end_) {
                if (sign.heads_list) of_list = sign.reason;
                else if (line->sign == PageSign::kByline) of_list = OmitReason::kTags;
            }
            const bool link = of_list == OmitReason::kMenu && line >= end_ && line->is(kHeadline);
            omit(line, !line->is_plain() ? sign.reason : link ? OmitReason::kRelated : of_list);
        }
    }

    void look_inside(bool is_page) {
        for (Line* line = begin_; line < end_; ++line) {
            const SignTraits& sign = traits(line->sign);
            if (line->words == 0) omit(line, OmitReason::kMarkup);
            else if (line->is_plain() && is_page && is_stray(line)) omit(line, OmitReason::kRelated);
            else if (!line->is_plain() && (is_page || !sign.needs_company)) omit(line, sign.reason);
            if (line->sign == PageSign::kRelatedHead) line = omit_titles(line);
        }
    }

    /// A short line that stands on the page again: a link, the alternative text of a picture. A heading that a table of
    /// contents names too keeps its last place, before prose.
    [[nodiscard]] bool is_stray(const Line* line) const {
        if (line->is(kProse) || !line->is(kRepeated) || line->words < 2) return false;
        return !line->is(kLastRepeat) || !line->is(kAboveProse);
    }

    /// After "Baca juga:" up to five link titles; a line with a full stop is article again. Returns the last line omitted.
    Line* omit_titles(Line* head) const {
        constexpr std::ptrdiff_t kMost = 5;
        Line* line = head + 1;
        for (; line < end_ && line - head <= kMost; ++line) {
            if (!line->is_plain() || !line->is(kTitleShape) || line->capital_words * 2 < line->words) break;
            // A colon announces one title; behind it a short line before prose is the article's next heading.
            if (line > head + 1 && line->is(kAboveProse) && head->is(kColonLast) && line->words <= 6) break;
            omit(line, OmitReason::kRelated);
        }
        return line - 1;
    }

    const char* source_;
    Line *first_, *last_;  ///< all lines
    Line *begin_, *end_;   ///< the article's
    const PageVocabulary& vocabulary_;
};

}  // namespace

Body find_body(const char* source, Buffer<Line>& lines, const PageVocabulary& vocabulary) {
    return BodyFinder(source, lines, vocabulary).find();
}

}  // namespace ringkas
