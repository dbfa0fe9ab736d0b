// The words and phrases by which clean recognises what is not article. Data for one language; read by clean only.
//
// Phrases are written folded, as clean_fold.hpp folds lines: lower case, every number as one 0, punctuation as one blank, a colon
// kept at the word before it. Tables are in ascending order of their bytes (a test holds them to it).
#pragma once

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
    kByline,         ///< author, editor, date
    kPromotion,      ///< "Ikuti kami di ..."
    kNote,           ///< "Artikel ini telah tayang di ..."
    kShare,          ///< share buttons, counters, widgets: nothing but a web page has them
    kMenu,           ///< a section's or a service page's name; an ordinary word, it needs company
    kSection,        ///< heading of a list beyond the article: "Terpopuler"
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

struct PageVocabulary {
    std::span<const PagePhrase> lines;
    std::span<const PagePhrase> sentences;      ///< a sentence with these words in a row is not article
    std::span<const std::string_view> date_words;
    std::span<const std::string_view> places;   ///< where datelines are written
    std::span<const std::string_view> agencies;  ///< who signs datelines and pictures, besides domain names
    std::span<const std::string_view> credits;   ///< words of a picture credit in brackets
};

}  // namespace ringkas
