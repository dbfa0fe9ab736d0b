#include "support/generate.hpp"

#include <array>
#include <string_view>

#include "support/random.hpp"

namespace ringkas::test {
namespace {

constexpr std::array<std::string_view, 64> kFrequent = {
    "yang",    "dan",   "di",           "itu",     "dengan",     "untuk",    "tidak",  "ini",        "dari",    "dalam",   "akan",
    "pada",    "juga",  "ke",           "karena",  "tersebut",   "bisa",     "ada",    "oleh",       "saat",    "tahun",   "menjadi",
    "lebih",   "orang", "para",         "telah",   "sudah",      "kata",     "mereka", "dia",        "kami",    "atau",    "sebagai",
    "seperti", "namun", "hari",         "warga",   "pemerintah", "negara",   "harga",  "rumah",      "air",     "jalan",   "kota",
    "sekolah", "anak",  "beras",        "pasar",   "jembatan",   "sungai",   "hujan",  "petani",     "nelayan", "listrik", "kapal",
    "hutan",   "gempa", "pertandingan", "menteri", "gubernur",   "anggaran", "kereta", "penelitian", "vaksin"};

constexpr std::array<std::string_view, 32> kOnsets = {"b",  "k",  "t", "s", "m", "l", "r", "p", "d", "g", "j", "n", "h",  "c",  "w",  "y",
                                                      "ng", "ny", "b", "k", "t", "s", "m", "l", "r", "p", "d", "g", "pr", "tr", "kr", "s"};
constexpr std::array<std::string_view, 8> kVowels = {"a", "i", "u", "e", "o", "a", "a", "i"};
constexpr std::array<std::string_view, 8> kCodas = {"", "", "", "n", "ng", "r", "s", "k"};
constexpr std::array<std::string_view, 8> kPrefixes = {"me", "ber", "di", "ter", "pe", "ke", "se", "memper"};
constexpr std::array<std::string_view, 6> kSuffixes = {"kan", "an", "i", "nya", "lah", "pun"};
constexpr std::array<std::string_view, 10> kOpenings = {"Namun, ", "Selain itu, ", "Sementara itu, ", "Menurut ", "Ia ", "Pada ",
                                                        "Hingga ", "Di ",          "Akibatnya, ",     "Karena "};
constexpr std::array<std::string_view, 8> kReporting = {"kata", "ujar", "tutur", "jelas", "ucap", "tegas", "sebut", "papar"};
constexpr std::array<std::string_view, 8> kTitles = {"Dr. ", "H. ", "Prof. ", "Ir. ", "Jl. ", "No. ", "PT. ", "Kol. "};
constexpr std::array<std::string_view, 12> kMenus = {"Beranda",    "Nasional",      "Ekonomi", "Olahraga", "Teknologi", "Hiburan",
                                                     "Gaya Hidup", "Internasional", "Video",   "Foto",     "Indeks",    "Masuk"};

template <std::size_t N>
std::string_view pick(Random& random, const std::array<std::string_view, N>& list) {
    return list[random.below(N)];
}

/// The same number is always the same word: frequent words first, then built from syllables.
void append_word(std::string& out, std::uint32_t number) {
    if (number < kFrequent.size()) {
        out += kFrequent[number];
        return;
    }
    Random shape(number);
    const std::uint32_t syllables = 2 + shape.below(2);
    for (std::uint32_t i = 0; i < syllables; ++i) {
        out += pick(shape, kOnsets);
        out += pick(shape, kVowels);
        if (i + 1 == syllables) out += pick(shape, kCodas);
    }
}

/// Numbers n with a chance near 1/n: uniform within a power of two chosen at random.
std::uint32_t zipf(Random& random) {
    const std::uint32_t low = 1u << random.below(17);
    return low - 1 + random.below(low);
}

class Writer {
public:
    explicit Writer(std::uint64_t seed) : random_(seed) { change_topic(); }

    void paragraphs(std::string& out, std::size_t sentences) {
        std::size_t left = sentences;
        while (left > 0) {
            std::size_t here = 1 + random_.below(4);
            if (here > left) here = left;
            for (std::size_t i = 0; i < here; ++i) {
                if (i > 0) out += ' ';
                sentence(out);
            }
            left -= here;
            if (left > 0) out += "\n\n";
        }
    }

