"""Lists what a slice forgot: files, entries in the lists of slices, tests, scopes, fields that do not agree."""

import importlib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter
from fastapi.routing import APIRoute
from pydantic import BaseModel, TypeAdapter

from apikit.resources.records import Record
from domain.api_keys.key_scopes import SCOPES
from domain.due_work.wiring import DUE_SLICES
from domain.events.event_catalogue import EVENT_TYPES, find_object_type
from domain.quotas.wiring import report_crossing
from domain.stream_changes import EVENT_SOURCES
from functions.rest_api import list_routers
from infra.catalogue import HTTP_FUNCTIONS
from tests.contract.operations import Operation, guarded_operations, with_body
from tests.contract.standing import Standing
from tests.gateway import a_caller

ROOT = Path(__file__).resolve().parents[2]
DOMAIN = ROOT / "layers" / "domain" / "python" / "domain"
# By files, not by folders: a folder of __pycache__ alone outlives a change of branches.
NAMES = sorted({path.parents[1].name for path in (ROOT / "functions").glob("*/v1/*.py")})

# Slices that are less than a whole resource: reports that nobody stores and logs, and records whose changes are no events.
WITHOUT_RECORD = frozenset({"auth", "availability", "events", "receivers", "request_logs", "usage"})
WITHOUT_EVENTS = frozenset(
    {
        "booking_series", "customer_merges", "incidents", "invitations",
        "jobs", "members", "oauth_clients", "roles", "service_accounts", "tiers",
        "support_plans", "tickets", "uploads", *WITHOUT_RECORD,
    }
)  # fmt: skip
# Made by other requests, or of operations: never by a body of their own fields.
WITHOUT_BODY = frozenset({"batch", "jobs", "receipts", *WITHOUT_RECORD})
# Fields that are only required of a new record.
REQUIRED_AT_FIRST = {"incidents": {"message"}}
# Records that only events hold, or the due work.
WITHOUT_ROUTES = frozenset({"customer_merges", "quotas"})
# Slices whose routes are below those of their parent, in its function.
PARENT_FOLDERS = {
    "booking_series": "bookings",
    "form_submissions": "forms",
    "invitations": "members",
    "menu_selections": "weddings",
    "payment_schedules": "payments",
    "refunds": "payments",
    "roles": "members",
    "service_accounts": "members",
    "spaces": "venues",
    "support_plans": "tickets",
}
# What an answer tells of the moment, and no record holds.
OF_THE_MOMENT = {
    "api_keys": {"last_used_at", "effective_limits"},
    "batch": {"results"},
    "booking_series": {"bookings"},
    "members": {"last_active_at", "mfa_enabled"},
    "uploads": {"status"},
}

EVERY = pytest.mark.parametrize("name", NAMES)
EVERY_RECORD = pytest.mark.parametrize("name", sorted({*NAMES, *PARENT_FOLDERS} - WITHOUT_RECORD))
WITH_EVENTS = sorted({*NAMES, *PARENT_FOLDERS, *WITHOUT_ROUTES} - WITHOUT_EVENTS)

FUNCTION_FILES = ("__init__.py", "handler.py", "v1/__init__.py", "v1/routes.py", "v1/schemas.py")
DOMAIN_FILES = ("__init__.py", "model.py", "service.py", "wiring.py")
# Functions with several slices, none of which has their name.
OF_SEVERAL_SLICES = frozenset({"auth"})
# What reaches a slice's data, where that is more than one module.
STORES = {"receipts": ("receipt_register.py",), "usage": ("journal.py", "reports.py")}


@EVERY
def test_no_file_is_missing(name: str) -> None:
    paths = [ROOT / "functions" / name / file for file in FUNCTION_FILES]
    paths.append(ROOT / "tests" / "functions" / f"test_{name}.py")
    assert _missing_paths(paths) + ([] if name in OF_SEVERAL_SLICES else _missing_in_domain(name)) == []


@pytest.mark.parametrize("name", sorted({*WITHOUT_ROUTES, *PARENT_FOLDERS}))
def test_no_file_is_missing_where_there_is_no_function(name: str) -> None:
    assert _missing_in_domain(name) == []


@EVERY
def test_no_list_was_forgotten(name: str) -> None:
    forgotten = []
    if _prefixes(name) != set(_routes_in_catalogue(name)):
        forgotten.append(f"infra/catalogue.py does not send {name} exactly the paths of its routers")
    forgotten += [f"functions/rest_api.py lacks {r.prefix}" for r in _routers(name) if r not in list_routers()]
    forgotten += [f"domain/api_keys/key_scopes.py knows no scope {s}" for s in sorted(_scopes(name) - SCOPES)]
    if importlib.import_module(f"functions.{name}.handler").app.state.on_quota is not report_crossing:
        forgotten.append(f"functions/{name}/handler.py tells nobody of crossed quotas")
    assert forgotten == []


