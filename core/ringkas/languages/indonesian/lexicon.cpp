// The words of Indonesian that are known one by one. Written for this project; function words are facts, no list was copied.
#include "ringkas/lexicon.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kGroups[] = {
    // ---- what carries no topic: function words, adverbs, verbs of little sense of their own, words of time, of pages, of English
    {kStopWord,
     "abad ac ada adanya adapun agak agar aja akan akhirnya akibatnya alasannya alhasil alih-alih amat and andai antar antara antaranya "
     "apa apabila apakah apalagi apapun artinya as asal atas atasnya atau ataupun awalnya baca bagaimana bagaimanapun bagi bahkan bahwa "
     "baik bakal banyak baru bawah beberapa belakang belakangan beliau belum benar-benar berada berapa berasal berbagai berdasarkan "
     "berikut berikutnya berjumlah berkaitan berlangsung bernama bersama bersama-sama bersangkutan berumur berupa berusia beserta besok "
     "betul-betul biar biasa biasanya bila bisa boleh buat bukan bukanlah bulan bulannya by cnn co contohnya cukup cuma dahulu dalam "
     "dalamnya dan dapat dari daripada dekade dekat demi dengan depan detik di dia dianggap diantaranya dibawa diberi diberikan dibuat "
     "didapat didapatkan digunakan diharapkan dihubungi dijadikan dikenal diketahui dikutip dilakukan dilanjutkan dilansir dilaporkan "
     "dilihat dimaksud dimaksudkan dimiliki dimulai dini diri dirinya disebut disebut-sebut ditemui ditunjukkan dkk do dulu enggak era "
     "for gak gambas go guna gunakan hal hal-hal hampir hanya hanyalah hari harinya harus has hasilnya hendak hingga https i ia ialah in "
     "ingin intinya into is it iya jadi jam jangan jarang jelang jika juga justru kadang kala kalau kali kapan karena karenanya kaum ke "
     "kebanyakan kecuali keduanya kelak kemarin kembali kemudian kenapa kendati kepada kepadanya kerap keseluruhan ketiganya ketika "
     "khususnya kian kini kira-kira kok kurang lagi lain lain-lain lainnya lakukan lalu lama lamanya langsung lantaran lantas lebih "
     "lewat maka makanya makin malah malam mampu mana mari masa masih masing-masing mau maupun melainkan melakukan melalui melansir "
     "melihat meliputi memang membawa memberi memberikan membuat memiliki mempunyai memulai mencakup mencapai mendadak mendapat "
     "mendapatkan mendatang mengalami menganggap mengapa mengenai mengetahui menggunakan mengutip menit menjadi menjadikan menjelang "
     "menuju menunjukkan menurut mereka merujuk meski meskipun mesti misalnya mohon mudah-mudahan mulai mungkin my nah namun nanti "
     "nantinya nggak not nyaris nyatanya of oleh on one or pada padahal padanya pagi paling para pasalnya pasca pasti pekan per perlahan "
     "perlu pernah pokoknya pukul pula pun punya rasanya rupanya saat saja saling sambil sampai samping sana sang sangat sanggup satu- "
     "satunya sayangnya seakan sebab sebabnya sebagai sebagaimana sebagian sebaiknya sebaliknya sebanyak sebelah sebelum sebelumnya "
     "sebenarnya sebentar sebetulnya sebuah sebulan sebut secara sedang sedangkan sedikit segala segera sehari seharusnya sehingga "
     "seiring sejak sejenis sejumlah sekadar sekali sekaligus sekalipun sekarang sekitar selain selalu selama selanjutnya selepas "
     "seluruh seluruhnya semacam semakin sembari sementara semoga sempat semua semuanya semula sendiri seolah seorang sepanjang sepasang "
     "sepenuhnya seperti seputar seraya sering seringkali serta serupa sesama seseorang sesuatu sesungguhnya setahun setara setelah "
     "setelahnya setiap setidaknya seusai si siang siapa siapapun sih silakan silam simak sini situ so sore suatu sudah sungguh supaya "
     "tahu tahun tahunnya tak tambahan tampak tampaknya tanggal tanpa tapi telah tempo tengah tentang tentu tentunya terakhir terdapat "
     "terdiri tergolong terhadap terjadi terkadang terkait terlalu terlihat termasuk ternyata tersendiri tersisa terus terutama tetap "
     "tetapi that the this tiap tiba tiba-tiba tidak to umumnya untuk usai via wajib waktu walau walaupun was what wib wita with ya "
     "yaitu yakni yang you your yuk zaman"},
    // ---- pronouns, what points and defines
    {kStopWord | kFirstSecondPerson,
     "aku anda gue kalian kami kamu kau kita ku saya"},
    {kStopWord | kDemonstrative,
     "begini begitu demikian ini inilah itu itulah tadi tersebut tuh"},
    {kStopWord | kDefining,
     "adalah merupakan"},
    // ---- speech. After a quotation ("…," kata X) and before a clause (X mengatakan bahwa …)
    {kStopWord | kReportingVerb,
     "imbuh imbuhnya jelas jelasnya kata katakan katanya lanjutnya papar pungkas pungkasnya sambung sambungnya tambahnya tandasnya tegas "
     "tegasnya terang terangnya tutur tuturnya ucap ucapnya ujar ujarnya ungkap ungkapnya"},
    {kReportingVerb,
     "jawab klaim lanjut seru tambah tanya tulis"},
    {kStopWord | kReportingActive,
     "berharap berkata berpendapat bilang diakui dijelaskan dikatakan dinyatakan disampaikan disebutkan diungkapkan melaporkan "
     "memaparkan memastikan membeberkan menambahkan menanggapi menceritakan menduga menegaskan menekankan menerangkan mengaku mengakui "
     "mengatakan mengingatkan mengisahkan mengklaim mengucapkan mengumumkan mengungkap mengungkapkan menilai menjawab menjelaskan "
     "menurutnya menuturkan menyampaikan menyatakan menyayangkan menyebut menyebutkan meyakini percaya"},
    {kReportingActive,
     "berjanji bertanya membantah meminta mempertanyakan mendesak mengajak mengancam mengapresiasi mengimbau mengkritik mengusulkan "
     "menolak menuduh menulis menuntut menyarankan menyerukan"},
    // ---- time, numbers and units
    {kStopWord | kMonth,
     "agustus april desember februari januari juli jun juni maret mei november oktober september"},
    {kStopWord | kWeekday,
     "jumat kamis minggu rabu sabtu selasa senin"},
    {kStopWord | kNumberWord,
     "belasan berdua delapan dua empat enam juta jutaan kedelapan kedua keempat keenam kelima ketiga ketujuh lima miliar nol pertama "
     "puluhan ratusan ribu ribuan satu sekian sembilan sepuluh seribu setengah tiga triliun tujuh"},
    {kStopWord | kUnit,
     "cm derajat dolar dollar ekor euro gb gram hektar hektare inci kg kilogram kilometer km lembar liter meter mm orang persen rp "
     "rupiah ton unit us usd"},
    // ---- what stands before, in or for a name
    {kNameTitle | kStopWord,
     "bapak bung dr gus h habib haji ibu kang mas mbak pak prof saudara tuan ustaz"},
    {kNameTitle,
     "akbp akp aktivis aktor aktris analis anggota artis bek bos brigjen bupati cagub calon camat ceo deputi direktur dirjen dosen duta "
     "ekonom eks gelandang gubernur guru hakim humas irjen jaksa jenderal jurnalis kabid kapolda kapolres kapolri kapolsek kapten kasat "
     "kepala ketua kiper kombes komisaris kompol lurah manajer mantan mendagri menlu menpora menteri pakar pangeran panglima paus "
     "pelatih pembalap pendiri peneliti pengacara pengamat penyanyi penyerang perdana plt politikus politisi presiden putri raja ratu "
     "rektor sekjen sekretaris striker wakil wartawan"},
    {kOffice,
     "anggota calon deputi dewan direktur dirjen duta guru juru kementerian kepala ketua komisaris komisi menteri panglima pelaksana "
     "pemimpin penasihat perdana pimpinan sekretaris staf wakil wali"},
    {kPlace,
     "aceh afrika amerika arab argentina as asia australia bali bandung bangladesh banjarmasin banten barat batam bekasi belanda belgia "
     "bengkulu bogor brasil china cirebon denpasar depok eropa filipina india indonesia inggris iran israel italia jakarta jalur jambi "
     "jawa jayapura jepang jerman kalimantan kamboja kanada korea korsel korut kupang lampung laos london madura makassar malang "
     "malaysia maluku manado mataram medan meksiko myanmar nusantara padang pakistan palembang palestina papua paris pekanbaru polandia "
     "portugal prancis pyongyang qatar riau rusia selatan semarang seoul serang serikat singapura solo spanyol sulawesi sumatera sumatra "
     "surabaya suriah swedia swiss tangerang tenggara thailand timor timur tiongkok tokyo turki ukraina utara vietnam washington "
     "yogyakarta"},
    {kNameLink,
     "abdul abu al bin del der el la van"},
    // ---- openings of sentences that lean on the one before
    {kLeans,
     "akhirnya akibatnya alasannya apalagi artinya bahkan beliau caranya demikian dia hasilnya ia ini inilah itu itulah jadi karenanya "
     "keduanya kemudian ketiganya lalu maka maklum menurutnya mereka namun padahal pasalnya sebab sebaliknya sedangkan sehingga "
     "selanjutnya tapi tetapi"},
    {kLeadsOn,
     "akan begitu bukan cuma dengan di hal hanya karena menurut meski meskipun oleh pun sebab selain sementara setelah sisi tak tidak "
     "untuk walau walaupun yang"},
    {kPoints,
     "begitu beliau demikian dia ini itu itulah juga lain mereka pula sama senada serupa tersebut tetapi"},
    // ---- the commonest function words of languages that a text given by mistake is likely in, but for those that are words of Indonesian too:
    // English, Javanese, Sundanese, Tagalog, Dutch, German, French, Spanish, Portuguese, Italian, Turkish, Vietnamese, Polish, Swedish, Finnish,
    // Swahili, Malagasy
    {kForeign,
     "aan alatan ama amarga and ang are arep as at att au awit ay aya ayeuna badhe be bir by cac che con cua dans dat del dening der "
     "des det deui dhateng dheweke die dina du durung een ein ela en est et eta ett for from geus had has have he henteu het his icin "
     "ieu iki iku il in ing ingkang is ist it jest jeung kabeh kanggo karo katika keur khong kula kuring kwa lakini lamun las le les "
     "leuwih los luwih mah manehna marang menyang mga mit mot mung nalika nanging nao naon ne nepi ng nhung nicht nie niet non not ny "
     "och of oge olan on ona opo ora panjenengan par pikeun piye pour przez punika que saben saiki saka sampun sangkan sareng ses sing "
     "sok som sono sy tansah teu that the they this tina to un una und une urang utawa ve voor wa wae was wat watu were which wis with "
     "wonten yen you zijn"},
};

}  // namespace

const WordTable& lexicon() {
    static const WordTable table(kGroups);
    return table;
}

}  // namespace ringkas::id
