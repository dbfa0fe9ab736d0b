#include "ringkas/terms.hpp"

#include "ringkas/arithmetic.hpp"
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

void add_word(TermTable& table, const RawToken& token, const Language& language) {
    Word word;
    word.flags = language.lexicon->find(token.folded, token.hash);
    if (carries_topic(token, word.flags)) {
        StemBuffer buffer;
        const auto [root, kind] = stem_of(token, language, buffer);
        if (kind & (kVoice | kStative)) word.flags |= kVerbForm;
        word.term = table.stem_index.add(root, root.size() == token.folded.size() ? token.hash : hash_word(root)).index;
    }
    table.words.push_back(word);
}

/// Turns the terms of a sentence's tokens into a row at `begin`: its distinct terms with their frequencies. Returns where it ends.
std::uint32_t add_row(TermTable& table, std::uint32_t begin, std::span<std::uint64_t> terms) {
    table.df.resize(table.stem_index.size());
    sort_keys(terms);
    std::uint32_t* term = table.term.data() + begin;
    std::uint8_t* times = table.times.data() + begin;
    std::uint64_t last = kNoTerm;
    for (const std::uint64_t t : terms) {
        if (t != last) {
            *term++ = static_cast<std::uint32_t>(t);
            *times++ = 0;
            ++table.df[static_cast<std::uint32_t>(t)];
            last = t;
        }
        times[-1] = static_cast<std::uint8_t>(times[-1] + (times[-1] < 255));
    }
    return static_cast<std::uint32_t>(term - table.term.data());
}

/// idf per term; one logarithm for each document frequency that occurs.
void weigh(TermTable& table, std::size_t sentences) {
    const double log_n = logarithm(static_cast<double>(sentences + 1));
    Buffer<double> known(sentences + 1);
    table.idf.resize(table.df.size());
    for (std::size_t t = 0; t < table.df.size(); ++t) {
        double& idf = known[table.df[t]];
        if (idf == 0) idf = log_n - logarithm(table.df[t]);
        table.idf[t] = idf;
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

TermTable build_terms(std::string_view text, const Buffer<Sentence>& sentences, const Language& language) {
    TermTable table;
    // An article has a token in seven bytes and some 250 different words in 3 kB; a longer text repeats its words.
    const std::size_t words = text.size() < 16384 ? text.size() / 12 : 2048;
    table.word_index.reserve(words);
    table.stem_index.reserve(words);
    table.words.reserve(words);
    table.sentence_tokens.resize(sentences.size() + 1);
    table.row_begin.resize(sentences.size() + 1);
    Buffer<std::uint64_t> row;
    std::uint32_t tokens = 0, entries = 0;
    RawToken token;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        Span range = sentences[i].text;
        const std::size_t most = range.size() / 2 + 1;
        if (row.size() < most) row.resize(most);
        if (table.tokens.size() < tokens + most) {
            const std::size_t room = tokens + most + (tokens == 0 ? text.size() / 6 : tokens / 8);
            table.tokens.resize(room);
            table.term.resize(room);
            table.times.resize(room);
        }
        Token* out = table.tokens.data() + tokens;
        std::size_t topics = 0;
        for (std::uint32_t starts = kStartsSentence; next_token(text, range, table.word_index, token); starts = 0) {
            const auto [index, is_new] = table.word_index.add(token.folded, token.hash);
            if (is_new) add_word(table, token, language);
            Word& word = table.words[index];
            ++word.count;
            if (word.term != kNoTerm) row[topics++] = word.term;
            const bool odd = token.folded.size() != token.span.size();
            if (odd) table.odd_lengths.push_back(key_of(token.span.begin, token.span.size()));
            *out++ = {token.span.begin & 0x1FFFFFFFu, (token.flags | starts) & 7u, index & 0x7FFFFFFFu, odd};
        }
        tokens = static_cast<std::uint32_t>(out - table.tokens.data());
        table.sentence_tokens[i + 1] = tokens;
        table.row_begin[i + 1] = entries = add_row(table, entries, {row.data(), topics});
    }
    table.tokens.resize(tokens);
    table.term.resize(entries);
    table.times.resize(entries);
    weigh(table, sentences.size());
    return table;
}

Buffer<std::uint32_t> terms_of(std::string_view free_text, const TermTable& table, const Language& language) {
    Buffer<std::uint64_t> found(free_text.size() / 2 + 1);
    std::size_t count = 0;
    WordIndex scratch;
    StemBuffer buffer;
    RawToken token;
    for (Span range{0, static_cast<std::uint32_t>(free_text.size())}; next_token(free_text, range, scratch, token);) {
        const std::uint32_t word = table.word_index.find(token.folded, token.hash);
        std::uint32_t term = kNoTerm;
        if (word != kNoWord) {
            term = table.words[word].term;
        } else if (carries_topic(token, language.lexicon->find(token.folded, token.hash))) {
            const std::string_view root = stem_of(token, language, buffer).text;
            term = table.stem_index.find(root, hash_word(root));
        }
        if (term != kNoTerm) found[count++] = term;
    }
    sort_keys({found.data(), count});
    Buffer<std::uint32_t> terms(count);
    std::uint32_t* out = terms.data();
    for (std::size_t k = 0; k < count; ++k)
        if (k == 0 || found[k - 1] != found[k]) *out++ = static_cast<std::uint32_t>(found[k]);
    terms.resize(static_cast<std::size_t>(out - terms.data()));
    return terms;
}

}  // namespace ringkas
