// From general knowledge of Indonesian usage (EYD spelling, forms of address, ranks of police and forces, addresses); no list copied.
#include "ringkas/abbreviations.hpp"

#include "ringkas/languages/indonesian/parts.hpp"

namespace ringkas::id {
namespace {

constexpr WordGroup kGroups[] = {
    // Titles, forms of address, ranks, first names that are usually cut, companies and hospitals.
    {kBeforeName,
     "dr dra prof ir kh hc tn ust alm almh moh muh mohd muhd much moch abd hr qs sto sta pt cv ud rs rsu rsud jend letjen mayjen brigjen irjen komjen "
     "kombes kompol letkol kapt lettu letda serma serka sertu serda praka akbp akp iptu ipda aiptu aipda bripka briptu bripda purn inf arh wagub"},
    {kBeforeName | kTitleCaseOnly, "jen kol may mar sen gen gov rep rev lt st gub pol rm ft kep kab kec kel prov kp tj ki"},
    // An address, a number, a sum, an addressee, the second half of an expression follows.
    {kNeverEnds, "nos rp jl jln gg yth yts cq vs cf bdk lih jo feat utk dgn krn kpd dlm ttg thd sbg spt yg"},
    {kNeverEnds | kTitleCaseOnly, "no ged gd komp"},
    // Lists broken off, honorifics after a name, clock, months; what a number follows.
    {kMayEnd,
     "dll dsb dst dkk dsk etc al saw swt a.m p.m s.w.t s.a.w org eks jan feb mar apr jun jul agu agt ags sep sept okt nop nov des "
     "no hal vol jil ed bag gbr tab par lt rt rw fax hp wa tel telp art fig"},
    {kMayEnd | kPostnominal, "tbk inc ltd llc plc co corp pte bhd jr sr mba phd"},

    {kTakesLabel,
     "vitamin tipe kelas grup kelompok seri huruf blok golongan darah hepatitis rencana bagian poin bab pasal ayat opsi pintu jenis zona dunia derajat "
     "lampiran gambar tabel grafik langkah"},
    {kInNames, "baru lama besar kecil atas bawah tengah depan belakang utama"},
};

}  // namespace

const WordTable& abbreviations() {
    static const WordTable table(kGroups);
    return table;
}

}  // namespace ringkas::id
