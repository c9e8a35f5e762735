"""Each operation completed from its route: name, words, credentials, parameters, bodies, answers."""

import re
from http import HTTPStatus
from typing import Any

from fastapi.routing import APIRoute

from apikit.http.route import GuardedRoute
from tools.openapi_document import headers, problems
from tools.openapi_document.about import SECURITY
from tools.openapi_document.bodies import Bodies
from tools.openapi_document.identities import record_of, record_types
from tools.openapi_document.nav_titles import nav_title
from tools.openapi_document.queries import exact
from tools.openapi_document.schemas import Json, without_null

_REPEATABLE = {"POST", "PUT", "PATCH", "DELETE"}
_ORDER = (
    "tags",
    "summary",
    "description",
    "operationId",
    "security",
    "parameters",
    "requestBody",
    "responses",
)
_NOT_MODIFIED = "304"
_SEE_OTHER = "303"


def completed(raw: Json, route: APIRoute, bodies: Bodies) -> Json:
    """The operation as it is published, from FastAPI's description of it."""
    is_guarded = isinstance(route, GuardedRoute)
    statuses = _statuses(raw, route, bodies, is_guarded=is_guarded)
    operation_id, words = f"{raw['x-sdk-resource']}_{raw['x-sdk-method']}", _words(raw, route)
    operation = {
        **raw,
        **words,
        "operationId": operation_id,
        "x-nav-title": nav_title(operation_id, raw["x-sdk-method"], words["summary"]),
        "security": SECURITY if is_guarded else [],
        "parameters": _parameters(raw, route, bodies, is_guarded=is_guarded),
        "responses": {
            **_success(raw, route, bodies, is_guarded=is_guarded),
            **{str(status): problems.reference(status) for status in sorted(statuses)},
        },
    }
    if "requestBody" in raw:
        operation["requestBody"] = bodies.request(raw["requestBody"], operation_id, route)
    return _ordered({key: value for key, value in operation.items() if value or key == "security"})


def _words(raw: Json, route: APIRoute) -> Json:
    """Summary: the first sentence of the endpoint's docstring. Description: all of it, and the scope it needs."""
    text: str = raw["description"]
    scope = raw.get("x-required-scope")
    needs = f"\n\nRequired scope: `{scope}`." if scope else ""
    return {"summary": route.summary or _first_clause(text), "description": text + needs}


def _first_clause(text: str) -> str:
    return re.split(r"[.;:](?:\s|$)", text, maxsplit=1)[0]


def _statuses(raw: Json, route: APIRoute, bodies: Bodies, *, is_guarded: bool) -> set[int]:
    """The statuses of its problem documents: those of its kind, and its own."""
    statuses = {int(status) for status in raw["responses"] if int(status) >= HTTPStatus.BAD_REQUEST}
    statuses -= set() if is_guarded or "requestBody" in raw else {422}  # FastAPI's own, for any route with parameters
    statuses |= {412} if _is_versioned_read(raw, route, bodies) or _NOT_MODIFIED in raw["responses"] else set()
    return statuses | problems.ALWAYS | (problems.GUARDED if is_guarded else set()) | _of_body(raw) | _of_key(route)


def _is_versioned_read(raw: Json, route: APIRoute, bodies: Bodies) -> bool:
    """True for reads of one resource, which has a version that conditions are judged on."""
    return bodies.is_one_resource(raw) and _is_get(route)


def _of_key(route: APIRoute) -> set[int]:
    return set(problems.WITH_KEY) if _is_repeatable(route) else set()


def _is_repeatable(route: APIRoute) -> bool:
    """True for operations that take an Idempotency-Key."""
    return isinstance(route, GuardedRoute) and bool(_REPEATABLE & (route.methods or set()))


def _of_body(raw: Json) -> set[int]:
    return set(problems.WITH_BODY) if "requestBody" in raw else set()


