"""Builds the real use cases of second factors."""

from functools import cache

from apikit import SystemClock, config
from apikit.aws import signer
from apikit.dynamo import Table
from domain.audit.wiring import audit_recorder
from domain.mail_outbox.wiring import mail_outbox
from domain.mfa.attempt_repository import AttemptRepository
from domain.mfa.challenge_repository import ChallengeRepository
from domain.mfa.holder_repository import HolderRepository
from domain.mfa.notices import FactorNotices
from domain.mfa.relying_party import RelyingParty
from domain.mfa.repository import SecondFactorRepository
from domain.mfa.service import MfaService
from domain.mfa.verifier import SecondFactorVerifier
from domain.mfa.webauthn_ceremonies import WebauthnCeremonies
from domain.sessions.wiring import session_service


@cache
def mfa_service() -> MfaService:
    """Return the service of this process."""
    access, clock = _access(), SystemClock()
    return MfaService(
        SecondFactorRepository(access),
        ChallengeRepository(access, clock),
        HolderRepository(access),
        sessions=session_service(),
        ceremonies=_ceremonies(),
        signer=signer(),
        notices=_notices(),
        clock=clock,
    )


@cache
def second_factor_verifier() -> SecondFactorVerifier:
    """Return the verifier of this process."""
    access, clock = _access(), SystemClock()
    return SecondFactorVerifier(
        SecondFactorRepository(access),
        AttemptRepository(access, clock),
        ChallengeRepository(access, clock),
        HolderRepository(access),
        ceremonies=_ceremonies(),
        signer=signer(),
        notices=_notices(),
        clock=clock,
    )


def _access() -> Table:
    return Table(config.setting("ACCESS_TABLE"))


def _ceremonies() -> WebauthnCeremonies:
    return WebauthnCeremonies(RelyingParty.from_urls((config.setting("PORTAL_URL"), config.setting("API_BASE_URL"))))


def _notices() -> FactorNotices:
    return FactorNotices(mail_outbox(), audit_recorder())
