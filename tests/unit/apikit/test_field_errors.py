"""What customers read of a fault: our codes, our words, JSON's types."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

from apikit.errors import FieldError
from apikit.field_errors import field_errors, json_pointer
from apikit.http.route import PublicRoute
from functions.rest_api import list_routers

# Python's and pydantic's words, and names of classes.
JARGON = re.compile(
    r"\bInput\b|\b(?:dictionary|instance|mapping|iterable|tuple|dataclass|pydantic|dict|list|str|int|float|bool|None)\b"
    r"|\b[A-Z][a-z]+[A-Z]\w*|\bMoney\b|should "
)
# One value of each kind that JSON has, and strings and numbers of many sizes.
HOSTILE: tuple[Any, ...] = (
    None, True, -1, 10**30, 0.5, 1e300, "", " ", "x", "x" * 20_000, "\u0007", "2026-02-30", "12", "Z" * 40, [], [None], [[]],
    ["x"] * 200, {}, {"x": 1}, {"x": "y" * 2_000}, {str(n): "x" for n in range(200)},
)  # fmt: skip


def collect_errors(kind: Any, value: Any) -> list[FieldError]:
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        return field_errors(error.errors(include_url=False, include_input=False))
    return []


def bodies() -> list[type[BaseModel]]:
    """Every body that an operation takes."""
    routes = [route for router in list_routers() for route in router.routes if isinstance(route, PublicRoute)]
    classes = {route.arguments.body for route in routes if route.arguments.body}
    return sorted((cls for cls in classes if isinstance(cls, type)), key=lambda cls: f"{cls.__module__}.{cls.__name__}")


def parts(hint: Any) -> Iterator[Any]:
    """The type and every type inside it."""
    yield hint
    if get_origin(hint) is None and isinstance(hint, type):
        names = [f.name for f in fields(hint)] if is_dataclass(hint) else getattr(hint, "model_fields", ())
        hints = get_type_hints(hint, include_extras=True) if names else {}
        inner = [hints[name] for name in names if name in hints]
    else:
        inner = [each for each in get_args(hint) if get_origin(each) or isinstance(each, type)]
    for each in inner:
        yield from parts(each)


class TestWords:
    @pytest.mark.parametrize("kind", get_args(ErrorType))
    def test_are_never_pydantics(self, kind: str) -> None:
        fault: ErrorDetails = {
            "type": kind,
            "loc": ("a",),
            "msg": "Input should be an instance of Money",
            "input": None,
        }
        (error,) = field_errors([fault])
        assert not JARGON.search(error.detail), error

    @pytest.mark.parametrize(
        ("kind", "context", "detail"),
        [
            ("string_too_short", {"min_length": 1}, "must have at least 1 character"),
            ("string_too_long", {"max_length": 200}, "must have at most 200 characters"),
            ("too_long", {"max_length": 1, "field_type": "List", "actual_length": 2}, "must have at most 1 item"),
            ("dataclass_type", {"class_name": "Money"}, "must be an object"),
            ("literal_error", {"expected": "'a' or 'b'"}, "must be 'a' or 'b'"),
            ("less_than_equal", {"le": 100}, "must be at most 100"),
            ("missing", {}, "required"),
            ("is_instance_of", {"class": "Money"}, "is invalid"),
        ],
    )
    def test_say_what_is_wanted(self, kind: str, context: dict[str, Any], detail: str) -> None:
        (error,) = field_errors([{"type": kind, "loc": (), "msg": "Input should be else", "ctx": context}])
        assert error.detail == detail

    def test_of_our_own_faults_stay(self) -> None:
        (error,) = field_errors([{"type": "invalid_email", "loc": ("email",), "msg": "not a valid e-mail address"}])
        assert (error.code, error.detail, error.pointer) == ("invalid_email", "not a valid e-mail address", "/email")

    # The kinds are looked at without their fields, which the aliases are of.
    @pytest.mark.filterwarnings("ignore:The 'alias' attribute")
    def test_are_there_for_every_fault_of_every_body(self) -> None:
        kinds = {str(kind): kind for body in bodies() for kind in parts(body)}
        assert len(kinds) > 200
        details = {
            error.detail for kind in kinds.values() for value in HOSTILE for error in collect_errors(kind, value)
        }
        assert len(details) > 50
        texts = {re.sub(r"'[^']*'", "", detail) for detail in details}
        assert [detail for detail in texts if JARGON.search(detail) or detail == "is invalid"] == []


def test_a_name_that_is_not_allowed_is_the_members_fault() -> None:
    (fault,) = collect_errors(dict[Literal["If-Match"], str], {"Host": "x"})
    assert (fault.pointer, fault.detail) == ("/Host", "must be 'If-Match'")


def test_a_pointer_escapes_and_cuts_names() -> None:
    assert json_pointer(("a/b", 0, "~", "x" * 200)) == "/a~1b/0/~0/" + "x" * 100
