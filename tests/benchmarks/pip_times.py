"""Times pip's own finder and versions in process: pip_times.py PAGES, the folder that run has prepared.

Prints CSV: name, shortest milliseconds, repetitions. Everything is warm: one untimed repetition comes first.
Processor time, so that whatever else the machine does makes pip no slower; it has one thread.
"""
import pathlib
import sys
import time

from pip._internal.index.collector import IndexContent, LinkCollector, parse_links
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.search_scope import SearchScope
from pip._internal.models.selection_prefs import SelectionPreferences
from pip._internal.models.target_python import TargetPython
from pip._internal.network.session import PipSession
from pip._vendor.packaging.specifiers import SpecifierSet
from pip._vendor.packaging.version import Version

pages = pathlib.Path(sys.argv[1])
url = "http://127.0.0.1/simple/page/"


def shortest(work, times):
    work()
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return min(taken)


def choose(path, content_type):
    collector = LinkCollector(PipSession(), SearchScope.create([], [], False))
    target = TargetPython(
        platforms=["manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64", "linux_x86_64"],
        py_version_info=(3, 12), abis=["cp312"], implementation="cp")
    finder = PackageFinder.create(collector, SelectionPreferences(allow_yanked=True), target)
    content = IndexContent(path.read_bytes(), content_type, "utf-8", url, cache_link_parsing=False)
    evaluator = finder.make_link_evaluator("page")
    candidates = finder.evaluate_links(evaluator, list(parse_links(content)))
    result = finder.make_candidate_evaluator("page", SpecifierSet()).compute_best_candidate(candidates)
    assert result.best_candidate


def sort_versions(texts):
    sorted(Version(text) for text in texts)


texts = (pages / "versions.txt").read_text().split("\n")
print(f"json,{shortest(lambda: choose(pages / 'page.json', 'application/vnd.pypi.simple.v1+json'), 5):.3f},5")
print(f"html,{shortest(lambda: choose(pages / 'html/page/index.html', 'text/html'), 5):.3f},5")
print(f"parseAndSort,{shortest(lambda: sort_versions(texts), 7):.3f},7")
