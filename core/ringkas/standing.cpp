#include "ringkas/standing.hpp"

#include <algorithm>

#include "ringkas/order.hpp"
#include "ringkas/word_table.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kFewestWords = 4;
/// More sentences than this are not brought along for one.
constexpr std::uint32_t kMostCompanions = 5;
/// Bytes and words of the longest opening.
constexpr std::size_t kLongestPhrase = 24, kMostPhraseWords = 3;

/// A sentence that repeats an earlier one to the letter has nothing to say of its own: the first stands for all.
void drop_repeats(const Article& article, const Buffer<Sentence>& sentences, Buffer<Standing>& result) {
    Buffer<std::uint64_t> keys(sentences.size());
    for (std::uint32_t i = 0; i < keys.size(); ++i) keys[i] = key_of(hash_word(sentences[i].text.of(article.text)), i);
    sort_keys(keys);
    std::uint32_t first = 0;  // of the equal ones
    for (std::size_t k = 0; k < keys.size(); ++k) {
        const std::uint32_t i = second_of(keys[k]);
        if (k == 0 || first_of(keys[k]) != first_of(keys[k - 1]) ||
            sentences[i].text.of(article.text) != sentences[first].text.of(article.text))
            first = i;
        else if (result[first].fit) result[i].fit = false;
    }
}

}  // namespace

bool points_back(const TermTable& terms, std::uint32_t sentence, const Language& language) {
    char phrase[kLongestPhrase];
    std::size_t size = 0, words = 0;
    for (std::uint32_t k = terms.sentence_tokens[sentence]; k < terms.sentence_tokens[sentence + 1] && words < kMostPhraseWords; ++k) {
        const std::string_view word = terms.word_index[terms.tokens[k].word];
        if (size + 1 + word.size() > kLongestPhrase) return false;
        if (words++ > 0) phrase[size++] = ' ';
        for (const char c : word) phrase[size++] = c;
        const std::uint32_t flags = language.openings->find({phrase, size});
        if (flags & kLeans) return true;
        if (words == 1 && !(flags & kGoesOn)) return false;
    }
    return false;
}

Buffer<Standing> find_standing(const Article& article, const Buffer<Sentence>& sentences, const Buffer<Marks>& marks,
                               const TermTable& terms, const Language& language) {
    const std::uint32_t n = static_cast<std::uint32_t>(sentences.size());
    Buffer<Standing> result(n, Standing{});
    for (std::uint32_t i = 0, end = 0; i < n; ++i) {
        if (i == end) {
            // A quotation that runs over several sentences is taken whole. Where it is never closed its pieces with a mark are half of
            // one; those without are taken for plain text after a stray mark.
            while (end < n && (end == i || (marks[end].inside && marks[end - 1].open))) ++end;
            const bool whole = !marks[end - 1].open && end > i + 1;
            for (std::uint32_t k = i; k < end; ++k) {
                result[k] = whole ? Standing{i, end - 1, true} : Standing{k, k, marks[k].quotes % 2 == 0};
                if (article.paragraphs[sentences[k].paragraph].kind == ParagraphKind::kHeading ||
                    article.text[sentences[k].text.end - 1] == ':' ||
                    terms.sentence_tokens[k + 1] - terms.sentence_tokens[k] < kFewestWords)
                    result[k].fit = false;
            }
        }
        // What a sentence needs that is needed, is needed.
        Standing& own = result[i];
        if (own.first == i && i > 0 && points_back(terms, i, language)) own.first = i - 1;
        own.first = result[own.first].first;
        if (own.last - own.first > kMostCompanions) own = {i, i, false};
        for (std::uint32_t k = own.first; k < i; ++k) {
            own.last = std::max(own.last, result[k].last);
            own.fit = own.fit && result[k].fit;
        }
    }
    drop_repeats(article, sentences, result);
    return result;
}

}  // namespace ringkas
