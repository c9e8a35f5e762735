"""`python -m benchmarks.sdk_tasks [FILE…]`: counts lines, requests and found mistakes of the programs, and writes results.json.

Needs the network, and a quarter of an hour: it installs the other SDKs and generates the clients. With names of files, such as
`wedsync.ts`, only these programs are measured again, with the clients of the last time.
"""

import sys

from benchmarks.sdk_tasks import contenders, report
from benchmarks.sdk_tasks.exchanges import STRIPE, WEDSYNC
from benchmarks.sdk_tasks.programs import PROGRAMS, Program
from benchmarks.sdk_tasks.runs import count_requests
from benchmarks.sdk_tasks.type_checks import find_mistakes
from local import progress
from tests.sdks.scripted_server import ScriptedServer, a_scripted_server

_ORDER = [(each.language, each.sdk) for each in PROGRAMS]


def _measure(each: Program, server: ScriptedServer) -> report.Result:
    api = STRIPE if each.sdk == "Stripe" else WEDSYNC
    with progress.step(f"{each.path.stem} ({each.language})"):
        runtime = contenders.TOOLCHAIN.prepare(each, contenders.WORK / "bundles")
        requests = count_requests(runtime, server, api)
        mistakes = find_mistakes(each, contenders.TOOLCHAIN, contenders.WORK / "mistakes")
    return report.Result(each.language, each.sdk, each.count_lines(), each.count_helper_lines(), requests, mistakes)


def main() -> None:
    """Measure the programs, write the results and print them."""
    names = sys.argv[1:]
    if not names:
        contenders.install()
    results = {(each.language, each.sdk): each for each in report.read()}
    with a_scripted_server() as server:
        for each in PROGRAMS:
            if not names or each.path.name in names:
                results[each.language, each.sdk] = _measure(each, server)
                report.write([results[key] for key in _ORDER if key in results])
    print(f"\n{report.totals(report.read())}\n\n{report.lines_by_task(report.read())}")


if __name__ == "__main__":
    main()
