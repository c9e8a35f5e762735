"""A founded chain with one resource of each kind, made through the API by the examples of its own document."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from apikit.web.problems import STATUS
from tests.contract.operations import Operation, document, operations
from tests.gateway import Answer, Caller
from tools.found_organization import found, found_administrator
from tools.openapi_document.identities import record_types

# In every hostile value: no answer may repeat it.
MARKER = "Zq7Marker"


@dataclass
class Standing:
    """The chain's key and the ids of what it has."""

    caller: Caller
    ids: dict[str, str] = field(default_factory=dict)

    def address(self, operation: Operation) -> str:
        """The operation's path with ids of resources that exist, where they can be created."""
        parts = operation.path.split("/")
        for place, part in enumerate(parts):
            if part.startswith("{"):
                parts[place] = self.id_in(parts[place - 1]) or operation.address.split("/")[place]
        return "/".join(parts)

    def id_in(self, collection: str) -> str | None:
        """The id of the resource in this collection; None when nothing can be created there."""
        if collection not in self.ids:
            create = document()["paths"].get(f"/v1/{collection}", {}).get("post")
            if not create:
                return None
            answer = self.caller.call("POST", f"/v1/{collection}", json=self.body(Operation("POST", "", create)))
            assert answer.status == 201, answer
            self.ids[collection] = answer.json()["id"]
        return self.ids[collection]

    def body(self, operation: Operation) -> dict[str, Any]:
        """A valid body: the most complete example, its references naming what exists."""
        collections = {f"{cls.object}_id": cls.collection for cls in record_types().values()}
        body = dict(operation.body_example)
        for name in operation.body_schema["properties"].keys() & collections.keys():
            body[name] = self.id_in(collections[name])
        return {name: value for name, value in body.items() if value is not None and name not in _TOO_PARTICULAR}

    def valid(self, operation: Operation) -> dict[str, Any]:
        """What a request needs beside its path: a body where it takes one, and any version."""
        body = {"json": self.body(operation)} if operation.has_body else {}
        return {"headers": {"if-match": "*"}, **body}

    def call(self, operation: Operation, **request: Any) -> Answer:
        """Calls the operation on what exists; where a version is required, any will do."""
        headers = {"if-match": "*", **request.pop("headers", {})}
        return self.caller_of(operation).call(operation.method, self.address(operation), headers=headers, **request)

    def caller_of(self, operation: Operation) -> Caller:
        """The chain's key, or an administrator's for what only the platform may do."""
        is_ours = operation.details.get("x-required-scope", "").startswith("platform:")
        return self.administrator if is_ours else self.caller

    @cached_property
    def administrator(self) -> Caller:
        """A key of the platform's administrators."""
        key = found_administrator()
        return Caller(key.record.organization_id, "live", key.record.id, key.minted)


# Right in the example and not here: a parent that is not the caller's own, the environment the caller does not see.
_TOO_PARTICULAR = frozenset({"parent_id", "environment"})


def standing() -> Standing:
    """A new chain with nothing but its keys."""
    record = (founded := found("Lakeside Hotels", country="IT")).live.record
    return Standing(Caller(founded.organization.id, "live", record.id, founded.live.minted))


def require_documented(operation: Operation, answer: Answer) -> None:
    """The answer has a documented status; when it refuses, it is a problem document that repeats nothing it was sent."""
    assert answer.status in operation.statuses, (str(operation), answer)
    if answer.status >= 400:
        require_problem(answer)


def require_problem(answer: Answer) -> None:
    """The answer is a whole problem document, and not one of our own failures."""
    assert answer.status < 500, answer
    assert answer.headers["content-type"] == "application/problem+json", answer
    problem = answer.json()
    assert (problem["status"], STATUS[problem["code"]]) == (answer.status, answer.status)
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert problem.keys() >= {"type", "title", "detail", "doc_url", "retryable", "errors"}
    assert MARKER not in answer.body.decode(), answer
    assert len(answer.body) < 20_000


def find(operation_id: str) -> Operation:
    """The operation of this name."""
    return next(o for o in operations() if o.details["operationId"] == operation_id)
