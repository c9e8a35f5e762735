"""The title of an operation in a navigation list, `x-nav-title`: at most three words, made from the summary."""

import re

MOST_WORDS = 3
# Titles for summaries that do not shorten to a clear one: of methods that many resources have, and of single operations.
BY_METHOD = {"bulk": "Change in bulk", "get_by_external_id": "External ID lookup"}
BY_OPERATION = {
    "api_keys_usage": "Get key usage",
    "meta_openapi": "Get OpenAPI 3.0.3",
    "meta_openapi_3_1": "Get OpenAPI 3.1",
    "spaces_block": "Block space",
    "spaces_unblock": "Unblock space",
    "tiers_set": "Set tier",
    "usage_endpoints": "Get endpoint usage",
    "usage_quotas": "List quotas",
}

_MARKED = re.compile(r"^Mark .* as ")
_OWNER = re.compile(r"\b[\w ]*'s ")
_STATE = re.compile(r"\ban? (?:\w+ or \w+ |\w+ed )")
_ARTICLE = re.compile(r"\b(?:an?|the) ")
_QUALIFIER = re.compile(r" (?:of|by|with|in|to) .*")


def nav_title(operation_id: str, method: str, summary: str) -> str:
    """Return the title: `List the versions of a menu` → `List versions`, `Restore a deleted venue` → `Restore venue`."""
    return BY_OPERATION.get(operation_id) or BY_METHOD.get(method) or shortened(summary)


def shortened(summary: str) -> str:
    """Return the verb and its object, without owner, state, articles and qualifiers; of a long object the last words."""
    verb, _, rest = _MARKED.sub("Mark as ", summary).partition(" ")
    for pattern in (_OWNER, _STATE, _ARTICLE, _QUALIFIER):
        rest = pattern.sub("", rest)
    return " ".join([verb, *rest.split()[-(MOST_WORDS - 1) :]])
