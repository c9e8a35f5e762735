"""API keys and OAuth clients that belong to an application or to a service account: their scopes in force, and their suspension.

Both are records with the fields `scopes`, `application_id` and `service_account_id`, and each has an item with its ID in `access`, which
the gate reads. A change is written to these items before the response (decision 130).
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Literal

from msgspec import Struct

from apikit import Tenant, errors
from apikit.admission import key_items
from apikit.dynamo import ConditionFailed, Item, ItemKey, Table, Write, expressions
from apikit.resources import records
from domain.scope_grants.item_sync import ScopesInForce, read_all, sync_item, write_each
from domain.scope_grants.links import Links
from domain.scope_grants.role_scopes import RoleReader, cut_scopes

CREDENTIALS = ("api-keys", "oauth-clients")
"""The collections of credentials."""
APPLICATIONS, SERVICE_ACCOUNTS = "applications", "service-accounts"
LinkName = Literal["application_id", "service_account_id"]


class LinkedCredential(Struct, frozen=True):
    """A stored credential, as far as its links matter."""

    tenant: Tenant
    collection: str
    id: str
    links: Links

    @classmethod
    def from_item(cls, tenant: Tenant, collection: str, item: Item) -> "LinkedCredential":
        """Return the credential of a stored record."""
        form = records.form_of(item)
        return cls(tenant, collection, form["id"], Links.from_form(form))

    def record_key(self, resources: Table) -> ItemKey:
        """Return the key of the credential's record."""
        return ItemKey(resources.name, self.tenant.partition(self.collection), self.id)


class LinkedCredentials:
    """Computes the scopes of credentials, and writes the changes of what they belong to into their items."""

    def __init__(self, resources: Table, access: Table, roles: RoleReader) -> None:
        self._resources = resources
        self._access = access
        self._roles = roles

    def resolve(self, tenant: Tenant, scopes: tuple[str, ...], links: Links) -> ScopesInForce:
        """Return the scopes in force: within those of the service account's roles. Raises InvalidRequest if it does not exist."""
        if links.service_account_id is None:
            return ScopesInForce(scopes)
        form = self._find_form(tenant, SERVICE_ACCOUNTS, links.service_account_id)
        if form is None:
            raise _not_found("service account", "/service_account_id")
        role_scopes = self._roles.read(tenant, form.get("role_ids", ()))
        checks = [self._version_check(tenant, SERVICE_ACCOUNTS, form), *self._roles.checks(tenant, role_scopes)]
        return ScopesInForce(cut_scopes(scopes, role_scopes.scopes), tuple(checks))

    def require_approved(self, tenant: Tenant, links: Links) -> tuple[Write, ...]:
        """Return the check that the application is approved. Raises InvalidRequest for an application that is not."""
        if links.application_id is None:
            return ()
        form = self._find_form(tenant, APPLICATIONS, links.application_id)
        if form is None:
            raise _not_found("application", "/application_id")
        if form["status"] != "approved":
            detail = f"the application is {form['status']}; only an approved application can have new credentials"
            raise errors.InvalidRequest.from_errors(
                [errors.FieldError("not_approved", detail, pointer="/application_id")]
            )
        return (self._version_check(tenant, APPLICATIONS, form),)

    def suspend(self, tenant: Tenant, name: LinkName, record_id: str, *, version: int, is_suspended: bool) -> None:
        """Suspend the credentials of an application or a deleted service account, or lift that, with effect from the next request.

        Calls can be repeated and can arrive in any order: the latest version of the application or service account wins.
        """
        reason: key_items.SuspensionReason = "application" if name == "application_id" else "service_account"
        update, condition = key_items.record_suspension(version, is_suspended=is_suspended, reason=reason)

        def write(credential: LinkedCredential) -> None:
            with suppress(ConditionFailed):
                self._access.update(*key_items.key_item_key(credential.id), update, condition)

        write_each(write, self.find(tenant, name, record_id))

    def sync_scopes(self, tenant: Tenant, service_account_id: str) -> None:
        """Write the scopes in force of a service account's credentials, with effect from the next request."""
        write_each(self._sync_one, self.find(tenant, "service_account_id", service_account_id))

    def find(self, tenant: Tenant, name: LinkName, record_id: str) -> Iterator[LinkedCredential]:
        """Yield the credentials that belong to an application or a service account. The reads are consistent."""
        for collection in CREDENTIALS:
            for item in read_all(self._resources, tenant.partition(collection)):
                credential = LinkedCredential.from_item(tenant, collection, item)
                if getattr(credential.links, name) == record_id:
                    yield credential

    def _sync_one(self, credential: LinkedCredential) -> None:
        def compute(form: Mapping[str, Any]) -> ScopesInForce | None:
            try:
                return self.resolve(credential.tenant, tuple(form["scopes"]), Links.from_form(form))
            except errors.InvalidRequest:
                # The service account was deleted, which suspends its credentials.
                return None

        sync_item(
            self._resources,
            self._access,
            credential.record_key(self._resources),
            item_id=credential.id,
            compute=compute,
        )

    def _find_form(self, tenant: Tenant, collection: str, record_id: str) -> dict[str, Any] | None:
        item = self._resources.get(tenant.partition(collection), record_id)
        return records.form_of(item) if item else None

    def _version_check(self, tenant: Tenant, collection: str, form: dict[str, Any]) -> Write:
        condition = expressions.at_version(form["version"])
        return self._resources.check_operation(tenant.partition(collection), form["id"], condition)


def _not_found(noun: str, pointer: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors(
        [errors.FieldError("not_found", f"no {noun} has this ID", pointer=pointer)]
    )
