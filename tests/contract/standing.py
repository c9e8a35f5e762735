"""A founded chain with one resource of each kind, made through the API by the examples of its own document."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import count
from typing import Any
from urllib.parse import parse_qsl, urlencode

from apikit.actor import Tenant
from apikit.clock import rfc3339
from apikit.http.problems import STATUS
from domain.builtin_roles import READ_ONLY
from domain.clients.events import client_events
from domain.deliveries.wiring import delivery_store
from domain.events.model import EventDraft
from domain.events.wiring import event_log
from domain.receipts.model import receipt_id
from domain.request_logs.wiring import request_log
from tests.bookings import a_spa, next_week
from tests.builders import CAUSE, a_client, a_delivery, a_request_log
from tests.contract.operations import Operation, document, operations
from tests.gateway import Answer, Caller
from tests.members import a_member, new_address
from tests.people import Person, a_person, add_account
from tools.create_organization import create_administrator_key, create_chain
from tools.openapi_document.identities import record_types

# In every hostile value: no answer may repeat it.
MARKER = "Zq7Marker"
_NUMBERS = count(1)


@dataclass
class Standing:
    """The chain's key and the ids of what it has."""

    caller: Caller
    sandbox: Caller
    ids: dict[str, str] = field(default_factory=dict)
    _open_collections: set[str] = field(default_factory=set)

    def address(self, operation: Operation) -> str:
        """The operation's path with ids of resources that exist, where they can be created."""
        parts = operation.path.split("/")
        for place, part in enumerate(parts):
            if part.startswith("{"):
                parts[place] = self.id_in(parts[place - 1]) or operation.address.split("/")[place]
        return "/".join(parts)

    def id_in(self, collection: str) -> str | None:
        """The id of the resource in this collection; None when there can be none."""
        if collection not in self.ids:
            resource_id = self._left_behind(collection) or self._create(collection)
            if resource_id is None:
                return None
            self.ids[collection] = resource_id
        return self.ids[collection]

    def _create(self, collection: str) -> str | None:
        if collection == "users":
            # One who has accepted.
            return a_member(self.caller, READ_ONLY.id).user_id
        if collection == "request-logs":
            row = a_request_log(self._tenant)
            request_log().put(row)
            return row.request_id
        create = _create_operation(collection)
        if not create or create.is_personal:
            return None
        path = self.address(create)
        self._open_collections.add(collection)
        answer = self.caller_of(create).call("POST", path, json=self.body(create))
        self._open_collections.remove(collection)
        assert answer.status in {200, 201}, answer
        resource_id: str = answer.json()["id"]
        if _is_published(create):
            # Others name its versions.
            assert self.caller.call("POST", f"{path}/{resource_id}/publish").status == 200
        return resource_id

    def reference(self, collection: str) -> str | None:
        """The ID that a body has of a resource: credentials can only belong to an approved application."""
        return self._approved_application if collection == "applications" else self.id_in(collection)

    @cached_property
    def _approved_application(self) -> str | None:
        application_id = self._create("applications")
        assert self.administrator.call("POST", f"/v1/applications/{application_id}/approve").status == 200
        return application_id

    def _left_behind(self, collection: str) -> str | None:
        """The id of what nobody sends as a body of its own: requests and workers leave it behind."""
        match collection:
            case "jobs":
                body = {"operations": [{"method": "GET", "path": "/v1/clients"}], "async": True}
                answer = self.caller.call("POST", "/v1/batch", json=body)
                assert answer.status == 202, answer
                return str(answer.json()["job_id"])
            case "events":
                client = a_client(self._tenant)
                (event,) = event_log().append(
                    self._tenant, [EventDraft.from_domain_event(client, CAUSE, *client_events(None, client))]
                )
                return event.id
            case "receipts":
                return receipt_id(str(self.id_in("payments")))
            case "refunds":
                answer = self.caller.call("POST", f"/v1/payments/{self.id_in('payments')}/refund", json={})
                assert answer.status == 201, answer
                return str(answer.json()["id"])
            case "deliveries":
                return delivery_store().claim(a_delivery(self._tenant, webhook_id=self.id_in("webhooks"))).delivery.id
        return None

    @cached_property
    def _bookable(self) -> dict[str, Any]:
        """What a booking needs so that any number of them is possible."""
        schedule = {"weekly": [{"weekday": day, "start": "00:00", "end": "24:00"} for day in range(7)]}
        spa = a_spa(self.caller, schedule=schedule, capacity=10_000)
        values = {"service_id": spa.service_id, "staff_id": spa.staff_ids[0], "start_at": next_week(9)}
        return {**values, "space_ids": None, "addons": None, "items": None}

    @property
    def _tenant(self) -> Tenant:
        return Tenant(self.caller.organization_id, "live")

    def body(self, operation: Operation) -> dict[str, Any]:
        """A valid body: the most complete example, its references naming what exists."""
        body = dict(operation.body_example)
        for cls in record_types().values():
            one, many = f"{cls.object}_id", f"{cls.object}_ids"
            if one in operation.body_schema["properties"]:
                body[one] = self.reference(cls.collection)
            if many in operation.body_schema["properties"]:
                # Staff and services refer to each other: the one that is created second has the reference.
                is_cycle = cls.collection in self._open_collections
                body[many] = [] if is_cycle else [self.id_in(cls.collection)]
        if "bookings" in operation.path or "availability" in operation.path:
            body |= {
                name: value for name, value in self._bookable.items() if name in operation.body_schema["properties"]
            }
        if body.keys() >= {"booking_id", "wedding_id"}:
            # One of them. A wedding has no total, which payments could exceed.
            del body["booking_id"]
        if "wedding_id" in body and operation.path.endswith("/payment-schedules"):
            # One of its own: that of the chain may have been canceled by now, and then nothing is to be paid.
            body["wedding_id"] = self._create("weddings")
        if "waitlist-entries" in operation.path:
            body |= {"from": next_week(9), "to": next_week(17), "party_size": 1}
        body |= _recent_period(body)
        body |= _unused_address(operation.path)
        for name in _unique_fields(operation.path):
            if isinstance(body.get(name), str):
                body[name] = f"{next(_NUMBERS)}{body[name]}"
        return {name: value for name, value in body.items() if value is not None and name not in _TOO_PARTICULAR}

    def minimal_body(self, operation: Operation) -> dict[str, Any]:
        """The minimal example, its references and times naming what exists; the complete one where nothing else is shown."""
        body = self.body(operation)
        example = operation.examples.get("minimal", body)
        if "booking_id" in example:
            # One that nothing was paid for.
            body["booking_id"] = self._create("bookings")
        return {name: body.get(name, value) for name, value in example.items()}

    def valid(self, operation: Operation) -> dict[str, Any]:
        """What a request needs beside its path: a body where it takes one, and any version."""
        body = {"json": self.body(operation)} if operation.has_body else {}
        query = {"query": self._required_query(operation)} if operation.required_query else {}
        return {"headers": _any_version(operation), **query, **body}

    def _required_query(self, operation: Operation) -> str:
        """The parameters that it requires, their IDs naming what exists."""
        pairs = parse_qsl(operation.required_query)
        return urlencode({name: self.id_in("services") if name == "service_id" else value for name, value in pairs})

    def call(self, operation: Operation, **request: Any) -> Answer:
        """Calls the operation on what exists; where a version is required, any will do."""
        headers = {**_any_version(operation), **request.pop("headers", {})}
        names = {pair.partition("=")[0] for pair in request.get("query", "").split("&")}
        rest = "&".join(
            pair for pair in self._required_query(operation).split("&") if pair and pair.partition("=")[0] not in names
        )
        if rest:
            request["query"] = "&".join(part for part in (request.get("query"), rest) if part)
        answer = self.caller_of(operation).call(operation.method, self.address(operation), headers=headers, **request)
        if operation.is_personal and operation.method != "GET" and answer.status < 300:
            # Her session may have ended with it.
            vars(self).pop("person", None)
        return answer

    def caller_of(self, operation: Operation) -> Caller | Person:
        """The chain's key, or an administrator's for what only the platform may do; a person for her own account."""
        if operation.is_personal:
            return self.person
        is_ours = operation.details.get("x-required-scope", "").startswith("platform:")
        return self.administrator if is_ours else self.in_environment(operation)

    def in_environment(self, operation: Operation) -> Caller:
        """The chain's key of the environment that has the operation."""
        return self.sandbox if operation.environment == "test" else self.caller

    @cached_property
    def person(self) -> Person:
        """A signed-in person of the chain, with an account."""
        person = a_person(organization_id=self.caller.organization_id)
        add_account(person.user_id)
        return person

    @cached_property
    def administrator(self) -> Caller:
        """A key of the platform's administrators."""
        key = create_administrator_key()
        return Caller(key.record.organization_id, "live", key.record.id, key.new_credentials)


