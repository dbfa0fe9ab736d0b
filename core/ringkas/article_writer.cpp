#include "ringkas/article_writer.hpp"

#include <bit>

#include "ringkas/eight_bytes.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// How many of eight bytes, from the first on, are ASCII text with single blanks, none at the end. A blank may stand first if a word is
/// `open` before it.
std::uint32_t plain_bytes(std::uint64_t bytes, bool open) {
    // Behind a byte beyond ASCII, which is odd itself, sums may carry.
    const std::uint64_t blank = ~eight::at_least(bytes, 0x21) & eight::kHigh, control = ~eight::at_least(bytes, 0x20) & eight::kHigh;
    const std::uint64_t odd = (bytes & eight::kHigh) | control | (blank & (blank << 8 | (open ? 0 : 0x80)));
    const auto plain = static_cast<std::uint32_t>(std::countr_zero(odd)) / 8;
    return plain > 0 && (blank >> (8 * plain - 1) & 1) != 0 ? plain - 1 : plain;
}

}  // namespace

void ArticleWriter::reserve(std::size_t paragraphs) {
    article_.text.reserve(source_.size());
    Buffer<Paragraph>(paragraphs).swap(article_.paragraphs);
}

void ArticleWriter::add(Span piece) {
    std::uint32_t run = piece.begin, at = piece.begin;
    while (at < piece.end) {
        const std::uint32_t plain = at + 8 <= piece.end ? plain_bytes(eight::load(source_.data() + at), at > run) : 0;
        if (plain > 0) {
            at += plain;
            continue;
        }
        const utf8::CodePoint c = utf8::decode(source_, at);
        if (!c.valid || utf8::is_space(c.value)) {
            copy(run, at);
            if (c.valid) {
                space_ = true;
                space_at_ = at;
            } else {
                prepare(at);
                utf8::append(article_.text, utf8::kReplacement);
                end_ = at + c.length;
            }
            run = at + c.length;
        }
        at += c.length;
    }
    copy(run, at);
}

/// Writes source[begin, end), which needs no change.
void ArticleWriter::copy(std::uint32_t begin, std::uint32_t end) {
    if (begin == end) return;
    prepare(begin);
    article_.text.append(source_.data() + begin, end - begin);
    end_ = end;
}

/// Opens the paragraph, or writes the blank that is due, before what stands at `begin`.
void ArticleWriter::prepare(std::uint32_t begin) {
    if (!open_) {
        segments_before_ = static_cast<std::uint32_t>(article_.segments.size());
        end_before_ = end_;
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
    if (open_) article_.paragraphs[paragraphs_++] = {{paragraph_begin_, size()}, kind};
    open_ = space_ = false;
}

std::string ArticleWriter::take_paragraph() {
    std::string taken;
    if (open_) {
        taken = article_.text.substr(paragraph_begin_);
        article_.text.resize(paragraph_begin_ - (paragraph_begin_ > 0));
        while (article_.segments.size() > segments_before_) article_.segments.pop_back();
        end_ = end_before_;
    }
    open_ = space_ = false;
    return taken;
}

void ArticleWriter::finish() {
    if (size() > 0) mark(end_, true);
    article_.paragraphs.erase(article_.paragraphs.begin() + static_cast<std::ptrdiff_t>(paragraphs_), article_.paragraphs.end());
}

/// A segment begins, where the copy and the source part ways.
void ArticleWriter::mark(std::uint32_t source_offset, bool always) {
    if (!always && !article_.segments.empty() && article_.segments.back().source - article_.segments.back().text == source_offset - size())
        return;
    article_.segments.push_back({size(), source_offset});
}

}  // namespace ringkas
