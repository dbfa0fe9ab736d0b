// From general knowledge of Indonesian usage (EYD spelling, forms of address, ranks of police and forces, addresses); no list copied.
#include "ringkas/abbreviations.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kGroups[] = {
    // Titles, forms of address, ranks, first names that are usually cut, companies and hospitals.
    {kBeforeName,
     "dr drs dra drg drh prof ir hj kh hc tn ny sdr sdri sdra bpk ust pdt alm almh moh muh mohd muhd much moch abd syh hr qs mr mrs ms sto sta "
     "pt cv ud rs rsu rsud jend letjen mayjen brigjen irjen komjen kombes kompol letkol kapt lettu letda serma serka sertu serda praka akbp akp iptu ipda "
     "aiptu aipda bripka briptu bripda purn plt inf arh wagub"},
    {kBeforeName | kTitleCaseOnly,
     "jen kol may mar sen gen gov rep rev capt col dsn lt st pres gub pol rm mt ft kep kab kec kel prov kp tj tg ds ki"},
    // An address, a number, a sum, an addressee, the second half of an expression follows.
    {kNeverEnds, "nos rp jl jln gg yth yts cq vs cf bdk lih jo feat ft utk dgn krn kpd dlm ttg thd sbg spt yg"},
    {kNeverEnds | kTitleCaseOnly, "no ged gd komp"},
    {kBeforeNumber, "no hal vol jil ed bag bab gbr tab par lt rt rw pasal ayat blok jam pukul fax faks hp wa tel telp tlp maks art fig misal isbn sk kal kaliber"},
    // Lists broken off, honorifics after a name, clock, months.
    {kMayEnd, "dll dsb dst dkk dsk etc al saw swt a.m p.m s.w.t s.a.w org eks jan feb mar apr jun jul agu agt ags sep sept okt nop nov des"},
    {kMayEnd | kPostnominal, "tbk inc ltd llc plc co corp pte bhd jr sr mba phd"},

    {kTakesLabel,
     "vitamin tipe type kelas grup group kelompok seri huruf blok golongan hepatitis virus plan rencana bagian lantai poin butir kategori liga bab pasal "
     "ayat opsi pilihan gerbang pintu jalur kolom baris regu tim paket jenis titik sektor zona kamar ruang gedung model nilai skor akreditasi dunia triwulan "
     "semester tahap tingkat babak edisi derajat darah stadium lampiran gambar tabel grafik diagram peta bagan rumus contoh latihan langkah soal modul"},
    {kReports, "bisik teriak balas gumam sergah pinta sebut cuit tutup celetuk ledek canda sindir bentak hardik pesan harap puji kenang protes bantah usul ajak"},
    {kAddressSuffix, "com net org id co go ac sch web tv js html pdf doc docx xls jpg png csv zip apk"},
    {kInNames, "baru lama besar kecil atas bawah tengah depan belakang utama"},
    {kOpensSentence, "pertama kedua ketiga sesuai akibat berkat menyusul mengingat sebesar diduga diperkirakan selamat terlebih tepat tolong entah"},
};

}  // namespace

const WordTable& abbreviations() {
    static const WordTable table(kGroups);
    return table;
}

}  // namespace ringkas::id
