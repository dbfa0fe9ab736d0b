#include "ringkas/stemmer.hpp"

#include <cstring>

namespace ringkas {
namespace {

constexpr std::uint32_t kVowelsKept = 2;
constexpr std::uint32_t kMargin = 8;  // zeros on both sides of the letters, so that rules are compared without a look at the length

bool is_vowel(char c) { return (ascii::kVowels & letter_bit(c)) != 0; }

bool ends_with(std::string_view word, std::string_view end) {
    return word.size() >= end.size() && std::memcmp(word.data() + word.size() - end.size(), end.data(), end.size()) == 0;
}

bool may_have_affix(std::string_view word, const AffixRules& rules) {
    return (rules.first_letters & letter_bit(word[0]) && rules.second_letters & letter_bit(word[1])) ||
           rules.last_letters & letter_bit(word.back());
}

/// A word on its way to its stem.
struct Stripper {
    const AffixRules& rules;
    char* letters;
    std::uint32_t begin, end;
    std::uint32_t vowels;
    std::uint32_t ends[3] = {};       // with enclitics, without the particle, without any
    std::uint8_t kind = kBare;        // of the last prefix removed
    std::uint8_t first_kind = kBare;  // of the outermost

    /// Length of the suffix if the word ends in it, else 0.
    [[nodiscard]] std::uint32_t ending(const SuffixRule& rule) const {
        std::uint32_t tail;
        std::memcpy(&tail, letters + end - 4, sizeof tail);
        return (tail ^ rule.letters) >> (32 - 8 * rule.size) == 0 && begin + rule.size < end ? rule.size : 0;
    }

    /// Where the prefix ends if `head`, the letters from `at` on, begins with it, else 0.
    [[nodiscard]] std::uint32_t behind(const PrefixRule& rule, std::uint64_t head, std::uint32_t at, std::uint8_t last) const {
        if (head << (64 - 8 * rule.size) != rule.letters || !(rule.after & last)) return 0;
        const std::uint32_t place = at + rule.size - rule.root;
        return place < end ? place : 0;
    }

    [[nodiscard]] bool may_have_prefix(std::uint32_t at) const {
        return rules.first_letters & letter_bit(letters[at]) && rules.second_letters & letter_bit(letters[at + 1]);
    }

    [[nodiscard]] bool listed(std::uint32_t flags) const { return rules.roots->words.find({letters + begin, end - begin}) & flags; }

    /// Is what begins at `begin`, up to one of the ends, a listed root, alone or with a suffix?
    bool settle(std::uint32_t flags) {
        if (!rules.roots->may_begin(letters + begin)) return false;
        end = 0;
        for (const std::uint32_t stop : ends) {
            if (stop == end) continue;
            end = stop;
            if (listed(flags | kFixed)) return true;
            // The shortest suffix first, so that masakan is masak, not masa.
            for (std::size_t k = rules.suffixes.size(); k-- > 0;) {
                const std::uint32_t size = ending(rules.suffixes[k]);
                if (size == 0) continue;
                end = stop - size;
                if (listed(flags)) return true;
                end = stop;
            }
        }
        return false;
    }

    /// Does what begins at `at`, behind a prefix of such a kind, have a listed root in it? Then that is the stem.
    bool find_root(std::uint32_t at, std::uint8_t last, std::uint32_t flags) {
        begin = at;
        if (settle(flags)) return true;
        if (!may_have_prefix(at)) return false;
        const std::uint64_t head = detail::load<std::uint64_t>(letters + at);
        // The shortest prefix first: what it leaves is more than what a longer one leaves.
        for (std::size_t k = rules.prefixes.size(); k-- > 0;) {
            const PrefixRule& rule = rules.prefixes[k];
            std::uint32_t place = behind(rule, head, at, last);
            if (place == 0) continue;
            const bool swallowed = rule.lost != 0 && is_vowel(letters[place]);
            bool found = (!swallowed || rule.before == Before::kOwnVowel) &&
                         find_root(place, rule.kind, rule.before >= Before::kShortRoot ? kRoot | kShortRoot : kRoot);
            if (!found && swallowed) {
                const char before = letters[--place];
                letters[place] = rule.lost;
                found = find_root(place, rule.kind, kRoot);
                if (!found) letters[place] = before;
            }
            if (!found) continue;
            first_kind = rule.kind;
            return true;
        }
        return false;
    }

    [[nodiscard]] bool long_enough() const { return vowels > kVowelsKept; }

    void strip_prefix() {
        if (!long_enough() || !may_have_prefix(begin)) return;
        const std::uint64_t head = detail::load<std::uint64_t>(letters + begin);
        for (const PrefixRule& rule : rules.prefixes) {
            std::uint32_t place = behind(rule, head, begin, kind);
            if (place == 0 || rule.before == Before::kRoot || rule.before == Before::kShortRoot) continue;
            const char* const rest = letters + place;
            if (rule.before == Before::kVowel && !is_vowel(*rest)) continue;
            if (rule.before == Before::kConsonantEr && (is_vowel(*rest) || rest[1] != 'e' || rest[2] != 'r' || rest[3] == 0)) continue;
            if (rule.lost != 0 && is_vowel(*rest)) letters[--place] = rule.lost;
            begin = place;
            --vowels;
            kind = rule.kind;
            if (first_kind == kBare) first_kind = kind;
            return;
        }
    }

