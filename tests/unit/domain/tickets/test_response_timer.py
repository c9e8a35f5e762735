from datetime import UTC, datetime, timedelta

import pytest

from domain.tickets import response_timer
from domain.tickets.model import Ticket, TicketAuthor, TicketSide
from domain.tickets.response_timer import ResponseTimer
from tests.builders import CAUSE, a_tenant
from tests.fakes.store import MemoryStore

NOW = datetime(2026, 11, 28, 10, tzinfo=UTC)


def a_ticket() -> Ticket:
    tenant = a_tenant()
    return Ticket(
        id="tkt_01k0a3v5m8f1xq2w7r9tbdc6yz",
        organization_id=tenant.organization_id,
        livemode=tenant.is_live,
        created_at=NOW,
        updated_at=NOW,
        subject="Subject",
        body="Body",
        requester=TicketAuthor(type="user", id="usr_1", name=None),
        response_minutes=30,
        response_due_at=NOW + timedelta(minutes=30),
    )


@pytest.fixture
def metrics(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []
    monkeypatch.setattr(response_timer, "record_metric", lambda name, *_: names.append(name))
    return names


class TestTimer:
    def test_marks_a_late_ticket_once(self, metrics: list[str]) -> None:
        ticket, store = a_ticket(), MemoryStore(Ticket)
        store.add(ticket, CAUSE)
        timer = ResponseTimer(store)
        assert timer.carry_out_due(ticket, NOW + timedelta(minutes=29)) is None
        late = timer.carry_out_due(ticket, NOW + timedelta(minutes=30))
        assert late is not None
        assert (late.is_overdue, late.next_due_at, late.response_due_at) == (True, None, ticket.response_due_at)
        assert timer.carry_out_due(ticket, NOW + timedelta(minutes=31)) is None
        assert metrics == ["TicketsOverdue"]


class TestMessageValues:
    @pytest.mark.parametrize(("side", "is_overdue"), [("customer", True), ("support", False)])
    def test_of_the_support_end_the_lateness(self, side: TicketSide, is_overdue: bool) -> None:  # noqa: FBT001 - a parameter
        ticket = a_ticket()
        late = Ticket(**{**vars(ticket), "is_overdue": True})
        assert late.message_values(side, NOW)["is_overdue"] is is_overdue
