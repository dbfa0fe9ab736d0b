// Indonesian: what the help dialog says, fetched with it.
export const helpId = {
  privacy:
    "Ringkas memilih kalimat terpenting dari artikel dan menampilkannya apa adanya. Semuanya dihitung di perangkat ini: tidak ada teks yang dikirim, tidak ada akun, tidak ada pelacak.",
  settings: "Pengaturan",
  theme: "Tema",
  themeAuto: "Ikut sistem",
  themeLight: "Terang",
  themeDark: "Gelap",
  keepHistory: "Simpan riwayat di perangkat ini. Mematikannya menghapus riwayat.",
  useShortcuts: "Pakai perintah satu tombol",
  install: "Pasang di perangkat ini",
  keyboard: "Papan ketik",
  keys: [
    ["?", "Buka atau tutup bantuan ini"],
    ["j", "Kalimat ringkasan berikutnya di artikel"],
    ["k", "Kalimat ringkasan sebelumnya di artikel"],
    ["h", "Penanda atau peta bobot"],
    ["p", "Paragraf atau poin"],
    ["e", "Baca atau sunting"],
    ["r", "Ke ringkasan"],
    ["/", "Ke kotak fokus"],
    ["c", "Salin ringkasan"],
    ["n", "Teks baru"],
  ] as [string, string][],
  bookmark: "Ringkas halaman yang sedang dibuka",
  bookmarkHint:
    "Seret tombol ini ke bilah markah. Lalu, di halaman mana pun, klik markah itu: teks terpilih atau isi halamannya langsung terbuka di sini.",
  bookmarkName: "Ringkas halaman ini",
  singleFile: "Unduh Ringkas sebagai satu berkas (bisa dibuka tanpa internet)",
};

export type HelpStrings = typeof helpId;
