"""Reads the arguments of an endpoint from its request, as the endpoint's signature declares them.

FastAPI resolves any graph of dependencies at several times the cost, and takes milliseconds to analyze a signature. Here it only describes
operations (docs/decisions/0088).
"""

from collections.abc import Callable, Mapping
from functools import partial
from inspect import Parameter, Signature, signature
from typing import Annotated, Any, get_args, get_origin

from fastapi import Request, Response, params
from msgspec import Struct
from pydantic import BaseModel, TypeAdapter, ValidationError

from apikit.errors import FieldError, InvalidRequest
from apikit.faults import describe_faults
from apikit.field_errors import field_errors
from apikit.type_adapters import adapter

ArgumentReader = Callable[[Request], Any]
BODY = "body"
"""The name of the argument for the body."""
_ABSENT: Any = object()


class EmptyBody(BaseModel, extra="forbid", defer_build=True):
    """The body of an operation that takes no values: an object without members."""


def create_dependency(read: ArgumentReader) -> Any:
    """Return a dependency with the value that `read` returns for the request."""

    async def dependency(request: Request) -> Any:
        return read(request)

    return params.Depends(with_reader(dependency, read))


def with_reader(dependency: Callable[..., Any], read: ArgumentReader) -> Callable[..., Any]:
    """Return the dependency. FastAPI describes its parameters; requests call `read` instead."""
    dependency.read = read  # type: ignore[attr-defined]  # read by `Arguments.from_endpoint`
    return dependency


def validate_value(value_type: Any, value: Any) -> Any:
    """Return the validated value. Raises InvalidRequest with up to 50 faults."""
    value_adapter: TypeAdapter[Any] = adapter(value_type)
    try:
        return value_adapter.validate_python(value)
    except ValidationError as error:
        # Without the cause: it holds every fault.
        raise InvalidRequest.from_errors(field_errors(describe_faults(value_adapter, value, error))) from None


class Arguments(Struct, frozen=True):
    """The readers of an endpoint's arguments, the type of its body, and the names of its query parameters."""

    readers: tuple[tuple[str, ArgumentReader], ...]
    body: Any
    needs_body: bool
    queries: frozenset[str]

    @classmethod
    def from_endpoint(cls, endpoint: Callable[..., Any]) -> "Arguments":
        """Return the arguments of the endpoint's signature. The parameters of a dependency are read like those of an endpoint."""
        parameter_names = signature(find_implementation(endpoint)).parameters
        parameters = dict(endpoint_signature(endpoint).parameters)
        body = parameters.pop(BODY, None)
        sources = {name: _find_source(parameter) for name, parameter in parameters.items()}
        return cls(
            tuple((name, read) for name, (read, _) in sources.items() if name in parameter_names),
            body.annotation if body else None,
            body is not None and body.default is Parameter.empty,
            frozenset[str]().union(*(queries for _, queries in sources.values())),
        )

    def read(self, request: Request, body: Any = _ABSENT) -> dict[str, Any]:
        """Return the endpoint's arguments by name; `body` is the parsed body. Raises InvalidRequest and the errors of the readers."""
        arguments, faults = {}, list[FieldError]()
        for name, read in self.readers:
            try:
                arguments[name] = read(request)
            except InvalidRequest as error:
                if not error.errors:
                    raise
                faults += error.errors
        if faults:
            raise InvalidRequest.from_errors(faults)
        if body is not _ABSENT:
            arguments[BODY] = validate_value(self.body, body)
        return arguments


def find_implementation(endpoint: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function that a request calls; it differs from an endpoint of `with_signature`."""
    implementation: Callable[..., Any] = getattr(endpoint, "implementation", endpoint)
    return implementation


def with_signature(endpoint: Callable[..., Any], parameters: Mapping[str, tuple[Any, Any]]) -> Callable[..., Any]:
    """Return a stand-in that FastAPI documents with these parameters, each a type and a default. Requests call the endpoint.

    A type or a default may be a `partial`, which is called when it is needed. Parameters are the request, parts of the path, the body and
    dependencies with a reader.
    """

    async def documented_endpoint(**_arguments: Any) -> Response:
        raise NotImplementedError("Routes call the implementation.")

    documented_endpoint.__name__ = endpoint.__name__
    documented_endpoint.implementation = endpoint  # type: ignore[attr-defined]  # read by `find_implementation`
    documented_endpoint.parameters = parameters  # type: ignore[attr-defined]  # read by `endpoint_signature`
    return documented_endpoint


def endpoint_signature(endpoint: Callable[..., Any]) -> Signature:
    """Return the signature of `with_signature`, or the endpoint's own."""
    parameters: Mapping[str, tuple[Any, Any]] | None = getattr(endpoint, "parameters", None)
    if parameters is None:
        return signature(endpoint)
    return Signature(
        [
            Parameter(name, Parameter.KEYWORD_ONLY, annotation=resolve_partial(hint), default=resolve_partial(default))
            for name, (hint, default) in parameters.items()
        ]
    )


def resolve_partial(part: Any) -> Any:
    """Return the part of a signature, calling a `partial`. Few requests need a model that only the document shows."""
    return part() if isinstance(part, partial) else part


_ArgumentSource = tuple[ArgumentReader, frozenset[str]]
"""The reader of an argument, and the names of the query parameters that it reads."""
_NO_QUERIES = frozenset[str]()


def _find_source(parameter: Parameter) -> _ArgumentSource:
    if parameter.annotation is Request:
        return _read_request, _NO_QUERIES
    for annotation in (parameter.default, *_annotations(parameter.annotation)):
        if isinstance(annotation, params.Depends) and annotation.dependency:
            return _dependency_source(annotation.dependency)
        if isinstance(annotation, params.Query):
            return _query_source(parameter, annotation)
    return _path_reader(parameter.name), _NO_QUERIES


def _annotations(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()


def _dependency_source(dependency: Callable[..., Any]) -> _ArgumentSource:
    read: ArgumentReader | None = getattr(dependency, "read", None)
    if read is not None:
        return read, _NO_QUERIES
    dependency_arguments = Arguments.from_endpoint(dependency)
    return lambda request: dependency(**dependency_arguments.read(request)), dependency_arguments.queries


def _query_source(parameter: Parameter, query: params.Query) -> _ArgumentSource:
    name, value_type = query.alias or parameter.name, _constrained_type(parameter.annotation)

    def read(request: Request) -> Any:
        text = request.query_params.get(name)
        if text is None:
            if parameter.default is Parameter.empty:
                raise InvalidRequest.from_errors([FieldError("required", "is required", parameter=name)])
            return parameter.default
        value_adapter: TypeAdapter[Any] = adapter(value_type)
        try:
            return value_adapter.validate_python(text)
        except ValidationError as error:
            faults = field_errors(error.errors(include_url=False, include_input=False))
            raise InvalidRequest.from_errors(
                [FieldError(each.code, each.detail, parameter=name) for each in faults]
            ) from None

    return read, frozenset({name})


def _constrained_type(annotation: Any) -> Any:
    """Return the type of a parameter with its constraints, without its name and description."""
    value_type, *annotations = get_args(annotation)
    rules = [rule for each in annotations for rule in (each.metadata if isinstance(each, params.Query) else (each,))]
    return Annotated[(value_type, *rules)] if rules else value_type


def _path_reader(name: str) -> ArgumentReader:
    return lambda request: request.path_params[name]


def _read_request(request: Request) -> Request:
    return request
