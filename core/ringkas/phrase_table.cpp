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

const char* end_of_phrase(const char* at, const char* end, const char* phrase) {
    using namespace ascii;
    for (; *phrase != ';'; ++phrase) {
        if (*phrase == ' ') {
            // Blanks, commas, dashes, quotes, what is beyond ASCII.
            while (at < end && static_cast<signed char>(*at) < '.' && *at != '!') ++at;
        } else if (at >= end || (*at++ | 0x20) != *phrase) {
            return nullptr;
        }
    }
    if (at >= end || !is_letter(*at) || !is_letter(at[-1])) return at;
    // Glued to the next word: "Baca jugaHarga", "ADVERTISEMENTPresiden".
    const bool border = is_upper(*at) && (is_lower(at[-1]) || (at + 1 < end && is_lower(at[1])));
    return border ? at : nullptr;
}

}  // namespace ringkas
