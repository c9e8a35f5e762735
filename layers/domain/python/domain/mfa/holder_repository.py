"""The people who have second factors, read from items of other slices in `access`.

USER#{user_id}                  USER        `name`, `email`, `locale`
USER#{user_id}                  ORG#{id}    the person is a member of the organization
KEY#{user_id}#{organization}    KEY         `rm` the organization requires a second factor
"""

from typing import Any

from apikit import errors
from apikit.admission import key_items
from apikit.dynamo import ItemKey, Table, get_many
from domain.mfa.factor_holder import FactorHolder

_ORGANIZATIONS = ("ORG#", "ORG#~")
_MAX_ORGANIZATIONS = 500


class HolderRepository:
    """Reads people and their memberships."""

    def __init__(self, access: Table) -> None:
        self._access = access

    def get(self, user_id: str) -> FactorHolder:
        """Return the person. Two or three reads. Raises NotFound."""
        person = self._access.get(f"USER#{user_id}", "USER")
        if person is None:
            raise errors.NotFound("No person has this ID.")
        pointers = self._access.query(f"USER#{user_id}", limit=_MAX_ORGANIZATIONS, sort_range=_ORGANIZATIONS)
        organization_ids = tuple(sorted(item["sk"].removeprefix("ORG#") for item in pointers))
        return FactorHolder(
            user_id=user_id,
            name=person.get("name") or "",
            email=person["email"],
            locale=person.get("locale") or "en",
            organization_ids=organization_ids,
            strict_organization_ids=self._find_strict(user_id, organization_ids),
        )

    def _find_strict(self, user_id: str, organization_ids: tuple[str, ...]) -> tuple[str, ...]:
        keys = {each: self._member_key(user_id, each) for each in organization_ids}
        items: dict[ItemKey, Any] = get_many(keys.values()) if keys else {}
        return tuple(each for each, key in keys.items() if "rm" in items.get(key, {}))

    def _member_key(self, user_id: str, organization_id: str) -> ItemKey:
        return ItemKey(self._access.name, *key_items.key_item_key(f"{user_id}#{organization_id}"))
