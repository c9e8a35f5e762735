"""Only two modules open connections: one to AWS's own addresses, one to addresses that customers choose (W11)."""

import ast
from pathlib import Path

from local.paths import ROOT

CLIENTS = {
    "layers/apikit/python/apikit/aws/connection_pool.py",
    "layers/apikit/python/apikit/aws/guarded_client.py",
    "layers/apikit/python/apikit/aws/guarded_network.py",
}
NETWORK_MODULES = {
    "socket", "http.client", "urllib.request", "urllib3", "httpx", "httpcore", "requests", "aiohttp", "ftplib", "smtplib", "telnetlib",
}  # fmt: skip
CALLS = {"open_connection", "create_connection", "urlopen"}


def network_uses(path: Path) -> list[str]:
    """The network modules that a file imports, and the functions that it calls to connect."""
    uses = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            uses += [each.name for each in node.names if each.name in NETWORK_MODULES]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{each.name}" for each in node.names)]
            uses += [name for name in names if name in NETWORK_MODULES]
        elif isinstance(node, ast.Attribute) and node.attr in CALLS:
            uses.append(node.attr)
    return uses


def test_are_sent_by_the_guarded_client_only() -> None:
    uses = {
        path.relative_to(ROOT).as_posix(): network_uses(path)
        for folder in ("layers", "functions")
        for path in (ROOT / folder).rglob("*.py")
    }
    assert {path for path, names in uses.items() if names} == CLIENTS
