"""The gate on DynamoDB (moto): what it decides, and how many round trips it takes. Races are tested on the local stack."""

from datetime import UTC, datetime

import pytest

from apikit.admission.credentials import Credentials, parse_credentials
from apikit.admission.gate import Gate
from apikit.admission.plans import Plan
from apikit.aws.platform_secret import signer
from apikit.clock import epoch_ms
from apikit.dynamo.table import Table
from apikit.errors import InvalidCredentials, KeyExpired, KeyRevoked, OrganizationForbidden, RateLimitExceeded
from tests.counting import CountedCalls, counted_calls
from tests.fakes.clock import FixedClock
from tests.gateway import Caller, a_caller
from tests.storage import delete_item, put_item

pytestmark = pytest.mark.usefixtures("aws")

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def gate(clock: FixedClock) -> Gate:
    return Gate(Table("access"), clock)


@pytest.fixture
def calls() -> CountedCalls:
    return counted_calls()


def credentials(caller: Caller) -> Credentials:
    return parse_credentials(signer(), api_key=caller.credentials.api_key, api_secret=caller.credentials.api_secret)


def item(caller: Caller) -> dict[str, object]:
    key_item = Table("access").get(f"KEY#{caller.key_id}", "KEY")
    assert key_item
    return key_item


class TestAdmit:
    def test_grants_what_the_key_has(self, gate: Gate) -> None:
        caller = a_caller("clients:read", plan=Plan(per_hour=1000))
        grant = gate.admit(credentials(caller))
        assert (grant.home, grant.scopes) == (caller.organization_id, frozenset({"clients:read"}))
        limits = [(s.name, s.quota, s.remaining, s.renews_in_s(epoch_ms(NOON))) for s in grant.limits]
        assert limits == [("hour", 1000, 999, 3600)]

    def test_takes_one_round_trip_from_the_first_request_on_a_standard_key(
        self, gate: Gate, calls: CountedCalls
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=1000))
        with calls:
            for _ in range(20):
                gate.admit(credentials(caller))
        assert calls.by_operation == {"UpdateItem": 20}

    def test_learns_another_plan_with_one_more_trip(self, gate: Gate, calls: CountedCalls) -> None:
        caller = a_caller(plan=Plan(per_hour=7))
        with calls:
            for _ in range(7):
                gate.admit(credentials(caller))
        assert calls.by_operation == {"UpdateItem": 8}

    def test_admits_exactly_the_limit(self, gate: Gate) -> None:
        caller = a_caller(plan=Plan(per_hour=5))
        for _ in range(5):
            gate.admit(credentials(caller))
        with pytest.raises(RateLimitExceeded):
            gate.admit(credentials(caller))

    def test_refusal_tells_the_exact_wait_and_spends_nothing(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=4))
        for _ in range(4):
            gate.admit(credentials(caller))
        with pytest.raises(RateLimitExceeded) as refusal:
            gate.admit(credentials(caller))
        # The window closes in 3,600 s; then four closed requests weigh 3 or less from a quarter of the next one on.
        assert refusal.value.retry_after_s == 3600 + 900
        assert item(caller)["h492324"] == 4
        clock.advance(seconds=4499)
        with pytest.raises(RateLimitExceeded):
            gate.admit(credentials(caller))
        clock.advance(seconds=1)
        gate.admit(credentials(caller))

    def test_counts_the_closed_window_by_its_remaining_share(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=10))
        for _ in range(10):
            gate.admit(credentials(caller))
        clock.advance(minutes=90)
        # Ten closed requests weigh 5 with half of the window left.
        for _ in range(5):
            gate.admit(credentials(caller))
        with pytest.raises(RateLimitExceeded):
            gate.admit(credentials(caller))

    def test_forgets_windows_long_past(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=10))
        for _ in range(4):
            gate.admit(credentials(caller))
            gate.admit(credentials(caller))
            clock.advance(hours=3)
        assert sum(name.startswith("h") for name in item(caller)) <= 2

    def test_a_gate_that_knows_nothing_agrees_with_one_that_knows_all(self, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=20))
        first = Gate(Table("access"), clock)
        for _ in range(12):
            first.admit(credentials(caller))
        clock.advance(minutes=75)
        outcomes = []
        for _ in range(15):
            try:
                Gate(Table("access"), clock).admit(credentials(caller))
                outcomes.append(True)
            except RateLimitExceeded:
                outcomes.append(False)
        # 12 closed requests weigh 9 with 45 of 60 minutes left: 11 fit.
        assert outcomes == [True] * 11 + [False] * 4

    def test_notes_the_last_use_without_a_write_of_its_own(self, gate: Gate) -> None:
        caller = a_caller()
        gate.admit(credentials(caller))
        assert item(caller)["lu"] == int(NOON.timestamp())


class TestRefusals:
    def test_unknown_key(self, gate: Gate) -> None:
        caller = a_caller()
        delete_item("access", f"KEY#{caller.key_id}", "KEY")
        with pytest.raises(InvalidCredentials):
            gate.admit(credentials(caller))

    def test_wrong_secret_learns_nothing_of_a_revoked_key(self, gate: Gate) -> None:
        caller = a_caller(status="revoked")
        wrong = Credentials(caller.key_id, "live", b"x" * 32)
        with pytest.raises(InvalidCredentials):
            gate.admit(wrong)

    def test_revoked_key(self, gate: Gate) -> None:
        with pytest.raises(KeyRevoked):
            gate.admit(credentials(a_caller(status="revoked")))

    def test_expired_key(self, gate: Gate) -> None:
        with pytest.raises(KeyExpired):
            gate.admit(credentials(a_caller(expires_at=int(NOON.timestamp()))))

    def test_no_refusal_counts(self, gate: Gate) -> None:
        caller = a_caller(status="revoked")
        with pytest.raises(KeyRevoked):
            gate.admit(credentials(caller))
        assert not [name for name in item(caller) if name.startswith("h")]

    def test_revocation_holds_from_the_next_request(self, gate: Gate) -> None:
        caller = a_caller()
        gate.admit(credentials(caller))
        put_item("access", {**item(caller), "st": "revoked"})
        with pytest.raises(KeyRevoked):
            gate.admit(credentials(caller))


class TestActsFor:
    def test_a_chain_acts_for_its_active_child(self, gate: Gate) -> None:
        chain, child = a_caller(), a_caller()
        membership = {
            "pk": f"ORG#{child.organization_id}",
            "sk": "live",
            "parent": chain.organization_id,
            "st": "active",
        }
        put_item("access", membership)
        tenant = gate.resolve_tenant(gate.admit(credentials(chain)), child.organization_id)
        assert tenant.organization_id == child.organization_id
        put_item("access", {**membership, "st": "suspended"})
        with pytest.raises(OrganizationForbidden):
            gate.resolve_tenant(gate.admit(credentials(chain)), child.organization_id)

    def test_nobody_acts_for_a_stranger(self, gate: Gate) -> None:
        stranger = a_caller()
        with pytest.raises(OrganizationForbidden):
            gate.resolve_tenant(gate.admit(credentials(a_caller())), stranger.organization_id)
