// Words by which lines of pages in Indonesian are told from article, names in datelines and picture credits. Own compilation.
#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kWords[] = {
    {kFillWord,
     "ini itu di ke dari dan atau untuk anda kamu kami saya yang dengan pada via melalui dalam sini paling banyak semua saat lagi tim "
     "telah ada the to of on in for with us our you this a and by from also"},
    {kMenuWord,
     "beranda home nasional internasional dunia daerah regional metro indonesia politik hukum kriminal peristiwa ekonomi bisnis keuangan "
     "market olahraga sport sports bola sepakbola otomotif teknologi tekno hiburan entertainment seleb film musik budaya gaya hidup "
     "lifestyle kesehatan health wanita kuliner food travel wisata edukasi pendidikan religi khazanah opini kolom fokus english tv live "
     "jadwal event komunitas umum kebijakan ketentuan syarat layanan tentang jaringan mitra kode network partner media sosial app store "
     "play tulis tinggalkan beri berikan leave terms"},
    {kThingWord,
     "berita artikel kabar news info informasi konten cerita post article articles topik topic kanal tulisan"},
    {kMediaWord,
     "video videos infografis galeri gallery podcast album"},
    {kPictureWord,
     "foto photo photos gambar image images"},
    {kShareWord,
     "share shares bagikan facebook twitter whatsapp wa telegram instagram tiktok youtube linkedin email google x copy link salin tautan "
     "print simpan save like suka view views dilihat dibaca kali follow ikuti login log sign in up masuk keluar daftar register search "
     "cari pencarian menu tutup close mode mobile dengarkan notifikasi langganan berlangganan subscribe laporkan kirim selengkapnya "
     "selanjutnya berikutnya sebelumnya next previous page halaman load more show tampilkan kembali atas back menit read min sekarang baca "
     "profil"},
    {kSectionWord,
     "terkait terbaru terpopuler terkini lainnya lain populer popular pilihan rekomendasi trending related latest recent recommended "
     "terbanyak sorotan headline menarik utama arsip kumpulan kategori tren viral indeks index hot top all"},
    {kTagsWord,
     "tags tag label keyword keywords"},
    {kCommentsWord,
     "komentar berkomentar comment comments balas balasan reply tanggapan"},
    {kFooterWord,
     "redaksi pedoman siber privasi privacy policy copyright sitemap faq etik jurnalistik beriklan hubungi contact kontak about"},
    {kAdWord,
     "advertisement advertorial iklan ads ad sponsored pariwara"},
    {kBylineWord,
     "penulis editor reporter pewarta redaktur jurnalis wartawan kontributor penyunting oleh sumber red rep diterbitkan dipublikasikan "
     "published updated update diperbarui by posted"},
    {kDateWord,
     "jan januari feb februari mar maret apr april mei may jun juni jul juli agu agt ags agustus sep sept september okt oktober nov "
     "november des desember january february march june july august october december senin selasa rabu kamis jumat jum sabtu minggu ahad "
     "wib wita wit gmt pukul jam menit detik hari bulan lalu tanggal waktu tayang terbit terakhir at am pm"},
    {kCaptionWord,
     "dok dokumentasi ist istimewa ilustrasi caption credit kredit keterangan"},
    {kEmbedWord,
     "embed loading memuat logo"},
    {kReadWord,
     "baca simak lihat tonton saksikan dengarkan read cek"},
    {kAlsoWord,
     "juga pula lagi also"},
    {kCallWord,
     "ikuti follow dapatkan gabung bergabung subscribe temukan aktifkan akses berlangganan langganan download"},
    {kChannelWord,
     "kami whatsapp wa channel saluran telegram google aplikasi app notifikasi newsletter instagram facebook twitter tiktok youtube grup "
     "berita kabar update informasi kanal apps"},
    {kNumeralWord,
     "0"},
    {kPlaceWord,
     "jakarta bandung surabaya medan semarang yogyakarta jogja denpasar makassar bogor depok bekasi tangerang banten serang palembang padang "
     "pekanbaru batam jambi bengkulu lampung aceh pontianak banjarmasin samarinda balikpapan manado palu kendari gorontalo mataram lombok "
     "kupang ambon ternate manokwari jayapura sorong papua bali solo malang cirebon sukabumi karawang tasikmalaya sleman bantul magelang "
     "klaten kediri jember banyuwangi sidoarjo gresik tegal kudus cilacap singapura london paris beijing tokyo seoul washington york"},
    {kAgencyWord | kCreditWord,
     "afp antara ap epa facebook freepik getty humas instagram ist istimewa pexels pixabay reuters setpres shutterstock tiktok twitter unsplash "
     "youtube"},
    {kAgencyWord,
     "antaranews bbc cnbc cnn detikcom dokumentasi inews jpnn okezone pos republika sindonews tempo tribunnews viva voa xinhua"},
    {kCreditWord,
     "arsip biro capture courtesy credit doc dok dokumen dokumentasi foto gambar grafis ilustrasi image infografis istockphoto kredit photo "
     "screenshot sumber tangkap tangkapan via"},
    {kTitleWord,
     "dalam dengan hingga karena kepada lewat meski sampai sebagai sebelum secara sejak selama seperti serta setelah tanpa tentang terhadap "
     "terkait tidak untuk"},
};

}  // namespace

std::span<const WordGroup> page_words() { return kWords; }

}  // namespace ringkas::id
