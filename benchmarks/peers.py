"""Our gate compared with a limiter from PyPI, on the same DynamoDB in the same run: round trips, CPU time, and a race for a limit."""

import json
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from apikit.admission.credentials import Credentials
from apikit.admission.gate import Gate
from apikit.admission.plans import Plan
from apikit.clock import SystemClock
from apikit.dynamo.table import Table, client
from apikit.errors import RateLimitExceeded
from benchmarks.exactness import SECRET_HASH, store_key
from local import venv
from local.paths import PEERS_VENV, ROOT, program


@dataclass(frozen=True)
class Race:
    """A race: `threads` with `requests` each and a `limit` per hour, after `decisions` without concurrency."""

    limit: int = 200
    threads: int = 16
    requests: int = 30
    decisions: int = 400


RACE = Race()


def measure(table: str, endpoint: str, race: Race) -> dict[str, dict[str, float]]:
    """Return the round trips and CPU microseconds per decision, and the admissions in the race, of each limiter."""
    return {
        "ours: key, secret, scopes and a sliding hour": _measure_gate(table, race),
        "zae-limiter 0.17.0: a token bucket": _measure_zae(endpoint, race),
    }


def _measure_gate(table: str, race: Race) -> dict[str, float]:
    single_key, race_key = f"key_alone-{time.time_ns()}", f"key_race-{time.time_ns()}"
    store_key(table, single_key, Plan(per_hour=1_000_000))
    store_key(table, race_key, Plan(per_hour=race.limit))
    gate = Gate(Table(table), SystemClock())
    trips = [0]

    def count(_operation: str, _request: Any, _answer: Any) -> None:
        trips[0] += 1

    def ask(key_id: str) -> bool:
        with suppress(RateLimitExceeded):
            gate.admit(Credentials(key_id, "live", SECRET_HASH))
            return True
        return False

    ask(single_key)
    client().observers.append(count)
    start_s = time.process_time()
    for _ in range(race.decisions):
        ask(single_key)
    cpu_s = time.process_time() - start_s
    client().observers.remove(count)
    with ThreadPoolExecutor(race.threads) as pool:
        admissions = sum(pool.map(lambda _: ask(race_key), range(race.threads * race.requests)))
    return {"trips": trips[0] / race.decisions, "cpu_us": cpu_s / race.decisions * 1e6, "admissions": admissions}


def _measure_zae(endpoint: str, race: Race) -> dict[str, float]:
    venv.ensure_peers()
    command: list[str | Path] = [
        program(PEERS_VENV, "python"),
        "-W",
        "ignore",
        "-m",
        "benchmarks.zae",
        endpoint,
        json.dumps(asdict(race)),
    ]
    results: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)
    return results
