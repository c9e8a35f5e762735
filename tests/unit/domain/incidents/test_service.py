from typing import Any

import pytest

from apikit.actor import Actor
from apikit.errors import InsufficientScope
from domain.incidents.service import IncidentService
from tests.builders import a_tenant
from tests.fakes.clock import FixedClock

VALUES = {"title": "Title", "impact": "outage", "components": ["api"], "message": "Text"}


class _Unreachable:
    """A store that no request without the scope reaches."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(name)


def test_writing_requires_the_scope_of_the_platform_whatever_the_way_in() -> None:
    tenant = a_tenant()
    store: Any = _Unreachable()
    service = IncidentService(store, FixedClock())
    actor = Actor(tenant, tenant.organization_id, "key_1", frozenset({"*"}), "req_1")
    with pytest.raises(InsufficientScope):
        service.create(actor, VALUES)
    with pytest.raises(InsufficientScope):
        service.update(actor, "inc_01k0a3v5m8f1xq2w7r9tbdc6yz", {"message": "x"}, preconditions=None)
