"""Completes operations from their routes: ID, texts, credentials, parameters, bodies, responses."""

import re
from http import HTTPStatus
from typing import Any

from fastapi.routing import APIRoute

from apikit.actor import find_wider_scope
from apikit.http.person_routes import PersonRoute
from apikit.http.route import GuardedRoute
from tools.openapi_document import headers, problem_docs
from tools.openapi_document.about import PERSON_SECURITY, SECURITY
from tools.openapi_document.bodies import Bodies
from tools.openapi_document.identities import find_record_type, record_types
from tools.openapi_document.nav_titles import nav_title
from tools.openapi_document.parameter_docs import refine_parameters
from tools.openapi_document.schemas import Json, remove_null

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


def complete_operation(raw: Json, route: APIRoute, bodies: Bodies) -> Json:
    """Return the published operation from FastAPI's operation `raw`."""
    is_guarded = isinstance(route, GuardedRoute | PersonRoute)
    statuses = _statuses(raw, route, bodies, is_guarded=is_guarded)
    operation_id, texts = f"{raw['x-sdk-resource']}_{raw['x-sdk-method']}", _texts(raw, route)
    operation = {
        **raw,
        **texts,
        "operationId": operation_id,
        "x-nav-title": nav_title(operation_id, raw["x-sdk-method"], texts["summary"]),
        "security": _security(route),
        "parameters": _parameters(raw, route, bodies),
        "responses": {
            **_success(raw, route, bodies, is_guarded=is_guarded),
            **{str(status): problem_docs.reference(status) for status in sorted(statuses)},
        },
    }
    if "requestBody" in raw:
        operation["requestBody"] = bodies.request(raw, route)
    return _sort_members({key: value for key, value in operation.items() if value or key == "security"})


def _security(route: APIRoute) -> list[Json]:
    if isinstance(route, PersonRoute):
        # One that also answers before a sign-in is limited per address.
        is_optional = "x-rate-limit-per-address" in (route.openapi_extra or {})
        return [*PERSON_SECURITY, {}] if is_optional else PERSON_SECURITY
    return SECURITY if isinstance(route, GuardedRoute) else []


def _texts(raw: Json, route: APIRoute) -> Json:
    """Return the summary (first clause of the endpoint's docstring) and the description (docstring and required scope)."""
    text: str = raw["description"]
    scope_text = _scope_text(raw.get("x-required-scope"))
    if raw.get("x-step-up"):
        scope_text += "\n\nSensitive: a person must have signed in within the last 10 minutes (`step_up_required`)."
    return {"summary": route.summary or _first_clause(text), "description": text + scope_text}


def _scope_text(scope: str | None) -> str:
    if scope is None:
        return ""
    wider_scope = find_wider_scope(scope)
    inclusion = f" (included in `{wider_scope}`)" if wider_scope else ""
    return f"\n\nRequired scope: `{scope}`{inclusion}."


def _first_clause(text: str) -> str:
    return re.split(r"[.;:](?:\s|$)", text, maxsplit=1)[0]


def _statuses(raw: Json, route: APIRoute, bodies: Bodies, *, is_guarded: bool) -> set[int]:
    """Return the statuses of the operation's problem documents."""
    statuses = {int(status) for status in raw["responses"] if int(status) >= HTTPStatus.BAD_REQUEST}
    statuses -= set() if is_guarded or "requestBody" in raw else {422}  # FastAPI adds it to any route with parameters
    statuses |= {412} if _is_versioned_read(raw, route, bodies) or _NOT_MODIFIED in raw["responses"] else set()
    return (
        statuses
        | problem_docs.COMMON_STATUSES
        | (problem_docs.CREDENTIAL_STATUSES if is_guarded else set())
        | _body_statuses(raw, route)
        | _key_statuses(route)
    )


def _is_versioned_read(raw: Json, route: APIRoute, bodies: Bodies) -> bool:
    """Whether the operation reads one resource, which has a version for conditional requests."""
    return bodies.is_one_resource(raw) and _is_get(route)


def _key_statuses(route: APIRoute) -> set[int]:
    return set(problem_docs.IDEMPOTENCY_STATUSES) if _is_repeatable(route) else set()


