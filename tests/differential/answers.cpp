// Generated texts and everything that the pipeline answers to them, with every number as its bits:
//   answers N         one JSON string a line: the texts
//   answers N lines   one line a text: the answers, as answer-line.mjs writes them from the module's results
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "ringkas/explain.hpp"
#include "ringkas/json.hpp"
#include "ringkas/names.hpp"
#include "ringkas/summarize.hpp"
#include "ringkas/utf8.hpp"
#include "support/generate.hpp"

namespace {

using namespace ringkas;

/// Every third text is hostile; invalid bytes become U+FFFD, since JavaScript's strings cannot hold them.
std::string text_of(std::uint64_t number) {
    if (number % 3 != 0) return test::generate_page(number, 3 + number % 60);
    const std::string bytes = test::generate_hostile_page(number, 40 + number % 6000);
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const utf8::CodePoint c = utf8::decode(bytes, at);
        utf8::append(text, c.value());
        at += c.length();
    }
    return text;
}

std::string bits(double value) {
    std::uint64_t raw = 0;
    std::memcpy(&raw, &value, sizeof raw);
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(raw));
    return digits;
}

std::uint32_t units(std::string_view text, std::uint32_t byte) { return utf8::utf16_offsets(text, {byte})[0]; }

std::string span(std::string_view text, Span source) {
    return std::to_string(units(text, source.begin)) + "-" + std::to_string(units(text, source.end));
}

std::string answer_line(std::string_view text) {
    const auto analysis = analyze(text, Options{});
    if (!analysis.ok()) return "error";
    const Analysis& a = analysis.value();
    std::string line(name(a.method.used));
    for (std::size_t i = 0; i < a.sentences.size(); ++i) {
        line += "|s" + span(text, a.article.source_of(a.sentences[i].text)) + ":" + std::to_string(a.sentences[i].paragraph) + ":";
        line += bits(a.ranking.score[i]);
    }
    for (const Omission& o : a.article.omitted) line += "|o" + span(text, o.source) + ":" + std::string(name(o.reason));
    for (const Keyword& k : a.keywords) line += "|k" + bits(k.score) + ":" + std::to_string(k.count);
    for (const Length length :
         {Length{}, Length{Length::By::kSentences, 3}, Length{Length::By::kWords, 40}, Length{Length::By::kRatio, 0.2}}) {
        const Summary summary = cut(a, length).value();
        line += "|" + std::string(name(length.by)) + std::to_string(summary.words);
        const ringkas::Buffer<Why> whys = explain(a, summary.chosen).whys;
        for (std::size_t k = 0; k < whys.size(); ++k) {
            line += "," + std::to_string(summary.chosen[k]);
            for (const double part : whys[k].parts)
                if (part != 0) line += ":" + bits(part);
        }
        for (const Warning warning : summary.warnings) line += "!" + std::string(name(warning));
    }
    return line;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: answers N [lines]\n", stderr);
        return 2;
    }
    const std::uint64_t count = std::strtoull(argv[1], nullptr, 10);
    for (std::uint64_t number = 1; number <= count; ++number) {
        std::string out;
        if (argc > 2) out = answer_line(text_of(number));
        else append_json_string(out, text_of(number));
        std::puts(out.c_str());
    }
    return 0;
}
