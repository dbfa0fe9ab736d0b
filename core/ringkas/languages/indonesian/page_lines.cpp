// By what lines of pages in Indonesian are told from article. Own compilation; words and phrases are folded as clean_fold.hpp says.
#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kWords[] = {
    {kFillWord,
     "ini itu di ke dari dan atau untuk untukmu anda kamu kami kita saya yang dengan pada oleh via lewat melalui dalam sini situs "
     "banyak paling semua sedang saat lagi sering tim cara telah mau belum ada jadi the to of on in for with us our your you this a "
     "an and by from may might s also not here what"},
    {kMenuWord,
     "kebijakan ketentuan syarat layanan penggunaan tentang jaringan bantuan mitra kode karier careers terms conditions service use "
     "perusahaan company network partner partners help susunan media sosial social peta kotak pos app store apps play feed data "
     "pribadi tulis tinggalkan beri berikan kirimkan tambahkan leave write afrika agama amerika anak analisis arsitektur artis "
     "asean asia australia balap bank basket bayi beauty beranda big bisnis bola budaya bugar bulu bulutangkis business career "
     "celebrity cerpen champions citizen corner cpns cuaca daerah destinasi diet dunia edisi editorial edukasi ekonomi energi english "
     "entertainment epaper eropa event events fakta family fashion feature features female figur film finance fokus food formula "
     "forum gadget game games gaya global gosip gossip gp grafis haji hasil health herbal hiburan hidup hikmah hoaks hollywood home "
     "hotel hukum humaniora hunian ibu indonesia industri infrastruktur inggris inspirasi internasional internet interview investasi "
     "investigasi iptek issue italia jabodetabek jabotabek jadwal jalan jurnalisme kampus karir kecantikan keluarga kesehatan kesra "
     "keuangan khazanah khusus kilas klasemen kolom komunitas konsultasi koran kpop kriminal kuliner leisure life lifestyle liga "
     "lingkungan liputan live loker lowongan majalah makro market megapolitan metro mikro mobil modal modifikasi moneter moto motogp "
     "motor movie music musik nasional nusantara olahraga opini others oto otomotif otosport pajak paper parenting pasar pemilu "
     "pendidikan perbankan perdagangan peristiwa perjalanan pertandingan pilkada pilpres plus polhukam politik pop premium pria "
     "properti psikologi psychology puisi radio ragam raket ramadan ramadhan ramalan regional relationship religi remaja resep rubrik "
     "rumah saham sains sainstek salat sastra science score sejarah sekolah seks seleb selebritas selebriti selebritis seni sepak "
     "sepakbola serba serbi sex sholat showbiz sosok spanyol sport sports statistik streaming suara syariah tajuk tangkis tech techno "
     "tekno teknologi telekomunikasi telko tengah tenis timnas timur tinju tips tokoh transfer travel trend trends trick trik tv umkm "
     "umum unik vod wanita warga wawancara wisata woman world zodiak"},
    {kThingWord,
     "berita artikel kabar news info informasi konten cerita post posts article articles stories story topik topic topics kanal "
     "tulisan"},
    {kMediaWord,
     "video videos infografis galeri gallery podcast album"},
    {kPictureWord,
     "foto photo photos gambar image images"},
    {kShareWord,
     "share shares bagikan facebook fb twitter whatsapp wa telegram instagram ig tiktok youtube linkedin pinterest messenger threads "
     "email mail e google x line copy link url salin tautan disalin copied berhasil cetak print simpan save bookmark like likes "
     "dislike suka tweet pin pint it view views tayangan dilihat dibaca kali follow ikuti login logout log sign out up masuk keluar "
     "daftar register akun search cari pencarian menu navigation toggle tutup close buka open perbesar perkecil teks ukuran font "
     "huruf mode gelap terang dark light desktop mobile version versi bahasa dengarkan notifikasi langganan berlangganan subscribe "
     "laporkan report kirim rating selengkapnya selanjutnya berikutnya sebelumnya next prev previous page halaman load more show "
     "tampilkan muat kembali atas back top skip lewati loncat langsung menit read min mins unduh sekarang baca content profil"},
    {kSectionWord,
     "terkait terbaru terpopuler terkini lainnya lain populer popular pilihan rekomendasi trending related latest recent recommended "
     "terbanyak dicari dikomentari terkomentari serupa sorotan highlight highlights headline headlines spotlight hangat terhangat "
     "favorit menarik utama choice pick picks arsip kumpulan kategori category categories hits ramai tren viral most must editors "
     "indeks index terpilih hot top all"},
    {kTagsWord,
     "tags tag label keyword keywords"},
    {kCommentsWord,
     "komentar komentari berkomentar komen comment comments commented balas balasan reply tanggapan"},
    {kFooterWord,
     "redaksi pedoman siber pemberitaan privasi privacy policy copyright disclaimer sitemap rss faq faqs etik jurnalistik cookie "
     "beriklan advertise hubungi contact kontak about penafian"},
    {kAdWord,
     "advertisement advertisements advertorial iklan ads ad adv sponsored pariwara promoted"},
    {kBylineWord,
     "penulis editor reporter pewarta redaktur jurnalis wartawan kontributor penyunting author authors uploader fotografer penerjemah "
     "ilustrator videografer oleh sumber red rep diterbitkan dipublikasikan published updated update diperbarui pembaruan ditulis "
     "diadaptasi by posted"},
    {kDateWord,
     "ags agt agu agustus ahad am apr april at aug august baca bbwi bulan dec december des desember detik dibaca dilihat diperbarui "
     "dipublikasikan diterbitkan feb februari february friday gmt hari jam jan januari january jul juli july jum jumat jun june juni "
     "kali kamis komentar lalu mar march maret may mei menit minggu monday nop nopember nov november oct october okt oktober on pada "
     "pebruari pm published pukul rabu sabtu saturday sejak selasa senin sep sept september share shares sunday tanggal tayang "
     "terakhir terbit thursday tuesday update updated view views waktu wednesday wib wit wita yang"},
    {kCaptionWord,
     "dok dokumentasi ist istimewa ilustrasi caption credit kredit keterangan"},
    {kEmbedWord,
     "embed pause mute unmute loading memuat player putar logo"},
    {kReadWord,
     "baca simak lihat tonton saksikan dengarkan read see cek view"},
    {kAlsoWord,
     "juga pula lagi also"},
    {kCallWord,
     "ikuti follow dapatkan gabung bergabung subscribe temukan aktifkan nyalakan scan pindai akses berlangganan langganan download"},
    {kChannelWord,
     "kami whatsapp wa channel saluran telegram google aplikasi app apps notifikasi newsletter instagram facebook twitter tiktok "
     "youtube grup berita kabar update informasi medsos us kanal media"},
    {kUrgeWord,
     "yuk ayo mari segera silakan jangan lupa"},
    {kNumeralWord, "0"},
    {kPhraseWord,
     "alamat anggota around contents developed dilarang geser gulir hak isi jadilah kantor kata klik lanjut lanjutkan laporan "
     "masukkan melawan member mungkin part powered pro rate rendering scroll sebuah supported table terdaftar terverifikasi thanks "
     "tweets wajib"},
};

