#include "ringkas/clean.hpp"

#include <algorithm>
#include <span>

#include "ringkas/article_writer.hpp"
#include "ringkas/clean_body.hpp"
#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_inline.hpp"
#include "ringkas/clean_lines.hpp"
#include "ringkas/clean_signs.hpp"
#include "ringkas/clean_title.hpp"
#include "ringkas/clean_units.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// Spans to keep, ascending and disjoint, for quick look-ups.
class KeepList {
public:
    explicit KeepList(std::vector<Span> spans) : spans_(std::move(spans)) {
        spans_.erase(std::remove_if(spans_.begin(), spans_.end(), [](Span span) { return span.begin >= span.end; }), spans_.end());
        std::sort(spans_.begin(), spans_.end(), [](Span a, Span b) { return a.begin < b.begin; });
        std::size_t size = 0;
        for (const Span& span : spans_) {
            if (size > 0 && span.begin <= spans_[size - 1].end) spans_[size - 1].end = std::max(spans_[size - 1].end, span.end);
            else spans_[size++] = span;
        }
        spans_.resize(size);
    }

    [[nodiscard]] bool touches(Span span) const {
        const auto next = std::upper_bound(spans_.begin(), spans_.end(), span.begin, [](std::uint32_t at, Span k) { return at < k.end; });
        return next != spans_.end() && next->begin < span.end;
    }

private:
    std::vector<Span> spans_;
};

/// Marks units that stand on the page more than once.
void mark_repeated(std::vector<Unit>& units) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hashes;  // hash, unit
    for (std::uint32_t k = 0; k < units.size(); ++k)
        if (units[k].words > 0) hashes.emplace_back(units[k].hash, k);
    std::sort(hashes.begin(), hashes.end());
    for (std::size_t k = 1; k < hashes.size(); ++k) {
        if (hashes[k].first != hashes[k - 1].first) continue;
        units[hashes[k - 1].second].repeated = units[hashes[k].second].repeated = true;
        units[hashes[k].second].is_last_repeat = k + 1 == hashes.size() || hashes[k + 1].first != hashes[k].first;
    }
}

class Cleaner {
public:
    Cleaner(std::string_view source, const CleanOptions& options, const PageVocabulary& vocabulary)
        : source_(source), options_(options), keep_(options.keep), vocabulary_(vocabulary), writer_(source, article_) {}

    Article run() {
        if (!options_.title.empty()) article_.title = Title{std::string(options_.title), std::nullopt};
        table_ = read_lines(source_, options_.enabled, vocabulary_.anchors);
        if (options_.enabled) clean_text();
        else write_all(options_.fold_lines);
        writer_.finish();
        finish_omissions();
        return std::move(article_);
    }

private:
    [[nodiscard]] Span span_of(const Unit& unit) const { return {table_.lines[unit.first].span.begin, table_.lines[unit.last - 1].span.end}; }

    void write_all(bool fold) {
        if (fold) {
            for (const Unit& unit : join_until_blank(table_.lines)) write(unit, span_of(unit), ParagraphKind::kProse);
            return;
        }
        for (std::uint32_t k = 0; k < table_.lines.size(); ++k) {
            writer_.begin_paragraph();
            writer_.add(table_.lines[k].span);
            writer_.end_paragraph();
        }
    }

    void clean_text() {
        std::vector<PageSign> signs = signs_of(table_.lines, source_, vocabulary_);
        std::vector<Unit> units = join_lines(source_, table_.lines, signs);
        mark_repeated(units);
        const Body body = find_body(source_, table_.lines, units, vocabulary_);
        const std::optional<std::uint32_t> title = find_title(source_, table_.lines, units, body, vocabulary_);
        if (title && !article_.title) article_.title = Title{folded(span_of(units[*title])), span_of(units[*title])};
        std::uint32_t last_kept = body.end;
        while (last_kept > body.begin && !body.decisions[last_kept - 1].keep) --last_kept;
        bool first = true;
        for (std::uint32_t k = 0; k < units.size(); ++k) {
            const Unit& unit = units[k];
            const Span span = span_of(unit);
            const Decision& decision = body.decisions[k];
            const bool repeats_title = title && units[*title].hash == unit.hash;
            if (title && k == *title && !options_.title.empty() && !keep_.touches(span)) {
                omit(span, OmitReason::kDuplicate);
                continue;
            }
            if (title && k == *title && options_.title.empty()) continue;
            if (keep_.touches(span)) {
                write_kept(unit, span, decision, first, false);
                continue;
            }
            if (!decision.keep || repeats_title) {
                omit(span, repeats_title ? OmitReason::kDuplicate : decision.reason);
                continue;
            }
            write_kept(unit, span, decision, first, k + 1 == last_kept && k > body.begin);
        }
    }

    /// A unit of the article without what stands in it that is not.
    void write_kept(const Unit& unit, Span span, const Decision& decision, bool& first, bool last) {
        const std::string_view text = span.of(source_);
        cuts_.clear();
        const Dateline dateline = find_dateline(text, vocabulary_);
        std::uint32_t begin = span.begin;
        if (dateline.size > 0 && (first || dateline.certain)) {
            begin = span.begin + static_cast<std::uint32_t>(dateline.size);
            cut({span.begin, begin}, OmitReason::kDateline);
        }
        if (decision.kind != ParagraphKind::kHeading) first = false;
        while (next_anchor_ < table_.anchors.size() && table_.anchors[next_anchor_] < begin) ++next_anchor_;
        const std::size_t first_anchor = next_anchor_;
        while (next_anchor_ < table_.anchors.size() && table_.anchors[next_anchor_] < span.end) ++next_anchor_;
        const std::span<const std::uint32_t> anchors(table_.anchors.data() + first_anchor, next_anchor_ - first_anchor);
        find_inline(source_, {begin, span.end}, anchors, last, vocabulary_, cuts_);
        cuts_.erase(std::remove_if(cuts_.begin(), cuts_.end(), [this](const Omission& c) { return keep_.touches(c.source); }), cuts_.end());
        if (!cuts_.empty() && !keep_.touches(span) && !has_words_left(span)) {
            omit(span, cuts_.back().reason);
            cuts_.clear();
            return;
        }
        write(unit, span, decision.kind);
    }

