"""Parses the query parameters of a resource's list: filters, order, limit, cursor and offset."""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from pydantic import TypeAdapter, ValidationError

from apikit.dynamo.list_reading import map_list_indexes
from apikit.errors import FieldError, InvalidRequest, UnknownParameter
from apikit.field_errors import field_errors
from apikit.http.query_parameters import METADATA_FILTER
from apikit.resources.fields import Moment
from apikit.resources.lists import (
    DEFAULT_LIMIT,
    MAX_LIMIT,
    MAX_TOTAL,
    RANGE_OPERATORS,
    ListCondition,
    ListQuery,
    Operator,
    SortOrder,
)
from apikit.resources.records import Record
from apikit.resources.references import stored_field_types
from apikit.rest.page_parameters import is_whole_number
from apikit.sort_text import sort_text
from apikit.type_adapters import adapter

_FILTER = re.compile(r"([a-z_]+)(?:\[([a-z]+)\])?", re.ASCII)
MAX_FILTER_VALUES = 10
"""The most values of an `[in]` filter."""
UPDATED_SINCE = "updated_since"
"""The parameter for resources that have changed since a time."""


class ListRequest(Struct, frozen=True):
    """The parsed query of a list, without `expand` and `fields` (`apikit.rest.response_shape`)."""

    limit: int
    cursor: str | None
    query: ListQuery

    @property
    def scope(self) -> str:
        """The conditions and the order, for which alone a cursor is valid. Its text is signed: changing it ends all issued cursors."""
        conditions = tuple(
            _SignedText(f"Condition(field={each.field!r}, operator={each.operator!r}, values={each.values!r})")
            for each in self.query.conditions
        )
        order = self.query.order
        return repr(
            (conditions, order and _SignedText(f"Order(field={order.field!r}, is_descending={order.is_descending!r})"))
        )


class _SignedText(str):
    """A text that is its own `repr`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


class Filters(Struct, frozen=True):
    """The filters and orders of one record type: operators by field, types of values by field, and the sort fields."""

    operators: Mapping[str, tuple[Operator, ...]]
    types: Mapping[str, Any]
    orders: tuple[str, ...]


_FILTERS: dict[type[Record], Filters] = {}


def record_filters(cls: type[Record]) -> Filters:
    """Return the filters that the list indexes of a record type support. They are built once per process."""
    if cls not in _FILTERS:
        _FILTERS[cls] = _build_filters(cls)
    return _FILTERS[cls]


def _build_filters(cls: type[Record]) -> Filters:
    operators: dict[str, tuple[Operator, ...]] = {}
    indexes = map_list_indexes(cls.list_indexes)
    for index in indexes:
        if index.equal:
            operators[index.equal] = ("eq", "in", *(o for o in operators.get(index.equal, ()) if o in RANGE_OPERATORS))
        if index.order not in operators:
            operators[index.order] = ("eq", "gte", "gt", "lte", "lt")
        elif "gte" not in operators[index.order]:
            operators[index.order] = (*operators[index.order], "gte", "gt", "lte", "lt")
    if cls.parent:
        # The path of a nested resource contains it.
        operators.pop(cls.parent.field, None)
    hints = stored_field_types(cls)
    types = {field: Moment if field in {"created_at", "updated_at"} else hints[field] for field in operators}
    return Filters(operators, types, tuple(dict.fromkeys(index.order for index in indexes)))


def parse_list_request(cls: type[Record], query: Mapping[str, str]) -> ListRequest:
    """Return the parsed query of a list of this type. Other parameters are ignored.

    Raises InvalidRequest, UnknownParameter, InvalidCursor.
    """
    filters: Filters = record_filters(cls)
    conditions = [c for name, text in query.items() if (c := _parse_condition(filters, name, text)) is not None]
    order = _parse_order(filters, query["sort"]) if "sort" in query else None
    if UPDATED_SINCE in query and order is None and not any(c.operator in {"eq", "in"} for c in conditions):
        # Ascending: a resource that changes while the pages are read moves to the end and is returned again, never skipped.
        order = SortOrder("updated_at", is_descending=False)
    cursor, offset = query.get("cursor"), _parse_integer("offset", query.get("offset"), 0, MAX_TOTAL)
    if cursor is not None and offset is not None:
        raise _parameter_error("offset", "not_together", "cannot be combined with a cursor")
    list_query = ListQuery(tuple(conditions), order, offset or 0, _parse_include(query.get("include")))
    return ListRequest(parse_limit(query), cursor, list_query)


def parse_limit(query: Mapping[str, str]) -> int:
    """Return the number of items per page. Raises InvalidRequest."""
    limit = _parse_integer("limit", query.get("limit"), 1, MAX_LIMIT)
    return DEFAULT_LIMIT if limit is None else limit


def _parse_condition(filters: Filters, name: str, text: str) -> ListCondition | None:
    if metadata := METADATA_FILTER.fullmatch(name):
        return ListCondition(f"metadata.{metadata[1]}", "eq", (text,))
    if name == UPDATED_SINCE:
        return ListCondition("updated_at", "gte", (_parse_value(filters, name, "updated_at", text),))
    match = _FILTER.fullmatch(name)
    if not match or match[1] not in filters.operators:
        return None
    field, operator = match[1], match[2] or "eq"
    if operator not in filters.operators[field]:
        return None
    texts = text.split(",") if operator == "in" else [text]
    if len(texts) > MAX_FILTER_VALUES:
        raise _parameter_error(name, "too_long", f"must have at most {MAX_FILTER_VALUES} values")
    values = tuple(dict.fromkeys(_parse_value(filters, name, field, each) for each in texts))
    return ListCondition(field, operator, values)


def _parse_value(filters: Filters, name: str, field: str, text: str) -> str:
    """Return the sort text of a value. Raises InvalidRequest if the field cannot have the value."""
    value_adapter: TypeAdapter[Any] = adapter(filters.types[field])
    try:
        value = value_adapter.validate_python(_parse_boolean(text))
    except ValidationError:
        try:
            value = value_adapter.validate_strings(text)
        except ValidationError as error:
            fault = field_errors(error.errors(include_url=False, include_input=False))[0]
            raise _parameter_error(name, fault.code, fault.detail) from error
    return sort_text(value_adapter.dump_python(value, mode="json"))


def _parse_boolean(text: str) -> Any:
    return {"true": True, "false": False}.get(text, text)


def _parse_order(filters: Filters, text: str) -> SortOrder:
    field = text.removeprefix("-")
    if field not in filters.orders:
        raise UnknownParameter(
            f"This list cannot be sorted by that field. Use one of: {', '.join(filters.orders)}; prefix `-` for descending order."
        )
    return SortOrder(field, is_descending=text.startswith("-"))


def _parse_include(text: str | None) -> bool:
    if text not in {None, "total"}:
        raise _parameter_error("include", "literal_error", "must be `total`")
    return text is not None


def _parse_integer(name: str, text: str | None, minimum: int, maximum: int) -> int | None:
    if text is None:
        return None
    if not is_whole_number(text):
        raise _parameter_error(name, "wrong_type", "must be an integer")
    if not minimum <= int(text) <= maximum:
        raise _parameter_error(name, "out_of_range", f"must be between {minimum} and {maximum:,}")
    return int(text)


def _parameter_error(name: str, code: str, detail: str) -> InvalidRequest:
    return InvalidRequest.from_errors([FieldError(code, detail, parameter=name)])


def parameter_name(field: str, operator: str) -> str:
    """Return the name of the query parameter that filters a field with an operator."""
    return field if operator == "eq" else f"{field}[{operator}]"
