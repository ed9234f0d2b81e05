"""Writes a page of 20,000 files in both forms, with all that a large public index says of each: big_page.py FOLDER."""
import hashlib
import html
import json
import pathlib
import sys

PLATFORMS = ["macosx_10_13_x86_64", "macosx_11_0_arm64", "manylinux_2_17_aarch64.manylinux2014_aarch64",
             "manylinux_2_17_x86_64.manylinux2014_x86_64", "musllinux_1_2_x86_64", "win_amd64"]


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def names():
    """800 versions, each with 24 wheels and a source archive."""
    for i in range(800):
        version = f"{1 + i // 100}.{i // 10 % 10}.{i % 10}"
        for python in ("cp311", "cp312", "cp313", "cp314"):
            for platform in PLATFORMS:
                yield i, version, f"big-{version}-{python}-{python}-{platform}.whl"
        yield i, version, f"big-{version}.tar.gz"


def write(folder):
    files, anchors, versions = [], [], []
    for i, version, name in names():
        sha = digest(name)
        url = f"/packages/{sha[:2]}/{sha[2:4]}/{sha[4:]}/{name}"
        sidecar = {"sha256": digest("metadata of " + name)} if name.endswith(".whl") else False
        reason = "broken upload" if i % 41 == 7 else False
        files.append({
            "core-metadata": sidecar, "data-dist-info-metadata": sidecar, "filename": name, "hashes": {"sha256": sha},
            "provenance": None, "requires-python": ">=3.11", "size": 100_000 + int(sha[:5], 16),
            "upload-time": f"{2022 + i // 300}-{i // 25 % 12 + 1:02}-{i % 25 + 1:02}T12:34:56.789012Z", "url": url,
            "yanked": reason})
        attributes = f'href="{url}#sha256={sha}" data-requires-python="{html.escape(">=3.11")}"'
        if reason:
            attributes += f' data-yanked="{reason}"'
        if sidecar:
            attributes += "".join(f' data-{key}="sha256={sidecar["sha256"]}"' for key in ("dist-info-metadata", "core-metadata"))
        anchors.append(f"<a {attributes} >{name}</a><br />\n")
        if version not in versions[-1:]:
            versions.append(version)
    page = {"meta": {"api-version": "1.4"}, "name": "big", "project-status": {"status": "active"}, "versions": versions, "files": files}
    (folder / "big.json").write_text(json.dumps(page, separators=(",", ":")))
    (folder / "big.html").write_text(
        '<!DOCTYPE html>\n<html>\n  <head>\n    <meta name="pypi:repository-version" content="1.4">\n'
        "    <title>Links for big</title>\n  </head>\n  <body>\n    <h1>Links for big</h1>\n"
        + "".join(anchors) + "</body>\n</html>\n")


write(pathlib.Path(sys.argv[1]))
