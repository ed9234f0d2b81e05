"""Writes core_metadata.jsonl.gz: metadata files, real and odd, and how packaging and importlib_metadata read them.

    python generate.py SEED ODD_FILES WHEEL_FOLDER...

Needs packaging 26.3 and importlib_metadata 10.2. A line is {"file": its bytes as Latin-1, "raw", "unparsed", "errors": the
fields that a strict reader refuses, "typed": fields as what they stand for, without those that do not conform, "json": the
PEP 566 form where both agree on it}. Where the living specification says otherwise, "standard" has its answer, computed from
the reference's answer to the same file in plainer words, and "bullet" its reason.
"""
import email
import gzip
import json
import pathlib
import random
import re
import sys
import zipfile

from importlib_metadata import _adapters
from packaging import metadata

SHOWN_BODY = 300
RAW_TO_NAME = metadata._RAW_TO_EMAIL_MAPPING
TEXTS = {"summary", "description", "license", "author", "author-email", "maintainer", "maintainer-email"}
HEADER = re.compile(rb"(?m)^([!-9;-~]+):")


def plain(value):
    return value.decode("latin-1") if isinstance(value, bytes) else value


def import_name(text):
    name, semicolon, _ = text.partition(";")
    return name.rstrip() + (";private" if semicolon else "")


def typed(raw):
    """Each field alone: one that does not conform is left out."""
    found = {}
    lenient = metadata.Metadata.from_raw(raw, validate=False)
    for key in ("metadata_version", "name", "version", "requires_dist", "requires_python", "provides_extra", "dynamic",
                "license_expression", "license_files", "import_names", "import_namespaces"):
        try:
            value = getattr(lenient, key)
        except metadata.InvalidMetadata:
            continue
        if value is not None:
            if key.startswith("import"):
                value = [import_name(it) for it in value]
            elif key == "dynamic":
                value = sorted(set(value))
            found[RAW_TO_NAME[key]] = [str(it) for it in value] if isinstance(value, list) else str(value)
    return found


def errors(file):
    try:
        metadata.Metadata.from_email(file, validate=True)
        return []
    except metadata.ExceptionGroup as group:
        return sorted({getattr(it, "field") for it in group.exceptions})


def reference(file):
    raw, unparsed = metadata.parse_email(file)
    return {
        "raw": {RAW_TO_NAME[key]: value for key, value in raw.items()},
        "unparsed": {key: [plain(it) for it in values] for key, values in unparsed.items()},
        "errors": errors(file),
        "typed": typed(raw),
    }


def unfolded(file):
    """The same file with the values of all fields but texts on one line."""
    end = b"\n" if b"\n" in file else b"\r"
    field, out, in_body = None, [], False
    for line in file.split(end):
        in_body = in_body or not line.strip(b"\r")
        header = HEADER.match(line)
        if not in_body and line[:1] in b" \t" and line and field and field not in TEXTS:
            out[-1] = out[-1].rstrip() + b" " + line.strip(b" \t")
            continue
        field = header.group(1).decode().lower() if header else field
        out.append(line)
    return end.join(out)


def standard(file, answer):
    """What the living specification says, and why; nothing where it agrees."""
    if not email.message_from_bytes(file).keys():
        return "CORE-02", {"refused": "invalid-metadata"}
    bullets, said = [], dict(answer)
    plainer = reference(unfolded(file))
    if plainer["typed"] != said["typed"] or plainer["errors"] != said["errors"]:
        said["typed"], said["errors"] = plainer["typed"], plainer["errors"]
        bullets.append("CORE-02")
    version = plainer["raw"].get("metadata-version", "")
    if re.fullmatch(r"2\.([7-9]|[1-9][0-9]+)", version):
        said["errors"] = [it for it in said["errors"] if it in RAW_TO_NAME.values() and it != "metadata-version"]
        said["typed"] = dict(said["typed"], **{"metadata-version": version})
        bullets.append("CORE-01")
    names, spaces = ({import_name(it).split(";")[0] for it in plainer["raw"].get(field, [])
                      if re.search(r"^[^;]*$|;\s*private$", it)}
                     for field in ("import-name", "import-namespace"))
    if names & spaces:
        said["errors"] = sorted({*said["errors"], "import-namespace"})
        bullets.append("CORE-10")
    return ("+".join(bullets), said) if said != answer else (None, None)


