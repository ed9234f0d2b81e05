"""Asks pip's own option parser what some configurations mean, and prints a JSON object a line.

Usage: python3 -I record.py PIP_WHEEL > configurations.jsonl

Each configuration is made in an empty folder, {root} in the texts. Files outside of it do not count, whatever this machine has.
"""
import json
import os
import shutil
import sys
import tempfile

sys.path.insert(0, sys.argv[1])

from pip._internal.commands import configuration as config_command  # noqa: E402
from pip._internal.commands import create_command  # noqa: E402
from pip._internal.models.index import PyPI  # noqa: E402

GLOBAL, LEGACY, USER, SITE, OTHER = (
    "etc/pip/pip.conf", "home/.pip/pip.conf", "home/.config/pip/pip.conf", "venv/pip.conf", "other.conf")
VENV = {"VIRTUAL_ENV": "{root}/venv"}
PROJECTS = ["a", "b", "c", "x-y"]


def row(command="install", files=None, variables=None, isolated=False, args=()):
    return {"command": command, "isolated": isolated, "args": list(args), "variables": variables or {}, "files": files or {}}


def ini(*lines):
    return "\n".join(lines) + "\n"


def g(*lines):
    return ini("[global]", *lines)


def rows():
    # one option at a time: in a file, in a variable, in both, and isolated
    for key, one, two in [
        ("index-url", "https://one.invalid/simple", "https://two.invalid/simple"),
        ("extra-index-url", "https://one.invalid/a https://one.invalid/b", "https://two.invalid/simple"),
        ("find-links", "one two", "three"),
        ("no-index", "yes", "off"),
        ("platform", "win_amd64", "linux_x86_64 any"),
        ("abi", "cp312 abi3", "cp313"),
        ("python-version", "3.12", "3.9.1"),
        ("implementation", "pp", "cp"),
        ("pre", "true", "0"),
        ("prefer-binary", "on", "f"),
        ("ignore-requires-python", "1", "no"),
        ("uploaded-prior-to", "2026-01-31T12:00:00Z", "2025-01-31T12:00:00+02:00"),
        ("no-binary", "a,b", "c"),
        ("only-binary", ":all:", ":none:"),
        ("all-releases", "X.y", ":all:"),
        ("only-final", "b", "a"),
        ("verbose", "2", "yes"),
        ("quiet", "true", "3"),
        ("no-color", "t", "n"),
        ("timeout", "60", "7.5"),
        ("default-timeout", "30", "0.5"),
    ]:
        variable = "PIP_" + key.upper().replace("-", "_")
        yield row(files={USER: g(f"{key} = {one}")})
        yield row(files={USER: g(f"{key} = {one}")}, variables={variable: two})
        yield row("index", files={GLOBAL: g(f"{key} = {two}"), USER: ini("[index]", f"{key} = {one}")})
        yield row(files={GLOBAL: g(f"{key}={two}"), USER: g(f"{key}={one}")}, variables={variable: one}, isolated=True)
    # files in their order
    every = {GLOBAL: g("index-url = global"), LEGACY: g("index-url = legacy"), USER: g("index-url = user"), SITE: g("index-url = site")}
    yield row(files=every)
    yield row(files=every, variables=VENV)
    yield row(files=every, variables=VENV, isolated=True)
    yield row(files={k: every[k] for k in (GLOBAL, LEGACY)})
    named = {**every, OTHER: g("index-url = other")}
    yield row(files=named, variables={**VENV, "PIP_CONFIG_FILE": "{root}/other.conf"})
    yield row(files=named, variables={"PIP_CONFIG_FILE": "{root}/other.conf"}, isolated=True)
    yield row(files=named, variables={"PIP_CONFIG_FILE": "{root}/not-there.conf"})
    yield row(files=named, variables={"PIP_CONFIG_FILE": ""})
    yield row(files=named, variables={**VENV, "PIP_CONFIG_FILE": "/dev/null", "PIP_PRE": "1"})
    yield row(files={**every, OTHER: ini("[install]", "pre = yes")}, variables={"PIP_CONFIG_FILE": "{root}/home/.config/pip/pip.conf"})
    yield row(files={GLOBAL: g("index-url = global", "pre = 1"), SITE: g("index-url = site")},
              variables={**VENV, "PIP_CONFIG_FILE": "{root}/" + GLOBAL})
    yield row(files={"x/pip/pip.conf": g("index-url = x", "pre = yes"), "y/pip/pip.conf": g("index-url = y"), **{GLOBAL: g("index-url = no")}},
              variables={"XDG_CONFIG_DIRS": "{root}/x:{root}/y:relative"})
    yield row(files={"here/pip/pip.conf": g("index-url = here"), USER: g("index-url = no")}, variables={"XDG_CONFIG_HOME": " {root}/here "})
    yield row(files={USER: g("index-url = yes")}, variables={"XDG_CONFIG_HOME": "relative"})
    # sections
    both = ini("[global]", "index-url = g", "extra-index-url = g1 g2", "[install]", "index-url = i", "[download]", "index-url = d",
               "extra-index-url = d1", "[index]", "extra-index-url =", "pre = yes", "[Install]", "pre = yes")
    for command in ("install", "download", "index"):
        yield row(command, files={USER: both})
        yield row(command, files={USER: both, GLOBAL: ini(f"[{command}]", "index-url = strong", "[global]", "no-index = yes")})
    yield row(files={USER: ini("[DEFAULT]", "pre = yes", "index-url = d", "[global]", "index-url = g", "[other]", "no-index = yes")})
    yield row(files={USER: ini("[DEFAULT]", "pre = yes")})
    yield row(files={USER: ini("[global.x]", "pre = yes", "[ global ]", "no-index = yes", "[install] tail", "prefer-binary = yes")})
    # an empty value hides weaker files of its section, and no other section
    yield row(files={GLOBAL: g("index-url = weak"), USER: g("index-url =")})
    yield row(files={GLOBAL: g("index-url = weak"), USER: ini("[install]", "index-url =")})
    yield row(files={USER: g("index-url = file")}, variables={"PIP_INDEX_URL": ""})
    yield row(files={USER: g("extra-index-url = file")}, variables={"PIP_EXTRA_INDEX_URL": " "})
    # the dialect
    yield row(files={USER: g("# one", "; two", "extra-index-url =", "  a", "", "  # not this", "    b c", "\td", "index-url: https://x.invalid/#f ; g")})
    yield row(files={USER: "[global]\r\nfind-links = a\r\n\r\n   b\r\nindex-url = c=d:e\r\n"})
    yield row(files={USER: g("--Index_URL = x", "PRE: yes", "no_index=1")})
    yield row(files={USER: g("  index-url = deep", "    still", "  pre = yes", " no-index = yes")})
    yield row(files={USER: g("index-url = %(home)s$HOME${HOME}")})
    yield row(files={USER: g("pypi-url = alias")})
    yield row(files={USER: g("find-links =", "  \u00fcber", "  \u3000wide")})
    for broken in (["pre = yes", "pre = no"], ["pre = yes", "--PRE = no"], ["pre"], ["= yes"], ["[install]", "pre=1", "[global]"]):
        yield row(files={USER: g(*broken)})
    yield row(files={USER: "pre = yes\n[global]\n"})
    yield row(files={USER: "\n# only\n"})
    yield row(files={USER: "\ufeff[global]\npre = yes\n"})
    # values that cannot be
    for variable, value in [("PIP_PRE", "maybe"), ("PIP_NO_INDEX", "2"), ("PIP_QUIET", "-1"), ("PIP_VERBOSE", "much"), ("PIP_VERBOSE", " 2 ")]:
        yield row(variables={variable: value})
    yield row(files={USER: g("pre = maybe")}, variables={"PIP_PRE": "yes"})
    yield row(files={GLOBAL: g("pre = maybe"), USER: g("pre = yes")})
    # variables
    yield row(variables={"PIP_INDEX_URL": "up", "pip_pre": "yes", "PIPX_PRE": "yes", "PIP_VERSION": "1", "PIP_HELP": "1", "PIP_UNKNOWN": "1"})
    yield row(variables={"PIP_pre": "yes", "PIP_NO-INDEX": "yes"})
    yield row("index", variables={"PIP_EXTRA_INDEX_URL": "a\nb\tc", "PIP_FIND_LINKS": " d "})
    # what accumulates
    yield row(files={GLOBAL: g("no-binary = a"), USER: ini("[install]", "no-binary = b", "only-binary = a")}, variables={"PIP_NO_BINARY": "c"})
    yield row(files={USER: g("only-binary = :all:", "no-binary = a,b")})
    yield row(files={USER: g("no-binary = a,b", "only-binary = :all:")})
    yield row(files={GLOBAL: g("only-binary = a"), USER: g("no-binary = b", "only-binary = :all:")})
    yield row(files={GLOBAL: g("all-releases = :all:"), USER: ini("[install]", "only-final = c")}, variables={"PIP_ALL_RELEASES": ":none:,a"})
    # the command line on top
    yield row(files={USER: g("index-url = f", "extra-index-url = f1 f2", "no-binary = a", "verbose = 1")},
              args=["-i", "c", "--extra-index-url", "c1", "--no-binary=b", "-vv", "--only-binary", "a"])
    yield row(variables={"PIP_FIND_LINKS": "v", "PIP_PRE": "no", "PIP_PLATFORM": "any"}, args=["-f", "c", "--pre", "--platform=x"])
    yield row(variables={"PIP_FIND_LINKS": "v", "PIP_PRE": "no"}, args=["-f", "c", "--quiet"], isolated=True)


