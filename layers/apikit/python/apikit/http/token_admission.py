"""Admits the access tokens of people and OAuth clients to the operations of an organization."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache

from fastapi import Request
from msgspec.structs import replace

from apikit.actor import Actor, Tenant, common_scopes
from apikit.admission.gate import Gate
from apikit.admission.grant import Grant
from apikit.admission.key_items import OrgItem
from apikit.admission.organization_rules import OrganizationRules
from apikit.admission.plans import KeyPolicy
from apikit.admission.rule_items import NO_RULES
from apikit.clock import SystemClock
from apikit.errors import OrganizationForbidden, TokenExpired
from apikit.http.caller import read_caller
from apikit.tokens.verification import verify_token

_CLIENT_READS = 8


class TokenAdmission:
    """The admission of one request with an access token. Raises InvalidCredentials, TokenExpired for an invalid token.

    A person acts for the organization of her token, for a child of it, or for another organization that she belongs to, unless that one
    admits certain e-mail domains only: `WedSync-Organization` chooses. A token of an OAuth client that acts for her is valid for its own
    organization and the children.
    """

    def __init__(self, request: Request, gate: Gate, text: str) -> None:
        self._request = request
        self._gate = gate
        self.token, self._token_hash = verify_token(text, SystemClock())
        self._organization_id = request.headers.get("wedsync-organization")
        self._organization: OrgItem | None = None
        self._home = self._choose_home()
        self.credentials = self.token.to_credentials(self._token_hash, self._home)

    def admit(self, *, operation: str, cost: int) -> Grant:
        """Count the request on the item of the client or the membership, in one call to DynamoDB, and return the grant.

        Raises TokenExpired when the session, the client or the membership has ended; MfaRequired, OrganizationForbidden,
        RateLimitExceeded and its subclasses.
        """
        if not self._home:
            raise OrganizationForbidden(
                "You do not belong to an organization. Accept an invitation to one, and refresh your access token."
            )
        client = _reader().submit(self._gate.find_client, self.token.client_id) if self.token.is_delegated else None
        try:
            grant = self._gate.admit(self.credentials, operation=operation, cost=cost, check=self._check)
        except TokenExpired:
            if self._home == self.token.organization_id:
                raise
            # The person does not belong to the organization that the header names.
            raise OrganizationForbidden(
                "WedSync-Organization must be the ID of an organization that you belong to, or of an active child of your own."
            ) from None
        if client is None:
            return grant
        client_item = client.result()
        scopes = common_scopes(grant.scopes, client_item.scopes)
        return replace(grant, scopes=scopes, application_id=client_item.application_id)

    def create_actor(self, grant: Grant) -> Actor:
        """Return the actor of the admitted request. Raises OrganizationForbidden."""
        return Actor(
            tenant=self._gate.resolve_tenant(grant, self._organization_id, self._organization),
            home=grant.home,
            principal=self.credentials.principal,
            scopes=grant.scopes,
            request_id=self._request.state.request_id,
            auth_time=self.token.auth_time,
            client_id=self.token.client_id if self.token.is_delegated else "",
            application_id=grant.application_id or "",
        )

    def _check(self, _policy: KeyPolicy, rules: OrganizationRules) -> None:
        if rules is NO_RULES.rules:
            return
        rules.require_allowed(read_caller(self._request))
        if rules.allowed_email_domains and self._home != self.token.organization_id:
            # The domain is checked when a person signs in to the organization, or refreshes for it.
            raise OrganizationForbidden(
                "This organization admits certain e-mail domains only. Refresh your access token with its `organization_id`."
            )

    def _choose_home(self) -> str:
        """Return the organization with the membership that admits the request: the token's own one, or that of the header."""
        own_id, chosen_id = self.token.organization_id, self._organization_id
        if chosen_id in {None, own_id} or self.token.session_id is None or self.token.is_delegated:
            return own_id
        self._organization = self._gate.find_organization(Tenant(chosen_id, self.token.environment))
        is_child = self._organization is not None and self._organization.parent_id == own_id
        return own_id if is_child else chosen_id


@cache
def _reader() -> ThreadPoolExecutor:
    """Return the threads that read clients while the gate admits the person."""
    return ThreadPoolExecutor(_CLIENT_READS, thread_name_prefix="clients")
