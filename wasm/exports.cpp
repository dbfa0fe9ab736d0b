// The border between JavaScript and the core: five functions and one block of numbers.
//
// In:     UTF-8 that JavaScript wrote into memory it got from ringkas_alloc (TextEncoder's output, so always valid), and plain numbers.
// Out:    a pointer to a block of doubles that stays valid until the next call; its layout is written here and read in src/layout.ts.
// Errors: the block's first number. Memory exhausted never returns: the runtime calls the import proc_exit, which throws.
//
// One analysis stays alive between calls, so that a slider only cuts. The input of ringkas_analyze must stay in place as long as
// cuts are made of it: byte offsets are turned into UTF-16 offsets by looking at it.
#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <vector>

#include "ringkas/explain.hpp"
#include "utf16_map.hpp"

namespace {

using namespace ringkas;

/// To be raised with every change of the layout below; src/layout.ts refuses any other number.
constexpr double kLayout = 1;

struct State {
    std::optional<Analysis> analysis;
    Utf16Map utf16;
    std::vector<double> block;
};

State& state() {
    static State* const instance = new State;  // never destroyed: the instance goes away as a whole
    return *instance;
}

template <class Enum>
double number(Enum value) {
    return static_cast<double>(static_cast<int>(value));
}

void put_all(std::vector<double>& block, std::initializer_list<double> values) { block.insert(block.end(), values); }

/// Block heads: 0 status (0, or 1 + ErrorCode) · 1 layout · then what the caller of this adds.
void start_block(double status) {
    state().block.clear();
    put_all(state().block, {status, kLayout});
}

/// After the head: the message's characters.
const double* fail(const Error& error) {
    start_block(1 + number(error.code));
    std::vector<double>& block = state().block;
    block.push_back(static_cast<double>(error.message.size()));
    for (const char c : error.message) block.push_back(static_cast<unsigned char>(c));
    return block.data();
}

void put_warnings(const std::vector<Warning>& warnings) {
    std::vector<double>& block = state().block;
    block.push_back(static_cast<double>(warnings.size()));
    for (const Warning warning : warnings) block.push_back(number(warning));
}

void put_span(Span source) { put_all(state().block, {static_cast<double>(state().utf16.units(source.begin)), static_cast<double>(state().utf16.units(source.end))}); }

}  // namespace

#define RINGKAS_EXPORT(name) __attribute__((export_name(#name))) name

extern "C" {

void* RINGKAS_EXPORT(ringkas_alloc)(std::size_t bytes) { return std::malloc(bytes); }
void RINGKAS_EXPORT(ringkas_free)(void* memory) { std::free(memory); }

/// Numbers in the block that was returned last.
std::size_t RINGKAS_EXPORT(ringkas_block_size)() { return state().block.size(); }

/// `input` holds the text, then the title, then the query. `keep` holds pairs of UTF-16 offsets.
/// Block after the head: 2 method used · 3 why · 4 words · 5, 6 title span, or −1 −1 where there is none or the caller gave it ·
///   7 sentences · 8 omitted · 9 keywords · 10 warnings, then their numbers · a record each:
///   sentence (begin, end, paragraph, score) · omitted (begin, end, reason) · keyword (begin, end, score, count)
const double* RINGKAS_EXPORT(ringkas_analyze)(const char* input, std::size_t text_bytes, std::size_t title_bytes, std::size_t query_bytes,
                                              const std::uint32_t* keep, std::size_t keep_count, int method, int clean) {
    State& s = state();
    s.analysis.reset();
    const std::string_view text(input, text_bytes);
    s.utf16.reset(text);
    Options options;
    options.title = {input + text_bytes, title_bytes};
    options.query = {input + text_bytes + title_bytes, query_bytes};
    options.method = static_cast<Method>(method);
    options.clean = clean != 0;
    for (std::size_t i = 0; i < keep_count; ++i) options.keep.push_back({s.utf16.bytes(keep[2 * i]), s.utf16.bytes(keep[2 * i + 1])});

    Result<Analysis> result = analyze(text, options);
    if (!result.ok()) return fail(result.error());
    const Analysis& a = s.analysis.emplace(std::move(result.value()));
    start_block(0);
    s.block.reserve(16 + 4 * (a.sentences.size() + a.article.omitted.size() + a.keywords.size()));
    put_all(s.block, {number(a.method.used), number(a.method.why), static_cast<double>(a.words())});
    if (a.article.title && a.article.title->source) put_span(*a.article.title->source);
    else put_all(s.block, {-1, -1});
    for (const std::size_t count : {a.sentences.size(), a.article.omitted.size(), a.keywords.size()}) s.block.push_back(static_cast<double>(count));
    put_warnings(a.warnings);
    for (std::size_t i = 0; i < a.sentences.size(); ++i) {
        put_span(a.article.source_of(a.sentences[i].text));
        put_all(s.block, {static_cast<double>(a.sentences[i].paragraph), a.ranking.score[i]});
    }
    for (const Omission& omission : a.article.omitted) {
        put_span(omission.source);
        s.block.push_back(number(omission.reason));
    }
    for (const Keyword& keyword : a.keywords) {
        put_span(a.article.source_of(keyword.text));
        put_all(s.block, {keyword.score, static_cast<double>(keyword.count)});
    }
    return s.block.data();
}

/// Needs an analysis. Block after the head: 2 length by · 3 words · 4 chosen · 5 warnings, then their numbers · a record for each chosen:
///   (index, parts, supports), parts × (part, value), supports × (index, similarity, shared, shared × (begin, end))
const double* RINGKAS_EXPORT(ringkas_cut)(int by, double value) {
    State& s = state();
    const Analysis& a = *s.analysis;
    const Result<Summary> result = cut(a, {static_cast<Length::By>(by), value});
    if (!result.ok()) return fail(result.error());
    const Summary& summary = result.value();
    start_block(0);
    put_all(s.block, {number(summary.by), static_cast<double>(summary.words), static_cast<double>(summary.chosen.size())});
    put_warnings(summary.warnings);
    const std::vector<Why> whys = explain(a, summary.chosen);
    for (std::size_t c = 0; c < summary.chosen.size(); ++c) {
        const Why& why = whys[c];
        put_all(s.block, {static_cast<double>(summary.chosen[c]), static_cast<double>(why.parts.size()), static_cast<double>(why.support.size())});
        for (const PartValue& part : why.parts) put_all(s.block, {number(part.part), part.value});
        for (const Support& support : why.support) {
            put_all(s.block, {static_cast<double>(support.index), support.similarity, static_cast<double>(support.shared.size())});
            for (const Span shared : support.shared) put_span(a.article.source_of(shared));
        }
    }
    return s.block.data();
}

}  // extern "C"
