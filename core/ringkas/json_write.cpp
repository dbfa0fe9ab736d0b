#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <vector>

#include "ringkas/explain.hpp"
#include "ringkas/feature_names.hpp"
#include "ringkas/json.hpp"
#include "ringkas/json_writer.hpp"
#include "ringkas/language.hpp"
#include "ringkas/names.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

/// UTF-16 offsets of all the spans that a result gives out, counted in one pass over the source.
class Offsets {
public:
    void add(Span source) {
        bytes_.push_back(source.begin);
        bytes_.push_back(source.end);
    }
    void resolve(std::string_view source) {
        std::sort(bytes_.begin(), bytes_.end());
        bytes_.erase(std::unique(bytes_.begin(), bytes_.end()), bytes_.end());
        units_ = utf8::utf16_offsets(source, bytes_);
    }
    [[nodiscard]] std::uint32_t of(std::uint32_t byte) const {
        const auto found = std::lower_bound(bytes_.begin(), bytes_.end(), byte);
        return units_[static_cast<std::size_t>(found - bytes_.begin())];
    }

private:
    Buffer<std::uint32_t> bytes_, units_;
};

void write_span(JsonWriter& json, const Offsets& offsets, Span source, bool byte_offsets) {
    json.key("begin"), json.number(offsets.of(source.begin));
    json.key("end"), json.number(offsets.of(source.end));
    if (!byte_offsets) return;
    json.key("beginByte"), json.number(source.begin);
    json.key("endByte"), json.number(source.end);
}

void write_title(JsonWriter& json, const Offsets& offsets, const Article& article, bool byte_offsets) {
    json.key("title");
    if (article.title.empty()) return json.null();
    json.open('{');
    json.key("text"), json.string(article.title);
    if (!article.title_source.empty()) {
        write_span(json, offsets, article.title_source, byte_offsets);
    } else {
        json.key("begin"), json.null();
        json.key("end"), json.null();
        if (byte_offsets) {
            json.key("beginByte"), json.null();
            json.key("endByte"), json.null();
        }
    }
    json.close('}');
}

void write_omitted(JsonWriter& json, const Offsets& offsets, const Buffer<Omission>& omitted, bool byte_offsets) {
    json.key("omitted"), json.open('[');
    for (const Omission& omission : omitted) {
        json.open('{');
        write_span(json, offsets, omission.source, byte_offsets);
        json.key("reason"), json.string(name(omission.reason));
        json.close('}');
    }
    json.close(']');
}

void write_keywords(JsonWriter& json, const Analysis& analysis) {
    json.key("keywords"), json.open('[');
    for (const Keyword& keyword : analysis.keywords) {
        json.open('{');
        json.key("text"), json.string(keyword.text.of(analysis.article.text));
        json.key("score"), json.number(keyword.score);
        json.key("count"), json.number(keyword.count);
        json.close('}');
    }
    json.close(']');
}

