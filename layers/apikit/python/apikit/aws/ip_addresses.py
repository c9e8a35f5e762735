"""Checks which network addresses the platform may call for a customer."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address

# The only IPv6 space that is assigned to global unicast (RFC 4291; IANA's registry); all other addresses are refused.
_GLOBAL_UNICAST = IPv6Network("2000::/3")
# Special-purpose ranges (IANA's registries, RFC 6890) that the ipaddress module of Python 3.11 classifies as global. Tunnels are among
# them, because their packets leave at an IPv4 address.
_SPECIAL = tuple(
    ip_network(text)
    for text in (
        "192.0.0.0/24",  # IETF protocol assignments
        "192.31.196.0/24",  # AS112 (RFC 7535)
        "192.52.193.0/24",  # AMT (RFC 7450)
        "192.88.99.0/24",  # 6to4 relays (RFC 7526)
        "192.175.48.0/24",  # AS112 (RFC 7534)
        "2001::/23",  # IETF protocol assignments, Teredo (RFC 4380)
        "2002::/16",  # 6to4 (RFC 3056)
        "2620:4f:8000::/48",  # AS112 (RFC 7534)
        "3fff::/20",  # documentation (RFC 9637)
    )
)
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052; the local-use prefix of RFC 8215 is not global unicast
_ISATAP = frozenset({0x0000_5EFE, 0x0200_5EFE})  # RFC 5214 section 6.1


def may_call(text: str, *, allow_loopback: bool) -> bool:
    """Return whether the address, in any spelling, and an IPv4 address embedded in it are public.

    With `allow_loopback`, this machine's own addresses are allowed too: 127.0.0.0/8 and ::1.
    """
    try:
        address: Address = ip_address(text)
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        if address.scope_id is not None:
            return False
        address = address.ipv4_mapped or address
    if address.is_loopback:
        return allow_loopback
    return all(map(_is_public, _destinations(address)))


def _is_public(address: Address) -> bool:
    if isinstance(address, IPv6Address) and address not in _GLOBAL_UNICAST:
        return False
    if address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    return address.is_global and not any(address in network for network in _SPECIAL)


def _destinations(address: Address) -> list[Address]:
    """Return the addresses that packets may reach: the address, and an IPv4 address behind a translator or tunnel."""
    if isinstance(address, IPv4Address):
        return [address]
    last_32_bits = IPv4Address(int(address) & 0xFFFF_FFFF)
    if address in _NAT64:
        return [last_32_bits]
    is_isatap = int(address) >> 32 & 0xFFFF_FFFF in _ISATAP
    return [address, last_32_bits] if is_isatap else [address]
