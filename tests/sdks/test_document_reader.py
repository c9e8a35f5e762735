"""What the generator of the SDKs reads from the OpenAPI document."""

import json
from pathlib import Path

import pytest

from sdks.generator.document_reader import read_document
from sdks.generator.sdk_model import Field, Method, SdkModel, TypeRef

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def sdk() -> SdkModel:
    return read_document(json.loads((ROOT / "openapi/openapi-3.1.json").read_text()))


def method(sdk: SdkModel, resource: str, name: str) -> Method:
    (only,) = [
        each for parent in sdk.all_resources if parent.name == resource for each in parent.methods if each.name == name
    ]
    return only


def field(sdk: SdkModel, model: str, name: str) -> Field:
    (only,) = [each for each in sdk.models[model].fields if each.name == name]
    return only


class TestResources:
    def test_have_every_operation_with_a_name(self, sdk: SdkModel) -> None:
        document = json.loads((ROOT / "openapi/openapi-3.1.json").read_text())
        names = {
            operation["operationId"]
            for item in document["paths"].values()
            for operation in item.values()
            if "x-sdk-resource" in operation
        }
        methods = [each for resource in sdk.all_resources for each in resource.methods]
        assert {each.operation_id for each in methods} == names
        assert len(methods) == len(names)

    def test_below_others_are_their_children(self, sdk: SdkModel) -> None:
        children = {each.name: [child.name for child in each.children] for each in sdk.resources if each.children}
        assert children == {
            "auth": ["mfa"],
            "venues": ["spaces"],
            "weddings": ["menu_selections"],
            "forms": ["submissions"],
        }

    def test_have_no_two_methods_of_one_name(self, sdk: SdkModel) -> None:
        for resource in sdk.all_resources:
            names = [each.name for each in resource.methods]
            assert len(names) == len(set(names)), resource.name


class TestMethods:
    def test_that_create(self, sdk: SdkModel) -> None:
        create = method(sdk, "clients", "create")
        assert (create.http_method, create.path, create.returns) == ("POST", "/v1/clients", "value")
        assert create.body == TypeRef("model", name="ClientInput")
        assert create.result == TypeRef("model", name="Client")
        assert create.is_repeatable
        assert create.is_body_required
        assert create.aliases == ("create_client",)
        assert create.body_example["name"] == "John & Jane Smith"

    def test_that_list_return_the_items_of_a_page(self, sdk: SdkModel) -> None:
        listing = method(sdk, "clients", "list")
        assert (listing.returns, listing.result) == ("page", TypeRef("model", name="Client"))
        filters = {each.name: each.filter for each in listing.query_parameters}
        created_at, limit = filters["created_at"], filters["limit"]
        assert created_at
        assert [name for name, _ in created_at.operators] == ["gte", "gt", "lte", "lt"]
        assert limit is None

    def test_have_examples_of_what_they_require(self, sdk: SdkModel) -> None:
        days = method(sdk, "availability", "list_days")
        assert {each.name: each.example for each in days.query_parameters if each.is_required}["from"] == "2026-12-01"
        assert [each.example for each in method(sdk, "clients", "get").path_parameters] == [
            "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"
        ]

    def test_know_whether_they_need_a_version(self, sdk: SdkModel) -> None:
        names = ("bookings.update", "clients.update", "clients.create")
        assert [method(sdk, *name.split(".")).if_match for name in names] == ["required", "optional", "none"]

    def test_return_nothing_jobs_lines_and_texts(self, sdk: SdkModel) -> None:
        returns = {
            name: method(sdk, *name.split(".")).returns
            for name in ("clients.delete", "clients.bulk", "webhooks.replay", "jobs.result", "staff.get_calendar")
        }
        assert list(returns.values()) == ["nothing", "job", "job", "lines", "text"]


class TestModels:
    def test_know_their_types(self, sdk: SdkModel) -> None:
        assert field(sdk, "Client", "created_at").type == TypeRef("datetime")
        assert field(sdk, "Client", "wedding_date").type == TypeRef("date", is_nullable=True)
        assert field(sdk, "Client", "status").type == TypeRef("enum", name="ClientStatus")
        assert field(sdk, "Client", "object").constant == "client"
        assert field(sdk, "Client", "metadata").type == TypeRef("map", items=TypeRef("string"))

    def test_share_equal_objects(self, sdk: SdkModel) -> None:
        venue_id = field(sdk, "ClientInput", "venue_id").type
        assert venue_id.choices == (TypeRef("string"), TypeRef("model", name="ExternalRef"))
        assert venue_id.is_nullable

    def test_are_of_requests_of_responses_or_both(self, sdk: SdkModel) -> None:
        uses = {
            name: (sdk.models[name].is_input, sdk.models[name].is_output) for name in ("Client", "ClientInput", "Money")
        }
        assert uses == {"Client": (False, True), "ClientInput": (True, False), "Money": (True, True)}
        assert not {"ClientList", "ClientEvent"} & sdk.models.keys()

    def test_and_enums_that_types_name_exist(self, sdk: SdkModel) -> None:
        for model in sdk.models.values():
            assert model.model_names <= sdk.models.keys()
            for each in model.fields:
                assert each.type.enum_names <= sdk.enums.keys()


def test_errors_and_events_are_read(sdk: SdkModel) -> None:
    names = {(each.code, each.status): (each.family, each.name) for each in sdk.errors}
    assert names["slot_unavailable", 409] == ("Conflict", "SlotUnavailable")
    assert names["conflict", 409] == ("Conflict", "Conflict")
    assert [names["token_expired", status] for status in (401, 410)] == [
        ("Unauthorized", "TokenExpired"),
        ("Gone", "GoneTokenExpired"),
    ]
    objects = {each.name: each.object_model for each in sdk.events}
    assert objects["client.created"] == "Client"
    assert objects["booking.confirmed"] == "Booking"
