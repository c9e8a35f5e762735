"""Valid URLs of webhooks and their normal form (W1, W11)."""

import pytest

from apikit.errors import InvalidRequest
from domain.webhooks.endpoint import normalize_url

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
    "https://[fd00:ec2::254]/",
    "https://[fe80::1%25eth0]/",
    "https://[2002:7f00:1::]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[::1/",
    "https://[not an address]/",
    "https://hooks.exam\u200bple.com:99/",
]


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
        ],
    )
    def test_that_opens_nothing_else(self, url: str) -> None:
        with pytest.raises(InvalidRequest):
            normalize_url(url, allow_loopback=True)