    void sentence(std::string& out) {
        if (random_.chance(25)) change_topic();
        const std::size_t start = out.size();
        const bool quote = random_.chance(7);
        if (quote) out += "\xE2\x80\x9C";
        else if (random_.chance(4)) out += pick(random_, kOpenings);
        words(out, 6 + random_.below(20), !quote && out.size() > start);
        if (!quote) {
            out += '.';
            return;
        }
        out += ",\xE2\x80\x9D ";
        out += pick(random_, kReporting);
        out += ' ';
        name(out);
        out += '.';
    }

    void words(std::string& out, std::uint32_t count, bool goes_on) {
        for (std::uint32_t i = 0; i < count; ++i) {
            if (i > 0) out += random_.chance(14) ? ", " : " ";
            const std::size_t at = out.size();
            word(out);
            if (i == 0 && !goes_on && out[at] >= 'a' && out[at] <= 'z') out[at] = static_cast<char>(out[at] - 'a' + 'A');
        }
    }

    void name(std::string& out) {
        if (random_.chance(5)) out += pick(random_, kTitles);
        for (std::uint32_t i = 1 + random_.below(2); i > 0; --i) {
            const std::size_t at = out.size();
            append_word(out, 64 + random_.below(400));
            out[at] = static_cast<char>(out[at] - 'a' + 'A');
            if (i > 1) out += ' ';
        }
    }

    Random& random() { return random_; }

private:
    void change_topic() {
        for (std::uint32_t& word : topic_) word = 32 + zipf(random_);
    }

    void word(std::string& out) {
        switch (random_.below(24)) {
            case 0: name(out); return;
            case 1: number(out); return;
            case 2:
            case 3:
            case 4:
            case 5: append_word(out, topic_[random_.below(static_cast<std::uint32_t>(topic_.size()))]); return;
            case 6:
                out += pick(random_, kPrefixes);
                append_word(out, zipf(random_));
                out += pick(random_, kSuffixes);
                return;
            case 7:
                append_word(out, zipf(random_));
                out += pick(random_, kSuffixes);
                return;
            case 8: {
                const std::uint32_t same = zipf(random_);
                append_word(out, same);
                if (random_.chance(4)) {
                    out += '-';
                    append_word(out, same);
                }
                return;
            }
            default: append_word(out, zipf(random_)); return;
        }
    }

    void number(std::string& out) {
        if (random_.chance(3)) out += "Rp";
        out += std::to_string(1 + random_.below(999));
        if (random_.chance(3)) out += '.' + std::to_string(100 + random_.below(900));
        if (random_.chance(4)) out += "," + std::to_string(random_.below(10)) + " persen";
    }

