"""The settings that the platform reads follow rules; others are free."""

import pytest
from pydantic_core import PydanticCustomError

from domain.organizations.setting_rules import DESCRIPTION, RULES, SettingName, find_setting, validate_settings


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("wedding_option_days", ("1", "21", "365")),
        ("locale", ("de", "de-AT", "zh-Hant-TW")),
        ("tax_percent", ("0", "22", "8.1", "99.999")),
        ("legal_name", ("Lago Hotels S.r.l.", "")),
        ("postal_address", ("Via Regina 40\n22012 Cernobbio",)),
        ("receipt_contact", ("+39 031 123456",)),
        ("tax_id", ("IT01234567890",)),
    ],
)
def test_valid_values_are_found(name: SettingName, values: tuple[str, ...]) -> None:
    for value in values:
        settings: dict[str, str | bool] = {name: value, "theme": True}
        assert validate_settings(settings) == settings
        assert find_setting(settings, name) == (value or None)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("wedding_option_days", ("0", "366", "1.5", "", "\u0661", True)),
        ("locale", ("de_AT", "de-at", "German", "", False)),
        ("tax_percent", ("100", "-1", "8,1", "8.1234", "", "\u0661", "8.1\n", True)),
        ("tax_id", ("IT\x00", "IT\t1", "\x9f", True)),
        ("legal_name", ("a\rb", True)),
    ],
)
def test_invalid_values_are_rejected_and_ignored(name: SettingName, values: tuple[str | bool, ...]) -> None:
    for value in values:
        with pytest.raises(PydanticCustomError, match=f"{name} must be {RULES[name].requirement}"):
            validate_settings({name: value})
        assert find_setting({name: value}, name) is None


def test_each_setting_is_described() -> None:
    assert all(f"`{name}`" in DESCRIPTION for name in RULES)
    assert find_setting({}, "locale") is None
