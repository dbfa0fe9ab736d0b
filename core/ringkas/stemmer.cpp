#include "ringkas/stemmer.hpp"

#include <cstring>

namespace ringkas {
namespace {

constexpr std::uint32_t kVowelsKept = 2;

bool is_vowel(char c) {
    constexpr std::uint32_t kVowels = 1u << 1 | 1u << 5 | 1u << 9 | 1u << 15 | 1u << 21;  // a e i o u
    return kVowels >> (c & 31) & 1;
}

bool ends_with(std::string_view word, std::string_view end) {
    return word.size() >= end.size() && std::memcmp(word.data() + word.size() - end.size(), end.data(), end.size()) == 0;
}

bool may_have_prefix(const char* word, const AffixRules& rules) {
    return rules.first_letters & letter_bit(word[0]) && rules.second_letters & letter_bit(word[1]);
}

/// A word on its way to its stem. It holds the letters itself, so that a swallowed sound can be put back in the prefix's place and
/// a trial is a copy.
struct Stripper {
    const AffixRules* rules;
    std::uint32_t begin = 0, end = 0;
    std::uint32_t vowels = 0;
    std::uint8_t kind = kBare;         // of the last prefix removed
    std::uint8_t first_kind = kBare;   // of the outermost
    char letters[kMostStemBytes + 1];  // NUL behind the last

    [[nodiscard]] std::string_view view() const { return {letters + begin, end - begin}; }
    [[nodiscard]] bool long_enough() const { return vowels > kVowelsKept; }
    [[nodiscard]] bool listed(std::uint32_t size, std::uint32_t flags) const {
        return rules->roots && rules->roots->find({letters + begin, size}) & flags;
    }

    void drop_end(std::uint32_t size) {
        letters[end -= size] = 0;
        --vowels;
    }

    /// Length of the suffix if the word ends in it, else 0.
    [[nodiscard]] std::uint32_t ending(const SuffixRule& rule) const {
        const std::uint32_t size = rule.size;
        if (letters[end - 1] != rule.suffix[size - 1] || end - begin < size) return 0;
        for (std::uint32_t k = 0; k + 1 < size; ++k)
            if (letters[end - size + k] != rule.suffix[k]) return 0;
        return size;
    }

    /// Is it a listed root, alone or with a suffix? Then that root is the stem.
    bool settle(std::uint32_t flags) {
        if (listed(end - begin, flags | kFixed)) return true;
        // The shortest suffix first, so that masakan is masak, not masa.
        for (std::size_t k = rules->suffixes.size(); k-- > 0;) {
            const std::uint32_t size = ending(rules->suffixes[k]);
            if (size == 0 || !listed(end - begin - size, flags)) continue;
            drop_end(size);
            return true;
        }
        return false;
    }

    bool settle_at(std::uint32_t place) {
        const std::uint32_t before = begin;
        begin = place;
        if (settle(kRoot)) return true;
        begin = before;
        return false;
    }

    /// True: the stem is found. What looks like an enclitic may be the end of a listed root (bertemu, bersekolah), so that is
    /// tried first.
    bool strip_enclitic(std::span<const SuffixRule> enclitics) {
        for (const SuffixRule& enclitic : enclitics) {
            const std::uint32_t size = ending(enclitic);
            if (size == 0) continue;
            if (rules->roots) {
                Stripper trial = *this;
                if (trial.strip_affixes()) {
                    *this = trial;
                    return true;
                }
            }
            drop_end(size);
            return settle(kRoot);
        }
        return false;
    }

    /// True: it ended at a listed root.
    bool strip_affixes() {
        bool settled = false;
        if (strip_prefix(rules->first_prefixes, settled)) {
            if (settled) return true;
            const bool suffix = long_enough() && strip_suffix(kind);
            if (long_enough() && (suffix || !rules->second_after_suffix)) strip_prefix(rules->second_prefixes, settled);
            return settled;
        }
        strip_prefix(rules->second_prefixes, settled);
        if (settled || !long_enough()) return settled;
        // ber-pendidik-an: the noun inside is taken apart as nouns are.
        if (kind == kStative && suffix_after(kNominal) != 0 && strip_prefix(rules->inner_prefixes, settled) && settled) return true;
        if (long_enough()) strip_suffix(kind);
        return settled;
    }

    bool strip_prefix(std::span<const PrefixRule> prefixes, bool& settled) {
        const char* const word = letters + begin;
        if (!may_have_prefix(word, *rules)) return false;
        for (const PrefixRule& rule : prefixes) {
            if (rule.prefix[0] != word[0]) continue;
            std::uint32_t size = 1;
            while (rule.prefix[size] != 0 && rule.prefix[size] == word[size]) ++size;
            if (rule.prefix[size] != 0 || size - rule.root >= end - begin) continue;
            if (rule.after != 0 && (rule.after & kind) == 0) continue;
            const char* const rest = word + size;
            if (rule.only != 0) {
                Stripper trial = *this;
                trial.begin += size;
                trial.first_kind = rule.kind;
                --trial.vowels;
                if (!trial.settle(rule.only)) continue;
                *this = trial;
                return settled = true;
            }
            if (!long_enough()) continue;  // but for short roots two vowels must be left
            if (rule.before == Before::kVowel && !is_vowel(*rest)) continue;
            if (rule.before == Before::kConsonantEr && (is_vowel(*rest) || rest[1] != 'e' || rest[2] != 'r' || rest[3] == 0)) continue;
            kind = rule.kind;
            if (first_kind == kBare) first_kind = rule.kind;
            --vowels;
            settled = take(rule, begin + size - rule.root);
            return true;
        }
        return false;
    }

