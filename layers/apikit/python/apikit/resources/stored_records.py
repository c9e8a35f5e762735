"""Records of stored items, which are published without being decoded."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, overload

from apikit.json_text import fragment
from apikit.resources.records import JsonObject, Record, public_form, public_members
from apikit.resources.stored_form import form_of, public_text

R = TypeVar("R", bound=Record)


def public_forms(records: Sequence[Record]) -> list[JsonObject]:
    """Return the public JSON form of each record."""
    if isinstance(records, StoredRecords):
        return records.public_forms()
    return [public_form(record) for record in records]


class StoredRecords(Sequence[R]):
    """A sequence of records over stored items: a record is decoded on access, and published without decoding."""

    def __init__(
        self, cls: type[R], items: Sequence[Mapping[str, Any]], decode: Callable[[Mapping[str, Any]], R]
    ) -> None:
        self._cls = cls
        self._items = items
        self._decode = decode

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> list[R]: ...
    def __getitem__(self, index: int | slice) -> R | list[R]:
        if isinstance(index, slice):
            return [self._decode(item) for item in self._items[index]]
        return self._decode(self._items[index])

    def public_forms(self) -> list[JsonObject]:
        """Return the public JSON form of each record."""
        return [public_members(self._cls, form_of(item)) for item in self._items]

    def public_texts(self) -> list[Any]:
        """Return the public JSON of each record, as text where it is stored so."""
        if self._cls.secret_fields:
            return self.public_forms()
        name = self._cls.object
        texts = [public_text(self._cls, name, item) for item in self._items]
        return [
            fragment(text) if text is not None else public_members(self._cls, form_of(item))
            for text, item in zip(texts, self._items, strict=True)
        ]
