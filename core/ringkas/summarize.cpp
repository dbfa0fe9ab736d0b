#include "ringkas/summarize.hpp"

#include <cmath>

namespace ringkas {
namespace {

/// Below this many words there is little to choose from.
constexpr std::uint32_t kShortText = 40;

void done(const Options& options, Stage stage) {
    if (options.done) options.done(stage);
}

Article clean_text(std::string_view source, const Options& options, const Language& language) {
    CleanOptions clean_options;
    clean_options.enabled = options.clean;
    clean_options.title = options.title;
    clean_options.keep = options.keep;
    return clean(source.size() <= kMaxTextBytes ? source : std::string_view(), clean_options, language);
}

Buffer<Sentence> sentences_of(const Article& article, const Options& options, const Language& language) {
    done(options, Stage::kClean);
    return split_sentences(article, language);
}

Buffer<std::uint32_t> words_of(const Article& article, const Buffer<Sentence>& sentences) {
    Buffer<std::uint32_t> words(sentences.size());
    for (std::size_t i = 0; i < sentences.size(); ++i) words[i] = count_words(sentences[i].text.of(article.text));
    return words;
}

TermTable terms_of_text(const Analysis& a, const Options& options, const Language& language) {
    done(options, Stage::kSentences);
    return build_terms(a.article.text, a.sentences, language, a.words());
}

Graph graph_of(const TermTable& terms, Method method) {
    if (method == Method::kTextRank) return overlap_graph(terms);
    if (method == Method::kLexRank) return lexrank_graph(terms, 0.1);
    return cosine_graph(terms);
}

/// The explicit graph that the method needs would have too many sentences.
bool is_beyond_limit(const Analysis& a) {
    return (a.method.used == Method::kTextRank || a.method.used == Method::kLexRank) && a.sentences.size() > kMaxExplicitSentences;
}

Buffer<std::uint32_t> terms_if_any(std::string_view text, const TermTable& terms, const Language& language) {
    return text.empty() ? Buffer<std::uint32_t>() : terms_of(text, terms, language);
}

}  // namespace

Analysis::Analysis(std::string_view source, const Options& options, const Language& rules)
    : article(clean_text(source, options, rules)),
      sentences(sentences_of(article, options, rules)),
      sentence_words(words_of(article, sentences)),
      terms(terms_of_text(*this, options, rules)),
      language(check_language(terms, rules)),
      method(choose_method(options.method, !options.query.empty(), article, sentences, terms)),
      model(options.model ? options.model : &built_in_model()) {
    done(options, Stage::kTerms);
    static_assert(kMaxTextBytes == 134'217'728 && kMaxExplicitSentences == 4000);  // as the messages say
    if (source.size() > kMaxTextBytes) refused = "the text has more than 134217728 bytes";
    if (is_beyond_limit(*this)) refused = "this method takes at most 4000 sentences";
    if (refused) return;
    const Buffer<std::uint32_t> title_terms = terms_if_any(article.title, terms, rules);
    {
        const Graph graph = graph_of(terms, method.used);
        done(options, Stage::kGraph);
        RankOptions rank_options;
        const bool news = method.used == Method::kNews, lead = method.used == Method::kLead;
        if (news || method.used == Method::kGeneral) {
            features = compute_features(article, sentences, terms, method.report && options.query.empty());
            prior.fit(model->network, news, features, terms, title_terms, terms_if_any(options.query, terms, rules));
            rank_options.damping = news ? model->news_damping : model->general_damping;
        } else {
            prior.spread(sentences.size(), lead);
            if (lead) rank_options.damping = 0;
        }
        ranking = rank(graph, prior, rank_options);
    }
    done(options, Stage::kRank);
    standing = find_standing(article, sentences, terms);
    keywords = find_keywords(article, terms, ranking, title_terms, options.keywords);

    const std::uint32_t all_words = words();
    if (all_words == 0) warnings.push_back(article.omitted.empty() ? Warning::kEmpty : Warning::kNoArticle);
    else if (all_words < kShortText || sentences.size() < 2) warnings.push_back(Warning::kTooShort);
    if (!language.is_indonesian) warnings.push_back(Warning::kNotIndonesian);
    if (article.repaired_utf8) warnings.push_back(Warning::kRepairedUtf8);
}

std::uint32_t Analysis::words() const {
    std::uint32_t words = 0;
    for (const std::uint32_t count : sentence_words) words += count;
    return words;
}

Result<Analysis> analyze(std::string_view source, const Options& options) {
    Result<Analysis> result(std::in_place, source, options, indonesian());
    if (const char* const refused = result.value().refused) result.fail({ErrorCode::kTooLarge, refused});
    return result;
}

Result<Summary> cut(const Analysis& analysis, const Length& length) {
    const bool whole = length.value >= 1 && length.value == std::floor(length.value);
    const char* wrong = nullptr;
    if (length.by == Length::By::kSentences && !whole) wrong = "sentences must be a whole number of at least 1";
    if (length.by == Length::By::kWords && !whole) wrong = "words must be a whole number of at least 1";
    if (length.by == Length::By::kRatio && !(length.value > 0 && length.value <= 1)) wrong = "ratio must be over 0 and at most 1";
    if (wrong) return Error{ErrorCode::kBadOption, wrong};
    return cut_to(analysis, length);
}

Summary cut_to(const Analysis& analysis, const Length& length) {
    // A question lifts the odds of all that answers it far over what a reader would keep; what counts is the best answers, by score.
    const double mass = analysis.prior.query.empty() ? analysis.prior.mass : 0;
    const Buffer<std::uint8_t> alone;  // the classic methods stay what they are known as: the best scores, each for itself
    const Buffer<std::uint8_t>& standing = analysis.prior.mass > 0 ? analysis.standing : alone;
    Choice choice = select({analysis.sentence_words, analysis.terms, analysis.ranking, standing, mass, *analysis.model}, length);
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
