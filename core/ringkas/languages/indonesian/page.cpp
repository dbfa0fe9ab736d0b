// Phrases that pages in Indonesian put into paragraphs and open lines with. Own compilation, written as phrase_table.hpp says.
#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kPhrases[] = {
    {phrase_flags(PhraseKind::kLink, OmitReason::kRelated),
     "baca juga;baca pula;baca berita lainnya;baca selengkapnya;lihat juga;lihat video;saksikan juga;simak juga;simak video;tonton juga;"
     "tonton video;pilihan editor;"},
    {phrase_flags(PhraseKind::kBracket, OmitReason::kEmbed), "embed;foto;gambar;gambas;instagram;tiktok;twitter;video;youtube;"},
    {phrase_flags(PhraseKind::kMarker, OmitReason::kAdvertisement), "advertisement;scroll to continue with content;loading...;"},
    {phrase_flags(PhraseKind::kTail, OmitReason::kByline), "editor;penulis;reporter;sumber;"},
    {phrase_flags(PhraseKind::kCall),
     "ayo ;baca;bergabung;berlangganan;cek ;daftar;dapatkan;download;gabung;ikuti;jangan lupa;kunjungi;segera;silakan;simak;temukan;unduh;"
     "yuk ;yuk,;"},
    {phrase_flags(PhraseKind::kAfterCall),
     "artikel lainnya;berita lainnya;google news;grup whatsapp;halaman berikutnya;halaman selanjutnya;newsletter;saluran whatsapp;"
     "selengkapnya;subscribe;download aplikasi;unduh aplikasi;whatsapp channel;"},
    {phrase_flags(PhraseKind::kSentence),
     "bukan sekarang kapanlagi;ikuti kami di;ikuti terus;install aplikasi whatsapp;jangan lupa bagikan;jangan lupa follow;klik di sini;"
     "klik tautan;langsung di ponsel mu;menyampaikan di email;nggak cuma hore hore;pilih saluran;rating untuk;selengkapnya di sini;"
     "selengkapnya di tautan;thanks for rating;"},
    {phrase_flags(PhraseKind::kAbout, OmitReason::kNote),
     "artikel ini pertama kali;artikel ini sudah;artikel ini telah;berita ini sudah;berita ini telah;"},
    {phrase_flags(PhraseKind::kAfterAbout, OmitReason::kNote), "dimuat;diterbitkan;naik;tayang;terbit;"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kNote),
     "artikel ini ditulis ulang;chatbot whatsapp;diterbitkan dalam bahasa;inisiatif cekfakta;international fact;"
     "keputusan investasi ada di tangan;melawan hoaks sama saja;menyusun artikel ini;commenyusun artikel ini;"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kEmbed), "pic.twitter.com;postingan ini di instagram;post shared by;"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kComments), "komentar adalah tanggapan pribadi;"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kFooter), "right reserved;rights reserved;"},
    {whole_line(PageSign::kShare),
     "skip to content;langsung ke konten;"},
    {whole_line(PageSign::kSection),
     "anda mungkin suka;mungkin kamu suka;jangan lewatkan;wajib baca;hari ini;saat ini;lihat semua;"},
    {whole_line(PageSign::kContents),
     "daftar isi;isi artikel;"},
    {whole_line(PageSign::kTags),
     "kata kunci;"},
    {opens_line(PageSign::kAdvertisement),
     "scroll to continue;gulir ke bawah untuk;gulir untuk;artikel berlanjut setelah;konten berlanjut setelah;lanjutkan membaca di bawah;"
     "artikel ini dipersembahkan oleh;"},
    {opens_line(PageSign::kNote),
     "artikel ini telah tayang;artikel ini tayang;artikel ini ditulis oleh;artikel ini dibuat;tulisan ini disusun oleh;disclaimer;"},
    {opens_line(PageSign::kPromotion),
     "klik di sini;lanjut ke halaman;"},
    {opens_line(PageSign::kComments),
     "alamat email anda;your email address;jadilah yang pertama;tulis komentar;komentar adalah;login untuk;"},
    {opens_line(PageSign::kFooter),
     "copyright;hak cipta;all right reserved;all rights reserved;dilarang menyalin;dilarang mengutip;powered by;"
     "terdaftar di dewan pers;terverifikasi dewan pers;alamat redaksi;"},
    {opens_line(PageSign::kByline),
     "laporan wartawan;laporan reporter;posted by;oleh tim;"},
    {opens_line(PageSign::kCaption),
     "photo by;foto by;"},
    {opens_line(PageSign::kEmbed),
     "sebuah kiriman dibagikan;"},
    {opens_line(PageSign::kShare),
     "http;https;bagikan ke;bagikan di;www.;"},
    {opens_line(PageSign::kRelated),
     "berita video;"},
    {opens_line(PageSign::kSection),
     "berita lainnya di;artikel lainnya di;terpopuler di;populer di;"},
};

}  // namespace

const PageVocabulary& page() {
    static const PageVocabulary vocabulary{WordTable(page_words()), PhraseTable(kPhrases)};
    return vocabulary;
}

}  // namespace ringkas::id
