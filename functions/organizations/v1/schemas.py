"""Schemas of organizations, version 1. The fields are documented in `domain.organizations.model`."""

from apikit.rest import payloads
from domain.organizations.model import Organization, OrganizationDetails

OrganizationIn = payloads.body_schema(
    OrganizationDetails, "Fields to create a child organization or to replace an organization."
)
OrganizationPatch = payloads.patch_schema(
    OrganizationIn, "Fields of an organization to change. Null clears a field (RFC 7396)."
)
OrganizationOut = payloads.response_schema(
    Organization,
    "An organization: a chain or a child of a chain. The `organization_id` of a child is the ID of its chain.",
)
