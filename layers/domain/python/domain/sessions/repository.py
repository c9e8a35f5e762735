"""Sessions in `access`: the session itself, and its entry in each item that admits the person.

USER#{user_id}  SES#{id}   a session: og organization, en environment, ci client, sc scopes, mf second factor, at time of the sign-in,
                           dv device, ad address, ca created, ex expiry, lu last use, rh and rp SHA-256 of the current and the
                           previous refresh token, rr time of the last rotation (times in epoch ms, at in s)
USER#{user_id}  ORG#{id}   the person belongs to the organization
KEY#…                      the items that admit requests (`apikit.admission.principal_items`)
"""

from apikit import Clock, epoch_ms, errors
from apikit.admission import key_items, principal_items
from apikit.dynamo import ConditionFailed, Item, ItemKey, Table, Write, expressions, get_many
from domain.local_times import from_epoch_ms
from domain.sessions.model import Admissions, Session
from domain.sessions.store import AlreadyRedeemed, Redemption

_CHANGE = "Too many concurrent changes to these sessions. Retry."
_SESSION, _ORGANIZATION = "SES#", "ORG#"
_MAX_ITEMS = 3_100
_ENDS_PER_WRITE = 40


def user_partition(user_id: str) -> str:
    """Return the partition key of everything about a person."""
    return f"USER#{user_id}"


class SessionRepository:
    """The store of sessions."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def read(self, user_id: str) -> Admissions:
        """Return the person's memberships and sessions; expired sessions are omitted."""
        now, items = self._clock.now(), self._query(user_id)
        sessions = [_to_session(user_id, item) for item in items if item["sk"].startswith(_SESSION)]
        organization_ids = [
            item["sk"].removeprefix(_ORGANIZATION) for item in items if item["sk"].startswith(_ORGANIZATION)
        ]
        keys = {each: self._item_key(user_id, each) for each in (*organization_ids, principal_items.PERSON)}
        items_by_key = get_many(keys.values())
        principal_item = {each: items_by_key[key] for each, key in keys.items() if key in items_by_key}
        memberships = {each: item for each, item in principal_item.items() if each != principal_items.PERSON}
        return Admissions(
            {each: frozenset(item["sc"]) for each, item in memberships.items()},
            tuple(session for session in sessions if session.expires_at > now),
            {each: principal_items.sessions_of(item) for each, item in principal_item.items()},
            {
                each: frozenset(session.id for session in sessions if not principal_items.may_admit(item, session.id))
                for each, item in memberships.items()
            },
        )

    def find(self, user_id: str, session_id: str) -> Session | None:
        """Return a session, also one that has expired."""
        item = self._access.get(user_partition(user_id), _SESSION + session_id)
        return _to_session(user_id, item) if item else None

    def open(
        self,
        session: Session,
        organization_ids: frozenset[str],
        *,
        replaces: tuple[Session, ...],
        redemption: Redemption | None = None,
    ) -> None:
        """Store a new session for these organizations, and end others in the same write. Raises WriteContention, AlreadyRedeemed."""
        entry = principal_items.open_session(session.id, expires_at=session.expires_at_s, has_mfa=session.has_mfa)
        removal = principal_items.end_sessions(each.id for each in replaces)
        self._write(
            self._access.put_operation(_to_item(session), expressions.ABSENT),
            *(self._access.delete_operation(*_key(each)) for each in replaces),
            *(
                self._access.update_operation(
                    *self._principal_key(session.user_id, each), entry | removal, expressions.EXISTS
                )
                for each in _admitting_ids(session, organization_ids)
            ),
            redemption=self._redeem(redemption, session) if redemption else None,
        )

    def replace(self, session: Session, *, old: Session, organization_ids: frozenset[str]) -> None:
        """Replace a session at the refresh hash that was read, and store its entry for these organizations. Raises WriteContention."""
        entry = principal_items.open_session(session.id, expires_at=session.expires_at_s, has_mfa=session.has_mfa)
        self._write(
            self._access.put_operation(_to_item(session), expressions.Eq("rh", old.refresh_hash)),
            *(
                self._access.update_operation(*self._principal_key(session.user_id, each), entry, expressions.EXISTS)
                for each in _admitting_ids(session, organization_ids)
            ),
        )

    def end(self, sessions: tuple[Session, ...], admissions: Admissions) -> None:
        """Delete sessions and their entries, in as many transactions as their number takes. Raises WriteContention."""
        for start in range(0, len(sessions), _ENDS_PER_WRITE):
            self._end(sessions[start : start + _ENDS_PER_WRITE], admissions)

    def _end(self, sessions: tuple[Session, ...], admissions: Admissions) -> None:
        user_id, session_ids = sessions[0].user_id, {session.id for session in sessions}
        updates = [
            self._access.update_operation(
                *self._principal_key(user_id, organization_id),
                principal_items.end_sessions(sorted(session_ids & entries.keys())),
                expressions.EXISTS,
            )
            for organization_id, entries in admissions.entries.items()
            if session_ids & entries.keys()
        ]
        self._write(*updates, *(self._access.delete_operation(*_key(session)) for session in sessions))

    def _query(self, user_id: str) -> list[Item]:
        # At most 20 sessions, 60 grants per organization, and 50 organizations.
        return self._access.query(
            user_partition(user_id), limit=_MAX_ITEMS, sort_range=(_ORGANIZATION, _SESSION + "~"), descending=False
        )

    def _redeem(self, redemption: Redemption, session: Session) -> Write:
        is_open = expressions.EXISTS & expressions.AttributeNotExists("si")
        update = expressions.Update(set={"si": session.id})
        return self._access.update_operation(redemption.pk, redemption.sk, update, is_open)

    def _write(self, *writes: Write, redemption: Write | None = None) -> None:
        try:
            self._access.write(*writes, *([redemption] if redemption else []), is_effect=False)
        except ConditionFailed as error:
            if redemption and error.items[-1] is not None:
                raise AlreadyRedeemed from error
            raise errors.WriteContention(_CHANGE, retry_after_s=1) from error

    def _item_key(self, user_id: str, organization_id: str) -> ItemKey:
        return ItemKey(self._access.name, *self._principal_key(user_id, organization_id))

    def _principal_key(self, user_id: str, organization_id: str) -> tuple[str, str]:
        return key_items.key_item_key(principal_items.admission_id(user_id, organization_id))


