"""The relying party of passkeys: the name under which browsers store them, and the pages that may use them."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from msgspec import Struct

from domain.mfa.totp import ISSUER

_DEFAULT_PORTS = {"https": 443, "http": 80}


class RelyingParty(Struct, frozen=True):
    """`id` is a host name, which is part of every passkey: with another one, people must register new passkeys.

    `origins` are the origins of the pages that may use the passkeys (WebAuthn Level 3, section 5.8.1).
    """

    id: str
    origins: tuple[str, ...]
    name: str = ISSUER

    @classmethod
    def from_urls(cls, urls: Iterable[str]) -> "RelyingParty":
        """Return the relying party with the host of the first URL; pages of the same host and of its subdomains may use passkeys.

        Empty URLs are ignored. Raises ValueError without a URL.
        """
        addresses = [urlsplit(url) for url in urls if url]
        if not addresses:
            raise ValueError("Passkeys need the URL of the portal or of the API.")
        host = addresses[0].hostname or ""
        hosts = [address.hostname or "" for address in addresses]
        origins = [
            _origin(address.scheme, name, address.port)
            for address, name in zip(addresses, hosts, strict=True)
            if name == host or name.endswith(f".{host}")
        ]
        return cls(host, tuple(dict.fromkeys(origins)))


def _origin(scheme: str, host: str, port: int | None) -> str:
    """Return the origin as browsers write it (RFC 6454 section 6.2): without the default port."""
    return f"{scheme}://{host}" if port in {None, _DEFAULT_PORTS.get(scheme)} else f"{scheme}://{host}:{port}"
