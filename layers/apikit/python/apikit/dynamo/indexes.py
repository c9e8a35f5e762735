"""The tables' secondary indexes: their keys and their shortened partition keys."""

import re
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import NamedTuple

_PARTITION_BYTES = 16
_ATTRIBUTE = re.compile(r"(ix|due|log)\d?[ps]|eq\d")


class Index(NamedTuple):
    """A secondary index: its name, partition key and sort key."""

    name: str
    partition: str
    sort: str

    def keys(self, partition: str, position: str) -> dict[str, str]:
        """Return the index attributes of an item at this position of a partition; `partition` is the full name."""
        keys = {self.partition: short_partition(partition)}
        return keys if self.sort == "sk" else {**keys, self.sort: position}


def ordered_index(number: int) -> Index:
    """Return an index with a sort key attribute of its own."""
    return Index(f"ix{number}", f"ix{number}p", f"ix{number}s")


def equal_index(number: int) -> Index:
    """Return an index with the table's sort key, which is not stored twice."""
    return Index(f"eq{number}", f"eq{number}", "sk")


UPDATED_INDEX = ordered_index(1)
DUE_INDEX = Index("due", "duep", "dues")
LOG_INDEX = Index("log", "logp", "sk")
"""Contains the items' keys only: an update of an item does not write it."""


def short_partition(name: str) -> str:
    """Return the 22 characters that are stored as an index's partition key.

    The name begins with the tenant and would be repeated in every index of an item; 128 bits of its hash are unique.
    """
    return urlsafe_b64encode(sha256(name.encode()).digest()[:_PARTITION_BYTES]).rstrip(b"=").decode()


def is_index_attribute(name: str) -> bool:
    """Return whether the attribute is a key of an index."""
    return _ATTRIBUTE.fullmatch(name) is not None
