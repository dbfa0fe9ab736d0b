#include "ringkas/phrase_table.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {

PhraseTable::PhraseTable(std::span<const WordGroup> groups) {
    std::size_t count = 1 + groups.size();
    for (const WordGroup& group : groups)
        for (const char c : group.words) count += c == ';';
    phrases_.resize(count);
    std::uint32_t index = 0;
    for (const WordGroup& group : groups) {
        std::string_view rest = group.words;
        while (!rest.empty()) {
            const std::string_view text = rest.substr(0, rest.find(';'));
            rest.remove_prefix(text.size() + (text.size() < rest.size()));
            std::uint8_t& head = heads_[slot(text.data())];
            phrases_[++index] = {text, group.flags, head};
            head = static_cast<std::uint8_t>(index);
        }
    }
}

std::size_t end_of_phrase(std::string_view text, std::size_t at, std::string_view phrase) {
    using namespace ascii;
    for (std::size_t k = 0; k < phrase.size(); ++k) {
        if (phrase[k] == ' ') {
            const auto parts = [](char c) { return !is_letter(c) && !is_digit(c) && c != '.' && c != '!' && c != '?'; };
            const char next = k + 1 < phrase.size() ? phrase[k + 1] : ' ';
            while (at < text.size() && parts(text[at]) && text[at] != next) ++at;
        } else {
            if (at >= text.size() || (is_letter(text[at]) ? text[at] | 0x20 : text[at]) != phrase[k]) return 0;
            ++at;
        }
    }
    if (at >= text.size() || !is_letter(text[at]) || !is_letter(text[at - 1])) return at;
    // Glued to the next word: "Baca jugaHarga", "ADVERTISEMENTPresiden".
    const bool border = is_upper(text[at]) && (is_lower(text[at - 1]) || (at + 1 < text.size() && is_lower(text[at + 1])));
    return border ? at : 0;
}

}  // namespace ringkas
