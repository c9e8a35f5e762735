"""The heads of ledgers in DynamoDB: a change of hours and a reservation never miss each other, in an atomic batch neither."""

import pytest

from apikit.actor import Tenant
from apikit.atomic import join_unit
from apikit.dynamo.companion_writes import CompanionWrite
from apikit.dynamo.table import ConditionFailed, Table
from apikit.dynamo.transactions import transact
from apikit.dynamo.unit_of_work import UnitOfWork
from apikit.recall import forget_reads, recall_reads
from domain.ledgers.model import DAY_MS, ReservedSlot, SlotClaim
from domain.ledgers.reservation_ledger import ReservationLedger
from tests.builders import NOW, a_tenant

UNIT = "spc_1"


@pytest.fixture
def ledger(aws: None) -> ReservationLedger:
    return ReservationLedger(Table("resources"))


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant()


def claim_on(day: int, *, unit_version: int = 3, host_version: int = 0) -> SlotClaim:
    start_ms = (20_600 + day) * DAY_MS
    slot = ReservedSlot(UNIT, start_ms, start_ms + 1, unit_version, host_version=host_version)
    return SlotClaim(f"bkg_{day}", (slot,))


def write(companions: list[CompanionWrite]) -> None:
    Table("resources").write(*(each.operation for each in companions))


def reserve(ledger: ReservationLedger, tenant: Tenant, claim: SlotClaim) -> None:
    write(ledger.claim_writes(tenant, None, claim, NOW))


class TestReservation:
    @pytest.mark.parametrize(("unit_version", "host_version"), [(3, 7), (4, 8), (3, 0)])
    def test_that_has_seen_the_hours_is_written(
        self, ledger: ReservationLedger, tenant: Tenant, unit_version: int, host_version: int
    ) -> None:
        write(ledger.unit_writes(tenant, UNIT, 3))
        write(ledger.host_writes(tenant, [UNIT], 7))
        reserve(ledger, tenant, claim_on(1, unit_version=unit_version, host_version=host_version))
        assert [each.holder for each in ledger.find_reservations(tenant, UNIT, 0)] == ["bkg_1"]

    @pytest.mark.parametrize(("unit_version", "host_version"), [(2, 7), (3, 6)])
    def test_that_has_not_is_not(
        self, ledger: ReservationLedger, tenant: Tenant, unit_version: int, host_version: int
    ) -> None:
        write(ledger.unit_writes(tenant, UNIT, 3))
        write(ledger.host_writes(tenant, [UNIT], 7))
        with pytest.raises(ConditionFailed):
            reserve(ledger, tenant, claim_on(1, unit_version=unit_version, host_version=host_version))
        assert ledger.find_reservations(tenant, UNIT, 0) == []

    def test_that_stays_or_ends_has_no_condition(self, ledger: ReservationLedger, tenant: Tenant) -> None:
        claim = claim_on(1)
        reserve(ledger, tenant, claim)
        write(ledger.unit_writes(tenant, UNIT, 9))
        new_claim = SlotClaim(claim.holder, claim.slots, expires_ms=1)
        write(ledger.claim_writes(tenant, claim, new_claim, NOW))
        write(ledger.claim_writes(tenant, new_claim, None, NOW))
        assert ledger.find_reservations(tenant, UNIT, 0) == []


class TestHours:
    @pytest.mark.parametrize("is_released", [False, True])
    def test_lose_to_a_reservation_that_changed_since_they_read(
        self, ledger: ReservationLedger, tenant: Tenant, *, is_released: bool
    ) -> None:
        reserve(ledger, tenant, claim_on(1))
        token = recall_reads()
        try:
            ledger.find_reservations(tenant, UNIT, 0)
            writes = ledger.unit_writes(tenant, UNIT, 4)
        finally:
            forget_reads(token)
        if is_released:
            write(ledger.claim_writes(tenant, claim_on(1), None, NOW))
        else:
            reserve(ledger, tenant, claim_on(2))
        with pytest.raises(ConditionFailed):
            write(writes)

    def test_of_a_venue_lose_to_none(self, ledger: ReservationLedger, tenant: Tenant) -> None:
        writes = ledger.host_writes(tenant, [UNIT], 7)
        reserve(ledger, tenant, claim_on(1))
        write(writes)


class TestAtomicBatch:
    def test_counts_its_reservations_in_addition_to_those_of_others(
        self, ledger: ReservationLedger, tenant: Tenant
    ) -> None:
        write(ledger.unit_writes(tenant, UNIT, 3))
        unit = UnitOfWork()
        join_unit(unit)
        try:
            for day in (1, 2):
                reserve(ledger, tenant, claim_on(day))
        finally:
            join_unit(None)
        reserve(ledger, tenant, claim_on(3))
        # The batch has counted without the third one, and must not write its count.
        with pytest.raises(ConditionFailed):
            transact(unit.operations())
