#include "ringkas/stemmer.hpp"

#include <cstring>

#include "ringkas/eight_bytes.hpp"

namespace ringkas {
namespace {

constexpr std::uint32_t kVowelsKept = 2;
constexpr std::uint32_t kMargin = 8;  // zeros before the letters, one behind: rules are compared without a look at the length
constexpr std::uint32_t kSwallowed = ascii::letters("kpst");  // what a prefix may swallow

bool is_vowel(char c) { return (ascii::kVowels & letter_bit(c)) != 0; }

/// Which of eight letters are vowels: 1 in the byte of each. By their lowest five bits: 1, 5, 9, 15, 21.
std::uint64_t vowels_of(std::uint64_t bytes) {
    const std::uint64_t b1 = bytes >> 1, b2 = bytes >> 2, b3 = bytes >> 3, b4 = bytes >> 4;
    return bytes & eight::kOnes & ~((b1 ^ (b2 & b3)) | (b4 & ~(b1 | b2)));
}

/// All bits or none: what chooses without a branch, where a branch would be wrong as often as right.
constexpr std::uint32_t all_if(bool condition) { return 0u - condition; }

/// Length of the suffix if what ends at `end` has it, else 0.
[[gnu::always_inline]] inline std::uint32_t ending(const SuffixRule& rule, const char* end) {
    return rule.size & all_if((eight::load<std::uint32_t>(end - 4) ^ rule.letters) >> (32 - 8 * rule.size) == 0);
}

/// A word on its way to its stem.
struct Stripper {
    const AffixRules& rules;
    char *begin = nullptr, *end = nullptr;
    std::uint32_t vowels = 0;
    struct RootEnd {
        char* at;
        std::uint32_t flags;  // a root of such a kind
    };
    // Where one may end: of the word with enclitics, without the particle, without any; whole or before a suffix.
    RootEnd root_ends[3 * (1 + kMostSuffixes)];
    RootEnd* behind_ends = root_ends;
    std::uint8_t kind = kBare;        // of the last prefix removed
    std::uint8_t first_kind = kBare;  // of the outermost

    // cppcheck-suppress uninitMemberVar; root_ends is written up to behind_ends
    explicit Stripper(const AffixRules& affixes) : rules(affixes) {}

    /// Where the prefix ends if what begins at `at` begins with it, else null.
    [[nodiscard]] char* behind(const PrefixRule& rule, char* at, std::uint8_t last) const {
        if (eight::load(at) << (64 - 8 * rule.size) != rule.letters || !(rule.after & last)) return nullptr;
        char* const place = at + rule.size - rule.root;
        return place < end ? place : nullptr;
    }

    /// Adds the places where a root may end, here or before a suffix. The shortest suffix first, so that masakan is masak, not masa.
    void add_root_ends() {
        add_root_end(end, kFixed, 1);
        for (const SuffixRule* rule = rules.suffixes.behind; rule-- > rules.suffixes.first;) {
            const std::uint32_t size = ending(*rule, end);
            add_root_end(end - size, 0, size != 0);
        }
    }

    /// Adds it if the letters before it are a root's last ones: written always, kept then.
    void add_root_end(char* at, std::uint32_t flags, std::uint32_t wanted) {
        *behind_ends = {at, flags};
        behind_ends += wanted & rules.roots.may_end(static_cast<std::uint32_t>(eight::load<std::uint32_t>(at - 4)));
    }

