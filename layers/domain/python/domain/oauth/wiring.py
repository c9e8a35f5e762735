"""Builds the real authorization server. Authlib is imported with the first request that needs it."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import Table
from apikit.tokens import sign_token
from domain.audit.wiring import audit_recorder
from domain.oauth.client_directory import ClientDirectory
from domain.oauth.consent_repository import BrowserSignIns, ConsentRepository
from domain.oauth.consents import ConsentService
from domain.oauth.factor_rules import FactorRules
from domain.oauth.grant_log import GrantLog
from domain.oauth.token_status import TokenStatusReader
from domain.sessions.wiring import session_service

if TYPE_CHECKING:
    from domain.oauth.authorization_endpoint import AuthorizationEndpoint
    from domain.oauth.authorization_server import OAuthServer
    from domain.oauth.client_authentication import ClientAuthenticator
    from domain.oauth.token_endpoints import TokenEndpoints


def issuer_url() -> str:
    """Return the issuer of tokens: the base address of the API."""
    return config.setting("API_BASE_URL")


def page_urls() -> tuple[str, str]:
    """Return the addresses at which people see the pages: that of the API, and that of the portal, where the edge serves them, too."""
    return issuer_url(), config.setting("PORTAL_URL")


@cache
def oauth_server() -> "OAuthServer":
    """Return the authorization server of this process."""
    from domain.oauth.authorization_server import OAuthServer  # noqa: PLC0415 - with Authlib
    from domain.oauth.code_repository import CodeRepository  # noqa: PLC0415 - as above
    from domain.oauth.token_issuer import TokenIssuer  # noqa: PLC0415 - as above
    from domain.people.wiring import organization_choice  # noqa: PLC0415 - with the other use cases of people

    clock = SystemClock()
    codes = CodeRepository(_access(), clock)
    issuer = TokenIssuer(
        session_service(),
        codes,
        clock,
        sign_token,
        consents=consent_service(),
        rule=organization_choice().require_allowed,
        log=grant_log(),
    )
    return OAuthServer(_client_authenticator(), codes, issuer, clock, issuer_url=issuer_url())


@cache
def authorization_endpoint() -> "AuthorizationEndpoint":
    """Return the authorization endpoint of this process."""
    from domain.oauth.authorization_endpoint import AuthorizationEndpoint  # noqa: PLC0415 - with Authlib

    return AuthorizationEndpoint(oauth_server())


@cache
def token_endpoints() -> "TokenEndpoints":
    """Return the endpoints for revocation and introspection of this process."""
    from domain.oauth.token_endpoints import TokenEndpoints  # noqa: PLC0415 - with Authlib

    return TokenEndpoints(
        _client_authenticator(),
        _client_directory(),
        session_service(),
        TokenStatusReader(_access(), SystemClock()),
        SystemClock(),
        issuer=issuer_url(),
        respond_to_error=oauth_server().respond_to_error,
        log=grant_log(),
    )


@cache
def grant_log() -> GrantLog:
    """Return the log of grants of this process."""
    return GrantLog(audit_recorder())


@cache
def consent_service() -> ConsentService:
    """Return the consents of this process."""
    return ConsentService(ConsentRepository(_access(), audit_recorder()), session_service(), SystemClock())


@cache
def factor_rules() -> FactorRules:
    """Return the rules about second factors of this process."""
    return FactorRules(_access())


@cache
def browser_sign_ins() -> BrowserSignIns:
    """Return the sign-ins of browsers of this process."""
    return BrowserSignIns(_access(), session_service())


@cache
def _client_authenticator() -> "ClientAuthenticator":
    from domain.oauth.client_authentication import ClientAuthenticator  # noqa: PLC0415 - with Authlib
    from domain.oauth.code_repository import AssertionRepository  # noqa: PLC0415 - as above

    find_client = _client_directory().find
    assertions = AssertionRepository(_access())
    return ClientAuthenticator(find_client, assertions, SystemClock(), issuer=issuer_url(), log=grant_log())


@cache
def _client_directory() -> ClientDirectory:
    return ClientDirectory(_access(), SystemClock())


def _access() -> Table:
    return Table(config.setting("ACCESS_TABLE"))
