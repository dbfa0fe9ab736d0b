#include "ringkas/article_writer.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {

void ArticleWriter::add(std::uint32_t at, std::uint32_t end) {
    const char* const bytes = source_.data();
    for (std::uint32_t run = at;;) {
        while (at < end && bytes[at] > ' ') ++at;
        if (at >= end) return copy(run, end);
        const char c = bytes[at];
        // A single blank between ASCII stays where it is.
        if (c == ' ' && at > run && at + 1 < end && bytes[at + 1] > ' ') {
            ++at;
            continue;
        }
        bool space = ascii::is_blank(c), valid = true;
        std::uint32_t next = at + 1;
        if (c < 0) {
            const utf8::CodePoint point = utf8::beyond_ascii::decode(bytes + at, bytes + source_.size());
            space = utf8::beyond_ascii::is_space(point.value());
            valid = point.valid();
            next = at + point.length();
        }
        if (space || !valid) {
            copy(run, at);
            if (space) {
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
}

/// Writes source[begin, end), which needs no change.
void ArticleWriter::copy(std::uint32_t begin, std::uint32_t end) {
    if (begin >= end) return;
    prepare(begin);
    article_.text.append(source_.data() + begin, source_.data() + end);
}

void ArticleWriter::add_plain(std::uint32_t begin, std::uint32_t end) {
    if (begin < end && source_[begin] == ' ') space_at_ = begin++;
    const bool space = begin < end && source_[end - 1] == ' ';
    copy(begin, end - space);
    if (space) space_at_ = end - 1;
}

/// Opens the paragraph, or writes the blank that is due, before what stands at `begin`.
void ArticleWriter::prepare(std::uint32_t begin) {
    if (!open_) {
        if (size() > 0) article_.text.push_back('\n');
        paragraph_begin_ = size();
        open_ = true;
    } else if (space_at_ > 0) {
        mark(space_at_);
        article_.text.push_back(' ');
    }
    space_at_ = 0;
    mark(begin);
}

void ArticleWriter::end_paragraph(ParagraphKind kind) {
    if (open_) article_.paragraphs.push_back({{paragraph_begin_, size()}, kind});
    open_ = false;
    space_at_ = 0;
}

void ArticleWriter::take_paragraph(Text& taken) {
    if (!open_) return;
    taken.append(article_.text.begin() + paragraph_begin_, article_.text.end());
    article_.text.resize(paragraph_begin_ - (paragraph_begin_ > 0));
    Buffer<Segment>& segments = article_.segments;
    while (!segments.empty() && segments.back().text >= paragraph_begin_) segments.pop_back();
    open_ = false;
    space_at_ = 0;
}

void ArticleWriter::finish() {
    article_.text += {};
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