    Random random_;
    std::array<std::uint32_t, 8> topic_{};
};

void append_menu(Random& random, std::string& out) {
    for (std::uint32_t i = 3 + random.below(8); i > 0; --i) {
        out += pick(random, kMenus);
        out += random.chance(3) ? " " : "\n";
    }
    out += '\n';
}

/// A line of 160 to 2,000 bytes that holds little but what lines of pages are made of, of one kind or mixed: where buffers and counts end.
void append_long_line(Random& random, std::string& out) {
    constexpr std::array<std::string_view, 12> kBylines = {"Penulis",   "Editor:",   "Reporter", "oleh", "(rds/ank)", "Senin,",
                                                           "15/8/2022", "14:35 WIB", "Foto:",    "dok",  "Antara",    "19"};
    constexpr std::array<std::string_view, 12> kLinks = {
        "Baca juga:",   "Simak Video", "https://contoh.id/a-b-c", "www.", "Klik di Sini", "#tagar", "[Gambas:", "]", "|", "\xC2\xBB",
        "\xE2\x80\xA2", "Selengkapnya"};
    constexpr std::array<std::string_view, 6> kBetween = {" ", " ", "", ", ", " - ", "\xC2\xA0"};
    const std::size_t end = out.size() + 160 + random.below(1840);
    const std::uint32_t kind = random.below(4);
    while (out.size() < end) {
        switch (kind < 3 ? kind : random.below(3)) {
            case 0: out += pick(random, kMenus); break;
            case 1: out += pick(random, kBylines); break;
            default: out += pick(random, kLinks); break;
        }
        if (random.chance(8)) out += static_cast<char>('0' + random.below(10));
        out += pick(random, kBetween);
    }
    out += '\n';
}

std::string repeat(std::string_view piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

constexpr std::array<std::string_view, 44> kTraps = {"ADVERTISEMENT\n",
                                                     "SCROLL TO CONTINUE WITH CONTENT\n",
                                                     "[Gambas:Video CNN]\n",
                                                     "Baca juga: ",
                                                     "Baca juga:\n",
                                                     "BACA JUGA",
                                                     "Jakarta, CNN Indonesia -- ",
                                                     "JAKARTA, KOMPAS.com - ",
                                                     "(Foto: ANTARA/Rina)\n",
                                                     "Editor: Sari\n",
                                                     "Senin, 15 Agu 2022 10:32 WIB\n",
                                                     "<script>alert(1)</script>",
                                                     "<p>",
                                                     "</div>",
                                                     "&nbsp;",
                                                     "&amp;#x27;",
                                                     "<!--",
                                                     "-->",
                                                     "\r\n",
                                                     "\r",
                                                     "\n\n\n",
                                                     "\t",
                                                     std::string_view("\0", 1),
                                                     "\xEF\xBB\xBF",
                                                     "\xC3",
                                                     "\xE2\x80",
                                                     "\xF0\x9F\x98",
                                                     "\xED\xA0\x80",
                                                     "\xFF\xFE",
                                                     "\xC0\x80",
                                                     "\xF4\x90\x80\x80",
                                                     "\xF0\x9F\x98\x80",
                                                     "\xE2\x80\x8B",
                                                     "\xC2\xAD",
                                                     "\xCC\x81",
                                                     "\xE2\x80\xA8",
                                                     "\xC2\xA0",
                                                     "\xE2\x80\x9C",
                                                     "\xE2\x80\x9D",
                                                     "\"",
                                                     "'",
                                                     "...",
                                                     "?!",
                                                     "1. "};

void append_trap(Random& random, Writer& writer, std::string& out, std::size_t room) {
    const std::uint32_t most = static_cast<std::uint32_t>(room < 4000 ? room + 1 : 4000);
    switch (random.below(12)) {
        case 0: {
            const std::uint32_t times = 1 + random.below(most / 8 + 1);  // first: arguments have no order of their own
            out += repeat(pick(random, kTraps), times);
            return;
        }
        case 1: out += repeat("a", random.below(most)); return;
        case 2: out += repeat(".", random.below(most / 4 + 1)); return;
        case 3: out += repeat("Kota. ", random.below(most / 6 + 1)); return;
        case 4: out += repeat("kata-", random.below(most / 5 + 1)); return;
        case 5: append_menu(random, out); return;
        case 6:
            for (std::uint32_t i = random.below(16); i > 0; --i) out += static_cast<char>(random.below(256));
            return;
        case 7:
            writer.name(out);
            out += '\n';
            return;
        case 8:
        case 9: append_long_line(random, out); return;
        default: out += pick(random, kTraps); return;
    }
}

}  // namespace

std::string generate_article(std::uint64_t seed, std::size_t sentences) {
    std::string out;
    Writer(seed).paragraphs(out, sentences);
    return out;
}

std::string generate_page(std::uint64_t seed, std::size_t sentences) {
    std::string out;
    Writer writer(seed);
    append_menu(writer.random(), out);
    writer.words(out, 7, false);
    out += "\n\nRedaksi | Kota Raya\nSenin, 15 Agu 2022 10:32 WIB\n\nJakarta, Harian Contoh -- ";
    for (std::size_t left = sentences; left > 0;) {
        const std::size_t here = left < 12 ? left : 12;
        writer.paragraphs(out, here);
        left -= here;
        out += "\n\n";
        if (left == 0) break;
        out += writer.random().chance(2) ? "ADVERTISEMENT\n\n" : "Baca juga: ";
        writer.words(out, 6, false);
        out += "\n\n";
    }
    append_menu(writer.random(), out);
    return out;
}

std::string generate_hostile_page(std::uint64_t seed, std::size_t bytes) {
    std::string out;
    Writer writer(seed);
    Random& random = writer.random();
    while (out.size() < bytes) {
        if (random.chance(3)) writer.paragraphs(out, 1 + random.below(3));
        else append_trap(random, writer, out, bytes - out.size());
    }
    return out;
}

}  // namespace ringkas::test