def json_form(file, answer):
    """The form of importlib_metadata, where the specification has no other opinion."""
    try:
        text = file.decode("utf-8")
    except UnicodeDecodeError:
        return None
    message = email.message_from_string(text)
    names = [it.lower() for it in message.keys()]
    odd = {"keywords", "requires", "provides", "obsoletes", "content-type", "content-transfer-encoding"} & set(names)
    unknown = [it for it in names if it not in RAW_TO_NAME.values()]
    folded = any("\n" in value or "\r" in value for value in message.values())
    posing = any(it.replace("_", "-") in RAW_TO_NAME.values() for it in unknown)
    twice = posing or len(set(unknown)) != len(unknown) or ("description" in names and message.get_payload())
    empty = answer["raw"].get("import-name") == []
    if odd or folded or twice or empty or "\r" in text:
        return None
    return dict(_adapters.Message(message).json)


def row(file):
    answer = reference(file)
    line = {"file": file.decode("latin-1"), **answer}
    form = json_form(file, answer)
    if form is not None:
        line["json"] = form
    bullet, said = standard(file, answer)
    if bullet:
        line["bullet"] = bullet
        line["standard"] = {key: said[key] for key in said if said[key] != answer.get(key)}
    return line


def real(folders):
    for folder in folders:
        for wheel in sorted(pathlib.Path(folder).glob("*.whl")):
            with zipfile.ZipFile(wheel) as archive:
                for name in archive.namelist():
                    if name.endswith(".dist-info/METADATA") and name.count("/") == 1:
                        file = archive.read(name)
                        end = re.search(rb"\r?\n\r?\n", file)
                        body = file[end.end():][:SHOWN_BODY].decode("utf-8", "ignore").encode() if end else b""
                        yield file[: end.end()] + body if end else file


