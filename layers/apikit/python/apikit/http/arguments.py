"""The arguments of an endpoint, read from its request by the route itself, as the endpoint's signature declares them.

FastAPI solves any graph of dependencies at several times the cost, and looking at a signature takes it milliseconds. It only describes
operations (docs/decisions/0088).
"""

from collections.abc import Callable, Mapping
from functools import partial
from inspect import Parameter, Signature, signature
from typing import Annotated, Any, get_args, get_origin

from fastapi import Request, Response, params
from msgspec import Struct
from pydantic import TypeAdapter, ValidationError

from apikit.errors import FieldError, InvalidRequest
from apikit.faults import describe_faults
from apikit.field_errors import field_errors
from apikit.type_adapters import adapter

ArgumentReader = Callable[[Request], Any]
BODY = "body"
"""The argument that takes the body."""
_ABSENT: Any = object()


def create_dependency(read: ArgumentReader) -> Any:
    """A dependency that is read from the request alone, by whoever calls the endpoint."""

    async def dependency(request: Request) -> Any:
        return read(request)

    return params.Depends(with_reader(dependency, read))


def with_reader(dependency: Callable[..., Any], read: ArgumentReader) -> Callable[..., Any]:
    """The dependency, which FastAPI describes as it is, and of which `read` gives the value."""
    dependency.read = read  # type: ignore[attr-defined]  # found again by `Arguments.from_endpoint`
    return dependency


def validate_value(kind: Any, value: Any) -> Any:
    """The value as that type. Raises InvalidRequest, which names up to 50 faults."""
    checker: TypeAdapter[Any] = adapter(kind)
    try:
        return checker.validate_python(value)
    except ValidationError as error:
        # Without the cause: it holds every fault.
        raise InvalidRequest.from_errors(field_errors(describe_faults(checker, value, error))) from None


class Arguments(Struct, frozen=True):
    """How the arguments of one endpoint are read; `body` is the type of its body, `queries` are the parameters of the query it takes."""

    readers: tuple[tuple[str, ArgumentReader], ...]
    body: Any
    needs_body: bool
    queries: frozenset[str]

    @classmethod
    def from_endpoint(cls, endpoint: Callable[..., Any]) -> "Arguments":
        """Those that the endpoint's signature declares; a dependency's own parameters are read as an endpoint's are."""
        wanted = signature(find_implementation(endpoint)).parameters
        declared = dict(endpoint_signature(endpoint).parameters)
        body = declared.pop(BODY, None)
        sources = {name: _source(parameter) for name, parameter in declared.items()}
        return cls(
            tuple((name, read) for name, (read, _) in sources.items() if name in wanted),
            body.annotation if body else None,
            body is not None and body.default is Parameter.empty,
            frozenset[str]().union(*(queries for _, queries in sources.values())),
        )

    def read(self, request: Request, body: Any = _ABSENT) -> dict[str, Any]:
        """The endpoint's arguments. `body` is the value that came. Raises InvalidRequest and what the readers raise."""
        given, faults = {}, list[FieldError]()
        for name, read in self.readers:
            try:
                given[name] = read(request)
            except InvalidRequest as error:
                if not error.errors:
                    raise
                faults += error.errors
        if faults:
            raise InvalidRequest.from_errors(faults)
        if body is not _ABSENT:
            given[BODY] = validate_value(self.body, body)
        return given


def find_implementation(endpoint: Callable[..., Any]) -> Callable[..., Any]:
    """What runs when the endpoint is called: one that is described by a signature of its own leads to it."""
    found: Callable[..., Any] = getattr(endpoint, "implementation", endpoint)
    return found


def with_signature(endpoint: Callable[..., Any], parameters: Mapping[str, tuple[Any, Any]]) -> Callable[..., Any]:
    """The endpoint as it is described: with these parameters, each a type and a default; a `partial` makes either when it is needed.

    They are the request, parts of the path, the body, and what is `readable`.
    """

    async def shown(**_given: Any) -> Response:
        raise NotImplementedError("Routes call the implementation.")

    shown.__name__ = endpoint.__name__
    shown.implementation = endpoint  # type: ignore[attr-defined]  # found again by `implementation`
    shown.parameters = parameters  # type: ignore[attr-defined]  # found again by `endpoint_signature`
    return shown


def endpoint_signature(endpoint: Callable[..., Any]) -> Signature:
    """The signature that an endpoint was given, or else its own."""
    given: Mapping[str, tuple[Any, Any]] | None = getattr(endpoint, "parameters", None)
    if given is None:
        return signature(endpoint)
    return Signature(
        [
            Parameter(name, Parameter.KEYWORD_ONLY, annotation=resolve_partial(hint), default=resolve_partial(default))
            for name, (hint, default) in given.items()
        ]
    )


def resolve_partial(part: Any) -> Any:
    """A part of a signature; a `partial` makes it now. Few requests need a model that only the document shows."""
    return part() if isinstance(part, partial) else part


_Source = tuple[ArgumentReader, frozenset[str]]
"""How an argument is read, and the parameters of the query that it is read from."""
_NO_QUERIES = frozenset[str]()


def _source(parameter: Parameter) -> _Source:
    if parameter.annotation is Request:
        return _request, _NO_QUERIES
    for mark in (parameter.default, *_marks(parameter.annotation)):
        if isinstance(mark, params.Depends) and mark.dependency:
            return _dependency(mark.dependency)
        if isinstance(mark, params.Query):
            return _query(parameter, mark)
    return _path_reader(parameter.name), _NO_QUERIES


def _marks(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()


def _dependency(dependency: Callable[..., Any]) -> _Source:
    read: ArgumentReader | None = getattr(dependency, "read", None)
    if read is not None:
        return read, _NO_QUERIES
    own = Arguments.from_endpoint(dependency)
    return lambda request: dependency(**own.read(request)), own.queries


def _query(parameter: Parameter, query: params.Query) -> _Source:
    name, kind = query.alias or parameter.name, _checked(parameter.annotation)

    def read(request: Request) -> Any:
        text = request.query_params.get(name)
        if text is None:
            return parameter.default
        checker: TypeAdapter[Any] = adapter(kind)
        try:
            return checker.validate_python(text)
        except ValidationError as error:
            faults = field_errors(error.errors(include_url=False, include_input=False))
            raise InvalidRequest.from_errors(
                [FieldError(each.code, each.detail, parameter=name) for each in faults]
            ) from None

    return read, frozenset({name})


def _checked(annotation: Any) -> Any:
    """The type of a parameter without its name and description, which mean nothing to a value's validator."""
    kind, *marks = get_args(annotation)
    rules = [rule for each in marks for rule in (each.metadata if isinstance(each, params.Query) else (each,))]
    return Annotated[(kind, *rules)] if rules else kind


def _path_reader(name: str) -> ArgumentReader:
    return lambda request: request.path_params[name]


def _request(request: Request) -> Request:
    return request
