"""Ringkas from Python by ctypes: python3 ringkas_ctypes.py FILE [SENTENCES]

RINGKAS_C names the shared library, where it is not on the loader's path.
"""
import ctypes
import json
import os
import sys

_library = ctypes.CDLL(os.environ.get("RINGKAS_C", "libringkas_c.so"))
_library.ringkas_status_name.restype = ctypes.c_char_p
_library.ringkas_summarize.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]
_library.ringkas_free_string.argtypes = [ctypes.c_void_p]
_library.ringkas_free_string.restype = None


class RingkasError(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


def summarize(text, **options):
    """The result as a dictionary; options as in {"sentences": 3}. Offsets beginByte and endByte count UTF-8, begin and end UTF-16."""
    source = text.encode("utf-8", "surrogatepass")
    out = ctypes.c_void_p()
    status = _library.ringkas_summarize(source, len(source), json.dumps(options).encode(), ctypes.byref(out))
    try:
        answer = ctypes.string_at(out.value).decode() if out.value else ""
    finally:
        _library.ringkas_free_string(out)
    if status != 0:
        raise RingkasError(_library.ringkas_status_name(status).decode(), answer)
    return json.loads(answer)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        result = summarize(file.read(), sentences=int(sys.argv[2]) if len(sys.argv) > 2 else 3)
    for sentence in result["summary"]:
        print(sentence["text"])
