#include "ringkas/standing.hpp"

#include "ringkas/lexicon.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kFewestWords = 4;

}  // namespace

bool points_back(const TermTable& terms, std::uint32_t sentence) {
    // "Namun", "Ia"; "Hal itu", "Oleh karena itu", "Di sisi lain": words that lead on, then one that points.
    std::uint32_t wanted = kLeans;
    for (std::uint32_t k = terms.sentence_tokens[sentence]; k < terms.sentence_tokens[sentence + 1]; ++k) {
        const std::uint32_t flags = terms.words[terms.tokens[k].word].flags;
        if (flags & wanted) return true;
        if (!(flags & kLeadsOn)) break;
        wanted = kPoints;
    }
    return false;
}

Buffer<std::uint8_t> find_standing(const Article& article, std::span<const Sentence> sentences, const TermTable& terms) {
    const auto n = static_cast<std::uint32_t>(sentences.size());
    Buffer<std::uint8_t> standing(n);
    for (std::uint32_t i = 0, begin = 0, end = 0; i < n; ++i) {
        if (i == end) {
            // A quotation that runs over several sentences is taken whole. Where it is never closed its pieces with a mark are half of
            // one; those without are taken for plain text after a stray mark.
            begin = i;
            do ++end;
            while (end < n && sentences[end].inside);
        }
        std::uint32_t flags = 0;
        if (sentences[end - 1].open || end == begin + 1) {
            if (sentences[i].quotes & 1) flags = kUnfit;
        } else {
            if (i > begin) flags = kNeedsBefore;
            if (i + 1 < end) flags |= kNeedsAfter;
        }
        if (i > 0 && points_back(terms, i)) flags |= kNeedsBefore;
        if (article.paragraphs[sentences[i].paragraph].kind == ParagraphKind::kHeading || article.text[sentences[i].text.end - 1] == ':' ||
            terms.sentence_tokens[i + 1] - terms.sentence_tokens[i] < kFewestWords)
            flags |= kUnfit;
        standing[i] = static_cast<std::uint8_t>(flags);
    }
    return standing;
}

void find_group(const Buffer<std::uint8_t>& standing, std::uint32_t sentence, Group& group) {
    group = {sentence, sentence};
    if (standing.empty()) return;
    const std::uint8_t* const flags = standing.data();
    while (flags[group.first] & kNeedsBefore && sentence - group.first <= kMostCompanions) --group.first;
    while (flags[group.last] & kNeedsAfter && group.last - group.first <= kMostCompanions) ++group.last;
    group.fit = group.last - group.first <= kMostCompanions;
    for (std::uint32_t i = group.first; i <= group.last; ++i)
        if (flags[i] & kUnfit) group.fit = false;
}

}  // namespace ringkas
