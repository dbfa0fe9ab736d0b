// The border between JavaScript and the core: three functions and one block of numbers.
//
// In:     UTF-8 that JavaScript wrote into memory it got from ringkas_input (TextEncoder's output, so always valid), and plain numbers.
// Out:    a pointer to a block of doubles that stays valid until the next call; its layout is written here and read in src/result.ts.
// Errors: the block's third number. Memory exhausted never returns: the runtime calls the import proc_exit, which throws.
//
// One analysis stays alive between calls, so that a slider only cuts. The input of ringkas_analyze must stay in place as long as
// cuts are made of it: byte offsets are turned into UTF-16 offsets by looking at it.
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>

#include "memory.hpp"
#include "ringkas/explain.hpp"
#include "utf16_map.hpp"

namespace {

using namespace ringkas;

/// To be raised with every change of the layout below; src/result.ts refuses any other number.
constexpr double kLayout = 5;
constexpr std::size_t kBeyond = 8;  ///< bytes behind the input that Utf16Map reads
constexpr std::size_t kHead = 4;    ///< numbers in a block's head but for the warnings

/// What lives between calls; the instance goes away as a whole.
struct State {
    std::byte* empty = nullptr;     // the top of the memory when there is nothing but tables …
    std::byte* analysed = nullptr;  // … and when there is an analysis, and no block of a cut
    Analysis* analysis = nullptr;
    const char* source = nullptr;
    Utf16Map utf16;
    Buffer<double> block;
    double* next = nullptr;  // where it goes on
};
State state;

__attribute__((noinline)) void put(double number) { *state.next++ = number; }  // inlined it makes the module larger

void put_span(Span source) {
    put(state.utf16.units(source.begin));
    put(state.utf16.units(source.end));
}

/// The source's span, and whether what is shown in its place differs: white space is folded there, what is omitted left out.
__attribute__((noinline)) void put_text(const Span& source, const char* text, std::size_t bytes) {
    put_span(source);
    put(source.size() != bytes || std::memcmp(state.source + source.begin, text, bytes) != 0);
}

/// The same of a part of the article.
void put_text(const Article& article, const Span& text) {
    put_text(article.source_of(text), article.text.data() + text.begin, text.size());
}

/// Block heads: 0 numbers in the block · 1 layout · 2 status (0, or 1: too large) · 3 warnings, or characters of the error's message; then these.
/// `most`: numbers behind the head's warnings or message.
void start_block(std::uint32_t status, std::size_t count, std::size_t most) {
    state.block = {};
    state.block.resize_for_overwrite(kHead + count + most);
    state.next = state.block.data() + 1;
    put(kLayout);
    put(status);
    put(count);
}

const double* finished_block() {
    double* const block = state.block.data();
    *block = static_cast<double>(state.next - block);
    return block;
}

void start_block(const Buffer<Warning>& warnings, std::size_t most) {
    start_block(0, warnings.size(), most);
    for (const Warning warning : warnings) put(static_cast<std::uint32_t>(warning));
}

}  // namespace

#define RINGKAS_EXPORT(name) __attribute__((export_name(#name))) name

