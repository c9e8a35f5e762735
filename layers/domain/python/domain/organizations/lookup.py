"""The lookup of an organization that other slices need, and the values that their resources inherit from it."""

from collections.abc import Iterable
from typing import Protocol

from apikit import Tenant
from apikit.resources import records
from domain.organizations.model import Organization


class OrganizationLookup(Protocol):
    """Finds organizations for other slices."""

    def find_own(self, tenant: Tenant) -> Organization | None:
        """Return the tenant's own organization; None when it has no record."""
        ...


def inherit_values(
    organizations: OrganizationLookup | None, tenant: Tenant, values: records.JsonObject, names: Iterable[str]
) -> records.JsonObject:
    """Return the values with the organization's own values in the place of None, for the fields with these names."""
    missing_names = [name for name in names if values[name] is None]
    organization = organizations.find_own(tenant) if missing_names and organizations else None
    return {**values, **{name: getattr(organization, name) for name in missing_names if organization}}
