// The values that travel between the stages: plain structs, no behaviour beyond look-ups.
//
// Two coordinate systems, never mixed:
//   source offsets  bytes into the text the caller gave; everything handed out refers to these
//   text offsets    bytes into Article::text, the cleaned copy that all stages after clean work on
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "ringkas/buffer.hpp"

namespace ringkas {

/// Half-open range of bytes [begin, end).
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    friend constexpr bool operator==(Span a, Span b) { return a.begin == b.begin && a.end == b.end; }
    friend constexpr bool operator!=(Span a, Span b) { return !(a == b); }
};

/// A text that grows; after += eight zero bytes stand behind it, so that it may be read eight bytes at a time.
struct Text : Buffer<char> {
    Text() = default;
    Text(const Text& other) : Buffer(other) { *this += {}; }
    Text(Text&&) = default;
    Text& operator=(const Text& other) {
        clear();
        return *this += other;
    }
    Text& operator=(Text&&) = default;

    operator std::string_view() const { return {data(), size()}; }
    Text& operator+=(std::string_view more) {
        static constexpr char kBehind[8] = {};
        append(more.data(), more.data() + more.size());
        append(kBehind, kBehind + sizeof kBehind);
        resize_for_overwrite(size() - sizeof kBehind);
        return *this;
    }
    friend bool operator==(const Text& a, std::string_view b) { return std::string_view(a) == b; }
    friend bool operator==(const Text& a, const Text& b) { return a == std::string_view(b); }
};

// ---- failure ---------------------------------------------------------------------------------

/// Stable codes; their names in JSON are in names.hpp.
enum class ErrorCode : std::uint8_t {
    kBadOption,    ///< an option has a value outside its documented range
    kTooLarge,     ///< the text, or the number of sentences for the method asked for, is over a limit
    kOutOfMemory,  ///< memory ran out (reported by hosts that survive it)
    kBadJson,      ///< what should be JSON is not, or lacks a required member (ringkas::json)
};

struct Error {
    ErrorCode code = ErrorCode::kBadOption;
    std::string message;  ///< English, one sentence, names the option or the limit
};

/// A value, or the error that stood in its way. Check ok() before either accessor.
template <class T>
class Result {
public:
    Result() = default;
    /// A value built in its place.
    template <class... Arguments>
    explicit Result(std::in_place_t, Arguments&&... arguments) : value_(std::forward<Arguments>(arguments)...) {}
    Result(T value) : value_(std::move(value)) {}
    Result(Error error) { fail(std::move(error)); }

    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] T& value() { return value_; }
    [[nodiscard]] const T& value() const { return value_; }
    [[nodiscard]] const Error& error() const { return error_; }

    void fail(Error error) {
        error_ = std::move(error);
        ok_ = false;
    }

private:
    T value_;
    Error error_;
    bool ok_ = true;
};

// ---- clean -> Article --------------------------------------------------------------------------

/// Why a piece of the source is not part of the article.
enum class OmitReason : std::uint8_t {
    kMenu,           ///< navigation, section names, share buttons, counters
    kCaption,        ///< picture caption or photo credit
    kByline,         ///< author, editor, their initials, date and time of publication
    kDateline,       ///< "Jakarta, CNN Indonesia --" before the first sentence
    kAdvertisement,  ///< advertisement marker or "scroll to continue"
    kRelated,        ///< links to other articles: "Baca juga: ...", lists of headlines
    kEmbed,          ///< place holder of a video, post or gallery
    kPromotion,      ///< "follow our channel", app adverts, "read on the next page"
    kNote,           ///< disclaimers and notes about the publication itself
    kTags,           ///< topic tags
    kComments,       ///< reader comments and their form
    kFooter,         ///< imprint, copyright, site map
    kDuplicate,      ///< a repeat of the title or of another paragraph
    kMarkup,         ///< HTML tags and the like
};

struct Omission {
    Span source;
    OmitReason reason = OmitReason::kMenu;
};

enum class ParagraphKind : std::uint8_t { kProse, kHeading, kListItem, kTableRow };

struct Paragraph {
    Span text;  ///< text offsets, not empty
    ParagraphKind kind = ParagraphKind::kProse;
};

/// Text offset `text` and all that follow, up to the next segment, stand at source offset `source` and on.
struct Segment {
    std::uint32_t text = 0;
    std::uint32_t source = 0;
};

struct Article {
    /// The article, and eight zero bytes behind it: valid UTF-8, paragraphs in order with one '\n' between them, runs of white space as
    /// ECMAScript has it folded to one space, omitted pieces left out, invalid bytes replaced by U+FFFD.
    Text text;
    /// Ascending in both members. The first has text == 0; a last one with text == Article::text.size() closes the list with the
    /// source offset at which the last piece ends. Empty where the text is empty.
    Buffer<Segment> segments;
    Buffer<Paragraph> paragraphs;
    Text title;                  ///< white space folded, valid UTF-8; empty: there is none
    Span title_source;           ///< empty where the caller supplied the title
    Buffer<Omission> omitted;    ///< source offsets, ascending, disjoint
    bool repaired_utf8 = false;  ///< the source had invalid bytes

    /// Source span of a non-empty text span. O(log segments).
    [[nodiscard]] Span source_of(Span text_span) const;
};

// ---- sentences ---------------------------------------------------------------------------------

struct Sentence {
    Span text;                    ///< text offsets, no white space at either end, not empty
    std::uint32_t paragraph = 0;  ///< index into Article::paragraphs
    std::uint8_t quotes = 0;      ///< double marks of quotation, modulo 256; none are counted in headings and rows of tables
    bool inside = false;          ///< a quotation is open before it; a paragraph starts outside of any
    bool open = false;            ///< a quotation is open after it
};

// ---- language check ----------------------------------------------------------------------------

struct LanguageCheck {
    double indonesian = 1.0;    ///< 0..1, how Indonesian the text looks
    bool is_indonesian = true;  ///< false leads to the warning not_indonesian
};

// ---- keywords ----------------------------------------------------------------------------------

struct Keyword {
    Span text;                ///< text offsets of the form shown; names keep their capitals
    double score = 0;         ///< its share of the weight of all candidates
    std::uint32_t count = 0;  ///< occurrences in the article; other forms of the words and short forms of a name included
};

}  // namespace ringkas
