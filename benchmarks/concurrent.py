"""`python -m benchmarks.concurrent [--write]`: 1,000 concurrent requests of one key against the stack of `make run`.

Counts errors: failures, lost or duplicate writes, requests admitted over the limit or denied below it.
"""

import json
import os
import sys
from collections import Counter
from dataclasses import dataclass

from benchmarks.report import record, table
from local import aws, emulator
from local.paths import RUN_STATE
from local.run import DEFAULT_PORT
from tests.crowd import CrowdResponse, all_at_once, reads_and_creates
from tests.e2e.stack import Customer

_TIMEOUT_S = 300


@dataclass(frozen=True)
class LoadScenario:
    """Concurrent requests: `creates` clients, each `copies` times with one Idempotency-Key, and `reads` lists."""

    name: str
    creates: int
    copies: int
    reads: int
    per_day: int | None = None

    @property
    def expected_admissions(self) -> int:
        """Number of requests that must be admitted."""
        return min(self.creates * self.copies + self.reads, self.per_day or sys.maxsize)


SCENARIOS = (
    LoadScenario("500 lists, 250 creates sent twice; room for all", creates=250, copies=2, reads=500),
    LoadScenario("800 lists, 200 creates; a limit of 300", creates=200, copies=1, reads=800, per_day=300),
    LoadScenario("1,000 creates; room for all", creates=1_000, copies=1, reads=0),
)


def main() -> None:
    """Run every scenario and print the report; with `--write` also write it to README.md. Exit if no stack is running."""
    port = int(os.environ.get("WEDSYNC_PORT", DEFAULT_PORT))
    if not emulator.is_listening(port):
        sys.exit(f"No stack is running on {aws.endpoint(port)}. Start it with `make run`.")
    stack = json.loads((RUN_STATE / "stack.json").read_text())
    chain = Customer(stack["api_url"], stack["api_key"], stack["api_secret"])
    heads = ("requests of one key", "at once", "200", "201", "replays", "409", "429", "5xx", "over-admissions",
             "false denials", "lost writes", "duplicate writes")  # fmt: skip
    report = table("Concurrent requests on the local stack", heads, [_row(chain, scenario) for scenario in SCENARIOS])
    print(report)
    if "--write" in sys.argv[1:]:
        record("concurrent", report)


def _row(chain: Customer, scenario: LoadScenario) -> tuple[str, ...]:
    child = chain.new_child()
    key = child.with_key(limits={"per_day": scenario.per_day}) if scenario.per_day else child
    credentials = {"X-API-Key": key.api_key, "X-API-Secret": key.api_secret}
    requests = reads_and_creates(
        key.api_url, credentials, creates=scenario.creates, copies=scenario.copies, reads=scenario.reads
    )
    crowd = all_at_once(requests, timeout_s=_TIMEOUT_S)
    statuses = Counter(response.status for response in crowd.answers)
    admissions = len(requests) - statuses[429]
    created_ids, clients = _created_ids(crowd.answers), child.all_of("clients")
    counts = (
        crowd.most_at_once,
        statuses[200],
        statuses[201],
        sum("idempotency-replayed" in response.headers for response in crowd.answers),
        statuses[409],
        statuses[429],
        sum(count for status, count in statuses.items() if status >= 500),  # noqa: PLR2004 - server errors
        max(0, admissions - scenario.expected_admissions),
        max(0, scenario.expected_admissions - admissions),
        len(created_ids - {client["id"] for client in clients}),
        len(clients) - len({client["name"] for client in clients}),
    )
    return (scenario.name, *(f"{count:,}" for count in counts))


def _created_ids(responses: list[CrowdResponse]) -> set[str]:
    """Return the IDs of the clients in the 201 responses."""
    return {response.json()["id"] for response in responses if response.status == 201}  # noqa: PLR2004 - Created


if __name__ == "__main__":
    main()
