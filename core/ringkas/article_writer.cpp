#include "ringkas/article_writer.hpp"

#include "ringkas/utf8.hpp"

namespace ringkas {

void ArticleWriter::begin_paragraph() {
    paragraph_begin_ = static_cast<std::uint32_t>(article_.text.size()) + (article_.paragraphs.empty() ? 0 : 1);
    open_ = false;
    space_ = false;
}

void ArticleWriter::add(Span piece) {
    std::uint32_t run = piece.begin;
    std::uint32_t at = piece.begin;
    while (at < piece.end) {
        const auto byte = static_cast<unsigned char>(source_[at]);
        if (byte > 0x20 && byte < 0x80) {
            ++at;
            continue;
        }
        // A single blank between two words is copied with them.
        if (byte == ' ' && at > run && at + 1 < piece.end && static_cast<unsigned char>(source_[at + 1]) > 0x20 &&
            static_cast<unsigned char>(source_[at + 1]) < 0x80) {
            at += 2;
            continue;
        }
        const utf8::CodePoint c = utf8::decode(source_, at);
        if (c.valid && !utf8::is_space(c.value)) {
            at += c.length;
            continue;
        }
        copy(run, at);
        if (c.valid) {
            space_ = true;
            space_at_ = at;
        } else {
            prepare(at);
            utf8::append(article_.text, utf8::kReplacement);
            end_ = at + c.length;
        }
        at += c.length;
        run = at;
    }
    copy(run, at);
}

/// Opens the paragraph, or writes the blank that is due, before what stands at `begin`.
void ArticleWriter::prepare(std::uint32_t begin) {
    if (!open_) {
        if (!article_.paragraphs.empty()) article_.text += '\n';
        open_ = true;
    } else if (space_) {
        mark(space_at_);
        article_.text += ' ';
    }
    space_ = false;
    mark(begin);
}

/// Writes source[begin, end), which needs no change.
void ArticleWriter::copy(std::uint32_t begin, std::uint32_t end) {
    if (begin == end) return;
    prepare(begin);
    article_.text.append(source_, begin, end - begin);
    end_ = end;
}

void ArticleWriter::end_paragraph(ParagraphKind kind) {
    if (open_) article_.paragraphs.push_back({{paragraph_begin_, static_cast<std::uint32_t>(article_.text.size())}, kind});
}

void ArticleWriter::finish() {
    if (!article_.text.empty()) article_.segments.push_back({static_cast<std::uint32_t>(article_.text.size()), end_});
}

void ArticleWriter::mark(std::uint32_t source_offset) {
    const auto text_offset = static_cast<std::uint32_t>(article_.text.size());
    if (!article_.segments.empty()) {
        const Segment& last = article_.segments.back();
        if (last.source + (text_offset - last.text) == source_offset) return;
    }
    article_.segments.push_back({text_offset, source_offset});
}

}  // namespace ringkas
