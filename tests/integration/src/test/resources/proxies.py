"""Says which proxy requests chooses: reads a URL and then NAME=VALUE for each variable, parted by tabs, a question a line.

Answers each with one line: the scheme, the host and the port of the proxy and what it is shown, parted by spaces; "-" for
no proxy.
"""
import os
import sys

from pip._vendor.requests.adapters import HTTPAdapter
from pip._vendor.requests.utils import get_environ_proxies, prepend_scheme_if_needed, select_proxy
from pip._vendor.urllib3.util import parse_url


def chosen(url):
    proxy = select_proxy(url, get_environ_proxies(url))
    if not proxy:
        return "-"
    proxy = prepend_scheme_if_needed(proxy, "http")
    parts = parse_url(proxy)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    shown = HTTPAdapter().proxy_headers(proxy).get("Proxy-Authorization", "-")
    return f"{parts.scheme} {parts.host} {port} {shown}"


print(flush=True)
for line in sys.stdin:
    url, *variables = line.rstrip("\n").split("\t")
    os.environ.clear()
    os.environ.update(variable.split("=", 1) for variable in variables if variable)
    print(chosen(url), flush=True)
