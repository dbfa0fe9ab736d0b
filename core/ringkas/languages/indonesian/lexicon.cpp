// The words of Indonesian that are known one by one. Written for this project; function words are facts, no list was copied.
#include "ringkas/lexicon.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kGroups[] = {
    // ---- pronouns and what points
    {kStopWord | kFirstSecondPerson,
     "saya aku ku kami kita kau kamu kalian anda gue"},
    {kStopWord | kThirdPerson,
     "ia dia mereka beliau ialah"},
    {kStopWord | kThirdPerson,
     "keduanya ketiganya semuanya seluruhnya"},
    {kStopWord | kDemonstrative,
     "ini itu tersebut begini begitu inilah itulah demikian tadi tuh"},
    {kStopWord,
     "sini situ sana"},
    {kStopWord,
     "diri dirinya sendiri masing-masing satu-satunya siapapun apapun seseorang sesuatu segala semua seluruh sebagian beberapa berbagai "
     "setiap tiap para sang si kaum lain lainnya lain-lain sejumlah banyak sedikit kebanyakan sesama sebuah seorang suatu sepasang "
     "sebanyak"},
    // ---- prepositions
    {kStopWord | kPreposition,
     "di ke dari pada kepada daripada dalam untuk dengan oleh bagi tentang terhadap antara akan per atas bawah via buat tanpa mengenai "
     "melalui menuju hingga sampai sejak selama sekitar sepanjang seputar demi guna antar lewat dr menjelang sebagai bersama dekat"},
    {kStopWord,
     "depan belakang samping tengah sebelah dalamnya atasnya antaranya padanya kepadanya"},
    // ---- conjunctions and openers
    {kStopWord | kConnective | kContrast,
     "namun tetapi tapi melainkan sebaliknya padahal meski meskipun walau walaupun sekalipun kendati sayangnya alih-alih nyatanya"},
    {kStopWord | kConnective | kSequence,
     "selanjutnya kemudian lalu lantas berikutnya sebelumnya sementara sedangkan adapun setelahnya terakhir akhirnya awalnya semula "
     "belakangan kelak nantinya"},
    {kStopWord | kConnective | kCause,
     "karena karenanya sebab sebabnya sehingga maka makanya jadi akibatnya alhasil lantaran alasannya hasilnya pasalnya"},
    {kStopWord | kConnective,
     "selain juga pun bahkan malah apalagi lagi tambahan misalnya contohnya termasuk yaitu yakni artinya intinya khususnya terutama "
     "serupa kedua ketiga keempat justru tentunya tentu karenanya ternyata rupanya pokoknya"},
    {kStopWord | kTimeClause,
     "saat ketika setelah sebelum usai seusai begitu seiring sejak selama sambil seraya sembari kala selepas pasca jelang"},
    {kStopWord,
     "dan atau serta yang bahwa agar supaya jika bila apabila kalau andai asal ataupun maupun baik seperti hanya kecuali hingga biar "
     "seolah seakan sebagaimana berupa"},
    {kStopWord | kAttribution,
     "menurut menurutnya dikutip dilansir mengutip melansir dilaporkan berdasarkan merujuk"},
    // ---- modality, negation, aspect, degree
    {kStopWord | kNegation,
     "tidak tak bukan belum jangan tanpa enggak nggak gak bukanlah"},
    {kStopWord | kDefining,
     "adalah merupakan"},
    {kStopWord,
     "ada adanya ialah yaitu menjadi berada terdapat terdiri memiliki mempunyai punya sudah telah sedang masih akan "
     "hendak mau ingin bisa dapat boleh harus mesti perlu wajib mungkin mampu sanggup pernah sempat baru bakal kembali tetap terus "
     "selalu sering seringkali kadang terkadang kerap jarang biasanya biasa umumnya pasti mudah-mudahan semoga sebaiknya seharusnya "
     "lebih paling sangat amat sekali terlalu cukup agak kurang makin semakin kian nyaris hampir kira-kira sekadar cuma hanyalah saja "
     "aja justru malah pula juga kok sih nah ya iya yuk mari silakan mohon memang sungguh benar-benar betul-betul sebenarnya "
     "sesungguhnya sebetulnya tampaknya rasanya setidaknya bagaimanapun sekaligus bersama-sama secara begitu demikian langsung segera "
     "tiba-tiba mendadak perlahan tersendiri saling hal hal-hal terkait berkaitan bersangkutan mana apakah tersisa semacam sejenis "
     "setara seluruhnya sepenuhnya keseluruhan beserta berikut diantaranya tergolong dkk"},
    {kStopWord | kQuestion,
     "apa siapa mengapa kenapa bagaimana mana kapan berapa apakah"},
    // ---- verbs that carry little of their own
    {kStopWord,
     "dilakukan melakukan lakukan dibuat membuat buat diberikan memberikan memberi diberi digunakan menggunakan gunakan mengalami "
     "membawa dibawa melihat dilihat terlihat tampak mulai memulai dimulai berlangsung terjadi menjadikan dijadikan diketahui mengetahui "
     "tahu dianggap menganggap dimaksud dimaksudkan berasal mendapat mendapatkan didapat didapatkan menunjukkan ditunjukkan diharapkan "
     "tiba sebut mencapai meliputi mencakup ditemui dihubungi dimiliki dilanjutkan dikenal disebut disebut-sebut bernama berjumlah "
     "berusia berumur"},
    // ---- speech. After a quotation ("…," kata X) and before a clause (X mengatakan bahwa …)
    {kStopWord | kReportingVerb,
     "kata katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya tegas tegasnya papar terang terangnya imbuh "
     "imbuhnya tambahnya lanjutnya pungkas pungkasnya tandasnya sambungnya sambung katakan"},
    {kReportingVerb,
     "tambah lanjut jawab tanya klaim seru tulis"},
    {kStopWord | kReportingActive,
     "mengatakan menyatakan menjelaskan mengungkapkan menambahkan menuturkan menegaskan menyebut menyebutkan mengaku menilai berharap "
     "memastikan mengungkap memaparkan menerangkan mengucapkan menyampaikan membeberkan mengklaim mengakui melaporkan menceritakan "
     "mengisahkan berpendapat berkata bilang menanggapi menjawab menduga meyakini percaya mengumumkan mengingatkan menekankan dikatakan "
     "disampaikan diungkapkan dijelaskan dinyatakan disebutkan diakui menurutnya menyayangkan"},
    {kReportingActive,
     "meminta membantah menolak mengimbau menuntut mengkritik menuduh mengusulkan menyarankan berjanji menulis bertanya mempertanyakan "
     "mengajak mengancam mendesak menyerukan mengapresiasi"},
    // ---- time
    {kStopWord | kMonth,
     "januari februari maret april mei juni juli agustus september oktober november desember jun agus"},
    {kStopWord | kWeekday,
     "senin selasa rabu kamis jumat sabtu minggu"},
    {kStopWord,
     "hari tanggal pukul jam menit detik bulan tahun pekan abad dekade wib wita pagi siang sore malam dini kini sekarang nanti tadi "
     "kemarin besok dahulu dulu waktu kali ketika sehari sebulan setahun harinya tahunnya bulannya tempo silam mendatang sebentar lama "
     "lamanya masa zaman era"},
    // ---- numbers and units
    {kStopWord | kNumberWord,
     "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan ratusan ribu ribuan seribu juta jutaan miliar triliun "
     "kedua ketiga keempat kelima keenam ketujuh kedelapan pertama setengah belasan sekian berdua"},
    {kStopWord | kUnit,
     "persen derajat meter kilometer km cm mm kilogram kg gram ton liter hektare hektar rp rupiah dolar dollar us usd euro orang ekor "
     "lembar unit inci gb"},
    // ---- what stands before or after a name
    {kNameTitle | kStopWord,
     "dr prof h pak bapak ibu mas mbak kang tuan saudara bung gus ustaz haji habib"},
    {kNameTitle,
     "presiden wakil gubernur bupati camat lurah menteri mendagri menlu menpora kapolri kapolda kapolres kapolsek kasat kabid humas "
     "panglima jenderal brigjen kapten irjen kombes akbp kompol akp ketua direktur dirjen deputi kepala sekretaris sekjen komisaris ceo "
     "pengacara hakim jaksa anggota raja ratu pangeran putri paus perdana duta pelatih manajer bos pendiri pengamat analis pakar "
     "peneliti dosen rektor guru penyanyi aktor aktris artis pembalap penyerang gelandang kiper bek striker aktivis jurnalis wartawan "
     "ekonom politikus politisi mantan eks calon cagub plt"},
    {kOffice,
     "ketua kepala menteri direktur dirjen deputi sekretaris wakil duta perdana komisaris panglima anggota juru pemimpin pimpinan "
     "pelaksana staf penasihat kementerian dewan komisi guru wali calon"},
    {kPlace,
     "indonesia malaysia singapura thailand filipina vietnam myanmar kamboja laos timor china tiongkok jepang korea india pakistan "
     "bangladesh australia amerika as inggris prancis jerman belanda italia spanyol portugal rusia ukraina turki arab israel palestina "
     "suriah iran qatar brasil argentina meksiko kanada swiss swedia belgia polandia eropa asia afrika korut korsel jawa sumatera "
     "sumatra kalimantan sulawesi papua bali aceh riau jambi bengkulu lampung banten maluku madura jakarta bandung surabaya semarang "
     "yogyakarta medan makassar palembang denpasar manado padang pekanbaru batam bogor depok tangerang bekasi malang solo cirebon serang "
     "banjarmasin kupang jayapura mataram washington tokyo london paris pyongyang seoul jalur nusantara"},
    {kNameLink,
     "bin van der del la el al abu abdul"},
    // ---- what pages are made of
    {kStopWord,
     "https co go ac or cnn gambas baca simak"},
    // ---- English function words: mixed into Indonesian texts, never their topic
    {kStopWord,
     "the of and to in is was for on by with as it that this or not you your my i has do what so into one"},

    // ---- function words of languages that a text given by mistake is likely in. Left out is what is a word of Indonesian too.
    // English
    {kForeign,
     "the of and to in is are was were be been being for on at by with from it its that this these those an or not but he she they we "
     "you his her their our your my have has had will would can could does did who which what when where how there than then if into "
     "about more also only after before because while over under between during through against some any nor out just now"},
    // Javanese
    {kForeign,
     "lan ing sing iku iki ora karo wis saka marang dening uga amarga nalika yaiku arep menyang kanggo luwih saged mboten inggih kula "
     "panjenengan sampeyan durung nanging utawa bocah isih nganti sawise kabeh kuwi ingkang punika wonten dhateng saking kaliyan tansah "
     "sanget awit"},
    // Sundanese
    {kForeign,
     "jeung teu ieu tina kana aya urang geus keur lamun henteu kudu sareng pikeun nyaeta dina eta oge naon anjeun kuring maranehna "
     "sahiji loba ngan kieu ayeuna saurna nepi ulah hiji"},
    // Tagalog
    {kForeign,
     "ang ng mga ay ito siya niya kanyang hindi may mayroon kung namin nila sila ako ikaw isang nang din rin lamang mula upang dahil "
     "pero noong ayon"},
    // Dutch
    {kForeign,
     "het een en op dat die niet zijn er maar ook als bij nog naar heeft ze deze aan worden wordt werd door voor uit hij meer geen tot "
     "kunnen wel dit wat haar zich onder moet"},
    // German
    {kForeign,
     "der und ist nicht ein eine einer einen dem des mit sich auf auch fur im zu sie es wird bei nach aus wie haben werden dass oder "
     "aber noch sind wurde zum zur um am vor nur durch uber"},
    // French
    {kForeign,
     "le les du un une et est que qui dans pour sur avec au aux ce cette ces il elle ils elles nous vous sont ont ete par plus mais ou "
     "ne ses leur leurs etre fait comme tout"},
    // Spanish, Portuguese, Italian
    {kForeign,
     "el los las una unos unas del con por su sus como fue esta este muy sobre entre tambien cuando uma nao ao foi pelo pela seu sua ele "
     "ela isso gli che non dei delle nel nella sono piu anche questo questa alla come stato"},
    // more of Javanese and Sundanese, which share many words with Indonesian, and of Portuguese
    {kForeign,
     "dheweke saiki maneh wae mung piye opo neng karana kados kaliyan sampun inggil deui alatan naha manehna leuwih pisan saha kumaha "
     "iraha sanajan sangkan boga kabeh nalika geura toda todo todos enquanto delas deles nem seus suas ate muito"},
    // Turkish
    {kForeign,
     "ve bir icin ile olarak cok daha gibi kadar sonra olan ama degil yok onlar ise ancak bunu etti oldu dedi tarafindan uzere icinde "
     "gore"},
    // Vietnamese, Polish, Swedish, Finnish, Swahili, Malagasy
    {kForeign,
     "va cua cac mot khong duoc nguoi trong cho nay voi nhung nhu khi nie jest jak po od za ale oraz przez jego och att det som ar av "
     "inte med har till ett ja ei etta mutta kun oli ovat han joka mukaan wa kwa katika hii hiyo kuwa lakini pia watu wao ny sy amin ary "
     "tsy izay"},
};

}  // namespace

const WordTable& lexicon() {
    static const WordTable table(kGroups);
    return table;
}

}  // namespace ringkas::id
