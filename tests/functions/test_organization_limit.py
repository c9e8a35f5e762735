"""The limit of an organization on the requests of all its principals together, over HTTP."""

import pytest

from tests.gateway import Caller
from tests.organization_rules import a_ruled_child


def test_holds_for_keys_and_members_together(owner: Caller) -> None:
    child = a_ruled_child(owner)
    key, member = child.new_key(), child.new_member()
    assert child.set(requests_per_hour=100).status == 200
    statuses = [each.call("GET", "/v1/venues").status for each in (key, member) * 55]
    assert 98 <= statuses.count(200) <= 100
    refusal = member.call("GET", "/v1/venues")
    assert refusal.status == 429
    assert refusal.json()["limit"] == "organization_hour"
    assert "100 requests per hour of the whole organization" in refusal.json()["detail"]
    assert 0 < int(refusal.headers["retry-after"]) <= 3_600
    # The limit of a child does not hold for its chain.
    headers = {"WedSync-Organization": child.organization_id}
    assert owner.call("GET", "/v1/venues", headers=headers).status == 200


@pytest.mark.parametrize("limit", [0, 99, 10_000_001, 100.5, True, "500"])
def test_refuses_other_values(owner: Caller, limit: object) -> None:
    refusal = a_ruled_child(owner).set(requests_per_hour=limit)
    assert refusal.status == 422
    assert refusal.json()["errors"][0]["pointer"] == "/settings/security/requests_per_hour"
