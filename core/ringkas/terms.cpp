#include "ringkas/terms.hpp"

#include <algorithm>
#include <cstring>

#include "ringkas/arithmetic.hpp"
#include "ringkas/lexicon.hpp"
#include "ringkas/stemmer.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kAhead = 32;  // tokens, of most sentences all

/// The hash of the word's stem; 0 if the word carries no topic. Its flags are put into `flags`.
std::uint64_t stem_of(const TokenForm& token, const Language& language, std::uint32_t& flags) {
    flags = language.lexicon->find(token.hash) | (token.flags & kOtherScript) | (token.flags & kDigits ? kNumeral : 0u);
    if (flags & kStopWord || token.size < 2) return 0;
    // Numbers of one or two digits count something; they do not say what a sentence is about.
    if (token.flags & kDigits) return token.size == 2 && token.folded[0] <= '9' && token.folded[1] <= '9' ? 0 : token.hash;
    if (flags & kOtherScript) return token.hash;
    Stem stem;
    find_stem(token.folded, token.size, token.flags & kJoined, *language.affixes, stem);
    const bool verb = stem.kind & (kVoice | kStative);
    const std::uint64_t hash = stem.size == token.size && stem.text == token.folded ? token.hash : hash_padded(stem.text, stem.size);
    // Verbs and words with an enclitic (-nya, -lah, -kah, -pun) or -kan are stop words if what they are made of is one, and so report.
    const bool enclitic = stem.kind == kBare && stem.size + 3 == token.size;
    const std::uint32_t root = verb || enclitic ? language.lexicon->find(hash) : 0;
    if (verb) flags |= kVerbForm;
    if (!(root & kStopWord)) return hash;
    flags |= kStopWord | (root & kReportingVerb) << verb;
    return 0;
}

/// The first token of a word: what does it mean? Leaves room for its stem, the next word and one more.
void learn(TermTable& table, std::uint32_t index, const TokenForm& token, const Language& language) {
    std::uint32_t flags;
    const std::uint64_t stem = stem_of(token, language, flags);
    const std::uint32_t term = stem == token.hash ? index : stem == 0 ? kNoTerm : table.word_index.add(stem);
    if (table.words.size() < index + std::size_t{4}) table.words.resize(2 * (index + std::size_t{4}));
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
    for (const std::uint32_t df : table.df) known[df] = 1;
    known[0] = 0;
    for (std::size_t df = 1; df <= sentences; ++df)
        if (known[df] > 0) known[df] = log_n - logarithm(static_cast<double>(df));
    for (std::size_t t = 0; t < words; ++t) table.idf[t] = known[table.df[t]];
}

}  // namespace

TermTable build_terms(std::string_view text, std::span<const Sentence> sentences, const Language& language, std::size_t words) {
    TermTable table;
    // An article has some 250 different words in 3 kB; a longer text repeats its words. What has to grow is there several times where
    // nothing is freed.
    const bool article = words < 2048;
    table.word_index.reserve(article ? words : words / 9 + 1024);
    table.words.resize((article ? words : words / 7 + 1024) + 4);
    table.tokens.reserve(words + words / 32 + 32);
    table.term.reserve(words - words / 5 + 32);
    table.times.reserve(words - words / 5 + 32);
    table.sentence_tokens.resize(sentences.size() + 1);
    table.row_begin.resize(sentences.size() + 1);
    Word* known = table.words.data();
    auto spare = static_cast<std::uint32_t>(table.words.size() - 1);  // holds no word
    std::uint32_t tokens = 0, entries = 0;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const std::uint32_t row = entries, most = sentences[i].text.size() / 2 + 1;
        table.tokens.resize_for_overwrite(tokens + most);
        table.term.resize_for_overwrite(entries + most);
        table.times.resize_for_overwrite(entries + most);
        Token* const out = table.tokens.data();
        std::uint32_t* const term = table.term.data();
        std::uint8_t* const times = table.times.data();
        Tokenizer tokenizer(text.data() + sentences[i].text.begin, text.data() + sentences[i].text.end, text.data() + text.size());
        // Some tokens are read ahead, so that their words' slots are on the way from memory when they are counted.
        TokenForm forms[kAhead];
        for (std::uint32_t starts = kStartsSentence, read = kAhead; read == kAhead;) {
            for (read = 0; read < kAhead && tokenizer.next(forms[read]); ++read) table.word_index.prefetch(forms[read].hash);
            for (const TokenForm* form = forms; form < forms + read; ++form, starts = 0) {
                const TokenForm& token = *form;
                const std::uint32_t index = table.word_index.add(token.hash);
                if (known[index].count == 0) {
                    learn(table, index, token, language);
                    known = table.words.data();
                    spare = static_cast<std::uint32_t>(table.words.size() - 1);
                }
                Word& word = known[index];
                ++word.count;
                // The fields of a Token, put together by hand in half the instructions.
                const std::uint32_t fields[2] = {static_cast<std::uint32_t>(token.begin - text.data()) | (token.flags | starts) << 29,
                                                 index | token.length << 26};
                std::memcpy(&out[tokens++], fields, sizeof fields);
                // Whether it has a term cannot be foreseen, whether the sentence has that already nearly always: without a term the spare
                // word stands in, and the entry is not kept.
                std::uint32_t& entry = known[std::min(word.term, spare)].entry;
                if (entry <= row) {
                    term[entries] = word.term;
                    times[entries] = 1;
                    entries += word.term != kNoTerm;
                    entry = entries;
                    known[spare].entry = 0;
                } else if (times[entry - 1] < 255) {
                    ++times[entry - 1];
                }
            }
        }
        table.sentence_tokens[i + 1] = tokens;
        table.row_begin[i + 1] = entries;
    }
    table.words.resize(table.word_index.size());
    table.tokens.resize(tokens);
    table.term.resize(entries);
    table.times.resize(entries);
    weigh(table, sentences.size());
    return table;
}

Buffer<std::uint32_t> terms_of(std::string_view free_text, const TermTable& table, const Language& language) {
    Buffer<std::uint8_t> found(table.words.size());
    const char* const end = free_text.data() + free_text.size();
    Tokenizer tokenizer(free_text.data(), end, end);
    for (TokenForm token; tokenizer.next(token);) {
        std::uint32_t flags;
        const std::uint64_t stem = stem_of(token, language, flags);
        const std::uint32_t term = stem == 0 ? kNoTerm : table.word_index.find(stem);
        if (term != kNoTerm) found[term] = table.df[term] > 0;
    }
    Buffer<std::uint32_t> terms;
    for (const std::uint8_t& term : found)
        if (term) terms.push_back(static_cast<std::uint32_t>(&term - found.data()));
    return terms;
}

}  // namespace ringkas
