"""The second factors of people in the `access` table.

    USER#{user_id}       MFA    the factors; `v` version, `by` a random value
    USER#{user_id}       USER   `mf` the methods that complete a sign-in now (the item is that of `domain.people`)
    PASSKEY#{SHA-256}    USER   `user_id`: a credential ID belongs to one person

One item holds all factors of a person, so that every write sees every other one: two parallel removals cannot leave a person with
`mf` and without a factor, and a code is used up in the write that accepts it.
"""

import secrets
from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec.structs import replace

from apikit import errors
from apikit.dynamo import ConditionFailed, Item, Table, Write, expressions
from domain.mfa.model import Passkey, SecondFactors
from domain.mfa.webauthn_ceremonies import hash_credential_id

_SORT_KEY, _PERSON_SORT_KEY, _OWNER_SORT_KEY = "MFA", "USER", "USER"
_OWN_ATTRIBUTES = frozenset({"pk", "sk", "v", "by"})


class SecondFactorRepository:
    """Stores second factors."""

    def __init__(self, access: Table) -> None:
        self._access = access

    def get(self, user_id: str) -> SecondFactors:
        """Return the person's factors; without an item, none. One read."""
        item = self._access.get(_partition(user_id), _SORT_KEY)
        return _from_item(item, user_id) if item else SecondFactors(user_id=user_id)

    def save(self, factors: SecondFactors, *, old: SecondFactors) -> None:
        """Replace `old`, and the methods of the person's sign-in if they change.

        Raises WriteContention if the stored factors are not `old`; NotFound without the person; Conflict if a passkey is registered.
        """
        new = replace(factors, version=old.version + 1)
        is_unchanged = expressions.Eq("v", old.version) if old.version else expressions.ABSENT
        writes: list[Write] = [self._access.put_operation(_to_item(new), is_unchanged)]
        has_person_write = new.sign_in_methods != old.sign_in_methods
        if has_person_write:
            methods = expressions.Update(set={"mf": list(new.sign_in_methods)})
            person = _partition(new.user_id), _PERSON_SORT_KEY
            writes.append(self._access.update_operation(*person, methods, expressions.EXISTS))
        writes += self._credential_writes(new, old)
        try:
            self._access.write(*writes)
        except ConditionFailed as failure:
            _raise_failure(failure, writes, has_person_write=has_person_write)

    def _credential_writes(self, new: SecondFactors, old: SecondFactors) -> Iterable[Write]:
        new_ids, old_ids = _credential_ids(new.passkeys), _credential_ids(old.passkeys)
        for credential_id in new_ids - old_ids:
            item = {"pk": _credential_partition(credential_id), "sk": _OWNER_SORT_KEY, "user_id": new.user_id}
            yield self._access.put_operation(item, expressions.ABSENT)
        for credential_id in old_ids - new_ids:
            yield self._access.delete_operation(_credential_partition(credential_id), _OWNER_SORT_KEY)


def _raise_failure(failure: ConditionFailed, writes: list[Write], *, has_person_write: bool) -> None:
    if failure.items[0] is not None or len(writes) == 1:
        raise errors.WriteContention("The second factors have changed. Retry.", retry_after_s=1) from failure
    if has_person_write and failure.items[1] is not None:
        raise errors.NotFound("No person has this ID.") from failure
    raise errors.Conflict("This passkey is registered already. Use another authenticator.") from failure


def _to_item(factors: SecondFactors) -> Item:
    form: dict[str, Any] = msgspec.to_builtins(factors, builtin_types=(bytes,))
    own = {"pk": _partition(factors.user_id), "sk": _SORT_KEY, "v": form.pop("version")}
    # A repeated put is recognized by its equal item: the same code in two requests must not write equal ones.
    return {**form, **own, "by": secrets.token_hex(8)}


def _from_item(item: Item, user_id: str) -> SecondFactors:
    form = {name: value for name, value in item.items() if name not in _OWN_ATTRIBUTES}
    return msgspec.convert({**form, "user_id": user_id, "version": item["v"]}, SecondFactors, builtin_types=(bytes,))


def _credential_ids(passkeys: Iterable[Passkey]) -> set[str]:
    return {each.credential_id for each in passkeys}


def _partition(user_id: str) -> str:
    return f"USER#{user_id}"


def _credential_partition(credential_id: str) -> str:
    return f"PASSKEY#{hash_credential_id(credential_id)}"
