"""Mails of the queue: written in the recipient's language, and sent once."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from apikit.aws.mails import Mail, MailRejected
from apikit.aws.messages import Message
from apikit.errors import Conflict, Unavailable
from domain.mail_outbox.mail_marks import MailClaim
from domain.mail_outbox.mail_worker import MailWorker
from domain.mail_outbox.outbox import MailOutbox
from domain.mail_outbox.queued_mail import QueuedMail
from domain.mail_outbox.template_catalogue import _MODULES, find_template
from tests.fakes.clock import FixedClock


@dataclass
class World:
    """The queue, the marks and the sent mails."""

    messages: list[Message] = field(default_factory=list)
    marks: dict[str, MailClaim] = field(default_factory=dict)
    mails: list[Mail] = field(default_factory=list)
    error: Exception | None = None

    def send(self, messages: Sequence[Message]) -> None:
        """As the queue does."""
        self.messages += messages

    def claim(self, _: str, mail_id: str) -> MailClaim:
        """As the marks do."""
        return self.marks.setdefault(mail_id, "won")

    def set_sent(self, _: str, mail_id: str) -> None:
        """As the marks do."""
        self.marks[mail_id] = "sent"


class _Carrier:
    def __init__(self, world: World) -> None:
        self.world = world

    def send(self, mail: Mail, *, sender: str) -> None:
        assert sender == "no-reply@wedsync.example"
        if self.world.error:
            raise self.world.error
        self.world.mails.append(mail)


@pytest.fixture
def world() -> World:
    """A world without mails."""
    return World()


def _queue(world: World, *, locale: str = "en-GB") -> QueuedMail:
    values = {"url": "https://portal.example/verify-email#token=secret"}
    MailOutbox(world, FixedClock()).send(
        "people.verify_email", recipient="Ann@example.com", locale=locale, values=values
    )
    return QueuedMail.from_body(world.messages[-1].body)


def _worker(world: World, sender: str = "no-reply@wedsync.example") -> MailWorker:
    return MailWorker(world, find_template, carrier=lambda: _Carrier(world), sender=sender)


@pytest.mark.parametrize(
    ("locale", "word"), [("en-GB", "Verify"), ("de-CH", "Bestätigen"), ("", "Verify"), ("xx", "Verify")]
)
def test_is_written_in_the_language_of_the_recipient(world: World, locale: str, word: str) -> None:
    assert _worker(world).send(_queue(world, locale=locale)) == "sent"
    [mail] = world.mails
    assert mail.recipient == "Ann@example.com"
    assert mail.subject.startswith(word)
    assert "https://portal.example/verify-email#token=secret" in mail.text


def test_is_sent_once(world: World) -> None:
    mail = _queue(world)
    assert [_worker(world).send(mail) for _ in range(2)] == ["sent", "repeated"]
    assert len(world.mails) == 1


def test_waits_for_another_worker(world: World) -> None:
    mail = _queue(world)
    world.marks[mail.id] = "in_flight"
    with pytest.raises(Conflict):
        _worker(world).send(mail)


def test_comes_again_after_a_failure(world: World) -> None:
    world.error = Unavailable("The mail service is not responding.")
    mail = _queue(world)
    with pytest.raises(Unavailable):
        _worker(world).send(mail)
    assert world.marks[mail.id] == "won"


def test_a_rejected_mail_is_not_sent_again(world: World) -> None:
    world.error = MailRejected("not verified")
    assert _worker(world).send(_queue(world)) == "rejected"


def test_without_a_sender_nothing_is_sent(world: World) -> None:
    assert _worker(world, sender="").send(_queue(world)) == "no_sender"


def test_an_unknown_template_fails(world: World) -> None:
    with pytest.raises(KeyError):
        find_template("people.unknown")
    assert "people" in _MODULES


def test_the_group_does_not_show_the_address(world: World) -> None:
    _queue(world)
    assert "example.com" not in world.messages[0].group
    assert "secret" not in repr(QueuedMail.from_body(world.messages[0].body))