    /// Length of the suffix that comes off behind prefixes of such a kind, or of an enclitic; 0: there is none.
    [[nodiscard]] std::uint32_t suffix_after(std::uint8_t last, std::span<const SuffixRule> suffixes) const {
        if (long_enough())
            for (const SuffixRule& rule : suffixes)
                if (rule.kinds & last && ending(rule) && (rule.not_after == 0 || letters[end - rule.size - 1] != rule.not_after))
                    return rule.size;
        return 0;
    }

    bool strip_suffix(std::span<const SuffixRule> suffixes) {
        const std::uint32_t size = suffix_after(kind, suffixes);
        end -= size;
        vowels -= size != 0;
        return size != 0;
    }

    void strip() {
        // What looks like an enclitic may be the end of a listed root (bertemu, bersekolah).
        ends[0] = end;
        strip_suffix(rules.particles);
        ends[1] = end;
        strip_suffix(rules.possessives);
        const std::uint32_t bare = ends[2] = end;
        if (rules.roots && find_root(begin, kBare, kRoot)) return;
        begin = kMargin;
        end = bare;
        letters[end] = 0;
        strip_prefix();
        // ber-pendidik-an: the noun inside is taken apart as nouns are.
        if (kind == kStative && suffix_after(kNominal, rules.suffixes) != 0) strip_prefix();
        const bool suffix = strip_suffix(rules.suffixes);
        if (kind & (kVoice | kNominal) && (suffix || !rules.second_after_suffix)) strip_prefix();
    }
};

/// The stem lies among the `letters`, which have room for those of the word and margins.
Stem stem_simple(std::string_view word, const AffixRules& rules, char* letters) {
    const auto size = static_cast<std::uint32_t>(word.size());
    std::memset(letters, 0, kMargin);
    std::memcpy(letters + kMargin, word.data(), size);
    std::memset(letters + kMargin + size, 0, kMargin);
    Stripper stripper{rules, letters, kMargin, kMargin + size, 0};
    for (const char c : word) stripper.vowels += is_vowel(c);
    if (size >= 2 && stripper.vowels >= kVowelsKept && may_have_affix(word, rules)) stripper.strip();
    return {{letters + stripper.begin, stripper.end - stripper.begin}, stripper.first_kind};
}

/// sayur-mayur, warna-warni, bolak-balik: fewer than half of the letters differ.
bool echoes(std::string_view a, std::string_view b) {
    if (a.size() != b.size() || a.size() <= 3) return false;
    std::size_t different = 0;
    for (std::size_t k = 0; k < a.size(); ++k) different += a[k] != b[k];
    return 2 * different < a.size();
}

/// anak-anak, buku-bukunya, berlari-lari, tolong-menolong, kehijau-hijauan, sayur-mayur; anything else stays whole.
std::string_view stem_double(std::string_view word, std::size_t hyphen, const AffixRules& rules, char* buffer) {
    const std::string_view left = word.substr(0, hyphen);
    const std::string_view right = word.substr(hyphen + 1);
    if (left.empty() || right.empty()) return word;
    constexpr std::size_t kRoom = sizeof(StemBuffer) / 3;
    const std::string_view a = stem_simple(left, rules, buffer).text;
    const std::string_view b = stem_simple(right, rules, buffer + kRoom).text;
    // undang-undang is not undang, and perundang-undangan belongs to it.
    char* const doubled = buffer + 2 * kRoom;
    std::memcpy(doubled, a.data(), a.size());
    doubled[a.size()] = '-';
    std::memcpy(doubled + a.size() + 1, b.data(), b.size());
    const std::string_view whole{doubled, a.size() + 1 + b.size()};
    if (rules.roots && rules.roots->words.find(whole) & kFixed) return whole;
    if (a == b || echoes(left, right)) return a;
    for (const auto& enclitics : {rules.particles, rules.possessives})
        for (const SuffixRule& enclitic : enclitics)
            if (right.size() == enclitic.size && letters_of<std::uint32_t>(right) == enclitic.letters) return a;
    return b.size() >= 3 && ends_with(left, b) ? b : word;
}

}  // namespace

RootTable::RootTable(std::span<const WordGroup> groups) : words(groups) {
    for (const WordGroup& group : groups)
        for (std::size_t k = 0; k + 1 < group.words.size(); ++k)
            if (k == 0 || group.words[k - 1] == ' ') second[group.words[k] & 31] |= letter_bit(group.words[k + 1]);
}

Stem stem(std::string_view folded, const AffixRules& rules, StemBuffer& buffer) {
    if (folded.size() > kMostStemBytes || folded.size() < 4) return {folded, kBare};
    if (rules.reduplication) {
        const void* const hyphen = std::memchr(folded.data(), '-', folded.size());
        if (hyphen != nullptr)
            return {stem_double(folded, static_cast<std::size_t>(static_cast<const char*>(hyphen) - folded.data()), rules, buffer.bytes),
                    kBare};
    }
    if (!may_have_affix(folded, rules)) return {folded, kBare};
    const Stem stem = stem_simple(folded, rules, buffer.bytes);
    return stem.text.size() == folded.size() ? Stem{folded, kBare} : stem;
}

}  // namespace ringkas
