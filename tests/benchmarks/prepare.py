"""Writes what both sides are timed on: prepare.py CORPUS_PAGE.json.gz PAGES.

PAGES/page.json and PAGES/html/page/index.html are the corpus page under the project name "page", in both forms;
PAGES/versions.txt has 20,000 versions, one a line.
"""
import gzip
import html
import json
import pathlib
import random
import sys

source, pages = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
project = source.name.removesuffix(".json.gz")
underscored = project.replace("-", "_")


def renamed(text):
    return text.replace(underscored + "-", "page-").replace(project + "-", "page-")


page = json.loads(gzip.decompress(source.read_bytes()))
anchors = []
for file in page["files"]:
    file["filename"] = renamed(file["filename"])
    file["url"] = renamed(file["url"])
    digest = file.get("hashes", {}).get("sha256")
    attributes = f' href="{html.escape(file["url"])}{"#sha256=" + digest if digest else ""}"'
    if file.get("requires-python") is not None:
        attributes += f' data-requires-python="{html.escape(file["requires-python"])}"'
    if file.get("yanked"):
        reason = "" if file["yanked"] is True else file["yanked"]
        attributes += f' data-yanked="{html.escape(reason)}"'
    anchors.append(f"<a{attributes}>{html.escape(file['filename'])}</a><br/>")
page["name"] = "page"
(pages / "html" / "page").mkdir(parents=True, exist_ok=True)
(pages / "page.json").write_text(json.dumps(page))
(pages / "html" / "page" / "index.html").write_text(
    "<!DOCTYPE html><html><head><meta name='pypi:repository-version' content='1.0'></head><body>\n"
    + "\n".join(anchors) + "\n</body></html>\n")

rng = random.Random(20261122)
suffixes = [""] * 12 + ["a1", "b2", "rc1", ".post1", ".dev20240101", "+cu118", ".post2.dev3"]
versions = [f"{rng.randrange(40)}.{rng.randrange(60)}.{rng.randrange(90)}{rng.choice(suffixes)}" for _ in range(20000)]
(pages / "versions.txt").write_text("\n".join(versions))
print(f"{project}: {len(page['files'])} files, JSON {(pages / 'page.json').stat().st_size:,} bytes, "
      f"HTML {(pages / 'html/page/index.html').stat().st_size:,} bytes")
