"""Builds the profiles of this process."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock
from domain.audit.wiring import audit_recorder
from domain.people.wiring import people_store
from domain.profiles.profiles import Profiles

if TYPE_CHECKING:
    from domain.members.service import MemberService


@cache
def profiles() -> Profiles:
    """Return the profiles of this process."""
    return Profiles(people_store(), _member_service, audit_recorder(), SystemClock())


def _member_service() -> "MemberService":
    from domain.members.wiring import member_service  # noqa: PLC0415 - for changes of a name only

    return member_service()
