"""What a credential belongs to. No I/O."""

from msgspec import Struct


class Links(Struct, frozen=True):
    """The application and the service account that a credential belongs to, if any."""

    application_id: str | None = None
    service_account_id: str | None = None
