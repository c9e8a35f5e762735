"""Consents and sign-ins of browsers in `access`.

USER#{user_id}   CON#{client_id}#{organization_id}   a consent: id, en environment, sc scopes, nm, lo and hp of the client, ca, ua
TOKEN#{SHA-256}  BROWSER                              the sign-in of a browser by its cookie: ui the person, si her session
"""

import hashlib
import secrets
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime

from apikit import epoch_ms, errors
from apikit.audit import entries
from apikit.dynamo import Item, Table, expressions
from domain.audit.recorder import AuditRecorder
from domain.local_times import from_epoch_ms
from domain.oauth.consents import Consent
from domain.sessions.model import Session
from domain.sessions.service import SessionService

_PREFIX = "CON#"
_MAX_CONSENTS = 1_000
_BYTES = 32
BROWSER_LIFETIME_S = 8 * 3_600
"""Time for which a browser stays signed in at the authorization server."""


class ConsentRepository:
    """The store of consents. The audit record of the organization has each change, in its transaction."""

    def __init__(self, access: Table, audit: AuditRecorder) -> None:
        self._access = access
        self._audit = audit

    def find(self, user_id: str, client_id: str, organization_id: str) -> Consent | None:
        """Return the consent of a person for a client in an organization."""
        item = self._access.get(f"USER#{user_id}", f"{_PREFIX}{client_id}#{organization_id}")
        return _to_consent(user_id, item) if item else None

    def list(self, user_id: str) -> list[Consent]:
        """Return all consents of a person, at most 1,000."""
        items = self._access.query(
            f"USER#{user_id}", limit=_MAX_CONSENTS, sort_range=(_PREFIX, _PREFIX + "~"), descending=False
        )
        return [_to_consent(user_id, item) for item in items]

    def save(self, consent: Consent) -> None:
        """Store a consent in place of the one for the same client and organization."""
        item = {
            "pk": f"USER#{consent.user_id}",
            "sk": f"{_PREFIX}{consent.client_id}#{consent.organization_id}",
            "id": consent.id,
            "en": consent.environment,
            "sc": list(consent.scopes),
            "nm": consent.client_name,
            "lo": consent.logo_url,
            "hp": consent.homepage_url,
            "ca": epoch_ms(consent.created_at),
            "ua": epoch_ms(consent.updated_at),
        }
        event = _audit_event("consent.given", consent, new={"scopes": list(consent.scopes)})
        writes = self._audit.writes(event, [consent.organization_id])
        self._access.write(self._access.put_operation(item), *writes, is_effect=False)

    def remove(self, consent: Consent) -> None:
        """Delete a consent."""
        key = f"USER#{consent.user_id}", f"{_PREFIX}{consent.client_id}#{consent.organization_id}"
        event = _audit_event("consent.withdrawn", consent, old={"scopes": list(consent.scopes)})
        writes = self._audit.writes(event, [consent.organization_id])
        self._access.write(self._access.delete_operation(*key), *writes, is_effect=False)


def _audit_event(action: str, consent: Consent, **values: Mapping[str, object]) -> entries.AuditEvent:
    return entries.AuditEvent(
        action=action,
        principal=consent.user_id,
        environment=consent.environment,
        target=consent.client_id,
        old=values.get("old"),
        new=values.get("new"),
    )


class BrowserSignIns:
    """The sign-ins of browsers at the pages of the authorization server. A sign-in ends with its session."""

    def __init__(self, access: Table, sessions: SessionService) -> None:
        self._access = access
        self._sessions = sessions

    def open(self, session: Session, now: datetime) -> str:
        """Return the cookie of a new sign-in. Each one is new, against session fixation."""
        cookie = secrets.token_urlsafe(_BYTES)
        expires_at = epoch_ms(now) // 1000 + BROWSER_LIFETIME_S
        item = {**_browser_key(cookie), "ui": session.user_id, "si": session.id, "ex": expires_at, "ttl": expires_at}
        self._access.write(self._access.put_operation(item, expressions.ABSENT), is_effect=False)
        return cookie

    def find(self, cookie: str, now: datetime) -> Session | None:
        """Return the open session of a browser; None if it is not signed in."""
        key = _browser_key(cookie)
        item = self._access.get(key["pk"], key["sk"])
        if item is None or item["ex"] <= epoch_ms(now) // 1000:
            return None
        return self._sessions.find(item["ui"], item["si"])

    def close(self, cookie: str) -> None:
        """Sign the browser out, and end its session."""
        key = _browser_key(cookie)
        item = self._access.get(key["pk"], key["sk"])
        if item is None:
            return
        self._access.write(self._access.delete_operation(key["pk"], key["sk"]), is_effect=False)
        with suppress(errors.NotFound):
            self._sessions.end(item["ui"], item["si"])


def _browser_key(cookie: str) -> Item:
    return {"pk": f"TOKEN#{hashlib.sha256(cookie.encode(errors='replace')).hexdigest()}", "sk": "BROWSER"}


def _to_consent(user_id: str, item: Item) -> Consent:
    client_id, _, organization_id = item["sk"].removeprefix(_PREFIX).partition("#")
    return Consent(
        id=item["id"],
        user_id=user_id,
        client_id=client_id,
        organization_id=organization_id,
        environment=item["en"],
        scopes=tuple(item["sc"]),
        client_name=item["nm"],
        logo_url=item["lo"],
        homepage_url=item["hp"],
        created_at=from_epoch_ms(item["ca"]),
        updated_at=from_epoch_ms(item["ua"]),
    )
