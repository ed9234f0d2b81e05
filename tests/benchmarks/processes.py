"""Runs pip and ./wheelscout on a page of 20,000 files, as a user does: processes.py FOLDER PYTHON WHEELSCOUT.

Both ask the same server in turn. Prints CSV: form, measure, pip, Wheelscout. Of the peak resident size the largest of
all runs counts, of the time the shortest: neither flatters anybody.
"""
import gzip
import http.server
import os
import pathlib
import subprocess
import sys
import threading
import time

ROUNDS = 5
TYPES = {"json": "application/vnd.pypi.simple.v1+json", "html": "text/html"}
folder, python, wheelscout = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
bodies = {form: (folder / f"big.{form}").read_bytes() for form in TYPES}
packed = {form: gzip.compress(body, 6) for form, body in bodies.items()}


class Index(http.server.BaseHTTPRequestHandler):
    """http://…/FORM/big/, packed where the asker takes that."""
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        form, _, project = self.path.strip("/").partition("/")
        found = form in TYPES and project == "big"
        unpacks = "gzip" in (self.headers.get("Accept-Encoding") or "")
        body = (packed if unpacks else bodies)[form] if found else b"not here"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", TYPES[form] if found else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        if found and unpacks:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def measured(command):
    """The peak resident size in MiB and the seconds of a process; the environment is empty, as pip reads much of it."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    answer = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0 and answer, command
    return usage.ru_maxrss / 1024, time.perf_counter() - start


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Index)
threading.Thread(target=server.serve_forever, daemon=True).start()
for form in TYPES:
    index = f"http://127.0.0.1:{server.server_port}/{form}"
    pip = [python, "-m", "pip", "--isolated", "--no-cache-dir", "index", "versions", "big", "--index-url", index]
    ours = [wheelscout, "find", "big", "-i", index]
    measured(ours)
    rounds = [(measured(pip), measured(ours)) for _ in range(ROUNDS)]
    (pip_sizes, pip_times), (our_sizes, our_times) = (zip(*side) for side in zip(*rounds))
    print(f"{form},size,{min(pip_sizes):.1f},{max(our_sizes):.1f}")
    print(f"{form},time,{min(pip_times):.3f},{min(our_times):.3f}")
