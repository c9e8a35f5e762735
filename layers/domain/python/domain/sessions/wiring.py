"""Builds the real session service."""

from functools import cache

from apikit import SystemClock, config
from apikit.aws import signer
from apikit.dynamo import Table
from apikit.tokens import sign_token
from domain.sessions.repository import SessionRepository
from domain.sessions.service import SessionService


@cache
def session_service() -> SessionService:
    """Return the service of this process."""
    clock = SystemClock()
    return SessionService(SessionRepository(Table(config.setting("ACCESS_TABLE")), clock), clock, signer(), sign_token)
