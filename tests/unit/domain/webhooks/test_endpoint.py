"""Valid URLs of webhooks and their normal form (W1, W11)."""

from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apikit.aws.ip_addresses import may_call
from apikit.errors import InvalidRequest
from domain.webhooks.endpoint import normalize_url
from tests.spellings import circled_digits, ipv4_spellings, wide_digits

VALID_URLS = [
    ("https://hooks.example.com/wedsync", "https://hooks.example.com/wedsync"),
    ("https://hooks.example.com", "https://hooks.example.com/"),
    ("https://hooks.example.com?a=b", "https://hooks.example.com/?a=b"),
    ("HTTPS://Hooks.Example.COM/Path", "https://hooks.example.com/Path"),
    ("https://hooks.example.com:443/", "https://hooks.example.com/"),
    ("https://hooks.example.com:8443/a%20b?c=%C3%A9", "https://hooks.example.com:8443/a%20b?c=%C3%A9"),
    ("https://hooks.example.com./x", "https://hooks.example.com/x"),
    ("https://bücher.example/x", "https://xn--bcher-kva.example/x"),
    ("https://xn--bcher-kva.example/x", "https://xn--bcher-kva.example/x"),
    ("https://a_b.example.com/", "https://a_b.example.com/"),
    ("https://93.184.216.34/x", "https://93.184.216.34/x"),
    ("https://[2606:2800:220:1:248:1893:25c8:1946]/", "https://[2606:2800:220:1:248:1893:25c8:1946]/"),
]

INVALID_URLS = [
    "",
    "hooks.example.com",
    "//hooks.example.com/",
    "/relative",
    "https://",
    "https:///path",
    "http://hooks.example.com/",
    "ftp://hooks.example.com/",
    "file:///etc/passwd",
    "gopher://hooks.example.com/",
    "javascript:alert(1)",
    "https://user@hooks.example.com/",
    "https://user:password@hooks.example.com/",
    "https://@hooks.example.com/",
    "https://hooks.example.com/#fragment",
    "https://hooks.example.com/#",
    "https://hooks.example.com:22/",
    "https://hooks.example.com:80/",
    "https://hooks.example.com:0/",
    "https://hooks.example.com:65536/",
    "https://hooks.example.com:x/",
    "https://hooks.example.com:-1/",
    "https://hooks.example.com/a b",
    "https://hooks.example.com/a\tb",
    "https://hooks.example.com/a\r\nHost: evil",
    "https://hooks.example.com\\@evil.example.com/",
    "https://hooks.example.com/é",
    "https://hooks.example.com/?é",
    "https://hooks..example.com/",
    "https://-hooks.example.com/",
    f"https://{'a' * 64}.example.com/",
    f"https://{'a.' * 127}example.com/",
    "https://hooks.example.com/" + "a" * 2_000,
    "https://localhost/",
    "https://localhost./",
    "https://api.localhost/",
    "https://intranet/",
    "https://db.internal/",
    "https://printer.local/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://0x7f.1/",
    "https://0X7F.0.0.1/",
    "https://017700000001/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://10.0.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://169.254.169.254./",
    "https://169.254.43518/",
    "https://①②⑦.⓪.⓪.①/",
    "https://127。0。0。1/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::ffff:0:127.0.0.1]/",
    "https://[::ffff:127.1]/",
    "https://[::ffff:100.64.0.1]/",
    "https://127.0.0.1./",
    "https://198.18.0.1/",
    "https://[fd00:ec2::254]/",
    "https://[fe80::1%25eth0]/",
    "https://[2002:7f00:1::]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2001:0:808:808:0:0:f7f7:f7f7]/",
    "https://[64:ff9b:1::808:808]/",
    "https://[::127.0.0.1]/",
    "https://[fec0::1]/",
    "https://[ff02::1]/",
    "https://[2001:db8::1]/",
    "https://[2606:2800:220::1%25eth0]/",
    "https://[v1.fe80::1]/",
    "https://100.64.0.1/",
    "https://169.254.170.2/",
    "https://0.0.0.0/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://192.0.2.1/",
    "https://198.51.100.1/",
    "https://203.0.113.1/",
    "https://%31%32%37.0.0.1/",
    "https://127.0.0.1%2f.example.com/",
    "https://hooks.example.com%00.evil.example/",
    "https://hooks.example.com:443@127.0.0.1/",
    "https://hooks.example.com%40127.0.0.1@127.0.0.1/",
    "https://127.0.0.1\\@hooks.example.com/",
    "https:\\\\127.0.0.1/",
    "https:127.0.0.1/",
    "https://hooks.example.com\u2044@127.0.0.1/",
    "https://hooks\uff0eexample\uff0ecom\uff20127.0.0.1/",
    "https://localhost\u3002/",
    "https://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/",
    "https://1\u0662\u0667.0.0.1/",
    "https://hooks.example.com/" + "a" * 10_000,
    "https://[::1/",
    "https://[not an address]/",
    "https://hooks.exam\u200bple.com:99/",
]


SPELLING = "must not have another spelling of an IP address; use four decimal numbers, such as 93.184.216.34"
PRIVATE = "must not have an IP address of a private or reserved network"
ZONE = "must not have an IPv6 address with a zone (%…)"
NAME = "must have a public host name"


