#include "ringkas/phrase_table.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {

PhraseTable::PhraseTable(std::span<const WordGroup> groups) {
    for (const WordGroup& group : groups) {
        char before = ';';
        for (const char& c : group.words) {
            if (before == ';') {
                std::uint8_t& head = heads_[slot(&c)];
                phrases_[size_] = {&c, group.flags, head};
                head = static_cast<std::uint8_t>(size_++);
            }
            before = c;
        }
    }
}

std::size_t end_of_phrase(std::string_view text, std::size_t at, const char* phrase) {
    using namespace ascii;
    for (; *phrase != ';'; ++phrase) {
        if (*phrase == ' ') {
            // Blanks, commas, dashes, quotes, what is beyond ASCII.
            while (at < text.size() && static_cast<signed char>(text[at]) < '.' && text[at] != '!') ++at;
        } else if (at >= text.size() || (text[at++] | 0x20) != *phrase) {
            return 0;
        }
    }
    if (at >= text.size() || !is_letter(text[at]) || !is_letter(text[at - 1])) return at;
    // Glued to the next word: "Baca jugaHarga", "ADVERTISEMENTPresiden".
    const bool border = is_upper(text[at]) && (is_lower(text[at - 1]) || (at + 1 < text.size() && is_lower(text[at + 1])));
    return border ? at : 0;
}

}  // namespace ringkas
