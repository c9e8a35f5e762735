"""What the OpenAPI document promises: it is the committed one, complete, and the API does as it says."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openapi_schema_validator import OAS31Validator, validate

from apikit.actor import Tenant
from apikit.admission.threshold_crossings import ThresholdCrossing
from apikit.dynamo.table import Table
from apikit.http.problems import STATUS
from apikit.resources.records import load, next_version, public_form
from apikit.resources.stored_form import form_of
from domain.deliveries.endpoint_test import MAX_TEST_BYTES
from domain.events.event_catalogue import EVENT_TYPES
from domain.events.model import EventDraft
from domain.payment_schedules.events import payment_schedule_events
from domain.quotas.model import QuotaAlert
from domain.quotas.wiring import report_crossing
from domain.stream_changes import EVENT_SOURCES
from domain.webhooks.service import MAX_WEBHOOKS
from tests.builders import CAUSE, JOHN_AND_JANE, NOW, an_actor
from tests.contract.operations import ULID, Json, Operation, document, guarded_operations, operations, resolve_reference
from tests.contract.standing import Standing
from tests.event_validation import faults_of
from tests.gateway import Caller, send
from tests.payment_schedules import schedule_record
from tools.openapi import ROOT, differences
from tools.openapi_document.openapi_3_0 import openapi_3_0

# A path that exists answers these two before any operation does.
_OF_NO_OPERATION = {"method_not_allowed"}


def test_the_committed_documents_are_what_the_routers_say() -> None:
    changes = differences(ROOT)
    assert not changes, "run `make openapi`:\n" + "\n".join(changes[:60])


def test_a_changed_route_is_told_as_a_difference(tmp_path: Path) -> None:
    for name in ("openapi.json", "openapi-3.1.json"):
        text = (ROOT / "openapi" / name).read_text(encoding="utf-8")
        document_path = tmp_path / "openapi" / name
        document_path.parent.mkdir(exist_ok=True)
        document_path.write_text(text.replace('"summary": "Create a client"', '"summary": "Make a client"'))
    changes = differences(tmp_path)
    assert '-        "summary": "Make a client",' in changes
    assert '+        "summary": "Create a client",' in changes


class TestOperations:
    def test_have_unique_names_that_make_sdk_methods(self) -> None:
        names = [operation.details["operationId"] for operation in operations()]
        assert len(set(names)) == len(names)
        assert [name for name in names if not re.fullmatch(r"[a-z][a-z0-9_]*", name)] == []

    @pytest.mark.parametrize("operation", operations(), ids=str)
    def test_have_words(self, operation: Operation) -> None:
        summary, description = operation.details["summary"], operation.details["description"]
        assert re.fullmatch(r"[A-Z].{3,70}[^.]", summary), summary
        assert description.endswith((".", "`."))

    @pytest.mark.parametrize("operation", guarded_operations(), ids=str)
    def test_behind_the_gate_name_credentials_scope_and_organization(self, operation: Operation) -> None:
        assert operation.details["security"] == [{"ApiKey": [], "ApiSecret": []}, {"Bearer": []}]
        assert {400, 401, 403, 429, 500, 503} <= operation.statuses
        assert {"$ref": "#/components/parameters/WedSync-Organization"} in operation.details["parameters"]

    def test_say_which_wider_scope_includes_theirs(self) -> None:
        descriptions = {
            operation.details["operationId"]: operation.details["description"] for operation in operations()
        }
        for name, text in {
            "deliveries_list": "Required scope: `deliveries:read` (included in `webhooks:read`).",
            "event_types_get": "Required scope: `event-types:read` (included in `webhooks:read`).",
            "webhooks_verify_signature": "Required scope: `webhook-signatures:read` (included in `webhooks:read`).",
            "webhooks_get": "Required scope: `webhooks:read`.",
        }.items():
            assert descriptions[name].endswith(f"\n\n{text}")

    def test_say_the_limits_of_webhooks(self) -> None:
        descriptions = {
            operation.details["operationId"]: operation.details["description"] for operation in operations()
        }
        assert f"at most {MAX_WEBHOOKS} webhooks" in descriptions["webhooks_create"]
        assert f"at most {MAX_TEST_BYTES // 1_000} KB" in descriptions["webhooks_test"]

    @pytest.mark.parametrize("operation", [o for o in operations() if o.method == "PATCH"], ids=str)
    def test_that_patch_take_a_merge_patchs_media_type(self, operation: Operation) -> None:
        assert list(operation.details["requestBody"]["content"]) == [
            "application/json",
            "application/merge-patch+json",
            "application/xml",
        ]

    @pytest.mark.parametrize("operation", operations(), ids=str)
    def test_speak_xml_wherever_they_speak_json(self, operation: Operation) -> None:
        responses = document()["components"]["responses"]
        bodies = [operation.details.get("requestBody", {}), *operation.details["responses"].values()]
        for body in bodies:
            content = (
                responses[body["$ref"].rsplit("/", 1)[1]]["content"] if "$ref" in body else body.get("content", {})
            )
            assert [
                name.replace("json", "xml") for name in content if "merge" not in name and name.endswith("json")
            ] == [name for name in content if "xml" in name]

    @pytest.mark.parametrize("operation", operations(), ids=str)
    def test_describe_every_parameter(self, operation: Operation) -> None:
        for parameter in operation.details.get("parameters", []):
            if "$ref" not in parameter:
                assert parameter["description"], parameter
                assert "null" not in str(parameter["schema"].get("type")), parameter


class TestProblems:
    def test_every_code_has_an_example_made_by_the_code_that_answers(self) -> None:
        answers = [each for each in document()["components"]["responses"].values() if "content" in each]
        examples = [a["content"]["application/problem+json"]["examples"] for a in answers]
        codes = {code for group in examples for code in group}
        statuses = {STATUS[code] for code in STATUS} & {s for o in operations() for s in o.statuses}
        assert {code for code in STATUS if STATUS[code] in statuses} - _OF_NO_OPERATION <= codes
        for group in examples:
            for code, example in group.items():
                # Two codes have two statuses: an expired token is a 401, an expired link a 410; a sign-in without MFA is a 401, a
                # request of a session without MFA a 403.
                statuses_of_code = {STATUS[code], *{"token_expired": [410], "mfa_required": [401]}.get(code, [])}
                assert example["value"]["code"] == code
                assert example["value"]["status"] in statuses_of_code

    def test_fastapis_own_errors_are_not_mentioned(self) -> None:
        assert not {"HTTPValidationError", "ValidationError"} & document()["components"]["schemas"].keys()


class TestSchemas:
    def test_are_one_each_going_in_and_coming_out(self) -> None:
        assert [name for name in document()["components"]["schemas"] if not name.isalnum()] == []

    @pytest.mark.parametrize("name", sorted(document()["components"]["schemas"]))
    def test_describe_every_field_by_words_and_example(self, name: str) -> None:
        schema = document()["components"]["schemas"][name]
        assert schema.get("description"), f"{name} has no docstring"
        for field, details in schema.get("properties", {}).items():
            assert details.get("description"), f"{name}.{field} has no description"
            assert _has_example(details), f"{name}.{field} has no example"

    def test_tell_how_they_look_in_xml(self) -> None:
        schemas = document()["components"]["schemas"]
        assert [
            schemas[name]["xml"]["name"] for name in ("Client", "ClientInput", "ClientPatch", "ClientList", "Problem")
        ] == [
            "client",
            "request",
            "request",
            "list",
            "problem",
        ]
        tags = schemas["Client"]["properties"]["tags"]
        assert (tags["xml"], tags["items"]["xml"]) == ({"wrapped": True}, {"name": "item"})


class TestTheFirstCall:
    def test_is_the_first_example(self) -> None:
        (create,) = [o for o in operations() if o.details["operationId"] == "clients_create"]
        examples = create.details["requestBody"]["content"]["application/json"]["examples"]
        assert next(iter(examples.values()))["value"] == JOHN_AND_JANE

    def test_and_the_complete_example_work_as_they_stand(self, caller: Caller) -> None:
        (create,) = [o for o in operations() if o.details["operationId"] == "clients_create"]
        for example in create.details["requestBody"]["content"]["application/json"]["examples"].values():
            # The venue of the example is not everybody's.
            body = {name: value for name, value in example["value"].items() if name != "venue_id"}
            answer = caller.call("POST", "/v1/clients", json=body)
            assert answer.status == 201, answer
            _require_valid(answer.json(), "Client")

    def test_has_exactly_the_documented_headers(self, caller: Caller) -> None:
        answer = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        _require_documented("POST", "/v1/clients", answer.status, set(answer.headers))

    def test_and_the_calls_after_it_too(self, caller: Caller) -> None:
        caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        client = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        path = f"/v1/clients/{client.json()['id']}"
        page = caller.call("GET", "/v1/clients", query="limit=1")
        _require_documented("GET", "/v1/clients", 200, set(page.headers))
        answer = caller.call("GET", path)
        _require_documented("GET", "/v1/clients/{client_id}", 200, set(answer.headers))
        not_modified = caller.call("GET", path, headers={"if-none-match": answer.headers["etag"]})
        _require_documented("GET", "/v1/clients/{client_id}", not_modified.status, set(not_modified.headers))
        deletion = caller.call("DELETE", path)
        _require_documented("DELETE", "/v1/clients/{client_id}", deletion.status, set(deletion.headers))
        stranger = send("GET", path)
        _require_documented("GET", "/v1/clients/{client_id}", stranger.status, set(stranger.headers))

    @pytest.mark.parametrize(
        ("query", "path", "status"),
        [("x=1", "", 400), ("limit=0", "", 422), ("", f"/cli_{ULID}", 404), ("", "/x", 404)],
    )
    def test_and_those_that_fail(self, caller: Caller, query: str, path: str, status: int) -> None:
        answer = caller.call("GET", f"/v1/clients{path}", query=query)
        assert answer.status == status
        template = "/v1/clients/{client_id}" if path else "/v1/clients"
        _require_documented("GET", template, status, set(answer.headers))


class TestEvents:
    @pytest.mark.parametrize("collection", EVENT_SOURCES)
    def test_carry_the_resource_by_its_schema(self, chain: Standing, collection: str) -> None:
        tenant = Tenant(chain.caller.organization_id, "live")
        if collection == QuotaAlert.collection:
            # Nothing but a request that crosses a threshold makes one.
            report_crossing(an_actor(tenant=tenant), ThresholdCrossing("daily_quota", 80, 1_000, "D20260301"))
        else:
            assert chain.id_in(collection)
        (item,) = Table("resources").query(tenant.partition(collection), limit=1)
        record = load(EVENT_SOURCES[collection][0], form_of(item))
        schema = {"$ref": f"#/components/schemas/{type(record).__name__}", "components": document()["components"]}
        validate(public_form(record), schema, cls=OAS31Validator)
        assert public_form(record).keys() <= resolve_reference(schema)["properties"].keys()

    def test_of_payment_requests_have_a_schema_of_their_own(self) -> None:
        old = schedule_record()
        new = next_version(old, NOW, old.due_values(datetime(2100, 1, 1, tzinfo=UTC)))
        events = payment_schedule_events(old, new)
        assert events
        for event in events:
            assert faults_of(json.loads(EventDraft.from_domain_event(new, CAUSE, event).to_event(7).body)) == []

    def test_have_an_entry_each_with_schema_and_example_in_both_versions(self) -> None:
        newer, older = document()["webhooks"], openapi_3_0(document())["x-webhooks"]
        assert newer.keys() == older.keys() == EVENT_TYPES.keys()
        for webhooks in (newer, older):
            for name, item in webhooks.items():
                content = item["post"]["requestBody"]["content"]["application/json"]
                assert content["example"]["type"] == name
                assert content["schema"].keys() <= {"$ref", "anyOf"}


def test_the_older_document_has_the_same_operations_and_fields() -> None:
    older = openapi_3_0(document())
    assert older["openapi"] == "3.0.3"
    for path, item in document()["paths"].items():
        assert older["paths"][path].keys() == item.keys()
    for name, schema in older["components"]["schemas"].items():
        assert (
            schema.get("properties", {}).keys() == resolve_reference({"$ref": f"/{name}"}).get("properties", {}).keys()
        )


def _require_valid(value: Json, name: str) -> None:
    """The value fits the published schema, and has no field that it does not mention."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": document()["components"]}
    validate(value, schema, cls=OAS31Validator)
    properties = document()["components"]["schemas"][name]["properties"]
    assert value.keys() == {field for field, schema in properties.items() if "x-expandable" not in schema}


# Headers of HTTP itself, which no API documents.
_OF_HTTP = {
    "content-type", "content-length", "cache-control", "vary",
    # For browsers, on every response (`apikit.http.security_headers`).
    "x-content-type-options", "strict-transport-security", "content-security-policy", "referrer-policy",
    "cross-origin-resource-policy",
}  # fmt: skip
_OF_REPLAYS = {"idempotency-replayed"}


def _require_documented(method: str, path: str, status: int, names: set[str]) -> None:
    answer = document()["paths"][path][method.lower()]["responses"][str(status)]
    if "$ref" in answer:
        answer = document()["components"]["responses"][answer["$ref"].rsplit("/", 1)[1]]
    documented_names = {name.lower() for name in answer["headers"]}
    assert names - _OF_HTTP == documented_names - _OF_REPLAYS


def _has_example(schema: Json) -> bool:
    if "examples" in schema or "const" in schema:
        return True
    if "$ref" in schema:
        return True  # its own fields are looked at where it stands
    if "properties" in schema:
        return all(_has_example(part) for part in schema["properties"].values())
    parts = [*schema.get("anyOf", []), *([schema["items"]] if "items" in schema else [])]
    return any(_has_example(part) for part in parts)
