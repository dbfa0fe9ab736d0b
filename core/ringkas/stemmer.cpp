#include "ringkas/stemmer.hpp"

#include <cstring>

#include "ringkas/eight_bytes.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kVowelsKept = 2;
constexpr std::uint32_t kMargin = 8;  // zeros on both sides of the letters, so that rules are compared without a look at the length

bool is_vowel(char c) { return (ascii::kVowels & letter_bit(c)) != 0; }

/// How many of eight letters are vowels.
std::uint32_t count_vowels(std::uint64_t bytes) {
    using eight::differ;
    bytes &= ~eight::kHigh;
    const std::uint64_t others = differ(bytes, 'a') & differ(bytes, 'e') & differ(bytes, 'i') & differ(bytes, 'o') & differ(bytes, 'u');
    return static_cast<std::uint32_t>((~others >> 7 & eight::kOnes) * eight::kOnes >> 56);
}

/// Length of the suffix if what ends at `end` has it, else 0.
std::uint32_t ending(const SuffixRule& rule, const char* end) {
    return (eight::load<std::uint32_t>(end - 4) ^ rule.letters) >> (32 - 8 * rule.size) == 0 ? rule.size : 0;
}

/// A word on its way to its stem.
struct Stripper {
    const AffixRules& rules;
    char *begin = nullptr, *end = nullptr;
    std::uint32_t vowels = 0;
    char* ends[3] = {};               // with enclitics, without the particle, without any
    std::uint8_t kind = kBare;        // of the last prefix removed
    std::uint8_t first_kind = kBare;  // of the outermost

    /// Where the prefix ends if what begins at `at` begins with it, else null.
    [[nodiscard]] char* behind(const PrefixRule& rule, char* at, std::uint8_t last) const {
        if (eight::load(at) << (64 - 8 * rule.size) != rule.letters || !(rule.after & last)) return nullptr;
        char* const place = at + rule.size - rule.root;
        return place < end ? place : nullptr;
    }

    [[nodiscard]] bool listed(std::uint32_t flags) const {
        return rules.roots->words.find(begin, static_cast<std::size_t>(end - begin)) & flags;
    }

    /// Is what begins at `begin`, up to one of the ends, a listed root, alone or with a suffix?
    bool settle(std::uint32_t flags) {
        if (!rules.roots->may_begin(static_cast<std::uint32_t>(eight::load<std::uint32_t>(begin)))) return false;
        end = nullptr;
        for (char* const stop : ends) {
            if (stop == end) continue;
            end = stop;
            if (listed(flags | kFixed)) return true;
            // The shortest suffix first, so that masakan is masak, not masa.
            if (!rules.suffixes.may_end(stop[-1])) continue;
            for (const SuffixRule* rule = rules.suffixes.behind; rule-- > rules.suffixes.first;) {
                const std::uint32_t size = ending(*rule, stop);
                end = stop - size;
                if (size && begin < end && listed(flags)) return true;
            }
            end = stop;
        }
        return false;
    }

    /// Does what begins at `at`, behind a prefix of such a kind, have a listed root in it? Then that is the stem.
    bool find_root(char* at, std::uint8_t last, std::uint32_t flags) {
        begin = at;
        if (settle(flags)) return true;
        // The shortest prefix first: what it leaves is more than what a longer one leaves.
        for (std::uint32_t left = rules.prefixes.of(at), k; left; left ^= 1u << k) {
            k = 31u - static_cast<std::uint32_t>(__builtin_clz(left));
            const PrefixRule& rule = rules.prefixes.rules[k];
            char* place = behind(rule, at, last);
            if (!place) continue;
            const bool swallowed = rule.lost && is_vowel(*place);
            bool found = (!swallowed || rule.before == Before::kOwnVowel) &&
                         find_root(place, rule.kind, rule.before >= Before::kShortRoot ? kRoot | kShortRoot : kRoot);
            if (!found && swallowed) {
                const char before = *--place;
                *place = rule.lost;
                found = find_root(place, rule.kind, kRoot);
                if (!found) *place = before;
            }
            if (!found) continue;
            first_kind = rule.kind;
            return true;
        }
        return false;
    }

    void strip_prefix() {
        if (vowels <= kVowelsKept) return;
        for (std::uint32_t left = rules.prefixes.of(begin); left; left &= left - 1) {
            const PrefixRule& rule = rules.prefixes.rules[__builtin_ctz(left)];
            char* place = behind(rule, begin, kind);
            if (!place || rule.before == Before::kRoot || rule.before == Before::kShortRoot) continue;
            const bool vowel = is_vowel(*place);
            if (rule.before == Before::kVowel && !vowel) continue;
            if (rule.before == Before::kConsonantEr && (vowel || place[1] != 'e' || place[2] != 'r' || place[3] == 0)) continue;
            if (rule.lost && vowel) *--place = rule.lost;
            begin = place;
            --vowels;
            kind = rule.kind;
            if (first_kind == kBare) first_kind = kind;
            return;
        }
    }

