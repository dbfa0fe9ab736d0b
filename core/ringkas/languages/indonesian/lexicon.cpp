// The words of Indonesian that are known one by one. Written for this project; function words are facts, no list was copied.
#include "ringkas/lexicon.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kGroups[] = {
    // ---- pronouns and what points
    {kStopWord | kFirstSecondPerson,
     "aku anda gue kalian kami kamu kau kita ku saya"},
    {kStopWord | kThirdPerson,
     "beliau dia ia ialah mereka"},
    {kStopWord | kThirdPerson,
     "keduanya ketiganya seluruhnya semuanya"},
    {kStopWord | kDemonstrative,
     "begini begitu demikian ini inilah itu itulah tadi tersebut tuh"},
    {kStopWord,
     "sana sini situ"},
    {kStopWord,
     "apapun banyak beberapa berbagai diri dirinya kaum kebanyakan lain lain-lain lainnya masing-masing para sang satu-satunya "
     "sebagian sebanyak sebuah sedikit segala sejumlah seluruh semua sendiri seorang sepasang sesama seseorang sesuatu setiap si "
     "siapapun suatu tiap"},
    // ---- prepositions
    {kStopWord | kPreposition,
     "akan antar antara atas bagi bawah bersama buat dalam dari daripada dekat demi dengan di dr guna hingga ke kepada lewat melalui "
     "mengenai menjelang menuju oleh pada per sampai sebagai sejak sekitar selama sepanjang seputar tanpa tentang terhadap untuk via"},
    {kStopWord,
     "antaranya atasnya belakang dalamnya depan kepadanya padanya samping sebelah tengah"},
    // ---- conjunctions and openers
    {kStopWord | kConnective | kContrast,
     "alih-alih kendati melainkan meski meskipun namun nyatanya padahal sayangnya sebaliknya sekalipun tapi tetapi walau walaupun"},
    {kStopWord | kConnective | kSequence,
     "adapun akhirnya awalnya belakangan berikutnya kelak kemudian lalu lantas nantinya sebelumnya sedangkan selanjutnya sementara "
     "semula setelahnya terakhir"},
    {kStopWord | kConnective | kCause,
     "akibatnya alasannya alhasil hasilnya jadi karena karenanya lantaran maka makanya pasalnya sebab sebabnya sehingga"},
    {kStopWord | kConnective,
     "apalagi artinya bahkan contohnya intinya juga justru karenanya kedua keempat ketiga khususnya lagi malah misalnya pokoknya pun "
     "rupanya selain serupa tambahan tentu tentunya termasuk ternyata terutama yaitu yakni"},
    {kStopWord | kTimeClause,
     "begitu jelang kala ketika pasca saat sambil sebelum seiring sejak selama selepas sembari seraya setelah seusai usai"},
    {kStopWord,
     "agar andai apabila asal atau ataupun bahwa baik berupa biar bila dan hanya hingga jika kalau kecuali maupun seakan sebagaimana "
     "seolah seperti serta supaya yang"},
    {kStopWord | kAttribution,
     "berdasarkan dikutip dilansir dilaporkan melansir mengutip menurut menurutnya merujuk"},
    // ---- modality, negation, aspect, degree
    {kStopWord | kNegation,
     "belum bukan bukanlah enggak gak jangan nggak tak tanpa tidak"},
    {kStopWord | kDefining,
     "adalah merupakan"},
    {kStopWord,
     "ada adanya agak aja akan amat apakah bagaimanapun bakal baru begitu benar-benar berada berikut berkaitan bersama-sama "
     "bersangkutan beserta betul-betul biasa biasanya bisa boleh cukup cuma dapat demikian diantaranya dkk hal hal-hal hampir hanyalah "
     "harus hendak ialah ingin iya jarang juga justru kadang kembali kerap keseluruhan kian kira-kira kok kurang langsung lebih makin "
     "malah mampu mana mari masih mau memang memiliki mempunyai mendadak menjadi mesti mohon mudah-mudahan mungkin nah nyaris paling "
     "pasti perlahan perlu pernah pula punya rasanya saja saling sangat sanggup sebaiknya sebenarnya sebetulnya secara sedang segera "
     "seharusnya sejenis sekadar sekali sekaligus selalu seluruhnya semacam semakin semoga sempat sepenuhnya sering seringkali "
     "sesungguhnya setara setidaknya sih silakan sudah sungguh tampaknya telah terdapat terdiri tergolong terkadang terkait terlalu "
     "tersendiri tersisa terus tetap tiba-tiba umumnya wajib ya yaitu yuk"},
    {kStopWord | kQuestion,
     "apa apakah bagaimana berapa kapan kenapa mana mengapa siapa"},
    // ---- verbs that carry little of their own
    {kStopWord,
     "berasal berjumlah berlangsung bernama berumur berusia buat dianggap dibawa diberi diberikan dibuat didapat didapatkan digunakan "
     "diharapkan dihubungi dijadikan dikenal diketahui dilakukan dilanjutkan dilihat dimaksud dimaksudkan dimiliki dimulai disebut "
     "disebut-sebut ditemui ditunjukkan gunakan lakukan melakukan melihat meliputi membawa memberi memberikan membuat memulai mencakup "
     "mencapai mendapat mendapatkan mengalami menganggap mengetahui menggunakan menjadikan menunjukkan mulai sebut tahu tampak terjadi "
     "terlihat tiba"},
    // ---- speech. After a quotation ("…," kata X) and before a clause (X mengatakan bahwa …)
    {kStopWord | kReportingVerb,
     "imbuh imbuhnya jelas jelasnya kata katakan katanya lanjutnya papar pungkas pungkasnya sambung sambungnya tambahnya tandasnya "
     "tegas tegasnya terang terangnya tutur tuturnya ucap ucapnya ujar ujarnya ungkap ungkapnya"},
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
    // ---- time
    {kStopWord | kMonth,
     "agustus april desember februari januari juli jun juni maret mei november oktober september"},
    {kStopWord | kWeekday,
     "jumat kamis minggu rabu sabtu selasa senin"},
    {kStopWord,
     "abad besok bulan bulannya dahulu dekade detik dini dulu era hari harinya jam kali kemarin ketika kini lama lamanya malam masa "
     "mendatang menit nanti pagi pekan pukul sebentar sebulan sehari sekarang setahun siang silam sore tadi tahun tahunnya tanggal "
     "tempo waktu wib wita zaman"},
    // ---- numbers and units
    {kStopWord | kNumberWord,
     "belasan berdua delapan dua empat enam juta jutaan kedelapan kedua keempat keenam kelima ketiga ketujuh lima miliar nol pertama "
     "puluhan ratusan ribu ribuan satu sekian sembilan sepuluh seribu setengah tiga triliun tujuh"},
    {kStopWord | kUnit,
     "cm derajat dolar dollar ekor euro gb gram hektar hektare inci kg kilogram kilometer km lembar liter meter mm orang persen rp "
     "rupiah ton unit us usd"},
    // ---- what stands before or after a name
    {kNameTitle | kStopWord,
     "bapak bung dr gus h habib haji ibu kang mas mbak pak prof saudara tuan ustaz"},
    {kNameTitle,
     "akbp akp aktivis aktor aktris analis anggota artis bek bos brigjen bupati cagub calon camat ceo deputi direktur dirjen dosen "
     "duta ekonom eks gelandang gubernur guru hakim humas irjen jaksa jenderal jurnalis kabid kapolda kapolres kapolri kapolsek kapten "
     "kasat kepala ketua kiper kombes komisaris kompol lurah manajer mantan mendagri menlu menpora menteri pakar pangeran panglima "
     "paus pelatih pembalap pendiri peneliti pengacara pengamat penyanyi penyerang perdana plt politikus politisi presiden putri raja "
     "ratu rektor sekjen sekretaris striker wakil wartawan"},
    {kOffice,
     "anggota calon deputi dewan direktur dirjen duta guru juru kementerian kepala ketua komisaris komisi menteri panglima pelaksana "
     "pemimpin penasihat perdana pimpinan sekretaris staf wakil wali"},
    {kPlace,
     "aceh afrika amerika arab argentina as asia australia bali bandung bangladesh banjarmasin banten barat batam bekasi belanda belgia "
     "bengkulu bogor brasil china cirebon denpasar depok eropa filipina india indonesia inggris iran israel italia jakarta jalur jambi "
     "jawa jayapura jepang jerman kalimantan kamboja kanada korea korsel korut kupang lampung laos london madura makassar malang "
     "malaysia maluku manado mataram medan meksiko myanmar nusantara padang pakistan palembang palestina papua paris pekanbaru "
     "polandia portugal prancis pyongyang qatar riau rusia selatan semarang seoul serang serikat singapura solo spanyol sulawesi sumatera sumatra "
     "surabaya suriah swedia swiss tangerang tenggara thailand timor timur tiongkok tokyo turki ukraina utara vietnam washington yogyakarta"},
    {kNameLink,
     "abdul abu al bin del der el la van"},
    // ---- what pages are made of
    {kStopWord,
     "ac baca cnn co gambas go https or simak"},
    // ---- English function words: mixed into Indonesian texts, never their topic
    {kStopWord,
     "and as by do for has i in into is it my not of on one or so that the this to was what with you your"},

    // ---- function words of languages that a text given by mistake is likely in. Left out is what is a word of Indonesian too.
    // English
    {kForeign,
     "about after against also an and any are at be because been before being between but by can could did does during for from had "
     "has have he her his how if in into is it its just more my nor not now of on only or our out over she some than that the their "
     "then there these they this those through to under was we were what when where which while who will with would you your"},
    // Javanese
    {kForeign,
     "amarga arep awit bocah dening dhateng durung iki iku ing inggih ingkang isih kabeh kaliyan kanggo karo kula kuwi lan luwih "
     "marang mboten menyang nalika nanging nganti ora panjenengan punika saged saka saking sampeyan sanget sawise sing tansah uga "
     "utawa wis wonten yaiku"},
    // Sundanese
    {kForeign,
     "anjeun aya ayeuna dina eta geus henteu hiji ieu jeung kana keur kieu kudu kuring lamun loba maranehna naon nepi ngan nyaeta oge "
     "pikeun sahiji sareng saurna teu tina ulah urang"},
    // Tagalog
    {kForeign,
     "ako ang ay ayon dahil din hindi ikaw isang ito kanyang kung lamang may mayroon mga mula namin nang ng nila niya noong pero rin "
     "sila siya upang"},
    // Dutch
    {kForeign,
     "aan als bij dat deze die dit door een en er geen haar heeft het hij kunnen maar meer moet naar niet nog onder ook op tot uit "
     "voor wat wel werd worden wordt ze zich zijn"},
    // German
    {kForeign,
     "aber am auch auf aus bei dass dem der des durch ein eine einen einer es fur haben im ist mit nach nicht noch nur oder sich sie "
     "sind uber um und vor werden wie wird wurde zu zum zur"},
    // French
    {kForeign,
     "au aux avec ce ces cette comme dans du elle elles est et ete etre fait il ils le les leur leurs mais ne nous ont ou par plus "
     "pour que qui ses sont sur tout un une vous"},
    // Spanish, Portuguese, Italian
    {kForeign,
     "alla anche ao che come como con cuando dei del delle el ela ele entre esta este foi fue gli isso las los muy nao nel nella non "
     "pela pelo piu por questa questo seu sobre sono stato su sua sus tambien uma una unas unos"},
    // more of Javanese and Sundanese, which share many words with Indonesian, and of Portuguese
    {kForeign,
     "alatan ate boga delas deles deui dheweke enquanto geura inggil iraha kabeh kados kaliyan karana kumaha leuwih maneh manehna "
     "muito mung naha nalika nem neng opo pisan piye saha saiki sampun sanajan sangkan seus suas toda todo todos wae"},
    // Turkish
    {kForeign,
     "ama ancak bir bunu cok daha dedi degil etti gibi gore icin icinde ile ise kadar olan olarak oldu onlar sonra tarafindan uzere ve "
     "yok"},
    // Vietnamese, Polish, Swedish, Finnish, Swahili, Malagasy
    {kForeign,
     "ale amin ar ary att av cac cho cua det duoc ei ett etta han har hii hiyo inte izay ja jak jego jest joka katika khi khong kun "
     "kuwa kwa lakini med mot mukaan mutta nay nguoi nhu nhung nie ny och od oli oraz ovat pia po przez som sy till trong tsy va voi "
     "wa wao watu za"},
};

}  // namespace

const WordTable& lexicon() {
    static const WordTable table(kGroups);
    return table;
}

}  // namespace ringkas::id
