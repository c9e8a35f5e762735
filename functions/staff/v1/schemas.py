"""Schemas of staff over HTTP, version 1. Their fields are documented in `domain.staff.model`."""

from apikit.rest import payloads
from domain.staff.model import StaffMember, StaffMemberDetails

StaffMemberIn = payloads.body_schema(StaffMemberDetails, "Fields to create or replace a staff member.")
StaffMemberPatch = payloads.patch_schema(
    StaffMemberIn, "Fields of a staff member to change. Null clears a field (RFC 7396)."
)
StaffMemberOut = payloads.response_schema(StaffMember, "A staff member: a person who provides services.")
