"""Makes docs/benchmarks.md of what run.sh measured. Usage: report.py DATA OUT"""

import json
import pathlib
import subprocess
import sys


def read(name):
    return json.loads((DATA / name).read_text())


def text_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def machine():
    cpu = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    compiler = text_of("c++", "--version").splitlines()[0]
    return f"{cpu}, {text_of('nproc')} cores, {text_of('uname', '-s')}, {compiler}, Node {text_of('node', '--version')}"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def headline():
    articles, growth, large, module, batch = (read(f"{n}.json") for n in ("articles", "growth", "large", "module", "batch"))
    size = (DATA / "size.txt").read_text().strip().splitlines()[-1].split()
    rows = [
        ["article of 400 to 520 words, native, warm", f"{articles['microseconds'] / 1000:.3f} ms", "0.06 ms"],
        ["the same in Node's WebAssembly, result objects included", f"{module['microseconds'] / 1000:.3f} ms", "0.10 ms"],
        [f"{large['bytes'] / 1e6:.1f} MB of prose, native", f"{large['seconds']:.2f} s", "0.35 s"],
        [f"{module['longBytes'] / 1e6:.1f} MB of prose, WebAssembly", f"{module['longSeconds']:.2f} s", "0.60 s"],
        ["peak memory, native, per byte of text", f"{large['peakPerByte']:.1f} ×", "8 ×"],
        ["peak memory of the WebAssembly instance, per byte of text", f"{module['peakPerByte']:.1f} ×", "10 ×"],
        ["growth exponent, 1,000 to 100,000 sentences", f"{growth['exponent']:.3f}", "1.08"],
        ["`batch` against `LC_ALL=C.UTF-8 wc -w`, CPU time on the same file", f"{batch['batch'] / batch['wc']:.1f} ×", "10 ×"],
        ["start of the command, CPU time", f"{1000 * batch['start']:.1f} ms", ""],
        ["first instance of the module in Node", f"{module['firstStartMs']:.1f} ms", ""],
        ["next instance", f"{module['nextStartMs']:.1f} ms", "10 ms"],
        ["wasm and loader, gzip", f"{int(size[0]) / 1000:.1f} kB", "25 kB"],
    ]
    return table(["what", "measured", "target"], rows)


def growth():
    rows = [[f"{int(n):,}", f"{ms:.2f}", f"{1000 * ms / int(n):.2f}"] for n, ms in read("growth.json")["milliseconds"].items()]
    return table(["sentences", "ms", "µs a sentence"], rows)


def stages():
    fits, times = {}, {}
    for run in read("stages.json")["benchmarks"]:
        name = run["name"].split("/")[0].removesuffix("_BigO").removesuffix("_RMS")
        if run.get("aggregate_name") == "BigO":
            fits[name] = run["big_o"]
        elif "aggregate_name" not in run:
            times.setdefault(name, {})[int(run["name"].split("/")[1])] = run["cpu_time"]
    sizes = sorted(next(iter(times.values())))
    rows = [[name.replace("_", " "), *(f"{times[name][n]:,.1f}" for n in sizes), fits.get(name, "")] for name in times]
    return table(["stage, µs", *(f"{n:,}" for n in sizes), "fit"], rows)


def peers():
    ours = {"article": read("articles.json")["microseconds"] / 1000, "wasm": read("module.json")["microseconds"] / 1000, "long": 1000 * read("300.json")["seconds"]}
    rows = [
        ["**ringkas, native**", "yes", f"{ours['article']:.3f}", f"{ours['long']:.2f}", "1"],
        ["**ringkas, module in Node**", "yes", f"{ours['wasm']:.3f}", "", f"{ours['wasm'] / ours['article']:.1f}"],
    ]
    for line in (DATA / "peers.jsonl").read_text().splitlines():
        peer = json.loads(line)
        if "error" in peer:
            rows.append([peer["name"], "yes" if peer["graph"] else "no", f"fails: {peer['error']}", "", ""])
            continue
        article = peer.get("articleMs")
        times = article / ours["article"] if article else peer["longMs"] / ours["long"]
        rows.append([peer["name"], "yes" if peer["graph"] else "no", f"{article:.2f}" if article else "", f"{peer['longMs']:.1f}", f"{times:,.0f}"])
    return table(["summarizer", "ranks a graph", "ms an article", "ms for 300 sentences", "times our native time"], rows)


DATA = pathlib.Path(sys.argv[1])
dirty = " with changes" if text_of("git", "status", "--porcelain", "--untracked-files=no") else ""
parts = [
    "# Benchmarks",
    f"Written by `make bench`. Commit {text_of('git', 'rev-parse', '--short', 'HEAD')}{dirty}; {machine()}. "
    f"Load average while measuring: {pathlib.Path('/proc/loadavg').read_text().split()[0]}.\n"
    "Texts are generated (`tests/support/generate.cpp`), the same for everybody; times are CPU times, the least of several rounds.",
    "## Against the targets\n\n" + headline(),
    "## Growth with the text\n\n" + growth(),
]
if (DATA / "stages.json").exists():
    parts.append("## Stages\n\nAt so many sentences, with the complexity that Google Benchmark fits:\n\n" + stages())
if (DATA / "peers.jsonl").exists():
    parts.append("## Others on the same texts\n\n" + peers())
pathlib.Path(sys.argv[2]).parent.mkdir(exist_ok=True)
pathlib.Path(sys.argv[2]).write_text("\n\n".join(parts) + "\n")
