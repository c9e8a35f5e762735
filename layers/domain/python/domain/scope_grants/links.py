"""What a credential belongs to. No I/O."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, structs

from apikit import errors


class Links(Struct, frozen=True):
    """The application and the service account that a credential belongs to, if any."""

    application_id: str | None = None
    service_account_id: str | None = None

    @classmethod
    def from_form(cls, form: Mapping[str, Any]) -> "Links":
        """Return the links of a stored credential."""
        return cls(form.get("application_id"), form.get("service_account_id"))


def find_other_links(candidate: Links, creator: Links) -> list[errors.FieldError]:
    """Return an error for each link of the creator that the candidate lacks: it would outlive the creator's suspension."""
    return [
        errors.FieldError("over_creator", f"must be {own_id}, as for your own credentials", pointer=f"/{name}")
        for name, own_id in structs.asdict(creator).items()
        if own_id is not None and getattr(candidate, name) != own_id
    ]
