#include "ringkas/clean.hpp"

#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// Writes an article piece by piece: folds white space, repairs bytes, keeps the segments true.
class ArticleWriter {
public:
    ArticleWriter(std::string_view source, Article& article) : source_(source), article_(article) {}

    void begin_paragraph() {
        paragraph_begin_ = static_cast<std::uint32_t>(article_.text.size()) + (article_.paragraphs.empty() ? 0 : 1);
        open_ = false;
        space_ = false;
    }

    void add(Span piece) {
        for (std::uint32_t at = piece.begin; at < piece.end;) {
            const utf8::CodePoint c = utf8::decode(source_, at);
            if (utf8::is_space(c.value)) {
                space_ = true;
            } else {
                if (!open_) {
                    if (!article_.paragraphs.empty()) article_.text += '\n';
                    open_ = true;
                } else if (space_) {
                    mark(at - 1);
                    article_.text += ' ';
                }
                space_ = false;
                mark(at);
                utf8::append(article_.text, c.value);
                if (!c.valid) article_.repaired_utf8 = true;
                end_ = at + c.length;
            }
            at += c.length;
        }
    }

    void end_paragraph(ParagraphKind kind = ParagraphKind::kProse) {
        if (open_) article_.paragraphs.push_back({{paragraph_begin_, static_cast<std::uint32_t>(article_.text.size())}, kind});
    }

    void finish() {
        if (!article_.text.empty()) article_.segments.push_back({static_cast<std::uint32_t>(article_.text.size()), end_});
    }

private:
    void mark(std::uint32_t source_offset) {
        const auto text_offset = static_cast<std::uint32_t>(article_.text.size());
        if (!article_.segments.empty()) {
            const Segment& last = article_.segments.back();
            if (last.source + (text_offset - last.text) == source_offset) return;
        }
        article_.segments.push_back({text_offset, source_offset});
    }

    std::string_view source_;
    Article& article_;
    std::uint32_t paragraph_begin_ = 0;
    std::uint32_t end_ = 0;
    bool open_ = false;
    bool space_ = false;
};

}  // namespace

Article clean(std::string_view source, const CleanOptions& options, const Language&) {
    Article article;
    if (!options.title.empty()) article.title = Title{std::string(options.title), std::nullopt};
    ArticleWriter writer(source, article);
    const auto size = static_cast<std::uint32_t>(source.size());
    for (std::uint32_t at = 0; at < size;) {
        std::uint32_t end = at;
        while (end < size && source[end] != '\n') ++end;
        writer.begin_paragraph();
        writer.add({at, end});
        writer.end_paragraph();
        at = end + 1;
    }
    writer.finish();
    return article;
}

}  // namespace ringkas
