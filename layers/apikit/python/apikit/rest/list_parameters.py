"""The query parameters of a resource's list, as the OpenAPI document describes them."""

from typing import Any

from msgspec import Struct
from pydantic import TypeAdapter

from apikit.http.query_parameters import METADATA_PARAMETER
from apikit.resources.fields import Moment
from apikit.resources.lists import DEFAULT_LIMIT, MAX_LIMIT, MOST_COUNTED
from apikit.resources.records import Record
from apikit.resources.references import stored_hints
from apikit.rest.filters import MAX_FILTER_VALUES, UPDATED_SINCE, parameter_name, record_filters
from apikit.rest.page_parameters import Limit as Limit

Json = dict[str, Any]
_MEANING = {
    "eq": "`{0}` equals this value.",
    "in": f"`{{0}}` equals one of these values: up to {MAX_FILTER_VALUES}, comma-separated.",
    "gte": "`{0}` is greater than or equal to this value",
    "gt": "`{0}` is greater than this value",
    "lte": "`{0}` is less than or equal to this value",
    "lt": "`{0}` is less than this value",
}
_MEANING_IN_TIME = {
    "gte": "`{0}` is this time or later.",
    "gt": "`{0}` is later than this time.",
    "lte": "`{0}` is this time or earlier.",
    "lt": "`{0}` is earlier than this time.",
}


class ListParameters(Struct, frozen=True):
    """The query parameters of a list of this type. They are described for the OpenAPI document only."""

    record: type[Record]

    def names(self) -> frozenset[str]:
        """Return the name of each parameter."""
        return frozenset({*_NAMES, *record_filters(self.record).names()})

    def descriptions(self) -> list[Json]:
        """Return the description of each parameter."""
        filters = record_filters(self.record)
        orders = [f"{sign}{order}" for order in filters.orders for sign in ("-", "")]
        sort = {"type": "string", "enum": orders, "examples": ["-created_at"]}
        parameters = [*_POSITION, _described("sort", sort, _SORT), *_COMMON]
        for field, operators in filters.operators.items():
            schema = _schema(self.record, field)
            parameters += [_filter(field, operator, schema) for operator in operators]
        return [*parameters, _METADATA]


def _filter(field: str, operator: str, schema: Json) -> Json:
    if operator == "in":
        return _one_of(field, schema)
    return _described(parameter_name(field, operator), schema, _meaning(operator, schema).format(field))


def _meaning(operator: str, schema: Json) -> str:
    """Return the text of the operator for this type of value."""
    if operator == "eq":
        return _MEANING[operator]
    kind = _without_null(schema)
    if kind.get("format") == "date":
        return _MEANING_IN_TIME[operator].replace("time", "date")
    if kind.get("format") == "date-time":
        return _MEANING_IN_TIME[operator]
    return _MEANING[operator] + (" (alphabetical order)." if kind.get("type") == "string" else ".")


def _one_of(field: str, schema: Json) -> Json:
    schema = _without_null(schema)
    # A comma parts values, so no value has one.
    item = schema if schema.keys() & {"enum", "pattern", "format", "anyOf"} else {**schema, "pattern": "^[^,]*$"}
    values = {"type": "array", "items": item, "minItems": 1, "maxItems": MAX_FILTER_VALUES}
    return {
        **_described(parameter_name(field, "in"), values, _MEANING["in"].format(field)),
        "style": "form",
        "explode": False,
    }


def _without_null(schema: Json) -> Json:
    """The schema of one value of a field that may be null."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice != {"type": "null"}]
    rest = {keyword: value for keyword, value in schema.items() if keyword != "anyOf"}
    return {**choices[0], **rest} if len(choices) == 1 else schema


def _schema(cls: type[Record], field: str) -> Json:
    hint = Moment if field in {"created_at", "updated_at"} else stored_hints(cls)[field]
    schema = TypeAdapter(hint).json_schema(mode="validation")
    schema.pop("description", None)
    return schema


def _described(name: str, schema: Json, description: str) -> Json:
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}


_SORT = "Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter."
_POSITION = (
    _described(
        "limit",
        {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT, "examples": [25]},
        f"Number of items to return, 1 to {MAX_LIMIT}. Default: {DEFAULT_LIMIT}.",
    ),
    _described("cursor", {"type": "string"}, "Cursor of the next page: `next_cursor` of the previous response."),
    _described(
        "offset",
        {"type": "integer", "minimum": 0, "maximum": MOST_COUNTED, "examples": [0]},
        "Number of items to skip. Cannot be combined with `cursor`.",
    ),
)
PAGE_PARAMETERS = _POSITION[:2]
"""The parameters of a list that is asked for its pages only: `limit` and `cursor`."""
_COMMON = (
    _described(
        UPDATED_SINCE,
        {"type": "string", "format": "date-time", "examples": ["2026-03-01T09:30:00Z"]},
        "Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default.",
    ),
    _described(
        "include",
        {"type": "string", "enum": ["total"], "examples": ["total"]},
        f"Additional values to return. `total`: number of matching resources, counted up to {MOST_COUNTED:,}.",
    ),
)
_METADATA = {
    **_described(
        "metadata",
        {
            "type": "object",
            "propertyNames": {"minLength": 1, "maxLength": 40},
            "additionalProperties": {"type": "string"},
            "examples": [{"crm_owner": "eva"}],
        },
        "Metadata equals these values: `metadata[crm_owner]=eva`.",
    ),
    "style": "deepObject",
    "explode": True,
}
_NAMES = (METADATA_PARAMETER, "sort", *(each["name"] for each in (*_POSITION, *_COMMON)))
