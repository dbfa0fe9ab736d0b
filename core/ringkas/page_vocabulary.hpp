// The words and phrases by which clean recognises what is not article. Data for one language; read by clean only.
//
// What tells lines is written folded, as clean_fold.hpp folds them: lower case, every number as one 0, punctuation as one blank.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "ringkas/phrase_table.hpp"
#include "ringkas/types.hpp"
#include "ringkas/word_table.hpp"

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

/// What a name or a word can be; bits of PageVocabulary::names.
enum PageName : std::uint32_t {
    kPlaceName = 1,   ///< one word of the name of a place where datelines are written
    kAgencyName = 2,  ///< who signs datelines and pictures, besides domain names
    kCreditName = 4,  ///< first words of a picture credit in brackets
    kTitleWord = 8,   ///< five letters or more, small also in titles whose other words have capitals
};

/// What a phrase inside a paragraph means.
enum class PhraseKind : std::uint8_t {
    kCall,        ///< "simak": with a kAfterCall behind it in one sentence, the sentence is no article
    kAbout,       ///< "artikel ini telah", the same with kAfterAbout
    kAfterCall,   ///< "di Google News"
    kAfterAbout,  ///< "tayang"
    kSentence,    ///< the sentence with it is no article: "klik di sini"
    kLink,        ///< "Baca juga": the title of a link follows
    kBracket,     ///< "[Gambas: ...]", with the colon
    kMarker,      ///< "ADVERTISEMENT": itself only
    kTail,        ///< "Editor: ..." behind a paragraph's last sentence
};
inline constexpr std::uint32_t kReasonWidth = 8, kReasonBits = 0xFF;

/// The flags of a phrase in PageVocabulary::phrases.
[[nodiscard]] constexpr std::uint32_t phrase_flags(PhraseKind kind, OmitReason reason = OmitReason::kPromotion) {
    return static_cast<std::uint32_t>(kind) << kReasonWidth | static_cast<std::uint32_t>(reason);
}

/// What a word says of a line that holds little else. Flags of LineVocabulary::words.
enum PageWord : std::uint32_t {
    kFillWord = 1u << 0,     ///< says nothing, but may stand in such a line: "untuk", "anda", "ini"
    kMenuWord = 1u << 1,     ///< sections and services: "nasional", "opini"
    kThingWord = 1u << 2,    ///< what pages list: "berita", "artikel"
    kMediaWord = 1u << 3,    ///< "video", "infografis"
    kPictureWord = 1u << 4,  ///< "foto": with a colon a credit follows
    kShareWord = 1u << 5,    ///< buttons and counters: "bagikan", "dilihat", "selengkapnya"
    kSectionWord = 1u << 6,  ///< "terpopuler", "terkait", "pilihan"
    kTagsWord = 1u << 7,
    kCommentsWord = 1u << 8,
    kFooterWord = 1u << 9,  ///< "redaksi", "copyright"
    kAdWord = 1u << 10,
    kBylineWord = 1u << 11,  ///< "penulis", "diterbitkan"
    kDateWord = 1u << 12,
    kCaptionWord = 1u << 13,  ///< "ilustrasi", "istimewa"
    kEmbedWord = 1u << 14,
    kReadWord = 1u << 15,     ///< "baca", "simak": what to do with a link
    kAlsoWord = 1u << 16,     ///< "juga"
    kCallWord = 1u << 17,     ///< "ikuti", "dapatkan": what to do with a channel
    kChannelWord = 1u << 18,  ///< "whatsapp", "newsletter"
    kNumeralWord = 1u << 19,  ///< "0", any number
    kPhraseWord = 1u << 20,   ///< opens a phrase of LineVocabulary::phrases and says nothing else
};

/// Flags of LineVocabulary::phrases: a PageSign, and kOpensLine where the line may go on.
inline constexpr std::uint32_t kOpensLine = 64;

/// What tells whole lines.
struct LineVocabulary {
    WordTable words;    ///< flags: PageWord
    WordTable phrases;  ///< what words alone do not tell; the first word of each is in `words`
};

struct PageVocabulary {
    const LineVocabulary* lines = nullptr;
    WordTable names;      ///< PageName bits
    PhraseTable phrases;  ///< looked for inside paragraphs; phrase_flags()
};

}  // namespace ringkas
