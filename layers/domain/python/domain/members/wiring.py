"""Builds the member service."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.members.repository import MemberRepository
from domain.members.service import MemberService
from domain.scope_grants.wiring import role_reader

if TYPE_CHECKING:
    from domain.oauth.consents import ConsentService
    from domain.tiers.model import Tier


@cache
def member_repository() -> MemberRepository:
    """Return the store of this process."""
    return MemberRepository(
        Table(config.setting("RESOURCES_TABLE")),
        Table(config.setting("ACCESS_TABLE")),
        role_reader(),
        find_tier=_find_tier,
    )


@cache
def member_service() -> MemberService:
    """Return the service of this process."""
    return MemberService(member_repository(), SystemClock(), roles=role_reader(), consents=_consent_service)


def _find_tier(name: str) -> "Tier":
    from domain.tiers.wiring import tier_service  # noqa: PLC0415 - for changes only

    return tier_service().require_available(name, current_tier=name)


def _consent_service() -> "ConsentService":
    from domain.oauth.wiring import consent_service  # noqa: PLC0415 - for removals only

    return consent_service()
