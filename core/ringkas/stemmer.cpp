#include "ringkas/stemmer.hpp"

#include <cstring>

namespace ringkas {
namespace {

constexpr int kVowelsKept = 2;

constexpr bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends_with(std::string_view word, std::string_view end) {
    return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
}

/// A word on its way to its stem. It holds the letters itself, so that a swallowed sound can be put back in the prefix's place and
/// a trial is a copy.
class Stripper {
public:
    Stripper(std::string_view word, const AffixRules& rules) : end_(word.size()), rules_(&rules) {
        std::memcpy(letters_, word.data(), word.size());
        for (const char c : word) vowels_ += is_vowel(c);
    }

    [[nodiscard]] std::uint8_t first_kind() const { return first_kind_; }
    [[nodiscard]] std::string_view view() const { return {letters_ + begin_, end_ - begin_}; }

    void strip() {
        const bool prefix = rules_->first_letters & letter_bit(letters_[begin_]);
        const bool ending = rules_->last_letters & letter_bit(letters_[end_ - 1]);
        if (!(prefix || ending)) return;
        if (!long_enough()) {
            bool settled = false;
            if (prefix && vowels_ == kVowelsKept) strip_prefix(rules_->first_prefixes, settled);
            return;
        }
        if (rules_->roots && (listed(view(), kFixed) || settle(kRoot))) return;
        if (strip_enclitic(rules_->particles) || !long_enough()) return;
        if (strip_enclitic(rules_->possessives) || !long_enough()) return;
        strip_affixes();
    }

private:
    [[nodiscard]] bool long_enough() const { return vowels_ > kVowelsKept; }

    [[nodiscard]] bool listed(std::string_view word, std::uint32_t flags) const { return (rules_->roots->find(word) & flags) != 0; }

    void drop_end(std::size_t size) {
        end_ -= size;
        --vowels_;
    }

    /// Is it a listed root, alone or with a suffix? Then that root is the stem.
    bool settle(std::uint32_t flags) {
        if (!rules_->roots) return false;
        const std::string_view word = view();
        if (listed(word, flags)) return true;
        if (!(rules_->last_letters & letter_bit(word.back()))) return false;
        // The shortest suffix first, so that masakan is masak, not masa.
        for (const SuffixRule* rule = rules_->suffixes.end(); rule-- != rules_->suffixes.begin();) {
            if (!ends_with(word, rule->suffix) || !listed(word.substr(0, word.size() - rule->suffix.size()), flags)) continue;
            drop_end(rule->suffix.size());
            return true;
        }
        return false;
    }

    /// True: the stem is found. What looks like an enclitic may be the end of a listed root (bertemu, bersekolah), so that is
    /// tried first.
    bool strip_enclitic(const RuleList<std::string_view>& enclitics) {
        for (const std::string_view enclitic : enclitics) {
            if (!ends_with(view(), enclitic)) continue;
            if (rules_->roots) {
                Stripper trial = *this;
                if (trial.strip_affixes()) {
                    *this = trial;
                    return true;
                }
            }
            drop_end(enclitic.size());
            return rules_->roots && (listed(view(), kFixed) || settle(kRoot));
        }
        return false;
    }

    /// True: it ended at a listed root.
    bool strip_affixes() {
        bool settled = false;
        if (strip_prefix(rules_->first_prefixes, settled)) {
            if (settled) return true;
            const bool suffix = long_enough() && strip_suffix();
            if (long_enough() && (suffix || !rules_->second_after_suffix)) strip_prefix(rules_->second_prefixes, settled);
            return settled;
        }
        strip_prefix(rules_->second_prefixes, settled);
        if (settled || !long_enough()) return settled;
        // ber-pendidik-an: the noun inside is taken apart as nouns are.
        if (kind_ == kStative && suffix_after(kNominal) && strip_prefix(rules_->inner_prefixes, settled) && settled) return true;
        if (long_enough()) strip_suffix();
        return settled;
    }

    bool strip_prefix(const RuleList<PrefixRule>& prefixes, bool& settled) {
        const std::string_view word = view();
        for (const PrefixRule& rule : prefixes) {
            if (word[0] != rule.prefix[0] || word.substr(0, rule.prefix.size()) != rule.prefix) continue;
            const std::string_view rest = word.substr(rule.prefix.size());
            if (rest.empty() && rule.root.empty()) continue;
            if (rule.after != 0 && (rule.after & kind_) == 0) continue;
            if (rule.only != 0) {
                Stripper trial = *this;
                trial.begin_ += rule.prefix.size();
                --trial.vowels_;
                trial.first_kind_ = rule.kind;
                if (!trial.settle(rule.only)) continue;
                *this = trial;
                return settled = true;
            }
            if (!long_enough()) continue;  // but for short roots two vowels must be left
            if (rule.before == Before::kVowel && !is_vowel(rest[0])) continue;
            if (rule.before == Before::kConsonantEr && !(rest.size() > 3 && !is_vowel(rest[0]) && rest.substr(1, 2) == "er")) continue;
            settled = take(rule, rest);
            return true;
        }
        return false;
    }