    /// Takes the prefix off, which ends at `place`; true: what is left is a listed root.
    bool take(const PrefixRule& rule, std::uint32_t place) {
        if (rule.root == 0 && is_vowel(letters[place])) {
            if (rule.kept != 0 && settle_at(place - rule.kept)) return true;
            if (rule.whole && settle_at(place)) return true;
            if (rule.lost != 0) letters[--place] = rule.lost;
        }
        begin = place;
        return settle(kRoot);
    }

    /// Length of the suffix that comes off behind prefixes of such kinds, 0 if there is none.
    [[nodiscard]] std::uint32_t suffix_after(std::uint8_t kinds) const {
        for (const SuffixRule& rule : rules->suffixes) {
            const std::uint32_t size = ending(rule);
            if (size == 0 || (rule.kinds & kinds) == 0) continue;
            if (rule.not_after == 0 || end - size == begin || letters[end - size - 1] != rule.not_after) return size;
        }
        return 0;
    }

    bool strip_suffix(std::uint8_t kinds) {
        const std::uint32_t size = suffix_after(kinds);
        if (size != 0) drop_end(size);
        return size != 0;
    }

    void strip() {
        bool settled = false;
        if (!long_enough()) {
            if (vowels == kVowelsKept) strip_prefix(rules->first_prefixes, settled);
            return;
        }
        if (settle(kRoot)) return;
        for (const auto& enclitics : {rules->particles, rules->possessives})
            if (strip_enclitic(enclitics) || !long_enough()) return;
        strip_affixes();
    }
};

Stem stem_simple(std::string_view word, const AffixRules& rules, char* buffer) {
    if (word.size() < 2 || (!may_have_prefix(word.data(), rules) && !(rules.last_letters & letter_bit(word.back())))) return {word, kBare};
    Stripper stripper;
    stripper.rules = &rules;
    for (const char c : word) {
        stripper.letters[stripper.end++] = c;
        stripper.vowels += is_vowel(c);
    }
    stripper.letters[stripper.end] = 0;
    stripper.strip();
    const std::string_view stem = stripper.view();
    if (stem.size() == word.size()) return {word, kBare};
    std::memcpy(buffer, stem.data(), stem.size());
    return {{buffer, stem.size()}, stripper.first_kind};
}

/// sayur-mayur, warna-warni, gerak-gerik: the same ending, or the same consonants.
bool echoes(std::string_view a, std::string_view b) {
    constexpr std::size_t kRhyme = 3;
    if (a.size() != b.size() || a.size() <= kRhyme) return false;
    if (ends_with(a, b.substr(b.size() - kRhyme))) return true;
    for (std::size_t k = 0; k < a.size(); ++k)
        if (a[k] != b[k] && !(is_vowel(a[k]) && is_vowel(b[k]))) return false;
    return true;
}

/// anak-anak, buku-bukunya, berlari-lari, tolong-menolong, kehijau-hijauan, sayur-mayur; anything else stays whole.
std::string_view stem_double(std::string_view word, std::size_t hyphen, const AffixRules& rules, StemBuffer& buffer) {
    const std::string_view left = word.substr(0, hyphen);
    const std::string_view right = word.substr(hyphen + 1);
    if (left.empty() || right.empty() || right.find('-') != std::string_view::npos) return word;
    const std::string_view a = stem_simple(left, rules, buffer.bytes).text;
    for (const auto& enclitics : {rules.particles, rules.possessives})
        for (const SuffixRule& enclitic : enclitics)
            if (right == enclitic.suffix) return a;
    char* const second = buffer.bytes + kMostStemBytes;
    const std::string_view b = stem_simple(right, rules, second).text;
    if (a == b) {
        // undang-undang is not undang, and perundang-undangan belongs to it.
        std::memcpy(second, a.data(), a.size());
        second[a.size()] = '-';
        std::memcpy(second + a.size() + 1, a.data(), a.size());
        const std::string_view whole{second, 2 * a.size() + 1};
        return rules.roots && rules.roots->find(whole) & kFixed ? whole : a;
    }
    if (echoes(left, right)) return a;
    if (b.size() >= 3 && (ends_with(left, b) || ends_with(a, b))) return b;
    return word;
}

}  // namespace

Stem stem(std::string_view folded, const AffixRules& rules, StemBuffer& buffer) {
    if (folded.size() > kMostStemBytes || folded.size() < 4) return {folded, kBare};
    if (rules.reduplication) {
        const std::size_t hyphen = folded.find('-');
        if (hyphen != std::string_view::npos) return {stem_double(folded, hyphen, rules, buffer), kBare};
    }
    return stem_simple(folded, rules, buffer.bytes);
}

}  // namespace ringkas
