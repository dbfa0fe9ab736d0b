// What pages in Indonesian put into paragraphs, and names in datelines and picture credits. Own compilation; phrases as phrase_table.hpp
// says.
#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kNames[] = {
    {kPlaceName,
     "jakarta,bandung,surabaya,medan,semarang,yogyakarta,jogja,denpasar,makassar,bogor,depok,bekasi,tangerang,banten,serang,palembang,padang,"
     "pekanbaru,batam,jambi,bengkulu,lampung,aceh,pontianak,banjarmasin,samarinda,balikpapan,manado,palu,kendari,gorontalo,mataram,lombok,"
     "kupang,ambon,ternate,manokwari,jayapura,sorong,papua,bali,solo,malang,cirebon,sukabumi,karawang,tasikmalaya,sleman,bantul,magelang,"
     "klaten,kediri,jember,banyuwangi,sidoarjo,gresik,tegal,kudus,cilacap,singapura,london,paris,beijing,tokyo,seoul,washington,york"},
    {kAgencyName | kCreditName,
     "afp,antara,ap,biro pers,epa,facebook,freepik,getty images,humas,instagram,ist,istimewa,pexels,pixabay,reuters,setpres,shutterstock,tiktok,"
     "twitter,unsplash,youtube"},
    {kAgencyName,
     "afp photo,antara foto,antara news,antaranews,ap photo,bbc indonesia,bbc news indonesia,cnbc indonesia,cnn indonesia,detikcom,"
     "dokumentasi pribadi,inews,jpnn,okezone,pos kota,republika,sindonews,tempo,tribunnews,viva,voa indonesia,xinhua"},
    {kCreditName,
     "arsip,capture,courtesy,credit,doc,dok,dokumen,dokumentasi,foto,gambar,getty,grafis,ilustrasi,image,infografis,istockphoto,kredit,"
     "photo,screenshot,sumber,tangkap layar,tangkapan layar,via"},
    {kTitleWord,
     "dalam,dengan,hingga,karena,kepada,lewat,meski,sampai,sebagai,sebelum,secara,sejak,selama,seperti,serta,setelah,tanpa,tentang,terhadap,"
     "terkait,tidak,untuk"},
};

constexpr WordGroup kPhrases[] = {
    {phrase_flags(PhraseKind::kLink, OmitReason::kRelated),
     "baca juga;baca pula;baca berita lainnya;baca selengkapnya;lihat juga;lihat video;saksikan juga;simak juga;simak video;tonton juga;"
     "tonton video;pilihan editor;"},
    {phrase_flags(PhraseKind::kBracket, OmitReason::kEmbed), "embed;foto;gambar;gambas;instagram;tiktok;twitter;video;youtube;"},
    {phrase_flags(PhraseKind::kMarker, OmitReason::kAdvertisement), "advertisement;scroll to continue with content;loading...;"},
    {phrase_flags(PhraseKind::kTail, OmitReason::kByline), "editor;penulis;reporter;sumber;"},
    {phrase_flags(PhraseKind::kCall),
     "ayo ;baca;bergabung;berlangganan;cek ;daftar;dapatkan;download;gabung;ikuti;jangan lupa;kunjungi;segera;silakan;simak;temukan;unduh;yuk ;"
     "yuk,;"},
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
    {phrase_flags(PhraseKind::kSentence, OmitReason::kEmbed), "pic.twitter.com;postingan ini di instagram;post shared by;this post on instagram;"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kComments), "komentar adalah tanggapan pribadi;"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kFooter), "right reserved;rights reserved;"},
};

}  // namespace

const PageVocabulary& page() {
    static const PageVocabulary vocabulary{&page_lines(), WordTable(kNames, ','), PhraseTable(kPhrases)};
    return vocabulary;
}

}  // namespace ringkas::id
