# Prints what decides which files this interpreter can use, one NAME=VALUE a line. Runs on Python 3.6 and newer, and on PyPy and GraalPy.
import glob
import os
import platform
import struct
import subprocess
import sys
import sysconfig


def glibc():
    try:
        name, version = os.confstr("CS_GNU_LIBC_VERSION").split()
        return version if name == "glibc" else None
    except (AttributeError, OSError, ValueError):
        return None


def musl():
    # the loader, started alone, tells its version on standard error
    for loader in glob.glob("/lib/ld-musl-*.so.1"):
        try:
            process = subprocess.Popen([loader], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            told = process.communicate()[1].decode("ascii", "replace").splitlines()
        except OSError:
            continue
        for line in told:
            if line.startswith("Version "):
                return line[len("Version "):].strip()
    return None


def full(info):
    text = "{0.major}.{0.minor}.{0.micro}".format(info)
    return text if info.releaselevel == "final" else text + info.releaselevel[0] + str(info.serial)


facts = {
    "implementation": sys.implementation.name,
    "version": "{0.major}.{0.minor}.{0.micro}".format(sys.version_info),
    "platform": sysconfig.get_platform(),
    "bits": struct.calcsize("P") * 8,
    "extension_suffix": sysconfig.get_config_var("EXT_SUFFIX"),
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "debug": bool(sysconfig.get_config_var("Py_DEBUG") or hasattr(sys, "gettotalrefcount")),
    "marker.implementation_name": sys.implementation.name,
    "marker.implementation_version": full(sys.implementation.version),
    "marker.os_name": os.name,
    "marker.platform_machine": platform.machine(),
    "marker.platform_release": platform.release(),
    "marker.platform_system": platform.system(),
    "marker.platform_version": platform.version(),
    "marker.python_full_version": platform.python_version(),
    "marker.platform_python_implementation": platform.python_implementation(),
    "marker.python_version": ".".join(platform.python_version_tuple()[:2]),
    "marker.sys_platform": sys.platform,
}
if facts["platform"].startswith("linux"):
    facts["glibc"] = glibc()
    facts["musl"] = None if facts["glibc"] else musl()
if sys.platform == "darwin":
    version, _, machine = platform.mac_ver()
    if version.startswith("10.16"):
        # what was built for an older system is told this version, unless it asks so
        version = subprocess.check_output(
            [sys.executable, "-sS", "-c", "import platform; print(platform.mac_ver()[0])"],
            env={"SYSTEM_VERSION_COMPAT": "0"}).decode("ascii").strip()
    facts["mac"] = version + " " + machine
if sys.platform == "ios":
    facts["ios"] = platform.ios_ver().release + " " + sys.implementation._multiarch
if platform.system() == "Android":
    facts["android"] = platform.android_ver().api_level
lines = ["{}={}".format(name, " ".join(str(facts[name]).split())) for name in sorted(facts) if facts[name] is not None]
sys.stdout.buffer.write(("\n".join(lines) + "\n").encode("utf-8", "replace"))
