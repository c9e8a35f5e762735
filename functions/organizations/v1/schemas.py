"""What organizations look like over HTTP, version 1. Their fields are documented in `domain.organizations.model`."""

from apikit.web.schemas import answer_of, body_of, partial_of
from domain.organizations.model import Organization, OrganizationDetails

OrganizationIn = body_of(
    OrganizationDetails, "A child organization to create, or the whole of an organization to replace."
)
OrganizationPatch = partial_of(OrganizationIn, "Fields of an organization to change; null clears one (RFC 7396).")
OrganizationOut = answer_of(
    Organization, "An organization: a chain, or a child of one. A child's `organization_id` is its chain's."
)
