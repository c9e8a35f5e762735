"""Builds the limits of this process."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.sign_in_limits.attempt_limits import PASSWORD_WAITS, AttemptLimits
from domain.sign_in_limits.mail_limits import MailLimits
from domain.sign_in_limits.sign_in_gate import SignInGate
from domain.sign_in_limits.window_counts import (
    FAILURES_PER_ADDRESS,
    MAILS_PER_ORGANIZATION,
    MAILS_PER_RECIPIENT,
    WindowCounts,
)


@cache
def sign_in_gate() -> SignInGate:
    """Return the gate of this process."""
    access, clock = Table(config.setting("ACCESS_TABLE")), SystemClock()
    attempts = AttemptLimits(access, clock, PASSWORD_WAITS)
    return SignInGate(attempts, WindowCounts(access, clock, FAILURES_PER_ADDRESS))


@cache
def mail_counts() -> WindowCounts:
    """Return the counts of mails of this process."""
    return WindowCounts(Table(config.setting("ACCESS_TABLE")), SystemClock(), MAILS_PER_RECIPIENT)


@cache
def mail_limits() -> MailLimits:
    """Return the limits of the mails that organizations cause."""
    organizations = WindowCounts(Table(config.setting("ACCESS_TABLE")), SystemClock(), MAILS_PER_ORGANIZATION)
    return MailLimits(mail_counts(), organizations)
