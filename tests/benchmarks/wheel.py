"""Times how pip and we read the metadata of a large wheel again and again in one process: wheel.py WORK WHEELSCOUT LAZY.

WORK holds index/ (of gen_index.py --big) and venv/ with pip; LAZY is the script that asks pip's lazy wheel. Three processes of
each in turn; prints a table of medians.
"""
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys

import whole

lazy = os.path.abspath(sys.argv[3])
checkout = pathlib.Path(whole.wheelscout).parent
SAID = re.compile(r"requests=(\d+) bytes=(\d+) first ([\d.]+) median ([\d.]+)")


def ours():
    """What the launcher has built, by the JDK that it has found."""
    kept = checkout / ".wheelscout"
    app = (kept / "current").read_text().strip()
    jdk = (kept / "jdk").read_text().split("\n")[1]
    source = checkout / "tests/benchmarks/src/main/java/io/github/wheelscout/benchmarks/MetadataTimes.java"
    return [jdk + "/bin/java", "-cp", f"{kept / app}/lib/*", str(source)]


def numbers(command):
    said = subprocess.run(command, env=whole.ENVIRONMENT, stdout=subprocess.PIPE, check=True, text=True).stdout
    return [float(text) for text in SAID.search(said).groups()]


def main():
    file = json.loads((whole.work / "index/simple/bigwheel/index.json").read_text())["files"][0]
    nginx, port = whole.serve()
    url = f"http://127.0.0.1:{port}" + file["url"]
    try:
        print("\n| work | how | pip 26.3 | Wheelscout | times faster than pip |\n|---|---|---|---|---|")
        for label, size in (("whose size the index tells", file["size"]), ("of unknown size", -1)):
            runs = [(numbers([whole.python, lazy, url, "bigwheel", "20"]), numbers([*ours(), url, str(size), "40"])) for _ in range(3)]
            pip, own = ([statistics.median(run[i] for run in them) for i in range(4)] for them in zip(*runs))
            for how, i in (("first", 2), ("warm", 3)):
                cells = [f"{them[i]:.1f} ms, {them[0]:.0f} requests, {them[1]:,.0f} B" for them in (pip, own)]
                print(f"| metadata of a wheel of 190 MB {label} | {how} in its process | {cells[0]} | {cells[1]} | {pip[i] / own[i]:.1f} |", flush=True)
    finally:
        nginx.terminate()
        nginx.wait()


main()