def _parameters(raw: Json, route: APIRoute, bodies: Bodies, *, is_guarded: bool) -> list[Json]:
    own = [_parameter(parameter, raw, bodies) for parameter in raw.get("parameters", [])]
    kind = record_of(route.path, record_types())
    own = exact(own, kind.object if kind else None, bodies.fields_of_answer(raw))
    shared = ["WedSync-Organization"] if is_guarded else []
    shared += ["Idempotency-Key"] if _is_repeatable(route) else []
    if any(parameter["name"] == "If-Match" for parameter in own):
        shared += ["If-Unmodified-Since", "Write-If-None-Match"]
    if _NOT_MODIFIED in raw["responses"]:
        shared += ["Read-If-Match", "If-None-Match"]
    if _is_versioned_read(raw, route, bodies):
        shared += ["Read-If-Match", "If-Unmodified-Since", "If-None-Match", "If-Modified-Since"]
    return own + [headers.parameter(name) for name in [*shared, "X-Request-Id"]]


def _parameter(parameter: Json, raw: Json, bodies: Bodies) -> Json:
    schema = without_null(parameter["schema"])
    description = parameter.get("description") or schema.get("description")
    schema = {keyword: value for keyword, value in schema.items() if keyword != "description"}
    if parameter["in"] == "path" and not description:
        description, example = bodies.identifier(parameter["name"])
        schema["examples"] = [example]
    is_required = parameter["required"] or (parameter["name"] == "If-Match" and _needs_version(raw))
    return {
        "name": parameter["name"],
        "in": parameter["in"],
        "required": is_required,
        "description": description,
        "schema": schema,
        **{keyword: parameter[keyword] for keyword in ("style", "explode") if keyword in parameter},
    }


def _needs_version(raw: Json) -> bool:
    # What creates as well has nothing to match at first.
    return str(HTTPStatus.PRECONDITION_REQUIRED.value) in raw["responses"] and "201" not in raw["responses"]


def _success(raw: Json, route: APIRoute, bodies: Bodies, *, is_guarded: bool) -> Json:
    """The answers that are no problems."""
    status = route.status_code or HTTPStatus.OK
    names = headers.EVERY_RESPONSE + (headers.GUARDED if is_guarded else ())
    names += headers.REPEATABLE if _is_repeatable(route) else ()
    if _NOT_MODIFIED in raw["responses"]:
        names += ("ETag",)
    if bodies.is_one_resource(raw):
        names += headers.ONE_RESOURCE
    if status == HTTPStatus.CREATED:
        names += ("Location",)
    if "x-sdk-pagination" in raw:
        names += ("Link",)
    answer = bodies.answer(raw["responses"][str(status)], status)
    answers = {str(status): {**answer, "headers": headers.headers(names)}}
    if status == HTTPStatus.OK and "201" in raw["responses"]:
        # A PUT that may create: the same body, and the address.
        created = bodies.answer(raw["responses"]["200"], HTTPStatus.CREATED)
        answers["201"] = {**created, "headers": headers.headers((*names, "Location"))}
    if "202" in raw["responses"]:
        # The same body, as far as it has come, unless the route says another.
        begun = raw["responses"]["202"] if "content" in raw["responses"]["202"] else raw["responses"][str(status)]
        answers["202"] = {
            **bodies.answer(begun, HTTPStatus.ACCEPTED),
            "headers": headers.headers((*names, "Location")),
        }
    if _SEE_OTHER in raw["responses"]:
        told = raw["responses"][_SEE_OTHER]["description"]
        answers[_SEE_OTHER] = {"description": told, "headers": headers.headers((*names, "Location"))}
    if _NOT_MODIFIED in raw["responses"] or (bodies.is_one_resource(raw) and _is_get(route)):
        answers[_NOT_MODIFIED] = {
            "description": "Not modified. Your copy is current.",
            "headers": headers.headers(names),
        }
    return answers


def _is_get(route: APIRoute) -> bool:
    return "GET" in (route.methods or ())


def _ordered(operation: Json) -> Json:
    """The keys in the order people read them, extensions last."""
    keys = [key for key in _ORDER if key in operation]
    rest: list[Any] = [key for key in operation if key not in _ORDER]
    return {key: operation[key] for key in keys + rest}
