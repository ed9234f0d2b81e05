"""Asks pip what requirements files say, and prints a JSON object a line.

Usage: python3 -I record.py PIP_WHEEL FILES.jsonl > ANSWERS.jsonl

Each line of FILES.jsonl has an object with the member "files": names and contents, a character for each byte. They are
written to an empty folder, {root} in the answers, and r.txt is read there. Other members are what pip said before.
"""
import json
import logging
import optparse
import os
import shutil
import sys
import tempfile

sys.path.insert(0, sys.argv[1])

from pip._internal.index.collector import LinkCollector  # noqa: E402
from pip._internal.index.package_finder import PackageFinder  # noqa: E402
from pip._internal.models.format_control import FormatControl  # noqa: E402
from pip._internal.models.release_control import ReleaseControl  # noqa: E402
from pip._internal.models.search_scope import SearchScope  # noqa: E402
from pip._internal.models.selection_prefs import SelectionPreferences  # noqa: E402
from pip._internal.network.session import PipSession  # noqa: E402
from pip._internal.req.constructors import install_req_from_parsed_requirement  # noqa: E402
from pip._internal.req.req_file import parse_requirements  # noqa: E402

PROJECTS = ["foo", "bar", "other"]
VARIABLES = {"NAME": "expanded", "VERSION": "1.5", "TOKEN": "tok", "lower": "no"}


def finder(session):
    return PackageFinder.create(
        link_collector=LinkCollector(session, SearchScope.create([], ["https://default.invalid/simple"], False)),
        selection_prefs=SelectionPreferences(
            allow_yanked=True, format_control=FormatControl(set(), set()), release_control=ReleaseControl()))


def named(parsed):
    """The project and its specifier, marker and hashes; null for what names its file itself or cannot be read."""
    try:
        made = install_req_from_parsed_requirement(parsed)
    except Exception:
        if parsed.constraint:
            raise
        return None
    if parsed.constraint and (made.editable or not made.name or made.extras):
        raise ValueError("pip refuses such a constraint later")
    if made.link is not None or made.editable:
        return None
    hashes = (parsed.options or {}).get("hashes") or {}
    return {
        "requirement": str(made.req),
        "marker": str(made.markers) if made.markers else None,
        "hashes": {name: sorted({digest.lower() for digest in digests}) for name, digests in sorted(hashes.items())},
    }


def ask(root):
    session = PipSession()
    search = finder(session)
    options = optparse.Values({"require_hashes": False, "no_require_hashes": False, "features_enabled": []})
    lines = list(parse_requirements("r.txt", session, finder=search, options=options))
    return {
        "requirements": [named(line) for line in lines if not line.constraint],
        "constraints": [named(line) for line in lines if line.constraint],
        "indexes": search.index_urls,
        "links": search.find_links,
        "formats": [sorted(search.format_control.get_allowed_formats(name)) for name in PROJECTS],
        "releases": [search.release_control.allows_prereleases(name) for name in PROJECTS],
        "prefer_binary": search.prefer_binary,
        "require_hashes": [bool(options.require_hashes), bool(options.no_require_hashes)],
    }


def record(files, root):
    for name, content in files.items():
        path = os.path.join(root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content.encode("latin-1"))
    os.chdir(root)
    try:
        return {"files": files, **ask(root)}
    except (Exception, SystemExit):
        return {"files": files, "error": True}


def main():
    logging.disable(logging.CRITICAL)
    with open(sys.argv[2], encoding="utf-8") as file:
        rows = [json.loads(line)["files"] for line in file]
    sys.stderr = open(os.devnull, "w")
    os.environ.clear()
    os.environ.update(VARIABLES)
    for files in rows:
        root = os.path.realpath(tempfile.mkdtemp())
        try:
            result = record(files, root)
        finally:
            os.chdir("/")
            shutil.rmtree(root)
        print(json.dumps(result, sort_keys=True).replace(root, "{root}"))


main()
