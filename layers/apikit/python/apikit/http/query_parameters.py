"""Query parameters that an endpoint reads itself: their names, and their descriptions for the OpenAPI document."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

METADATA_PARAMETER = "metadata[…]"
"""The name of every metadata filter among a list's parameters."""
METADATA_FILTER = re.compile(r"metadata\[(.{1,40})\]", re.DOTALL)


class ParameterSet(Protocol):
    """The query parameters of a list. They are described for the OpenAPI document only."""

    def names(self) -> frozenset[str]:
        """Return the name of each parameter."""
        ...

    def descriptions(self) -> list[dict[str, Any]]:
        """Return the description of each parameter."""
        ...


QueryParameter = Mapping[str, Any] | ParameterSet
"""A parameter as the OpenAPI document describes it, or all parameters of a list."""


def describe_parameters(parameters: Iterable[QueryParameter]) -> list[Mapping[str, Any]]:
    """Return the description of each parameter."""
    return [one for each in parameters for one in ((each,) if isinstance(each, Mapping) else each.descriptions())]


def parameter_names(parameters: Iterable[QueryParameter]) -> frozenset[str]:
    """Return the names of the parameters; `metadata[…]` is the name of every metadata filter."""
    return frozenset[str]().union(
        *({each["name"]} if isinstance(each, Mapping) else each.names() for each in parameters)
    )


def is_metadata_filter(name: str) -> bool:
    """True for the name of a metadata filter, such as `metadata[crm_owner]`."""
    return METADATA_FILTER.fullmatch(name) is not None
