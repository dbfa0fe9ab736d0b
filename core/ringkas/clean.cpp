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

/// Neighbours of these kinds become one omission.
bool joins(OmitReason reason) {
    return reason == OmitReason::kMenu || reason == OmitReason::kRelated || reason == OmitReason::kTags ||
           reason == OmitReason::kComments || reason == OmitReason::kFooter || reason == OmitReason::kMarkup;
}

class Cleaner {
public:
    Cleaner(const std::string_view& source, const CleanOptions& options, const PageVocabulary& vocabulary, Article& article)
        : source_(source),
          options_(options),
          vocabulary_(vocabulary),
          article_(article),
          writer_(source, article),
          table_(read_lines(source, vocabulary.phrases, options.enabled)),
          places_(table_.places.data()),
          kept_(options.keep.size()) {
        // By their begins; each end is the last of all so far, so that the last that begins before a place tells of all of them.
        for (std::size_t k = 0; k < kept_.size(); ++k) kept_[k] = key_of(options.keep[k].begin, options.keep[k].end);
        sort_keys({kept_.data(), kept_.size()});
        std::uint32_t end = 0;
        for (std::uint64_t& key : kept_) key = key_of(first_of(key), end = std::max(end, second_of(key)));
    }

    void run() {
        article_.text.reserve(source_.size() + 8);
        article_.repaired_utf8 = utf8::valid_prefix(source_) < source_.size();
        Buffer<Line>& lines = table_.lines;
        const Line *title = nullptr, *last = nullptr;
        if (options_.enabled) {
            find_signs(lines, source_.data(), vocabulary_);
            join_lines(source_.data(), lines);
            const Body body = find_body(source_.data(), lines, vocabulary_);
            title = find_title(source_.data(), lines, body, vocabulary_);
            for (last = body.end; last > body.begin && !last[-1].keep;) --last;
        }
        if (!options_.title.empty()) article_.title += options_.title;
        article_.paragraphs.reserve(lines.size());
        article_.segments.reserve(lines.size() + 2);
        const bool writes_between = options_.fold_lines || !table_.markup.empty();
        bool first = true;
        for (const Line* line = lines.begin(); line < lines.end(); ++line) {
            // A line that is folded begins with the line end before it, which is white space; else that is not written.
            if (writes_between) write_to(line->span.begin);
            else at_ = line->span.begin;
            if (line == title && options_.title.empty()) {
                write_to(line->span.end);
                article_.title_source = line->span;
                writer_.take_paragraph(article_.title);
                continue;
            }
            const bool repeats_title = title != nullptr && line->hash != 0 && line->hash == title->hash;
            if ((repeats_title || !line->keep) && !is_kept(line->span.begin, line->span.end)) {
                omit_to(line->span.end, repeats_title ? OmitReason::kDuplicate : line->reason);
                continue;
            }
            plain_ = !line->is(kOddBlanks) && !article_.repaired_utf8;
            write_line(line->span, first, line + 1 == last);
            plain_ = false;
            first = first && line->kind == ParagraphKind::kHeading;
            if (!options_.fold_lines || line + 1 == lines.end() || line[1].blank_before) writer_.end_paragraph(line->kind);
        }
        write_to(static_cast<std::uint32_t>(source_.size()));
        writer_.end_paragraph();
        writer_.finish();
    }

private:
    /// Writes a line of the article without what is no article in it.
    void write_line(const Span& line, bool first, bool last) {
        cuts_.clear();
        if (options_.enabled) find_cuts(line, first, last);
        std::uint32_t left = line.size();
        for (const Omission& cut : cuts_) left -= cut.source.size();
        // No sentence is that short: a full stop, a bracket.
        constexpr std::uint32_t kShortest = 5;
        if (left < kShortest && !cuts_.empty() && !is_kept(line.begin, line.end)) return omit_to(line.end, cuts_[0].reason);
        for (const Omission& cut : cuts_) {
            if (is_kept(cut.source.begin, cut.source.end)) continue;
            write_to(cut.source.begin);
            omit_to(cut.source.end, cut.reason);
        }
        write_to(line.end);
    }

    void find_cuts(Span line, bool first, bool last) {
        const std::uint32_t dateline = find_dateline(source_.data() + line.begin, line.size(), vocabulary_);
        if (first ? dateline > 0 : dateline >= kCertainDateline) {
            const std::uint32_t begin = line.begin;
            line.begin += dateline & ~kCertainDateline;
            append(cuts_, begin, line.begin, OmitReason::kDateline);
        }
        while (*places_ < line.begin) ++places_;
        find_inline(source_.data(), line, places_, last, vocabulary_, cuts_);
    }

    /// The caller wants it back, or a part of it.
    [[nodiscard]] bool is_kept(std::uint32_t begin, std::uint32_t end) const {
        std::size_t low = 0, high = kept_.size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (first_of(kept_[middle]) < end) low = middle + 1;
            else high = middle;
        }
        return low > 0 && second_of(kept_[low - 1]) > begin;
    }

    /// Writes what stands before `end` and is not written or omitted yet, markup aside.
    void write_to(std::uint32_t end) {
        while (markup_ < table_.markup.size() && table_.markup[markup_].begin < end) {
            const Span markup = table_.markup[markup_++];
            write_plain(markup.begin);
            omit_to(markup.end, OmitReason::kMarkup);
        }
        write_plain(end);
    }

    void write_plain(std::uint32_t end) {
        if (at_ >= end) return;
        if (plain_) writer_.add_plain(at_, end);
        else writer_.add(at_, end);
        at_ = end;
    }

    /// Omits what stands before `end` and is not written or omitted yet; neighbours of one kind are joined.
    void omit_to(std::uint32_t end, OmitReason reason) {
        if (at_ >= end) return;
        Buffer<Omission>& omitted = article_.omitted;
        if (!omitted.empty() && omitted.back().reason == reason && joins(reason) &&
            parted_by_line_end(omitted.back().source.end, end, reason == OmitReason::kMarkup))
            omitted.back().source.end = end;
        else append(omitted, at_, end, reason);
        at_ = end;
    }

    /// Nothing stands between `begin` and what comes next, or blanks with a line end among them (between tags there may be a word's
    /// border). A blank inside a line stays between two pieces: it may part the words before and after them; so does a line end where no
    /// other blank stands behind the second piece, at `end`.
    [[nodiscard]] bool parted_by_line_end(std::uint32_t begin, std::uint32_t end, bool tags) const {
        bool line_end = begin == at_;
        if (!line_end && end < source_.size() && !ascii::is_blank(source_[end])) return false;
        for (std::uint32_t k = begin; k < at_; ++k) {
            if (!ascii::is_blank(source_[k])) return false;
            line_end = line_end || (source_[k] == '\n' && !tags);
        }
        return line_end && !is_kept(begin, at_);
    }

    const std::string_view& source_;
    const CleanOptions& options_;
    const PageVocabulary& vocabulary_;
    Article& article_;
    ArticleWriter writer_;
    LineTable table_;
    const std::uint32_t* places_;  ///< those from the line on
    Buffer<std::uint64_t> kept_;
    Buffer<Omission> cuts_;
    std::size_t markup_ = 0;  ///< the next piece of markup
    bool plain_ = false;      ///< what is written now is valid, with single blanks
    std::uint32_t at_ = 0;    ///< what stands before it is written or omitted
};

}  // namespace

Article clean(std::string_view source, const CleanOptions& options, const Language& language) {
    Article article;
    Cleaner(source, options, *language.page, article).run();
    return article;
}

}  // namespace ringkas
