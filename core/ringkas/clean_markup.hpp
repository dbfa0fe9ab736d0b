// Finds HTML tags, comments, scripts and styles in a text. Part of stage 1 (clean).
//
// In:     bytes, and one after the other the places where a '<' stands.
// Out:    where the markup that begins there ends; whether it ends a line.
// Cost:   O(bytes of markup): a tag is at most kLongestTag bytes long, an element without its end tag is looked for once.
// Errors: none. Only names of HTML elements count, so that "a < b" and "<nama>" stay text.
// Source: HTML Living Standard, 4 (element names) and 13.1 (syntax), without its error recovery; a tag ends at the first '>'.
#pragma once

#include <cstdint>
#include <string_view>

namespace ringkas {

class MarkupFinder {
public:
    explicit MarkupFinder(const std::string_view& source) : source_(source), size_(static_cast<std::uint32_t>(source.size())) {}

    /// Offset after the tag at `at`, or after a comment, a script or a style; 0: there is none.
    std::uint32_t end_of_tag(std::uint32_t at);

    bool ends_line = false;  ///< it was a block element, a line break

private:
    /// Not inlined: small code counts for more here, most texts have no tags.
    [[nodiscard, gnu::noinline]] char byte(std::uint32_t at) const { return at < size_ ? source_[at] : '\0'; }
    std::uint32_t after(const char* mark, std::uint32_t at);

    const std::string_view& source_;
    std::uint32_t size_;
    std::uint32_t none_ = 0;  ///< kinds of end marks of which there is none any more, a bit each
};

}  // namespace ringkas
