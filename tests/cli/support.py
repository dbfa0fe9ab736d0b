"""Runs the command and takes apart what it says."""
import json
import os
import subprocess
import tempfile
import unittest

RINGKAS = os.path.abspath(os.environ["RINGKAS"])

ARTICLE = """Pasar Ikan Muara Kembali Dibuka Setelah Direnovasi

Semarang - Pemerintah kota membuka kembali Pasar Ikan Muara pada Senin pagi setelah bangunan lama itu direnovasi selama sebelas bulan.

Wali kota Ratna Wulandari mengatakan pasar baru itu memiliki 240 lapak, dua ruang pendingin, dan saluran air yang tidak lagi bermuara ke sungai. "Pedagang tidak perlu takut banjir lagi," kata Ratna.

Renovasi pasar menelan biaya Rp 38,5 miliar dari anggaran kota. Sebagian dana dipakai untuk membangun dermaga kecil tempat nelayan menurunkan ikan.

Sutrisno, nelayan yang sudah 20 tahun menjual ikan di pasar itu, mengaku senang karena ikan hasil tangkapannya kini bisa disimpan semalam. Sebelumnya ia harus menjual murah ikan yang tidak habis pada siang hari.

Pengelola pasar akan menarik retribusi Rp 5.000 per lapak setiap hari mulai bulan depan. Retribusi itu dipakai untuk merawat ruang pendingin dan membayar petugas kebersihan.
"""

# Sentences with characters outside the basic plane, combining marks and wide spaces, so that bytes, code points and UTF-16 units differ.
PLANES = """\ufeffPemerintah 😀 desa membangun jembatan gantung baru di atas sungai 𝔘𝔫𝔦. Jembatan\u00a0gantung itu menghubungkan dua dusun 🌉 yang lama terpisah.

Kepala desa, Pak E\u0301ko, menyebut jembatan gantung itu harapan warga 👩\u200d👩\u200d👧. Anak-anak kini berjalan ke sekolah lewat jembatan dalam sepuluh menit ⏱️.

Biaya jembatan mencapai “Rp 900 juta” — seluruhnya dari dana desa 💰. Warga menyumbang tenaga,\u3000kayu, dan nasi bungkus 🍚 selama pembangunan jembatan.
"""


def run(*arguments, stdin=b"", env=None):
    """The finished process, with bytes in and out."""
    if isinstance(stdin, str):
        stdin = stdin.encode()
    environment = dict(os.environ, LC_ALL="C", **(env or {}))
    return subprocess.run([RINGKAS, *map(str, arguments)], input=stdin, capture_output=True, env=environment, timeout=300, check=False)


def result(text, *arguments):
    return json.loads(run("--format", "json", *arguments, stdin=text).stdout)


def utf16_slice(text, begin, end):
    return text.encode("utf-16-le", "surrogatepass")[2 * begin:2 * end].decode("utf-16-le", "surrogatepass")


# ECMAScript's white space, which the core folds; str.split() knows other characters.
SPACES = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


def folded(text):
    spaced = "".join(" " if c in SPACES else c for c in text)
    return " ".join(word for word in spaced.split(" ") if word)


class CommandTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def file(self, name, content):
        path = os.path.join(self.directory, name)
        with open(path, "wb") as out:
            out.write(content.encode() if isinstance(content, str) else content)
        return path

    def assert_done(self, process, status=0):
        self.assertEqual(process.returncode, status, process.stderr)

    def assert_spans(self, text, answer):
        """Every offset of a result, in both units, against the text that was given."""
        source = text.encode()

        def spanned(item):
            piece = utf16_slice(text, item["begin"], item["end"])
            self.assertEqual(source[item["beginByte"]:item["endByte"]].decode(), piece)
            return piece

        def without_omitted(item):
            pieces, at = [], item["begin"]
            for omission in answer["omitted"]:
                if item["begin"] <= omission["begin"] and omission["end"] <= item["end"]:
                    pieces.append(utf16_slice(text, at, omission["begin"]))
                    at = omission["end"]
            return folded("".join([*pieces, utf16_slice(text, at, item["end"])]))

        for sentence in answer.get("sentences", []):
            piece = spanned(sentence)
            self.assertEqual(piece, piece.strip(SPACES))
        for sentence in answer["summary"]:
            spanned(sentence)
            self.assertEqual(sentence["text"], without_omitted(sentence))
        last = 0
        for omission in answer["omitted"]:
            spanned(omission)
            self.assertLess(omission["begin"], omission["end"])
            self.assertLessEqual(last, omission["begin"])
            last = omission["end"]
        if answer["title"] is not None and answer["title"]["begin"] is not None:
            spanned(answer["title"])
            self.assertEqual(answer["title"]["text"], folded(utf16_slice(text, answer["title"]["begin"], answer["title"]["end"])))
