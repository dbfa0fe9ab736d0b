#include "ringkas/affixes.hpp"

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

// Roots that the rules alone would break (they look as if they had an affix) or not find (of a sound that me(N)- swallows only the
// list can tell whether it was there): no dictionary, only what would go wrong without it.
constexpr WordGroup kRootGroups[] = {
    // begin with a vowel: mengambil is ambil, not k-ambil
    {kRoot,
     "abadi abai abdi acu ada adegan adil adopsi adu ajak ajar aju akhir akibat akomodasi aktif aku akuisisi alam alasan alih alir "
     "alokasi aman amat ambil ampun amuk analisis ancam andal anggap anggar angkat angkut aniaya antar antisipasi antre apresiasi arah "
     "asap asas asuh atas atur awal awas edar edukasi eksplorasi ekspor ekspresi elus evakuasi evaluasi identifikasi ikat ikut imbau "
     "implementasi impor indikasi informasi ingat ingin inap injak inspirasi integrasi investasi ira iring iris isi izin obat olah "
     "operasi optimal ubah ucap uji ujung ukur ulang umum undang undur unggah unggul ungkap ungsi untung uap urai urung urus usaha usir usul "
     "usung usut utama emas enak akses"},
    // begin with m, n, ny: meminta is minta, not p-inta
    {kRoot,
     "maaf madu main maju makan maksimal malu manfaat manja masak masalah masuk mati medali menang merdeka milik minat minta mohon "
     "monitor muat mudah mudik mukim mulai muncul mungkin musnah naik nama nanti nasihat nikah nikmat nilai nista nyala nyanyi nyaring "
     "nyata"},
    // begin with r: perawat is rawat, not awat
    {kRoot,
     "racik racun ragam raih rambut rampas rampok rancang rasa rata rawat raya reaksi realisasi rebut rekam rekrut renang rencana rendah "
     "rendam resmi retas roda rombongan rujuk rumah runding rusak rusuh rupa robek"},
    // look as if they had a prefix
    {kRoot,
     "berangkat berani berantas berita beri berlian dialog digital dimensi dinamika diplomasi diplomat direksi direktorat direktur "
     "disiplin diskusi distribusi divisi kecewa kecuali kejar kejut keliling kelola kelompok keluar keluarga keluh kemas kembali kembang "
     "kemeja kemudi kena kenang kendala kendali kendara kepala kerabat keramik kereta ketik ketua kelapa keraton mendiang menteri "
     "mengerti meriam metode media mediasi memori pegawai peluang peluk peluru pelihara pemilu penalti pemuda penduduk pendapat "
     "pendapatan pengaruh pengantin pengacara penjara peran perahu perangkat perban percaya perdana perhati periksa perilaku peringkat "
     "periode perintah peristiwa perkara perkosa permata pertama perunggu perempuan peserta pesan pesona pesawat pendopo pensiun pecah "
     "peduli terapi terima terminal terobos teroris tertawa teriak persepsi peras personel perspektif pertamina petualang"},
    // look as if they had a suffix
    {kRoot,
     "bagian bentuk cetak desak gerak gosok kritik ledak lonjak pasok pasuk pijak sepak suntik tabrak tarik tembak tindak tumpuk tunjuk "
     "capai lantai pakai teliti delapan jembatan jalan karyawan nelayan pahlawan ramadan ramadhan relawan ruangan selatan sukarelawan "
     "wartawan"},
    // end in what looks like an enclitic
    {kRoot,
     "jamu laku paku pangku temu himpun istilah jumlah langkah salah sekolah tanya"},
    // stand for something else than what they repeat or are made of
    {kFixed,
     "undang-undang mata-mata hati-hati langit-langit tiba-tiba rata-rata kadang-kadang sehari-hari kuda-kuda meninggal memadai"},
    // have one syllable: mengecek
    {kShortRoot,
     "bom bor cap cat cek cor klik las lap lem pak pel pos rem sah tes tik"},
};

}  // namespace

const AffixRules& affixes() {
    static const RootTable roots(kRootGroups);
    static const AffixRules rules{
        .particles = kParticles,
        .possessives = kPossessives,
        .prefixes = kPrefixes,
        .suffixes = kSuffixes,
        .first_letters = ascii::letters("bdkmpt"),
        .second_letters = ascii::letters("ei"),
        .last_letters = ascii::letters("ahinu"),
        .roots = &roots,
        .reduplication = true,
    };
    return rules;
}

}  // namespace ringkas::id