void write_why(JsonWriter& json, const Analysis& analysis, const Explanation& explanation, const Why& why) {
    json.key("why"), json.open('{');
    json.key("parts"), json.open('[');
    for (std::size_t part = 0; part < kPartCount; ++part) {
        if (why.parts[part] == 0) continue;
        json.open('{');
        json.key("name"), json.string(name(static_cast<Part>(part)));
        json.key("value"), json.number(why.parts[part]);
        json.close('}');
    }
    json.close(']');
    json.key("support"), json.open('[');
    for (std::size_t k = 0; k < why.supports; ++k) {
        const Support& support = why.support[k];
        json.open('{');
        json.key("index"), json.number(support.index);
        json.key("similarity"), json.number(support.similarity);
        json.key("shared"), json.open('[');
        for (const Span word : explanation.words(support)) json.string(word.of(analysis.article.text));
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

}  // namespace

void append_result(std::string& out, std::string_view source, const Analysis& analysis, const Summary& summary,
                   const ResultFormat& format) {
    const Article& article = analysis.article;
    std::vector<Span> spans;  // of the sentences; only those that are written
    Offsets offsets;
    const auto add = [&](std::uint32_t i) {
        spans.push_back(article.source_of(analysis.sentences[i].text));
        offsets.add(spans.back());
    };
    if (format.full) {
        for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) add(i);
    } else {
        for (const std::uint32_t i : summary.chosen) add(i);
    }
    if (!article.title_source.empty()) offsets.add(article.title_source);
    for (const Omission& omission : article.omitted) offsets.add(omission.source);
    offsets.resolve(source);

    JsonWriter json(out);
    json.open('{');
    json.raw(format.lead);
    json.key("language"), json.string(indonesian().tag);
    json.key("method"), json.open('{');
    json.key("used"), json.string(name(analysis.method.used));
    json.key("why"), json.string(name(analysis.method.why));
    json.close('}');
    json.key("length"), json.open('{');
    json.key("by"), json.string(name(summary.by));
    json.key("words"), json.number(summary.words);
    if (summary.by == Length::By::kAuto) json.key("target"), json.number(static_cast<std::uint32_t>(std::lround(summary.target_words)));
    json.close('}');
    write_title(json, offsets, article, format.byte_offsets);

    const Explanation explanation = format.full ? explain(analysis, summary.chosen) : Explanation{};
    json.key("summary"), json.open('[');
    for (std::size_t k = 0; k < summary.chosen.size(); ++k) {
        const std::uint32_t i = summary.chosen[k];
        json.open('{');
        json.key("text"), json.string(analysis.sentences[i].text.of(article.text));
        json.key("index"), json.number(i);
        json.key("paragraph"), json.number(analysis.sentences[i].paragraph);
        write_span(json, offsets, spans[format.full ? i : k], format.byte_offsets);
        json.key("score"), json.number(analysis.ranking.score[i]);
        if (format.full) write_why(json, analysis, explanation, explanation.whys[k]);
        json.close('}');
    }
    json.close(']');

    if (format.full) {
        json.key("sentences"), json.open('[');
        for (std::uint32_t i = 0; i < spans.size(); ++i) {
            json.open('{');
            write_span(json, offsets, spans[i], format.byte_offsets);
            json.key("paragraph"), json.number(analysis.sentences[i].paragraph);
            json.key("score"), json.number(analysis.ranking.score[i]);
            json.close('}');
        }
        json.close(']');
    }
    write_omitted(json, offsets, article.omitted, format.byte_offsets);
    write_keywords(json, analysis);

    const std::uint32_t words = analysis.words();
    json.key("stats"), json.open('{');
    json.key("sentences"), json.number(static_cast<std::uint32_t>(analysis.sentences.size()));
    json.key("words"), json.number(words);
    json.key("summaryWords"), json.number(summary.words);
    json.key("readingSeconds"), json.number(reading_seconds(words));
    if (format.elapsed_ms) json.key("elapsedMs"), json.fixed(*format.elapsed_ms, 3);
    json.close('}');
    json.key("warnings"), json.open('[');
    for (const Warning warning : summary.warnings) json.string(name(warning));
    json.close(']');
    json.close('}');
}

void append_article(std::string& out, std::string_view source, const Article& article) {
    Offsets offsets;
    std::vector<Span> spans;
    for (const Paragraph& paragraph : article.paragraphs) {
        spans.push_back(article.source_of(paragraph.text));
        offsets.add(spans.back());
    }
    if (!article.title_source.empty()) offsets.add(article.title_source);
    for (const Omission& omission : article.omitted) offsets.add(omission.source);
    offsets.resolve(source);

    JsonWriter json(out);
    json.open('{');
    write_title(json, offsets, article, true);
    json.key("paragraphs"), json.open('[');
    for (std::size_t i = 0; i < spans.size(); ++i) {
        json.open('{');
        json.key("text"), json.string(article.paragraphs[i].text.of(article.text));
        json.key("kind"), json.string(name(article.paragraphs[i].kind));
        write_span(json, offsets, spans[i], true);
        json.close('}');
    }
    json.close(']');
    write_omitted(json, offsets, article.omitted, true);
    json.close('}');
}

void append_keywords(std::string& out, const Analysis& analysis) {
    JsonWriter json(out);
    json.open('{');
    write_keywords(json, analysis);
    json.close('}');
}

void append_features(std::string& out, std::string_view id, const Analysis& analysis) {
    JsonWriter json(out);
    json.open('{');
    json.key("id"), json.raw(id);
    json.key("features"), json.open('[');
    for (std::size_t f = 0; f < kFeatureCount; ++f) json.string(name(static_cast<Feature>(f)));
    json.close(']');
    json.key("sections"), json.open('[');
    for (std::size_t section = 0; section < kSectionCount; ++section)
        for (std::size_t f = section_begin(section); f < section_begin(section + 1); ++f) json.number(static_cast<std::uint32_t>(section));
    json.close(']');
    json.key("sentences"), json.open('[');
    for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
        json.open('{');
        json.key("text"), json.string(analysis.sentences[i].text.of(analysis.article.text));
        json.key("words"), json.number(analysis.sentence_words[i]);
        const Group group = group_of(analysis.standing, static_cast<std::uint32_t>(i));
        json.key("needs"), json.open('[');
        json.number(group.first);
        json.number(group.last);
        json.close(']');
        json.key("fit"), json.number(static_cast<std::uint32_t>(group.fit));
        json.key("features"), json.open('[');
        for (std::size_t f = 0; f < kFeatureCount; ++f) json.number(static_cast<std::uint32_t>(analysis.features.row(i)[f]));
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

void append_error(std::string& out, std::string_view lead, const Error& error) {
    JsonWriter json(out);
    json.open('{');
    json.raw(lead);
    json.key("error"), json.open('{');
    json.key("code"), json.string(name(error.code));
    json.key("message"), json.string(error.message);
    json.close('}');
    json.close('}');
}

}  // namespace ringkas
