"""Components of headers in requests and responses."""

from typing import Any

from tools.openapi_document.schemas import Json

HEADERS: dict[str, Json] = {
    "X-Request-Id": {
        "description": "Request ID; yours, if you sent a valid one. Include it in support requests.",
        "schema": {"type": "string", "examples": ["req_01k0a3v5m8f1xq2w7r9tbdc6yz"]},
    },
    "API-Version": {
        "description": "API version of the response.",
        "schema": {"type": "string", "examples": ["v1"]},
    },
    "RateLimit": {
        "description": "Limit with the fewest requests left: `r` requests left, `t` seconds until its window ends. With `r=0` and with "
        "429, `t` is the time until a request is accepted, like `Retry-After`.",
        "schema": {"type": "string", "examples": ['"hour";r=999;t=3540']},
    },
    "RateLimit-Policy": {
        "description": "All limits of your credentials: quota and window in seconds.",
        "schema": {"type": "string", "examples": ['"hour";q=1000;w=3600']},
    },
    "X-RateLimit-Limit": {
        "description": "Quota of the limit with the fewest requests left.",
        "schema": {"type": "integer", "examples": [1000]},
    },
    "X-RateLimit-Remaining": {
        "description": "Requests left in that limit.",
        "schema": {"type": "integer", "examples": [999]},
    },
    "X-RateLimit-Reset": {
        "description": "End of the window of that limit, in seconds since 1970. With no requests left and with 429: time when a request is "
        "accepted.",
        "schema": {"type": "integer", "examples": [1772361000]},
    },
    "Retry-After": {
        "description": "Whole seconds to wait. With 429, the same request is then accepted, unless another request of the API key comes "
        "first. Absent if waiting does not help: `retryable` is false.",
        "schema": {"type": "integer", "minimum": 1, "examples": [12]},
    },
    "WWW-Authenticate": {
        "description": "Authentication schemes (RFC 9110 section 11.6.1); with 403, only for `step_up_required` (RFC 9470).",
        "schema": {"type": "string", "examples": ['Bearer realm="wedsync", ApiKey realm="wedsync"']},
    },
    "Idempotency-Replayed": {
        "description": "`true` if the response is the one that the same request received before.",
        "schema": {"type": "string", "examples": ["true"]},
    },
    "ETag": {
        "description": "Version of the resource, with the suffix `-xml` in XML. Send it as `If-Match` or `If-None-Match`.",
        "schema": {"type": "string", "examples": ['"1"']},
    },
    "Last-Modified": {
        "description": "First second since which the resource is unchanged.",
        "schema": {"type": "string", "examples": ["Sun, 01 Mar 2026 09:30:00 GMT"]},
    },
    "Location": {
        "description": "URL of the new resource.",
        "schema": {
            "type": "string",
            "format": "uri",
            "examples": ["https://api.wedsync.com/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        },
    },
    "Link": {
        "description": 'URL of the next page, as `rel="next"` (RFC 8288). Absent on the last page.',
        "schema": {
            "type": "string",
            "examples": ['<https://api.wedsync.com/v1/clients?limit=25&cursor=Y2xp…>; rel="next"'],
        },
    },
}
RESPONSE_HEADERS: tuple[str, ...] = ("X-Request-Id", "API-Version")
RATE_LIMIT_HEADERS: tuple[str, ...] = (
    "RateLimit",
    "RateLimit-Policy",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
)
IDEMPOTENCY_HEADERS: tuple[str, ...] = ("Idempotency-Replayed",)
RESOURCE_HEADERS: tuple[str, ...] = ("ETag", "Last-Modified")

PARAMETERS: dict[str, Json] = {
    "WedSync-Organization": {
        "name": "WedSync-Organization",
        "in": "header",
        "required": False,
        "description": "Child organization to act for. Default: your own organization.",
        "schema": {"type": "string", "examples": ["org_01k0a3v5m8f1xq2w7r9tbdc6yz"]},
    },
    "Idempotency-Key": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": False,
        "description": "Unique text for this request, 1 to 255 printable characters. If you retry with it within 24 hours, the request "
        "takes effect once and returns the same response. Applies to your credentials, the method and the path.",
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
        "description": "Custom ID of the request: at most 128 letters, digits and `._:/+=@-`. Returned in the response.",
        "schema": {"type": "string", "examples": ["checkout-7f3a"]},
    },
    "If-None-Match": {
        "name": "If-None-Match",
        "in": "header",
        "required": False,
        "description": "`ETag` of your copy. Returns 304 if it is current.",
        "schema": {"type": "string", "examples": ['"3"']},
    },
    "Write-If-None-Match": {
        "name": "If-None-Match",
        "in": "header",
        "required": False,
        "description": "ETags that the resource must not have. Returns 412 if it has one of them; with `*`, if it exists.",
        "schema": {"type": "string", "examples": ['"3"']},
    },
    "Read-If-Match": {
        "name": "If-Match",
        "in": "header",
        "required": False,
        "description": "`ETag` that you expect, or several, comma-separated. Returns 412 if none matches the resource's current `ETag`.",
        "schema": {"type": "string", "examples": ['"3"']},
    },
    "If-Unmodified-Since": {
        "name": "If-Unmodified-Since",
        "in": "header",
        "required": False,
        "description": "`Last-Modified` of the version you read. Returns 412 if the resource has changed since, or may have changed in "
        "that second. Ignored if `If-Match` is sent or if the date is invalid.",
        "schema": {"type": "string", "examples": ["Sun, 01 Mar 2026 09:30:00 GMT"]},
    },
    "If-Modified-Since": {
        "name": "If-Modified-Since",
        "in": "header",
        "required": False,
        "description": "`Last-Modified` of your copy. Returns 304 if it is current. `If-None-Match` takes precedence.",
        "schema": {"type": "string", "examples": ["Sun, 01 Mar 2026 09:30:00 GMT"]},
    },
}


def headers(names: tuple[str, ...]) -> Json:
    """Return references to these headers."""
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def parameter(name: str) -> dict[str, Any]:
    """Return a reference to this parameter."""
    return {"$ref": f"#/components/parameters/{name}"}
