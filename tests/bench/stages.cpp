// Google Benchmark: every stage and the whole pipeline over generated articles of 30 to 100,000 sentences.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <string>
#include <vector>

#include "ringkas/graph.hpp"
#include "ringkas/keywords.hpp"
#include "ringkas/summarize.hpp"
#include "support/generate.hpp"

namespace {

using namespace ringkas;

/// A generated article and all that the pipeline makes of it, so that each stage can be run alone.
struct Prepared {
    std::string text;
    Analysis analysis;
    Graph graph;

    explicit Prepared(std::size_t sentences) : text(test::generate_page(7, sentences)) {
        Options options;
        options.method = Method::kGeneral;
        analysis = analyze(text, options).value();
        graph = cosine_graph(analysis.terms);
    }
};

template <class Stage>
void measure(benchmark::State& state, Stage stage) {
    const Prepared prepared(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(stage(prepared));
    const auto bytes = static_cast<std::int64_t>(prepared.text.size());
    state.SetBytesProcessed(state.iterations() * bytes);
    state.SetComplexityN(state.range(0));
}

void clean_stage(benchmark::State& state) {
    measure(state, [](const Prepared& p) { return clean(p.text, CleanOptions{}, indonesian()); });
}
void sentences_stage(benchmark::State& state) {
    measure(state, [](const Prepared& p) { return split_sentences(p.analysis.article, indonesian()); });
}
void terms_stage(benchmark::State& state) {
    measure(state,
            [](const Prepared& p) { return build_terms(p.analysis.article.text, p.analysis.sentences, indonesian(), p.analysis.words()); });
}
void graph_stage(benchmark::State& state) {
    measure(state, [](const Prepared& p) { return cosine_graph(p.analysis.terms); });
}
void rank_stage(benchmark::State& state) {
    measure(state, [](const Prepared& p) { return rank(p.graph, p.analysis.prior, RankOptions{}); });
}
void keywords_stage(benchmark::State& state) {
    measure(state, [](const Prepared& p) { return find_keywords(p.analysis.article, p.analysis.terms, p.analysis.ranking, {}, 10); });
}
void select_stage(benchmark::State& state) {
    measure(state, [](const Prepared& p) { return cut(p.analysis, Length{}); });
}
void whole_pipeline(benchmark::State& state) {
    measure(state, [](const Prepared& p) { return cut(analyze(p.text, Options{}).value(), Length{}); });
}

void sizes(benchmark::internal::Benchmark* stage) {
    for (const int sentences : {30, 100, 300, 1000, 3000, 10000, 30000, 100000}) stage->Arg(sentences);
    stage->Unit(benchmark::kMicrosecond)->MinTime(0.2)->Complexity();
}

}  // namespace

BENCHMARK(clean_stage)->Apply(sizes);
BENCHMARK(sentences_stage)->Apply(sizes);
BENCHMARK(terms_stage)->Apply(sizes);
BENCHMARK(graph_stage)->Apply(sizes);
BENCHMARK(rank_stage)->Apply(sizes);
BENCHMARK(keywords_stage)->Apply(sizes);
BENCHMARK(select_stage)->Apply(sizes);
BENCHMARK(whole_pipeline)->Apply(sizes);

BENCHMARK_MAIN();
