"""Header fields that restrict what browsers do with a response."""

EVERY_RESPONSE: tuple[tuple[bytes, bytes], ...] = (
    (b"strict-transport-security", b"max-age=63072000; includeSubDomains; preload"),
    (b"x-content-type-options", b"nosniff"),
    # A response is data: nothing in it may load, run, or be framed.
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    # For requests without CORS, such as <img>; `apikit.http.cors` handles those with CORS.
    (b"cross-origin-resource-policy", b"same-origin"),
)
NO_STORE = (b"cache-control", b"no-store")
"""The default: caches store a response only if its endpoint allows it."""
