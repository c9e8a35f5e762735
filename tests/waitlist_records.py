"""Waitlist entry records for tests that need no HTTP."""

from datetime import timedelta
from typing import Any

from apikit.actor import Tenant
from apikit.resources.records import new_record
from domain.waitlist.model import WaitlistEntry
from tests.builders import NOW, a_tenant

OPENING = NOW + timedelta(days=7)


def entry_record(tenant: Tenant | None = None, **fields: Any) -> WaitlistEntry:
    """Return an entry that waits for a slot of eight hours, a week after NOW."""
    values = {
        "customer_id": "cus_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "service_id": "svc_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "from_": OPENING,
        "to": OPENING + timedelta(hours=8),
    }
    return new_record(WaitlistEntry, tenant or a_tenant(), NOW, {**values, **fields})
