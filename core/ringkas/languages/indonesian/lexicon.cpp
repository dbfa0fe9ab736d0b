// The words of Indonesian that are known one by one. Written for this project; function words are facts, no list was copied.
#include "ringkas/lexicon.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kGroups[] = {
    // ---- what carries no topic: function words, adverbs, verbs of little sense of their own, words of time, of pages, of English; what the stemmer
    // takes verbs and words with an enclitic back to (melihat, lainnya) is listed as such (lihat, lain)
    {kStopWord,
     "ada agak agar akan akhirnya akibatnya alasannya alhasil amat and anggap antar antara apa apabila apalagi artinya as asal atas atau "
     "awalnya bagaimana bagi bahkan bahwa baik bakal banyak baru bawa bawah belakang belakangan beliau belum benar-benar berapa berbagai "
     "berdasarkan beri berikut berikutnya berjumlah bernama bersama bersangkutan berumur berupa berusia besok biar biasa bila bisa boleh "
     "buat bukan bulan capai cnn co contohnya cukup cuma dahulu dalam dan dapat dari daripada dekade dekat demi dengan depan detik di dia "
     "diharapkan dikenal diketahui dilanjutkan dilaporkan dini diri ditemui ditunjukkan dkk dulu enggak era for gak guna hal hal-hal "
     "hampir hanya hari harus hasilnya hendak hingga https i ia in ingin intinya jadi jam jangan jarang jelang jika juga justru kadang "
     "kait kala kalau kali kapan karena karenanya ke kebanyakan kecuali keduanya kemarin kembali kemudian kenapa kendati kepada kepadanya "
     "kerap keseluruhan ketiganya ketika khususnya kian kini kira-kira kurang kutip lagi lain lain-lain laku lalu lama langsung lansir "
     "lantaran lantas lebih lewat lihat maka makin maksud malah malam mampu mana mari masa masih masing-masing mau meliputi memang "
     "mencakup mendatang mengalami mengapa mengenai mengetahui menit menuju menunjukkan menurut mereka meski meskipun mesti milik misalnya "
     "mohon mulai mungkin nah namun nanti nggak nyaris nyatanya of oleh on pada padahal pagi paling para pasalnya pasca pasti pekan per "
     "perlu pernah pukul pula pun punya rasanya rupanya saat saja saling sambil sampai samping sana sang sangat satu-satunya sayangnya "
     "sebab sebagai sebagaimana sebagian sebaiknya sebaliknya sebanyak sebelah sebelum sebenarnya sebentar sebetulnya sebuah sebulan sebut "
     "secara sedang sedangkan sedikit segala segera sehari seharusnya sehingga seiring sejak sejumlah sekadar sekali sekaligus sekarang "
     "sekitar selain selalu selama selanjutnya selepas seluruh semacam semakin sembari sementara semoga sempat semua semula sendiri seolah "
     "seorang sepanjang sepenuhnya seperti seputar sering seringkali serta serupa sesama seseorang sesuatu sesungguhnya setahun setara "
     "setelah setiap setidaknya seusai si siang siapa silam simak sini situ sore suatu sudah sungguh supaya tahu tahun tak tambahan tampak "
     "tanggal tanpa tapi telah tempo tengah tentang tentu terakhir terhadap terkait termasuk ternyata tersendiri tersisa terus terutama "
     "tetap tetapi that the this tiap tiba tiba-tiba tidak to umumnya untuk usai via wajib waktu walau walaupun wib wita with ya yaitu "
     "yakni yang you zaman"},
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
     "berharap berpendapat bilang diakui dinyatakan disampaikan disebutkan melaporkan memastikan membeberkan menambahkan menanggapi "
     "menceritakan menduga menekankan mengaku mengakui mengingatkan mengisahkan mengklaim mengumumkan menilai menjawab menurutnya "
     "menyampaikan menyatakan menyayangkan menyebut menyebutkan meyakini percaya"},
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
     "aceh afrika amerika arab argentina as asia australia bali bandung banten barat bekasi belanda bengkulu bogor china depok eropa "
     "filipina india indonesia inggris iran israel italia jakarta jalur jambi jawa jepang jerman kalimantan korea korsel korut lampung "
     "makassar malang malaysia maluku manado medan myanmar nusantara padang palembang palestina papua pekanbaru prancis riau rusia selatan "
     "semarang serang serikat singapura solo spanyol sulawesi sumatera surabaya tangerang tenggara thailand timor timur tiongkok turki "
     "ukraina utara vietnam yogyakarta"},
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
     "aan ama amarga and ang are arep as att ay aya ayeuna be bir cac che con cua dans del der des det deui dheweke die dina du durung een "
     "ein en est et eta for from geus have he het icin ieu iki iku il in ing ingkang is ist it jest jeung kanggo karo keur khong kuring "
     "kwa las le les los mah manehna marang mga mit mung nanging nao naon ng nicht nie niet non ny och of oge on ona opo ora pikeun pour "
     "przez punika que saiki saka sing som teu that the they this tina to un una und une urang ve voor wae was wat watu were which wis "
     "with wonten you zijn"},
};

}  // namespace

const WordTable& lexicon() {
    static const WordTable table(kGroups);
    return table;
}

}  // namespace ringkas::id