    /// Length of the suffix that comes off behind prefixes of such a kind, or of an enclitic; 0: there is none.
    [[nodiscard]] std::uint32_t suffix_after(std::uint8_t last, const SuffixRules& suffixes) const {
        if (vowels <= kVowelsKept || !suffixes.may_end(end[-1])) return 0;
        for (const SuffixRule* rule = suffixes.first; rule < suffixes.behind; ++rule)
            if (rule->kinds & last && ending(*rule, end) && (rule->not_after == 0 || end[-1 - rule->size] != rule->not_after))
                return rule->size;
        return 0;
    }

    bool strip_suffix(const SuffixRules& suffixes) {
        const std::uint32_t size = suffix_after(kind, suffixes);
        end -= size;
        vowels -= size != 0;
        return size != 0;
    }

    /// `letters` have room for those of the word and margins; the stem lies among them.
    void strip(const char* word, std::uint32_t size, char* letters) {
        begin = letters + kMargin;
        end = begin + size;
        std::memset(letters, 0, kMargin);
        std::memcpy(begin, word, size);
        std::memset(end, 0, kMargin);
        for (const char* at = begin; at < end; at += 8) vowels += count_vowels(eight::load(at));
        if (size < 2 || vowels < kVowelsKept) return;
        // What looks like an enclitic may be the end of a listed root (bertemu, bersekolah).
        ends[0] = end;
        strip_suffix(rules.particles);
        ends[1] = end;
        strip_suffix(rules.possessives);
        ends[2] = end;
        char* const first = begin;
        if (rules.roots && find_root(first, kBare, kRoot)) return;
        begin = first;
        end = ends[2];
        *end = 0;
        strip_prefix();
        // ber-pendidik-an: the noun inside is taken apart as nouns are.
        if (kind == kStative && suffix_after(kNominal, rules.suffixes)) strip_prefix();
        const bool suffix = strip_suffix(rules.suffixes);
        if (kind & (kVoice | kNominal) && (suffix || !rules.second_after_suffix)) strip_prefix();
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(end - begin); }
};

/// Is it an enclitic?
bool stands_in(const SuffixRules& enclitics, const char* word, std::uint32_t size) {
    for (const SuffixRule* rule = enclitics.first; rule < enclitics.behind; ++rule)
        if (size == rule->size && ending(*rule, word + size)) return true;
    return false;
}

/// How many of their letters differ.
std::uint32_t differences(const char* a, const char* b, std::uint32_t size) {
    std::uint32_t different = 0;
    for (std::uint32_t k = 0; k < size; ++k) different += a[k] != b[k];
    return different;
}

/// anak-anak, buku-bukunya, berlari-lari, tolong-menolong, kehijau-hijauan, sayur-mayur; anything else stays whole.
void stem_double(std::uint32_t left, const AffixRules& rules, Stem& stem) {
    const char* const word = stem.text;
    const char* const second = word + left + 1;
    const std::uint32_t right = stem.size - left - 1;
    if (left == 0 || right == 0) return;
    Stripper a{rules}, b{rules};
    a.strip(word, left, stem.letters[0]);
    b.strip(second, right, stem.letters[1]);
    // undang-undang is not undang, and perundang-undangan belongs to it.
    *a.end = '-';
    std::memcpy(a.end + 1, b.begin, b.size());
    const std::uint32_t whole = a.size() + 1 + b.size();
    const bool fixed = rules.roots && rules.roots->words.find(a.begin, whole) & kFixed;
    const bool same = a.size() == b.size() && !differences(a.begin, b.begin, b.size());
    // Of an echo fewer than half of the letters differ: sayur-mayur, warna-warni, bolak-balik.
    const bool echo = left == right && left > 3 && 2 * differences(word, second, left) < left;
    if (fixed || same || echo || stands_in(rules.particles, second, right) || stands_in(rules.possessives, second, right)) {
        stem.text = a.begin;
        stem.size = fixed ? whole : a.size();
    } else if (b.size() >= 3 && b.size() <= left && !differences(second - 1 - b.size(), b.begin, b.size())) {
        stem.text = b.begin;
        stem.size = b.size();
    }
}

}  // namespace

RootTable::RootTable(std::span<const WordGroup> groups) : words(groups) {
    for (const WordGroup& group : groups) {
        std::uint32_t three = 0;
        for (std::size_t k = group.words.size(); k-- > 0;) {
            three = (three << 8 | static_cast<unsigned char>(group.words[k])) & 0xFFFFFF;
            if (k == 0 || group.words[k - 1] == ' ') begins[place_of(three) / 32] |= 1u << place_of(three) % 32;
        }
    }
}

void find_stem(const char* word, std::uint32_t size, bool joined, const AffixRules& rules, Stem& stem) {
    stem.text = word;
    stem.size = size;
    stem.kind = kBare;
    if (size > kMostStemBytes || size < 4) return;
    const void* const hyphen = joined && rules.reduplication ? std::memchr(word, '-', size) : nullptr;
    if (hyphen) return stem_double(static_cast<std::uint32_t>(static_cast<const char*>(hyphen) - word), rules, stem);
    const char last = word[size - 1];
    if (!rules.prefixes.of(word) && !rules.particles.may_end(last) && !rules.possessives.may_end(last) && !rules.suffixes.may_end(last))
        return;
    Stripper stripper{rules};
    stripper.strip(word, size, stem.letters[0]);
    stem.text = stripper.begin;
    stem.size = stripper.size();
    stem.kind = stripper.first_kind;
}

}  // namespace ringkas