def test_every_resource_of_a_path_has_both_scopes() -> None:
    prefixes = {name for router in list_routers() for name in router.prefix.split("/")[2:3]}
    # Tiers, support plans, the status and incidents are the platform's, accounts and consents their people's.
    scopes = {
        f"{name}:{access}"
        for name in prefixes - {"tiers", "support-plans", "status", "incidents", "auth", "consents"}
        for access in ("read", "write")
    }
    assert scopes - SCOPES == set()


@pytest.mark.parametrize("name", WITH_EVENTS)
def test_no_event_was_forgotten(name: str) -> None:
    record, forgotten = _record(name), []
    if EVENT_SOURCES.get(record.collection, (None,))[0] is not record:
        forgotten.append(f"domain/stream_changes.py has no line for {record.collection}")
    if not any(find_object_type(event_type) == record.object for event_type in EVENT_TYPES):
        forgotten.append(f"domain/events/event_catalogue.py has no event of {record.object}")
    assert forgotten == []


@pytest.mark.parametrize("name", sorted(WITHOUT_EVENTS - WITHOUT_RECORD))
def test_what_has_no_events_is_listed_nowhere(name: str) -> None:
    record = _record(name)
    assert record.collection not in EVENT_SOURCES
    assert record.object not in {find_object_type(event_type) for event_type in EVENT_TYPES}
    assert not (DOMAIN / name / "events.py").exists()


def test_every_record_that_changes_into_events_is_looked_at() -> None:
    assert {record for record, _ in EVENT_SOURCES.values()} == {_record(name) for name in WITH_EVENTS}


def test_every_record_type_with_due_work_is_handed_to_its_slice() -> None:
    records = {_record(name) for name in sorted({*NAMES, *PARENT_FOLDERS, *WITHOUT_ROUTES} - WITHOUT_RECORD)}
    with_due_work = {record for record in records if record.next_due_at is not Record.next_due_at}
    assert {each.record_type for each in DUE_SLICES.values()} == with_due_work
    assert {each.record_type.collection for each in DUE_SLICES.values()} == DUE_SLICES.keys()


def test_deleted_records_say_that_they_can_be_restored_only_if_they_can() -> None:
    operations = {(each.method, each.path) for each in guarded_operations()}
    paths = {path.split("/")[-2]: path for method, path in operations if method == "DELETE" and path[-1] == "}"}
    names = sorted({*NAMES, *PARENT_FOLDERS, *WITHOUT_ROUTES} - WITHOUT_RECORD)
    records = {each.collection: each for each in map(_record, names) if each.collection in paths}
    assert {"clients", "users", "roles"} <= records.keys()
    for collection, record in records.items():
        assert record.is_restorable == (("POST", f"{paths[collection]}/restore") in operations), collection


def test_ids_and_type_names_are_one_records_each() -> None:
    records = [_record(name) for name in sorted({*NAMES, *PARENT_FOLDERS, *WITHOUT_ROUTES} - WITHOUT_RECORD)]
    for attribute in ("prefix", "object", "collection"):
        values = [getattr(record, attribute) for record in records]
        assert len(set(values)) == len(values), attribute


class TestFields:
    @pytest.mark.parametrize("name", [name for name in NAMES if name not in WITHOUT_BODY])
    def test_of_the_body_are_the_details_a_merge_is_checked_by(self, name: str) -> None:
        record, schemas = _record(name), _schemas(name)
        details = getattr(importlib.import_module(f"domain.{name}.model"), f"{record.__name__}Details")
        body = schemas[f"{record.__name__}In"]
        first_fields = REQUIRED_AT_FIRST.get(name, set())
        assert _rules(body, excluding=first_fields) == _rules(details, excluding=first_fields)
        patch = schemas.get(f"{record.__name__}Patch")
        if patch is not None:
            # A patch may omit the fields that never change.
            names = patch.model_fields.keys()
            assert names <= body.model_fields.keys() <= names | set(record.immutable_fields)

    @EVERY_RECORD
    def test_of_the_answer_are_those_of_the_record(self, name: str) -> None:
        record, schemas = _record(name), _schemas(name)
        record_fields = TypeAdapter(record).json_schema(mode="serialization")["properties"].keys() - {"deleted_at"}
        model_fields = schemas[f"{record.__name__}Out"].model_fields
        fields = {info.alias or field for field, info in model_fields.items()}
        properties = {field for field in fields if isinstance(getattr(record, field, None), property)}
        assert fields - properties == record_fields | {"object"} | OF_THE_MOMENT.get(name, set())


