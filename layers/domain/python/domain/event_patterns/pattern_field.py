"""The type of a field that contains an event pattern: an object, checked and documented as a pattern."""

from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from domain.event_patterns.pattern_faults import PatternError
from domain.member_errors import create_member_errors


class _PatternMark:
    """Checks a value with the compiler; errors have the places that the compiler reports."""

    def __get_pydantic_core_schema__(self, _type: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(_validate_pattern)

    def __get_pydantic_json_schema__(
        self, _schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        from domain.event_patterns.pattern_schema import EventFilter  # noqa: PLC0415 - only documents and XML need it

        return handler(EventFilter.__pydantic_core_schema__)


PatternField = Annotated[dict[str, Any], _PatternMark()]


def _validate_pattern(value: Any) -> Any:
    from domain.event_patterns.pattern_compiler import compile_pattern  # noqa: PLC0415 - readers of records do not need it

    try:
        compile_pattern(value)
    except PatternError as error:
        raise create_member_errors((fault.path, fault.code, fault.detail) for fault in error.faults) from None
    return value
