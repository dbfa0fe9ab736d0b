#include "ringkas/sentences.hpp"

namespace ringkas {

std::vector<Sentence> split_sentences(const Article& article, const Language&) {
    std::vector<Sentence> sentences;
    for (std::uint32_t p = 0; p < article.paragraphs.size(); ++p) {
        const Span paragraph = article.paragraphs[p].text;
        std::uint32_t begin = paragraph.begin;
        for (std::uint32_t at = paragraph.begin; at < paragraph.end; ++at) {
            const char c = article.text[at];
            const bool border = (c == '.' || c == '!' || c == '?') && at + 1 < paragraph.end && article.text[at + 1] == ' ';
            if (!border) continue;
            sentences.push_back({{begin, at + 1}, p});
            begin = at + 2;
        }
        if (begin < paragraph.end) sentences.push_back({{begin, paragraph.end}, p});
    }
    return sentences;
}

}  // namespace ringkas
