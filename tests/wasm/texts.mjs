// Texts written for the tests.
import { readdirSync, readFileSync } from "node:fs";

/** A copied news page: headline, byline, dateline, prose, an inline link, a menu. */
export const page = `Warga Lereng Merapi Panen Air Hujan Saat Kemarau

Tim Redaksi | Kabar Lereng
Selasa, 12 Agustus 2025 08:15 WIB

Klaten, Kabar Lereng -- Warga Desa Tegalmulyo di lereng Gunung Merapi mulai memanen air hujan untuk menghadapi musim kemarau yang diperkirakan lebih panjang tahun ini. Sebanyak 210 rumah kini memiliki bak penampungan dengan isi rata-rata 9.000 liter.

Kepala Desa Tegalmulyo, Sutarno, mengatakan gagasan itu muncul setelah desa mengeluarkan Rp 48 juta untuk membeli air bersih pada kemarau lalu. "Uang sebanyak itu lebih baik dipakai membuat bak yang bisa dipakai bertahun-tahun," kata Sutarno.

Baca juga: Embung Baru di Boyolali Mulai Diisi

Pembangunan bak dilakukan secara gotong royong. Setiap dusun membentuk kelompok yang terdiri atas sepuluh keluarga, lalu mereka bergiliran menggali, mengecor, dan memasang talang. Bahan bangunan dibeli dari dana desa, sedangkan tenaga disumbangkan oleh warga.

Dr. Wulan Prasetyo, peneliti air dari sebuah universitas di Yogyakarta, menilai cara itu tepat bagi desa di lereng gunung karena sumur dalam sulit dibuat di tanah berbatu. Menurut dia, satu bak cukup untuk kebutuhan minum dan memasak satu keluarga selama tiga bulan.

Meski begitu, ia mengingatkan agar talang dibersihkan setiap kali ada hujan abu. Abu vulkanik yang ikut masuk ke bak dapat membuat air menjadi asam dan tidak layak diminum.

Pemerintah Kabupaten Klaten berencana menambah 300 bak di tujuh desa lain mulai September. Anggaran sebesar Rp 1,2 miliar telah disiapkan untuk program tersebut.

BERITA TERKAIT
TERPOPULER
Kirim Komentar
`;

/** Plain prose without any sign of news. */
export const essay = `Membaca adalah kebiasaan yang tumbuh pelan-pelan. Seorang anak yang setiap malam dibacakan cerita akan mengenal bunyi kata sebelum mengenal huruf. Dari bunyi itu ia menebak makna, dan dari makna ia belajar bertanya.

Orang tua sering mengira bahwa buku yang baik haruslah mahal. Padahal perpustakaan desa, taman bacaan, dan rak kecil di pos ronda menyimpan ratusan cerita yang dapat dipinjam tanpa bayar. Yang dibutuhkan hanyalah waktu lima belas menit dan kursi yang tenang.

Kebiasaan membaca juga menular di antara teman sebaya. Anak yang melihat kawannya tertawa sendiri di depan buku akan penasaran, lalu meminjam buku yang sama. Karena itu, guru yang ingin muridnya membaca cukup memberi mereka kesempatan untuk bercerita tentang bacaan masing-masing.

Pada akhirnya membaca bukan soal berapa banyak halaman yang selesai. Membaca adalah cara untuk duduk sebentar di dalam pikiran orang lain, lalu pulang dengan pikiran sendiri yang sedikit lebih luas.
`;

/** Every plane: Latin, combining marks, emoji and old scripts, so that bytes, units and code points all differ. */
export const planes = `Café "Ombak Biru" 🌊 di Ambon menyajikan kopi 🍵☕ setiap pagi kepada para nelayan. Pemiliknya, Bu Élise 𝔐arie, menulis menu dengan huruf 𐎀𐎁 dan 漢字 agar pengunjung tersenyum 😀. Pe\u0301langgan 👨‍👩‍👧‍👦 datang dari desa sekitar untuk menikmati kopi dan papeda 🥣 bersama keluarga.

Kopi di kafe itu berasal dari kebun di Pulau Seram, kata Élise 𝔐arie kepada pengunjung. Nelayan membayar kopi dengan ikan 🐟🐟 kalau laut sedang ramah. Setiap pagi kafe itu penuh, dan setiap sore menu 漢字 ditulis ulang.
`;

export const texts = { page, essay, planes };

/** The articles that all faces are tested on. */
export function fixtures() {
  const folder = new URL("../fixtures/", import.meta.url);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter(name => name.endsWith(".txt"))
      .map(name => [name, readFileSync(new URL(name, folder), "utf8")]),
  );
}

/** A small generator with a seed: the same texts on every run. */
export function* randomNumbers(seed) {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const PIECES = [
  "kopi",
  "desa",
  "Presiden",
  "Jakarta",
  "membaca",
  "anak-anak",
  "yang",
  "dan",
  "Rp 1,2 miliar",
  "dr. Wulan",
  "“kata”",
  '"kutipan"',
  "é",
  "e\u0301",
  "😀",
  "👨‍👩‍👧",
  "𝔐",
  "漢字",
  "\ud800",
  "\udc00",
  "\u0000",
  "\u00ad",
  "\u200b",
  "\ufeff",
  "<b>tebal</b>",
  "<script>alert(1)</script>",
  "&amp;",
  "[Gambas:Video]",
  ". ",
  "! ",
  "? ",
  "… ",
  ".\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u2028",
  "\u00a0",
  "Baca juga: ",
  "ADVERTISEMENT\n",
  "Jakarta, Kabar -- ",
  "(12/8)",
  "1.",
  "a)",
  "—",
];

export function randomText(seed, pieces) {
  const random = randomNumbers(seed);
  return Array.from(
    { length: pieces },
    () => PIECES[Math.floor(random.next().value * PIECES.length)] + (random.next().value < 0.7 ? " " : ""),
  ).join("");
}
