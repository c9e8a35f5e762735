"""Tickets over HTTP: an organization opens them, both sides write, the platform's support has a queue."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from apikit.ids import is_id
from domain.tickets.hourly_limits import MESSAGES, TICKETS
from tests.audit import audit_entries
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller
from tests.keys import an_administrator, an_owner
from tests.mailbox import mails_to
from tests.people import Person
from tests.tickets import (
    BODY,
    ROUTE,
    a_requester,
    address_of,
    mail_address,
    messages_of,
    open_ticket,
    write_message,
)


@pytest.fixture(scope="module")
def support(aws: None) -> Caller:
    return an_administrator()


@pytest.fixture
def person(aws: None) -> Person:
    return a_requester()


@pytest.fixture
def ticket_id(person: Person) -> str:
    return str(open_ticket(person)["id"])


class TestCreate:
    def test_returns_an_open_ticket_with_its_target(self, person: Person) -> None:
        response = person.call("POST", ROUTE, json=BODY)
        ticket = response.json()
        assert (response.status, response.headers["location"]) == (201, f"https://api.test{ROUTE}/{ticket['id']}")
        assert is_id("tkt", ticket["id"])
        assert {name: ticket[name] for name in BODY} == BODY
        assert (ticket["status"], ticket["message_count"], ticket["response_minutes"]) == ("open", 0, 1_440)
        assert ticket["requester"] == {"type": "user", "id": person.user_id, "name": "Eva Rossi"}
        created_at, due_at = (datetime.fromisoformat(ticket[name]) for name in ("created_at", "response_due_at"))
        assert due_at - created_at == timedelta(days=1)

    def test_by_a_key_has_no_name(self, caller: Caller) -> None:
        ticket = open_ticket(caller, priority="low", request_id=None)
        assert ticket["requester"] == {"type": "api_key", "id": caller.key_id, "name": None}
        assert (ticket["request_id"], ticket["response_minutes"]) == (None, 5_760)

    def test_requires_the_scope(self, aws: None) -> None:
        problem = a_caller("tickets:read").call("POST", ROUTE, json=BODY).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "tickets:write"

    def test_reports_every_invalid_field(self, caller: Caller) -> None:
        body = {"priority": "now", "request_id": "a b", "status": "closed", "subject": "x" * 201}
        pointers = {error[0] for error in caller.call("POST", ROUTE, json=body).faults()}
        assert pointers == {"/priority", "/request_id", "/status", "/subject", "/body"}

    @pytest.mark.parametrize("subject", ["a\r\nBcc: x@example.com", "a\nb", "a\u2028b", "\u0000", " \u200b "])
    def test_refuses_what_could_become_a_header(self, caller: Caller, subject: str) -> None:
        answer = caller.call("POST", ROUTE, json={**BODY, "subject": subject})
        assert [pointer for pointer, _ in answer.faults()] == ["/subject"]

    @pytest.mark.parametrize("body", ["", "  \n ", "\u200b", "a\u0000b", "x" * 10_001])
    def test_needs_a_text_of_limited_length(self, caller: Caller, body: str) -> None:
        assert [pointer for pointer, _ in caller.call("POST", ROUTE, json={**BODY, "body": body}).faults()] == ["/body"]

    def test_sends_a_mail_from_the_tickets_address(self, person: Person) -> None:
        ticket = open_ticket(person, subject="<b>$id</b>")
        (mail,) = mails_to(address_of(person))
        assert mail.sender == mail_address(ticket["id"])
        assert mail.subject == "We have your ticket: <b>$id</b>"
        assert mail.sender in mail.text
        assert "<b>" not in mail.html

    def test_ends_at_the_limit(self, person: Person) -> None:
        for _ in range(TICKETS.quota):
            open_ticket(person)
        answer = person.call("POST", ROUTE, json=BODY)
        assert answer.problem(429, "rate_limited")["limit"] == "tickets_per_hour"
        assert 0 < int(answer.headers["retry-after"]) <= 3_600
        assert len(mails_to(address_of(person))) == TICKETS.quota

    def test_is_repeated_without_another_ticket_mail_or_count(self, person: Person) -> None:
        headers = {"idempotency-key": "one"}
        ids = {person.call("POST", ROUTE, json=BODY, headers=headers).json()["id"] for _ in range(TICKETS.quota + 2)}
        assert len(ids) == 1
        assert len(mails_to(address_of(person))) == 1


class TestRead:
    def test_of_another_organization_is_not_found(self, person: Person, ticket_id: str) -> None:
        sandbox = a_caller(organization_id=person.organization_id, environment="test")
        for stranger in (a_caller(), sandbox):
            for path in (ticket_id, f"{ticket_id}/messages"):
                stranger.call("GET", f"{ROUTE}/{path}").problem(404, "not_found")
            write_message(stranger, ticket_id).problem(404, "not_found")
            stranger.call("POST", f"{ROUTE}/{ticket_id}/close").problem(404, "not_found")

    def test_lists_by_status(self, person: Person, ticket_id: str) -> None:
        other = open_ticket(person)
        person.call("POST", f"{ROUTE}/{other['id']}/close")
        matches = person.call("GET", ROUTE, query="status=open").json()["data"]
        assert [each["id"] for each in matches] == [ticket_id]

    def test_costs_two_operations(self, person: Person, ticket_id: str) -> None:
        write_message(person, ticket_id)
        for path, operation in (("", "GetItem"), ("/messages", "Query")):
            with counted_calls() as calls:
                person.call("GET", f"{ROUTE}/{ticket_id}{path}")
            assert calls.by_operation == {"UpdateItem": 1, operation: 1}

    def test_cannot_be_changed_or_deleted(self, person: Person, ticket_id: str) -> None:
        for method in ("PUT", "PATCH", "DELETE"):
            person.call(method, f"{ROUTE}/{ticket_id}", json={}).problem(405, "method_not_allowed")


class TestMessages:
    def test_move_the_status_from_side_to_side(self, person: Person, support: Caller, ticket_id: str) -> None:
        path = f"{ROUTE}/{ticket_id}"
        statuses, ticket = [], dict[str, Any]()
        for writer in (support, support, person, person):
            assert write_message(writer, ticket_id).status == 201
            ticket = person.call("GET", path).json()
            statuses.append((ticket["status"], ticket["last_message_by"], ticket["response_due_at"] is None))
        assert statuses == [("answered", "support", True)] * 2 + [("open", "customer", False)] * 2
        assert ticket["message_count"] == 4

    def test_are_listed_oldest_first_page_by_page(self, person: Person, support: Caller, ticket_id: str) -> None:
        answers = [
            write_message(writer, ticket_id, text).json()
            for writer, text in ((person, "1"), (support, "2"), (person, "3"))
        ]
        assert messages_of(person, ticket_id) == answers
        assert messages_of(support, ticket_id) == answers
        first = person.call("GET", f"{ROUTE}/{ticket_id}/messages", query="limit=2").json()
        assert [each["body"] for each in first["data"]] == ["1", "2"]
        rest = person.call(
            "GET", f"{ROUTE}/{ticket_id}/messages", query=f"limit=2&cursor={first['next_cursor']}"
        ).json()
        assert ([each["body"] for each in rest["data"]], rest["has_more"]) == (["3"], False)

    def test_name_their_authors(self, person: Person, support: Caller, ticket_id: str) -> None:
        write_message(person, ticket_id)
        write_message(support, ticket_id)
        assert [each["author"] for each in messages_of(person, ticket_id)] == [
            {"type": "user", "id": person.user_id, "name": "Eva Rossi"},
            {"type": "support", "id": None, "name": None},
        ]

    def test_of_the_support_are_mailed_to_the_author(self, person: Person, support: Caller, ticket_id: str) -> None:
        write_message(person, ticket_id, "Mine")
        write_message(support, ticket_id, "First line\n\nSecond <b>line</b>")
        _, mail = mails_to(address_of(person))
        assert mail.sender == mail_address(ticket_id)
        assert mail.subject == "Answer to your ticket: Webhooks arrive twice"
        assert "First line\n\nSecond <b>line</b>\n" in mail.text
        assert "Second &lt;b&gt;line&lt;/b&gt;" in mail.html

    def test_of_the_support_are_mailed_to_the_contact_of_a_key(self, owner: Caller, support: Caller) -> None:
        contact = f"{owner.organization_id}@contact.example.com"
        owner.call("PATCH", f"/v1/organizations/{owner.organization_id}", json={"contact_email": contact})
        ticket = open_ticket(owner)
        assert mails_to(contact) == []
        write_message(support, ticket["id"])
        assert [mail.sender for mail in mails_to(contact)] == [mail_address(ticket["id"])]

    def test_end_at_the_limit(self, person: Person, ticket_id: str) -> None:
        for _ in range(MESSAGES.quota):
            assert write_message(person, ticket_id).status == 201
        assert write_message(person, ticket_id).problem(429, "rate_limited")["limit"] == "ticket_messages_per_hour"

    def test_are_repeated_without_another_message(self, person: Person, ticket_id: str) -> None:
        request = {"json": {"body": "Once"}, "headers": {"idempotency-key": "message"}}
        answers = [person.call("POST", f"{ROUTE}/{ticket_id}/messages", **request).json() for _ in range(2)]
        assert answers[0] == answers[1]
        assert messages_of(person, ticket_id) == answers[:1]

    def test_need_a_text(self, person: Person, ticket_id: str) -> None:
        assert write_message(person, ticket_id, " ").faults()[0][0] == "/body"


class TestClose:
    @pytest.mark.parametrize("side", ["customer", "support"])
    def test_ends_the_ticket(self, person: Person, support: Caller, ticket_id: str, side: str) -> None:
        closer = person if side == "customer" else support
        ticket = closer.call("POST", f"{ROUTE}/{ticket_id}/close").json()
        assert (ticket["status"], ticket["closed_by"], ticket["closed_at"]) == ("closed", side, ticket["updated_at"])
        for writer in (person, support):
            write_message(writer, ticket_id).problem(409, "illegal_transition")
            writer.call("POST", f"{ROUTE}/{ticket_id}/close").problem(409, "illegal_transition")
        assert messages_of(person, ticket_id) == []
        subjects = [mail.subject for mail in mails_to(address_of(person))[1:]]
        assert subjects == (["Your ticket is closed: Webhooks arrive twice"] if side == "support" else [])

    def test_requires_the_scope(self, person: Person, ticket_id: str) -> None:
        reader = a_caller("tickets:read", organization_id=person.organization_id)
        reader.call("POST", f"{ROUTE}/{ticket_id}/close").problem(403, "insufficient_scope")
        write_message(reader, ticket_id).problem(403, "insufficient_scope")

    def test_refuses_a_stale_version(self, person: Person, support: Caller, ticket_id: str) -> None:
        write_message(support, ticket_id)
        answer = person.call("POST", f"{ROUTE}/{ticket_id}/close", headers={"if-match": '"1"'})
        assert answer.problem(412, "stale_version")["current_version"] == 2


class TestWaiting:
    def test_lists_those_of_all_organizations_by_their_due_time(self, support: Caller) -> None:
        owner, stranger, sandbox = an_owner(), a_caller(), a_caller(environment="test")
        slow, fast = open_ticket(owner, priority="low"), open_ticket(stranger, priority="urgent")
        middle = open_ticket(sandbox, priority="high")
        waiting = {each["id"]: each["organization_name"] for each in waiting_tickets(support)}
        own = [each for each in waiting if each in {slow["id"], fast["id"], middle["id"]}]
        assert own == [fast["id"], middle["id"], slow["id"]]
        assert (waiting[slow["id"]], waiting[fast["id"]]) == ("Lakeside Hotels", None)

    def test_omits_what_is_answered_or_closed_until_it_is_open_again(self, support: Caller, person: Person) -> None:
        first, second = open_ticket(person), open_ticket(person)
        write_message(support, first["id"])
        person.call("POST", f"{ROUTE}/{second['id']}/close")
        ids = {each["id"] for each in waiting_tickets(support)}
        assert ids & {first["id"], second["id"]} == set()
        write_message(person, first["id"])
        assert first["id"] in {each["id"] for each in waiting_tickets(support)}

    def test_is_the_platforms(self, person: Person, owner: Caller) -> None:
        for each in (person, owner, a_caller("*", "tickets:read")):
            problem = each.call("GET", f"{ROUTE}/waiting").problem(403, "insufficient_scope")
            assert problem["required_scope"] == "platform:support"

    def test_costs_one_query_and_three_reads(self, support: Caller, person: Person) -> None:
        open_ticket(person)
        support.call("GET", f"{ROUTE}/waiting")
        with counted_calls() as calls:
            support.call("GET", f"{ROUTE}/waiting")
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1, "BatchGetItem": 3}


class TestAudit:
    def test_has_the_changes_of_both_sides_without_texts(self, person: Person, support: Caller, ticket_id: str) -> None:
        write_message(support, ticket_id, "secret text")
        write_message(person, ticket_id)
        support.call("POST", f"{ROUTE}/{ticket_id}/close")
        own = audit_actions(person.organization_id, ticket_id)
        assert own == ["ticket.created", "ticket.answered", "ticket.reopened", "ticket.closed"]
        assert audit_actions(support.organization_id, ticket_id) == ["ticket.answered", "ticket.closed"]


def audit_actions(organization_id: str, ticket_id: str) -> list[str]:
    """The actions of the entries about the ticket in an organization's audit record, oldest first; none has a text."""
    entries = [each for each in audit_entries(organization_id) if each["target"]["id"] == ticket_id]
    assert "secret text" not in str(entries)
    assert BODY["subject"] not in str(entries)
    return [each["action"] for each in entries]


def waiting_tickets(support: Caller) -> list[dict[str, Any]]:
    """All tickets of the queue."""
    tickets, query = [], "limit=100"
    while True:
        page = support.call("GET", f"{ROUTE}/waiting", query=query).json()
        tickets += page["data"]
        if not page["has_more"]:
            return tickets
        query = f"limit=100&cursor={page['next_cursor']}"