constexpr std::uint32_t whole(PageSign sign) { return static_cast<std::uint32_t>(sign); }
constexpr std::uint32_t opens(PageSign sign) { return whole(sign) | kOpensLine; }

constexpr WordGroup kPhrases[] = {
    {whole(PageSign::kShare),
     "a,a a,a a a,skip to content,langsung ke konten"},
    {whole(PageSign::kSection),
     "anda mungkin suka,mungkin anda suka,kamu mungkin suka,mungkin kamu suka,jangan lewatkan,wajib baca,around the web,must read,"
     "hari ini,saat ini,lihat semua,see all,view all"},
    {whole(PageSign::kContents),
     "daftar isi,isi artikel,contents,table of contents"},
    {whole(PageSign::kTags),
     "kata kunci"},
    {opens(PageSign::kTags),
     "kata kunci:"},
    {opens(PageSign::kAdvertisement),
     "scroll to continue,gulir ke bawah untuk,gulir untuk,artikel berlanjut setelah,konten berlanjut setelah,"
     "lanjutkan membaca di bawah,artikel ini dipersembahkan oleh,konten ini didukung oleh,lanjut membaca setelah"},
    {opens(PageSign::kNote),
     "artikel ini telah tayang,artikel ini sudah tayang,artikel ini tayang,artikel ini telah terbit,artikel ini telah dimuat,"
     "artikel ini pertama kali,artikel ini diterbitkan,artikel ini ditulis ulang,artikel ini ditulis oleh,artikel ini disusun oleh,"
     "artikel ini dibuat,berita ini telah tayang,berita ini sudah tayang,konten ini telah tayang,konten ini dibuat,"
     "tulisan ini ditulis oleh,tulisan ini disusun oleh,disclaimer:,penafian:,melawan hoaks sama saja"},
    {opens(PageSign::kPromotion),
     "klik di sini,geser untuk,unduh aplikasi kami,tulis email,lanjut ke halaman,masukkan email,kirim tulisanmu,halaman 0 0"},
    {opens(PageSign::kComments),
     "alamat email anda,your email address,jadilah yang pertama,isi komentar,tulis komentar,komentar adalah,login untuk"},
    {opens(PageSign::kFooter),
     "copyright,hak cipta,all right reserved,all rights reserved,dilarang menyalin,dilarang mengutip,powered by,supported by,"
     "developed by,member of,anggota dari,part of,terdaftar di dewan pers,terverifikasi dewan pers,diterbitkan oleh pt,"
     "informasi pemasangan iklan,alamat redaksi,kantor redaksi"},
    {opens(PageSign::kByline),
     "laporan wartawan,laporan reporter,laporan kontributor,laporan jurnalis,diadaptasi oleh,posted by,infografis oleh,oleh tim"},
    {opens(PageSign::kCaption),
     "photo by,foto by,sumber foto,sumber gambar,keterangan foto,keterangan gambar"},
    {opens(PageSign::kEmbed),
     "a post shared by,post oleh,sebuah kiriman dibagikan,view this post,lihat kiriman ini,lihat postingan ini,tweets by,embed video"},
    {opens(PageSign::kShare),
     "rendering in,share on,share to,bagikan ke,bagikan di,thanks for rating,rate artikel"},
    {opens(PageSign::kRelated),
     "berita video,kumpulan berita terkait,lihat arsip"},
    {opens(PageSign::kSection),
     "berita lainnya di,artikel lainnya di,berita kanal,berita terpopuler,artikel terpopuler,berita terbaru,terpopuler di,populer di,"
     "more from,more in,most popular,dari kanal,pro kontra"},
};

}  // namespace

const LineVocabulary& page_lines() {
    static const LineVocabulary lines{WordTable(kWords), WordTable(kPhrases, ',')};
    return lines;
}

}  // namespace ringkas::id
