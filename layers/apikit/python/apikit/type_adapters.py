"""Validators and serializers of types, built once a process."""

from typing import Any, TypeVar

from pydantic import TypeAdapter

D = TypeVar("D")

_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


def adapter(cls: type[D]) -> TypeAdapter[D]:
    """The validator and serializer of a type, built once a process."""
    if cls not in _ADAPTERS:
        _ADAPTERS[cls] = TypeAdapter(cls)
    return _ADAPTERS[cls]
