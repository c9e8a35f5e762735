"""A Stripe-compatible server on loopback, in a process of its own: `localstripe`, which over-refunds and ignores idempotency keys."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PAYMENT_METHOD = "pm_card_visa"
DECLINED_METHOD = "pm_card_chargeCustomerFail"

_SERVE = """
import asyncio
from aiohttp import web
from localstripe import resources, server

# The original writes every object to a file in the folder for temporary files.
type(resources.store).dump_to_disk = lambda self: None


async def serve():
    runner = web.AppRunner(server.app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(site._server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()


asyncio.run(serve())
"""


@contextmanager
def a_stripe_server() -> Iterator[str]:
    """The URL of a new server without objects."""
    command = [sys.executable, "-W", "ignore", "-c", _SERVE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parent) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/"
        finally:
            process.terminate()
