// From general knowledge of Indonesian usage (EYD spelling, forms of address, ranks of police and forces, degrees, addresses, law); no list copied.
#include "ringkas/abbreviations.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr AbbreviationGroup kGroups[] = {
    // Titles, forms of address, nobility, religion, first names that are usually cut.
    {kBeforeName,
     "dr drs dra drg drh prof ir hj k.h kh hc h.c r.a r.m r.ng r.r tgk tn ny nn sdr sdri sdra bpk ust ustad ustaz ustadz pdt pdp mgr msgr mr mrs ms messrs sto sta "
     "tgh alm almh kgs mgs i.g.n i.b i.g.a a.a.n syh moh muh mohd muhd much moch abd achm dtk hr qs h.r q.s"},
    // Ranks, corps and offices of the forces, the police and the state.
    {kBeforeName,
     "jend letjen letjend mayjen mayjend brigjen brigjend irjen irjend komjen komjend kombes kompol letkol kapt kpt lettu letda peltu pelda serma serka sertu serda "
     "kopka koptu kopda praka pratu prada marsda marsdya marsma laksda laksdya laksma akbp akp iptu ipda aiptu aipda bripka brigpol briptu bripda purn plt plh pjs pj "
     "wagub inf arh czi cba cpm pnb"},
    {kBeforeName | kTitleCaseOnly,
     "jen kol may mar sen gen gov rep rev capt maj col sgt dsn lt lt.gen maj.gen brig brig.gen hon fr st pres gub arm kav pol rm tb hb sy dt ki"},
    // Names of places and of companies begin with it.
    {kBeforeName | kTitleCaseOnly, "mt ft kep kab kec kel prov kp tj tg ds dk kpg ling"},
    {kBeforeName, "pt cv ud fa rs rsu rsud rsup"},
    // An address, a number, a sum, an addressee, an example, the second half of an expression follows.
    {kNeverEnds,
     "nos nr rp jl jln gg blk yth yts ytc u.p u.b a.n a.l a.p d.a d.l s.d s/d cq c.q q.q i.e e.g viz cf vs bdk lih a.k.a jo feat ft utk dgn dg krn kpd dlm ttg thd sbg "
     "spt yg wr telp tlp sdn c.o c/o n.b p.s op loc"},
    {kNeverEnds | kTitleCaseOnly, "no ged gd komp bl tel"},
    {kBeforeNumber,
     "no nomor hal hlm halm vol jil jld ed bag bab gbr gb tbl tab lamp psl pasal ay ayat par kav lt rt rw blok blk kaliber kal ext psw fax faks faksimile hp wa tel tgl pkl pk jam "
     "pukul th thn min maks max ca ukr ser cet art fig eq sec chap pp hsl mis misal kl lk isbn issn sk uu stb stbl ln tln s.k skt rev ver mr"},
    // Lists broken off, remarks, honorifics after a name, clock, months, units.
    {kMayEnd,
     "dll dsb dst dkk dsk dls dlsb tsb sda s.d.a ybs ttd red etc et.al al et ibid cit swt saw s.w.t s.a.w saws a.s r.a r.hu r.hum w.s wb w.w a.m p.m org bgt btg lbr eks exp pcs "
     "hlm jan feb peb apr jun jul agu agt ags agust sep sept okt nop nov des adm dir"},
    // Academic and professional degrees.
    {kMayEnd | kPostnominal,
     "s.h s.e s.t s.i s.p s.s s.sos s.pd s.pd.i s.ag s.si s.kom s.i.kom s.ikom s.ked s.psi s.ip s.i.p s.ap s.a.p s.ab s.i.k s.ik s.hut s.farm s.kep s.km s.k.m s.gz s.tr s.st s.s.t "
     "s.stp s.pt s.pi s.tp s.t.p s.th s.h.i s.hi s.sy s.e.i s.ei s.ak s.m s.mn s.ars s.sn s.ds s.hum s.fil s.or s.q s.ud s.pdi sh se sip sik skm shi amd a.md a.ma ama "
     "m.h m.m m.a m.t m.e m.b.a mba m.si m.sc m.pd m.hum m.kes m.ag m.kom m.i.kom m.ikom m.i.p m.ip m.ap m.a.p m.ak m.k.n m.kn m.eng m.phil m.psi m.sn m.ars m.th m.div m.ed m.p m.h.i m.hi "
     "m.pd.i m.sy m.e.i m.ei m.han m.tr m.epid m.biomed m.k.m m.p.h m.p.a m.p.p ll.m ll.b ph.d phd d.phil ed.d psy.d dr.ing b.a b.sc b.eng b.b.a b.ed d.e.a d.e.s.s "
     "sp.a sp.b sp.m sp.n sp.p sp.s sp.u sp.ab sp.an sp.og sp.pd sp.jp sp.kj sp.kk sp.ok sp.ot sp.pk sp.pa sp.rad sp.tht sp.bs sp.f sp.fk sp.gk sp.mk sp.dv sp.tht-kl sp.ked "
     "akt c.p.a c.f.a cpa jr sr esq m.d r.n ip.m"},
    // Forms of company.
    {kMayEnd | kPostnominal, "tbk inc ltd co corp pte bhd bros llc plc gmbh l.l.c s.a s.p.a b.v n.v a.g k.k pty s.r.l intl"},
    // Countries and the like, used before and after names.
    {kLikeInitials, "u.s a.s u.k u.s.a d.c n.y l.a b.c h.k r.i n.k.r.i e.u u.n p.r.c"},

    // Function words and others that open sentences.
    {kOpensSentence,
     "saya aku kami kita ia dia mereka beliau kamu anda kalian kau engkau ini itu inilah itulah tersebut begitu begitulah begini demikian demikianlah sini situ sana "
     "di ke dari pada dalam dengan untuk bagi oleh tentang sejak selama sampai hingga menurut kepada terhadap antara tanpa seperti sebagai melalui menjelang sekitar "
     "berdasarkan bersama terkait mengenai sesuai akibat berkat demi guna lewat usai seusai sepanjang seiring sehubungan berkaitan menyusul mengingat mengutip dikutip dilansir "
     "namun tetapi tapi akan dan atau serta karena sebab jika bila apabila kalau ketika saat waktu sementara sedangkan meski meskipun walau walaupun kendati agar supaya sehingga maka lalu "
     "kemudian setelah sesudah sebelum sebelumnya selain bahkan padahal sebaliknya akibatnya lagi juga jadi pun adapun sekalipun andai seandainya "
     "selanjutnya kini sekarang nanti besok kemarin tadi akhirnya awalnya mulanya pertama kedua ketiga keempat sudah telah sedang masih belum tidak bukan bukankah jangan hanya cuma "
     "banyak beberapa semua seluruh setiap tiap para sebuah seorang suatu sejumlah sebagian salah kebanyakan sebanyak sebesar sekitar kurang lebih paling hampir "
     "apa apakah siapa siapakah mengapa kenapa bagaimana kapan berapa manakah mana dimana adakah benarkah "
     "ada adalah ialah yaitu yakni hal tak tidaklah bisa dapat harus perlu mungkin ternyata rupanya memang tentu tentunya misalnya contohnya sayangnya untungnya "
     "artinya maksudnya intinya singkatnya biasanya umumnya rencananya harapannya hasilnya kabarnya konon diduga diketahui diperkirakan diharapkan "
     "yang barangkali entah seakan seolah mari ayo silakan tolong terima berikut secara maupun baik selamat terlebih apalagi lantas pasalnya alhasil tepat tepatnya oh ah wah nah hmm bahwa"},
    {kTakesLabel,
     "vitamin tipe type kelas grup group kelompok seri huruf blok golongan hepatitis virus influenza plan rencana bagian lantai poin butir kategori liga serie bab pasal ayat opsi pilihan "
     "sinar gerbang pintu peron kolom baris regu tim paket jenis titik simpul sektor zona kamar ruang gedung model varian nada nilai skor predikat akreditasi dunia triwulan kuartal semester caturwulan "
     "jilid tahap tingkat angkatan fase babak edisi golongan eselon pelita repelita kompi peleton derajat darah abjad stadium ronde putaran sesi kloter gelombang etape klaster"},
    {kOpensHeading, "bab bagian pasal ayat lampiran gambar tabel grafik diagram peta bagan rumus persamaan contoh latihan langkah tahap poin soal butir unit modul pelajaran topik babak"},
    {kReports,
     "kata ujar tanya ucap tutur jawab seru jelas tegas tambah imbuh papar cetus ungkap tukas balas pekik bisik gumam sergah timpal lanjut keluh pungkas sahut teriak pinta terang sebut "
     "tulis cuit tandas kilah sambung tutup gerutu celetuk ledek canda sindir bentak hardik pesan harap puji urai beber kenang sambut protes rayu tampik bantah usul ajak goda"},
    {kAddressSuffix,
     "com net org id co go ac js ts sch or web my us uk sg au jp cn eu info biz tv me xyz io ai app dev news html htm php asp aspx jsp css json xml pdf doc docx xls xlsx ppt pptx "
     "jpg jpeg png gif svg webp mp3 mp4 avi mkv wav zip rar gz exe apk txt csv py cpp md"},
    {kMonthName, "januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember"},
    {kOwnExclamation, "yahoo wham jeopardy"},
};

constexpr AbbreviationTable<1200, 4096> kTable(kGroups, sizeof kGroups / sizeof kGroups[0]);

}  // namespace

constexpr Abbreviations kAbbreviations = kTable.over(kGroups);

}  // namespace ringkas::id
