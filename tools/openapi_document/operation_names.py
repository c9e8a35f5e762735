"""Generates the domain's list of operations that require a scope: the domain may not import the routers."""

from typing import Any

_HEAD = '''"""The operations that require a scope, by method and route. Generated from the routers by `make openapi`; do not edit."""

OPERATIONS = frozenset(
    {
'''
_FOOT = """    }
)
"""


def operations_module(document: dict[str, Any]) -> str:
    """Return the formatted text of the module with the operations of the document that require a scope."""
    names = sorted(
        f"{method.upper()} {path}"
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if "x-required-scope" in operation
    )
    return _HEAD + "".join(f'        "{name}",\n' for name in names) + _FOOT
