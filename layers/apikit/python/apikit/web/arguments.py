"""The arguments of an endpoint, read from its request by the route itself.

FastAPI solves any graph of dependencies at several times the cost. Where an endpoint takes only what its path gives, a body and
values that are `readable`, there is nothing to solve (docs/decisions/0088).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from inspect import Parameter, Signature, signature
from typing import Any, get_type_hints

from fastapi import Depends, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic import TypeAdapter, ValidationError

from apikit.errors import InvalidRequest
from apikit.faults import faults_in
from apikit.field_errors import field_errors
from apikit.records import adapter

Reader = Callable[[Request], Any]
BODY = "body"
"""The argument that takes the body of an endpoint that is made by `with_signature`."""
_ABSENT: Any = object()


def readable(read: Reader) -> Any:
    """A dependency that is read from the request alone, by whoever calls the endpoint."""

    async def dependency(request: Request) -> Any:
        return read(request)

    return Depends(read_by(dependency, read))


def read_by(dependency: Callable[..., Any], read: Reader) -> Callable[..., Any]:
    """The dependency, which FastAPI describes as it is, and of which `read` gives the value."""
    dependency.read = read  # type: ignore[attr-defined]  # found again by `Arguments.of`
    return dependency


def validated(kind: Any, value: Any) -> Any:
    """The value as that type. Raises InvalidRequest, which names up to 50 faults."""
    checker: TypeAdapter[Any] = adapter(kind)
    try:
        return checker.validate_python(value)
    except ValidationError as error:
        # Without the cause: it holds every fault.
        raise InvalidRequest.of(field_errors(faults_in(checker, value, error))) from None


@dataclass(frozen=True, slots=True)
class Arguments:
    """How the arguments of one endpoint are read; `body` is the type of its body and the argument that takes it."""

    readers: tuple[tuple[str, Reader], ...]
    body: tuple[str, Any] | None
    needs_body: bool

    @classmethod
    def declared(cls, endpoint: Callable[..., Any]) -> "Arguments | None":
        """Those of an endpoint that was made by `with_signature`; None for others, of which FastAPI finds them."""
        parameters: Mapping[str, tuple[Any, Any]] | None = getattr(endpoint, "parameters", None)
        if parameters is None:
            return None
        wanted = signature(implementation(endpoint)).parameters
        readers = [(name, _declared_reader(name, hint, default)) for name, (hint, default) in parameters.items()]
        kind, default = parameters.get(BODY, (None, None))
        return cls(
            tuple((name, read) for name, read in readers if name in wanted and name != BODY),
            (BODY, kind) if kind is not None else None,
            kind is not None and default is Parameter.empty,
        )

    @classmethod
    def of(cls, route: APIRoute) -> "Arguments | None":
        """None when FastAPI has to solve them: there are parameters of the query, or it is not a Response that is returned."""
        endpoint = implementation(route.endpoint)
        if get_type_hints(endpoint).get("return") is not Response or not _is_plain(route.dependant):
            return None
        wanted = signature(endpoint).parameters
        readers = [(field.name, _path_reader(field.alias)) for field in route.dependant.path_params]
        readers += [(each.name or "", _reader(each)) for each in route.dependant.dependencies]
        if route.dependant.request_param_name:
            readers.append((route.dependant.request_param_name, _request))
        field = route.body_field
        return cls(
            tuple((name, read) for name, read in readers if name in wanted),
            (field.name, field.field_info.annotation) if field else None,
            field is not None and field.field_info.is_required(),
        )

    def read(self, request: Request, body: Any = _ABSENT) -> dict[str, Any]:
        """The endpoint's arguments. `body` is the value that came. Raises InvalidRequest and what the readers raise."""
        given = {name: read(request) for name, read in self.readers}
        if self.body and body is not _ABSENT:
            name, kind = self.body
            given[name] = validated(kind, body)
        return given


def implementation(endpoint: Callable[..., Any]) -> Callable[..., Any]:
    """What runs when the endpoint is called: one that is described by a signature of its own leads to it."""
    found: Callable[..., Any] = getattr(endpoint, "implementation", endpoint)
    return found


def with_signature(
    endpoint: Callable[..., Any], parameters: Mapping[str, tuple[Any, Any]], *, name: str | None = None
) -> Callable[..., Any]:
    """The endpoint as FastAPI is to see it: with these parameters, each a type and a default.

    They are the request, parts of the path, the body, and what is `readable`.
    """

    async def shown(**given: Any) -> Response:
        answer: Response = await endpoint(**{each: given[each] for each in own if each in given})
        return answer

    own = signature(endpoint).parameters
    shown.__signature__ = Signature(  # type: ignore[attr-defined]  # what FastAPI reads
        [
            Parameter(each, Parameter.KEYWORD_ONLY, annotation=hint, default=default)
            for each, (hint, default) in parameters.items()
        ]
    )
    shown.__name__ = name or endpoint.__name__
    shown.implementation = endpoint  # type: ignore[attr-defined]  # found again by `implementation`
    shown.parameters = parameters  # type: ignore[attr-defined]  # found again by `Arguments.declared`
    return shown


def _is_plain(dependant: Dependant) -> bool:
    others = (
        dependant.query_params,
        dependant.header_params,
        dependant.cookie_params,
        dependant.response_param_name,
        dependant.background_tasks_param_name,
        dependant.security_scopes_param_name,
    )
    return not any(others) and all(hasattr(each.call, "read") for each in dependant.dependencies)


def _reader(dependant: Dependant) -> Reader:
    found: Reader = dependant.call.read  # type: ignore[union-attr]  # `_is_plain` looked
    return found


def _declared_reader(name: str, hint: Any, default: Any) -> Reader:
    if hint is Request:
        return _request
    dependency = getattr(default, "dependency", None)
    found: Reader = getattr(dependency, "read", None) or _path_reader(name)
    return found


def _path_reader(name: str) -> Reader:
    return lambda request: request.path_params[name]


def _request(request: Request) -> Request:
    return request
