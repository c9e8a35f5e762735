"""The tables' secondary indexes: their keys, and the short partitions in them."""

import re
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import NamedTuple

_PARTITION_BYTES = 16
_ATTRIBUTE = re.compile(r"(ix|due)\d?[ps]|eq\d")


class Index(NamedTuple):
    """A secondary index: its name, and the attributes that are its partition and sort key."""

    name: str
    partition: str
    sort: str

    def keys(self, partition: str, position: str) -> dict[str, str]:
        """The index attributes of an item at this position of a partition, given by the partition's full name."""
        keys = {self.partition: short_partition(partition)}
        return keys if self.sort == "sk" else {**keys, self.sort: position}


def ordered_index(number: int) -> Index:
    """An index with a sort key of its own."""
    return Index(f"ix{number}", f"ix{number}p", f"ix{number}s")


def equal_index(number: int) -> Index:
    """An index in the order of the table's own sort key, which is not stored twice."""
    return Index(f"eq{number}", f"eq{number}", "sk")


UPDATED_INDEX = ordered_index(1)
DUE_INDEX = Index("due", "duep", "dues")


def short_partition(name: str) -> str:
    """The 22 characters that stand for an index partition's name.

    The name begins with the tenant and would be repeated in every index of an item; 128 bits of its hash never meet another's.
    """
    return urlsafe_b64encode(sha256(name.encode()).digest()[:_PARTITION_BYTES]).rstrip(b"=").decode()


def is_index_attribute(name: str) -> bool:
    """True for an attribute that puts an item into an index."""
    return _ATTRIBUTE.fullmatch(name) is not None
