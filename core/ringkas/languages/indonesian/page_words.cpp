// Words by which lines of pages in Indonesian are told from article, names in datelines and picture credits. Own compilation.
#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kWords[] = {
    {kFillWord,
     "ini itu di ke dari dan atau untuk anda kamu kami saya yang pada dalam sini paling semua saat lagi tim telah to of on in us this a "
     "and by"},
    {kMenuWord,
     "beranda home nasional internasional dunia daerah indonesia politik hukum kriminal peristiwa ekonomi bisnis keuangan olahraga sport "
     "bola otomotif teknologi tekno hiburan seleb film musik budaya gaya hidup lifestyle kesehatan health wanita kuliner wisata "
     "pendidikan opini kolom fokus tv live jadwal kebijakan ketentuan syarat layanan tentang kode media sosial app store play tulis beri "
     "berikan terms"},
    {kThingWord,
     "berita artikel kabar news info informasi konten topik kanal"},
    {kMediaWord,
     "video infografis galeri podcast"},
    {kPictureWord,
     "foto photo gambar"},
    {kShareWord,
     "share shares bagikan facebook twitter whatsapp wa telegram instagram tiktok youtube email google x copy link salin tautan simpan "
     "like suka view views dilihat dibaca kali follow ikuti login sign in up masuk keluar daftar search cari pencarian menu tutup close "
     "dengarkan notifikasi langganan berlangganan subscribe kirim selengkapnya selanjutnya berikutnya sebelumnya next halaman more "
     "kembali atas back menit read min sekarang baca"},
    {kSectionWord,
     "terkait terbaru terpopuler terkini lainnya lain populer popular pilihan rekomendasi trending related sorotan headline menarik "
     "kumpulan kategori indeks"},
    {kTagsWord,
     "tags tag"},
    {kCommentsWord,
     "komentar comment comments balas reply tanggapan"},
    {kFooterWord,
     "redaksi pedoman siber privasi privacy policy copyright etik jurnalistik beriklan hubungi kontak about"},
    {kAdWord,
     "advertisement advertorial iklan sponsored pariwara"},
    {kBylineWord,
     "penulis editor reporter pewarta redaktur jurnalis wartawan kontributor penyunting oleh sumber red rep diterbitkan published "
     "updated update diperbarui by posted"},
    {kDateWord,
     "jan januari feb februari mar maret apr april mei jun juni jul juli agu agt agustus sep september okt oktober nov november des "
     "desember senin selasa rabu kamis jumat sabtu minggu wib wita wit gmt pukul jam menit detik hari bulan lalu tanggal waktu tayang "
     "terbit terakhir at"},
    {kCaptionWord,
     "dok dokumentasi ist istimewa ilustrasi caption credit kredit keterangan"},
    {kEmbedWord,
     "embed loading memuat logo"},
    {kReadWord,
     "baca simak lihat tonton saksikan read cek"},
    {kAlsoWord,
     "juga pula lagi"},
    {kCallWord,
     "ikuti follow dapatkan gabung bergabung temukan akses berlangganan download"},
    {kChannelWord,
     "kami whatsapp channel saluran telegram google aplikasi app notifikasi newsletter instagram facebook twitter tiktok youtube grup "
     "berita kabar update informasi kanal apps"},
    {kNumeralWord,
     "0"},
    {kPlaceWord,
     "jakarta bandung surabaya medan semarang yogyakarta jogja denpasar makassar bogor depok bekasi tangerang banten serang palembang "
     "padang pekanbaru batam jambi bengkulu lampung aceh pontianak banjarmasin samarinda balikpapan manado palu kendari gorontalo "
     "mataram lombok kupang ambon ternate manokwari jayapura sorong papua bali solo malang cirebon sukabumi karawang tasikmalaya sleman "
     "bantul magelang klaten kediri jember banyuwangi sidoarjo gresik tegal kudus cilacap singapura london paris washington"},
    {kAgencyWord | kCreditWord,
     "afp antara ap epa facebook freepik getty humas instagram ist istimewa pixabay reuters setpres shutterstock tiktok twitter unsplash "
     "youtube"},
    {kAgencyWord,
     "antaranews bbc cnbc cnn detikcom dokumentasi inews okezone pos republika sindonews tempo tribunnews viva voa"},
    {kCreditWord,
     "arsip credit doc dok dokumentasi foto gambar grafis ilustrasi image kredit photo screenshot sumber tangkap tangkapan via"},
    {kTitleWord,
     "dalam dengan hingga karena kepada lewat meski sampai sebagai sebelum sejak selama seperti serta setelah tanpa tentang terhadap "
     "terkait tidak untuk"},
};

}  // namespace

std::span<const WordGroup> page_words() { return kWords; }

}  // namespace ringkas::id
