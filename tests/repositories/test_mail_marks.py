"""Marks of mails: one worker sends the mail of an event (W9)."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from apikit.dynamo.table import Table
from domain.mail_outbox.mail_marks import CLAIM, MailMarks
from tests.builders import a_tenant
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def marks(aws: None, clock: FixedClock) -> MailMarks:
    return MailMarks(Table("deliveries"), clock)


def test_one_of_two_claims_it(marks: MailMarks) -> None:
    tenant = a_tenant().partition("webhook-mails")
    assert [marks.claim(tenant, "evt_1") for _ in range(2)] == ["won", "in_flight"]
    assert marks.claim(tenant, "evt_2") == "won"
    assert marks.claim(a_tenant().partition("webhook-mails"), "evt_1") == "won"


def test_one_of_many_at_once_claims_it(marks: MailMarks) -> None:
    tenant = a_tenant().partition("webhook-mails")
    with ThreadPoolExecutor(8) as pool:
        outcomes = Counter(pool.map(lambda _: marks.claim(tenant, "evt_1"), range(24)))
    assert outcomes == {"won": 1, "in_flight": 23}


def test_a_claim_is_one_call(marks: MailMarks) -> None:
    tenant = a_tenant().partition("webhook-mails")
    with counted_calls() as calls:
        assert [marks.claim(tenant, "evt_1") for _ in range(2)] == ["won", "in_flight"]
    assert calls.by_operation == {"UpdateItem": 2}


def test_a_claim_expires_until_the_mail_is_sent(marks: MailMarks, clock: FixedClock) -> None:
    tenant = a_tenant().partition("webhook-mails")
    assert marks.claim(tenant, "evt_1") == "won"
    clock.advance(seconds=CLAIM.total_seconds() - 1)
    assert marks.claim(tenant, "evt_1") == "in_flight"
    clock.advance(seconds=1)
    assert marks.claim(tenant, "evt_1") == "won"
    marks.set_sent(tenant, "evt_1")
    assert marks.claim(tenant, "evt_1") == "sent"
    clock.advance(hours=1)
    assert marks.claim(tenant, "evt_1") == "sent"