VALUES = {
    "Metadata-Version": ["1.0", "1.1", "1.2", "2.0", "2.1", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.6", "2.7", "3.0", "1.3", "2.10", "x", ""],
    "Name": ["foo", "Foo.Bar_baz", "a-", "-a", "", "f\u00f6\u00f6", "foo ", "a b", "A"],
    "Version": ["1.0", "1!2.0.post1", "v1.0-RC.1+Local_1", "", "french toast", "1.0 ", "2026.1"],
    "Dynamic": ["Requires-Dist", "REQUIRES-python", "Name", "version", "Metadata-Version", "Provides_Extra", "", "Classifier", "License-File"],
    "Platform": ["any", "", "linux \u2603"],
    "Supported-Platform": ["RedHat 7.2"],
    "Summary": ["One line", "two\n lines", "a\n        b", "\u00fcber", "a\x0bb", "a\u2028b", ""],
    "Description": ["header", "a\n       |b\n       |\n       |  c", "a\n        b", ""],
    "Description-Content-Type": ["text/markdown", "text/markdown; charset=UTF-8; variant=GFM", "text/plain;charset=utf-8", "text/x-rst;", "text/html", "text", "",
                                 "text/markdown; variant=gfm", "text/plain; charset=latin-1", "text/markdown; variant=\"CommonMark\"", "text/plain; a=1; a=2",
                                 "text/plain;; a=b", "text/plain; a", "Text/X-RST; charset = utf-8", "text/markdown;\n        charset=UTF-8", "text/plain x"],
    "Keywords": ["a, b,c", "a b", "", "a,,b", "\u00e9, \u4e2d"],
    "Home-page": ["https://example.org/", ""],
    "Download-URL": ["https://example.org/x.tar.gz"],
    "Author": ["A. U. Thor", "J\u00fcrgen\n        Zwei", ""],
    "Author-email": ["a@example.org, \"B\" <b@example.org>"],
    "Maintainer": ["M", "\u5b57"],
    "Maintainer-email": ["m@example.org"],
    "License": ["MIT", "long\n        text", "UNKNOWN"],
    "License-Expression": ["MIT", "mit or apache-2.0", "(MIT AND bsd-3-clause) or zlib", "GPL-2.0-only WITH Classpath-exception-2.0", "mit with", "()", "Foo", "",
                           "LicenseRef-My.Own", "licenseref-a_b", "MIT+", "mit mit", "MIT OR\n        zlib", "(mit", "mit with mit", "((mit) or (0BSD))", "and", "LGPL-2.1+"],
    "License-File": ["LICENSE", "licenses/LICENSE.txt", "../x", "/etc/x", "a\\b", "*.txt", "C:/x", "", ".", "./a", "a//b", "a/", "a b"],
    "Classifier": ["Programming Language :: Python", "License :: OSI Approved :: MIT License", ""],
    "Requires-Dist": ["a", "b>=1,<2", "c (==1.0)", "d[x,Y_z]>=2; python_version < '3.9'", "e @ https://h/e.whl ; os_name == 'nt'", "f; extra == 'X_y'", "g >= ", "",
                      "h\n        >=1", "i; nope == '1'", "j ; (os_name == 'a' or extra == 'b') and sys_platform != \"c\"", "k===1.0.*foo", "l=1", "\u00e4"],
    "Requires-Python": [">=3.8", ">=3.8,!=3.9.*", "", "~=3.6", ">=3.6.*", "3.8", ">=3\n        ,<4", "<4;os_name=='nt'", "===x"],
    "Requires-External": ["C", "libpng (>=1.5)"],
    "Project-URL": ["Home, https://example.org/", "Source,https://example.org/a,b", "alone", "Home, x", ", x", "", "l\u00e4bel, y"],
    "Provides-Extra": ["x", "X_y", "a.b", "-", "", "no good", "\u00e4"],
    "Provides-Dist": ["a (1.0)"],
    "Obsoletes-Dist": ["a"],
    "Import-Name": ["", "a", "a.b", "_c ; private", "class", "1a", "a;public", "a.", "\u00e4\u00f6", "a; private", "a;"],
    "Import-Namespace": ["a", "n.s", "", "a-b", "n;private"],
    "Requires": ["a"],
    "Provides": ["b (1.0)"],
    "Obsoletes": ["c"],
}


def spelt(rng, name):
    return rng.choice([name, name, name, name.lower(), name.upper(), name.title()])


def odd(rng):
    """A file in which a few things may be wrong."""
    lines = []
    for name in ("Metadata-Version", "Name", "Version"):
        if rng.random() < 0.95:
            good = VALUES[name][:2] if name != "Metadata-Version" else VALUES[name]
            lines.append((name, rng.choice(VALUES[name] if rng.random() < 0.2 else good)))
    for _ in range(rng.randrange(0, 7)):
        name = rng.choice(list(VALUES))
        if name in ("Metadata-Version", "Name", "Version") and rng.random() < 0.8:
            name = "Requires-Dist"
        times = rng.choice([1, 1, 1, 2, 3]) if name in REPEATED or rng.random() < 0.1 else 1
        lines += [(name, rng.choice(VALUES[name])) for _ in range(times)]
    if rng.random() < 0.02:
        lines += [("Import-Name", "a.b"), ("Import-Namespace", rng.choice(["a.b", "a.b; private", "a"]))]
    if rng.random() < 0.08:
        lines.append((rng.choice(["Default-Extra", "X-Odd", "Requires_Dist", "Dist"]), rng.choice(["x", "\u00e4", ""])))
    if rng.random() < 0.1:
        rng.shuffle(lines)
    space = lambda: rng.choice([" ", " ", " ", "", "\t", "   "])
    out = [(spelt(rng, name) + ":" + space() + value).encode() for name, value in lines]
    if rng.random() < 0.05 and out:
        at = rng.randrange(len(out))
        out[at] = out[at] + rng.choice([b"\xff", b"\xe4", b"\xed\xa0\x80", b"\xc0\x80"])
    if rng.random() < 0.04:
        out.insert(rng.randrange(len(out) + 1), rng.choice([b"no header", b": empty", b"From me", b"  lost", b"N\xc3\xa4me: x", b"a b: c", b"\tx: y"]))
    file = b"\n".join(out) + b"\n"
    if rng.random() < 0.5:
        file += b"\n" + rng.choice([b"body\n", b"# Body\n\n        indented\n", b"\n", b"", "b\u00f6dy".encode(), b"bad \xff", b"x: y\n"])
    if rng.random() < 0.08:
        file = file.replace(b"\n", rng.choice([b"\r\n", b"\r\n", b"\r"]))
    if rng.random() < 0.02:
        file = rng.choice([b"\xef\xbb\xbf", b"\n", b"\r\n", b" \n", b"junk\n"]) + file
    return file


REPEATED = {"Dynamic", "Platform", "Supported-Platform", "License-File", "Classifier", "Requires-Dist", "Requires-External", "Project-URL",
            "Provides-Extra", "Provides-Dist", "Obsoletes-Dist", "Import-Name", "Import-Namespace", "Requires", "Provides", "Obsoletes"}


def main():
    rng = random.Random(int(sys.argv[1]))
    files = dict.fromkeys(real(sys.argv[3:]))
    count = len(files)
    while len(files) < count + int(sys.argv[2]):
        files.setdefault(odd(rng))
    lines = "".join(json.dumps(row(file), ensure_ascii=False, separators=(",", ":")) + "\n" for file in files)
    target = pathlib.Path(__file__).with_name("core_metadata.jsonl.gz")
    with open(target, "wb") as out, gzip.GzipFile("", "wb", 9, out, mtime=0) as packed:
        packed.write(lines.encode("utf-8", "surrogatepass"))
    print(count, "real files and", len(files) - count, "odd ones,", target.stat().st_size, "bytes")


main()
