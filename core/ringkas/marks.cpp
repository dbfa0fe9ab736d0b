#include "ringkas/marks.hpp"

namespace ringkas {

std::vector<Marks> read_marks(const Article& article, const std::vector<Sentence>& sentences) {
    std::vector<Marks> result(sentences.size());
    bool open = false;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i == 0 || sentences[i].paragraph != sentences[i - 1].paragraph) open = false;
        Marks& own = result[i];
        own.inside = open;
        const char* const begin = article.text.data() + sentences[i].text.begin;
        const char* const end = article.text.data() + sentences[i].text.end;
        for (const char* c = begin; c < end; ++c) {
            const unsigned char byte = static_cast<unsigned char>(*c);
            if (byte >= 'A' && byte < 0x80) continue;
            std::ptrdiff_t length = 1;
            if (byte == '"') {
                open = !open;
            } else if (byte == 0xE2 && end - c >= 3 && c[1] == '\x80' && (c[2] == '\x9C' || c[2] == '\x9D')) {
                open = c[2] == '\x9C';
                length = 3;
            } else {
                own.question |= byte == '?';
                own.parenthesis |= byte == '(';
                continue;
            }
            ++own.quotes;
            own.starts |= c == begin;
            own.ends = c + length == end;
        }
        own.open = open;
    }
    return result;
}

}  // namespace ringkas
