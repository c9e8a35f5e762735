"""Which addresses may be called (W11)."""

import pytest

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
        hidden_loopback = {"64:ff9b::127.0.0.1", "2002:7f00:1::"}
        assert may_call(address, allow_loopback=True) == (address in hidden_loopback)

    def test_a_public_address_may_be_carried_by_nat64(self) -> None:
        assert may_call("64:ff9b::8.8.8.8", allow_loopback=False)

    def test_both_ends_of_a_teredo_tunnel_must_be_public(self) -> None:
        # The client's address is the last 32 bits, inverted: 8.8.8.8 here, and a private server before it.
        assert not may_call("2001:0:0a00:0001:0:0:f7f7:f7f7", allow_loopback=False)
