"""The key under which an e-mail address is unique. No I/O."""

import unicodedata
from collections.abc import Sequence


def address_key(email: str) -> str:
    """Return the form in which two spellings of one address are equal, of a valid address in NFC (`fields.Email`).

    The domain is in lowercase and in ASCII (RFC 5891), the local part in lowercase. Mails are sent to the address as it was typed by its
    owner, never to one that only has the same key.
    """
    local, _, domain = email.rpartition("@")
    lower_local = unicodedata.normalize("NFC", local.lower())
    return f"{lower_local}@{_to_ascii(domain.lower())}"


def domain_of(email: str) -> str:
    """Return the domain of an address as it is in its key."""
    return address_key(email).rpartition("@")[2]


def is_allowed(email: str, domains: Sequence[str]) -> bool:
    """Return whether the address has one of these domains; every address is allowed without domains."""
    return not domains or domain_of(email) in {domain_of(f"@{domain}") for domain in domains}


def _to_ascii(domain: str) -> str:
    if domain.isascii():
        return domain
    import idna  # noqa: PLC0415 - for few domains

    try:
        return idna.encode(domain, uts46=True).decode()
    except idna.IDNAError:
        return domain
