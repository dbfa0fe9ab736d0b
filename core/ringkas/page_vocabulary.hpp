// The words and phrases by which clean recognises what is not article. Data for one language; read by clean only.
//
// All is written in lower case; phrases as phrase_table.hpp says.
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
    kLine,        ///< says nothing inside a paragraph, but of a line
};

/// Where the parts of a phrase's flags stand: its kind, an OmitReason, what a line is that opens with it, and whether such a line may go on.
inline constexpr std::uint32_t kPartBits = 0xFF, kReasonAt = 8, kSignAt = 16, kGoesOn = 1u << 24;

/// The flags of a phrase in PageVocabulary::phrases.
[[nodiscard]] constexpr std::uint32_t phrase_flags(PhraseKind kind, OmitReason reason = OmitReason::kPromotion) {
    return static_cast<std::uint32_t>(kind) | static_cast<std::uint32_t>(reason) << kReasonAt;
}
[[nodiscard]] constexpr std::uint32_t whole_line(PageSign sign) {
    return phrase_flags(PhraseKind::kLine) | static_cast<std::uint32_t>(sign) << kSignAt;
}
[[nodiscard]] constexpr std::uint32_t opens_line(PageSign sign) { return whole_line(sign) | kGoesOn; }

/// What a word says of a line that holds little else, or is in a dateline or a credit. Flags of PageVocabulary::words.
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
    // In datelines, credits, links:
    kPlaceWord = 1u << 20,   ///< begins the name of a place where datelines are written
    kAgencyWord = 1u << 21,  ///< who signs datelines and pictures, besides domain names
    kCreditWord = 1u << 22,  ///< opens a picture credit in brackets
    kTitleWord = 1u << 23,   ///< five letters or more, small also in titles whose other words have capitals
};

struct PageVocabulary {
    WordTable words;      ///< flags: PageWord; a number is "0"
    PhraseTable phrases;  ///< looked for inside paragraphs and at the beginnings of lines; flags: phrase_flags()
};

}  // namespace ringkas
