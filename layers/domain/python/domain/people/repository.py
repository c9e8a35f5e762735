"""People in the `access` table.

USER#{user_id}       USER                       name, email, locale, ph hash of the password, st status, mf second factors in force
                                                (`domain.mfa`), ca created, ua updated, pc password changed (epoch ms), v version
USER#{user_id}       ORG#{organization_id}      the person is a member (`domain.members`)
KEY#{user_id}#self   KEY                        admits requests to the own account (`apikit.admission.principal_items`)
EMAIL#{address key}  USER                       `user_id`
EMAIL#{address key}  PENDING#{token's SHA-256}  a registration that waits for its verification; `ttl` after twice the time that it waits
EMAIL#{address key}  OVERFLOW                   `ca` time of the last registration above the limit of mails; `ttl`
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from apikit import epoch_ms
from apikit.dynamo import ConditionFailed, Item, Table, Write, expressions
from domain.local_times import from_epoch_ms
from domain.one_time_tokens.model import StoredToken
from domain.one_time_tokens.token_store import NewToken, TokenStore
from domain.people.account_items import self_item
from domain.people.email_addresses import address_key
from domain.people.model import REGISTRATION_LIFETIME, AddressRecord, PendingRegistration, User
from domain.people.store import AddressTaken, UserChanged

_USER, _PENDING, _OVERFLOW, _ORGANIZATION = "USER", "PENDING#", "OVERFLOW", "ORG#"
# Two days of registrations at the limit of mails are 245.
_MAX_PENDING, _MAX_ORGANIZATIONS = 300, 500


class PeopleRepository:
    """The store of people."""

    def __init__(self, access: Table, tokens: TokenStore) -> None:
        self._access = access
        self._tokens = tokens

    def find_address(self, key: str) -> AddressRecord:
        """Return what is known of an address. One query."""
        # Descending: the user first.
        items = self._access.query(_address_partition(key), limit=_MAX_PENDING)
        user_id = str(items[0]["user_id"]) if items and items[0]["sk"] == _USER else None
        registrations = [_to_pending(key, item) for item in items if item["sk"].startswith(_PENDING)]
        overflows = [from_epoch_ms(item["ca"]) for item in items if item["sk"] == _OVERFLOW]
        return AddressRecord(
            user_id,
            tuple(sorted(registrations, key=lambda each: each.created_at, reverse=True)),
            overflows[0] if overflows else None,
        )

    def find_user(self, user_id: str) -> User | None:
        """Return a user. One read."""
        item = self._access.get(_user_partition(user_id), _USER)
        return _to_user(item) if item else None

    def list_organization_ids(self, user_id: str) -> Sequence[str]:
        """Return the IDs of the organizations that the person belongs to, oldest first. One query."""
        items = self._access.query(
            _user_partition(user_id),
            limit=_MAX_ORGANIZATIONS,
            sort_range=(_ORGANIZATION, f"{_ORGANIZATION}~"),
            descending=False,
        )
        return [item["sk"].removeprefix(_ORGANIZATION) for item in items]

    def add_pending(self, pending: PendingRegistration, token: NewToken) -> None:
        """Store a registration with the token that verifies it. One transaction."""
        self._access.write(self._access.put_operation(_pending_item(pending)), token.write)

    def find_pending(self, key: str, digest: str) -> PendingRegistration | None:
        """Return the registration that a token verifies. One read."""
        item = self._access.get(_address_partition(key), f"{_PENDING}{digest}")
        return _to_pending(key, item) if item else None

    def record_overflow(self, key: str, now: datetime) -> None:
        """Record that there was a registration above the limit of mails. One write."""
        item = {"pk": _address_partition(key), "sk": _OVERFLOW, "ca": epoch_ms(now), "ttl": _rivalry_end(now)}
        self._access.write(self._access.put_operation(item))

    def claim_address(self, user: User) -> User:
        """Store a new user with the address, and return the stored one. One transaction. Raises AddressTaken."""
        address = {"pk": _address_partition(address_key(user.email)), "sk": _USER, "user_id": user.id}
        writes: tuple[Write, ...] = (
            self._access.put_operation(address, expressions.ABSENT),
            self._access.put_operation(_user_item(user), expressions.ABSENT),
            self._access.put_operation(self_item(user.id), expressions.ABSENT),
        )
        try:
            self._access.write(*writes)
        except ConditionFailed as failure:
            owner = failure.items[0] or {}
            if owner.get("user_id") != user.id:
                raise AddressTaken from failure
            return self.find_user(user.id) or user
        return user

    def end_pending(self, pending: PendingRegistration, token: StoredToken) -> None:
        """Delete a registration and use its token up. One transaction. Raises UserChanged."""
        pk, sk = _address_partition(pending.address_key), f"{_PENDING}{pending.digest}"
        try:
            self._access.write(self._tokens.deletion(token), self._access.delete_operation(pk, sk))
        except ConditionFailed as failure:
            raise UserChanged from failure

    def set_password(self, user: User, *, old: User, token: StoredToken | None) -> None:
        """Replace the password of `old`, and use the token up. One write or transaction. Raises UserChanged."""
        update = expressions.Update(
            set={"ph": user.password_hash, "pc": user.password_stamp, "ua": epoch_ms(user.updated_at)}, add={"v": 1}
        )
        is_current = expressions.EXISTS & expressions.Eq("pc", old.password_stamp)
        writes: list[Write] = [self._access.update_operation(_user_partition(old.id), _USER, update, is_current)]
        if token:
            writes.append(self._tokens.deletion(token))
        try:
            self._access.write(*writes)
        except ConditionFailed as failure:
            raise UserChanged from failure

    def replace_hash(self, user: User, password_hash: str) -> None:
        """Store another hash of the same password, unless the password has changed. One write."""
        update = expressions.Update(set={"ph": password_hash})
        with suppress(ConditionFailed):
            self._access.update(_user_partition(user.id), _USER, update, expressions.Eq("ph", user.password_hash))

    def update_profile(self, user_id: str, *, name: str, locale: str, expected_version: int, now: datetime) -> User:
        """Replace name and locale. One write. Raises UserChanged."""
        update = expressions.Update(set={"name": name, "locale": locale, "ua": epoch_ms(now)}, add={"v": 1})
        try:
            item = self._access.update(
                _user_partition(user_id), _USER, update, expressions.at_version(expected_version)
            )
        except ConditionFailed as failure:
            raise UserChanged from failure
        return _to_user(item)


def _user_partition(user_id: str) -> str:
    return f"USER#{user_id}"


def _address_partition(key: str) -> str:
    return f"EMAIL#{key}"


def _user_item(user: User) -> Item:
    return {
        "pk": _user_partition(user.id),
        "sk": _USER,
        "name": user.name,
        "email": user.email,
        "locale": user.locale,
        "ph": user.password_hash,
        "st": user.status,
        "mf": list(user.mfa_methods),
        "ca": epoch_ms(user.created_at),
        "ua": epoch_ms(user.updated_at),
        "pc": user.password_stamp,
        "v": user.version,
    }


def _to_user(item: Item) -> User:
    return User(
        id=item["pk"].removeprefix("USER#"),
        name=item["name"],
        email=item["email"],
        locale=item["locale"],
        password_hash=item["ph"],
        status=item["st"],
        mfa_methods=tuple(item["mf"]),
        created_at=from_epoch_ms(item["ca"]),
        updated_at=from_epoch_ms(item["ua"]),
        password_changed_at=from_epoch_ms(item["pc"]),
        version=item["v"],
    )


def _pending_item(pending: PendingRegistration) -> Item:
    return {
        "pk": _address_partition(pending.address_key),
        "sk": f"{_PENDING}{pending.digest}",
        "email": pending.email,
        "name": pending.name,
        "locale": pending.locale,
        "ph": pending.password_hash,
        "on": pending.organization_name,
        "iv": pending.invitation_digest,
        "ca": epoch_ms(pending.created_at),
        "ttl": _rivalry_end(pending.created_at),
    }


def _rivalry_end(moment: datetime) -> int:
    """Return when a registration no longer matters to another one, in epoch seconds: what began while it was open has ended, too."""
    return epoch_ms(moment + 2 * REGISTRATION_LIFETIME) // 1000


def _to_pending(key: str, item: Item) -> PendingRegistration:
    return PendingRegistration(
        address_key=key,
        digest=item["sk"].removeprefix(_PENDING),
        email=item["email"],
        name=item["name"],
        locale=item["locale"],
        password_hash=item["ph"],
        organization_name=item["on"],
        invitation_digest=item["iv"],
        created_at=from_epoch_ms(item["ca"]),
    )
