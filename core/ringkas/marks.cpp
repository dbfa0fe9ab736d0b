#include "ringkas/marks.hpp"

#include "ringkas/eight_bytes.hpp"

namespace ringkas {
namespace {

std::uint64_t marks_in(std::uint64_t bytes) {
    return eight::equal(bytes, '"') | eight::equal(bytes, '\xE2') | eight::equal(bytes, '?') | eight::equal(bytes, '(');
}

}  // namespace

Buffer<Marks> read_marks(const Article& article, const Buffer<Sentence>& sentences) {
    Buffer<Marks> result(sentences.size());
    bool open = false;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i == 0 || sentences[i].paragraph != sentences[i - 1].paragraph) open = false;
        Marks& own = result[i];
        own.inside = open;
        const char* const begin = article.text.data() + sentences[i].text.begin;
        const char* const end = article.text.data() + sentences[i].text.end;
        for (const char* c = begin; c < end; ++c) {
            for (; end - c >= 8; c += 8)
                if (const std::uint64_t found = marks_in(eight::load(c))) {
                    c += eight::first(found);
                    break;
                }
            if (c == end) break;
            std::ptrdiff_t length = 1;
            if (*c == '"') {
                open = !open;
            } else if (*c == '\xE2' && end - c >= 3 && c[1] == '\x80' && (c[2] == '\x9C' || c[2] == '\x9D')) {
                open = c[2] == '\x9C';
                length = 3;
            } else {
                if (*c == '?') own.question = true;
                if (*c == '(') own.parenthesis = true;
                continue;
            }
            ++own.quotes;
            if (c == begin) own.starts = true;
            own.ends = c + length == end;
        }
        own.open = open;
    }
    return result;
}

}  // namespace ringkas
