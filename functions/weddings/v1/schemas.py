"""Schemas of weddings over HTTP, version 1. Their fields are documented in `domain.weddings.model`."""

from apikit.rest import payloads
from domain.change_history.model import FieldChange
from domain.weddings.history import WeddingChange
from domain.weddings.model import OptionExpiry, StatusReason, Wedding, WeddingDetails

WeddingIn = payloads.body_schema(WeddingDetails, "Fields to create or replace a wedding.")
WeddingPatch = payloads.patch_schema(WeddingIn, "Fields of a wedding to change. Null clears a field (RFC 7396).")
WeddingOut = payloads.response_schema(
    Wedding, "A wedding: one celebration, from the first inquiry to the final accounts."
)
FieldChangeOut = payloads.form_schema(FieldChange, "A changed field with its values before and after.")
WeddingChangeOut = payloads.form_schema(
    WeddingChange,
    "A version of a wedding: what changed, when and by whom.",
    name="WeddingChangeOut",
    changes=list[FieldChangeOut],  # type: ignore[valid-type]  # a type made at run time
)


class WeddingHoldIn(payloads.Body):
    """Options for holding the date."""

    option_expires_at: OptionExpiry = None


class WeddingEndIn(payloads.Body):
    """The reason why the wedding will not take place."""

    reason: StatusReason = None
