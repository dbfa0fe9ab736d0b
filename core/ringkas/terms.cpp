#include "ringkas/terms.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

#include "ringkas/lexicon.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

struct RawToken {
    Span span;
    std::string folded;
    std::uint16_t flags = 0;
};

bool joins(char32_t c) { return c == '-' || c == '\'' || c == 0x2019; }

/// The next token at or after `at`, up to `end`; an empty span when there is none.
RawToken next_token(std::string_view text, std::uint32_t at, std::uint32_t end) {
    RawToken token;
    const auto is_word = [](char32_t c) { return utf8::is_letter(c) || (c >= '0' && c <= '9'); };
    while (at < end) {
        const utf8::CodePoint c = utf8::decode(text, at);
        if (is_word(c.value)) break;
        at += c.length;
    }
    token.span = {at, at};
    bool all_caps = true;
    std::uint32_t letters = 0;
    while (at < end) {
        const utf8::CodePoint c = utf8::decode(text, at);
        if (!is_word(c.value) && utf8::fold(c.value) != 0) {
            if (!joins(c.value) || at + c.length >= end || !is_word(utf8::decode(text, at + c.length).value)) break;
        }
        if (utf8::is_letter(c.value)) {
            ++letters;
            const bool upper = utf8::is_upper(c.value);
            if (letters == 1 && upper && token.span.empty()) token.flags |= kCapitalised;
            if (!upper) all_caps = false;
        } else if (c.value >= '0' && c.value <= '9') {
            token.flags |= kDigits;
        }
        const char32_t folded = utf8::fold(c.value);
        if (folded) utf8::append(token.folded, folded);
        at += c.length;
        token.span.end = at;
        if (token.span.size() > 60000) break;
    }
    if (all_caps && letters >= 2) token.flags |= kAllCaps;
    return token;
}

}  // namespace

TermTable build_terms(std::string_view text, const std::vector<Sentence>& sentences, const Language& language) {
    TermTable table;
    std::unordered_map<std::string, std::uint32_t> index;
    std::vector<std::uint32_t> row;
    std::vector<std::uint32_t> tf;
    table.row_begin.push_back(0);
    table.sentence_tokens.push_back(0);
    for (const Sentence& sentence : sentences) {
        row.clear();
        std::uint16_t first = kStartsSentence;
        for (std::uint32_t at = sentence.text.begin; at < sentence.text.end;) {
            RawToken raw = next_token(text, at, sentence.text.end);
            if (raw.span.empty()) break;
            at = raw.span.end;
            const auto [found, inserted] = index.emplace(raw.folded, static_cast<std::uint32_t>(table.words.size()));
            if (inserted) {
                Word word;
                word.flags = language.lexicon->find(raw.folded);
                word.first = static_cast<std::uint32_t>(table.tokens.size());
                if (!(word.flags & kStopWord)) {
                    word.term = static_cast<std::uint32_t>(table.df.size());
                    table.df.push_back(0);
                }
                table.words.push_back(word);
            }
            Word& word = table.words[found->second];
            ++word.count;
            table.tokens.push_back({raw.span.begin, found->second, static_cast<std::uint16_t>(raw.span.size()),
                                    static_cast<std::uint16_t>(raw.flags | first)});
            first = 0;
            if (word.term != kNoTerm) row.push_back(word.term);
        }
        std::sort(row.begin(), row.end());
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (k && row[k] == row[k - 1]) {
                table.weight.back() += 1;
                continue;
            }
            table.term.push_back(row[k]);
            table.weight.push_back(1);
            ++table.df[row[k]];
        }
        table.row_begin.push_back(static_cast<std::uint32_t>(table.term.size()));
        table.sentence_tokens.push_back(static_cast<std::uint32_t>(table.tokens.size()));
    }
    const double log_n = std::log(static_cast<double>(sentences.size() + 1));
    for (std::size_t k = 0; k < table.term.size(); ++k)
        table.weight[k] *= log_n - std::log(static_cast<double>(table.df[table.term[k]]));
    return table;
}

std::vector<std::uint32_t> terms_of(std::string_view free_text, const TermTable& table, std::string_view text, const Language&) {
    std::unordered_map<std::string, std::uint32_t> index;
    for (const Word& word : table.words) {
        const Token& token = table.tokens[word.first];
        index.emplace(next_token(text, token.begin, token.begin + token.length).folded, word.term);
    }
    std::vector<std::uint32_t> terms;
    for (std::uint32_t at = 0; at < free_text.size();) {
        const RawToken raw = next_token(free_text, at, static_cast<std::uint32_t>(free_text.size()));
        if (raw.span.empty()) break;
        at = raw.span.end;
        const auto found = index.find(raw.folded);
        if (found != index.end() && found->second != kNoTerm) terms.push_back(found->second);
    }
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

}  // namespace ringkas
