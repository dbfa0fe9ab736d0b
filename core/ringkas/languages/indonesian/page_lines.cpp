// By what lines of pages in Indonesian are told from article. Own compilation; words and phrases are folded as clean_fold.hpp says.
#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kWords[] = {
    {kFillWord,
     "ini itu di ke dari dan atau untuk untukmu anda kamu kami saya yang dengan pada via melalui dalam sini banyak paling semua "
     "sedang saat lagi tim telah mau belum ada the to of on in for with us our your you this a and by from may also"},
    {kMenuWord,
     "beranda home nasional internasional dunia global daerah regional nusantara metro indonesia politik hukum kriminal peristiwa "
     "ekonomi bisnis keuangan market industri energi saham pasar properti olahraga sport sports bola sepak sepakbola liga motogp "
     "otomotif mobil motor teknologi tekno techno sains hiburan entertainment seleb celebrity film musik budaya gaya hidup lifestyle "
     "fashion beauty kesehatan health wanita kuliner food travel wisata edukasi pendidikan religi khazanah opini kolom tajuk figur "
     "sosok tokoh ragam tips fakta fokus khusus edisi english koran majalah tv live streaming jadwal event komunitas umum asia "
     "kebijakan ketentuan syarat layanan tentang jaringan mitra kode network partner media sosial peta app store play tulis "
     "tinggalkan beri berikan kirimkan leave terms conditions"},
    {kThingWord,
     "berita artikel kabar news info informasi konten cerita post posts article articles stories story topik topic topics kanal "
     "tulisan"},
    {kMediaWord,
     "video videos infografis galeri gallery podcast album"},
    {kPictureWord,
     "foto photo photos gambar image images"},
    {kShareWord,
     "share shares bagikan facebook twitter whatsapp wa telegram instagram tiktok youtube linkedin pinterest threads email google x copy link "
     "url salin tautan disalin print simpan save like suka tweet it view views dilihat dibaca kali follow ikuti login log sign in up masuk "
     "keluar daftar register search cari pencarian menu tutup close mode mobile dengarkan notifikasi langganan berlangganan subscribe laporkan "
     "kirim selengkapnya selanjutnya berikutnya sebelumnya next previous page halaman load more show tampilkan kembali atas back menit read min "
     "mins sekarang baca profil"},
    {kSectionWord,
     "terkait terbaru terpopuler terkini lainnya lain populer popular pilihan rekomendasi trending related latest recent recommended "
     "terbanyak dicari serupa sorotan highlight headline headlines spotlight menarik utama choice arsip kumpulan kategori tren viral "
     "most must indeks index hot top all"},
    {kTagsWord,
     "tags tag label keyword keywords"},
    {kCommentsWord,
     "komentar komentari berkomentar komen comment comments commented balas balasan reply tanggapan"},
    {kFooterWord,
     "redaksi pedoman siber privasi privacy policy copyright disclaimer sitemap rss faq etik jurnalistik beriklan hubungi contact "
     "kontak about"},
    {kAdWord,
     "advertisement advertisements advertorial iklan ads ad adv sponsored pariwara promoted"},
    {kBylineWord,
     "penulis editor reporter pewarta redaktur jurnalis wartawan kontributor penyunting author uploader fotografer penerjemah "
     "ilustrator oleh sumber red rep diterbitkan dipublikasikan published updated update diperbarui ditulis diadaptasi by posted"},
    {kDateWord,
     "jan januari feb februari mar maret apr april mei may jun juni jul juli agu agt ags agustus sep sept september okt oktober nov november "
     "des desember january february march june july august october december senin selasa rabu kamis jumat jum sabtu minggu ahad wib wita wit "
     "gmt pukul jam menit detik hari bulan lalu yang pada tanggal waktu tayang terbit diterbitkan dipublikasikan diperbarui terakhir on at "
     "published updated update am pm baca dibaca dilihat kali views share shares komentar"},
    {kCaptionWord,
     "dok dokumentasi ist istimewa ilustrasi caption credit kredit keterangan"},
    {kEmbedWord,
     "embed loading memuat logo"},
    {kReadWord,
     "baca simak lihat tonton saksikan dengarkan read see cek view"},
    {kAlsoWord,
     "juga pula lagi also"},
    {kCallWord,
     "ikuti follow dapatkan gabung bergabung subscribe temukan aktifkan nyalakan scan pindai akses berlangganan langganan download"},
    {kChannelWord,
     "kami whatsapp wa channel saluran telegram google aplikasi app apps notifikasi newsletter instagram facebook twitter tiktok "
     "youtube grup berita kabar update informasi medsos us kanal media"},
    {kNumeralWord, "0"},
    {kPhraseWord,
     "a alamat contents dilarang gulir hak http https isi jadilah jangan kantor kata klik langsung lanjut lanjutkan laporan member mungkin oleh "
     "penafian powered rendering scroll sebuah skip table terdaftar terverifikasi tulis tweets wajib your www"},
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
     "artikel ini telah tayang,artikel ini sudah tayang,artikel ini tayang,artikel ini telah terbit,artikel ini telah dimuat,"
     "artikel ini pertama kali,artikel ini diterbitkan,artikel ini ditulis ulang,artikel ini ditulis oleh,artikel ini dibuat,"
     "berita ini telah tayang,berita ini sudah tayang,tulisan ini disusun oleh"},
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
