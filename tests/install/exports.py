"""exports.py NM LIBRARY HEADER: the library exports the functions of the header, and no more."""
import re
import subprocess
import sys

nm, library, header = sys.argv[1:]
exported = {line.split()[-1] for line in subprocess.run([nm, "-D", "--defined-only", library], capture_output=True, text=True, check=True).stdout.splitlines()}
with open(header, encoding="utf-8") as file:
    declared = set(re.findall(r"^RINGKAS_API .*?(ringkas_\w+)\(", file.read(), re.M))
if not declared or exported != declared:
    sys.exit(f"exported, not declared: {sorted(exported - declared)}\ndeclared, not exported: {sorted(declared - exported)}")
