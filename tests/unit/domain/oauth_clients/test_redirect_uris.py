"""Which redirect URIs may be registered, and which one a request may use."""

import pytest
from pydantic import TypeAdapter, ValidationError

from domain.oauth_clients.redirect_uris import RedirectUri, is_claimed, matches_redirect_uri

URI = TypeAdapter(RedirectUri)


@pytest.mark.parametrize(
    "uri",
    [
        "https://planner.example.com/callback",
        "https://planner.example.com:8443/callback?tenant=1",
        "https://planner.example.com",
        "http://127.0.0.1/callback",
        "http://[::1]:4000/callback",
        "http://localhost:3000/",
        "com.example.planner:/callback",
        "com.example.planner://callback",
    ],
)
def test_accepts(uri: str) -> None:
    assert URI.validate_python(uri) == uri


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "http://planner.example.com/",
        "https:///callback",
        "//planner.example.com/",
        "/callback",
        "https://planner.example.com/#fragment",
        "https://planner.example.com/#",
        "https://user@planner.example.com/",
        "https://user:pass@planner.example.com/",
        "https://planner.example.com/a/../b",
        "https://planner.example.com/a/%2e%2E/b",
        "https://planner.example.com/..",
        "https://*.example.com/",
        "https://planner.example.com/ callback",
        "https://planner.example.com/\r\nSet-Cookie:x",
        "https://planner.example.com\\@evil.example.com/",
        "https://planner.example.com/%zz",
        "https://plänner.example.com/",
        "https://planner.example.com:port/",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "planner:/callback",
        "http://127.0.0.1.example.com/",
        "http://localhost.example.com/",
        "http://10.0.0.1/",
        "https://planner.example.com/" + "a" * 2_000,
    ],
)
def test_refuses(uri: str) -> None:
    with pytest.raises(ValidationError):
        URI.validate_python(uri)


HTTPS = "https://planner.example.com/callback"
LOOPBACK = "http://127.0.0.1/callback"


@pytest.mark.parametrize(
    ("registered_uri", "uri"),
    [
        (HTTPS, HTTPS),
        (LOOPBACK, "http://127.0.0.1:51004/callback"),
        ("http://127.0.0.1:3000/callback", "http://127.0.0.1/callback"),
        ("http://[::1]/callback?x=1", "http://[::1]:8080/callback?x=1"),
        ("http://localhost:3000", "http://localhost:4000"),
    ],
)
def test_matches(registered_uri: str, uri: str) -> None:
    assert matches_redirect_uri(registered_uri, uri)


@pytest.mark.parametrize(
    ("registered_uri", "uri"),
    [
        (HTTPS, HTTPS + "/"),
        (HTTPS, HTTPS + "x"),
        (HTTPS, HTTPS + "?x=1"),
        (HTTPS, HTTPS + "#x"),
        (HTTPS, HTTPS + "/../evil"),
        (HTTPS, "https://planner.example.com:443/callback"),
        (HTTPS, "https://planner.example.com:8443/callback"),
        (HTTPS, "https://planner.example.com@evil.example.com/callback"),
        (HTTPS, "https://planner.example.com.evil.example.com/callback"),
        (HTTPS, "https://PLANNER.example.com/callback"),
        (HTTPS, "http://planner.example.com/callback"),
        (HTTPS, HTTPS + "\r\nSet-Cookie: x"),
        (LOOPBACK, "http://127.0.0.1:51004/other"),
        (LOOPBACK, "http://127.0.0.1:51004@evil.example.com/callback"),
        (LOOPBACK, "http://127.0.0.1:0/callback"),
        (LOOPBACK, "http://127.0.0.1:99999/callback"),
        (LOOPBACK, "http://127.0.0.1:/callback"),
        (LOOPBACK, "http://127.0.0.1:51004/callback\n"),
        (LOOPBACK, "http://127.0.0.2:51004/callback"),
        (LOOPBACK, "https://127.0.0.1:51004/callback"),
        ("com.example.planner:/callback", "com.example.planner:/callback/more"),
    ],
)
def test_does_not_match(registered_uri: str, uri: str) -> None:
    assert not matches_redirect_uri(registered_uri, uri)


def test_only_an_https_address_belongs_to_the_owner_of_a_domain() -> None:
    assert [is_claimed(uri) for uri in (HTTPS, LOOPBACK, "com.example.planner:/callback")] == [True, False, False]
