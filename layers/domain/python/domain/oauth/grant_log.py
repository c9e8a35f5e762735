"""Records what happens to grants and clients at the token endpoints in the audit record. No entry has a token, a code or a secret."""

from collections.abc import Mapping

from apikit import Environment
from domain.audit.recorder import AuditRecorder
from domain.oauth.authorization_code import AuthorizationCode
from domain.oauth.client_state import ClientState
from domain.sessions.model import Session


class GrantLog:
    """Writes the entries. When one cannot be stored, the request fails: its tokens are not given out. Raises Unavailable."""

    def __init__(self, audit: AuditRecorder) -> None:
        self._audit = audit

    def record_grant(self, session: Session) -> None:
        """Record that a client got tokens that act for a person."""
        self._record("grant.opened", session.user_id, session.id, session, new=_details_of(session))

    def record_end(self, session: Session) -> None:
        """Record that a client ended its grant by revoking a token."""
        self._record("grant.revoked", session.client_id, session.id, session, old=_details_of(session))

    def record_reuse(self, session: Session, client_id: str) -> None:
        """Record that a client sent a refresh token again, or that of another client, which ended the session."""
        self._record("grant.token_reused", client_id, session.id, session, outcome="denied", old=_details_of(session))

    def record_replay(self, code: AuthorizationCode) -> None:
        """Record that a client sent a code again, which ended the grant that it gave."""
        self._record("grant.code_replayed", code.client_id, code.session_id or "", code, outcome="denied")

    def record_revocation(self, client: ClientState, token_id: str) -> None:
        """Record that a client revoked a token of its own."""
        tenant = client.record.tenant
        self._audit.record(
            "oauth_client.token_revoked",
            organization_ids=[tenant.organization_id],
            principal=client.id,
            target=client.id,
            old={"token_id": token_id},
            environment=tenant.environment,
        )

    def record_refusal(self, client: ClientState, method: str) -> None:
        """Record that someone with the ID of an active client did not authenticate as it."""
        tenant = client.record.tenant
        self._audit.record(
            "oauth_client.authentication_failed",
            organization_ids=[tenant.organization_id],
            principal=client.id,
            target=client.id,
            outcome="denied",
            new={"token_endpoint_auth_method": method},
            environment=tenant.environment,
        )

    def _record(
        self,
        action: str,
        principal: str,
        target: str,
        place: Session | AuthorizationCode,
        *,
        outcome: str = "success",
        old: Mapping[str, object] | None = None,
        new: Mapping[str, object] | None = None,
    ) -> None:
        environment: Environment = place.environment
        self._audit.record(
            action,
            organization_ids=[place.organization_id],
            principal=principal,
            target=target,
            outcome=outcome,
            old=old,
            new=new,
            environment=environment,
        )


def _details_of(session: Session) -> Mapping[str, object]:
    return {"user_id": session.user_id, "client_id": session.client_id, "scopes": sorted(session.scopes)}
