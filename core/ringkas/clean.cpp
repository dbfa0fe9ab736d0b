#include "ringkas/clean.hpp"

#include <algorithm>

#include "ringkas/article_writer.hpp"
#include "ringkas/ascii.hpp"
#include "ringkas/clean_body.hpp"
#include "ringkas/clean_dateline.hpp"
#include "ringkas/clean_inline.hpp"
#include "ringkas/clean_lines.hpp"
#include "ringkas/clean_signs.hpp"
#include "ringkas/clean_title.hpp"
#include "ringkas/clean_units.hpp"
#include "ringkas/order.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// Spans to keep, joined where they touch. Asked for spans in ascending order, nearly, so that all questions together cost one pass.
class KeepList {
public:
    explicit KeepList(const std::vector<Span>& spans) {
        std::vector<std::uint64_t> keys;
        keys.reserve(spans.size());
        for (const Span& span : spans)
            if (span.begin < span.end) keys.push_back(key_of(span.begin, span.end));
        sort_keys(keys);
        spans_.reserve(keys.size());
        for (const std::uint64_t key : keys) {
            if (spans_.empty() || spans_.back().end < first_of(key)) spans_.push_back({first_of(key), second_of(key)});
            else spans_.back().end = std::max(spans_.back().end, second_of(key));
        }
    }

    [[nodiscard]] bool touches(Span span) {
        while (next_ > 0 && spans_[next_ - 1].end > span.begin) --next_;
        while (next_ < spans_.size() && spans_[next_].end <= span.begin) ++next_;
        return next_ < spans_.size() && spans_[next_].begin < span.end;
    }

private:
    std::vector<Span> spans_;
    std::size_t next_ = 0;
};

/// Neighbours of these kinds become one omission.
bool joins(OmitReason reason) {
    return reason == OmitReason::kMenu || reason == OmitReason::kRelated || reason == OmitReason::kTags || reason == OmitReason::kComments ||
           reason == OmitReason::kFooter || reason == OmitReason::kMarkup;
}

class Cleaner {
public:
    Cleaner(std::string_view source, const CleanOptions& options, const PageVocabulary& vocabulary)
        : source_(source), options_(options), keep_(options.keep), vocabulary_(vocabulary) {}

    Article run() {
        if (!options_.title.empty()) article_.title = Title{std::string(options_.title), std::nullopt};
        table_ = read_lines(source_, options_.enabled);
        article_.text.reserve(source_.size());
        ArticleWriter writer(source_, article_);
        if (options_.enabled) clean_text(writer);
        else write_all(writer);
        writer.finish();
        omit_markup(static_cast<std::uint32_t>(source_.size()));
        return std::move(article_);
    }

private:
    void write_all(ArticleWriter& writer) {
        const std::vector<Line>& lines = table_.lines;
        for (std::size_t k = 0; k < lines.size(); ++k) {
            if (!options_.fold_lines || lines[k].blank_before > 0) writer.end_paragraph();
            // A fold keeps the line end, which is white space.
            const bool folds = options_.fold_lines && k + 1 < lines.size();
            writer.add({lines[k].span.begin, folds ? lines[k + 1].span.begin : lines[k].span.end});
        }
        writer.end_paragraph();
    }

    void clean_text(ArticleWriter& writer) {
        std::vector<Line>& lines = table_.lines;
        find_signs(lines, source_, vocabulary_);
        join_lines(source_, lines);
        const Body body = find_body(source_, lines, vocabulary_);
        const std::uint32_t title = find_title(source_, lines, body, vocabulary_);
        std::uint32_t last_kept = body.end;
        while (last_kept > body.begin && !lines[last_kept - 1].keep) --last_kept;
        bool first = true;
        for (std::uint32_t k = 0; k < lines.size(); ++k) {
            const Line& line = lines[k];
            const Span span = line.span;
            if (k == title && options_.title.empty()) {
                take_title(span);
                continue;
            }
            const bool repeats_title = title != kNoTitle && line.hash != 0 && line.hash == lines[title].hash;
            const bool kept = keep_.touches(span);
            if (!kept && (repeats_title || !line.keep)) {
                omit(span, repeats_title ? OmitReason::kDuplicate : line.reason);
                continue;
            }
            find_cuts(span, first, k + 1 == last_kept && k > body.begin);
            if (line.kind != ParagraphKind::kHeading) first = false;
            if (!kept && !cuts_.empty() && !has_words_left(span)) {
                omit(span, cuts_.back().reason);
                continue;
            }
            write(writer, span);
            writer.end_paragraph(line.kind);
        }
    }

