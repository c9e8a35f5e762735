"""The address of a receiver: its organization, its ID and a keyed tag, so that an invented address costs no read."""

from msgspec import Struct

from apikit import Signer, Tenant, ids
from domain.organizations.model import Organization
from domain.receivers.model import PREFIX

PATH = "/receivers"
_DOMAIN = "receiver"
_TAG_BYTES = 16


class ReceiverAddress(Struct, frozen=True):
    """The tenant and the ID of a receiver."""

    tenant: Tenant
    receiver_id: str

    def path(self, signer: Signer) -> str:
        """Return the path of the receiver's URL."""
        return f"{PATH}/{self.name}/{signer.tag(_DOMAIN, self.name.encode(), size=_TAG_BYTES).hex()}"

    @property
    def name(self) -> str:
        """The two IDs, which the tag authenticates."""
        return f"{self.tenant.organization_id}/{self.receiver_id}"


def parse_address(signer: Signer, *, organization_id: str, receiver_id: str, tag: str) -> ReceiverAddress | None:
    """Return the address with these parts; None if the platform did not make it. Receivers are in sandboxes only."""
    if not (ids.is_id(Organization.prefix, organization_id) and ids.is_id(PREFIX, receiver_id)):
        return None
    address = ReceiverAddress(Tenant(organization_id, "test"), receiver_id)
    try:
        tag_bytes = bytes.fromhex(tag)
    except ValueError:
        return None
    is_own = len(tag_bytes) == _TAG_BYTES and signer.matches(_DOMAIN, address.name.encode(), tag_bytes)
    return address if is_own else None
