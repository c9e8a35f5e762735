"""Header fields that keep browsers from doing more with an answer than showing it to the program that asked."""

EVERY_RESPONSE: tuple[tuple[bytes, bytes], ...] = (
    (b"strict-transport-security", b"max-age=63072000; includeSubDomains; preload"),
    (b"x-content-type-options", b"nosniff"),
    # An answer is data: nothing in it loads, runs, or is framed.
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    # For requests without CORS, such as <img>; those with CORS are answered by `apikit.http.cors`.
    (b"cross-origin-resource-policy", b"same-origin"),
)
NO_STORE = (b"cache-control", b"no-store")
"""Unless the answer says otherwise: what no endpoint made cacheable is kept by nobody."""
