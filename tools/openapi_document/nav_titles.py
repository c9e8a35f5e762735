"""The title of an operation in navigation, `x-nav-title`: at most three words from its summary."""

import re

MAX_WORDS = 3
# Titles for summaries that cannot be shortened to a clear one: by method, and by operation.
BY_METHOD = {"bulk": "Change in bulk", "get_by_external_id": "External ID lookup"}
BY_OPERATION = {
    "api_keys_usage": "Get key usage",
    "customers_list_bookings": "List by customer",
    "meta_openapi": "Get OpenAPI 3.0.3",
    "meta_openapi_3_1": "Get OpenAPI 3.1",
    "spaces_block": "Block space",
    "spaces_unblock": "Unblock space",
    "tiers_set": "Set tier",
    "usage_endpoints": "Get endpoint usage",
    "usage_quotas": "List quotas",
}

_MARK_AS = re.compile(r"^Mark .* as ")
_OWNER = re.compile(r"\b[\w ]*'s ")
_STATE = re.compile(r"\ban? (?:\w+ or \w+ |\w+ed )")
_ARTICLE = re.compile(r"\b(?:an?|the) ")
_QUALIFIER = re.compile(r" (?:of|by|with|in|to) .*")


def nav_title(operation_id: str, method: str, summary: str) -> str:
    """Return the title: `List the versions of a menu` → `List versions`, `Restore a deleted venue` → `Restore venue`."""
    return BY_OPERATION.get(operation_id) or BY_METHOD.get(method) or shorten(summary)


def shorten(summary: str) -> str:
    """Return the verb and the last words of its object, without owner, state, articles and qualifiers."""
    verb, _, rest = _MARK_AS.sub("Mark as ", summary).partition(" ")
    for pattern in (_OWNER, _STATE, _ARTICLE, _QUALIFIER):
        rest = pattern.sub("", rest)
    return " ".join([verb, *rest.split()[-(MAX_WORDS - 1) :]])
