#include "ringkas/affixes.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr std::string_view kParticles[] = {"kah", "lah", "pun"};
constexpr std::string_view kPossessives[] = {"nya", "ku", "mu"};

// Of two prefixes the longer stands first.
constexpr PrefixRule kFirst[] = {
    {.prefix = "di", .kind = kVoice},
    {.prefix = "menge", .kind = kVoice, .only = kShortRoot},
    {.prefix = "meng", .kind = kVoice, .lost = 'k', .whole = true},
    {.prefix = "meny", .kind = kVoice, .before = Before::kVowel, .lost = 's', .kept = 2},
    {.prefix = "men", .kind = kVoice, .lost = 't', .kept = 1},
    {.prefix = "mem", .kind = kVoice, .lost = 'p', .kept = 1},
    {.prefix = "me", .kind = kVoice},
    {.prefix = "ter", .kind = kVoice, .kept = 1, .whole = true},
    {.prefix = "ke", .kind = kNominal},
    {.prefix = "penge", .kind = kNominal, .only = kShortRoot},
    {.prefix = "peng", .kind = kNominal, .lost = 'k', .whole = true},
    {.prefix = "peny", .kind = kNominal, .before = Before::kVowel, .lost = 's', .kept = 2},
    {.prefix = "pen", .kind = kNominal, .lost = 't', .kept = 1},
    {.prefix = "pem", .kind = kNominal, .lost = 'p', .kept = 1},
};
constexpr PrefixRule kSecond[] = {
    {.prefix = "belajar", .kind = kStative, .root = "ajar"},
    {.prefix = "pelajar", .kind = kCausal, .root = "ajar"},
    {.prefix = "ber", .kind = kStative, .kept = 1, .whole = true},
    {.prefix = "be", .kind = kStative, .before = Before::kConsonantEr},
    {.prefix = "per", .kind = kCausal, .kept = 1, .whole = true},
    {.prefix = "pe", .kind = kCausal},
};
constexpr PrefixRule kInner[] = {
    {.prefix = "ke", .kind = kNominal},
    {.prefix = "peng", .kind = kNominal, .lost = 'k', .whole = true},
    {.prefix = "peny", .kind = kNominal, .before = Before::kVowel, .lost = 's', .kept = 2},
    {.prefix = "pen", .kind = kNominal, .lost = 't', .kept = 1},
    {.prefix = "pem", .kind = kNominal, .lost = 'p', .kept = 1},
    {.prefix = "per", .kind = kCausal, .kept = 1, .whole = true},
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
    // begin with a vowel: mengambil is not k-ambil
    {kRoot,
     "abadi abai abdi abu acak acara acu acuh ada adang adil adu aduk agam agenda agung ajak ajar aju aku akhir akibat akrab aktif akui "
     "alam alami alas alih alir alun amal aman amanat amat ambil amuk ampun anak analisis ancam andal andalkan angan anggap anggur angin angkat "
     "angkut angsur aniaya antar antisipasi antre anugerah anut apung arah arak aransemen artikel arung asah asal asap asin asing asuh asumsi "
     "atap atas atur awal awas awet ayun edar edit efek ejek eksekusi eksplorasi eksploitasi ekspor elak elu elus emas emban embun empat enak "
     "endap endus ekstradisi evakuasi evaluasi ibarat identifikasi ikat iklan ikut ilham imbal imbang imbau impor impi incar indah ingat ingin inap "
     "injak inspirasi instruksi intai integrasi intervensi intimidasi intip investigasi invasi irama iring iris isap isi isolasi istirahat isu "
     "isyarat izin obat obral obrol ojek olah oleh omel omong operasi optimal orbit organisasi otak ubah ucap udara uji ujar ukir ukur ulang ulas "
     "ulur umum umpama umpan undang undi undur unggah unggul ungkap ungkit ungsi unjuk unjung untai untung upaya urai urung urus urut usaha usap "
     "usik usir usul usung usut utama utang utara utus acung ajukan akses aklamasi akuisisi alergi alokasi amandemen anjur antar apresiasi aspirasi"},
    // begin with m, n, ny: meminta is not p-inta
    {kRoot,
     "maaf mabuk madu main maju maki maklum makmur makna maksud malu mampu mandi manfaat manja mapan marah marak masak masuk mati mau mekar menang "
     "mesra mewah mimpi minat minggu minta minum miring mirip misteri modal mohon muak muat muda mudah mufakat muka mukim mula mulai mulia muncul "
     "mundur mungkin munafik murah murni murka musnah musuh musik musyawarah mutasi mutu makan milik miliki malam masa masalah meja merah merdeka "
     "nafas nafkah naik nama nanti nasihat nasional nikah nikmat nilai nista niat normal nyala nyaman nyanyi nyaring nyata nyawa nonaktif negara"},
    // begin with r: perawat is not per-awat
    {kRoot,
     "raba racun ragam ragu raih raja rakit ramah ramai rambut rampas rampok rancang rangkai rangkul ranjau rantai rapat rapi rasa rasul ratap rata "
     "rawat raya rebus rebut rekam rekan rela rembuk renang rencana rendah rendam renggut rentan renung resah resap resmi restu retak retas revisi "
     "riak rindu ringan ringkas ringkus rintis risau rokok roda rombak rona ruang rubah rugi rukun rumah rumit rumus runding rundung runtuh rusak "
     "rusuh rujuk"},
    // look as if they had a prefix
    {kRoot,
     "berani berantas beras berita berkas bersih berlian beranda beruang beri besar dewan diam didik digital dimensi dinamika dinas diplomasi "
     "direksi direktur disiplin diskusi divisi diskon dialog dinding dinamis ditektif diktator diploma distribusi dirgantara "
     "kebun kecamuk kecewa kecil kecoh kecuali kedai kedok kejar kejut kekang kekal kelabu keliling kelola kelompok keluar keluarga keluh kemas kembali "
     "kembang kemeja kemudi kena kenal kenang kendala kendali kendara kendaraan kental kepala keping kera kerabat keramik kerabat kereta kering "
     "keris keroyok kerucut keruk kerumun kesal ketat ketik ketua ketuk kerahkan keramat keranjang kelapa keliru kemelut kempis kelahi kebal "
     "melati melayu meriam meteran meteor metode metropolitan menara menteri mentah mental mentor menantu mendiang mendung mengerti meninggal "
     "menit merek mertua mesin mewabah memori memang memo melek melodi meditasi medali media mediasi meter "
     "pegawai pelangi peluang peluk peluru pelihara pelosok pemilu penalti pemuda penduduk pendapat pengaruh penjara penting perangkat perban percaya "
     "percuma perdana pergok perhati periksa periode perintah peristiwa perkara perkosa perlu permata permisi permen pernah perosok persen persis "
     "pertalite pertama pertamax perunggu perempuan perisai pesanggrahan peserta peso pesta pesawat petaka petik petualang peta pengacara pengantin "
     "penuh pecah pedang pegang pejabat perang peringkat perilaku pelopor pelaminan perahu pekan pekik pencak pensiun pentas pentol "
     "tera terima ternak teriak terap terang terapi terbang terbit terjang terjun terjemah terminal terobos teror teroris terowongan terpal tertib "
     "teras terik tertawa terigu teritori terumbu selesai"},
    // look as if they had a suffix
    {kRoot,
     "abaikan akan amin anggaran angan awan badan bagian balikan banjar bangsawan barisan batasan bayangan bentuk bulan cermin cuaca delapan depan "
     "dokumen gelandang hadap haluan hewan hukum hujan intan ikan insan jajan jalan jembatan kanan kawan kawasan korban lapangan lawan lembar makan "
     "makam nelayan nyaman olimpiade pakan pahlawan pasangan pesan pimpin ramadan ramadhan rekan relawan rotan ruangan sasaran selatan serikat sulthan "
     "taman tangan teman tentukan tekan tuan tuhan ujian utusan wartawan karyawan hartawan sukarelawan kehutanan pangan papan lisan "
     "bentak balik banyak didik duduk gerak gertak getok jejak jenguk kakek kotak kutuk ledak letak lunak masuk mogok nasabah pajak pasuk pecak pelik "
     "pihak rusak sidik sibuk sodok tembak tebak tindak tolak tunjuk tusuk tarik tengok tepuk telak tumpuk acak cetak desak ejek elak gebuk gesek ketuk "
     "lacak lonjak merebak olok pekik periksa petik pijak puncak rombak sesak serak serbuk semak sepak simak sobek suntik teriak titik tubruk "
     "beli cari curi beri diri hari jadi kali kunci mandi mati nanti negeri pergi puisi rugi saksi sendiri seri tari teliti tepi uji bukti bunyi cuti "
     "gali ganti hati isi janji kaji kopi lari layani maki pribadi polisi provinsi hakiki halangi perbaiki puji sanksi sunyi terapi peduli amati"},
    // end in what looks like an enclitic
    {kRoot,
     "aku baku beku buku buluh ilmu jamu kaku kuku laku liku paku peluk perilaku saku satu semu siku suku tamu temu tuju jemu kelabu pangku bangku "
     "ampun himpun hampun tumpun rumpun santun tuntun telepun "
     "belah celah faedah hadiah ibadah istilah jelajah jumlah kilah langkah lelah lemah limpah makalah masalah mentah muslihat musalah mushala "
     "musyawarah nikah olah pecah pilah pisah rekah salah sekolah sepelah serakah serapah serbalah terjemah ulah wilayah alamiah berkah bongkah "
     "tingkah sanggah jamaah sumpah tumpah rempah tambah tanya punya hanya bunyi percaya celaka"},
    // stand for something else than the word that they repeat or are made of
    {kRoot, "undang-undang mata-mata hati-hati langit-langit tiba-tiba rata-rata kira-kira kadang-kadang sehari-hari"},
    {kRoot | kShortRoot, "bom cat cek cor klik las lap lem pak pel pos rem sah tes tik uang"},
};

constexpr auto kRootTable = build_lexicon<lexicon_bytes(kRootGroups), lexicon_words(kRootGroups)>(kRootGroups);
constexpr Lexicon kRoots = kRootTable.view();

template <class T, std::size_t kCount>
constexpr RuleList<T> list(const T (&rules)[kCount]) {
    return {rules, kCount};
}

}  // namespace

const AffixRules kAffixes{list(kParticles), list(kPossessives), list(kFirst), list(kSecond), list(kInner), list(kSuffixes), &kRoots, true};

}  // namespace ringkas::id