extern "C" {

/// The runtime's import: memory 0 has grown. Higher numbers, which name no memory, tell of stages done: 1 + Stage.
void emscripten_notify_memory_growth(std::size_t memory);

/// Room for the input of ringkas_analyze, in place of that of the call before; what that does not fill is taken back.
void* RINGKAS_EXPORT(ringkas_input)(std::size_t bytes) {
    if (!state.empty) {
        static_cast<void>(indonesian());
        static_cast<void>(built_in_model());
        state.empty = memory_top;
    }
    memory_top = state.empty;
    return std::malloc(bytes + kBeyond);
}

/// `input` holds the pairs of UTF-16 offsets to keep, 32 bits each, then the text, then the title, then the query.
/// Block after the head: may the text have U+FFFD? · method used · why · words · title, or −1 −1 0 where there is none or the caller gave it · three lists, each
///   after its length: sentences (begin, end, paragraph, score) · omitted (begin, end, reason) · keywords (text, score, count)
///   A text is begin, end and whether it is mended.
const double* RINGKAS_EXPORT(ringkas_analyze)(const char* input, std::size_t keep_bytes, std::size_t text_bytes, std::size_t title_bytes,
                                              std::size_t query_bytes, int method, int clean) {
    const auto* const keep = reinterpret_cast<const std::uint32_t*>(input);
    input += keep_bytes;
    const std::string_view text(input, text_bytes);
    state.source = input;
    give_back_from(input + text_bytes + title_bytes + query_bytes + kBeyond);
    state.utf16 = {};
    state.utf16.reset(text);
    Options options;
    options.title = {input + text_bytes, title_bytes};
    options.query = {input + text_bytes + title_bytes, query_bytes};
    options.method = static_cast<Method>(method);
    options.clean = clean != 0;
    options.done = [](Stage stage) { emscripten_notify_memory_growth(1 + static_cast<std::size_t>(stage)); };
    Buffer<Span> put_back(keep_bytes / 8);
    for (std::size_t i = 0; i < put_back.size(); ++i) put_back[i] = {state.utf16.bytes(keep[2 * i]), state.utf16.bytes(keep[2 * i + 1])};
    options.keep = {put_back.data(), put_back.size()};

    state.analysis = new (std::malloc(sizeof(Analysis))) Analysis(text, options, indonesian());
    state.analysed = memory_top;
    const Analysis& a = *state.analysis;
    if (a.refused) {
        start_block(1, std::strlen(a.refused), 0);
        for (const char* c = a.refused; *c; ++c) put(*c);
        return finished_block();
    }
    const Article& article = a.article;
    const Buffer<Omission>& omitted = article.omitted;
    start_block(a.warnings, 10 + 4 * a.sentences.size() + 3 * omitted.size() + 5 * a.keywords.size());
    put(state.utf16.may_hold_replacements());
    put(static_cast<int>(a.method.used));
    put(static_cast<int>(a.method.why));
    put(a.words());
    if (!article.title_source.empty()) {
        put_text(article.title_source, article.title.data(), article.title.size());
    } else {
        put(-1);
        put(-1);
        put(0);
    }
    put(a.sentences.size());
    for (std::size_t i = 0; i < a.sentences.size(); ++i) {
        put_span(article.source_of(a.sentences[i].text));
        put(a.sentences[i].paragraph);
        put(a.ranking.score[i]);
    }
    put(omitted.size());
    for (const Omission& omission : omitted) {
        put_span(omission.source);
        put(static_cast<int>(omission.reason));
    }
    put(a.keywords.size());
    for (const Keyword& keyword : a.keywords) {
        put_text(article, keyword.text);
        put(keyword.score);
        put(keyword.count);
    }
    return finished_block();
}

/// Needs an analysis, and a length within its range: JavaScript has checked it. Block after the head: length by · words · words aimed at
/// (automatic length; else 0) · the chosen, as lists after their lengths:
///   (index, text, parts (part, value), supports (index, similarity, shared words (begin, end)))
const double* RINGKAS_EXPORT(ringkas_cut)(int by, double value) {
    memory_top = state.analysed;
    const Analysis& a = *state.analysis;
    const Article& article = a.article;
    const Summary summary = cut_to(a, {static_cast<Length::By>(by), value});
    const Explanation explanation = explain(a, summary.chosen);
    constexpr std::size_t kMostOfEach = 6 + 2 * kPartCount + 3 * kMostSupport;
    start_block(summary.warnings, 4 + kMostOfEach * summary.chosen.size() + 2 * explanation.shared.size());
    put(by);
    put(summary.words);
    put(summary.target_words);
    put(summary.chosen.size());
    for (std::size_t c = 0; c < summary.chosen.size(); ++c) {
        const Why& why = explanation.whys[c];
        const std::uint32_t index = summary.chosen[c];
        put(index);
        put_text(article, a.sentences[index].text);
        double& parts = *state.next;
        put(0);
        for (std::size_t part = 0; part < kPartCount; ++part) {
            if (why.parts[part] == 0) continue;
            ++parts;
            put(part);
            put(why.parts[part]);
        }
        put(why.supports);
        for (std::size_t k = 0; k < why.supports; ++k) {
            const Support& support = why.support[k];
            put(support.index);
            put(support.similarity);
            put(support.shared);
            for (const Span shared : explanation.words(support)) put_span(article.source_of(shared));
        }
    }
    return finished_block();
}

}  // extern "C"
