"""The lookup of an organization that other slices need."""

from typing import Protocol

from apikit import Tenant
from domain.organizations.model import Organization


class OrganizationLookup(Protocol):
    """Finds organizations for other slices."""

    def find_own(self, tenant: Tenant) -> Organization | None:
        """Return the tenant's own organization; None when it has no record."""
        ...
