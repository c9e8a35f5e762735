"""Builds the member service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.members.repository import MemberRepository
from domain.members.service import MemberService
from domain.scope_grants.wiring import role_reader
from domain.sessions.wiring import session_service
from domain.tiers.wiring import tier_service


@cache
def member_repository() -> MemberRepository:
    """Return the store of this process."""
    return MemberRepository(
        Table(config.setting("RESOURCES_TABLE")),
        Table(config.setting("ACCESS_TABLE")),
        role_reader(),
        find_tier=lambda name: tier_service().require_available(name, current_tier=name),
    )


@cache
def member_service() -> MemberService:
    """Return the service of this process."""
    return MemberService(member_repository(), SystemClock(), roles=role_reader(), sessions=session_service)
