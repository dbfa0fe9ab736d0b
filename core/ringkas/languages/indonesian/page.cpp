// What pages in Indonesian put into paragraphs, and names in datelines and picture credits. Own compilation; phrases as phrase_table.hpp
// says.
#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kNames[] = {
    {kPlaceName,
     "jakarta,bandung,surabaya,medan,semarang,yogyakarta,jogja,denpasar,makassar,bogor,depok,bekasi,tangerang,banten,serang,palembang,padang,"
     "pekanbaru,riau,batam,jambi,bengkulu,lampung,aceh,pontianak,banjarmasin,samarinda,balikpapan,manado,palu,kendari,gorontalo,mataram,lombok,"
     "kupang,ambon,ternate,manokwari,jayapura,sorong,papua,bali,jawa,sumatera,kalimantan,sulawesi,maluku,solo,malang,cirebon,sukabumi,karawang,"
     "tasikmalaya,sleman,bantul,magelang,klaten,kediri,jember,banyuwangi,sidoarjo,gresik,tegal,kudus,cilacap,singapura,london,paris,moskow,"
     "beijing,tokyo,seoul,washington,york"},
    {kAgencyName | kCreditName,
     "afp,ap,biro pers,epa,facebook,freepik,getty images,humas,instagram,ist,istimewa,pexels,pixabay,reuters,setpres,shutterstock,tiktok,twitter,"
     "unsplash,youtube"},
    {kAgencyName,
     "afp photo,anadolu,antara foto,antara news,antaranews,ap photo,bbc,bbc indonesia,bbc news indonesia,bloomberg,cnbc indonesia,"
     "cnn indonesia,detikcom,dokumentasi pribadi,dw,inews,istock,jpnn,okezone,pos kota,republika,rimanews,sindonews,sputnik,suara,"
     "tempo,tribunnews,viva,voa indonesia,wikipedia,xinhua"},
    {kCreditName,
     "antara,arsip,capture,courtesy,credit,doc,dok,dokumen,dokumentasi,foto,gambar,getty,grafis,ilustrasi,image,infografis,istockphoto,kredit,"
     "photo,repro,screenshot,source,sumber,tangkap layar,tangkapan layar,via"},
    {kTitleWord,
     "dalam,dengan,hingga,jelang,karena,kepada,lewat,meski,sampai,sebagai,sebelum,secara,sejak,selama,seperti,serta,setelah,supaya,tanpa,tentang,terhadap,terkait,tidak,untuk,"
     "versi,versus,yakni"},
};

constexpr WordGroup kPhrases[] = {
    {phrase_flags(PhraseKind::kLink, OmitReason::kRelated),
     "baca juga;baca pula;baca artikel lainnya;baca berita lainnya;baca selengkapnya;lihat juga;lihat video;saksikan juga;simak berita lainnya;"
     "simak juga;simak video;tonton juga;tonton video;pilihan editor"},
    {phrase_flags(PhraseKind::kBracket, OmitReason::kEmbed), "embed;foto;galeri;gambar;gambas;instagram;tiktok;twitter;video;youtube"},
    {phrase_flags(PhraseKind::kMarker, OmitReason::kAdvertisement), "advertisement;scroll to continue with content;loading..."},
    {phrase_flags(PhraseKind::kTail, OmitReason::kByline), "editor;penulis;reporter;sumber"},
    {phrase_flags(PhraseKind::kCall),
     "akses;artikel;ayo ;baca;bergabung;berlangganan;cek ;daftar;dapatkan;download;gabung;ikuti;jangan lupa;kunjungi;langganan;segera;silakan;"
     "silahkan;simak;temukan;unduh;update;yuk ;yuk,"},
    {phrase_flags(PhraseKind::kAfterCall),
     "artikel lainnya;berita lainnya;channel telegram;download aplikasi;google news;grup telegram;grup whatsapp;halaman berikutnya;halaman selanjutnya;"
     "kanal whatsapp;channel whatsapp;menarik lainnya;newsletter;saluran telegram;saluran whatsapp;selengkapnya;subscribe;unduh aplikasi;ulasan menarik;"
     "whatsapp channel"},
    {phrase_flags(PhraseKind::kSentence),
     "berlangganan di sini;bukan sekarang kapanlagi;cek di sini;download apps;ikuti kami di;ikuti terus;install aplikasi whatsapp;jangan lupa bagikan;"
     "jangan lupa follow;jangan lupa like;jangan lupa share;kisah inspiratif kandidat;klik di sini;klik link;klik pada tautan;klik tautan;"
     "lainnya di google news;langsung di ponsel mu;menyampaikan di email;nggak cuma hore hore;pilih saluran;rating untuk;selengkapnya cek;"
     "selengkapnya di bawah;selengkapnya di halaman;selengkapnya di link;selengkapnya di sini;selengkapnya di tautan;selengkapnya klik;soal ini kepada;"
     "thanks for rating;whatsapp.com channel;whatsapp channel :"},
    {phrase_flags(PhraseKind::kAbout, OmitReason::kNote),
     "artikel ini pertama kali;artikel ini sudah;artikel ini telah;berita ini pertama kali;berita ini sudah;berita ini telah"},
    {phrase_flags(PhraseKind::kAfterAbout, OmitReason::kNote), "dimuat;diterbitkan;naik;tayang;terbit"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kNote),
     "ajakan membeli atau menjual saham;artikel ini diterbitkan;artikel ini ditulis ulang;chatbot whatsapp;inisiatif cekfakta;international fact;"
     "keputusan investasi ada di tangan;melawan hoaks sama saja;menyusun artikel ini;commenyusun artikel ini"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kEmbed), "pic.twitter.com;postingan ini di instagram;post shared by;this post on instagram"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kComments), "komentar adalah tanggapan pribadi"},
    {phrase_flags(PhraseKind::kSentence, OmitReason::kFooter), "right reserved;rights reserved"},
};

}  // namespace

const PageVocabulary& page() {
    static const PageVocabulary vocabulary{&page_lines(), WordTable(kNames, ','), PhraseTable(kPhrases)};
    return vocabulary;
}

}  // namespace ringkas::id
