#include "ringkas/affixes.hpp"

#include <iterator>

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr std::uint8_t kOuter = kBare | kVoice | kNominal;

constexpr SuffixRule kParticles[] = {{"kah", kBare}, {"lah", kBare}, {"pun", kBare}};
constexpr SuffixRule kPossessives[] = {{"nya", kBare}, {"ku", kBare}, {"mu", kBare}};

// Of two prefixes the longer stands first.
constexpr PrefixRule kPrefixes[] = {
    // first of all
    {"di", kVoice, kBare, 0, Before::kShortOrAny},
    {"menge", kVoice, kBare, 0, Before::kShortRoot},
    {"meng", kVoice, kBare, 'k', Before::kOwnVowel},
    {"meny", kVoice, kBare, 's', Before::kVowel},
    {"men", kVoice, kBare, 't'},
    {"mem", kVoice, kBare, 'p'},
    {"me", kVoice, kBare},
    {"ter", kVoice, kBare | kNominal},
    {"te", kVoice, kBare | kNominal, 0, Before::kRoot},
    {"ke", kNominal, kBare | kStative},
    {"penge", kNominal, kBare, 0, Before::kShortRoot},
    {"peng", kNominal, kBare | kStative | kNominal, 'k', Before::kOwnVowel},
    {"peny", kNominal, kBare | kStative, 's', Before::kVowel},
    {"pen", kNominal, kBare | kStative, 't'},
    {"pem", kNominal, kBare | kStative | kNominal, 'p'},
    // also behind another
    {"belajar", kStative, kOuter, 0, Before::kAnything, 4},
    {"pelajar", kCausal, kOuter, 0, Before::kAnything, 4},
    {"ber", kStative, kOuter},
    {"be", kStative, kOuter, 0, Before::kConsonantEr},
    {"per", kCausal, kOuter | kStative},
    {"pe", kCausal, kOuter | kStative},
};

// -i makes verbs, so it is a suffix only behind a prefix of voice: ekonomi and koalisi end in their own vowel.
constexpr SuffixRule kSuffixes[] = {
    {"kan", kBare | kVoice | kStative, 0},
    {"an", kBare | kCausal | kNominal | kStative, 0},
    {"i", kVoice | kCausal, 's'},
};
static_assert(std::size(kSuffixes) <= kMostSuffixes);

// Roots that the rules alone would break (they look as if they had an affix) or not find (of a sound that me(N)- swallows only the
// list can tell whether it was there): no dictionary, only what would go wrong without it.
constexpr WordGroup kRootGroups[] = {
    // begin with a vowel: mengambil is ambil, not k-ambil
    {kRoot,
     "abadi acu ada adil adopsi adu ajak ajar aju akhir akibat akomodasi aktif aku akuisisi alam alih alir alokasi aman amat ambil "
     "analisis ancam andal anggap anggar angkat angkut aniaya antar antisipasi apresiasi arah asap asuh atas atur awal awas edar "
     "eksplorasi ekspor evakuasi evaluasi ikat ikut imbau implementasi impor indikasi informasi ingat ingin ira iring isi izin obat olah "
     "operasi optimal ubah ucap uji ujung ukur ulang umum undang unggah unggul ungkap ungsi untung uap urai urung urus usaha usul usung "
     "usut utama emas enak akses"},
    // begin with m, n, ny: meminta is minta, not p-inta
    {kRoot,
     "maaf madu main maju makan maksimal malu manfaat masak masalah masuk mati medali menang merdeka milik minat minta mohon monitor muat "
     "mudah mudik mukim mulai muncul mungkin musnah naik nama nanti nikah nikmat nilai nyanyi nyata"},
    // begin with r: perawat is rawat, not awat
    {kRoot,
     "racun ragam raih rambut rampas rancang rasa rata rawat raya rebut rekam rekrut renang rencana rendah resmi rumah rusak rupa"},
    // look as if they had a prefix
    {kRoot,
     "berangkat berani berita beri berlian dialog digital dimensi dinamika diplomat direktorat direktur disiplin diskusi distribusi divisi "
     "kecewa kecuali kejar kejut keliling kelola kelompok keluar keluarga keluh kemas kembali kembang kemeja kemudi kena kenang kendali "
     "kendara kepala ketik ketua mendiang menteri mengerti meriam metode media mediasi memori pegawai peluang peluk penduduk pendapat "
     "pendapatan pengaruh penjara peran perangkat percaya perdana perhati permata peserta pesan pecah terapi terima terminal terobos "
     "teroris tertawa teriak"},
    // look as if they had a suffix
    {kRoot,
     "bagian cetak desak gerak kritik ledak lonjak pasok sepak suntik tabrak tarik tembak tindak tumpuk tunjuk capai pakai teliti jembatan "
     "jalan ruangan selatan"},
    // end in what looks like an enclitic
    {kRoot,
     "jamu laku paku temu himpun istilah jumlah langkah salah sekolah tanya"},
    // stand for something else than what they repeat or are made of
    {kFixed,
     "undang-undang mata-mata hati-hati tiba-tiba rata-rata kadang-kadang sehari-hari meninggal memadai"},
    // have one syllable: mengecek
    {kShortRoot,
     "bom cek sah tes"},
};

}  // namespace

const AffixRules& affixes() {
    static const RootTable roots(kRootGroups);
    static const AffixRules rules{
        .particles = SuffixRules(kParticles),
        .possessives = SuffixRules(kPossessives),
        .prefixes = PrefixRules(kPrefixes),
        .suffixes = SuffixRules(kSuffixes),
        .roots = roots,
        .reduplication = true,
    };
    return rules;
}

}  // namespace ringkas::id
