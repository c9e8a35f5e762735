"""Booking records for tests that need no HTTP."""

from datetime import timedelta
from typing import Any

from apikit.actor import Tenant
from apikit.resources.records import new_record
from domain.bookings.model import Booking
from tests.builders import NOW, a_tenant

START = NOW + timedelta(days=7)


def booking_record(tenant: Tenant | None = None, **fields: Any) -> Booking:
    """Return a confirmed booking of an hour, a week after NOW."""
    values = {
        "customer_id": "cus_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "service_id": "svc_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "staff_id": "stf_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "start_at": START,
        "end_at": START + timedelta(hours=1),
        "time_zone": "Europe/Rome",
        "status": "confirmed",
    }
    return new_record(Booking, tenant or a_tenant(), NOW, {**values, **fields})
