"""What organizations look like over HTTP, version 1. Their fields are documented in `domain.organizations.model`."""

from apikit.rest.payloads import body_schema, patch_schema, response_schema
from domain.organizations.model import Organization, OrganizationDetails

OrganizationIn = body_schema(
    OrganizationDetails, "Fields to create a child organization or to replace an organization."
)
OrganizationPatch = patch_schema(OrganizationIn, "Fields of an organization to change. Null clears a field (RFC 7396).")
OrganizationOut = response_schema(
    Organization,
    "An organization: a chain or a child of a chain. The `organization_id` of a child is the ID of its chain.",
)
