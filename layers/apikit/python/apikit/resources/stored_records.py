"""Records of stored items, which are published without being decoded."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, overload

from apikit.json_text import fragment
from apikit.resources.records import JsonObject, Record, public_form, public_members
from apikit.resources.stored_form import form_of, public_text

R = TypeVar("R", bound=Record)


def public_forms(records: Sequence[Record]) -> list[JsonObject]:
    """What callers see of each."""
    if isinstance(records, StoredRecords):
        return records.public_forms()
    return [public_form(record) for record in records]


class StoredRecords(Sequence[R]):
    """Records of stored items: each is made when it is looked at, and callers see them without that."""

    def __init__(
        self, cls: type[R], items: Sequence[Mapping[str, Any]], record_of: Callable[[Mapping[str, Any]], R]
    ) -> None:
        self._cls = cls
        self._items = items
        self._record_of = record_of

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> list[R]: ...
    def __getitem__(self, index: int | slice) -> R | list[R]:
        if isinstance(index, slice):
            return [self._record_of(item) for item in self._items[index]]
        return self._record_of(self._items[index])

    def public_forms(self) -> list[JsonObject]:
        """What callers see of each."""
        return [public_members(self._cls, form_of(item)) for item in self._items]

    def public_texts(self) -> list[Any]:
        """The same, as JSON where it is stored so."""
        if self._cls.secret_fields:
            return self.public_forms()
        name = self._cls.object
        texts = [public_text(self._cls, name, item) for item in self._items]
        return [
            fragment(text) if text is not None else public_members(self._cls, form_of(item))
            for text, item in zip(texts, self._items, strict=True)
        ]
