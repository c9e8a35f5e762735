"""The names of the guarded operations as a module of the domain, which may not import the routers that have them."""

from typing import Any

_HEAD = '''"""The operations behind the gate by method and route. Written by `make openapi` from the routers; not by hand."""

OPERATIONS = frozenset(
    {
'''
_FOOT = """    }
)
"""


def operations_module(document: dict[str, Any]) -> str:
    """The module's text, formatted, with the operations of the document that ask for credentials."""
    names = sorted(
        f"{method.upper()} {path}"
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if operation["security"]
    )
    return _HEAD + "".join(f'        "{name}",\n' for name in names) + _FOOT