    /// Does what begins at `at`, behind a prefix of such a kind, have a listed root in it? Then that is the stem.
    bool find_root(char* at, std::uint8_t last, std::uint32_t flags) {
        begin = at;
        for (const RootEnd* stop = root_ends; stop < behind_ends; ++stop) {
            if (stop->at <= begin) continue;
            const std::uint64_t hash = hash_padded(begin, static_cast<std::uint32_t>(stop->at - begin));
            if (!(rules.roots.words.find(hash) & (flags | stop->flags))) continue;
            end = stop->at;
            return true;
        }
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
        for (std::uint32_t left = rules.prefixes.of(begin) & rules.prefixes.plain & all_if(vowels > kVowelsKept); left; left &= left - 1) {
            const PrefixRule& rule = rules.prefixes.rules[__builtin_ctz(left)];
            char* place = behind(rule, begin, kind);
            if (!place) continue;
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
        std::uint32_t size = 0;
        for (const SuffixRule* rule = suffixes.behind; rule-- > suffixes.first;) {
            const std::uint32_t fits = all_if((rule->kinds & last) != 0) & all_if(end[-1 - rule->size] != rule->not_after);
            const std::uint32_t found = ending(*rule, end) & fits;
            size = found | (size & all_if(found == 0));
        }
        return size & all_if(vowels > kVowelsKept);
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
        // Nearly always twice eight letters, with zeros behind the word's.
        std::uint64_t found = 0;
        for (std::uint32_t k = 0; k < (size | 15); k += 8) {
            const std::uint64_t bytes = eight::first_of(eight::load(word + k), static_cast<std::int32_t>(size - k));
            std::memcpy(begin + k, &bytes, sizeof bytes);
            found += vowels_of(bytes);
        }
        vowels = static_cast<std::uint32_t>(found * eight::kOnes >> 56);
        // What looks like an enclitic may be the end of a listed root (bertemu, bersekolah).
        add_root_ends();
        if (rules.particles.may_end(end) && strip_suffix(rules.particles)) add_root_ends();
        if (rules.possessives.may_end(end) && strip_suffix(rules.possessives)) add_root_ends();
        char* const first = begin;
        if (behind_ends > root_ends && find_root(first, kBare, kRoot)) return;
        begin = first;
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
    Stripper a(rules), b(rules);
    a.strip(word, left, stem.letters[0]);
    b.strip(second, right, stem.letters[1]);
    // undang-undang is not undang, and perundang-undangan belongs to it.
    *a.end = '-';
    std::memcpy(a.end + 1, b.begin, b.size());
    const std::uint32_t whole = a.size() + 1 + b.size();
    const bool fixed = rules.roots.words.find(a.begin, whole) & kFixed;
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
        std::uint64_t last = std::uint64_t{' '} << 56;  // what was read last, the last letter in the highest byte
        for (std::size_t k = 0; k < group.words.size(); ++k) {
            last = last >> 8 | std::uint64_t{static_cast<unsigned char>(group.words[k])} << 56;
            if (k + 1 < group.words.size() && group.words[k + 1] != ' ') continue;
            // Before three letters anything may stand, and where a prefix may have swallowed the fourth.
            const auto four = static_cast<std::uint32_t>(last >> 32);
            const char letter = static_cast<char>(four & 0xFF);
            const bool any = letter == ' ' || ((last >> 24 & 0xFF) == ' ' && kSwallowed & letter_bit(letter));
            before_[place_of(four)] |= any ? ~0u : letter_bit(letter);
        }
    }
}

void find_stem(const char* word, std::uint32_t size, bool joined, const AffixRules& rules, Stem& stem) {
    stem.text = word;
    stem.size = size;
    stem.kind = kBare;
    if (size > kMostStemBytes || size < 4) return;
    if (joined && rules.reduplication)
        for (std::uint32_t at = 0; at < size; ++at)
            if (word[at] == '-') return stem_double(at, rules, stem);
    const char* const end = word + size;
    // One branch: what has none of them, most words, stays as it is.
    if (!(rules.prefixes.of(word) | rules.particles.may_end(end) | rules.possessives.may_end(end) | rules.suffixes.may_end(end))) return;
    Stripper stripper(rules);
    stripper.strip(word, size, stem.letters[0]);
    stem.text = stripper.begin;
    stem.size = stripper.size();
    stem.kind = stripper.first_kind;
}

}  // namespace ringkas
