"""The details of a service account."""

import pytest

from apikit.errors import InvalidRequest
from apikit.resources.records import validate
from domain.builtin_roles import READ_ONLY
from domain.service_accounts.model import ServiceAccountDetails


def test_a_repeated_role_counts_once() -> None:
    details = validate(ServiceAccountDetails, {"name": "Sync", "role_ids": [READ_ONLY.id, READ_ONLY.id]})
    assert details.role_ids == [READ_ONLY.id]


@pytest.mark.parametrize("role_ids", [[], ["rol_1"], ["usr_01k0a3v5m8f1xq2w7r9tbdc6yz"], None])
def test_it_needs_valid_roles(role_ids: list[str] | None) -> None:
    with pytest.raises(InvalidRequest):
        validate(ServiceAccountDetails, {"name": "Sync", "role_ids": role_ids})
