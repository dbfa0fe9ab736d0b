#include "ringkas/summarize.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ringkas/method.hpp"

namespace ringkas {
namespace {

/// Below this many words there is little to choose from.
constexpr std::uint32_t kShortText = 40;

Result<Graph> graph_for(Method method, const TermTable& terms) {
    if (method == Method::kTextRank) return overlap_graph(terms);
    if (method == Method::kLexRank) return lexrank_graph(terms, 0.1);
    return cosine_graph(terms);
}

}  // namespace

std::uint32_t Analysis::words() const { return std::accumulate(sentence_words.begin(), sentence_words.end(), 0u); }

Result<Analysis> analyze(std::string_view source, const Options& options) {
    if (source.size() > kMaxTextBytes)
        return Error{ErrorCode::kTooLarge, "the text has more than " + std::to_string(kMaxTextBytes) + " bytes"};
    const Language& language = indonesian();
    const Model& model = options.model ? *options.model : built_in_model();
    Analysis a;

    CleanOptions clean_options;
    clean_options.enabled = options.clean;
    clean_options.title = options.title;
    clean_options.keep = options.keep;
    a.article = clean(source, clean_options, language);
    a.sentences = split_sentences(a.article, language);
    for (const Sentence& sentence : a.sentences) a.sentence_words.push_back(count_words(sentence.text.of(a.article.text)));
    a.terms = build_terms(a.article.text, a.sentences, language);
    a.language = check_language(a.terms, language);

    a.method = choose_method(options.method, !options.query.empty(), a.article, a.sentences, a.terms);
    Result<Graph> graph = graph_for(a.method.used, a.terms);
    if (!graph.ok()) return graph.error();
    std::vector<std::uint32_t> title_terms;
    if (a.article.title) title_terms = terms_of(a.article.title->text, a.terms, language);
    RankOptions rank_options;
    if (a.method.used == Method::kNews || a.method.used == Method::kGeneral) {
        const bool news = a.method.used == Method::kNews;
        std::vector<std::uint32_t> query_terms;
        if (!options.query.empty()) query_terms = terms_of(options.query, a.terms, language);
        a.features = compute_features(a.article, a.sentences, a.terms, graph.value());
        a.prior = fitted_prior(news ? model.news : model.general, a.features, a.terms, title_terms, query_terms);
        rank_options.damping = news ? model.news_damping : model.general_damping;
    } else if (a.method.used == Method::kLead) {
        a.prior = lead_prior(a.sentences.size());
        rank_options.damping = 0;
    } else {
        a.prior = uniform_prior(a.sentences.size());
    }
    a.ranking = rank(graph.value(), a.prior, rank_options);
    a.standing = find_standing(a.article, a.sentences, a.terms, language);
    a.model = &model;
    a.keywords = find_keywords(a.article, a.terms, a.ranking, title_terms, options.keywords);

    const std::uint32_t words = a.words();
    if (words == 0) a.warnings.push_back(a.article.omitted.empty() ? Warning::kEmpty : Warning::kNoArticle);
    else if (words < kShortText || a.sentences.size() < 2) a.warnings.push_back(Warning::kTooShort);
    if (!a.language.is_indonesian) a.warnings.push_back(Warning::kNotIndonesian);
    if (a.article.repaired_utf8) a.warnings.push_back(Warning::kRepairedUtf8);
    return a;
}

Result<Summary> cut(const Analysis& analysis, const Length& length) {
    const bool whole = length.value >= 1 && length.value == std::floor(length.value);
    if (length.by == Length::By::kSentences && !whole)
        return Error{ErrorCode::kBadOption, "sentences must be a whole number of at least 1"};
    if (length.by == Length::By::kWords && !whole) return Error{ErrorCode::kBadOption, "words must be a whole number of at least 1"};
    if (length.by == Length::By::kRatio && !(length.value > 0 && length.value <= 1))
        return Error{ErrorCode::kBadOption, "ratio must be over 0 and at most 1"};
    // A question lifts the odds of all that answers it far over what a reader would keep; what counts is the best answers, by score.
    const double mass = analysis.prior.query.empty() ? analysis.prior.mass : 0;
    Choice choice = select(
        {analysis.sentences, analysis.sentence_words, analysis.terms, analysis.ranking, analysis.standing, mass, *analysis.model}, length);
    Summary summary;
    summary.chosen = std::move(choice.chosen);
    for (const std::uint32_t i : summary.chosen) summary.words += analysis.sentence_words[i];
    summary.by = length.by;
    summary.target_words = choice.target_words;
    summary.warnings = analysis.warnings;
    if (choice.over_budget) summary.warnings.push_back(Warning::kOverBudget);
    return summary;
}

}  // namespace ringkas
