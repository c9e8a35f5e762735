"""Marks of mails: one worker sends the mail of an event (W9)."""

import pytest

from apikit.dynamo.table import Table
from domain.webhook_mails.mail_marks import CLAIM, MailMarks
from tests.builders import a_tenant
from tests.fakes.clock import FixedClock


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def marks(aws: None, clock: FixedClock) -> MailMarks:
    return MailMarks(Table("deliveries"), clock)


def test_one_of_two_claims_it(marks: MailMarks) -> None:
    tenant = a_tenant()
    assert [marks.claim(tenant, "evt_1") for _ in range(2)] == [True, False]
    assert marks.claim(tenant, "evt_2")
    assert marks.claim(a_tenant(), "evt_1")


def test_a_claim_expires_until_the_mail_is_sent(marks: MailMarks, clock: FixedClock) -> None:
    tenant = a_tenant()
    assert marks.claim(tenant, "evt_1")
    clock.advance(seconds=CLAIM.total_seconds() - 1)
    assert not marks.claim(tenant, "evt_1")
    clock.advance(seconds=1)
    assert marks.claim(tenant, "evt_1")
    assert not marks.is_sent(tenant, "evt_1")
    marks.set_sent(tenant, "evt_1")
    clock.advance(hours=1)
    assert not marks.claim(tenant, "evt_1")
    assert marks.is_sent(tenant, "evt_1")
