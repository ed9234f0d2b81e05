"""Compares what ls and inspect say of wheels with what Python's own modules say; prints every difference.

Each line of standard input is an array: the path of a wheel, the object that ls printed, the one that inspect printed.
"""

import base64, csv, hashlib, importlib.metadata, io, json, sys, zipfile


def record_faults(archive, folder, files, rows, digests):
    faults = []
    for name, digest, size in rows:
        if name not in files:
            faults.append("not-in-wheel " + name)
            continue
        if size and int(size) != files[name].file_size:
            faults.append("size-differs " + name)
        if not digest:
            if name != folder + "/RECORD":
                faults.append("no-digest " + name)
        elif digests:
            algorithm, value = digest.split("=", 1)
            found = hashlib.new(algorithm, archive.read(name)).digest()
            if base64.urlsafe_b64encode(found).rstrip(b"=").decode() != value:
                faults.append("digest-differs " + name)
    listed = {row[0] for row in rows}
    return faults + ["not-in-record " + name for name in files if name not in listed]


def compare(path, ls, inspect):
    archive = zipfile.ZipFile(path)
    infos = archive.infolist()
    folder = next(i.filename.split("/")[0] for i in infos if i.filename.split("/")[0].endswith(".dist-info"))
    distribution = importlib.metadata.PathDistribution(zipfile.Path(archive, folder + "/"))
    files = {i.filename: i for i in infos if not i.is_dir()}
    rows = [row for row in csv.reader(io.StringIO(archive.read(folder + "/RECORD").decode())) if row]
    checked = inspect["record"]["digests_checked"]
    declared = distribution.read_text("top_level.txt")
    pairs = [
        ("members", [[i.filename, i.file_size, i.compress_size, "%08x" % i.CRC] for i in infos],
         [[m["name"], m["size"], m["compressed_size"], m["crc32"]] for m in ls["members"]]),
        ("size", sum(i.file_size for i in infos), inspect["size"]),
        ("compressed_size", sum(i.compress_size for i in infos), inspect["compressed_size"]),
        ("record", len(rows), inspect["record"]["files"]),
        ("faults", record_faults(archive, folder, files, rows, checked),
         [f["code"] + " " + f["path"] for f in inspect["record"]["faults"]]),
        ("entry points", [[e.group, e.name, e.value] for e in distribution.entry_points],
         [[e["group"], e["name"], e["value"]] for e in inspect["entry_points"]]),
        ("name", distribution.metadata["Name"], inspect["metadata"]["name"]),
        ("needs", distribution.metadata.get_all("Requires-Dist", []), inspect["metadata"].get("requires_dist", [])),
    ]
    if declared:
        pairs.append(("modules", sorted(declared.split()), inspect["modules"]))
    for what, python, ours in pairs:
        if python != ours:
            print(path, what, python, ours)


for line in sys.stdin:
    compare(*json.loads(line))
