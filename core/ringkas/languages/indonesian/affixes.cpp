#include "ringkas/affixes.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr SuffixRule kParticles[] = {{"kah"}, {"lah"}, {"pun"}};
constexpr SuffixRule kPossessives[] = {{"nya"}, {"ku"}, {"mu"}};

// Of two prefixes the longer stands first.
constexpr PrefixRule kFirst[] = {
    {.prefix = "di", .kind = kVoice, .only = kShortRoot},
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
    {.prefix = "belajar", .kind = kStative, .root = 4},
    {.prefix = "pelajar", .kind = kCausal, .root = 4},
    {.prefix = "ber", .kind = kStative, .kept = 1, .whole = true},
    {.prefix = "be", .kind = kStative, .before = Before::kConsonantEr},
    {.prefix = "per", .kind = kCausal, .kept = 1, .whole = true},
    {.prefix = "ter", .kind = kVoice, .kept = 1, .whole = true, .after = kNominal},
    {.prefix = "peng", .kind = kNominal, .lost = 'k', .whole = true, .after = kNominal},
    {.prefix = "pem", .kind = kNominal, .lost = 'p', .kept = 1, .after = kNominal},
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
    // begin with a vowel: mengambil is ambil, not k-ambil
    {kRoot,
     "abadi abai abdi abu acak acara acu acuh acung ada adang adaptasi adegan adil administrasi adopsi adu aduk advokasi agenda agung ajak "
     "ajar aju akhir akibat akomodasi akrab aktif aktual aku akumulasi akuisisi akurat alam alamat alas alasan alih alir alokasi alun aman "
     "amat ambil ampun amuk anak analisis analisa ancam andai andal angan anggap anggar anggota angguk angin angkat angkut angsur aniaya "
     "anjur antar antisipasi antre anugerah anut aplikasi apresiasi arah arak arsip arti artikel arung asah asal asap asas asih asing "
     "aspirasi asuh asumsi asuransi atap atas atur audit awal awas awet ayom ayun edar edit edukasi efektif efisien ejek eksekusi eksplorasi "
     "eksploitasi ekspor ekspresi ekstradisi elak elu elus embargo emban endap endus estimasi evakuasi evaluasi ibadah ibarat identifikasi "
     "ikat iklan ikut ilham imbal imbang imbau implementasi impor indah indikasi infeksi informasi ingat ingin inap injak inovasi inspeksi "
     "inspirasi instruksi intai integrasi intensif interogasi interpretasi intervensi intimidasi intip invasi inventarisasi investasi "
     "investigasi ira irama iring iris irit isap isi isolasi istirahat isu isyarat izin obat obral obrol observasi olah oleh omel operasi "
     "optimal orbit organisasi otorisasi ubah ucap udara uji ujar ujung ukir ukur ulang ulas ulur umpan umum undang undi undur unggah unggul "
     "ungkap ungkit ungsi unjuk untai untung upaya upah urai urung urus urut usaha usap usik usir usul usung usut usai utama utang utara "
     "utus umroh amandemen embun emas enak akal akses amal amputasi analogi apung asimilasi alergi ambisi aksi akting"},
    // begin with m, n, ny: meminta is minta, not p-inta
    {kRoot,
     "maaf mabuk madu main maju maki makan maklum makmur makna maksimal maksud malam malas malu mampu mandat mandi manfaat manja mapan marah "
     "marak masak masa masalah masuk mati mau medali meja mekar menang merah merdeka mesin mesra mewah milik mimpi minat minim minta minum "
     "mirip misteri mobilisasi modal moderasi modernisasi modifikasi mohon monitor monopoli motivasi muak muat muda mudah mudik muka mukim "
     "mula mulai mulia muncul mundur mungkin murah murni murka muslim musnah musuh musik mutakhir mutasi mutu nafas nafkah naik nama nanti "
     "narasi nasib nasihat nasional negara negatif nekat netral nikah nikmat nilai nista niat nominasi nonaktif normal normalisasi "
     "notifikasi nyala nyaman nyanyi nyaring nyata nyawa nyenyak"},
    // begin with r: perawat is rawat, not awat
    {kRoot,
     "raba racik racun ragam ragu raih raja rajut rakit ramah ramai rambut rampas rampok rancang rangkai rangkul rangsang ranjau rantai "
     "rapat rapi rasa ratap rata rawat raya rayu reaksi realisasi rebus rebut reda rekam rekan rekayasa rekomendasi rekrut rela relokasi "
     "rembuk renang rencana rendah rendam rentan renung resah resap resmi respons restu retak retas revisi reformasi registrasi rehabilitasi "
     "riak rindu ringan ringkas ringkus rintis risau roda rokok rombak rombongan rona rontok ruang rugi rujuk rukun rumah rumit rumus "
     "runding rundung runtuh rusak rusuh rupa robek robot"},
    // look as if they had a prefix
    {kRoot,
     "berangkat berani berantas beras berita berkas bersih beri besar beruang beranda berlian diam dialog didik digital dimensi dinamika "
     "dinas diplomasi diplomat direksi direktorat direktur disiplin diskon diskualifikasi diskusi distribusi divisi diktator kebun kecam "
     "kecewa kecil kecoh kecuali kehendak kejar kejut kekal keliling kelola kelompok keluar keluarga keluh kelahi kemas kembali kembang "
     "kemeja kemudi kena kenal kenang kendala kendali kendara kental kepal kepala keping kepung kerabat kerah keramat keramik keranjang "
     "kereta kering keroyok kerumun kesan ketat ketik ketua ketuk kelapa kelamin keraton kebal kelakar kemah kerangka keringat mendiang "
     "menara menantu menit mental menteri mentor mengerti meriam mertua metode media mediasi meditasi memori meteor metropolitan merek "
     "pegawai pelangi peluang peluk peluru pelihara pelosok pemilu penalti pemuda penduduk pendapat pendapatan pengaruh pengantin pengacara "
     "penjara penting penuh peran perang perahu perangkat perban percaya percuma perdana perhati periksa perilaku peringkat periode perintah "
     "perisai peristiwa perkara perkosa perlu permata permisi pernah persen pertama perunggu perempuan peserta pesta pesan pesona pesawat "
     "petaka petik pedang pegang pekik pelopor pendopo pengapa pensiun pentas pecah peduli tercantum terapi terbang terbit terima terjang "
     "terjemah terjun terminal terobos teror teroris terowongan terpal tertawa tertib terus teriak teras terang ternak selenggara perkakas "
     "perkutut persepsi personel perspektif pertamina petualang tewas tekan tenggelam tertular"},
    // look as if they had a suffix
    {kRoot,
     "bagian bangsawan bentak bentuk balik banyak belok bidik cegat cetak desak duduk gebuk gerak gertak gesek geledah gosok getok hantam "
     "jejak jenguk kakek kotak kritik kutuk ketok lacak ledak letak lonjak lunak mogok naskah pajak pasok pasuk patok pihak pijak pukul "
     "puncak sesak serbuk sepak sidik sibuk simak sobek suntik tabrak tambak tarik tebak tembak tengok tepuk tindak titik tolak tonjok "
     "tubruk tumpuk tunjuk tusuk telak politik publik konflik produk gejolak hendak layak korek kocok cekik colok colek elok bengkak botak "
     "lembek tunduk badai bagai bengkalai capai damai gadai helai lantai lambai pakai pandai partai rampai sampai selesai serai sungai "
     "tangkai tunai curi cuci gali ganti hati janji kaji kunci lari puji sanksi saksi tari teliti tepi bukti bunyi cuti delapan depan dewan "
     "gelandang hewan haluan hartawan hutan hujan intan insan ikan jembatan jalan kanan karyawan kawan korban lawan nelayan olimpiade "
     "pahlawan pangan ramadan ramadhan relawan ruangan selatan sukarelawan sultan tangan taman teman tuan tuhan wartawan yakin kolam"},
    // end in what looks like an enclitic
    {kRoot,
     "baku beku buku ilmu jamu kaku kuku laku liku pangku saku semu siku suku sekutu tamu temu tunggu jemu bangku kelabu palu seteru bahu "
     "bangun himpun rumpun santun tuntun telepun turun belah celah faedah hadiah istilah jelajah jumlah langkah lelah lemah limpah makalah "
     "muslihat musala mushala musyawarah pilah pilih pisah salah sekolah sepelah serakah sumpah rempah tambah wilayah alamiah berkah bongkah "
     "tumpah tanya punya hanya celaka khilafah kisah jenazah nasabah jamaah"},
    // stand for something else than what they repeat or are made of
    {kFixed, "undang-undang mata-mata hati-hati langit-langit tiba-tiba rata-rata kadang-kadang sehari-hari kuda-kuda meninggal memadai"},
    // have one syllable: mengecek
    {kShortRoot, "bom bor cap cat cek cor klik las lap lem pak pel pos rem sah tes tik"},
};

}  // namespace

const AffixRules& affixes() {
    static const WordTable roots(kRootGroups);
    static const AffixRules rules{
        .particles = kParticles,
        .possessives = kPossessives,
        .first_prefixes = kFirst,
        .second_prefixes = kSecond,
        .inner_prefixes = kInner,
        .suffixes = kSuffixes,
        .first_letters = letter_bit('b') | letter_bit('d') | letter_bit('k') | letter_bit('m') | letter_bit('p') | letter_bit('t'),
        .roots = &roots,
        .reduplication = true,
    };
    return rules;
}

}  // namespace ringkas::id
