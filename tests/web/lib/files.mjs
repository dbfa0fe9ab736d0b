// Files of every kind that the page reads, made here so that none has to be kept.
import { deflateRawSync, crc32 as zlibCrc32 } from "node:zlib";

export const paragraphs = [
  "Pasar Terapung Lok Jambu kembali ramai setelah dermaga barunya selesai dibangun pada awal bulan ini.",
  "Sebanyak 120 pedagang kini berjualan sejak pukul lima pagi, hampir dua kali lipat dibandingkan dengan tahun lalu. Mereka menjual sayur, buah, dan ikan sungai dari atas perahu kayu.",
  "Pemerintah kota mengeluarkan Rp2,4 miliar untuk dermaga, lampu, dan tempat sampah terapung. Kepala dinas pariwisata berharap pengunjung datang tidak hanya pada akhir pekan.",
  "Para pedagang meminta harga sewa tempat tidak dinaikkan selama dua tahun pertama. Permintaan itu masih dibahas oleh dewan kota.",
];
export const title = "Pasar Terapung Lok Jambu Ramai Kembali";

export const html = `<!doctype html><html lang="id"><head><title>${title}</title><style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">Beranda</a></li><li><a href="/politik">Politik</a></li></ul></nav>
<article><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join("\n")}</article>
<script>document.body.textContent = "hilang"</script><footer>Hak cipta 2025</footer></body></html>`;

export const markdown = `# ${title}\n\n${paragraphs.map(text => text.replace("dermaga", "**dermaga**")).join("\n\n")}\n`;

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
const crc32 = zlibCrc32 ?? (bytes => (bytes.reduce((sum, byte) => (sum >>> 8) ^ table[(sum ^ byte) & 255], 0xffffffff) ^ 0xffffffff) >>> 0);

function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, place, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}

export const docx = () =>
  zip({
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[title, ...paragraphs].map(text => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`,
  });

/** A PDF by Chromium's own printing. */
export async function pdf(browser, body = `<h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join("")}`) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="id"><body>${body}</body></html>`);
  const bytes = await page.pdf({ format: "A4" });
  await page.close();
  return bytes;
}

/** A PDF that says it is encrypted with a password nobody gives: enough for a reader to ask for one. */
export function lockedPdf() {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
    `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const at = file.length;
  file += `xref\n0 5\n0000000000 65535 f \n${offsets.map(offset => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<0123456789abcdef0123456789abcdef> <0123456789abcdef0123456789abcdef>] >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