    void take_title(Span span) {
        Article scratch;
        ArticleWriter writer(source_, scratch);
        add(writer, span);
        article_.title = Title{std::move(scratch.text), span};
    }

    /// What stands in a line of the article that is not article.
    void find_cuts(Span span, bool first, bool last) {
        cuts_.clear();
        const Dateline dateline = find_dateline(span.of(source_), vocabulary_);
        std::uint32_t begin = span.begin;
        if (dateline.size > 0 && (first || dateline.certain)) {
            begin += static_cast<std::uint32_t>(dateline.size);
            cuts_.push_back({{span.begin, begin}, OmitReason::kDateline});
        }
        find_inline(source_, {begin, span.end}, last, vocabulary_, cuts_);
        std::size_t count = 0;
        for (std::size_t k = 0; k < cuts_.size(); ++k)
            if (!keep_.touches(cuts_[k].source)) cuts_[count++] = cuts_[k];
        cuts_.resize(count);
    }

    /// Letters or digits outside the cuts.
    [[nodiscard]] bool has_words_left(Span span) const {
        std::uint32_t at = span.begin;
        for (std::size_t k = 0; k <= cuts_.size(); ++k) {
            for (const std::uint32_t end = k < cuts_.size() ? cuts_[k].source.begin : span.end; at < end; ++at) {
                const auto b = static_cast<unsigned char>(source_[at]);
                if (ascii::is_letter(source_[at]) || ascii::is_digit(source_[at]) || (b >= 0xC3 && b != 0xE2)) return true;
            }
            if (k < cuts_.size()) at = cuts_[k].source.end;
        }
        return false;
    }

    /// Writes the span without the cuts.
    void write(ArticleWriter& writer, Span span) {
        for (const Omission& cut : cuts_) {
            add(writer, {span.begin, cut.source.begin});
            omit(cut.source, cut.reason);
            span.begin = cut.source.end;
        }
        add(writer, span);
    }

    /// Writes the span without markup.
    void add(ArticleWriter& writer, Span span) {
        omit_markup(span.begin);
        span.begin = std::max(span.begin, done_);
        while (markup_ < table_.markup.size() && table_.markup[markup_].begin < span.end) {
            writer.add({span.begin, table_.markup[markup_].begin});
            push(table_.markup[markup_++], OmitReason::kMarkup);
            span.begin = done_;
        }
        writer.add(span);
    }

    void omit(Span span, OmitReason reason) {
        omit_markup(span.begin);
        while (markup_ < table_.markup.size() && table_.markup[markup_].end <= span.end) ++markup_;
        push(span, reason);
    }

    /// Markup that begins before `end` and in nothing written or omitted.
    void omit_markup(std::uint32_t end) {
        while (markup_ < table_.markup.size() && table_.markup[markup_].begin < end) push(table_.markup[markup_++], OmitReason::kMarkup);
    }

    /// Appends to what is omitted; neighbours of one kind are joined. What is omitted already (a tag may stand across the end of a cut)
    /// is not again.
    void push(Span span, OmitReason reason) {
        span.begin = std::max(span.begin, done_);
        if (span.begin >= span.end) return;
        done_ = span.end;
        std::vector<Omission>& omitted = article_.omitted;
        if (!omitted.empty() && omitted.back().reason == reason && joins(reason) && parted_by_line_end({omitted.back().source.end, span.begin}, reason))
            omitted.back().source.end = span.end;
        else
            omitted.push_back({span, reason});
    }

    /// Nothing, or blanks with a line end among them. A blank inside a line stays between two pieces: it may part the words before and
    /// after them.
    [[nodiscard]] bool parted_by_line_end(Span gap, OmitReason reason) {
        bool line_end = gap.empty();
        for (const char c : gap.of(source_)) {
            if (!ascii::is_blank(c)) return false;
            line_end = line_end || (c == '\n' && reason != OmitReason::kMarkup);
        }
        return line_end && !keep_.touches(gap);
    }

    std::string_view source_;
    const CleanOptions& options_;
    KeepList keep_;
    const PageVocabulary& vocabulary_;
    Article article_;
    LineTable table_;
    std::vector<Omission> cuts_;
    std::size_t markup_ = 0;  ///< the next piece of markup
    std::uint32_t done_ = 0;  ///< where the last piece omitted ends
};

}  // namespace

Article clean(std::string_view source, const CleanOptions& options, const Language& language) {
    Article article = Cleaner(source, options, *language.page).run();
    article.repaired_utf8 = utf8::valid_prefix(source) < source.size();
    return article;
}

}  // namespace ringkas
