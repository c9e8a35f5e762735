"""What a resource's list may be asked in its query: parsed. Describing it is `list_parameters`'s, reading the store's."""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from pydantic import TypeAdapter, ValidationError

from apikit.dynamo.list_reading import indexes_of
from apikit.errors import FieldError, InvalidRequest, UnknownParameter
from apikit.field_errors import field_errors
from apikit.http.query_parameters import METADATA_FILTER
from apikit.resources.fields import Moment
from apikit.resources.lists import (
    DEFAULT_LIMIT,
    MAX_LIMIT,
    MOST_COUNTED,
    RANGES,
    ListCondition,
    ListQuery,
    Operator,
    SortOrder,
)
from apikit.resources.records import Record
from apikit.resources.references import stored_hints
from apikit.rest.page_parameters import is_whole_number
from apikit.sort_text import sort_text
from apikit.type_adapters import adapter

_FILTER = re.compile(r"([a-z_]+)(?:\[([a-z]+)\])?", re.ASCII)
MAX_FILTER_VALUES = 10
"""As many values `[in]` takes."""
UPDATED_SINCE = "updated_since"
"""The parameter that asks for what changed since a moment."""


class ListRequest(Struct, frozen=True):
    """A list's query: how many, where to go on, which and in what order. `expand` and `fields` are `apikit.rest.response_shape`'s."""

    limit: int
    cursor: str | None
    query: ListQuery

    @property
    def scope(self) -> str:
        """What a cursor is bound to beside its list: conditions and order."""
        return repr((self.query.conditions, self.query.order))


class Filters(Struct, frozen=True):
    """The filters and orders of one record type: operators by field, types of values by field, and what sorts."""

    operators: Mapping[str, tuple[Operator, ...]]
    types: Mapping[str, Any]
    orders: tuple[str, ...]

    def names(self) -> list[str]:
        """Every query parameter beside `metadata[…]`."""
        return [parameter_name(field, operator) for field, each in self.operators.items() for operator in each]


_FILTERS: dict[type[Record], Filters] = {}


def record_filters(cls: type[Record]) -> Filters:
    """What the paths of a record type serve; found out once a process."""
    if cls not in _FILTERS:
        _FILTERS[cls] = _filters_of(cls)
    return _FILTERS[cls]


def _filters_of(cls: type[Record]) -> Filters:
    operators: dict[str, tuple[Operator, ...]] = {}
    paths = indexes_of(cls.list_indexes)
    for path in paths:
        if path.equal:
            operators[path.equal] = ("eq", "in", *(o for o in operators.get(path.equal, ()) if o in RANGES))
        if path.order not in operators:
            operators[path.order] = ("eq", "gte", "gt", "lte", "lt")
        elif "gte" not in operators[path.order]:
            operators[path.order] = (*operators[path.order], "gte", "gt", "lte", "lt")
    if cls.parent:
        # The path of a nested resource says it.
        operators.pop(cls.parent.field, None)
    hints = stored_hints(cls)
    types = {field: Moment if field in {"created_at", "updated_at"} else hints[field] for field in operators}
    return Filters(operators, types, tuple(dict.fromkeys(path.order for path in paths)))


def parse_list_request(cls: type[Record], query: Mapping[str, str]) -> ListRequest:
    """What the query asks of a list of this type; parameters that are not a list's are left to others.

    Raises InvalidRequest, UnknownParameter, InvalidCursor.
    """
    filters: Filters = record_filters(cls)
    conditions = [c for name, text in query.items() if (c := _condition(filters, name, text)) is not None]
    order = _order(filters, query["sort"]) if "sort" in query else None
    if UPDATED_SINCE in query and order is None and not any(c.operator in {"eq", "in"} for c in conditions):
        # Ascending: what changes while the pages are read moves to the end and is seen again, never skipped.
        order = SortOrder("updated_at", is_descending=False)
    cursor, offset = query.get("cursor"), _whole("offset", query.get("offset"), 0, MOST_COUNTED)
    if cursor is not None and offset is not None:
        raise _fault("offset", "not_together", "cannot be combined with a cursor")
    list_query = ListQuery(tuple(conditions), order, offset or 0, _counts(query.get("include")))
    return ListRequest(parse_limit(query), cursor, list_query)


def parse_limit(query: Mapping[str, str]) -> int:
    """How many items a page of a list is to have. Raises InvalidRequest."""
    limit = _whole("limit", query.get("limit"), 1, MAX_LIMIT)
    return DEFAULT_LIMIT if limit is None else limit


def _condition(filters: Filters, name: str, text: str) -> ListCondition | None:
    if metadata := METADATA_FILTER.fullmatch(name):
        return ListCondition(f"metadata.{metadata[1]}", "eq", (text,))
    if name == UPDATED_SINCE:
        return ListCondition("updated_at", "gte", (_value(filters, name, "updated_at", text),))
    match = _FILTER.fullmatch(name)
    if not match or match[1] not in filters.operators:
        return None
    field, operator = match[1], match[2] or "eq"
    if operator not in filters.operators[field]:
        return None
    texts = text.split(",") if operator == "in" else [text]
    if len(texts) > MAX_FILTER_VALUES:
        raise _fault(name, "too_long", f"must have at most {MAX_FILTER_VALUES} values")
    values = tuple(dict.fromkeys(_value(filters, name, field, each) for each in texts))
    return ListCondition(field, operator, values)


def _value(filters: Filters, name: str, field: str, text: str) -> str:
    """The value's sort text, when it is one that the field may have."""
    kind: TypeAdapter[Any] = adapter(filters.types[field])
    try:
        value = kind.validate_python(_plain(text))
    except ValidationError:
        try:
            value = kind.validate_strings(text)
        except ValidationError as error:
            fault = field_errors(error.errors(include_url=False, include_input=False))[0]
            raise _fault(name, fault.code, fault.detail) from error
    return sort_text(kind.dump_python(value, mode="json"))


def _plain(text: str) -> Any:
    return {"true": True, "false": False}.get(text, text)


def _order(filters: Filters, text: str) -> SortOrder:
    field = text.removeprefix("-")
    if field not in filters.orders:
        raise UnknownParameter(
            f"This list cannot be sorted by that field. Use one of: {', '.join(filters.orders)}; prefix `-` for descending order."
        )
    return SortOrder(field, is_descending=text.startswith("-"))


def _counts(text: str | None) -> bool:
    if text not in {None, "total"}:
        raise _fault("include", "literal_error", "must be `total`")
    return text is not None


def _whole(name: str, text: str | None, least: int, most: int) -> int | None:
    if text is None:
        return None
    if not is_whole_number(text):
        raise _fault(name, "wrong_type", "must be an integer")
    if not least <= int(text) <= most:
        raise _fault(name, "out_of_range", f"must be between {least} and {most:,}")
    return int(text)


def _fault(name: str, code: str, detail: str) -> InvalidRequest:
    return InvalidRequest.from_errors([FieldError(code, detail, parameter=name)])


def parameter_name(field: str, operator: str) -> str:
    """The query parameter that filters a field with an operator."""
    return field if operator == "eq" else f"{field}[{operator}]"