    /// Letters or digits outside the cuts.
    [[nodiscard]] bool has_words_left(Span span) const {
        std::uint32_t at = span.begin;
        const auto has_word = [this](std::uint32_t begin, std::uint32_t end) {
            return begin < end && std::any_of(source_.begin() + begin, source_.begin() + end, [](char c) {
                const auto b = static_cast<unsigned char>(c);
                return (b >= '0' && b <= '9') || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z') || (b >= 0xC3 && b < 0xE2) || b >= 0xE3;
            });
        };
        for (const Omission& c : cuts_) {
            if (has_word(at, c.source.begin)) return true;
            at = c.source.end;
        }
        return has_word(at, span.end);
    }

    void cut(Span span, OmitReason reason) { cuts_.push_back({span, reason}); }

    /// Writes the span without cuts and markup, which lie in ascending order.
    void write(const Unit&, Span span, ParagraphKind kind) {
        writer_.begin_paragraph();
        std::uint32_t at = span.begin;
        auto cut_at = cuts_.begin();
        while (next_markup_ < table_.markup.size() && table_.markup[next_markup_].end <= span.begin) ++next_markup_;
        std::size_t markup = next_markup_;
        while (at < span.end) {
            const std::uint32_t cut_begin = cut_at != cuts_.end() ? cut_at->source.begin : span.end;
            const std::uint32_t markup_begin = markup < table_.markup.size() ? table_.markup[markup].begin : span.end;
            const std::uint32_t stop = std::min({cut_begin, markup_begin, span.end});
            if (stop > at) writer_.add({at, stop});
            if (stop == span.end) break;
            if (cut_begin <= markup_begin) {
                at = std::max(at, cut_at->source.end);
                if (!cut_at->source.empty()) omit(cut_at->source, cut_at->reason);
                ++cut_at;
                while (markup < table_.markup.size() && table_.markup[markup].begin < at) ++markup;
            } else {
                at = std::max(at, table_.markup[markup].end);
                ++markup;
            }
        }
        next_markup_ = markup;
        writer_.end_paragraph(kind);
        cuts_.clear();
    }

    void omit(Span span, OmitReason reason) {
        if (!span.empty()) article_.omitted.push_back({span, reason});
    }

    [[nodiscard]] std::string folded(Span span) const {
        Article scratch;
        ArticleWriter writer(source_, scratch);
        writer.begin_paragraph();
        std::uint32_t at = span.begin;
        for (const Span& markup : table_.markup) {
            if (markup.begin >= span.end) break;
            if (markup.begin < at) continue;
            writer.add({at, markup.begin});
            at = markup.end;
        }
        writer.add({at, span.end});
        writer.end_paragraph();
        return std::move(scratch.text);
    }

    /// Adds the markup that lies in nothing else omitted, sorts, and joins neighbours of one kind.
    void finish_omissions() {
        std::vector<Omission>& omitted = article_.omitted;
        std::vector<Omission> merged;
        merged.reserve(omitted.size());
        std::size_t markup = 0;
        const auto push = [&](Omission o) {
            const bool joins = o.reason == OmitReason::kMenu || o.reason == OmitReason::kRelated || o.reason == OmitReason::kTags ||
                               o.reason == OmitReason::kComments || o.reason == OmitReason::kFooter || o.reason == OmitReason::kMarkup;
            // A blank inside a line stays between two pieces: it may part the words before and after them.
            const Span between{merged.empty() ? 0 : merged.back().source.end, o.source.begin};
            const bool same_line = o.reason == OmitReason::kMarkup || between.of(source_).find('\n') == std::string_view::npos;
            if (joins && !merged.empty() && merged.back().reason == o.reason && (between.empty() || (!same_line && blank_between(between))))
                merged.back().source.end = o.source.end;
            else
                merged.push_back(o);
        };
        for (const Omission& o : omitted) {
            for (; markup < table_.markup.size() && table_.markup[markup].begin < o.source.begin; ++markup) push({table_.markup[markup], OmitReason::kMarkup});
            while (markup < table_.markup.size() && table_.markup[markup].end <= o.source.end) ++markup;
            push(o);
        }
        for (; markup < table_.markup.size(); ++markup) push({table_.markup[markup], OmitReason::kMarkup});
        omitted = std::move(merged);
    }

    [[nodiscard]] bool blank_between(Span gap) const {
        const std::string_view text = gap.of(source_);
        return !keep_.touches(gap) && std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= 0x09 && c <= 0x0D); });
    }

    std::string_view source_;
    const CleanOptions& options_;
    KeepList keep_;
    const PageVocabulary& vocabulary_;
    Article article_;
    ArticleWriter writer_;
    LineTable table_;
    std::vector<Omission> cuts_;
    std::size_t next_markup_ = 0;
    std::size_t next_anchor_ = 0;
};

}  // namespace

Article clean(std::string_view source, const CleanOptions& options, const Language& language) {
    Article article = Cleaner(source, options, *language.page).run();
    article.repaired_utf8 = utf8::valid_prefix(source) < source.size();
    return article;
}

}  // namespace ringkas
