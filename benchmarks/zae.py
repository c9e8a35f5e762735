"""`python -m benchmarks.zae ENDPOINT SETTINGS`: zae-limiter on a table of its own; runs in the environment of requirements/peers.txt."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from zae_limiter import Limit, RateLimitExceeded, SyncRateLimiter, SyncRepository


def measured(endpoint: str, *, limit: int, threads: int, requests: int, decisions: int) -> dict[str, float]:
    """Round trips and CPU microseconds of a decision that lets in, and how many a race of so many threads lets in."""
    repository = SyncRepository(name=f"zae-{time.time_ns()}", region="us-east-1", endpoint_url=endpoint)
    repository.create_table()
    limiter = SyncRateLimiter(repository=repository)
    trips = [0]
    repository._get_client().meta.events.register(  # noqa: SLF001 - it shows its client nowhere else
        "before-send.dynamodb", lambda **_: trips.__setitem__(0, trips[0] + 1)
    )

    def ask(entity: str, most: int) -> bool:
        limits = [Limit.per_hour("requests", most)]
        with suppress(RateLimitExceeded), limiter.acquire(entity, "api", {"requests": 1}, limits=limits):
            return True
        return False

    ask("alone", 1_000_000)
    trips[0], started = 0, time.process_time()
    for _ in range(decisions):
        ask("alone", 1_000_000)
    cpu_s, alone = time.process_time() - started, trips[0]
    with ThreadPoolExecutor(threads) as pool:
        admitted = sum(pool.map(lambda _: ask("race", limit), range(threads * requests)))
    return {"trips": alone / decisions, "cpu_us": cpu_s / decisions * 1e6, "admitted": admitted}


if __name__ == "__main__":
    endpoint, settings = sys.argv[1:]
    print(json.dumps(measured(endpoint, **json.loads(settings))))
