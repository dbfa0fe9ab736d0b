#include "ringkas/article_writer.hpp"

#include "ringkas/eight_bytes.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {

void ArticleWriter::add(std::uint32_t at, std::uint32_t end) {
    std::uint32_t run = at;
    while (at < end) {
        // ASCII text with single blanks, eight bytes a step; what stands behind the piece is read too.
        std::uint64_t odd = 0, before = at == run ? 0x80 : 0;  // a blank, or none, before these bytes
        while (odd == 0 && at < end && at + 8 <= source_.size()) {
            // Behind a byte beyond ASCII, which is odd itself, sums may carry.
            const std::uint64_t bytes = eight::load(source_.data() + at);
            const std::uint64_t blank = ~eight::at_least(bytes, 0x21) & eight::kHigh;
            odd = (bytes & eight::kHigh) | (~eight::at_least(bytes, 0x20) & eight::kHigh) | (blank & (blank << 8 | before));
            before = blank >> 56;
            at += eight::first(odd);
        }
        if (at >= end) break;
        const utf8::CodePoint c = utf8::decode(source_.data() + at, source_.data() + source_.size());
        const std::uint32_t next = at + c.length();
        if (!c.valid() || utf8::is_space(c.value())) {
            copy(run, at);
            if (c.valid()) {
                space_ = true;
                space_at_ = at;
            } else {
                prepare(at);
                article_.text += "\uFFFD";
                mark(next);
            }
            run = next;
        }
        at = next;
    }
    copy(run, end);
}

/// Writes source[begin, end), which needs no change but for a blank at its end.
void ArticleWriter::copy(std::uint32_t begin, std::uint32_t end) {
    if (begin >= end) return;
    prepare(begin);
    if (source_[end - 1] == ' ') {
        space_ = true;
        space_at_ = --end;
    }
    article_.text.append(source_.data() + begin, source_.data() + end);
}

/// Opens the paragraph, or writes the blank that is due, before what stands at `begin`.
void ArticleWriter::prepare(std::uint32_t begin) {
    if (!open_) {
        if (size() > 0) article_.text.push_back('\n');
        paragraph_begin_ = size();
        open_ = true;
    } else if (space_) {
        mark(space_at_);
        article_.text.push_back(' ');
    }
    space_ = false;
    mark(begin);
}

void ArticleWriter::end_paragraph(ParagraphKind kind) {
    if (open_) article_.paragraphs.push_back({{paragraph_begin_, size()}, kind});
    open_ = space_ = false;
}

void ArticleWriter::take_paragraph(Text& taken) {
    if (!open_) return;
    taken.append(article_.text.begin() + paragraph_begin_, article_.text.end());
    article_.text.resize(paragraph_begin_ - (paragraph_begin_ > 0));
    Buffer<Segment>& segments = article_.segments;
    while (!segments.empty() && segments.back().text >= paragraph_begin_) segments.pop_back();
    open_ = space_ = false;
}

void ArticleWriter::finish() {
    if (size() == 0) return;
    const Segment last = article_.segments.back();
    if (last.text < size()) add_segment(last.source + (size() - last.text));
}

/// What is written next stands at `source_offset`; where the copy and the source part ways a segment begins.
void ArticleWriter::mark(std::uint32_t source_offset) {
    Buffer<Segment>& segments = article_.segments;
    if (!segments.empty()) {
        Segment& last = segments.back();
        if (last.source - last.text == source_offset - size()) return;
        if (last.text == size()) segments.pop_back();
    }
    add_segment(source_offset);
}

void ArticleWriter::add_segment(std::uint32_t source_offset) { article_.segments.push_back({size(), source_offset}); }

}  // namespace ringkas
