"""Times pip, uv and ./wheelscout as whole processes, in turn, on one nginx: whole.py WORK WHEELSCOUT PIP_FINDER [ROUNDS].

WORK holds index/ (of gen_index.py) and venv/ (pip and uv). Each process has an environment of its own. Prints two
tables, of finding files and of reading wheels: medians, and of the peak resident sizes the largest.
"""
import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import time

work, wheelscout, pip_finder = pathlib.Path(sys.argv[1]).resolve(), os.path.abspath(sys.argv[2]), os.path.abspath(sys.argv[3])
rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 11
python, uv = str(work / "venv/bin/python"), str(work / "venv/bin/uv")
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": str(work), "INDEX_DIR": str(work / "index")}
if "JAVA_HOME" in os.environ:
    ENVIRONMENT["JAVA_HOME"] = os.environ["JAVA_HOME"]
PAGES = {"small": ("20 files", []), "numpy-like": ("4,158 files", []), "nightly-like": ("20,000 files", ["--pre"])}


def serve():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (work / "nginx").mkdir(exist_ok=True)
    text = (pathlib.Path(__file__).parent / "nginx.conf.in").read_text()
    (work / "nginx/conf").write_text(text.replace("@WORK@", str(work)).replace("@PORT@", str(port)))
    server = subprocess.Popen(["nginx", "-c", str(work / "nginx/conf")], stderr=subprocess.DEVNULL)
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return server, port
        except ConnectionRefusedError:
            assert server.poll() is None, (work / "nginx/error.log").read_text()
            time.sleep(0.05)


def measured(command):
    """The milliseconds and the peak resident size in MiB of a process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0 and (said or command[0] == python), (command, said)
    return (time.perf_counter() - start) * 1000, usage.ru_maxrss / 1024


def commands(port):
    """The work, and who does it how. What fills a cache runs once before it counts."""
    pages = f"http://127.0.0.1:{port}/simple"
    compiled = [uv, "pip", "compile", "-q", "--no-config", "--no-deps", "--index-url", pages]
    versions = [python, "-m", "pip", "--isolated", "--disable-pip-version-check", "index", "versions", "--index-url", pages]
    find = [wheelscout, "find", "-i", pages]
    kept = ["--cache-dir", str(work / "kept")]
    for project, (size, options) in PAGES.items():
        asked = work / f"{project}.in"
        asked.write_text(project + "\n")
        pre = ["--prerelease", "allow"] if options else []
        yield f"find, {size}, over http", {
            "pip": [*versions, "--no-cache-dir", *options, project],
            "uv": [*compiled, "--no-cache", *pre, str(asked)],
            "ours": [*find, "--no-cache-dir", *options, project]}
        yield f"find, {size}, fresh cache", {
            "pip": [*versions, *kept, *options, project],
            "uv": [*compiled, *kept, *pre, str(asked)],
            "ours": [*find, *kept, *options, project]}
    batch = work / "batch.in"
    batch.write_text("\n".join((work / "index/names.txt").read_text().split()))
    yield "find, 2,000 projects, over http", {
        "pip": [python, pip_finder, str(port), "json", "--batch", "2000"],
        "uv": [*compiled, "--no-cache", str(batch)],
        "ours": [*find, "--no-cache-dir", "-r", str(batch)]}
    yield "find, 2,000 projects, fresh cache", {
        "uv": [*compiled, *kept, str(batch)],
        "ours": [*find, *kept, "-r", str(batch)]}


LAZY = """
import sys
from pip._internal.network.lazy_wheel import dist_from_wheel_url
from pip._internal.network.session import PipSession
print(dist_from_wheel_url("bigwheel", sys.argv[1], PipSession()).metadata["Name"])
"""


def wheels(port):
    """The metadata of a wheel of 12,000 members and 190 MB, which its index does not tell; uv asks for its dependency, too."""
    root = f"http://127.0.0.1:{port}"
    url = root + json.loads((work / "index/simple/bigwheel/index.json").read_text())["files"][0]["url"]
    named, direct = work / "named.in", work / "direct.in"
    named.write_text("bigwheel\n")
    direct.write_text(f"bigwheel @ {url}\n")
    compiled = [uv, "pip", "compile", "-q", "--no-config", "--no-cache"]
    read = [wheelscout, "cat", "--no-cache-dir"]
    yield "METADATA of a wheel of 190 MB, by its URL", {
        "pip": [python, "-c", LAZY, url],
        "uv": [*compiled, "--no-deps", str(direct)],
        "ours": [*read, url, "METADATA"]}
    yield "METADATA of the same, found in an index", {
        "uv": [*compiled, "--index-url", root + "/simple", str(named)],
        "ours": [*read, "-i", root + "/simple", "bigwheel", "METADATA"]}


def shown(milliseconds):
    return f"{milliseconds / 1000:.2f} s" if milliseconds >= 1000 else f"{milliseconds:.0f} ms"


def row(label, runs):
    time_of = {who: statistics.median(run[0] for run in them) for who, them in runs.items()}
    size_of = {who: max(run[1] for run in them) for who, them in runs.items()}
    def cell(who):
        return f"{shown(time_of[who])}, {size_of[who]:.0f} MiB" if who in runs else ""
    faster = f"{time_of['pip'] / time_of['ours']:.1f}" if "pip" in runs else ""
    print(f"| {label} | {cell('pip')} | {cell('uv')} | {cell('ours')} | {faster} | {time_of['ours'] / time_of['uv']:.2f} |", flush=True)


def table(works):
    print("\n| work | pip 26.3 | uv 0.13.9 | Wheelscout | times faster than pip | time, of uv's |\n|---|---|---|---|---|---|")
    for label, commanded in works:
        counted = max(3, rounds // 3) if "projects" in label else rounds
        runs = {who: [] for who in commanded}
        for repetition in range(counted + 1):
            for who, command in commanded.items():
                run = measured(command)
                if repetition:
                    runs[who].append(run)
        row(label, runs)


def main():
    shutil.rmtree(work / "kept", ignore_errors=True)
    nginx, port = serve()
    try:
        floor = [measured([python, "-c", "pass"])[0] for _ in range(rounds)]
        print(f"python3 -c pass: {statistics.median(floor):.0f} ms")
        table(commands(port))
        table(wheels(port))
    finally:
        nginx.terminate()
        nginx.wait()


if __name__ == "__main__":
    main()