def values(options):
    formats, releases = options.format_control, options.release_control
    version, cut_off = options.python_version, options.uploaded_prior_to
    return {
        "index-url": options.index_url,
        "extra-index-url": options.extra_index_urls,
        "find-links": options.find_links,
        "no-index": bool(options.no_index),
        "platform": options.platforms or [],
        "abi": options.abis or [],
        "python-version": ".".join(map(str, version)) if version else None,
        "implementation": options.implementation,
        "pre": bool(options.pre),
        "prefer-binary": bool(options.prefer_binary),
        "ignore-requires-python": bool(options.ignore_requires_python),
        "uploaded-prior-to": int(cut_off.timestamp()) if cut_off else None,
        "verbose": options.verbose,
        "quiet": options.quiet,
        "no-color": bool(options.no_color),
        "timeout": float(options.timeout),
        "formats": {name: sorted(formats.get_allowed_formats(name)) for name in PROJECTS},
        "releases": {name: releases.allows_prereleases(name) for name in PROJECTS},
    }


def ask(case):
    command = create_command(case["command"], isolated=case["isolated"])
    options, _ = command.parser.parse_args(case["args"] + ["--isolated"] * case["isolated"])
    return {"values": values(options)}


def debug(case):
    """The files that exist, with their entries, as pip config debug prints them."""
    lines = []
    config_command.write_output = lambda message, *args: lines.append(message % args)
    config_command.ConfigurationCommand.print_env_var_values = lambda self: None
    command = create_command("config", isolated=case["isolated"])
    options, _ = command.parser.parse_args(["debug"] + ["--isolated"] * case["isolated"])
    command.run(options, ["debug"])
    return lines


def record(case, root):
    for name, text in case["files"].items():
        path = os.path.join(root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text.encode())
    os.environ.clear()
    os.environ.update({"HOME": root + "/home", "XDG_CONFIG_DIRS": root + "/etc"})
    os.environ.update({name: value.replace("{root}", root) for name, value in case["variables"].items()})
    sys.prefix = os.environ.get("VIRTUAL_ENV", root + "/none")
    try:
        return {**case, **ask(case), "debug": [line.replace(root, "{root}") for line in debug(case)]}
    except SystemExit:
        return {**case, "error": True}


def main():
    real = os.path.exists
    sys.stderr = open(os.devnull, "w")
    for case in rows():
        root = os.path.realpath(tempfile.mkdtemp())
        os.path.exists = lambda path: real(path) and str(path).startswith(root)
        try:
            result = record(case, root)
        finally:
            os.path.exists = real
            shutil.rmtree(root)
        print(json.dumps(result).replace(root, "{root}").replace(PyPI.simple_url, "{default}"))


main()
