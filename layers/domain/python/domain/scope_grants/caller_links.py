"""Reads what the credentials of a request belong to, which limits the credentials that they create (decision 130)."""

from apikit import Actor
from apikit.admission import key_items
from apikit.dynamo import Table
from apikit.resources import records
from domain.scope_grants.links import Links

NO_LINKS = Links()


def client_item_key(client_id: str) -> tuple[str, str]:
    """Return the partition and sort key of the item with the copy of an OAuth client's record, `form`."""
    pk, _ = key_items.key_item_key(client_id)
    return pk, "CLIENT"


class CallerLinks:
    """The links of API keys and OAuth clients. They never change, so that a read needs no check when something is written."""

    def __init__(self, resources: Table, access: Table) -> None:
        self._resources = resources
        self._access = access

    def find(self, actor: Actor) -> Links:
        """Return the links of the request's credentials: of a person, those of the OAuth client that acts for her, if any."""
        if actor.principal.startswith("key_"):
            item = self._resources.get(actor.owner.partition("api-keys"), actor.principal)
            return Links.from_form(records.form_of(item)) if item else NO_LINKS
        client_id = actor.client_id or actor.principal
        item = None if client_id.startswith("usr_") else self._access.get(*client_item_key(client_id))
        return Links.from_form(item["form"]) if item else NO_LINKS
