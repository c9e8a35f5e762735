"""`python -m benchmarks.sdk_imports [--write]`: CPU time of a program with the Python SDK until its first call, as a ratio to httpx."""

import sys

from benchmarks import imports, report

_HEADS = ("program", "times httpx", "modules")
_HTTPX = "import httpx; http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={'id': 'cli_1'})))"
_SDK = f"{_HTTPX}; import wedsync; client = wedsync.WedSyncClient('sk_test_1', http_client=http)"
_PROGRAMS = {
    "import of httpx, and a client of it": _HTTPX,
    "import of wedsync, and a client with it": _SDK,
    "the same, and its first resource": f"{_SDK}; client.clients",
    "the same, and its first call": f"{_SDK}; client.clients.get('cli_1')",
    "the first call of httpx alone": f"{_HTTPX}; http.get('https://api.wedsync.com/v1/clients/cli_1').json()",
}


def main() -> None:
    """Print the table; with `--write` also write it to README.md."""
    costs = imports.measure_programs(_PROGRAMS)
    rows = [(each.name, f"{each.cpu_s / costs[0].cpu_s:.2f}", str(each.modules)) for each in costs]
    text = report.table("A program with the Python SDK, CPU time as a ratio", _HEADS, rows)
    print(text)
    if "--write" in sys.argv[1:]:
        report.record("sdk-imports", text)


if __name__ == "__main__":
    main()
