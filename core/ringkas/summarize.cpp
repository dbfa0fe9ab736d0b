#include "ringkas/summarize.hpp"

#include <array>
#include <cmath>

namespace ringkas {
namespace {

/// Below this many words there is little to choose from.
constexpr std::uint32_t kShortText = 40;

/// Gathers the few that there can be.
class WarningList {
public:
    void add(bool applies, Warning warning) {
        list_[count_] = warning;
        count_ += applies;
    }
    [[nodiscard]] Buffer<Warning> warnings() const { return {list_.data(), list_.data() + count_}; }

private:
    std::array<Warning, 8> list_{};
    std::size_t count_ = 0;
};

/// From the graph to the scores.
void rank_sentences(Analysis& a, const Graph& graph, const Options& options, const Language& language,
                    const Buffer<std::uint32_t>& title_terms) {
    if (options.done) options.done(Stage::kGraph);
    RankOptions rank_options;
    if (a.method.used == Method::kNews || a.method.used == Method::kGeneral) {
        const bool news = a.method.used == Method::kNews;
        Buffer<std::uint32_t> query_terms;
        if (!options.query.empty()) query_terms = terms_of(options.query, a.terms, language);
        a.features = compute_features(a.article, a.sentences, a.marks, a.terms, graph, a.method.report && options.query.empty());
        a.prior = fitted_prior(a.model->network, news, a.features, a.terms, title_terms, query_terms);
        rank_options.damping = news ? a.model->news_damping : a.model->general_damping;
    } else {
        const bool lead = a.method.used == Method::kLead;
        a.prior = unfitted_prior(a.sentences.size(), lead);
        if (lead) rank_options.damping = 0;
    }
    a.ranking = rank(graph, a.prior, rank_options);
}

}  // namespace

std::uint32_t Analysis::words() const {
    std::uint32_t words = 0;
    for (const std::uint32_t count : sentence_words) words += count;
    return words;
}

Result<Analysis> analyze(std::string_view source, const Options& options) {
    Result<Analysis> result;
    if (source.size() > kMaxTextBytes) {
        result.fail({ErrorCode::kTooLarge, "the text has more than 134217728 bytes"});
        return result;
    }
    const Language& language = indonesian();
    Analysis& a = result.value();
    a.model = options.model ? options.model : &built_in_model();

    CleanOptions clean_options;
    clean_options.enabled = options.clean;
    clean_options.title = options.title;
    clean_options.keep = options.keep;
    const auto done = [&options](Stage stage) {
        if (options.done) options.done(stage);
    };
    a.article = clean(source, clean_options, language);
    done(Stage::kClean);
    a.sentences = split_sentences(a.article, language);
    a.sentence_words.resize(a.sentences.size());
    for (std::size_t i = 0; i < a.sentences.size(); ++i) a.sentence_words[i] = count_words(a.sentences[i].text.of(a.article.text));
    done(Stage::kSentences);
    a.terms = build_terms(a.article.text, a.sentences, language);
    done(Stage::kTerms);
    a.language = check_language(a.terms, language);
    a.marks = read_marks(a.article, a.sentences);
    a.method = choose_method(options.method, !options.query.empty(), a.article, a.marks, a.terms);
    Buffer<std::uint32_t> title_terms;
    if (a.article.title) title_terms = terms_of(a.article.title->text, a.terms, language);
    const bool overlap = a.method.used == Method::kTextRank, lexrank = a.method.used == Method::kLexRank;
    if ((overlap || lexrank) && a.sentences.size() > kMaxExplicitSentences) {
        result.fail({ErrorCode::kTooLarge, "this method takes at most 4000 sentences"});
        return result;
    }
    rank_sentences(a,
                   overlap   ? overlap_graph(a.terms)
                   : lexrank ? lexrank_graph(a.terms, 0.1)
                             : cosine_graph(a.terms),
                   options, language, title_terms);
    done(Stage::kRank);
    a.standing = find_standing(a.article, a.sentences, a.marks, a.terms, language);
    a.keywords = find_keywords(a.article, a.terms, a.ranking, title_terms, options.keywords);

    const std::uint32_t words = a.words();
    WarningList list;
    list.add(words == 0, a.article.omitted.empty() ? Warning::kEmpty : Warning::kNoArticle);
    list.add(words > 0 && (words < kShortText || a.sentences.size() < 2), Warning::kTooShort);
    list.add(!a.language.is_indonesian, Warning::kNotIndonesian);
    list.add(a.article.repaired_utf8, Warning::kRepairedUtf8);
    a.warnings = list.warnings();
    return result;
}

Result<Summary> cut(const Analysis& analysis, const Length& length) {
    Result<Summary> result;
    const bool whole = length.value >= 1 && length.value == std::floor(length.value);
    const char* wrong = nullptr;
    if (length.by == Length::By::kSentences && !whole) wrong = "sentences must be a whole number of at least 1";
    if (length.by == Length::By::kWords && !whole) wrong = "words must be a whole number of at least 1";
    if (length.by == Length::By::kRatio && !(length.value > 0 && length.value <= 1)) wrong = "ratio must be over 0 and at most 1";
    if (wrong) {
        result.fail({ErrorCode::kBadOption, wrong});
        return result;
    }
    // A question lifts the odds of all that answers it far over what a reader would keep; what counts is the best answers, by score.
    const double mass = analysis.prior.query.empty() ? analysis.prior.mass : 0;
    const Buffer<Standing> alone;  // the classic methods stay what they are known as: the best scores, each for itself
    const Buffer<Standing>& standing = analysis.prior.mass > 0 ? analysis.standing : alone;
    Choice choice =
        select({analysis.sentences, analysis.sentence_words, analysis.terms, analysis.ranking, standing, mass, *analysis.model}, length);
    Summary& summary = result.value();
    summary.chosen = std::move(choice.chosen);
    for (const std::uint32_t i : summary.chosen) summary.words += analysis.sentence_words[i];
    summary.by = length.by;
    summary.target_words = choice.target_words;
    WarningList list;
    for (const Warning warning : analysis.warnings) list.add(true, warning);
    list.add(choice.over_budget, Warning::kOverBudget);
    summary.warnings = list.warnings();
    return result;
}

}  // namespace ringkas
