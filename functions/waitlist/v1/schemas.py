"""Schemas of waitlist entries over HTTP, version 1. Their fields are documented in `domain.waitlist.model`."""

from apikit.rest import payloads
from domain.waitlist.model import WaitlistEntry, WaitlistEntryDetails

WaitlistEntryIn = payloads.body_schema(WaitlistEntryDetails, "Fields to create or replace a waitlist entry.")
WaitlistEntryPatch = payloads.patch_schema(
    WaitlistEntryIn,
    "Fields of a waitlist entry to change. Null clears a field (RFC 7396).",
    exclude=frozenset(WaitlistEntry.immutable_fields),
)
WaitlistEntryOut = payloads.response_schema(
    WaitlistEntry, "A waitlist entry: a customer who waits for a slot of a service."
)
