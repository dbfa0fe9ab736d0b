// The words and phrases by which clean recognises what is not article. Data for one language; read by clean only.
//
// Phrases are written folded, as clean_fold.hpp folds lines: lower case, every number as one 0, punctuation as one blank, a colon
// kept at the word before it. Tables are in ascending order of their bytes (a test holds them to it).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace ringkas {

/// What a line, or a sentence, of a page can be besides article.
enum class PageSign : std::uint8_t {
    kNone,
    kAdvertisement,  ///< "ADVERTISEMENT"
    kEmbed,          ///< place holder of a video, a post, a gallery
    kRelated,        ///< a link to another article, marker and title on one line
    kRelatedHead,    ///< "Baca juga": titles may follow
    kByline,         ///< author, editor, initials
    kDate,           ///< date and time of publication
    kDateline,       ///< place and agency on a line of their own
    kPromotion,      ///< "Ikuti kami di ..."
    kNote,           ///< "Artikel ini telah tayang di ..."
    kShare,          ///< share buttons, counters, widgets: nothing but a web page has them
    kMenu,           ///< a section's or a service page's name; an ordinary word, it needs company
    kSection,        ///< heading of a list beyond the article: "Terpopuler"
    kContents,       ///< heading of a table of contents
    kTags,           ///< heading of the topic tags, or a tag
    kComments,       ///< heading or form of the reader comments
    kFooter,         ///< imprint, copyright
    kCaption,        ///< caption or credit of a picture
};

struct PagePhrase {
    std::string_view text;
    PageSign sign = PageSign::kNone;
    bool opens = false;  ///< true: the line starts with it; false: it is the whole line
};

/// Four letters as one number, lower case, the first in the highest byte.
[[nodiscard]] constexpr std::uint32_t anchor_key(const char* letters) {
    std::uint32_t key = 0;
    for (std::size_t k = 0; k < 4; ++k) key = key << 8 | (static_cast<unsigned char>(letters[k]) | 0x20u);
    return key;
}

/// A phrase looked for inside paragraphs, by its anchor: the first four letters of the word in it that articles use least.
struct InlinePhrase {
    std::string_view text;
    PageSign sign = PageSign::kNone;
    std::uint32_t anchor = 0;

    constexpr InlinePhrase(std::string_view phrase, PageSign is, const char* anchor_letters)
        : text(phrase), sign(is), anchor(anchor_key(anchor_letters)) {}
};

/// A quick "surely not" for almost every word of a text: can it be an anchor?
class AnchorFilter {
public:
    constexpr AnchorFilter() = default;
    constexpr AnchorFilter(std::span<const InlinePhrase> phrases, std::span<const InlinePhrase> more) {
        for (const InlinePhrase& phrase : phrases) add(phrase.anchor);
        for (const InlinePhrase& phrase : more) add(phrase.anchor);
    }
    [[nodiscard]] constexpr bool may_hold(std::uint32_t key) const { return (bits_[slot(key) / 64] >> (slot(key) % 64) & 1) != 0; }

private:
    static constexpr std::uint32_t slot(std::uint32_t key) { return key * 2654435761u >> 21; }
    constexpr void add(std::uint32_t key) { bits_[slot(key) / 64] |= std::uint64_t{1} << (slot(key) % 64); }

    std::array<std::uint64_t, 32> bits_{};
};

/// What tells whole lines.
struct LineVocabulary {
    std::span<const PagePhrase> phrases;
    std::span<const PagePhrase> brackets;   ///< "[Gambas: ...": first words of what square brackets hold
    std::span<const std::string_view> title_words;  ///< small words in titles whose other words have capitals
    std::span<const std::string_view> date_words;
};

struct PageVocabulary {
    const LineVocabulary* lines = nullptr;
    std::span<const InlinePhrase> sentences;  ///< a sentence with these words in a row, or with all parts between '~', is not article
    AnchorFilter anchors;                   ///< of `sentences` and `link_markers`
    std::span<const InlinePhrase> link_markers;  ///< "baca juga" inside a paragraph: a link's title follows
    std::span<const std::string_view> places;   ///< where datelines are written
    std::span<const std::string_view> agencies;  ///< who signs datelines and pictures, besides domain names
    std::span<const std::string_view> credits;   ///< words of a picture credit in brackets
};

}  // namespace ringkas