class TestDetails:
    @pytest.mark.parametrize(
        ("host", "detail"),
        [
            *((host, SPELLING) for host in (
                "0x08080808", "134744072", "8.8.2056", "010.8.8.8", "8.8.8.0x8", "8.8.8.0X8", "8.8.8.8.", "8.8.8.8.8", "256.1.1.1",
                "example.123", "example.0x", "0x7f.1", "127.1", wide_digits("8.8.8.8"), circled_digits("8.8.8.8"), "8。8。8。8",
                "8.8.8.8。", "8\uff0e8.8.8", wide_digits("10.0.0.1"),
            )),
            *((host, PRIVATE) for host in (
                "10.0.0.1", "127.0.0.1", "169.254.169.254", "224.0.0.1", "192.0.2.1", "[::1]", "[fd00:ec2::254]", "[::ffff:10.0.0.1]",
                "[2002:808:808::]",
            )),
            *((host, ZONE) for host in ("[fe80::1%25eth0]", "[2606:2800:220::1%25eth0]")),
            *((host, NAME) for host in ("localhost", "intranet", "printer.local", "123.example.internal")),
        ],
    )  # fmt: skip
    def test_say_what_is_wrong(self, host: str, detail: str) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            normalize_url(f"https://{host}/", allow_loopback=False)
        assert [(fault.detail, fault.code) for fault in refusal.value.errors] == [(detail, "invalid_url")]


class TestNormalization:
    @pytest.mark.parametrize(("url", "spelling"), VALID_URLS)
    def test_gives_the_one_spelling(self, url: str, spelling: str) -> None:
        assert normalize_url(url, allow_loopback=False) == spelling

    @pytest.mark.parametrize(("url", "_spelling"), VALID_URLS)
    def test_is_its_own_spelling(self, url: str, _spelling: str) -> None:
        spelling = normalize_url(url, allow_loopback=False)
        assert normalize_url(spelling, allow_loopback=False) == spelling

    @pytest.mark.parametrize("url", INVALID_URLS)
    def test_refuses(self, url: str) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            normalize_url(url, allow_loopback=False)
        (fault,) = refusal.value.errors
        assert (fault.pointer, fault.code) == ("/url", "invalid_url")
        assert not url or url not in fault.detail

    @pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "127.0.0.2"])
    def test_loopback_is_accepted_where_that_is_set(self, host: str) -> None:
        url = f"http://{host}:8000/hook"
        assert normalize_url(url, allow_loopback=True) == url
        with pytest.raises(InvalidRequest):
            normalize_url(url, allow_loopback=False)

    @pytest.mark.parametrize(
        "url",
        [
            "http://hooks.example.com/",
            "http://10.0.0.1:8000/",
            "http://169.254.169.254/",
            "http://localhost:22/",
            "http://0.0.0.0:8000/",
            "http://[fe80::1]:8000/",
            "http://localhost.example.com:8000/",
            "http://0x7f.1:8000/",
            "http://[64:ff9b::7f00:1]:8000/",
            "http://[2002:7f00:1::]:8000/",
            "http://[::127.0.0.1]:8000/",
            "http://[::1%25lo]:8000/",
            "http://192.168.1.1:8000/",
            "http://user@localhost:8000/",
        ],
    )
    def test_that_opens_nothing_else(self, url: str) -> None:
        with pytest.raises(InvalidRequest):
            normalize_url(url, allow_loopback=True)


ADDRESSES = st.integers(0, 2**32 - 1).map(IPv4Address)
PRIVATE_ADDRESSES = st.one_of(*(
    st.ip_addresses(network=text).map(lambda address: IPv4Address(int(address)))
    for text in ("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16")
))  # fmt: skip


class TestSpellings:
    @given(st.data())
    def test_of_private_addresses_are_refused(self, data: st.DataObject) -> None:
        address = data.draw(PRIVATE_ADDRESSES)
        host = data.draw(ipv4_spellings(address))
        spelling = data.draw(st.sampled_from([host, host.upper(), f"{host}.", wide_digits(host), circled_digits(host)]))
        with pytest.raises(InvalidRequest):
            normalize_url(f"https://{spelling}/", allow_loopback=False)

    @given(st.data())
    def test_of_any_address_but_the_usual_one_are_refused(self, data: st.DataObject) -> None:
        """What one resolver reads as an octal number is a decimal number to another."""
        address = data.draw(ADDRESSES)
        spellings = ipv4_spellings(address).flatmap(
            lambda text: st.sampled_from(
                [text, f"{text}.", wide_digits(text), circled_digits(text), text.replace(".", "。")]
            )
        )
        host = data.draw(spellings.filter(lambda text: text != str(address)))
        with pytest.raises(InvalidRequest):
            normalize_url(f"https://{host}/", allow_loopback=False)

    @given(st.ip_addresses(), st.booleans())
    def test_of_literals_follow_the_address(self, address: object, allow_loopback: bool) -> None:  # noqa: FBT001 - drawn
        host = str(address) if isinstance(address, IPv4Address) else f"[{address}]"
        is_allowed = may_call(str(address), allow_loopback=allow_loopback)
        try:
            normalize_url(f"https://{host}/", allow_loopback=allow_loopback)
        except InvalidRequest:
            assert not is_allowed
        else:
            assert is_allowed
