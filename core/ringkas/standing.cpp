#include "ringkas/standing.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "ringkas/features.hpp"
#include "ringkas/openings.hpp"
#include "ringkas/utf8.hpp"
#include "ringkas/word_index.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kFewestWords = 4;
/// More sentences than this are not brought along for one.
constexpr std::uint32_t kMostCompanions = 5;

/// Folds the first words of a sentence, up to `most`, with one space between them.
std::string folded_opening(std::string_view sentence, std::size_t most) {
    std::string folded;
    std::size_t words = 0;
    bool in_word = false;
    for (std::size_t at = 0; at < sentence.size() && at < 80;) {
        const utf8::CodePoint c = utf8::decode(sentence, at);
        at += c.length;
        if (utf8::is_letter(c.value) || (c.value >= '0' && c.value <= '9')) {
            if (!in_word) {
                if (words == most) break;
                if (words++) folded += ' ';
                in_word = true;
            }
            if (const char32_t f = utf8::fold(c.value)) utf8::append(folded, f);
        } else {
            in_word = false;
        }
    }
    return folded;
}

/// A sentence that repeats an earlier one to the letter has nothing to say of its own: the first stands for all.
void drop_repeats(const Article& article, const std::vector<Sentence>& sentences, std::vector<Standing>& result) {
    const auto text = [&](std::uint32_t i) { return sentences[i].text.of(article.text); };
    std::vector<std::pair<std::uint32_t, std::uint32_t>> by_hash;
    by_hash.reserve(sentences.size());
    for (std::uint32_t i = 0; i < sentences.size(); ++i) by_hash.push_back({hash_word(text(i)), i});
    std::sort(by_hash.begin(), by_hash.end());
    std::uint32_t first = 0;
    for (std::size_t k = 1; k < by_hash.size(); ++k) {
        const std::uint32_t i = by_hash[k].second;
        if (by_hash[k].first != by_hash[k - 1].first || text(i) != text(by_hash[first].second)) {
            first = static_cast<std::uint32_t>(k);
        } else if (result[by_hash[first].second].fit) {
            result[i].fit = false;
        }
    }
}

}  // namespace

bool points_back(std::string_view sentence, const Language& language) {
    constexpr std::size_t kLongestPhrase = 3;
    std::string opening = folded_opening(sentence, kLongestPhrase);
    const std::string_view* begin = language.openings->phrases;
    const std::string_view* end = begin + language.openings->count;
    for (;;) {
        if (std::binary_search(begin, end, std::string_view(opening))) return true;
        const std::size_t space = opening.rfind(' ');
        if (space == std::string::npos) return false;
        opening.resize(space);
    }
}

std::vector<Standing> find_standing(const Article& article, const std::vector<Sentence>& sentences, const TermTable& terms,
                                    const Language& language) {
    const std::uint32_t n = static_cast<std::uint32_t>(sentences.size());
    const std::vector<Quotation> quoted = quotations(article, sentences);
    std::vector<Standing> result(n);
    for (std::uint32_t i = 0; i < n; ++i) {
        result[i].first = result[i].last = i;
        const ParagraphKind kind = article.paragraphs[sentences[i].paragraph].kind;
        const std::string_view text = sentences[i].text.of(article.text);
        result[i].fit = kind != ParagraphKind::kHeading && text.back() != ':' &&
                        terms.sentence_tokens[i + 1] - terms.sentence_tokens[i] >= kFewestWords;
    }
    // A quotation that runs over several sentences is taken whole. Where it is never closed its pieces with a mark are half of one;
    // those without are taken for plain text after a stray mark.
    for (std::uint32_t i = 0; i < n; ++i) {
        if (quoted[i].inside || !quoted[i].open) {
            if (quoted[i].marks % 2 && !quoted[i].inside) result[i].fit = false;
            continue;
        }
        std::uint32_t close = i + 1;
        while (close < n && quoted[close].inside && quoted[close].open) ++close;
        if (close < n && quoted[close].inside) {
            for (std::uint32_t k = i; k <= close; ++k) {
                result[k].first = std::min(result[k].first, i);
                result[k].last = std::max(result[k].last, close);
            }
        } else {
            for (std::uint32_t k = i; k < close; ++k)
                if (quoted[k].marks % 2) result[k].fit = false;
        }
    }
    for (std::uint32_t i = 1; i < n; ++i)
        if (points_back(sentences[i].text.of(article.text), language)) result[i].first = std::min(result[i].first, result[i - 1].first);
    // What the first of the needed sentences needs, all of them need.
    for (std::uint32_t i = 0; i < n; ++i) {
        Standing& own = result[i];
        own.first = std::min(own.first, result[own.first].first);
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
