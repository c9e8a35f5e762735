"""The type of the field `settings`: texts and booleans by name, and the object `security`. No I/O."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler, StringConstraints, TypeAdapter
from pydantic_core import core_schema

from domain.organizations.security_settings import NAME, SECURITY_ADAPTER, validate_security
from domain.organizations.setting_rules import validate_settings

SettingValue = Annotated[str, StringConstraints(max_length=500)] | Annotated[bool, Field(strict=True)]
_PLAIN_SETTINGS: TypeAdapter[dict[str, str | bool]] = TypeAdapter(
    Annotated[dict[Annotated[str, StringConstraints(max_length=40)], SettingValue], Field(max_length=50)]
)


class _SettingsMark:
    """Validates the settings, and documents them."""

    def __get_pydantic_core_schema__(self, _type: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(_validate)

    def __get_pydantic_json_schema__(
        self, _schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        security_schema = {
            "anyOf": [handler(SECURITY_ADAPTER.core_schema), {"type": "null"}],
            "description": "Security rules of the organization. Null removes them.",
        }
        return {**handler(_PLAIN_SETTINGS.core_schema), "properties": {NAME: security_schema}}


Settings = Annotated[dict[str, Any], _SettingsMark()]


def _validate(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping) or NAME not in value:
        return {**validate_settings(_PLAIN_SETTINGS.validate_python(value))}
    plain_settings = _PLAIN_SETTINGS.validate_python({name: each for name, each in value.items() if name != NAME})
    security = {} if value[NAME] is None else {NAME: validate_security(value[NAME])}
    return {**validate_settings(plain_settings), **security}
