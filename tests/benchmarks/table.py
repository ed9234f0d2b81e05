"""Prints what has been measured as a table: table.py FOLDER, the folder that run has filled."""
import csv
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
WORK = {
    "json": "parse and evaluate the largest corpus page, JSON",
    "html": "parse and evaluate the largest corpus page, HTML",
    "parseAndSort": "parse and sort 20,000 versions",
}


def rows(name):
    with open(folder / name, newline="") as file:
        return list(csv.reader(file))


def line(work, how, pip, ours, unit, ratio):
    print(f"| {work} | {how} | {pip} {unit} | {ours} {unit} | {ratio} |")


print()
print("| work | how | pip 26.3 | Wheelscout | compared |")
print("|---|---|---|---|---|")
before = {name: float(time) for name, time, _ in rows("pip-before.csv")}
after = {name: float(time) for name, time, _ in rows("pip-after.csv")}
ours = {
    result["benchmark"].rpartition(".")[2]: result["primaryMetric"]["scorePercentiles"]["0.0"]
    for result in json.loads((folder / "ours.json").read_text())}
for name, work in WORK.items():
    pip = min(before[name], after[name])
    line(work, "warm, in process", f"{pip:.1f}", f"{ours[name]:.2f}", "ms", f"{pip / ours[name]:.1f} times faster")
for form, measure, pip, mine in rows("processes.csv"):
    work = f"find on a page of 20,000 files over http, {form.upper()}"
    if measure == "size":
        ratio = f"{float(mine) / float(pip):.2f} of pip's peak resident size"
        line(work, "cold, whole process", pip, mine, "MiB", ratio)
    else:
        line(work, "cold, whole process", pip, mine, "s", f"{float(pip) / float(mine):.1f} times faster")
