// Tokens, words and rows of any bytes keep their promises: tokens ascend inside their sentences on borders of code points, words are
// told apart by their folded form, no row has a term twice, sums agree; a query made of the text finds its terms; keywords lie in the text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "ringkas/clean.hpp"
#include "ringkas/keywords.hpp"
#include "ringkas/language_check.hpp"
#include "ringkas/sentences.hpp"
#include "ringkas/stemmer.hpp"
#include "ringkas/terms.hpp"

namespace {

void require(bool sound) {
    if (!sound) std::abort();
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

void check_tokens(std::string_view text, const ringkas::Buffer<ringkas::Sentence>& sentences, const ringkas::TermTable& table) {
    require(table.sentence_tokens.size() == sentences.size() + 1 && table.sentence_tokens.back() == table.tokens.size());
    ringkas::Buffer<std::uint32_t> count(table.words.size(), 0);
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        std::uint32_t at = sentences[s].text.begin;
        for (std::uint32_t t = table.sentence_tokens[s]; t < table.sentence_tokens[s + 1]; ++t) {
            const ringkas::Token& token = table.tokens[t];
            const ringkas::Span span = token.span();
            require(span.begin >= at && !span.empty() && span.end <= sentences[s].text.end);
            at = span.end;
            require(!continues(text[token.begin]) && (at == text.size() || !continues(text[at])));
            require(((token.flags & ringkas::kStartsSentence) != 0) == (t == table.sentence_tokens[s]));
            ++count[token.word];
        }
    }
    for (const ringkas::Token& token : table.tokens) {
        ringkas::TokenForm again;
        ringkas::Tokenizer tokenizer(text.data() + token.begin, text.data() + text.size(), text.data() + text.size());
        require(tokenizer.next(again) && again.size > 0 && again.length >= token.size);
        if (again.length == token.size) require(table.word_index.find(again.hash) == token.word);
    }
    for (std::uint32_t w = 0; w < table.words.size(); ++w) {
        require(count[w] == table.words[w].count);
        require(table.words[w].term == ringkas::kNoTerm || table.words[w].term < table.words.size());
    }
}

void check_rows(const ringkas::TermTable& table) {
    ringkas::Buffer<std::uint32_t> df(table.term_count(), 0), last(table.term_count(), 0);
    require(table.word_index.size() == table.term_count() && table.idf.size() == table.term_count());
    for (std::size_t row = 0; row < table.sentence_count(); ++row)
        for (std::uint32_t k = table.row_begin[row]; k < table.row_begin[row + 1]; ++k) {
            require(table.term[k] < table.term_count() && table.times[k] > 0 && table.weight(k) > 0);
            require(last[table.term[k]] <= row);  // distinct within the row
            last[table.term[k]] = static_cast<std::uint32_t>(row + 1);
            ++df[table.term[k]];
        }
    require(df == table.df);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view source(reinterpret_cast<const char*>(data), size);
    const ringkas::Language& language = ringkas::indonesian();
    ringkas::CleanOptions options;
    options.enabled = false;
    const ringkas::Article article = ringkas::clean(source, options, language);
    const auto sentences = ringkas::split_sentences(article, language);
    const ringkas::TermTable table = ringkas::build_terms(article.text, sentences, language, 8);
    check_tokens(article.text, sentences, table);
    check_rows(table);

    ringkas::Buffer<std::uint32_t> all;
    for (const ringkas::Sentence& sentence : sentences)
        for (const std::uint32_t term : ringkas::terms_of(sentence.text.of(article.text), table, language)) all.push_back(term);
    for (const std::uint32_t term : all) require(term < table.term_count());
    require(all.size() == table.term.size());

    ringkas::Stem stem;
    const auto letters = static_cast<std::uint32_t>(std::min<std::size_t>(source.size(), 100));
    const std::string word = std::string(source.substr(0, letters)) + std::string(ringkas::kStemMargin, 'x');
    ringkas::find_stem(word.data(), letters, true, *language.affixes, stem);
    require(stem.size <= 2 * letters + 1);

    const ringkas::LanguageCheck check = ringkas::check_language(table, language);
    require(check.indonesian >= 0 && check.indonesian <= 1);

    ringkas::Ranking ranking;
    ranking.score.assign(sentences.size(), sentences.empty() ? 0.0 : 1.0 / static_cast<double>(sentences.size()));
    for (const ringkas::Keyword& keyword : ringkas::find_keywords(article, table, ranking, {}, 10)) {
        require(keyword.count > 0 && keyword.score > 0 && keyword.score <= 1);
        require(!keyword.text.empty() && keyword.text.end <= article.text.size());
    }
    return 0;
}
