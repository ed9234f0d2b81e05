"""Times ./wheelscout download beside curl --parallel on 200 files of mixed sizes from one nginx: downloads.py WORK WHEELSCOUT [ROUNDS [SCALE]].

The files have SCALE (1) times 5 kB to 5 MB each, 300 MB in all. Both processes take turns; each has an environment of its own, and every
file that comes is compared. Prints medians, and of the peak resident sizes the largest.
"""
import hashlib
import os
import pathlib
import random
import shutil
import socket
import statistics
import subprocess
import sys
import time

from cutting import CuttingRelay

work, wheelscout = pathlib.Path(sys.argv[1]).resolve(), os.path.abspath(sys.argv[2])
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
scale = float(sys.argv[4]) if len(sys.argv) > 4 else 1
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": str(work)}
if "JAVA_HOME" in os.environ:
    ENVIRONMENT["JAVA_HOME"] = os.environ["JAVA_HOME"]
SIZES = 5_000, 50_000, 500_000, 2_000_000, 5_000_000
FILES, LEAST, MOST = 200, 0.7, 150


def make():
    """The files below index/files, with their digests."""
    folder, chance, digests = work / "index/files", random.Random(7), {}
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(FILES):
        name = f"file{number}-1.0.tar.gz"
        content = chance.randbytes(int(chance.choice(SIZES) * chance.uniform(0.5, 1.5) * scale))
        (folder / name).write_bytes(content)
        digests[name] = hashlib.sha256(content).hexdigest()
    return digests


def serve(keepalive=1_000_000):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (work / "nginx").mkdir(exist_ok=True)
    text = (pathlib.Path(__file__).parent / "nginx.conf.in").read_text()
    (work / "nginx/conf").write_text(text.replace("@WORK@", str(work)).replace("@PORT@", str(port)).replace("keepalive_requests 1000000", f"keepalive_requests {keepalive}"))
    server = subprocess.Popen(["nginx", "-c", str(work / "nginx/conf")], stderr=subprocess.DEVNULL)
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return server, port
        except ConnectionRefusedError:
            assert server.poll() is None, (work / "nginx/error.log").read_text()
            time.sleep(0.05)


def measured(command, digests):
    """The seconds, the processor's seconds and the peak resident size in MiB of a process, whose files are right."""
    out = work / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    start = time.perf_counter()
    process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    assert status == 0, (command, said)
    assert {it.name: hashlib.sha256(it.read_bytes()).hexdigest() for it in out.iterdir()} == digests
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def table(port, digests):
    """All ways in turn, from one port."""
    url, out = f"http://127.0.0.1:{port}/files/", work / "out"
    (work / "curl.list").write_text("".join(f"url={url}{name}\noutput={out}/{name}\n" for name in digests))
    (work / "ours.list").write_text("".join(f"{url}{name}#sha256={digest}\n" for name, digest in digests.items()))
    ours = [wheelscout, "download", "-q", "-r", str(work / "ours.list"), "-d", str(out)]
    ways = {
        "curl --parallel": ["curl", "-s", "--retry", "5", "--retry-all-errors", "--parallel", "-K", str(work / "curl.list")],
        "ours, nothing kept": [*ours, "--no-cache-dir"],
        "ours, kept anew": [*ours, "--cache-dir", str(work / "kept")]}
    runs = {name: [] for name in ways}
    for _ in range(rounds):
        for name, command in ways.items():
            shutil.rmtree(work / "kept", ignore_errors=True)
            runs[name].append(measured(command, digests))
    curl = statistics.median(run[0] for run in runs["curl --parallel"])
    for name, run in runs.items():
        seconds = statistics.median(it[0] for it in run)
        processor = statistics.median(it[1] for it in run)
        resident = max(it[2] for it in run)
        print(f"{name:20} {seconds:6.2f} s {processor:6.2f} s of processors {resident:5.0f} MiB  {curl / seconds:5.2f} x curl (promised {LEAST}, {MOST} MiB)")


def main():
    digests = make()
    server, port = serve()
    relay = None
    try:
        size = sum((work / "index/files" / name).stat().st_size for name in digests)
        print(f"{FILES} files, {size / 1e6:.0f} MB, {rounds} rounds, {os.cpu_count()} processors")
        table(port, digests)
        server.terminate()
        server.wait()
        server, port = serve(keepalive=1)
        relay = CuttingRelay(port)
        print("every tenth connection cut")
        table(relay.port, digests)
        print(f"{relay.cuts} of {relay.connections} connections cut")
    finally:
        if relay:
            relay.close()
        server.terminate()
        server.wait()


main()