def _is_repeatable(route: APIRoute) -> bool:
    """Whether the operation supports Idempotency-Key."""
    return isinstance(route, GuardedRoute) and bool(_REPEATABLE & (route.methods or set()))


def _body_statuses(raw: Json, route: APIRoute) -> set[int]:
    # A POST without a body reads what was sent, and rejects members.
    reads_body = "requestBody" in raw or "POST" in (route.methods or set())
    return set(problem_docs.BODY_STATUSES) if reads_body else set()


def _parameters(raw: Json, route: APIRoute, bodies: Bodies) -> list[Json]:
    parameters = [_parameter(parameter, raw, bodies) for parameter in raw.get("parameters", [])]
    record_type = find_record_type(route.path, record_types())
    parameters = refine_parameters(parameters, record_type.object if record_type else None, bodies.response_fields(raw))
    component_names = ["WedSync-Organization"] if isinstance(route, GuardedRoute) else []
    component_names += ["Idempotency-Key"] if _is_repeatable(route) else []
    if any(parameter["name"] == "If-Match" for parameter in parameters):
        component_names += ["If-Unmodified-Since", "Write-If-None-Match"]
    if _NOT_MODIFIED in raw["responses"]:
        component_names += ["Read-If-Match", "If-None-Match"]
    if _is_versioned_read(raw, route, bodies):
        component_names += ["Read-If-Match", "If-Unmodified-Since", "If-None-Match", "If-Modified-Since"]
    return parameters + [headers.parameter(name) for name in [*component_names, "X-Request-Id"]]


def _parameter(parameter: Json, raw: Json, bodies: Bodies) -> Json:
    schema = remove_null(parameter["schema"])
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
    # An operation that may also create cannot require If-Match.
    return str(HTTPStatus.PRECONDITION_REQUIRED.value) in raw["responses"] and "201" not in raw["responses"]


def _success(raw: Json, route: APIRoute, bodies: Bodies, *, is_guarded: bool) -> Json:
    """Return the responses that are not problem documents."""
    status = route.status_code or HTTPStatus.OK
    names = headers.RESPONSE_HEADERS + (headers.RATE_LIMIT_HEADERS if is_guarded else ())
    names += headers.IDEMPOTENCY_HEADERS if _is_repeatable(route) else ()
    if _NOT_MODIFIED in raw["responses"]:
        names += ("ETag",)
    if bodies.is_one_resource(raw):
        names += headers.RESOURCE_HEADERS
    if status == HTTPStatus.CREATED:
        names += ("Location",)
    if "x-sdk-pagination" in raw:
        names += ("Link",)
    response = bodies.response(raw["responses"][str(status)], status)
    responses = {str(status): {**response, "headers": headers.headers(names)}}
    if status == HTTPStatus.OK and "201" in raw["responses"]:
        # A PUT that may create has the same body and a Location.
        created_response = bodies.response(raw["responses"]["200"], HTTPStatus.CREATED)
        responses["201"] = {**created_response, "headers": headers.headers((*names, "Location"))}
    if "202" in raw["responses"]:
        # The same body with the current progress, unless the route defines another.
        accepted_body = (
            raw["responses"]["202"] if "content" in raw["responses"]["202"] else raw["responses"][str(status)]
        )
        responses["202"] = {
            **bodies.response(accepted_body, HTTPStatus.ACCEPTED),
            "headers": headers.headers((*names, "Location")),
        }
    if _SEE_OTHER in raw["responses"]:
        description = raw["responses"][_SEE_OTHER]["description"]
        responses[_SEE_OTHER] = {"description": description, "headers": headers.headers((*names, "Location"))}
    if _NOT_MODIFIED in raw["responses"] or (bodies.is_one_resource(raw) and _is_get(route)):
        responses[_NOT_MODIFIED] = {
            "description": "Not modified. Your copy is current.",
            "headers": headers.headers(names),
        }
    return responses


def _is_get(route: APIRoute) -> bool:
    return "GET" in (route.methods or ())


def _sort_members(operation: Json) -> Json:
    """Sort the members of the operation, extensions last."""
    keys = [key for key in _ORDER if key in operation]
    rest: list[Any] = [key for key in operation if key not in _ORDER]
    return {key: operation[key] for key in keys + rest}
