"""Bases of the published schemas: bodies, resources and lists. A resource's own fields live with its function."""

import dataclasses
from datetime import timedelta
from functools import partial
from typing import Annotated, Any, Generic, Literal, Self, TypeVar, cast, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, ModelWrapValidatorHandler, PrivateAttr, create_model, model_validator
from pydantic.fields import FieldInfo

from apikit.resources.fields import ExternalRef, ExternalRefs, Metadata, Moment
from apikit.resources.records import Record
from apikit.resources.references import stored_hints
from apikit.resources.secret_values import mask_secrets
from apikit.resources.stores import MOST_SKEW

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)


class Body(BaseModel):
    """A request body. Unknown fields are rejected."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    def values(self) -> dict[str, Any]:
        """Every field's value, nested values as their own types."""
        return {name: getattr(self, name) for name in type(self).model_fields}

    def sent_values(self) -> dict[str, Any]:
        """The values of the fields that the caller sent: a null that was sent is not a field that was left out."""
        return {name: getattr(self, name) for name in type(self).model_fields if name in self.model_fields_set}


class Patch(Body):
    """A merge patch (RFC 7396): what is left out stays, what is null is cleared."""

    _sent: dict[str, Any] = PrivateAttr(default_factory=dict)

    @model_validator(mode="wrap")
    @classmethod
    def _keep(cls, sent: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        # Null clears at every depth, so the fields are checked once they are merged: here they are only documented.
        if not isinstance(sent, dict):
            return handler(sent)
        patch = cast("Self", cls.model_construct())
        patch._sent = sent  # noqa: SLF001 - its own
        return patch

    def changes(self) -> dict[str, Any]:
        """What the caller sent and nothing else, at every depth; the whole is checked once it is merged."""
        return self._sent


class ResourceBody(Body):
    """What every resource takes."""

    metadata: Metadata = Field(
        default_factory=dict,
        description="Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.",
        examples=[{"crm_owner": "eva"}],
    )


class SyncedBody(ResourceBody):
    """What every resource takes that other systems have, too."""

    external_refs: ExternalRefs | None = Field(
        None,
        description="IDs of this resource in other systems; each is unique. Omit to keep.",
        examples=[[{"source": "opera", "external_id": "GRP-10042"}]],
    )


class Resource(BaseModel):
    """What every resource has."""

    model_config = ConfigDict(from_attributes=True, defer_build=True)

    id: str = Field(description="Unique ID; sorts by creation time.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: str = Field(description="Type of the resource.", examples=["client"])
    organization_id: str = Field(
        description="ID of the organization that owns the resource.", examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    livemode: bool = Field(description="Live mode: false in the sandbox.", examples=[True])
    version: int = Field(description="Version, incremented by every change. Sent as `ETag`.", examples=[1])
    created_at: Moment = Field(description="Time of creation.", examples=["2026-03-01T09:30:00.000Z"])
    updated_at: Moment = Field(description="Time of the last change.", examples=["2026-03-01T09:30:00.000Z"])
    metadata: Metadata = Field(description="Custom name-value pairs.", examples=[{"crm_owner": "eva"}])
    external_refs: list[ExternalRef] = Field(description="IDs of this resource in other systems.", examples=[[]])

    @classmethod
    def from_record(cls, record: Record) -> Self:
        """The published form of a record. Nothing is validated: what is stored is answered."""
        own = mask_secrets(record)
        names = (name for name in cls.model_fields if hasattr(own, name))
        return cast("Self", cls.model_construct(**{name: getattr(own, name) for name in names}))

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """As pydantic's, without warnings of stored values that today's types would not admit."""
        return super().model_dump(**{"warnings": False, **options})

    def model_dump_json(self, **options: Any) -> str:
        """As pydantic's, without those warnings."""
        return super().model_dump_json(**{"warnings": False, **options})


class Form(BaseModel):
    """The published form of a dataclass's instances."""

    model_config = ConfigDict(from_attributes=True, defer_build=True)


class ListOf(BaseModel, Generic[T]):
    """One page of a list."""

    model_config = ConfigDict(defer_build=True)

    object: Literal["list"] = Field("list", description="Always `list`.", examples=["list"])
    data: list[T] = Field(description="Items of the page.")
    has_more: bool = Field(description="True if another page follows.", examples=[False])
    next_cursor: str | None = Field(description="Cursor of the next page: send it as `cursor`.", examples=[None])


class ResourceListOf(ListOf[T], Generic[T]):
    """One page of a list of resources."""

    total: int = Field(
        0,
        description="Number of matching resources, at most 10,000. Only present with `include=total`.",
        examples=[1234],
    )
    total_is_exact: bool = Field(
        default=True,
        description="Accuracy of `total`: false if more resources match. Only present with `include=total`.",
        examples=[True],
    )


def list_schema(form: type[BaseModel], *, has_total: bool = False) -> "partial[type[BaseModel]]":
    """What makes the type of a page of these, which only the OpenAPI document shows."""
    pages: Any = ResourceListOf if has_total else ListOf
    return partial(pages.__class_getitem__, form)


def _loose(info: FieldInfo) -> Any:
    """The field's type with its constraints inside, so that null passes them by; what a whole needs cannot be cleared."""
    told = [Field(json_schema_extra=info.json_schema_extra)] if info.json_schema_extra else []
    strict = cast("Any", Annotated[(info.annotation, *info.metadata, *told)] if info.metadata else info.annotation)
    return strict if info.is_required() else strict | None


def _optional(info: FieldInfo) -> Any:
    return Field(None, description=info.description, examples=info.examples)


_COMMON = frozenset(field.name for field in dataclasses.fields(Record)) | {"external_refs"}


def body_schema(details: type[Any], text: str) -> type[ResourceBody]:
    """The body that has a details dataclass's fields, documented as there; `text` says what it is."""
    is_synced = any(field.name == "external_refs" for field in dataclasses.fields(details))
    return create_model(
        details.__name__.removesuffix("Details") + "In",
        __base__=SyncedBody if is_synced else ResourceBody,
        __module__=details.__module__,
        __doc__=text,
        **_own(details, get_type_hints(details, include_extras=True)),
    )


def patch_schema(body: type[Body], text: str) -> type[Patch]:
    """The merge patch of a body."""
    fields: dict[str, Any] = {name: (_loose(info), _optional(info)) for name, info in body.model_fields.items()}
    name = body.__name__.removesuffix("In") + "Patch"
    return create_model(name, __base__=Patch, __module__=body.__module__, __doc__=text, **fields)


def response_schema(record: type[Record], text: str, **more: tuple[Any, Any]) -> type[Resource]:
    """The published form of a record, documented as there; `text` says what it is.

    `more` are fields, each with its type and documentation, that its answers have in addition to the record's.
    """
    own_id = Field(
        description="Unique ID; sorts by creation time.", examples=[f"{record.prefix}_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    common: dict[str, Any] = {"id": (str, own_id), "object": _type_name(record.object)}
    own = _published(record, stored_hints(record))
    name = f"{record.__name__}Out"
    return create_model(
        name, __base__=Resource, __module__=record.__module__, __doc__=text, **common, **own, **cast("Any", more)
    )


def form_schema(value: type[Any], text: str, *, name: str = "", **inside: Any) -> type[BaseModel]:
    """The published form of a dataclass that is no resource, documented as there; `text` says what it is.

    `model_validate` makes it of the dataclass's instances. A class that names its `object` publishes it. `inside` has the types of
    fields that hold published forms themselves; without a `name`, it has the dataclass's and `Out`.
    """
    hints = get_type_hints(value, include_extras=True)
    hints |= {field: Annotated[(form, *hints[field].__metadata__)] for field, form in inside.items()}
    own = _published(value, hints, hidden=frozenset())
    if hasattr(value, "object"):
        own = {"object": _type_name(value.object), **own}
    if "id" in own:
        own = {"id": own["id"], **own}
    return create_model(name or f"{value.__name__}Out", __base__=Form, __module__=value.__module__, __doc__=text, **own)


def extend_schema(base: type[M], name: str, text: str, **more: tuple[Any, Any]) -> type[M]:
    """The same with these fields, each with its type and documentation; `text` says what it is."""
    return create_model(name, __base__=base, __module__=base.__module__, __doc__=text, **cast("Any", more))


def upsert_schema(body: type[Body]) -> type[Body]:
    """The body with the time at which its source told it."""
    told_at = Field(
        None,
        description="Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More "
        f"than {MOST_SKEW // timedelta(minutes=1)} minutes in the future: 422. If the stored time is in the future, the next one replaces "
        "it. If omitted, the request is applied regardless of the stored time.",
        examples=["2026-03-01T09:30:00Z"],
    )
    name = body.__name__.removesuffix("In") + "UpsertIn"
    return extend_schema(
        body, name, "Request body of an upsert by external ID.", source_updated_at=(Moment | None, told_at)
    )


def _type_name(name: str) -> tuple[Any, Any]:
    return Literal[name], Field(description=f"Always `{name}`.", examples=[name])


def _published(cls: type[Any], hints: dict[str, Any], *, hidden: frozenset[str] = _COMMON) -> dict[str, Any]:
    """A dataclass's own fields as those of an answer, which has every field; excluded ones are not published."""
    return {
        field.name: (hints[field.name], ...)
        for field in dataclasses.fields(cls)
        if field.name not in hidden and not _is_excluded(hints[field.name])
    }


def _is_excluded(hint: Any) -> bool:
    return any(isinstance(mark, FieldInfo) and mark.exclude for mark in getattr(hint, "__metadata__", ()))


def _own(cls: type[Any], hints: dict[str, Any]) -> dict[str, Any]:
    """A dataclass's own fields as those of a model: type and default."""
    return {
        field.name: (hints[field.name], _default(field))
        for field in dataclasses.fields(cls)
        if field.name not in _COMMON
    }


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return Field(default_factory=field.default_factory)
    return ... if field.default is dataclasses.MISSING else field.default
