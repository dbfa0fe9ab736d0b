#include "ringkas/article_writer.hpp"

#include <algorithm>

#include "ringkas/eight_bytes.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// How many of eight bytes, from the first on, are ASCII text with single blanks. A blank may stand first if a word is `open` before it.
std::uint32_t plain_bytes(std::uint64_t bytes, bool open) {
    // Behind a byte beyond ASCII, which is odd itself, sums may carry.
    const std::uint64_t blank = ~eight::at_least(bytes, 0x21) & eight::kHigh, control = ~eight::at_least(bytes, 0x20) & eight::kHigh;
    return eight::first((bytes & eight::kHigh) | control | (blank & (blank << 8 | (open ? 0 : 0x80))));
}

}  // namespace

void ArticleWriter::add(Span piece) {
    std::uint32_t run = piece.begin, at = piece.begin;
    while (at < piece.end) {
        // Words behind the piece are read too, not used.
        std::uint32_t plain = at + 8 <= source_.size() ? plain_bytes(eight::load(source_.data() + at), at > run) : 0;
        plain = std::min(plain, piece.end - at);
        if (plain > 0 && source_[at + plain - 1] == ' ') --plain;
        if (plain > 0) {
            at += plain;
            continue;
        }
        const utf8::CodePoint c = utf8::decode(source_, at);
        const std::uint32_t next = at + c.length;
        if (!c.valid || utf8::is_space(c.value)) {
            copy(run, at);
            if (c.valid) {
                space_ = true;
                space_at_ = at;
            } else {
                prepare(at);
                utf8::append(article_.text, utf8::kReplacement);
                mark(next);
            }
            run = next;
        }
        at = next;
    }
    copy(run, at);
}

/// Writes source[begin, end), which needs no change.
void ArticleWriter::copy(std::uint32_t begin, std::uint32_t end) {
    if (begin == end) return;
    prepare(begin);
    article_.text.append(source_.data() + begin, end - begin);
}

/// Opens the paragraph, or writes the blank that is due, before what stands at `begin`.
void ArticleWriter::prepare(std::uint32_t begin) {
    if (!open_) {
        if (size() > 0) article_.text += '\n';
        paragraph_begin_ = size();
        open_ = true;
    } else if (space_) {
        mark(space_at_);
        article_.text += ' ';
    }
    space_ = false;
    mark(begin);
}

void ArticleWriter::end_paragraph(ParagraphKind kind) {
    if (open_) article_.paragraphs.push_back({{paragraph_begin_, size()}, kind});
    open_ = space_ = false;
}

std::string ArticleWriter::take_paragraph() {
    std::string taken;
    if (open_) {
        taken.assign(article_.text, paragraph_begin_);
        article_.text.resize(paragraph_begin_ - (paragraph_begin_ > 0));
        Buffer<Segment>& segments = article_.segments;
        while (!segments.empty() && segments.back().text >= paragraph_begin_) segments.pop_back();
    }
    open_ = space_ = false;
    return taken;
}

void ArticleWriter::finish() {
    if (size() == 0) return;
    const Segment last = article_.segments.back();
    if (last.text < size()) article_.segments.push_back({size(), last.source + (size() - last.text)});
}

/// What is written next stands at `source_offset`; where the copy and the source part ways a segment begins.
void ArticleWriter::mark(std::uint32_t source_offset) {
    Buffer<Segment>& segments = article_.segments;
    if (!segments.empty() && segments.back().source - segments.back().text == source_offset - size()) return;
    if (segments.empty() || segments.back().text < size()) segments.push_back({size(), 0});
    segments.back().source = source_offset;
}

}  // namespace ringkas
