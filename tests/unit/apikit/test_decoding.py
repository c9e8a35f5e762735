"""Decoding: a stored form becomes the record it was made of, and nothing in it is judged."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Literal

import pytest

from apikit.decoding import decode
from apikit.resources.fields import STRICT, Email, LocalDate, Moment, Money, Name, Phone
from apikit.resources.records import dump
from apikit.resources.versions import Version
from domain.deliveries.model import Delivery
from domain.jobs.model import JobRun
from tests.builders import a_delivery, a_form, a_menu, a_space, a_webhook, an_api_key, an_attempt
from tests.weddings import wedding_record
from tools.openapi_document.identities import record_types


@dataclass(frozen=True, kw_only=True)
class Part:
    __pydantic_config__ = STRICT
    name: Name
    price: Money | None = None


@dataclass(frozen=True, kw_only=True)
class Whole:
    name: Name
    start_at: Moment
    day: LocalDate | None = None
    phone: Phone | None = None
    kind: Literal["a", "b"] = "a"
    parts: list[Part] = field(default_factory=list)
    by_name: dict[str, Part] = field(default_factory=dict)
    pair: tuple[Part, ...] = ()
    setting: str | bool = False
    anything: Any = None


@dataclass(frozen=True, slots=True)
class SlottedRecord:
    email: Email
    start_at: Moment


START_AT = datetime(2026, 3, 1, 9, 30, 0, 5000, tzinfo=UTC)


class TestDecode:
    def test_makes_every_value_of_its_stored_form(self) -> None:
        form = {
            "name": "Gala",
            "start_at": "2026-03-01T09:30:00.005Z",
            "day": "2026-06-13",
            "parts": [{"name": "Dinner", "price": {"amount": 5, "currency": "EUR"}}],
            "by_name": {"x": {"name": "Lunch"}},
            "pair": [{"name": "Brunch"}],
            "setting": "on",
            "anything": {"a": [1]},
        }
        assert decode(Whole, form) == Whole(
            name="Gala",
            start_at=START_AT,
            day=date(2026, 6, 13),
            parts=[Part(name="Dinner", price=Money(amount=5, currency="EUR"))],
            by_name={"x": Part(name="Lunch")},
            pair=(Part(name="Brunch"),),
            setting="on",
            anything={"a": [1]},
        )

    def test_judges_nothing(self) -> None:
        record = decode(
            Whole, {"name": "\u0007" * 500, "start_at": "2026-03-01T09:30:00.005Z", "kind": "z", "phone": "1"}
        )
        assert (record.name, record.kind, record.phone) == ("\u0007" * 500, "z", "1")

    def test_gives_missing_fields_their_defaults_of_their_own(self) -> None:
        first, second = decode(Whole, {}), decode(Whole, {})
        assert (first.day, first.kind, first.parts) == (None, "a", [])
        assert first.parts is not second.parts

    def test_leaves_out_what_no_field_is_named_after(self) -> None:
        part = decode(Part, {"name": "Dinner", "never_heard_of": 1})
        assert part == Part(name="Dinner")
        assert not hasattr(part, "never_heard_of")

    @pytest.mark.parametrize(
        "form",
        [
            {"start_at": "soon"},
            {"day": "2026-13-99"},
            {"day": 5},
            {"parts": "none"},
            {"parts": ["x"]},
            {"by_name": [1]},
        ],
    )
    def test_leaves_a_value_of_another_form_as_it_is(self, form: dict[str, Any]) -> None:
        ((name, value),) = form.items()
        assert getattr(decode(Whole, form), name) == value

    def test_fills_dataclasses_with_slots(self) -> None:
        assert decode(SlottedRecord, {"email": "x", "start_at": "2026-03-01T09:30:00.005Z"}) == SlottedRecord(
            "x", START_AT
        )

    def test_refuses_a_type_that_has_no_stored_form(self) -> None:
        @dataclass
        class Odd:
            one: Part | Money

        with pytest.raises(TypeError, match="does not say which"):
            decode(Odd, {})


class TestEveryRecord:
    @pytest.mark.parametrize("cls", [*record_types().values(), Delivery, JobRun, *Version.__subclasses__()])
    def test_has_a_decoder(self, cls: type[Any]) -> None:
        assert decode(cls, {"id": "x"})

    @pytest.mark.parametrize(
        "record",
        [
            wedding_record(),
            a_space(),
            a_menu(),
            a_form(),
            an_api_key(),
            a_webhook(secrets=()),
            a_delivery(attempts=[an_attempt(error="timeout")]),
        ],
    )
    def test_comes_back_as_it_was(self, record: Any) -> None:
        assert decode(type(record), dump(record)) == record