def _any_version(operation: Operation) -> dict[str, str]:
    """The condition under which anything is changed that is there; what may be created by it need not be."""
    return {"if-match": "*"} if operation.is_conditional and 201 not in operation.statuses else {}


# What is created at another path than that of its collection.
_CREATE_PATHS = {"booking-series": "/bookings/series"}


def _create_operation(collection: str) -> Operation | None:
    """What creates a resource of the collection, wherever that lies."""
    paths = document()["paths"]
    end = _CREATE_PATHS.get(collection, f"/{collection}")
    path = next((path for path in paths if path.endswith(end) and "post" in paths[path]), None)
    return Operation("POST", path, paths[path]["post"]) if path else None


def _recent_period(body: dict[str, Any]) -> dict[str, Any]:
    """The period of a replay: events are stored for 30 days."""
    if "since" not in body:
        return {}
    now = datetime.now(UTC)
    return {"since": rfc3339(now - timedelta(days=1)), "until": rfc3339(now)}


def _unused_address(path: str) -> dict[str, Any]:
    """The address of a person to invite: each is invited once."""
    return {"email": new_address()} if path.endswith(("/users", "/invitations")) else {}


def _unique_fields(path: str) -> tuple[str, ...]:
    """The fields of the path's resource that no other may have the same."""
    unique = {cls.collection: cls.unique_fields for cls in record_types().values()}
    return next((unique[part] for part in reversed(path.split("/")) if part in unique), ())


