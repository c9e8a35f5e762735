"""The operations of the OpenAPI document, so that contract tests cover new routes by themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlencode

from apikit.actor import Environment
from tools.openapi_document.document_builder import openapi_3_1
from tools.openapi_document.oauth_paths import without_oauth

Json = dict[str, Any]
ULID = "01k0a3v5m8f1xq2w7r9tbdc6yz"


@dataclass(frozen=True)
class Operation:
    """One operation; its string names it in test reports."""

    method: str
    path: str
    details: Json

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def is_guarded(self) -> bool:
        """Whether it asks for the credentials of an organization."""
        return any("ApiKey" in each for each in self.details["security"])

    @property
    def is_personal(self) -> bool:
        """Whether it asks for the access token of a person's own session."""
        return bool(self.details["security"]) and not self.is_guarded

    @property
    def environment(self) -> Environment:
        """The environment that has it: tools of the sandbox refuse live credentials."""
        return "test" if self.path.startswith("/v1/sandbox") else "live"

    @property
    def has_body(self) -> bool:
        """Whether it takes a body."""
        return "requestBody" in self.details

    @property
    def may_lack_body(self) -> bool:
        """Whether its body may be left out; then null is none."""
        return not self.details["requestBody"]["required"]

    @property
    def is_conditional(self) -> bool:
        """Whether it judges If-Match: it reads or writes what has a version."""
        return any(parameter.get("name") == "If-Match" for parameter in self.details.get("parameters", []))

    @property
    def statuses(self) -> set[int]:
        """The statuses it documents."""
        return {int(status) for status in self.details["responses"]}

    @property
    def address(self) -> str:
        """Its path with an id in each place that takes one, of the right form, that names nothing."""
        address = self.path
        for parameter in self.details.get("parameters", []):
            if parameter.get("in") == "path":
                address = address.replace(f"{{{parameter['name']}}}", parameter["schema"]["examples"][0])
        return address

    @property
    def required_query(self) -> str:
        """The query parameters that it requires, as their examples."""
        parameters = [
            each for each in self.details.get("parameters", []) if each.get("in") == "query" and each.get("required")
        ]
        return urlencode({each["name"]: each["schema"]["examples"][0] for each in parameters})

    @property
    def body_schema(self) -> Json:
        """The schema of its body."""
        return resolve_reference(self.details["requestBody"]["content"]["application/json"]["schema"])

    @property
    def examples(self) -> dict[str, Json]:
        """The examples of its body, by name."""
        examples = self.details["requestBody"]["content"]["application/json"]["examples"]
        return {name: example["value"] for name, example in examples.items()}

    @property
    def body_example(self) -> Json:
        """The most complete example of its body."""
        return self.examples.get("complete") or self.examples["change"]


@cache
def document() -> Json:
    """The OpenAPI 3.1 document of the routers as they are. The authorization server has tests of its own: it follows RFCs."""
    return without_oauth(openapi_3_1())


@cache
def operations() -> tuple[Operation, ...]:
    """Every operation."""
    return tuple(
        Operation(method.upper(), path, details)
        for path, item in document()["paths"].items()
        for method, details in item.items()
    )


def guarded_operations() -> list[Operation]:
    """Operations behind the gate."""
    return [operation for operation in operations() if operation.is_guarded]


def with_body() -> list[Operation]:
    """Operations that take a body."""
    return [operation for operation in operations() if operation.has_body]


def with_distinct_body() -> list[Operation]:
    """One operation for each schema of a body: what POST and PUT share is looked at once."""
    by_schema = {str(o.details["requestBody"]["content"]["application/json"]["schema"]): o for o in with_body()[::-1]}
    return list(by_schema.values())[::-1]


# What the factory of routes makes for every resource (`apikit.rest.route_factory`).
_OF_THE_FACTORY = frozenset(
    {
        "create",
        "list",
        "get",
        "replace",
        "update",
        "delete",
        "restore",
        "upsert_by_external_id",
        "get_by_external_id",
        "bulk",
    }
)
# One that is alone, one below another, one that asks for a version.
_REPRESENTATIVES = frozenset({"clients", "spaces", "weddings"})


def representative(candidates: Iterable[Operation]) -> list[Operation]:
    """Those operations, of the factory's the ones of three resources: the others have the same code on the way in."""
    return [operation for operation in candidates if not _is_made_alike(operation)]


def with_own_fields() -> list[Operation]:
    """Operations with a body of fields of their own: what a PUT or a merge patch holds is looked at in three resources."""
    alike = {"replace", "upsert_by_external_id", "update"}
    candidates = [o for o in with_distinct_body() if o.details["x-sdk-method"] != "bulk"]
    return [o for o in candidates if o.details["x-sdk-method"] not in alike or not _is_made_alike(o)]


def _is_made_alike(operation: Operation) -> bool:
    resource, method = operation.details["x-sdk-resource"], operation.details["x-sdk-method"]
    return method in _OF_THE_FACTORY and resource in _factory_resources() and resource not in _REPRESENTATIVES


@cache
def _factory_resources() -> frozenset[str]:
    """The resources whose routes the factory makes."""
    return frozenset(
        o.details["x-sdk-resource"] for o in operations() if o.details["x-sdk-method"] == "upsert_by_external_id"
    )


def resolve_reference(schema: Json) -> Json:
    """The schema that a reference names, or the schema itself."""
    if "$ref" not in schema:
        return schema
    target: Json = document()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return target
