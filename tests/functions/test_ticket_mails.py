"""Answers to tickets by mail: what becomes a message, what is dropped, and who gets a mail about it."""

import json
from collections.abc import Mapping
from email.message import EmailMessage
from typing import Any

import pytest

from apikit.errors import NotFound
from domain.tickets.hourly_limits import MESSAGES, HourlyLimits
from domain.tickets.mail_replies import MAX_BYTES
from domain.tickets.wiring import mail_replies
from functions.ticket_mails.handler import lambda_handler
from tests.gateway import Caller, a_caller
from tests.keys import an_administrator
from tests.mailbox import mails_to
from tests.people import Person, add_account, add_membership, add_person
from tests.storage import set_attributes
from tests.tickets import (
    ROUTE,
    a_reply,
    a_requester,
    address_of,
    mail_address,
    messages_of,
    notification,
    open_ticket,
    queue_event,
)

_FILES: dict[str, bytes] = {}


class _Files:
    def __init__(self, name: str) -> None:
        assert name == "inbound-mails"

    def size(self, key: str) -> int | None:
        return len(_FILES[key]) if key in _FILES else None

    def get(self, key: str) -> bytes:
        if key not in _FILES:
            raise NotFound("The file no longer exists.")
        return _FILES[key]


@pytest.fixture(autouse=True)
def files(aws: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bucket of the mails."""
    _FILES.clear()
    monkeypatch.setattr("apikit.aws.Bucket", _Files, raising=False)
    mail_replies.cache_clear()


@pytest.fixture
def person(aws: None) -> Person:
    return a_requester()


@pytest.fixture
def ticket_id(person: Person) -> str:
    return str(open_ticket(person)["id"])


def receive(mail: EmailMessage, ticket_id: str, **options: Any) -> dict[str, Any]:
    """Let the mail arrive, and return the answer of the worker."""
    body = notification(mail, mail_address(ticket_id), **options)
    _FILES[body["receipt"]["action"]["objectKey"]] = mail.as_bytes()
    return dict(lambda_handler(queue_event(body), None))


def outcome(capsys: pytest.CaptureFixture[str], mail: EmailMessage, ticket_id: str, **options: Any) -> str:
    """Let the mail arrive, and return why it was not stored, from the log; empty if it was."""
    capsys.readouterr()
    assert receive(mail, ticket_id, **options) == {"batchItemFailures": []}
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if "reason" in line]
    return str(lines[0]["reason"]) if lines else ""


class TestMessage:
    def test_has_the_persons_own_text(self, person: Person, ticket_id: str) -> None:
        text = "Only for one endpoint.\r\n\r\nOn Sat, Nov 28, 2026 at 10:00 Support\r\n<ticket+x@mail.test> wrote:\r\n> Which?\r\n"
        receive(a_reply(address_of(person), text), ticket_id)
        (message,) = messages_of(person, ticket_id)
        assert (message["body"], message["source"]) == ("Only for one endpoint.", "mail")
        assert message["author"] == {"type": "user", "id": person.user_id, "name": "Eva Rossi"}
        ticket = person.call("GET", f"{ROUTE}/{ticket_id}").json()
        assert (ticket["status"], ticket["message_count"]) == ("open", 1)

    def test_opens_an_answered_ticket_again(self, person: Person, ticket_id: str) -> None:
        support: Caller = an_administrator()
        support.call("POST", f"{ROUTE}/{ticket_id}/messages", json={"body": "Which?"})
        receive(a_reply(address_of(person).upper()), ticket_id)
        assert person.call("GET", f"{ROUTE}/{ticket_id}").json()["status"] == "open"

    def test_is_stored_once(self, person: Person, ticket_id: str) -> None:
        for _ in range(2):
            receive(a_reply(address_of(person)), ticket_id, mail_id="one")
        assert len(messages_of(person, ticket_id)) == 1

    def test_is_stored_once_when_two_workers_have_the_mail(
        self, person: Person, ticket_id: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        receive(a_reply(address_of(person)), ticket_id, mail_id="one")
        monkeypatch.setattr("domain.tickets.repository.TicketRepository.has_mail", lambda *_: False)
        assert receive(a_reply(address_of(person)), ticket_id, mail_id="one") == {"batchItemFailures": []}
        assert len(messages_of(person, ticket_id)) == 1
        assert person.call("GET", f"{ROUTE}/{ticket_id}").json()["message_count"] == 1

    def test_of_a_colleague_is_hers(self, person: Person, ticket_id: str) -> None:
        colleague = a_requester(organization_id=person.organization_id)
        receive(a_reply(address_of(colleague)), ticket_id)
        assert [each["author"]["id"] for each in messages_of(person, ticket_id)] == [colleague.user_id]

    def test_belongs_to_the_sandbox_of_its_ticket(self, aws: None) -> None:
        user_id = add_person(organization := a_requester().organization_id)
        add_account(user_id)
        caller = a_caller(organization_id=organization, environment="test")
        ticket = open_ticket(caller)
        receive(a_reply(f"{user_id}@example.com"), ticket["id"])
        assert [each["source"] for each in messages_of(caller, ticket["id"])] == ["mail"]


class TestSender:
    def test_without_an_account_gets_no_answer(
        self, person: Person, ticket_id: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert outcome(capsys, a_reply("eve@example.com"), ticket_id) == "unknown_sender"
        assert (messages_of(person, ticket_id), mails_to("eve@example.com")) == ([], [])

    def test_of_another_organization_is_unknown(
        self, person: Person, ticket_id: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        stranger = a_requester()
        assert outcome(capsys, a_reply(address_of(stranger)), ticket_id) == "unknown_sender"
        assert (messages_of(person, ticket_id), mails_to(address_of(stranger))) == ([], [])

    def test_needs_the_scope(self, person: Person, ticket_id: str, capsys: pytest.CaptureFixture[str]) -> None:
        reader = a_requester("*:read", organization_id=person.organization_id)
        assert outcome(capsys, a_reply(address_of(reader)), ticket_id) == "unknown_sender"

    @pytest.mark.parametrize("change", [{"st": "disabled"}, {"ex": 1}, {"su": {"organization"}}])
    def test_needs_a_valid_membership(
        self, person: Person, ticket_id: str, change: Mapping[str, Any], capsys: pytest.CaptureFixture[str]
    ) -> None:
        set_attributes("access", f"KEY#{person.user_id}#{person.organization_id}", "KEY", **change)
        assert outcome(capsys, a_reply(address_of(person)), ticket_id) == "unknown_sender"

    def test_needs_an_active_account(self, person: Person, ticket_id: str, capsys: pytest.CaptureFixture[str]) -> None:
        set_attributes("access", f"USER#{person.user_id}", "USER", st="disabled")
        assert outcome(capsys, a_reply(address_of(person)), ticket_id) == "unknown_sender"

    def test_may_belong_to_the_chain_of_a_child(self, owner: Caller) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Lago Como", "kind": "venue_group"}).json()
        user_id = add_person()
        add_membership(user_id, owner.organization_id, scopes=("*",))
        add_account(user_id)
        headers = {"WedSync-Organization": child["id"]}
        body = {"subject": "Child", "body": "Text"}
        ticket = owner.call("POST", ROUTE, json=body, headers=headers).json()
        receive(a_reply(f"{user_id}@example.com"), ticket["id"])
        page = owner.call("GET", f"{ROUTE}/{ticket['id']}/messages", headers=headers).json()
        assert [each["author"]["id"] for each in page["data"]] == [user_id]

    @pytest.mark.parametrize(
        ("verdicts", "envelope_sender", "is_stored"),
        [
            ({"dmarcVerdict": "FAIL"}, None, False),
            ({"dmarcVerdict": "GRAY"}, None, True),
            ({"dmarcVerdict": "GRAY"}, "eve@evil.example", False),
            ({"dmarcVerdict": "GRAY", "spfVerdict": "FAIL"}, None, False),
            ({"dmarcVerdict": "PROCESSING_FAILED"}, None, False),
            ({"spamVerdict": "FAIL"}, None, False),
            ({"virusVerdict": "FAIL"}, None, False),
        ],
    )
    def test_is_not_what_a_forger_writes(
        self, person: Person, ticket_id: str, verdicts: dict[str, str], envelope_sender: str | None, is_stored: Any
    ) -> None:
        receive(a_reply(address_of(person)), ticket_id, verdicts=verdicts, envelope_sender=envelope_sender)
        assert bool(messages_of(person, ticket_id)) == is_stored
        assert len(mails_to(address_of(person))) == 1

    def test_is_one_address(self, person: Person, ticket_id: str, capsys: pytest.CaptureFixture[str]) -> None:
        for text in (f"{address_of(person)}, eve@evil.example", "", "Eva", "<@>", "a:b;;@@"):
            mail = a_reply(address_of(person))
            body = notification(mail, mail_address(ticket_id))
            body["mail"]["headers"][0]["value"] = text
            _FILES[body["receipt"]["action"]["objectKey"]] = mail.as_bytes()
            capsys.readouterr()
            assert lambda_handler(queue_event(body), None) == {"batchItemFailures": []}
            assert '"reason":"untrustworthy"' in capsys.readouterr().out
        assert messages_of(person, ticket_id) == []


class TestLoops:
    @pytest.mark.parametrize(
        "headers",
        [
            {"Auto-Submitted": "auto-replied"},
            {"Auto-Submitted": "Auto-Generated; x=1"},
            {"Precedence": "bulk"},
            {"Precedence": "auto_reply"},
            {"X-Auto-Response-Suppress": "All"},
            {"X-Autoreply": "yes"},
            {"List-Id": "<news.example.com>"},
        ],
    )
    def test_are_ended_at_automatic_mails(self, person: Person, ticket_id: str, headers: dict[str, str]) -> None:
        receive(a_reply(address_of(person), headers=headers), ticket_id)
        assert messages_of(person, ticket_id) == []
        assert len(mails_to(address_of(person))) == 1

    @pytest.mark.parametrize("envelope_sender", ["", "<>"])
    def test_are_ended_at_reports_of_delivery(
        self, person: Person, ticket_id: str, envelope_sender: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        mail = a_reply(address_of(person))
        assert outcome(capsys, mail, ticket_id, envelope_sender=envelope_sender) == "automatic"

    @pytest.mark.parametrize("sender", ["MAILER-DAEMON@example.com", "noreply@example.com", "ticket+1@mail.test"])
    def test_are_ended_at_robots_and_at_the_platform(
        self, ticket_id: str, sender: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert outcome(capsys, a_reply(sender), ticket_id) == "automatic"

    def test_a_mail_that_says_no_is_a_persons(self, person: Person, ticket_id: str) -> None:
        receive(a_reply(address_of(person), headers={"Auto-Submitted": "no"}), ticket_id)
        assert len(messages_of(person, ticket_id)) == 1


class TestRejection:
    def test_of_attachments_is_plain(self, person: Person, ticket_id: str) -> None:
        mail = a_reply(address_of(person))
        mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="log.pdf")
        receive(mail, ticket_id)
        assert messages_of(person, ticket_id) == []
        answer = mails_to(address_of(person))[-1]
        assert answer.subject == "Your mail was not added: Webhooks arrive twice"
        assert "Mails with attachments" in answer.text

    def test_of_too_much_does_not_read_it(
        self, person: Person, ticket_id: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_Files, "size", lambda *_: MAX_BYTES + 1)
        monkeypatch.setattr(_Files, "get", lambda *_: pytest.fail("read"))
        receive(a_reply(address_of(person)), ticket_id)
        assert "Mails with attachments" in mails_to(address_of(person))[-1].text

    @pytest.mark.parametrize(("text", "words"), [("> quoted", "has no text"), ("x" * 10_001, "10,000 characters")])
    def test_of_texts(self, person: Person, ticket_id: str, text: str, words: str) -> None:
        receive(a_reply(address_of(person), text), ticket_id)
        assert words in mails_to(address_of(person))[-1].text

    def test_of_mails_to_closed_tickets(self, person: Person, ticket_id: str) -> None:
        person.call("POST", f"{ROUTE}/{ticket_id}/close")
        receive(a_reply(address_of(person)), ticket_id)
        assert "The ticket is closed" in mails_to(address_of(person))[-1].text

    def test_above_the_limit_of_messages(self, person: Person, ticket_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
        limits: HourlyLimits = mail_replies()._tickets._limits  # type: ignore[assignment]  # noqa: SLF001 - its own
        for _ in range(MESSAGES.quota):
            limits.require_message(person.user_id)
        receive(a_reply(address_of(person)), ticket_id)
        assert "too many messages" in mails_to(address_of(person))[-1].text
        assert messages_of(person, ticket_id) == []

    def test_answers_with_few_mails(self, person: Person, ticket_id: str) -> None:
        for _ in range(8):
            receive(a_reply(address_of(person), "> quoted"), ticket_id)
        assert len(mails_to(address_of(person))) == 1 + 5


class TestWorker:
    @pytest.mark.parametrize("recipient", ["hello@mail.test", "ticket+tkt_1@mail.test", "ticket+x@other.test"])
    def test_drops_mails_to_no_ticket(self, person: Person, recipient: str, capsys: pytest.CaptureFixture[str]) -> None:
        body = notification(a_reply(address_of(person)), recipient)
        assert lambda_handler(queue_event(body), None) == {"batchItemFailures": []}
        assert '"reason":"unknown_ticket"' in capsys.readouterr().out

    def test_drops_mails_to_a_ticket_that_does_not_exist(
        self, person: Person, capsys: pytest.CaptureFixture[str]
    ) -> None:
        mail = a_reply(address_of(person))
        assert outcome(capsys, mail, "tkt_01k0a3v5m8f1xq2w7r9tbdc6yz") == "unknown_ticket"

    def test_returns_what_is_no_mail(self, aws: None) -> None:
        answer = lambda_handler(queue_event({}, "text", {"mail": {}}), None)
        assert [failure["itemIdentifier"] for failure in answer["batchItemFailures"]] == ["0", "1", "2"]

    def test_returns_a_mail_without_its_file(self, person: Person, ticket_id: str) -> None:
        body = notification(a_reply(address_of(person)), mail_address(ticket_id))
        assert lambda_handler(queue_event(body), None) == {"batchItemFailures": [{"itemIdentifier": "0"}]}