def _is_published(create: Operation) -> bool:
    return any(re.fullmatch(rf"{re.escape(create.path)}/\{{\w+\}}/publish", path) for path in document()["paths"])


# Right in the example and not here: a parent that is not the caller's own, the environment the caller does not see, what only
# one may have; a status in which a wedding takes its spaces from all that follow.
_TOO_PARTICULAR = frozenset(
    {"parent_id", "environment", "external_refs", "slug", "option_expires_at", "status", "organization_id"}
)


def a_chain() -> Standing:
    """A new chain with nothing but its keys."""
    founding = create_chain("Lakeside Hotels", country="IT")
    live, sandbox = founding.live, founding.sandbox
    return Standing(
        Caller(founding.organization.id, "live", live.record.id, live.new_credentials),
        Caller(founding.organization.id, "test", sandbox.record.id, sandbox.new_credentials),
    )


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
    # An expired link of a mail is a 410, an expired token a 401; a sign-in without its second factor is a 401, a session a 403.
    other_status = {"token_expired": 410, "mfa_required": 401}.get(problem["code"])
    assert problem["status"] == answer.status
    assert answer.status in {STATUS[problem["code"]], other_status}
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert problem.keys() >= {"type", "title", "detail", "doc_url", "retryable", "errors"}
    assert MARKER not in answer.body.decode(), answer
    assert len(answer.body) < 20_000


def find(operation_id: str) -> Operation:
    """The operation of this name."""
    return next(o for o in operations() if o.details["operationId"] == operation_id)
