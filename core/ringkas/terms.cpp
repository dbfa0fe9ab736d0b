#include "ringkas/terms.hpp"

#include <algorithm>
#include <cmath>

#include "ringkas/lexicon.hpp"
#include "ringkas/stemmer.hpp"
#include "ringkas/tokenizer.hpp"

namespace ringkas {
namespace {

/// Numbers of one or two digits count something; they do not say what a sentence is about.
constexpr std::size_t kShortestNumber = 3;

bool carries_topic(const RawToken& token, std::uint32_t word_flags) {
    if (word_flags & kStopWord || token.folded.size() < 2) return false;
    if (!(token.flags & kDigits) || token.folded.size() >= kShortestNumber) return true;
    return std::any_of(token.folded.begin(), token.folded.end(), [](char c) { return c < '0' || c > '9'; });
}

Stem stem_of(const RawToken& token, const Language& language, StemBuffer& buffer) {
    if (!language.affixes || !token.ascii || token.flags & kDigits) return {token.folded, kBare};
    return stem(token.folded, *language.affixes, buffer);
}

/// A token's length has 16 bits; a longer one is one token all the same, known by all its bytes.
std::uint16_t stored_length(std::string_view text, Span span) {
    if (span.size() <= kLongestToken) return static_cast<std::uint16_t>(span.size());
    std::uint32_t length = kLongestToken;
    while ((static_cast<unsigned char>(text[span.begin + length]) & 0xC0) == 0x80) --length;
    return static_cast<std::uint16_t>(length);
}

/// idf per term; one logarithm for each document frequency that occurs.
std::vector<double> inverse_frequencies(const std::vector<std::uint32_t>& df, std::size_t sentences) {
    const double log_n = std::log(static_cast<double>(sentences + 1));
    std::vector<double> known(sentences + 1, -1);
    std::vector<double> idf;
    idf.reserve(df.size());
    for (const std::uint32_t count : df) {
        if (known[count] < 0) known[count] = log_n - std::log(static_cast<double>(count));
        idf.push_back(known[count]);
    }
    return idf;
}

class Builder {
public:
    Builder(std::string_view text, const Language& language, TermTable& table) : text_(text), language_(language), table_(table) {
        // An article has about a token in seven bytes; a longer text grows its lists as it goes.
        const std::size_t tokens = std::min<std::size_t>(text.size() / 6 + 8, std::size_t{1} << 20);
        table.tokens.reserve(tokens);
        table.term.reserve(tokens / 2);
        table.weight.reserve(tokens / 2);
        table.words.reserve(tokens / 2);
        table.word_index.reserve(text.size());
        table.stem_index.reserve(text.size());
    }

    void add(Span sentence) {
        RawToken token;
        std::uint16_t first = kStartsSentence;
        while (next_token(text_, sentence, table_.word_index, token)) {
            const std::uint32_t index = word_of(token);
            Word& word = table_.words[index];
            ++word.count;
            if (word.term != kNoTerm && frequency_[word.term]++ == 0) row_.push_back(word.term);
            table_.tokens.push_back({token.span.begin, index, stored_length(text_, token.span), static_cast<std::uint16_t>(token.flags | first)});
            first = 0;
        }
        std::sort(row_.begin(), row_.end());
        for (const std::uint32_t term : row_) {
            table_.term.push_back(term);
            table_.weight.push_back(frequency_[term]);
            ++table_.df[term];
            frequency_[term] = 0;
        }
        row_.clear();
        table_.row_begin.push_back(static_cast<std::uint32_t>(table_.term.size()));
        table_.sentence_tokens.push_back(static_cast<std::uint32_t>(table_.tokens.size()));
    }

private:
    std::uint32_t word_of(const RawToken& token) {
        const std::uint32_t hash = hash_word(token.folded);
        const auto [index, is_new] = table_.word_index.add(token.folded, hash);
        if (!is_new) return index;
        Word word;
        word.flags = language_.lexicon->find(token.folded, hash);
        word.first = static_cast<std::uint32_t>(table_.tokens.size());
        if (carries_topic(token, word.flags)) {
            const auto [root, kind] = stem_of(token, language_, buffer_);
            if (kind & (kVoice | kStative)) word.flags |= kVerbForm;
            const auto term = table_.stem_index.add(root, root.size() == token.folded.size() ? hash : hash_word(root));
            word.term = term.index;
            if (term.is_new) {
                table_.df.push_back(0);
                frequency_.push_back(0);
            }
        }
        table_.words.push_back(word);
        return index;
    }

    std::string_view text_;
    const Language& language_;
    TermTable& table_;
    StemBuffer buffer_;
    std::vector<std::uint32_t> row_;        // distinct terms of the sentence
    std::vector<std::uint32_t> frequency_;  // per term, in the sentence; all 0 between sentences
};

}  // namespace

TermTable build_terms(std::string_view text, const std::vector<Sentence>& sentences, const Language& language) {
    TermTable table;
    table.row_begin.reserve(sentences.size() + 1);
    table.row_begin.push_back(0);
    table.sentence_tokens.reserve(sentences.size() + 1);
    table.sentence_tokens.push_back(0);
    Builder builder(text, language, table);
    for (const Sentence& sentence : sentences) builder.add(sentence.text);
    table.idf = inverse_frequencies(table.df, sentences.size());
    for (std::size_t k = 0; k < table.term.size(); ++k) table.weight[k] *= table.idf[table.term[k]];
    return table;
}

std::vector<std::uint32_t> terms_of(std::string_view free_text, const TermTable& table, const Language& language) {
    std::vector<std::uint32_t> terms;
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
        if (term != kNoTerm) terms.push_back(term);
    }
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

}  // namespace ringkas
