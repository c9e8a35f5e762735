"""Cost of receivers of the sandbox: DynamoDB calls and units, without the admission: `python -m benchmarks.receivers [--write]`.

DynamoDB is in memory. The sandbox has ten webhooks, of which one has the URL of the receiver.
"""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

from apikit.actor import Actor, Tenant
from apikit.aws.platform_secret import signer
from apikit.ids import new_id
from apikit.resources.lists import PageRequest
from benchmarks import prices
from benchmarks.local_tables import memory_tables
from benchmarks.report import record, table
from benchmarks.units import Bill, record_bill
from domain.receivers.addresses import ReceiverAddress
from domain.receivers.inbox import IncomingRequest
from domain.receivers.model import Receiver, ReceiverDetails
from domain.receivers.wiring import receiver_inbox, receiver_service
from domain.webhooks.wiring import webhook_store
from tests.builders import CAUSE, a_webhook
from tests.tables import SETTINGS

_TENANT = Tenant(new_id("org"), "test")
_ACTOR = Actor(_TENANT, _TENANT.organization_id, "key_1", frozenset({"*"}), "")
_WEBHOOKS = 10


def main() -> None:
    """Measure and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS)
    with memory_tables():
        report = table(
            "A receiver with a webhook", ("operation", "calls", "read units", "write units", "$ of a million"), _rows()
        )
    print(report)
    if "--write" in sys.argv[1:]:
        record("receivers", report)


def _rows() -> Iterator[tuple[str, ...]]:
    bills: dict[str, Bill] = {}
    with record_bill() as bills["create"]:
        receiver = receiver_service().create(_ACTOR, ReceiverDetails())
    for number in range(_WEBHOOKS):
        url = receiver.url if number == 0 else f"https://example.com/{number}"
        webhook_store().add(a_webhook(_TENANT, url=url), CAUSE)
    for kilobytes in (1, 16, 64):
        bills[f"request of {kilobytes} KB"] = _bill(partial(_send, receiver, kilobytes * 1024 - 300))
    for _ in range(24):
        _send(receiver, 800)
    page = partial(receiver_service().page_requests, _ACTOR, receiver.id, PageRequest(25))
    bills["page of 25 requests of 1 KB"] = _bill(page)
    for name, bill in bills.items():
        dollars = (bill.write_units * prices.WRITE_UNIT + bill.read_units * prices.READ_UNIT) * prices.MILLION
        yield name, str(bill.round_trips), f"{bill.read_units:g}", f"{bill.write_units:g}", f"{dollars:.2f}"


def _send(receiver: Receiver, size: int) -> None:
    address = ReceiverAddress(_TENANT, receiver.id)
    now_s = int(datetime.now(UTC).timestamp())
    headers = {"webhook-id": new_id("evt"), "webhook-timestamp": str(now_s), "webhook-signature": f"v1,{'A' * 43}="}
    receiver_inbox().receive(address, IncomingRequest(address.path(signer()), headers, b"a" * size))


def _bill(act: Callable[[], object]) -> Bill:
    with record_bill() as bill:
        act()
    return bill


if __name__ == "__main__":
    main()
