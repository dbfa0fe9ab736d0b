// Lines as clean reads them, against a reader that goes byte by byte; places where phrases begin.
#include "ringkas/clean_lines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ringkas/language.hpp"

namespace {

const ringkas::PageVocabulary& vocabulary() { return *ringkas::indonesian().page; }

/// What stands in a line of ASCII, letter by letter.
struct Counts {
    std::uint32_t begin = 0, end = 0, words = 0, capitals = 0, digits = 0;
    bool odd = false;

    friend bool operator==(const Counts& a, const Counts& b) {
        return a.begin == b.begin && a.end == b.end && a.words == b.words && a.capitals == b.capitals && a.digits == b.digits &&
               a.odd == b.odd;
    }
};

std::vector<Counts> count(const std::string& source) {
    std::vector<Counts> lines;
    Counts line;
    bool word = false;
    for (std::uint32_t at = 0; at <= source.size(); ++at) {
        const char c = at < source.size() ? source[at] : '\n';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'), digit = c >= '0' && c <= '9';
        if (c == ' ' || c == '\t' || c == '\n') {
            word = false;
            if (c == '\n' && line.end > 0) lines.push_back(line);
            if (c == '\n') line = {};
            continue;
        }
        if (line.end == 0) line.begin = at;
        else if (at > line.end) line.odd = line.odd || at != line.end + 1 || source[line.end] != ' ';
        line.end = at + 1;
        line.digits += digit;
        if ((letter || digit) && !word) {
            ++line.words;
            line.capitals += c >= 'A' && c <= 'Z';
        }
        word = letter || digit || (word && std::string("-',.:/").find(c) != std::string::npos);
    }
    return lines;
}

std::vector<Counts> read(const std::string& source) {
    std::vector<Counts> lines;
    for (const ringkas::Line& line : ringkas::read_lines(source, vocabulary().phrases, true).lines)
        lines.push_back({line.span.begin, line.span.end, line.words, line.capital_words, line.digits, line.is(ringkas::kOddBlanks)});
    return lines;
}

}  // namespace

TEST_CASE("lines are what a reader of single bytes finds, wherever they lie among eight bytes") {
    const std::string alphabet = "a B1,-\"\n\t";
    std::size_t wrong = 0, texts = 0;
    for (const char* const behind : {"", " dan lagi, Kota itu"})
        for (std::size_t number = 0; number < 9u * 9 * 9 * 9 * 9; ++number) {
            std::string text = "rumah Sakit";
            for (std::size_t left = number, k = 0; k < 5; ++k, left /= alphabet.size()) text += alphabet[left % alphabet.size()];
            text += behind;
            ++texts;
            if (read(text) == count(text)) continue;
            if (wrong++ == 0) MESSAGE("first: ", text);
        }
    CHECK(wrong == 0);
    CHECK(texts == 2 * 59049);
}

TEST_CASE("the place of a phrase is found wherever it stands") {
    for (const char* const before : {"", " ", "x. ", "ada, ", "a(", "5", "-", "sangat lama, Kota itu "})
        for (const char* const phrase : {"baca juga: Judul", "Foto", "TAYANG", "naik"})
            for (const char* const behind : {"", ".", " di sana", ", lalu ada yang lain lagi di kota itu"}) {
                const std::string text = std::string(before) + phrase + behind;
                CAPTURE(text);
                const ringkas::LineTable table = ringkas::read_lines(text, vocabulary().phrases, true);
                CHECK(std::is_sorted(table.places.begin(), table.places.end()));
                CHECK(std::count(table.places.begin(), table.places.end(), std::string(before).size()) == 1);
                CHECK(table.places.back() == ~0u);
            }
}

TEST_CASE("a line has marks if it has others than those of sentences") {
    struct Row {
        const char* line;
        bool marks;
    };
    const Row rows[] = {{"Ia pergi, lalu pulang.", false},
                        {"Anak-anak: Jum'at 5.000", false},
                        {"Berita | Foto", true},
                        {"Ia \"pergi\".", true},
                        {"27/3", true},
                        {"Home \xE2\x80\xBA Berita", true},
                        {"Beranda\xC2\xA0\tBerita", false}};
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(ringkas::read_lines(row.line, vocabulary().phrases, true).lines[0].marks == row.marks);
    }
}