    /// Takes the prefix off; true: what is left is a listed root.
    bool take(const PrefixRule& rule, std::string_view rest) {
        const std::size_t size = rule.prefix.size() - rule.root.size();
        kind_ = rule.kind;
        if (first_kind_ == kBare) first_kind_ = rule.kind;
        --vowels_;
        if (rule.root.empty() && is_vowel(rest[0])) {
            if (rule.kept != 0 && settle_at(begin_ + size - rule.kept)) return true;
            if (rule.whole && settle_at(begin_ + size)) return true;
            if (rule.lost != 0) {
                begin_ += size - 1;
                letters_[begin_] = rule.lost;
                return settle(kRoot);
            }
        }
        begin_ += size;
        return settle(kRoot);
    }

    bool settle_at(std::size_t begin) {
        const std::size_t before = begin_;
        begin_ = begin;
        if (settle(kRoot)) return true;
        begin_ = before;
        return false;
    }

    [[nodiscard]] const SuffixRule* suffix_after(std::uint8_t kinds) const {
        for (const SuffixRule& rule : rules_->suffixes) {
            if (!ends_with(view(), rule.suffix) || (rule.kinds & kinds) == 0) continue;
            if (rule.not_after != 0 && ends_with(view().substr(0, view().size() - rule.suffix.size()), {&rule.not_after, 1})) continue;
            return &rule;
        }
        return nullptr;
    }

    bool strip_suffix() {
        const SuffixRule* rule = suffix_after(kind_);
        if (rule) drop_end(rule->suffix.size());
        return rule != nullptr;
    }

    char letters_[kMostStemBytes];
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    int vowels_ = 0;
    std::uint8_t kind_ = kBare;        // of the last prefix removed
    std::uint8_t first_kind_ = kBare;  // of the outermost
    const AffixRules* rules_;
};

Stem stem_simple(std::string_view word, const AffixRules& rules, char* buffer) {
    Stripper stripper(word, rules);
    stripper.strip();
    const std::string_view stem = stripper.view();
    if (stem.size() == word.size()) return {word, kBare};
    std::memcpy(buffer, stem.data(), stem.size());
    return {{buffer, stem.size()}, stripper.first_kind()};
}

/// sayur-mayur, warna-warni, gerak-gerik: the same ending, or the same consonants.
bool echoes(std::string_view a, std::string_view b) {
    constexpr std::size_t kRhyme = 3;
    if (a.size() != b.size() || a.size() <= kRhyme) return false;
    if (a.substr(a.size() - kRhyme) == b.substr(b.size() - kRhyme)) return true;
    for (std::size_t k = 0; k < a.size(); ++k)
        if (a[k] != b[k] && !(is_vowel(a[k]) && is_vowel(b[k]))) return false;
    return true;
}

/// anak-anak, buku-bukunya, berlari-lari, tolong-menolong, kehijau-hijauan, sayur-mayur; anything else stays whole.
std::string_view stem_double(std::string_view word, std::size_t hyphen, const AffixRules& rules, StemBuffer& buffer) {
    const std::string_view left = word.substr(0, hyphen);
    const std::string_view right = word.substr(hyphen + 1);
    if (left.empty() || right.empty() || right.find('-') != std::string_view::npos) return word;
    for (const auto& enclitics : {rules.particles, rules.possessives})
        for (const std::string_view enclitic : enclitics)
            if (right == enclitic) return stem_simple(left, rules, buffer.bytes).text;
    const std::string_view a = stem_simple(left, rules, buffer.bytes).text;
    const std::string_view b = stem_simple(right, rules, buffer.bytes + kMostStemBytes).text;
    if (a == b) {
        // undang-undang is not undang, and perundang-undangan belongs to it.
        char* const pair = buffer.bytes + kMostStemBytes;
        std::memmove(pair, a.data(), a.size());
        pair[a.size()] = '-';
        std::memmove(pair + a.size() + 1, a.data(), a.size());
        const std::string_view whole{pair, 2 * a.size() + 1};
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
