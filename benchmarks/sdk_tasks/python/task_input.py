"""What the tasks work with."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Input:
    """The inputs.

    `version` is that of the client and of the booking which the program has read. `new_clients` are names and e-mail addresses.
    `store` stores the cursor of a feed; `agree` returns the redirect of a person who agrees.
    """

    client_id: str
    customer_id: str
    service_id: str
    booking_id: str
    organization: str
    version: int
    start_at: datetime
    since: datetime
    new_clients: Sequence[tuple[str, str]]
    webhook_body: str
    webhook_headers: Mapping[str, str]
    webhook_secret: str
    file: bytes
    cursor: str
    redirect_uri: str
    oauth_client_id: str
    store: Callable[[str], object]
    agree: Callable[[str], str]
