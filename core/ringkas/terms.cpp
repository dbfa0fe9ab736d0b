#include "ringkas/terms.hpp"

#include <cmath>

#include "ringkas/lexicon.hpp"
#include "ringkas/order.hpp"
#include "ringkas/stemmer.hpp"

namespace ringkas {
namespace {

/// Numbers of one or two digits count something; they do not say what a sentence is about.
bool carries_topic(const RawToken& token, std::uint32_t word_flags) {
    const std::string_view word = token.folded;
    if (word_flags & kStopWord || word.size() < 2) return false;
    if (!(token.flags & kDigits) || word.size() >= 3) return true;
    return word[0] > '9' || word[1] > '9' || word[0] < '0' || word[1] < '0';
}

Stem stem_of(const RawToken& token, const Language& language, StemBuffer& buffer) {
    if (!token.ascii || token.flags & kDigits) return {token.folded, kBare};
    return stem(token.folded, *language.affixes, buffer);
}

void add_word(TermTable& table, const RawToken& token, std::uint32_t hash, const Language& language) {
    Word word;
    word.flags = language.lexicon->find(token.folded, hash);
    if (carries_topic(token, word.flags)) {
        StemBuffer buffer;
        const auto [root, kind] = stem_of(token, language, buffer);
        if (kind & (kVoice | kStative)) word.flags |= kVerbForm;
        word.term = table.stem_index.add(root, root.size() == token.folded.size() ? hash : hash_word(root)).index;
    }
    table.words.push_back(word);
}

/// Turns the terms of a row's tokens into its distinct terms with their frequencies.
void add_row(TermTable& table, std::vector<std::uint64_t>& row) {
    sort_keys(row);
    std::uint32_t frequency = 0;
    for (std::size_t k = 0; k < row.size(); ++k) {
        ++frequency;
        if (k + 1 < row.size() && row[k + 1] == row[k]) continue;
        const auto term = static_cast<std::uint32_t>(row[k]);
        table.term.push_back(term);
        table.times.push_back(static_cast<std::uint8_t>(frequency < 255 ? frequency : 255));
        ++table.df[term];
        frequency = 0;
    }
    row.clear();
    table.row_begin.push_back(static_cast<std::uint32_t>(table.term.size()));
}

/// idf per term; one logarithm for each document frequency that occurs.
void weigh(TermTable& table, std::size_t sentences) {
    const double log_n = std::log(static_cast<double>(sentences + 1));
    std::vector<double> known(sentences + 1);
    for (const std::uint32_t df : table.df) {
        if (known[df] == 0) known[df] = log_n - std::log(static_cast<double>(df));
        table.idf.push_back(known[df]);
    }
}

}  // namespace

Span TermTable::span_of(const Token& token) const {
    if (!token.odd) return {token.begin, token.begin + static_cast<std::uint32_t>(word_index[token.word].size())};
    std::size_t low = 0;
    for (std::size_t high = odd_lengths.size(); high - low > 1;) {
        const std::size_t middle = (low + high) / 2;
        (first_of(odd_lengths[middle]) <= token.begin ? low : high) = middle;
    }
    return {token.begin, token.begin + second_of(odd_lengths[low])};
}

TermTable build_terms(std::string_view text, const std::vector<Sentence>& sentences, const Language& language) {
    TermTable table;
    // An article has a token in seven bytes and some 250 different words in 3 kB; a longer text repeats its words.
    table.tokens.reserve(text.size() / 6 + 8);
    table.term.reserve(text.size() / 12);
    table.times.reserve(text.size() / 12);
    const std::size_t words = text.size() < 16384 ? text.size() / 8 : 2048;
    table.words.reserve(words);
    table.word_index.reserve(words);
    table.stem_index.reserve(words);
    table.row_begin.reserve(sentences.size() + 1);
    table.row_begin.push_back(0);
    table.sentence_tokens.reserve(sentences.size() + 1);
    table.sentence_tokens.push_back(0);
    std::vector<std::uint64_t> row;
    RawToken token;
    for (const Sentence& sentence : sentences) {
        std::uint32_t starts = kStartsSentence;
        for (Span range = sentence.text; next_token(text, range, table.word_index, token); starts = 0) {
            const std::uint32_t hash = hash_word(token.folded);
            const std::uint32_t length = static_cast<std::uint32_t>(token.folded.size());
            const auto [index, is_new] = table.word_index.add(token.folded, hash);
            if (is_new) add_word(table, {token.span, table.word_index[index], token.flags, token.ascii}, hash, language);
            Word& word = table.words[index];
            ++word.count;
            if (word.term != kNoTerm) row.push_back(word.term);
            const bool odd = length != token.span.size();
            if (odd) table.odd_lengths.push_back(key_of(token.span.begin, token.span.size()));
            table.tokens.push_back({token.span.begin & 0x1FFFFFFFu, (token.flags | starts) & 7u, index & 0x7FFFFFFFu, odd});
        }
        table.sentence_tokens.push_back(static_cast<std::uint32_t>(table.tokens.size()));
        table.df.resize(table.stem_index.size());
        add_row(table, row);
    }
    weigh(table, sentences.size());
    return table;
}

std::vector<std::uint32_t> terms_of(std::string_view free_text, const TermTable& table, const Language& language) {
    std::vector<std::uint64_t> found;
    WordIndex scratch;
    StemBuffer buffer;
    RawToken token;
    for (Span range{0, static_cast<std::uint32_t>(free_text.size())}; next_token(free_text, range, scratch, token);) {
        const std::uint32_t hash = hash_word(token.folded);
        const std::uint32_t word = table.word_index.find(token.folded, hash);
        std::uint32_t term = kNoTerm;
        if (word != kNoWord) {
            term = table.words[word].term;
        } else if (carries_topic(token, language.lexicon->find(token.folded, hash))) {
            const std::string_view root = stem_of(token, language, buffer).text;
            term = table.stem_index.find(root, hash_word(root));
        }
        if (term != kNoTerm) found.push_back(term);
    }
    sort_keys(found);
    std::vector<std::uint32_t> terms;
    for (const std::uint64_t term : found)
        if (terms.empty() || terms.back() != term) terms.push_back(static_cast<std::uint32_t>(term));
    return terms;
}

}  // namespace ringkas