class TestScopes:
    @pytest.mark.parametrize("operation", guarded_operations(), ids=str)
    def test_are_the_documented_ones(self, chain: Standing, operation: Operation) -> None:
        scope = operation.details["x-required-scope"]
        answer = a_caller("none").call(operation.method, operation.address, **chain.valid(operation))
        assert answer.problem(403, "insufficient_scope")["required_scope"] == scope

    @pytest.mark.parametrize("operation", [each for each in with_body() if each.is_guarded], ids=str)
    def test_are_asked_for_before_the_body_is_read(self, chain: Standing, operation: Operation) -> None:
        stranger, address = a_caller("none"), chain.address(operation)
        for request in ({"json": {"x": 1}}, {"json": [1]}, {"body": b"{", "headers": {"content-type": "text/plain"}}):
            stranger.call(operation.method, address, **request).problem(403, "insufficient_scope")

    @pytest.mark.parametrize("operation", guarded_operations(), ids=str)
    def test_are_enough(self, chain: Standing, operation: Operation) -> None:
        caller = a_caller(operation.details["x-required-scope"], environment=operation.environment)
        answer = caller.call(operation.method, operation.address, **chain.valid(operation))
        if answer.status == 403:
            # A new key may hold what its creator holds, and no more; a webhook is sent what its creator may read.
            body = chain.valid(operation)["json"]
            scopes = {f"{kind.partition('.')[0]}s:read" for kind in body.get("event_types", ())}
            assert answer.json()["required_scope"] in {*body.get("scopes", ()), *scopes}


def _missing_paths(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths if not path.is_file()]


def _missing_in_domain(name: str) -> list[str]:
    events = [] if name in WITHOUT_EVENTS else ["events.py"]
    stores = STORES.get(name, ("repository.py",))
    paths = _missing_paths([DOMAIN / name / file for file in (*DOMAIN_FILES, *stores, *events)])
    if not list((ROOT / "tests" / "unit" / "domain" / name).glob("test_*.py")):
        paths.append(f"tests/unit/domain/{name}/test_*.py")
    return paths


def _scopes(name: str) -> set[str]:
    """The scopes that the slice's routes ask for."""
    routes = [route for router in _routers(name) for route in router.routes if isinstance(route, APIRoute)]
    return {each for route in routes if (each := (route.openapi_extra or {}).get("x-required-scope"))}


def _record(name: str) -> type[Record]:
    """The slice's record: the one of its model that has an id's prefix of its own."""
    model = importlib.import_module(f"domain.{name}.model")
    own = [v for v in vars(model).values() if isinstance(v, type) and v.__module__ == model.__name__]
    (record,) = [cls for cls in own if issubclass(cls, Record) and "prefix" in vars(cls)]
    return record


def _routers(name: str) -> tuple[APIRouter, ...]:
    routers: tuple[APIRouter, ...] = importlib.import_module(f"functions.{name}.handler").app.state.routers
    return routers


def _prefixes(name: str) -> set[str]:
    """Where the function's routers begin, those left out that the gateway sends along with the one above them."""
    prefixes = {router.prefix for router in _routers(name)}
    return {prefix for prefix in prefixes if not any(prefix.startswith(f"{other}/") for other in prefixes)}


def _routes_in_catalogue(name: str) -> Iterator[str]:
    return (route for spec in HTTP_FUNCTIONS if spec.name == name for route in spec.routes)


def _schemas(name: str) -> dict[str, type[BaseModel]]:
    folder = ROOT / "functions" / PARENT_FOLDERS.get(name, name) / "v1"
    modules = [
        importlib.import_module(f"functions.{folder.parent.name}.v1.{path.stem}") for path in folder.glob("*.py")
    ]
    members = {k: v for module in modules for k, v in vars(module).items()}
    return {k: v for k, v in members.items() if isinstance(v, type) and issubclass(v, BaseModel)}


def _rules(cls: type[Any], *, excluding: Collection[str] = ()) -> dict[str, Any]:
    """What a type asks of each field, without the words about it."""
    properties: dict[str, Any] = TypeAdapter(cls).json_schema()["properties"]
    words = {"title", "description", "examples"}
    return {
        name: {k: v for k, v in rule.items() if k not in words}
        for name, rule in properties.items()
        if name not in excluding
    }
