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

/// Spans to keep. Asked for spans in ascending order, nearly, so that all questions together cost one pass.
class KeepList {
public:
    explicit KeepList(std::span<const Span> spans) : keys_(spans.size()) {
        std::size_t count = 0;
        for (const Span& span : spans)
            if (span.begin < span.end) keys_[count++] = key_of(span.begin, span.end);
        size_ = count;
        sort_keys({keys_.data(), count});
        // Ends never fall: of the spans that end behind a place, the first begins first.
        for (std::size_t k = 1; k < count; ++k)
            keys_[k] = key_of(first_of(keys_[k]), std::max(second_of(keys_[k]), second_of(keys_[k - 1])));
    }

    [[nodiscard]] bool touches(Span span) {
        while (next_ > 0 && second_of(keys_[next_ - 1]) > span.begin) --next_;
        while (next_ < size_ && second_of(keys_[next_]) <= span.begin) ++next_;
        return next_ < size_ && first_of(keys_[next_]) < span.end;
    }

private:
    Buffer<std::uint64_t> keys_;
    std::size_t size_ = 0, next_ = 0;
};

/// Neighbours of these kinds become one omission.
bool joins(OmitReason reason) {
    return reason == OmitReason::kMenu || reason == OmitReason::kRelated || reason == OmitReason::kTags ||
           reason == OmitReason::kComments || reason == OmitReason::kFooter || reason == OmitReason::kMarkup;
}

class Cleaner {
public:
    Cleaner(std::string_view source, const CleanOptions& options, const PageVocabulary& vocabulary, Article& article)
        : source_(source), options_(options), keep_(options.keep), vocabulary_(vocabulary), article_(article), writer_(source, article) {}

    void run() {
        if (!options_.title.empty()) set_title(std::string(options_.title));
        table_ = read_lines(source_, options_.enabled);
        writer_.reserve(table_.lines.size());
        if (options_.enabled) clean_text();
        else write_all();
        writer_.finish();
        omit_markup(static_cast<std::uint32_t>(source_.size()));
    }

private:
    void set_title(std::string&& text) { article_.title.emplace().text = std::move(text); }

    void write_all() {
        std::uint32_t end = 0;
        for (const Line& line : table_.lines) {
            // A line that is folded begins with the line end before it, which is white space.
            const bool folds = options_.fold_lines && line.blank_before == 0;
            if (!folds) writer_.end_paragraph();
            writer_.add({folds ? end : line.span.begin, line.span.end});
            end = line.span.end;
        }
        writer_.end_paragraph();
    }

    void clean_text() {
        Buffer<Line>& lines = table_.lines;
        find_signs(lines, source_, vocabulary_);
        join_lines(source_, lines);
        const Body body = find_body(source_, lines, vocabulary_);
        const std::uint32_t title = find_title(source_, lines, body, vocabulary_);
        std::uint32_t last_kept = body.end;
        while (last_kept > body.begin && !lines[last_kept - 1].keep) --last_kept;
        bool first = true;
        for (std::uint32_t k = 0; k < lines.size(); ++k) {
            const Line& line = lines[k];
            if (k == title && options_.title.empty()) {
                write(line.span);
                set_title(writer_.take_paragraph());
                article_.title->source = line.span;
                continue;
            }
            const bool repeats_title = title != kNoTitle && line.hash != 0 && line.hash == lines[title].hash;
            const bool kept = keep_.touches(line.span);
            if (!kept && (repeats_title || !line.keep)) {
                omit(line.span, repeats_title ? OmitReason::kDuplicate : line.reason);
                continue;
            }
            find_cuts(line.span, first, k + 1 == last_kept && k > body.begin);
            if (line.kind != ParagraphKind::kHeading) first = false;
            if (!kept && !cuts_.empty() && !has_words_left(line.span)) {
                omit(line.span, cuts_.back().reason);
                continue;
            }
            Span rest = line.span;
            for (const Omission& cut : cuts_) {
                if (kept && keep_.touches(cut.source)) continue;
                write({rest.begin, cut.source.begin});
                omit(cut.source, cut.reason);
                rest.begin = cut.source.end;
            }
            write(rest);
            writer_.end_paragraph(line.kind);
        }
    }

    /// What stands in a line of the article that is not article.
    void find_cuts(Span span, bool first, bool last) {
        cuts_.clear();
        const Dateline dateline = find_dateline(span.of(source_), vocabulary_);
        if (dateline.size > 0 && (first || dateline.certain)) {
            const std::uint32_t begin = span.begin;
            span.begin += static_cast<std::uint32_t>(dateline.size);
            append(cuts_, {begin, span.begin}, OmitReason::kDateline);
        }
        find_inline(source_, span, last, vocabulary_, cuts_);
    }

    /// Letters or digits outside the cuts.
    [[nodiscard]] bool has_words_left(Span span) const {
        const Omission* cut = cuts_.data();
        const Omission* const none = cut + cuts_.size();
        for (std::uint32_t at = span.begin; at < span.end; ++at) {
            if (cut != none && at == cut->source.begin) {
                at = cut++->source.end - 1;
            } else {
                const auto b = static_cast<unsigned char>(source_[at]);
                if (ascii::is_letter(source_[at]) || ascii::is_digit(source_[at]) || (b >= 0xC3 && b != 0xE2)) return true;
            }
        }
        return false;
    }

    /// Writes the span, what is omitted of it already and markup aside.
    void write(Span span) {
        omit_markup(span.begin);
        span.begin = std::max(span.begin, done_);
        while (markup_ < table_.markup.size() && table_.markup[markup_].begin < span.end) {
            writer_.add({span.begin, table_.markup[markup_].begin});
            push(table_.markup[markup_++], OmitReason::kMarkup);
            span.begin = done_;
        }
        writer_.add(span);
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
        Buffer<Omission>& omitted = article_.omitted;
        if (!omitted.empty() && omitted.back().reason == reason && joins(reason) &&
            parted_by_line_end({omitted.back().source.end, span.begin}, reason))
            omitted.back().source.end = span.end;
        else append(omitted, span, reason);
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
    Article& article_;
    ArticleWriter writer_;
    LineTable table_;
    Buffer<Omission> cuts_;
    std::size_t markup_ = 0;  ///< the next piece of markup
    std::uint32_t done_ = 0;  ///< where the last piece omitted ends
};

}  // namespace

Article clean(std::string_view source, const CleanOptions& options, const Language& language) {
    Article article;
    Cleaner(source, options, *language.page, article).run();
    article.repaired_utf8 = utf8::valid_prefix(source) < source.size();
    return article;
}

}  // namespace ringkas
