// The words of Indonesian that are known one by one. Written for this project; function words are facts, no list was copied.
#include "ringkas/lexicon.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kGroups[] = {
    // ---- pronouns and what points
    {kStopWord | kFirstSecondPerson,
     "saya aku ku daku kami kita kau engkau kamu kalian anda gue gua gw lu lo elu elo ane sayalah akulah kamilah kitalah andalah"},
    {kStopWord | kThirdPerson,
     "ia dia mereka beliau ialah dialah merekalah iapun diapun"},
    {kStopWord | kThirdPerson,
     "keduanya ketiganya semuanya seluruhnya"},
    {kStopWord | kDemonstrative,
     "ini itu tersebut begini begitu inilah itulah demikian tadi tersebutlah nih tuh"},
    {kStopWord,
     "sini situ sana kesini kesana sinilah situlah sanalah disini disitu disana"},
    {kStopWord,
     "diri dirinya diriku dirimu sendiri masing-masing satu-satunya siapapun apapun seseorang sesuatu segala semua seluruh sebagian "
     "beberapa berbagai pelbagai setiap tiap tiap-tiap para sang si kaum lain lainnya lain-lain sejumlah banyak sedikit kebanyakan "
     "sekalian sesama sebuah seorang seekor suatu sepasang sebanyak"},
    // ---- prepositions
    {kStopWord | kPreposition,
     "di ke dari pada kepada daripada dalam untuk dengan oleh bagi tentang terhadap antara akan per atas bawah via buat tanpa mengenai "
     "melalui menuju hingga sampai sejak selama sekitar sepanjang seputar demi guna antar lewat dgn utk dr pd kpd thd menjelang "
     "semenjak sebagai bersama dekat"},
    {kStopWord,
     "depan belakang samping tengah sebelah seberang dalamnya atasnya bawahnya luarnya antaranya dengannya untuknya baginya "
     "padanya kepadanya darinya olehnya tentangnya terhadapnya diantara diatas dibawah didalam diluar kedalam"},
    // ---- conjunctions and openers
    {kStopWord | kConnective | kContrast,
     "namun tetapi tapi melainkan sebaliknya padahal meski meskipun walau walaupun sekalipun kendati kendatipun sayangnya alih-alih "
     "toh biarpun nyatanya ironisnya"},
    {kStopWord | kConnective | kSequence,
     "selanjutnya kemudian lalu lantas berikutnya sebelumnya sementara sedangkan adapun sesudahnya setelahnya seterusnya terakhir "
     "akhirnya awalnya mulanya semula belakangan kelak nantinya"},
    {kStopWord | kConnective | kCause,
     "karena karenanya sebab sebabnya sehingga maka makanya jadi jadinya akibatnya alhasil lantaran maklum alasannya hasilnya pasalnya "
     "soalnya"},
    {kStopWord | kConnective,
     "selain juga pun bahkan malah malahan apalagi lagipula lagi tambahan begitupun begitulah demikianlah misalnya contohnya umpamanya "
     "termasuk yaitu yakni artinya maksudnya intinya singkatnya khususnya terutama serupa kedua ketiga keempat pertama-tama "
     "justru tentunya tentu karenanya bahwasanya ternyata rupanya agaknya pokoknya"},
    {kStopWord | kTimeClause,
     "saat ketika setelah sesudah sebelum usai seusai sewaktu semasa tatkala manakala begitu seiring sejak selagi selama sambil seraya "
     "sembari kala selepas sehabis pasca jelang setiba"},
    {kStopWord,
     "dan atau serta yang bahwa agar supaya jika bila bilamana apabila kalau jikalau andai andaikan seandainya seumpama asal asalkan "
     "ataupun maupun baik seperti ibarat bagaikan laksana hanya kecuali hingga sampai-sampai biar biarlah seolah seolah-olah seakan "
     "seakan-akan sebagaimana berupa yg dg dlm krn jg sdh blm tdk"},
    {kStopWord | kAttribution,
     "menurut menurutnya dikutip dilansir mengutip melansir dilaporkan disadur dihimpun berdasarkan merujuk"},
    // ---- modality, negation, aspect, degree
    {kStopWord | kNegation,
     "tidak tak bukan belum jangan tanpa tiada enggak nggak gak ga ngga ndak tidaklah bukanlah belumlah janganlah tidakkah bukankah "
     "takkan ogah"},
    {kStopWord,
     "ada adalah adanya ialah merupakan yaitu menjadi jadilah berada terdapat terdiri memiliki mempunyai punya punyai sudah telah "
     "sedang masih akan hendak mau ingin bisa dapat boleh harus mesti perlu wajib mungkin mampu sanggup pernah sempat baru bakal "
     "kembali tetap terus selalu sering seringkali sesekali kadang kadang-kadang terkadang kerap kerapkali jarang lazimnya biasanya "
     "biasa umumnya pasti barangkali mudah-mudahan semoga moga-moga sebaiknya seharusnya semestinya sepatutnya hendaknya sebisa "
     "bisalah haruslah dapatkah bisakah maukah adakah mungkinkah sudahkah lebih paling sangat amat sekali terlalu terlampau cukup agak "
     "kurang makin semakin kian nyaris hampir kira-kira sekadar cuma cuman hanyalah saja aja sajalah justru malah pula juga jugalah "
     "tah dong kok sih deh nah wah ya iya yah oh ah eh yuk ayo mari silakan mohon memang sungguh benar-benar betul-betul sebenarnya "
     "sesungguhnya sebetulnya konon seakan-akan tampaknya kelihatannya kiranya sekiranya rasanya setidaknya sekurang-kurangnya "
     "setidak-tidaknya bagaimanapun sekaligus bersama-sama secara begitu demikian sedemikian langsung segera tiba-tiba mendadak "
     "perlahan tersendiri saling hal hal-hal sehubungan terkait berkaitan bersangkutan mana apakah tersisa semacam sejenis setara "
     "seluruhnya sepenuhnya keseluruhan beserta berikut diantaranya tergolong dll dsb dst dkk hlm ttg tsb"},
    {kStopWord | kQuestion,
     "apa siapa mengapa kenapa bagaimana mana kapan berapa manakah apakah siapakah bagaimanakah mengapakah kapankah berapakah gimana "
     "ngapain bilakah apaan"},
    // ---- verbs that carry little of their own
    {kStopWord,
     "dilakukan melakukan lakukan dibuat membuat buat diberikan memberikan memberi diberi digunakan menggunakan gunakan mengalami "
     "membawa dibawa melihat dilihat terlihat tampak nampak mulai memulai dimulai berlangsung terjadi menjadikan dijadikan diketahui "
     "mengetahui tahu dianggap menganggap dimaksud dimaksudkan berasal mendapat mendapatkan didapat didapatkan menunjukkan ditunjukkan "
     "diharapkan tiba sebut mencapai meliputi mencakup ditemui dihubungi dijumpai dimiliki dilanjutkan dikenal disebut disebut-sebut "
     "bernama berjumlah berusia berumur"},
    // ---- speech. After a quotation ("…," kata X) and before a clause (X mengatakan bahwa …)
    {kStopWord | kReportingVerb,
     "kata katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya tegas tegasnya papar paparnya terang "
     "terangnya imbuh imbuhnya tambahnya lanjutnya sebutnya beber bebernya cetus cetusnya pungkas pungkasnya tandas tandasnya tukas "
     "tukasnya tanyanya jawabnya kilahnya kilah dalih dalihnya akunya klaimnya kisahnya ceritanya curhatnya harapnya pintanya pesannya "
     "sambungnya sambung timpal timpalnya tulisnya ringkasnya simpulnya urainya celetuknya keluhnya kritiknya serunya pekiknya imbau "
     "imbaunya kenangnya candanya ancamnya bantahnya terangkan katakan sahutnya selorohnya simpul"},
    {kReportingVerb,
     "tambah lanjut jawab tanya klaim seru keluh tulis"},
    {kStopWord | kReportingActive,
     "mengatakan menyatakan menjelaskan mengungkapkan menambahkan menuturkan menegaskan menyebut menyebutkan mengaku menilai berharap "
     "memastikan mengungkap memaparkan menerangkan mengucapkan menyampaikan membeberkan mengemukakan menandaskan mengklaim mengakui "
     "mengutarakan melaporkan menceritakan mengisahkan berpendapat berujar berkata bilang berdalih berkilah menanggapi menjawab "
     "menduga meyakini percaya mengimbuhkan menyimpulkan menguraikan mengabarkan mengumumkan mengingatkan menekankan dikatakan "
     "dikatakannya disampaikan disampaikannya diungkapkan diungkapkannya dijelaskan dijelaskannya dituturkan ditegaskan dinyatakan "
     "disebutkan disebutkannya dipaparkan diterangkan diakui diakuinya menurutnya menyayangkan"},
    {kReportingActive,
     "meminta membantah menolak mengimbau menuntut mengkritik mengeluhkan menuding menuduh mengusulkan menyarankan berjanji menulis "
     "bertanya mempertanyakan mengajak mengancam memperingatkan mendesak menyerukan mengapresiasi"},
    // ---- time
    {kStopWord | kMonth,
     "januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember jan feb mar apr jun jul "
     "agu agt agus sep sept okt nov nop des"},
    {kStopWord | kWeekday,
     "senin selasa rabu kamis jumat sabtu minggu ahad"},
    {kStopWord,
     "hari tanggal tgl pukul jam menit detik bulan tahun pekan abad dekade wib wita wit pagi siang sore petang malam dini kini "
     "sekarang nanti tadi kemarin besok lusa esok dahulu dulu waktu kali ketika sehari seminggu sebulan setahun malamnya paginya "
     "siangnya sorenya harinya tahunnya bulannya barusan tempo silam lampau mendatang seketika sejenak sebentar lama lamanya sewaktu- "
     "waktu masa zaman era"},
    // ---- numbers and units
    {kStopWord | kNumberWord,
     "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh puluhan ratus ratusan seratus ribu ribuan "
     "seribu juta jutaan sejuta miliar miliaran milyar triliun triliunan kedua ketiga keempat kelima keenam ketujuh kedelapan "
     "kesembilan kesepuluh pertama setengah separuh seperempat sepertiga belasan semiliar sekian dua-duanya kedua-duanya bertiga "
     "berdua berempat lusin selusin kodi"},
    {kStopWord | kUnit,
     "persen prosen persennya derajat meter kilometer km cm mm kilogram kg gram ton kuintal liter hektare hektar ha rp rupiah dolar "
     "dollar us usd euro yen orang ekor lembar unit kilo senti inci mil watt mw kwh gb mb barel"},
    // ---- what stands before or after a name
    {kNameTitle | kStopWord,
     "dr drs dra ir prof hj h kh k.h s.h s.e s.sos s.t s.pd m.h m.si m.m m.pd ph.d m.a s.ip m.sc s.ag s.kom m.kom pak bapak bu ibu mas "
     "mbak bang kang om tante tuan nyonya nona sdr sdri saudara saudari bung cak gus ustaz ustad ustadz kiai kyai haji hajah habib "
     "syekh sir mr mrs ms almarhum almarhumah alm almh rd raden tengku teuku cut tgk buya"},
    {kNameTitle,
     "presiden wapres wakil gubernur wagub bupati wabup walikota camat lurah menteri menko mendagri menlu menkeu menhan menkes "
     "mendikbud mensos menag menaker menhub menpora menparekraf menkopolhukam menkumham mentan mendag menristek kapolri kapolda "
     "kapolres kapolsek kapolresta wakapolri wakapolda kasat kanit kabareskrim kabid kadiv kabag humas panglima kasad kasal kasau "
     "pangdam danrem dandim danramil jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten lettu letda letnan sersan "
     "kopral prajurit komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir briptu bripda ajun laksamana marsekal "
     "serma serka sertu serda praka ketua direktur dirut dirjen deputi kepala sekretaris sekjen bendahara komisaris ceo jubir "
     "pengacara hakim jaksa senator anggota kaisar raja ratu pangeran putri sultan paus kardinal uskup pendeta pastor perdana kanselir "
     "duta dubes konsul pelatih manajer bos pendiri pengamat analis pakar peneliti dosen rektor dekan guru penyanyi aktor aktris artis "
     "pembalap penyerang gelandang kiper bek striker aktivis jurnalis wartawan ekonom politikus politisi mantan eks calon cawapres "
     "capres cagub plt pjs pj kadis kadinas kades"},
    {kOffice, "ketua kepala menteri menko direktur dirut dirjen deputi sekretaris wakil duta perdana komisaris panglima anggota juru pemimpin pimpinan "
              "pelaksana staf penasihat kementerian dewan komisi komandan inspektur guru wali calon"},
    {kPlace, "indonesia malaysia singapura thailand filipina vietnam myanmar kamboja laos brunei timor china tiongkok cina jepang korea india pakistan "
             "bangladesh australia amerika as inggris prancis jerman belanda italia spanyol portugal rusia ukraina turki mesir arab israel palestina suriah irak iran "
             "afghanistan yaman lebanon qatar brasil argentina meksiko kanada swiss swedia norwegia belgia polandia eropa asia afrika korut korsel "
             "jawa sumatera sumatra kalimantan sulawesi papua bali aceh riau jambi bengkulu lampung banten gorontalo maluku lombok madura "
             "jakarta bandung surabaya semarang yogyakarta jogja medan makassar palembang denpasar manado padang pekanbaru batam bogor depok tangerang "
             "bekasi malang solo surakarta cirebon serang pontianak banjarmasin samarinda balikpapan kupang ambon jayapura mataram kendari palu "
             "washington moskow beijing tokyo london paris pyongyang seoul jalur gaza nusantara"},
    {kNameLink,
     "bin binti van von der den da dos del della la el al ad abu ibn ibnu abdul bint"},
    // ---- what pages are made of
    {kStopWord,
     "https http www com html net php co go ac or id cnn detikcom gambas baca simak"},
    // ---- English function words: mixed into Indonesian texts, never their topic
    {kStopWord,
     "the of and to in is are was were be been for on at by with from as it its that this an or not but he she they we you his her "
     "their our your my i has have had will would can could do does did who which what when where how there than then so if into about "
     "more also only one two"},

    // ---- function words of languages that a text given by mistake is likely in. Left out is what is a word of Indonesian too.
    // English
    {kForeign,
     "the of and to in is are was were be been being for on at by with from it its that this these those an or not but he she "
     "they we you his her their our your my have has had will would can could does did who which what when where how there "
     "than then if into about more also only after before because while over under between during through against some any nor "
     "out just now"},
    // Javanese
    {kForeign,
     "lan ing sing iku iki ora karo wis saka marang dening uga amarga nalika yaiku arep menyang kanggo luwih saged mboten "
     "inggih kula panjenengan sampeyan durung nanging utawa bocah isih nganti sawise kabeh kuwi ingkang punika wonten dhateng "
     "saking kaliyan tansah sanget awit"},
    // Sundanese
    {kForeign,
     "jeung teu ieu tina kana aya urang geus keur lamun henteu kudu sareng pikeun nyaeta dina eta oge naon anjeun kuring "
     "maranehna sahiji loba ngan kieu ayeuna saurna nepi ulah hiji"},
    // Tagalog
    {kForeign,
     "ang ng mga ay ito siya niya kanyang hindi may mayroon kung namin nila sila ako ikaw isang nang din rin lamang mula upang "
     "dahil pero noong ayon"},
    // Dutch
    {kForeign,
     "het een en op dat die niet zijn er maar ook als bij nog naar heeft ze deze aan worden wordt werd door voor uit hij meer "
     "geen tot kunnen wel dit wat haar zich onder moet"},
    // German
    {kForeign,
     "der und ist nicht ein eine einer einen dem des mit sich auf auch fur im zu sie es wird bei nach aus wie haben werden "
     "dass oder aber noch sind wurde zum zur um am vor nur durch uber"},
    // French
    {kForeign,
     "le les du un une et est que qui dans pour sur avec au aux ce cette ces il elle ils elles nous vous sont ont ete par plus "
     "mais ou ne ses leur leurs etre fait comme tout"},
    // Spanish, Portuguese, Italian
    {kForeign,
     "el los las una unos unas del con por su sus como fue esta este muy sobre entre tambien cuando uma nao ao foi pelo pela "
     "seu sua ele ela isso gli che non dei delle nel nella sono piu anche questo questa alla come stato"},
    // more of Javanese and Sundanese, which share many words with Indonesian, and of Portuguese
    {kForeign,
     "dheweke saiki maneh wae mung piye opo neng karana kados kaliyan sampun inggil deui alatan naha manehna leuwih pisan saha kumaha iraha sanajan "
     "sangkan boga kabeh nalika geura toda todo todos enquanto delas deles nem seus suas ate muito"},
    // Turkish
    {kForeign,
     "ve bir icin ile olarak cok daha gibi kadar sonra olan ama degil yok onlar ise ancak bunu etti oldu dedi tarafindan uzere "
     "icinde gore"},
    // Vietnamese, Polish, Swedish, Finnish, Swahili, Malagasy
    {kForeign,
     "va cua cac mot khong duoc nguoi trong cho nay voi nhung nhu khi nie jest jak po od za ale oraz przez jego och att det "
     "som ar av inte med har till ett ja ei etta mutta kun oli ovat han joka mukaan wa kwa katika hii hiyo kuwa lakini pia "
     "watu wao ny sy amin ary tsy izay"},
};

}  // namespace

const WordTable& lexicon() {
    static const WordTable table(kGroups);
    return table;
}

}  // namespace ringkas::id
