// By what lines of pages in Indonesian are told from article. Own compilation; words and phrases are folded as clean_fold.hpp says.
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
    {kPhraseWord,
     "a alamat contents dilarang gulir hak http https isi jadilah jangan kantor kata klik langsung lanjut lanjutkan laporan member mungkin "
     "oleh disclaimer powered rendering scroll sebuah skip table terdaftar terverifikasi tulis tweets wajib your www"},
};

constexpr std::uint32_t whole(PageSign sign) { return static_cast<std::uint32_t>(sign); }
constexpr std::uint32_t opens(PageSign sign) { return whole(sign) | kOpensLine; }

constexpr WordGroup kPhrases[] = {
    {whole(PageSign::kShare),
     "a,a a,a a a,skip to content,langsung ke konten"},
    {whole(PageSign::kSection),
     "anda mungkin suka,mungkin anda suka,mungkin kamu suka,jangan lewatkan,wajib baca,hari ini,saat ini,lihat semua,view all"},
    {whole(PageSign::kContents),
     "daftar isi,isi artikel,contents,table of contents"},
    {whole(PageSign::kTags),
     "kata kunci"},
    {opens(PageSign::kAdvertisement),
     "scroll to continue,gulir ke bawah untuk,gulir untuk,artikel berlanjut setelah,konten berlanjut setelah,"
     "lanjutkan membaca di bawah,artikel ini dipersembahkan oleh"},
    {opens(PageSign::kNote),
     "artikel ini telah tayang,artikel ini tayang,artikel ini ditulis oleh,artikel ini dibuat,tulisan ini disusun oleh,disclaimer"},
    {opens(PageSign::kPromotion),
     "klik di sini,lanjut ke halaman,halaman 0 0"},
    {opens(PageSign::kComments),
     "alamat email anda,your email address,jadilah yang pertama,tulis komentar,komentar adalah,login untuk"},
    {opens(PageSign::kFooter),
     "copyright,hak cipta,all right reserved,all rights reserved,dilarang menyalin,dilarang mengutip,powered by,member of,"
     "terdaftar di dewan pers,terverifikasi dewan pers,informasi pemasangan iklan,alamat redaksi,kantor redaksi"},
    {opens(PageSign::kByline),
     "by,laporan wartawan,laporan reporter,diadaptasi oleh,posted by,oleh tim"},
    {opens(PageSign::kCaption),
     "photo by,foto by"},
    {opens(PageSign::kEmbed),
     "sebuah kiriman dibagikan,lihat kiriman ini,tweets by,embed video"},
    {opens(PageSign::kShare),
     "http,https,www,rendering in,share on,share to,bagikan ke,bagikan di"},
    {opens(PageSign::kRelated),
     "berita video,kumpulan berita terkait"},
    {opens(PageSign::kSection),
     "berita lainnya di,artikel lainnya di,terpopuler di,populer di,more from,more in"},
};

}  // namespace

const LineVocabulary& page_lines() {
    static const LineVocabulary lines{WordTable(kWords), WordTable(kPhrases, ',')};
    return lines;
}

}  // namespace ringkas::id
