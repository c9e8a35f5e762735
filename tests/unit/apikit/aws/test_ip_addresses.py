"""Which addresses may be called (W11)."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from apikit.aws.ip_addresses import may_call

PUBLIC = ["93.184.216.34", "8.8.8.8", "1.1.1.1", "2606:2800:220:1:248:1893:25c8:1946", "2a00:1450:4001:81b::200e"]

LOOPBACK = ["127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1"]

NOT_PUBLIC = [
    "0.0.0.0",  # noqa: S104 - refused, not bound
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "169.254.170.2",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.31.196.1",
    "192.52.193.1",
    "192.88.99.1",
    "192.168.1.1",
    "192.175.48.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::7f00:1",
    "::127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::127.0.0.1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::10.0.0.1",
    "100::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::1",
    "2606:2800:220::1%eth0",
    "::1%lo",
    "2620:4f:8000::1",
    "64:ff9b:1::8.8.8.8",
    "fd00::5efe:8.8.8.8",
    "fe80::5efe:8.8.8.8",
    "2001:db8::200:5efe:8.8.8.8",
    "2002:a9fe:a9fe::1",
    "2002:c0a8:101::1",
    "2a00:1450::5efe:10.0.0.1",
    "2a00:1450::200:5efe:192.168.0.1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]

NO_ADDRESSES = ["", "localhost", "127.1", "0x7f.1", "0177.0.0.1", "2130706433", "127.0.0.1.", "1.2.3.4.5", " 8.8.8.8"]


class TestMayCall:
    @pytest.mark.parametrize("address", PUBLIC)
    def test_allows_public_addresses(self, address: str) -> None:
        assert may_call(address, allow_loopback=False)

    @pytest.mark.parametrize("address", LOOPBACK + NOT_PUBLIC + NO_ADDRESSES)
    def test_refuses_all_else(self, address: str) -> None:
        assert not may_call(address, allow_loopback=False)

    @pytest.mark.parametrize("address", LOOPBACK)
    def test_allows_loopback_where_that_is_set(self, address: str) -> None:
        assert may_call(address, allow_loopback=True)

    @pytest.mark.parametrize("address", NOT_PUBLIC)
    def test_loopback_opens_nothing_else(self, address: str) -> None:
        assert not may_call(address, allow_loopback=True)

    def test_a_public_address_may_be_carried_by_nat64(self) -> None:
        assert may_call("64:ff9b::8.8.8.8", allow_loopback=False)


# IANA's registries of special-purpose addresses, with multicast (RFC 5771) and what is reserved for future use.
SPECIAL_IPV4 = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
    "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
    "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
]  # fmt: skip
SPECIAL_IPV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"]
LOOPBACK_IPV4 = IPv4Network("127.0.0.0/8")


def is_special(address: IPv4Address | IPv6Address) -> bool:
    """The registries, read directly."""
    if isinstance(address, IPv4Address):
        return any(address in IPv4Network(text) for text in SPECIAL_IPV4)
    return address not in IPv6Network("2000::/3") or any(address in IPv6Network(text) for text in SPECIAL_IPV6)


IPV4 = st.one_of(
    st.ip_addresses(v=4),
    *(st.ip_addresses(network=text) for text in SPECIAL_IPV4),
    *map(st.just, map(IPv4Address, PUBLIC[:3])),
)
IPV6 = st.one_of(
    st.ip_addresses(v=6), *(st.ip_addresses(network=text) for text in ["2000::/3", "fc00::/7", *SPECIAL_IPV6])
)


class TestRegistries:
    @given(IPV4)
    def test_of_ipv4_are_obeyed(self, address: IPv4Address) -> None:
        assert may_call(str(address), allow_loopback=False) == (not is_special(address))

    @given(IPV6)
    def test_of_ipv6_are_obeyed(self, address: IPv6Address) -> None:
        assume(int(address) >> 32 & 0xFFFF_FFFF not in {0x5EFE, 0x0200_5EFE})
        assume(address.ipv4_mapped is None)
        assume(address not in IPv6Network("64:ff9b::/96"))
        for spelling in (address.compressed, address.exploded, address.exploded.upper()):
            assert may_call(spelling, allow_loopback=False) == (not is_special(address))

    @given(IPV4)
    def test_hold_for_ipv4_in_ipv6(self, address: IPv4Address) -> None:
        number = int(address)
        for prefix in ("::ffff:0:0", "64:ff9b::", "2606:2800:220::5efe:0:0"):
            ipv6_address = IPv6Address(int(IPv6Address(prefix)) | number)
            assert may_call(str(ipv6_address), allow_loopback=False) == (not is_special(address))
        for number_and_prefix in (number | int(IPv6Address("::")), number << 80 | int(IPv6Address("2002::"))):
            assert not may_call(str(IPv6Address(number_and_prefix)), allow_loopback=False)

    @given(st.one_of(IPV4, IPV6))
    def test_loopback_adds_this_machine_only(self, address: IPv4Address | IPv6Address) -> None:
        text = str(address)
        direct = (isinstance(address, IPv6Address) and address.ipv4_mapped) or address
        is_this_machine = direct == IPv6Address("::1") or (isinstance(direct, IPv4Address) and direct in LOOPBACK_IPV4)
        assert may_call(text, allow_loopback=True) == (may_call(text, allow_loopback=False) or is_this_machine)
