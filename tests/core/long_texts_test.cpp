// Texts that are no news: an opinion piece, an encyclopedia article, a speech, an interview, a report of many pages. None has a lead that
// says it all, so a summary has to come from all of it.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "clean_fixture.hpp"
#include "ringkas/summarize.hpp"

namespace {

using namespace ringkas;

/// How many of the chosen sentences stand in each third of the text, by words.
std::array<int, 3> by_thirds(const Analysis& analysis, const Summary& summary) {
    std::array<int, 3> counts{};
    std::size_t before = 0, chosen = 0;
    for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
        if (chosen < summary.chosen.size() && summary.chosen[chosen] == i) {
            ++counts[3 * before / analysis.words()];
            ++chosen;
        }
        before += analysis.sentence_words[i];
    }
    return counts;
}

/// A yearly report of a district: chapters on one subject each, sections by village, the same few sentences with other names and figures.
std::string report(int figure) {
    constexpr const char* kSubjects[][4] = {
        {"Air bersih", "sambungan air", "pipa induk", "warga mengambil air dari sungai"},
        {"Jalan dan jembatan", "ruas jalan", "jembatan gantung", "truk pengangkut hasil kebun sering terperosok"},
        {"Pendidikan dasar", "ruang kelas", "perpustakaan sekolah", "murid belajar bergantian pagi dan siang"},
        {"Kesehatan", "puskesmas pembantu", "gudang obat", "ibu hamil menempuh perjalanan berjam-jam"},
        {"Pertanian", "saluran irigasi", "lumbung benih", "petani menjual padi sebelum panen"},
        {"Perikanan", "tambatan perahu", "pabrik es", "hasil tangkapan membusuk di pelelangan"},
        {"Listrik", "gardu listrik", "panel surya", "bengkel desa berhenti bekerja pada sore hari"},
        {"Persampahan", "bak sampah", "rumah kompos", "sampah dibakar di tepi pantai"},
        {"Kebencanaan", "jalur evakuasi", "sirene peringatan", "warga belum hafal tempat berkumpul"},
        {"Anggaran", "pos belanja", "cadangan kas", "pekerjaan dimulai sebelum uangnya cair"},
    };
    constexpr const char* kVillages[] = {"Tanjung Pasir", "Ujung Batu", "Sungai Rawa", "Bukit Damar", "Muara Jati", "Padang Lalang"};
    std::string text = "Laporan tahunan kecamatan\n\nLaporan ini menguraikan pekerjaan kecamatan selama setahun, bab demi bab.\n\n";
    for (const auto& subject : kSubjects) {
        text += std::string(subject[0]) + "\n\nBab ini membahas " + subject[1] + " dan " + subject[2] +
                " di seluruh desa. Masalah utamanya tetap sama, yaitu " + subject[3] + ". Kecamatan menetapkan bahwa setiap " + subject[1] +
                " harus selesai sebelum musim hujan.\n\n";
        for (const char* village : kVillages) {
            figure = figure * 37 % 101;
            const std::string one = std::to_string(figure + 2), other = std::to_string(figure * 7 % 90 + 3);
            text += std::string("Di desa ") + village + " telah dibangun " + one + " " + subject[1] + " dari rencana sebanyak " + other +
                    " buah. Keadaan " + subject[2] + " di " + village +
                    " dinilai cukup oleh tim pemeriksa. Kekurangan tenaga terampil memperlambat perbaikan " + subject[1] + " selama " +
                    other + " pekan.\n\nPenduduk " + village + " mengusulkan agar " + subject[2] +
                    " dipindahkan ke tempat yang tinggi. Biaya untuk " + subject[1] + " mencapai " + one +
                    " juta rupiah. Selama perbaikan belum selesai, " + subject[3] + ".\n\n";
        }
        text += std::string("Tahun depan ") + subject[1] + " menjadi tanggung jawab desa, sedangkan " + subject[2] +
                " tetap diurus kecamatan.\n\n";
    }
    return text;
}

}  // namespace

TEST_CASE("a text without a lead is summarized from its beginning, its middle and its end") {
    for (const std::string& name : clean_fixture::list("long", ".txt")) {
        CAPTURE(name);
        const Analysis analysis = analyze(clean_fixture::read(name), {}).value();
        CHECK(analysis.method.used == Method::kGeneral);
        const Summary summary = cut(analysis, {Length::By::kRatio, 0.25}).value();
        const std::array<int, 3> thirds = by_thirds(analysis, summary);
        CHECK(thirds[0] > 0);
        CHECK(thirds[1] > 0);
        CHECK(thirds[2] > 0);
        const Summary automatic = cut(analysis, {}).value();
        CHECK(automatic.words >= 35);
        CHECK(automatic.words <= 100);
        const std::array<int, 3> shorter = by_thirds(analysis, automatic);
        CHECK(shorter[1] + shorter[2] > 0);  // not the lead alone
    }
}

TEST_CASE("a report of many pages gets about a page, from all of its parts") {
    const std::string text = report(3);
    const Analysis analysis = analyze(text, {}).value();
    CHECK(analysis.words() > 3000);
    CHECK(analysis.method.used == Method::kGeneral);
    const Summary summary = cut(analysis, {}).value();
    CHECK(summary.words > 80);
    CHECK(summary.words < 200);
    const std::array<int, 3> thirds = by_thirds(analysis, summary);
    CHECK(thirds[0] > 0);
    CHECK(thirds[1] > 0);
    CHECK(thirds[2] > 0);

    // Ten times the text is not ten times the summary.
    std::string book;
    for (int k = 0; k < 10; ++k) book += report(4 + k);
    const Summary longer = cut(analyze(book, {}).value(), {}).value();
    CHECK(longer.target_words > 2 * summary.target_words);
    CHECK(longer.target_words < 3 * summary.target_words);
}
