"""Says what pip chooses: reads a command line for each question, its words parted by tabs, the requirement last.

Answers each with one line, parted by tabs: the URL of the finder's best candidate, and that of the file which
"pip install --dry-run" would install; "-" for none, "crash" and the exception where pip ends with a traceback.
The first line says which Python this is.
"""
import contextlib
import io
import json
import os
import sys
import tempfile

from pip._internal.commands import create_command
from pip._vendor.packaging.requirements import Requirement

USUAL = ["--isolated", "--no-input", "--no-cache-dir", "--disable-pip-version-check", "--keyring-provider", "disabled",
         "--retries", "0", "--timeout", "1", "-qqq"]


def best(options, requirement):
    command = create_command("install")
    parsed, _ = command.parse_args([*USUAL, *options])
    with command.main_context():
        session = command.enter_context(command.get_default_session(parsed))
        finder = command._build_package_finder(options=parsed, session=session)
        found = finder.find_best_candidate(requirement.name, requirement.specifier)
        return found.best_candidate.link.url if found.best_candidate else "-"


def installed(options, requirement):
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report.json")
        words = [*USUAL, "--dry-run", "--ignore-installed", "--no-deps", "--report", report, *options, str(requirement)]
        with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
            failed = create_command("install").main(words)
        if failed:
            return "-"
        with open(report) as written:
            return json.load(written)["install"][0]["download_info"]["url"]


def main():
    print("%d.%d.%d" % sys.version_info[:3], flush=True)
    for line in sys.stdin:
        *options, requirement = line.rstrip("\n").split("\t")
        asked = Requirement(requirement)
        try:
            print(best(options, asked), installed(options, asked), sep="\t", flush=True)
        except Exception as e:
            print("crash", type(e).__name__, sep="\t", flush=True)


main()
