#include "ringkas/terms.hpp"

#include "ringkas/arithmetic.hpp"
#include "ringkas/lexicon.hpp"
#include "ringkas/order.hpp"
#include "ringkas/stemmer.hpp"

namespace ringkas {
namespace {

/// What is known of a token's word, and its stem: empty if the word carries no topic.
struct Meaning {
    std::uint32_t flags;
    std::string_view stem;
};

Meaning meaning_of(const RawToken& token, const Language& language, StemBuffer& buffer) {
    const std::string_view word = token.folded;
    Meaning meaning{language.lexicon->find(word, token.hash), {}};
    if (!token.ascii) meaning.flags |= kOtherScript;
    if (meaning.flags & kStopWord || word.size() < 2) return meaning;
    meaning.stem = word;
    if (token.flags & kDigits) {
        // Numbers of one or two digits count something; they do not say what a sentence is about.
        if (word.size() == 2 && word[0] <= '9' && word[1] <= '9') meaning.stem = {};
    } else if (token.ascii) {
        const Stem stem = ringkas::stem(word, *language.affixes, buffer);
        meaning.stem = stem.text;
        if (stem.kind & (kVoice | kStative)) meaning.flags |= kVerbForm;
    }
    return meaning;
}

/// The first token of a word: what does it mean?
[[gnu::noinline]] void learn(TermTable& table, std::uint32_t index, const RawToken& token, const Language& language) {
    StemBuffer buffer;
    const auto [flags, stem] = meaning_of(token, language, buffer);
    std::uint32_t term = kNoTerm;
    if (!stem.empty()) term = stem.data() == token.folded.data() ? index : table.word_index.add(stem, hash_word(stem));
    const std::size_t words = table.word_index.size();
    if (table.words.size() < words) table.words.resize(words + words / 2 + 64);
    table.words[index].flags = flags;
    table.words[index].term = term;
}

/// Document frequencies; idf, with one logarithm for each frequency that occurs.
void weigh(TermTable& table, std::size_t sentences) {
    const std::size_t words = table.words.size();
    table.df.resize(words);
    table.idf.resize(words);
    for (const std::uint32_t term : table.term) ++table.df[term];
    const double log_n = logarithm(static_cast<double>(sentences + 1));
    Buffer<double> known(sentences + 1);
    for (std::size_t t = 0; t < words; ++t) {
        const std::uint32_t df = table.df[t];
        if (df > 0 && known[df] == 0) known[df] = log_n - logarithm(df);
        table.idf[t] = known[df];
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

TermTable build_terms(std::string_view text, std::span<const Sentence> sentences, const Language& language) {
    TermTable table;
    // An article has a token in seven bytes and some 250 different words in 3 kB; a longer text repeats its words.
    table.word_index.reserve(text.size() < 16384 ? text.size() / 12 : 2048);
    table.tokens.reserve(text.size() / 6);
    table.term.reserve(text.size() / 10);
    table.times.reserve(text.size() / 10);
    table.sentence_tokens.resize(sentences.size() + 1);
    table.row_begin.resize(sentences.size() + 1);
    std::uint32_t tokens = 0, entries = 0;
    RawToken token;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        Span range = sentences[i].text;
        const std::size_t most = range.size() / 2 + 1;
        table.tokens.resize_for_overwrite(tokens + most);
        table.term.resize_for_overwrite(entries + most);
        table.times.resize_for_overwrite(entries + most);
        std::uint32_t* const term = table.term.data();
        std::uint8_t* const times = table.times.data();
        for (std::uint32_t starts = kStartsSentence; next_token(text, range, table.word_index, token); starts = 0) {
            const std::uint32_t index = table.word_index.add(token.folded, token.hash);
            if (index >= table.words.size() || table.words[index].count == 0) learn(table, index, token, language);
            Word& word = table.words[index];
            ++word.count;
            const bool odd = token.folded.size() != token.span.size();
            if (odd) table.odd_lengths.push_back(key_of(token.span.begin, token.span.size()));
            table.tokens[tokens++] = {token.span.begin & 0x1FFFFFFFu, (token.flags | starts) & 7u, index & 0x7FFFFFFFu, odd};
            if (word.term == kNoTerm) continue;
            std::uint32_t& entry = table.words[word.term].entry;
            if (entry <= table.row_begin[i]) {
                term[entries] = word.term;
                times[entries] = 0;
                entry = ++entries;
            }
            times[entry - 1] = static_cast<std::uint8_t>(times[entry - 1] + (times[entry - 1] < 255));
        }
        table.sentence_tokens[i + 1] = tokens;
        table.row_begin[i + 1] = entries;
        table.tokens.resize(tokens);
        table.term.resize(entries);
        table.times.resize(entries);
    }
    table.words.resize(table.word_index.size());
    weigh(table, sentences.size());
    return table;
}

Buffer<std::uint32_t> terms_of(std::string_view free_text, const TermTable& table, const Language& language) {
    Buffer<std::uint64_t> found;
    WordIndex scratch;
    StemBuffer buffer;
    RawToken token;
    Span range{0, static_cast<std::uint32_t>(free_text.size())};
    while (next_token(free_text, range, scratch, token)) {
        const std::string_view stem = meaning_of(token, language, buffer).stem;
        const std::uint32_t term = stem.empty() ? kNoTerm : table.word_index.find(stem, hash_word(stem));
        if (term != kNoTerm && table.df[term] > 0) found.push_back(term);
    }
    sort_keys(found);
    Buffer<std::uint32_t> terms;
    for (const std::uint64_t term : found)
        if (terms.empty() || terms.back() != term) terms.push_back(static_cast<std::uint32_t>(term));
    return terms;
}

}  // namespace ringkas
