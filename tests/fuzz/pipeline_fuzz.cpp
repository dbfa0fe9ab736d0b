// The whole pipeline on any bytes: what it gives out must be sound, and a second call must give the same bits.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "ringkas/explain.hpp"
#include "ringkas/summarize.hpp"

namespace {

void require(bool sound) {
    if (!sound) std::abort();
}

/// The first two bytes choose method, cleaning and length; the rest is the text.
struct Plan {
    ringkas::Options options;
    ringkas::Length length;
    std::string_view text;
};

Plan plan_of(std::string_view input) {
    Plan plan;
    const auto first = static_cast<unsigned char>(input.empty() ? 0 : input[0]);
    const auto second = static_cast<unsigned char>(input.size() < 2 ? 0 : input[1]);
    plan.text = input.substr(input.size() < 2 ? input.size() : 2);
    plan.options.method = static_cast<ringkas::Method>(first % 6);
    plan.options.clean = (first & 64) == 0;
    if (first & 128) plan.options.query = plan.text.substr(0, second % 40);
    plan.length.by = static_cast<ringkas::Length::By>(second % 4);
    const unsigned amount = 1 + second / 4;
    plan.length.value = plan.length.by == ringkas::Length::By::kRatio ? amount / 64.0 : amount;
    return plan;
}

bool border(std::string_view text, std::uint32_t at) { return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80; }

void check_spans(const ringkas::Analysis& a, std::string_view source) {
    const std::string_view text = a.article.text;
    std::uint32_t after = 0;
    for (const ringkas::Sentence& sentence : a.sentences) {
        require(sentence.text.begin >= after && sentence.text.begin < sentence.text.end && sentence.text.end <= text.size());
        require(border(text, sentence.text.begin) && border(text, sentence.text.end));
        require(sentence.paragraph < a.article.paragraphs.size());
        const ringkas::Span in_source = a.article.source_of(sentence.text);
        require(in_source.begin < in_source.end && in_source.end <= source.size());
        after = sentence.text.end;
    }
    std::uint32_t omitted = 0;
    for (const ringkas::Omission& omission : a.article.omitted) {
        require(omission.source.begin >= omitted && omission.source.begin <= omission.source.end && omission.source.end <= source.size());
        omitted = omission.source.end;
    }
}

void check_scores(const ringkas::Analysis& a) {
    double sum = 0;
    for (const double score : a.ranking.score) {
        require(std::isfinite(score) && score >= 0);
        sum += score;
    }
    require(a.ranking.score.size() == a.sentences.size());
    require(a.sentences.empty() || std::fabs(sum - 1) < 1e-9);
}

void check_choice(const ringkas::Analysis& a, const ringkas::Summary& summary, const ringkas::Length& length) {
    std::uint32_t least = 0;
    for (const std::uint32_t index : summary.chosen) {
        require(index >= least && index < a.sentences.size());
        least = index + 1;
    }
    bool over = false;
    for (const ringkas::Warning warning : summary.warnings) over |= warning == ringkas::Warning::kOverBudget;
    if (length.by == ringkas::Length::By::kSentences) require(summary.chosen.size() <= length.value);
    if (length.by == ringkas::Length::By::kWords) require(over || summary.words <= length.value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Plan plan = plan_of({reinterpret_cast<const char*>(data), size});
    const auto analysis = ringkas::analyze(plan.text, plan.options);
    if (!analysis.ok()) {
        require(analysis.error().code == ringkas::ErrorCode::kTooLarge && !analysis.error().message.empty());
        return 0;
    }
    const ringkas::Analysis& a = analysis.value();
    check_spans(a, plan.text);
    check_scores(a);
    const auto summary = ringkas::cut(a, plan.length);
    require(summary.ok());
    check_choice(a, summary.value(), plan.length);
    const ringkas::Explanation explanation = ringkas::explain(a, summary.value().chosen);
    for (const ringkas::Why& why : explanation.whys) {
        double parts = 0;
        for (const double part : why.parts) parts += part;
        for (std::size_t k = 0; k < why.supports; ++k)
            for (const ringkas::Span word : explanation.words(why.support[k]))
                require(word.begin < word.end && word.end <= a.article.text.size());
        require(!std::isnan(parts));
    }

    const auto again = ringkas::analyze(plan.text, plan.options);
    require(again.ok() && again.value().article.text == a.article.text);
    const auto& scores = again.value().ranking.score;
    require(scores.size() == a.ranking.score.size());
    require(scores.empty() || std::memcmp(scores.data(), a.ranking.score.data(), scores.size() * sizeof(double)) == 0);
    return 0;
}
