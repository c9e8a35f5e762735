"""The model of an SDK that all languages share. No I/O and nothing of a language."""

from typing import Any, Literal

from msgspec import Struct

Kind = Literal[
    "string",
    "integer",
    "number",
    "boolean",
    "datetime",
    "date",
    "any",
    "object",
    "list",
    "map",
    "model",
    "enum",
    "choice",
]
Returns = Literal["nothing", "value", "page", "job", "lines", "text"]
# The envelope of an event. Runtimes have their own one, which has the type of the event's resource.
EVENT = "Event"
EVENT_MODELS = frozenset({EVENT, "EventActor", "EventData"})


class TypeRef(Struct, frozen=True):
    """The type of a value. `name` is that of a model or an enum, `items` the type of the members of a list or a map.

    `choices` are the types of a choice.
    """

    kind: Kind
    name: str = ""
    items: "TypeRef | None" = None
    choices: tuple["TypeRef", ...] = ()
    is_nullable: bool = False

    @property
    def model_names(self) -> frozenset[str]:
        """The names of the models in the type."""
        own_names = frozenset({self.name}) if self.kind == "model" else frozenset()
        inner_types = (*self.choices, *((self.items,) if self.items else ()))
        return own_names.union(*(inner.model_names for inner in inner_types))

    @property
    def enum_names(self) -> frozenset[str]:
        """The names of the enums in the type."""
        own_names = frozenset({self.name}) if self.kind == "enum" else frozenset()
        inner_types = (*self.choices, *((self.items,) if self.items else ()))
        return own_names.union(*(inner.enum_names for inner in inner_types))


class Field(Struct, frozen=True):
    """A field of a model, with its name in JSON. `constant` is its only value, if it has one."""

    name: str
    type: TypeRef
    description: str = ""
    is_required: bool = False
    constant: str | None = None


class Model(Struct, frozen=True):
    """An object of requests or responses."""

    name: str
    description: str
    fields: tuple[Field, ...]
    is_input: bool = False
    """Requests have it."""
    is_output: bool = False
    """Responses or events have it."""
    is_open: bool = False
    """It may have fields of any other name."""

    @property
    def model_names(self) -> frozenset[str]:
        """The names of the models that its fields have."""
        return frozenset().union(*(each.type.model_names for each in self.fields))


class EnumType(Struct, frozen=True):
    """A named set of texts. Newer servers may send others."""

    name: str
    values: tuple[str, ...]


class Filter(Struct, frozen=True):
    """A query parameter that compares a field: equal, or by operators such as `gte` and `in`, each with its type."""

    operators: tuple[tuple[str, TypeRef], ...]


class Parameter(Struct, frozen=True):
    """A parameter of the path, the query or a header. `filter` is set for one with operators."""

    name: str
    type: TypeRef
    description: str
    example: Any = None
    is_required: bool = False
    filter: Filter | None = None


class Method(Struct, frozen=True):
    """A method of a resource: one operation of the API. `aliases` are names of it on the client itself."""

    name: str
    operation_id: str
    http_method: str
    path: str
    summary: str
    description: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    returns: Returns
    result: TypeRef | None = None
    """The type of the value, of the items of a page, or of the lines."""
    body: TypeRef | None = None
    is_body_required: bool = False
    body_example: Any = None
    if_match: Literal["none", "optional", "required"] = "none"
    is_repeatable: bool = False
    """It accepts an Idempotency-Key."""
    has_credentials: bool = True
    aliases: tuple[str, ...] = ()
    scope: str = ""
    is_deprecated: bool = False


class Resource(Struct, frozen=True):
    """The methods of a resource, and of those below it."""

    name: str
    description: str
    methods: tuple[Method, ...]
    children: tuple["Resource", ...] = ()


class ErrorCode(Struct, frozen=True):
    """A code of problem documents, with its HTTP status and title.

    `family` is the name of the status; `name` is the code's own one, the same as that of its family for a code like `not_found`. Both are
    in Pascal case, without a suffix such as `Error`.
    """

    code: str
    status: int
    title: str
    family: str
    name: str


class EventType(Struct, frozen=True):
    """A type of events, and the model of its object."""

    name: str
    description: str
    object_model: str


class SdkModel(Struct, frozen=True):
    """All of an SDK."""

    api_version: str
    base_url: str
    resources: tuple[Resource, ...]
    models: dict[str, Model]
    enums: dict[str, EnumType]
    errors: tuple[ErrorCode, ...]
    events: tuple[EventType, ...]

    @property
    def all_resources(self) -> tuple[Resource, ...]:
        """The resources with those below them."""
        return tuple(each for resource in self.resources for each in (resource, *resource.children))

    def parent_of(self, resource: Resource) -> str:
        """Return the name of the resource that a resource is below; empty for one of the client."""
        return next((each.name for each in self.resources if resource in each.children), "")
