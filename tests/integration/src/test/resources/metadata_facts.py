"""Compares metadata that were fetched from wheels with what Python reads there; prints every difference.

The first line of standard input is a folder that may hold a wheel of packaging. Each further line is an object: the path of a
wheel, the bytes that each way has brought in base64, and the JSON form that the verb metadata printed.
"""

import base64, glob, importlib.metadata, json, sys, zipfile

sys.path[:0] = glob.glob(sys.stdin.readline().strip() + "/packaging-*.whl")
try:
    from packaging.metadata import parse_email
except ImportError:
    parse_email = None

SINGULAR = {"classifiers": "classifier", "platforms": "platform", "license_files": "license_file", "import_names": "import_name",
            "supported_platforms": "supported_platform"}


def report(path, what, python, ours):
    if python != ours:
        print(path, what, repr(python)[:300], repr(ours)[:300])


def compare(path, ways, form):
    archive = zipfile.ZipFile(path)
    folder = next(n.split("/")[0] for n in archive.namelist() if n.split("/")[0].endswith(".dist-info"))
    file = archive.read(folder + "/METADATA")
    for way, found in ways.items():
        report(path, way, file, base64.b64decode(found))
    distribution = importlib.metadata.PathDistribution(zipfile.Path(archive, folder + "/"))
    for field in ("Name", "Version", "Requires-Python", "Metadata-Version", "License-Expression", "Home-page"):
        report(path, "importlib " + field, distribution.metadata.get(field), form.get(field.lower().replace("-", "_")))
    for field in ("Requires-Dist", "Provides-Extra", "Classifier", "Project-URL", "License-File", "Dynamic"):
        report(path, "importlib " + field, distribution.metadata.get_all(field) or [], form.get(field.lower().replace("-", "_"), []))
    if parse_email is None:
        return
    raw, unknown = parse_email(file)
    report(path, "unparsed", {}, unknown)
    urls = raw.pop("project_urls", {})
    report(path, "project_urls", ["%s, %s" % pair for pair in urls.items()], form.get("project_url", []))
    for key, value in raw.items():
        report(path, "packaging " + key, value, form.get(SINGULAR.get(key, key)))


for line in sys.stdin:
    question = json.loads(line)
    compare(question["path"], question["ways"], question["form"])
