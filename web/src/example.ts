// Written for this page; the place and the people are made up.
export const example = `Beranda
Nusantara
Pendidikan
Perahu Buku Menyusuri Danau, Minat Baca Anak Pesisir Naik Dua Kali Lipat

Wulan Prasasti
Kamis, 12 Jun 2025 08:15 WIB

Anak-anak memilih buku di atas perahu pustaka yang bersandar di dermaga kayu. (Foto: Dok. Pustaka Rakit)

TANJUNG RAKIT - Perpustakaan terapung yang dijalankan sepuluh relawan berhasil menggandakan jumlah anak yang rutin meminjam buku di tujuh kampung tepi danau dalam waktu satu tahun. Menurut catatan pengelola, peminjam tetap naik dari 214 anak pada Mei 2024 menjadi 451 anak pada Mei 2025.

Perahu bercat kuning itu berlayar empat hari dalam seminggu dan membawa sekitar 1.200 buku. Setiap kampung disinggahi selama dua jam, cukup untuk meminjam, mengembalikan, dan mendengarkan satu dongeng.

"Dulu kami menunggu anak-anak datang ke kota, padahal ongkos perahu pulang pergi bisa Rp40.000," kata Ketua Pustaka Rakit, Sari Melati. "Sekarang buku yang mendatangi mereka."

Baca juga: Lima Cara Merawat Buku di Daerah Lembap

Kepala Dinas Pendidikan setempat, Hendra Wijaya, mengatakan keberhasilan itu mendorong pemerintah kabupaten menambah dua perahu lagi tahun depan. Anggaran yang disiapkan mencapai Rp850 juta, termasuk untuk pelatihan juru kemudi dan pembelian buku cerita berbahasa daerah.

ADVERTISEMENT

Penelitian kecil yang dilakukan para guru menunjukkan bahwa peminjam tetap membaca rata-rata tiga buku sebulan. Nilai membaca pemahaman mereka juga naik 18 persen dibandingkan dengan anak yang belum pernah meminjam.

Meski begitu, program ini masih menghadapi kendala cuaca. Pada musim angin barat, perahu terpaksa berhenti berlayar hingga tiga minggu karena ombak danau terlalu tinggi. Pengelola lalu menitipkan kotak buku di rumah warga agar kegiatan membaca tidak terputus.

Orang tua ikut merasakan perubahannya. Rukmini, ibu dua anak di Kampung Seberang, bercerita bahwa anak sulungnya kini membacakan berita harga ikan untuk ayahnya setiap pagi.

Pustaka Rakit berharap anak-anak yang sudah remaja mau menjadi relawan berikutnya. Tahun ini, empat dari sepuluh relawan adalah bekas peminjam yang dulu menunggu perahu di dermaga.

(wul/prs)

Tag: perpustakaan, literasi, danau
Berita Terkait
Terpopuler
Lihat Selengkapnya
`;
