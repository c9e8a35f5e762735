"""The query parameters of a resource's list, as the OpenAPI document describes them."""

from typing import Any

from msgspec import Struct
from pydantic import TypeAdapter

from apikit.http.query_parameters import METADATA_PARAMETER
from apikit.resources.fields import Moment
from apikit.resources.lists import DEFAULT_LIMIT, MAX_LIMIT, MAX_TOTAL, Operator
from apikit.resources.records import Record
from apikit.resources.references import stored_field_types
from apikit.rest.filters import MAX_FILTER_VALUES, UPDATED_SINCE, Filters, parameter_name, record_filters
from apikit.rest.page_parameters import DIGITS_ONLY as DIGITS_ONLY
from apikit.rest.page_parameters import Limit as Limit
from apikit.rest.span_parameters import SpanEnd as SpanEnd
from apikit.rest.span_parameters import span_start as span_start

Json = dict[str, Any]
_DESCRIPTIONS = {
    "eq": "`{0}` equals this value.",
    "in": f"`{{0}}` equals one of these values: up to {MAX_FILTER_VALUES}, comma-separated.",
    "gte": "`{0}` is greater than or equal to this value",
    "gt": "`{0}` is greater than this value",
    "lte": "`{0}` is less than or equal to this value",
    "lt": "`{0}` is less than this value",
}
_TIME_DESCRIPTIONS = {
    "gte": "`{0}` is this time or later.",
    "gt": "`{0}` is later than this time.",
    "lte": "`{0}` is this time or earlier.",
    "lt": "`{0}` is earlier than this time.",
}


class ListParameters(Struct, frozen=True):
    """The query parameters of a list of this type. They are described for the OpenAPI document only.

    Without filters by the field `path_field`: the path of the list has its value.
    """

    record: type[Record]
    path_field: str = ""

    def names(self) -> frozenset[str]:
        """Return the name of each parameter."""
        filters = record_filters(self.record)
        names = [parameter_name(field, each) for field, operators in self._operators(filters) for each in operators]
        return frozenset({*_NAMES, *names})

    def descriptions(self) -> list[Json]:
        """Return the description of each parameter."""
        filters = record_filters(self.record)
        sort_values = [f"{sign}{order}" for order in filters.orders for sign in ("-", "")]
        sort = {"type": "string", "enum": sort_values, "examples": ["-created_at"]}
        parameters = [*_POSITION_PARAMETERS, _parameter("sort", sort, _SORT_DESCRIPTION), *_COMMON_PARAMETERS]
        for field, operators in self._operators(filters):
            schema = _field_schema(self.record, field)
            parameters += [_filter_parameter(field, operator, schema) for operator in operators]
        return [*parameters, _METADATA_FILTER]

    def _operators(self, filters: Filters) -> list[tuple[str, tuple[Operator, ...]]]:
        return [(field, operators) for field, operators in filters.operators.items() if field != self.path_field]


def _filter_parameter(field: str, operator: str, schema: Json) -> Json:
    if operator == "in":
        return _in_parameter(field, schema)
    return _parameter(parameter_name(field, operator), schema, _filter_description(operator, schema).format(field))


def _filter_description(operator: str, schema: Json) -> str:
    """Return the text of the operator for this type of value."""
    if operator == "eq":
        return _DESCRIPTIONS[operator]
    value_schema = _non_null_schema(schema)
    if value_schema.get("format") == "date":
        return _TIME_DESCRIPTIONS[operator].replace("time", "date")
    if value_schema.get("format") == "date-time":
        return _TIME_DESCRIPTIONS[operator]
    return _DESCRIPTIONS[operator] + (" (alphabetical order)." if value_schema.get("type") == "string" else ".")


def _in_parameter(field: str, schema: Json) -> Json:
    schema = _non_null_schema(schema)
    # Commas separate values, so no value contains one.
    item = schema if schema.keys() & {"enum", "pattern", "format", "anyOf"} else {**schema, "pattern": "^[^,]*$"}
    array_schema = {"type": "array", "items": item, "minItems": 1, "maxItems": MAX_FILTER_VALUES}
    return {
        **_parameter(parameter_name(field, "in"), array_schema, _DESCRIPTIONS["in"].format(field)),
        "style": "form",
        "explode": False,
    }


def _non_null_schema(schema: Json) -> Json:
    """Return the schema of a nullable field without null."""
    alternatives = [alternative for alternative in schema.get("anyOf", ()) if alternative != {"type": "null"}]
    other_keywords = {
        keyword: value
        for keyword, value in schema.items()
        if keyword != "anyOf" and (keyword, value) != ("examples", [None])
    }
    return {**alternatives[0], **other_keywords} if len(alternatives) == 1 else schema


def _field_schema(cls: type[Record], field: str) -> Json:
    hint = Moment if field in {"created_at", "updated_at"} else stored_field_types(cls)[field]
    schema = TypeAdapter(hint).json_schema(mode="validation")
    schema.pop("description", None)
    return schema


def _parameter(name: str, schema: Json, description: str) -> Json:
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}


_SORT_DESCRIPTION = "Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter."
_POSITION_PARAMETERS = (
    _parameter(
        "limit",
        {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT, "examples": [25]},
        f"Number of items to return, 1 to {MAX_LIMIT}. Default: {DEFAULT_LIMIT}.",
    ),
    _parameter("cursor", {"type": "string"}, "Cursor of the next page: `next_cursor` of the previous response."),
    _parameter(
        "offset",
        {"type": "integer", "minimum": 0, "maximum": MAX_TOTAL, "examples": [0]},
        "Number of items to skip. Cannot be combined with `cursor`.",
    ),
)
PAGE_PARAMETERS = _POSITION_PARAMETERS[:2]
"""The parameters of a list without filters: `limit` and `cursor`."""
_COMMON_PARAMETERS = (
    _parameter(
        UPDATED_SINCE,
        {"type": "string", "format": "date-time", "examples": ["2026-03-01T09:30:00Z"]},
        "Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default.",
    ),
    _parameter(
        "include",
        {"type": "string", "enum": ["total"], "examples": ["total"]},
        f"Additional values to return. `total`: number of matching resources, counted up to {MAX_TOTAL:,}.",
    ),
)
_METADATA_FILTER = {
    **_parameter(
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
_NAMES = (METADATA_PARAMETER, "sort", *(each["name"] for each in (*_POSITION_PARAMETERS, *_COMMON_PARAMETERS)))
