// The splitter on any bytes, folded as clean does it: every non-space byte of a paragraph is in exactly one sentence, on borders of code
// points, and a paragraph splits alike wherever it stands.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "ringkas/clean.hpp"
#include "ringkas/sentences.hpp"

namespace {

void require(bool sound) {
    if (!sound) std::abort();
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

void check_cover(const ringkas::Article& article, const ringkas::Buffer<ringkas::Sentence>& sentences) {
    const std::string_view text = article.text;
    std::size_t next = 0;
    for (std::uint32_t p = 0; p < article.paragraphs.size(); ++p) {
        const ringkas::Span paragraph = article.paragraphs[p].text;
        std::uint32_t at = paragraph.begin;
        for (; next < sentences.size() && sentences[next].paragraph == p; ++next) {
            const ringkas::Span span = sentences[next].text;
            require(span.begin >= at && span.begin < span.end && span.end <= paragraph.end);
            for (; at < span.begin; ++at) require(text[at] == ' ');
            require(text[span.begin] != ' ' && text[span.end - 1] != ' ');
            require(!continues(text[span.begin]) && (span.end == text.size() || !continues(text[span.end])));
            at = span.end;
        }
        require(at == paragraph.end);
    }
    require(next == sentences.size());
}

/// The paragraph alone gives the same sentences.
void check_alone(const ringkas::Article& article, const ringkas::Buffer<ringkas::Sentence>& sentences, std::uint32_t p) {
    const ringkas::Paragraph& paragraph = article.paragraphs[p];
    ringkas::Article alone;
    alone.text += paragraph.text.of(article.text);
    alone.paragraphs.push_back({{0, paragraph.text.size()}, paragraph.kind});
    std::size_t first = 0;
    while (first < sentences.size() && sentences[first].paragraph != p) ++first;
    for (const ringkas::Sentence& sentence : ringkas::split_sentences(alone, ringkas::indonesian())) {
        require(first < sentences.size() && sentences[first].paragraph == p);
        require(sentences[first].text.begin - paragraph.text.begin == sentence.text.begin &&
                sentences[first].text.size() == sentence.text.size());
        ++first;
    }
    require(first == sentences.size() || sentences[first].paragraph != p);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ringkas::CleanOptions options;
    options.enabled = false;
    const ringkas::Article article = ringkas::clean({reinterpret_cast<const char*>(data), size}, options, ringkas::indonesian());
    const auto sentences = ringkas::split_sentences(article, ringkas::indonesian());
    check_cover(article, sentences);
    for (std::uint32_t p = 0; p < article.paragraphs.size() && p < 8; ++p) check_alone(article, sentences, p);
    return 0;
}
