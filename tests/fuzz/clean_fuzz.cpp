// Clean on any bytes: nothing is lost or made up. Every character of the source is in the text, in an omitted piece, in the title or
// white space, and what is asked to be kept is not omitted.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "ringkas/clean.hpp"
#include "ringkas/utf8.hpp"

namespace {

void require(bool sound) {
    if (!sound) std::abort();
}

struct Plan {
    ringkas::CleanOptions options;
    ringkas::Span keep;
    std::string_view text;
};

void make_plan(std::string_view input, Plan& plan) {
    const auto byte = [&](std::size_t k) { return k < input.size() ? static_cast<unsigned char>(input[k]) : 0u; };
    plan.options.enabled = byte(0) % 4 != 0;
    plan.options.fold_lines = byte(0) % 8 == 0;
    if (byte(0) & 64) plan.options.title = "Judul dari pembaca";
    plan.keep = {byte(1), byte(1) + 1 + byte(2) % 64};
    if (byte(0) & 128) plan.options.keep = {&plan.keep, 1};
    plan.text = input.substr(input.size() < 3 ? input.size() : 3);
}

/// For each byte of the source, and one past: does a code point begin there?
std::vector<bool> borders_of(std::string_view source) {
    std::vector<bool> borders(source.size() + 1, false);
    for (std::size_t at = 0; at < source.size(); at += ringkas::utf8::decode(source, at).length()) borders[at] = true;
    borders[source.size()] = true;
    return borders;
}

void check_text(const ringkas::Article& article) {
    const std::string_view text = article.text;
    require(ringkas::utf8::valid_prefix(text) == text.size());
    std::uint32_t next = 0;
    for (const ringkas::Paragraph& paragraph : article.paragraphs) {
        require(paragraph.text.begin == next && paragraph.text.begin < paragraph.text.end && paragraph.text.end <= text.size());
        const std::string_view words = paragraph.text.of(text);
        require(words.front() != ' ' && words.back() != ' ' && words.find('\n') == words.npos && words.find("  ") == words.npos);
        next = paragraph.text.end + 1;
        require(paragraph.text.end == text.size() || text[paragraph.text.end] == '\n');
    }
    require(article.paragraphs.empty() ? text.empty() : article.paragraphs.back().text.end == text.size());
}

void check_spans(const ringkas::Article& article, std::string_view source, const ringkas::CleanOptions& options) {
    const std::vector<bool> border = borders_of(source);
    std::vector<bool> told(source.size(), false);
    std::uint32_t after = 0;
    for (const ringkas::Omission& omission : article.omitted) {
        const ringkas::Span span = omission.source;
        require(span.begin >= after && span.begin < span.end && span.end <= source.size() && border[span.begin] && border[span.end]);
        after = span.end;
        for (std::uint32_t at = span.begin; at < span.end; ++at) told[at] = true;
        if (omission.reason == ringkas::OmitReason::kMarkup) continue;
        for (const ringkas::Span& keep : options.keep) require(keep.end <= span.begin || span.end <= keep.begin);
    }
    require(options.enabled || article.omitted.empty());

    for (std::size_t k = 0; k + 1 < article.segments.size(); ++k) {
        const ringkas::Segment& segment = article.segments[k];
        const ringkas::Segment& next = article.segments[k + 1];
        require(segment.text < next.text && segment.source < next.source && border[segment.source]);
        const std::string_view piece = std::string_view(article.text).substr(segment.text, next.text - segment.text);
        for (std::size_t at = 0; at < piece.size();) {
            const ringkas::utf8::CodePoint c = ringkas::utf8::decode(piece, at);
            const std::size_t from = segment.source + at;
            if (piece[at] == '\n') {  // between paragraphs
                ++at;
                continue;
            }
            require(from < source.size() && !told[from]);
            const ringkas::utf8::CodePoint original = ringkas::utf8::decode(source, from);
            if (c.value() != ' ') {
                require(original.value() == c.value());
                for (std::size_t b = from; b < from + original.length(); ++b) told[b] = true;
            }
            at += c.length();
        }
    }
    if (!article.title_source.empty()) {
        const ringkas::Span span = article.title_source;
        require(span.begin < span.end && span.end <= source.size() && border[span.begin] && border[span.end]);
        for (std::uint32_t at = span.begin; at < span.end; ++at) told[at] = true;
    }
    for (std::size_t at = 0; at < source.size();) {
        const ringkas::utf8::CodePoint c = ringkas::utf8::decode(source, at);
        require(told[at] || ringkas::utf8::is_space(c.value()));
        at += c.length();
    }
}

bool same(const ringkas::Article& a, const ringkas::Article& b) {
    return a.text == b.text && a.omitted.size() == b.omitted.size() && a.segments.size() == b.segments.size();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    Plan plan;
    make_plan(input, plan);
    // A copy of its own, so that a read past the end is seen.
    const std::vector<char> copy(plan.text.begin(), plan.text.end());
    const std::string_view source(copy.data(), copy.size());
    const ringkas::Article article = ringkas::clean(source, plan.options, ringkas::indonesian());
    check_text(article);
    check_spans(article, source, plan.options);
    require(same(article, ringkas::clean(source, plan.options, ringkas::indonesian())));
    return 0;
}
