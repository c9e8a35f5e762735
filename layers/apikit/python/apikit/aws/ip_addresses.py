"""Checks which network addresses the platform may call for a customer."""

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address

# The only IPv6 space that is assigned to global unicast (RFC 4291; IANA's registry); all other addresses are refused.
_GLOBAL_UNICAST = IPv6Network("2000::/3")
# Special-purpose ranges (IANA's registries, RFC 6890) that the ipaddress module of Python 3.11 classifies as global.
_SPECIAL = tuple(
    ip_network(text)
    for text in (
        "192.0.0.0/24",  # IETF protocol assignments
        "192.31.196.0/24",  # AS112 (RFC 7535)
        "192.52.193.0/24",  # AMT (RFC 7450)
        "192.88.99.0/24",  # 6to4 relays (RFC 7526)
        "192.175.48.0/24",  # AS112 (RFC 7534)
        "2001::/23",  # IETF protocol assignments
        "3fff::/20",  # documentation (RFC 9637)
    )
)
_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))  # RFC 6052, RFC 8215
_ISATAP = frozenset({0x0000_5EFE, 0x0200_5EFE})  # RFC 5214 section 6.1


def may_call(text: str, *, allow_loopback: bool) -> bool:
    """Return whether the address, in any spelling, and every IPv4 address embedded in it are public.

    With `allow_loopback`, this machine's own addresses are allowed too.
    """
    try:
        address = ip_address(text)
    except ValueError:
        return False
    return all(_is_public(each) or (allow_loopback and each.is_loopback) for each in _destinations(address))


def _is_public(address: Address) -> bool:
    if isinstance(address, IPv6Address) and address not in _GLOBAL_UNICAST:
        return False
    if address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    return address.is_global and not any(address in network for network in _SPECIAL)


def _destinations(address: Address) -> Iterator[Address]:
    """Yield the addresses that packets may reach: the IPv4 addresses embedded in an IPv6 address, otherwise the address itself."""
    addresses: list[Address] = list(_embedded_addresses(address)) if isinstance(address, IPv6Address) else []
    yield from addresses or [address]


def _embedded_addresses(address: IPv6Address) -> Iterator[IPv4Address]:
    last_32_bits = IPv4Address(int(address) & 0xFFFF_FFFF)
    if address.ipv4_mapped:
        yield address.ipv4_mapped
    elif address.sixtofour:
        yield address.sixtofour
    elif address.teredo:
        yield from address.teredo
    elif any(address in network for network in _NAT64) or int(address) >> 32 & 0xFFFF_FFFF in _ISATAP:
        yield last_32_bits