def _admitting_ids(session: Session, organization_ids: frozenset[str]) -> list[str]:
    """Return what names the items that admit the session: the organizations, and for a person's own session her account."""
    return sorted(organization_ids if session.is_grant else {*organization_ids, principal_items.PERSON})


def _key(session: Session) -> tuple[str, str]:
    return user_partition(session.user_id), _SESSION + session.id


def _to_item(session: Session) -> Item:
    pk, sk = _key(session)
    return {
        "pk": pk,
        "sk": sk,
        "og": session.organization_id,
        "en": session.environment,
        "ci": session.client_id,
        "sc": sorted(session.scopes),
        "mf": session.has_mfa,
        "at": session.auth_time,
        "dv": session.device,
        "ad": session.address,
        "ca": epoch_ms(session.created_at),
        "ex": epoch_ms(session.expires_at),
        "lu": epoch_ms(session.last_used_at),
        "rh": session.refresh_hash,
        "rp": session.previous_hash,
        "rr": epoch_ms(session.rotated_at),
        "ttl": session.expires_at_s,
    }


def _to_session(user_id: str, item: Item) -> Session:
    return Session(
        id=item["sk"].removeprefix(_SESSION),
        user_id=user_id,
        organization_id=item["og"],
        environment=item["en"],
        client_id=item["ci"],
        scopes=frozenset(item["sc"]),
        has_mfa=item["mf"],
        auth_time=item["at"],
        device=item["dv"],
        address=item["ad"],
        created_at=from_epoch_ms(item["ca"]),
        expires_at=from_epoch_ms(item["ex"]),
        last_used_at=from_epoch_ms(item["lu"]),
        refresh_hash=item["rh"],
        previous_hash=item["rp"],
        rotated_at=from_epoch_ms(item["rr"]),
    )
