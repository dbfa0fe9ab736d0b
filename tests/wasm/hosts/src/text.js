export const text = `Kopi dari lereng Gunung Kerinci mulai dipanen pekan ini, dua pekan lebih awal daripada tahun lalu. Petani menyebut hujan yang datang teratur sejak Februari membuat buah masak serempak.

Koperasi setempat menyiapkan gudang baru untuk menampung 400 ton biji kopi. Gudang itu dibangun dengan dana bersama para anggota 🌱 dan pinjaman lunak dari bank daerah.

Harga di tingkat petani naik menjadi Rp 92 ribu per kilogram. Kenaikan harga itu terutama didorong oleh pembeli dari luar negeri yang mencari kopi dengan cita rasa buah. Meski begitu, petani diminta tetap menjaga mutu agar harga tidak jatuh seperti tiga tahun lalu.`;
