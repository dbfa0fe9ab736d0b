// Writes Article::text piece by piece and keeps its segments true. Part of stage 1 (clean).
//
// In:     pieces of the source, in ascending order, paragraph by paragraph.
// Out:    Article::text, segments, paragraphs.
// Cost:   O(bytes given), eight bytes a step over plain text; what needs no change is copied in whole runs.
// Errors: none; invalid bytes become U+FFFD.
#pragma once

#include <string_view>

#include "ringkas/types.hpp"

namespace ringkas {

class ArticleWriter {
public:
    ArticleWriter(const std::string_view& source, Article& article) : source_(source), article_(article) {}

    /// Adds source[begin, end) to the open paragraph; pieces are joined as they stand, white space inside and at their ends is folded.
    void add(std::uint32_t begin, std::uint32_t end);

    /// The same for valid UTF-8 with single blanks only.
    void add_plain(std::uint32_t begin, std::uint32_t end);

    /// Ends the paragraph, if it has any text; the next piece begins another.
    void end_paragraph(ParagraphKind kind = ParagraphKind::kProse);

    /// Takes the open paragraph out again, into `taken`.
    void take_paragraph(Text& taken);

    /// Closes the list of segments.
    void finish();

private:
    void copy(std::uint32_t begin, std::uint32_t end);
    void prepare(std::uint32_t begin);
    void mark(std::uint32_t source_offset);
    void add_segment(std::uint32_t source_offset);
    /// Not inlined: asked for in many places, and only once or twice for a piece.
    [[nodiscard, gnu::noinline]] std::uint32_t size() const { return static_cast<std::uint32_t>(article_.text.size()); }

    std::string_view source_;
    Article& article_;
    std::uint32_t paragraph_begin_ = 0;
    std::uint32_t space_at_ = 0;  ///< the last white space before the next word; 0: none
    bool open_ = false;
};

}  // namespace ringkas
