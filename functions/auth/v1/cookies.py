"""The cookies of browsers: the refresh token of a session, and the token of a device that has signed in before.

Their names begin with `__Host-` (RFC 6265bis section 4.1.3.2): browsers accept them only over TLS and without a domain, so that no
subdomain can set or read them. Scripts cannot read them, and no other site's page can send them.
"""

from fastapi import Request, Response

from apikit import errors

SESSION_COOKIE = "__Host-wedsync_session"
DEVICE_COOKIE = "__Host-wedsync_device"
DEVICE_MAX_AGE_S = 365 * 86_400
_ATTRIBUTES = "Path=/; Secure; HttpOnly; SameSite=Strict"
_OWN_SITES = frozenset({"same-origin", "none"})


def read_session_cookie(request: Request) -> str | None:
    """Return the refresh token of the session's cookie; None without one, and for a page of another origin (Fetch Metadata)."""
    if request.headers.get("sec-fetch-site", "none") not in _OWN_SITES:
        return None
    return _read(request, SESSION_COOKIE)


def read_device_cookie(request: Request) -> str:
    """Return the token of the device; empty without one."""
    return _read(request, DEVICE_COOKIE) or ""


def set_cookie(response: Response, name: str, value: str, *, max_age_s: int) -> None:
    """Add a cookie to the response."""
    response.headers.append("set-cookie", f"{name}={value}; Max-Age={max_age_s}; {_ATTRIBUTES}")


def delete_cookie(response: Response, name: str) -> None:
    """Add the deletion of a cookie to the response."""
    set_cookie(response, name, "", max_age_s=0)


def _read(request: Request, name: str) -> str | None:
    """Return the cookie's value. Raises InvalidCredentials for a cookie that was sent more than once."""
    pairs = [pair.partition("=") for field in request.headers.getlist("cookie") for pair in field.split(";")]
    values = [value.strip() for key, _, value in pairs if key.strip() == name]
    if len(values) > 1:
        raise errors.InvalidCredentials(f"The cookie {name} was sent more than once. Delete the cookies of this site.")
    return values[0] if values else None
