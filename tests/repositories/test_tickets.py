"""Tickets under concurrency: every message that was accepted is stored and counted, and none follows the end of the ticket."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from apikit.actor import Actor
from apikit.errors import IllegalTransition, WriteContention
from apikit.resources.lists import PageRequest
from domain.tickets.model import Ticket
from domain.tickets.service import TicketService
from domain.tickets.wiring import ticket_service
from tests.builders import a_tenant

pytestmark = pytest.mark.usefixtures("one_call_at_a_time")


@pytest.fixture
def actor() -> Actor:
    tenant = a_tenant()
    return Actor(tenant, tenant.organization_id, "key_1", frozenset({"*"}), "req_1")


@pytest.fixture
def service(aws: None) -> TicketService:
    return ticket_service()


@pytest.fixture
def ticket(service: TicketService, actor: Actor) -> Ticket:
    return service.create(actor, {"subject": "Subject", "body": "Body", "priority": "low", "request_id": None})


def list_bodies(service: TicketService, actor: Actor, ticket: Ticket) -> list[str]:
    return [each.body for each in service.page_messages(actor, ticket.id, PageRequest(100)).data]


def test_messages_at_once_are_all_stored_and_counted(service: TicketService, actor: Actor, ticket: Ticket) -> None:
    def write(number: int) -> str | None:
        try:
            return service.add_message(actor, ticket.id, str(number)).body
        except WriteContention:
            return None

    with ThreadPoolExecutor(4) as pool:
        bodies = [each for each in pool.map(write, range(12)) if each]
    assert sorted(list_bodies(service, actor, ticket)) == sorted(bodies)
    assert service.get(actor, ticket.id).message_count == len(bodies) > 0


def test_one_mail_that_arrives_at_several_workers_is_one_message(
    service: TicketService, actor: Actor, ticket: Ticket
) -> None:
    def write(_: int) -> bool:
        try:
            service.add_message(actor, ticket.id, "Once", source="mail", mail_id="mail-1")
        except Exception:  # noqa: BLE001 - whatever the loser gets
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(write, range(8))) == 1
    assert list_bodies(service, actor, ticket) == ["Once"]
    assert service.get(actor, ticket.id).message_count == 1


def test_no_message_follows_the_end(service: TicketService, actor: Actor, ticket: Ticket) -> None:
    def write(number: int) -> bool:
        try:
            if number == 5:
                service.act(actor, ticket.id, preconditions=None)
            else:
                service.add_message(actor, ticket.id, str(number))
        except (IllegalTransition, WriteContention):
            return False
        return number != 5

    with ThreadPoolExecutor(4) as pool:
        count = sum(pool.map(write, range(10)))
    end = service.get(actor, ticket.id)
    assert (end.status, end.message_count, len(list_bodies(service, actor, ticket))) == ("closed", count, count)
    assert end.updated_at == end.closed_at
