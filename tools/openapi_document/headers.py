"""Headers of requests and responses that operations share, as components."""

from typing import Any

from tools.openapi_document.schemas import Json

HEADERS: dict[str, Json] = {
    "X-Request-Id": {
        "description": "The exchange's id: yours when you sent a sane one. Quote it to support.",
        "schema": {"type": "string", "examples": ["req_01k0a3v5m8f1xq2w7r9tbdc6yz"]},
    },
    "API-Version": {
        "description": "The version of the API that answered.",
        "schema": {"type": "string", "examples": ["v1"]},
    },
    "RateLimit": {
        "description": "The limit with the least left: `r` requests left, `t` seconds until its window ends. With `r=0` and at a 429, "
        "`t` is the time until a request passes, as `Retry-After`.",
        "schema": {"type": "string", "examples": ['"hour";r=999;t=3540']},
    },
    "RateLimit-Policy": {
        "description": "Every limit of the key: quota and window in seconds.",
        "schema": {"type": "string", "examples": ['"hour";q=1000;w=3600']},
    },
    "X-RateLimit-Limit": {
        "description": "The quota of the limit with the least left.",
        "schema": {"type": "integer", "examples": [1000]},
    },
    "X-RateLimit-Remaining": {
        "description": "Requests left of it.",
        "schema": {"type": "integer", "examples": [999]},
    },
    "X-RateLimit-Reset": {
        "description": "When its window ends, in seconds since 1970. With nothing left and at a 429: when a request passes.",
        "schema": {"type": "integer", "examples": [1772361000]},
    },
    "Retry-After": {
        "description": "Whole seconds to wait. At a 429 the same request passes then, if no other request of the key comes first; absent "
        "where no wait helps: `retryable` is false.",
        "schema": {"type": "integer", "minimum": 1, "examples": [12]},
    },
    "WWW-Authenticate": {
        "description": "The ways to authenticate (RFC 9110 section 11.6.1).",
        "schema": {"type": "string", "examples": ['Bearer realm="wedsync", ApiKey realm="wedsync"']},
    },
    "Idempotency-Replayed": {
        "description": "`true` when this is the answer that the same request got before.",
        "schema": {"type": "string", "examples": ["true"]},
    },
    "ETag": {
        "description": "The resource's version, in XML with `-xml` behind it; send it as If-Match or If-None-Match.",
        "schema": {"type": "string", "examples": ['"1"']},
    },
    "Last-Modified": {
        "description": "The first second from which on the resource is as it is.",
        "schema": {"type": "string", "examples": ["Sun, 01 Mar 2026 09:30:00 GMT"]},
    },
    "Location": {
        "description": "The new resource's address.",
        "schema": {
            "type": "string",
            "format": "uri",
            "examples": ["https://api.wedsync.com/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        },
    },
    "Link": {
        "description": 'The next page, as `rel="next"` (RFC 8288); absent on the last one.',
        "schema": {
            "type": "string",
            "examples": ['<https://api.wedsync.com/v1/clients?limit=25&cursor=Y2xp…>; rel="next"'],
        },
    },
}
EVERY_RESPONSE: tuple[str, ...] = ("X-Request-Id", "API-Version")
GUARDED: tuple[str, ...] = (
    "RateLimit",
    "RateLimit-Policy",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
)
REPEATABLE: tuple[str, ...] = ("Idempotency-Replayed",)
ONE_RESOURCE: tuple[str, ...] = ("ETag", "Last-Modified")

PARAMETERS: dict[str, Json] = {
    "WedSync-Organization": {
        "name": "WedSync-Organization",
        "in": "header",
        "required": False,
        "description": "Act for this child of your organization. Left out: your own organization.",
        "schema": {"type": "string", "examples": ["org_01k0a3v5m8f1xq2w7r9tbdc6yz"]},
    },
    "Idempotency-Key": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": False,
        "description": "Your own text for this request, 1 to 255 printable characters. Sent again with it within 24 hours, the request "
        "has its effect once and gets the same answer. It holds for your key, the method and the path.",
        "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[!-~]([ -~]*[!-~])?$",
            "examples": ["7b0e3c1c-1f0e-4c57-9a59-0d5b1d8f3a11"],
        },
    },
    "X-Request-Id": {
        "name": "X-Request-Id",
        "in": "header",
        "required": False,
        "description": "Your own id of the request: at most 128 letters, digits and `._:/+=@-`. It comes back.",
        "schema": {"type": "string", "examples": ["checkout-7f3a"]},
    },
    "If-None-Match": {
        "name": "If-None-Match",
        "in": "header",
        "required": False,
        "description": "The ETag of your copy; 304 when it is current.",
        "schema": {"type": "string", "examples": ['"3"']},
    },
    "Write-If-None-Match": {
        "name": "If-None-Match",
        "in": "header",
        "required": False,
        "description": "412 when the resource has one of these ETags; `*`: when it exists.",
        "schema": {"type": "string", "examples": ['"3"']},
    },
    "Read-If-Match": {
        "name": "If-Match",
        "in": "header",
        "required": False,
        "description": "The ETag that you expect, or several, comma-separated: 412 when none of them is the resource's.",
        "schema": {"type": "string", "examples": ['"3"']},
    },
    "If-Unmodified-Since": {
        "name": "If-Unmodified-Since",
        "in": "header",
        "required": False,
        "description": "The Last-Modified that you read; 412 when the resource has changed since then, or may have in that second. "
        "Ignored beside If-Match, and when it is no date.",
        "schema": {"type": "string", "examples": ["Sun, 01 Mar 2026 09:30:00 GMT"]},
    },
    "If-Modified-Since": {
        "name": "If-Modified-Since",
        "in": "header",
        "required": False,
        "description": "The Last-Modified of your copy; 304 when it is current. If-None-Match outranks it.",
        "schema": {"type": "string", "examples": ["Sun, 01 Mar 2026 09:30:00 GMT"]},
    },
}


def headers(names: tuple[str, ...]) -> Json:
    """References to these headers."""
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def parameter(name: str) -> dict[str, Any]:
    """A reference to this parameter."""
    return {"$ref": f"#/components/parameters/{name}"}
