"""`python -m benchmarks.zae ENDPOINT SETTINGS`: zae-limiter with its own table, in the virtual environment of requirements/peers.txt."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from zae_limiter import Limit, RateLimitExceeded, SyncRateLimiter, SyncRepository


def measure(endpoint: str, *, limit: int, threads: int, requests: int, decisions: int) -> dict[str, float]:
    """Return the round trips and CPU microseconds per admission, and the admissions in the race."""
    repository = SyncRepository(name=f"zae-{time.time_ns()}", region="us-east-1", endpoint_url=endpoint)
    repository.create_table()
    limiter = SyncRateLimiter(repository=repository)
    trips = [0]
    repository._get_client().meta.events.register(  # noqa: SLF001 - it has no public client
        "before-send.dynamodb", lambda **_: trips.__setitem__(0, trips[0] + 1)
    )

    def ask(entity: str, quota: int) -> bool:
        limits = [Limit.per_hour("requests", quota)]
        with suppress(RateLimitExceeded), limiter.acquire(entity, "api", {"requests": 1}, limits=limits):
            return True
        return False

    ask("alone", 1_000_000)
    trips[0], start_s = 0, time.process_time()
    for _ in range(decisions):
        ask("alone", 1_000_000)
    cpu_s, single_trips = time.process_time() - start_s, trips[0]
    with ThreadPoolExecutor(threads) as pool:
        admissions = sum(pool.map(lambda _: ask("race", limit), range(threads * requests)))
    return {"trips": single_trips / decisions, "cpu_us": cpu_s / decisions * 1e6, "admissions": admissions}


if __name__ == "__main__":
    endpoint, settings = sys.argv[1:]
    print(json.dumps(measure(endpoint, **json.loads(settings))))
