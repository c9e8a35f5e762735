"""Bases and factories of the published schemas: bodies, merge patches, resources and lists."""

import dataclasses
from datetime import timedelta
from functools import partial
from typing import Annotated, Any, Generic, Literal, Self, TypeVar, cast, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, ModelWrapValidatorHandler, PrivateAttr, create_model, model_validator
from pydantic.fields import FieldInfo

from apikit.resources.fields import ExternalRef, ExternalRefs, Metadata, Moment
from apikit.resources.records import Record
from apikit.resources.references import stored_field_types
from apikit.resources.secret_values import mask_secrets
from apikit.resources.stores import MAX_CLOCK_SKEW

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)


class Body(BaseModel):
    """A request body. Unknown fields are rejected."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    def values(self) -> dict[str, Any]:
        """Return the value of every field; nested values keep their types."""
        return {name: getattr(self, name) for name in type(self).model_fields}

    def sent_values(self) -> dict[str, Any]:
        """Return the values of the fields that the caller sent, including null."""
        return {name: getattr(self, name) for name in type(self).model_fields if name in self.model_fields_set}


class Patch(Body):
    """A merge patch (RFC 7396): omitted fields stay, null clears a field."""

    _patch: dict[str, Any] = PrivateAttr(default_factory=dict)

    @model_validator(mode="wrap")
    @classmethod
    def _store_patch(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        # Null clears at every depth, so the fields are checked once they are merged: here they are only documented.
        if not isinstance(value, dict):
            return handler(value)
        patch = cast("Self", cls.model_construct())
        patch._patch = value  # noqa: SLF001 - its own
        return patch

    def changes(self) -> dict[str, Any]:
        """Return exactly what the caller sent, at every depth. It is validated after the merge."""
        return self._patch


class ResourceBody(Body):
    """The fields of every resource's body."""

    metadata: Metadata = Field(
        default_factory=dict,
        description="Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.",
        examples=[{"crm_owner": "eva"}],
    )


class SyncedBody(ResourceBody):
    """The fields of the body of a resource that other systems also have."""

    external_refs: ExternalRefs | None = Field(
        None,
        description="IDs of this resource in other systems; each is unique. Omit to keep.",
        examples=[[{"source": "opera", "external_id": "GRP-10042"}]],
    )


class Resource(BaseModel):
    """The fields of every resource."""

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
        """Return the published form of a record. Stored values are not validated again."""
        record_fields = mask_secrets(record)
        names = (name for name in cls.model_fields if hasattr(record_fields, name))
        return cast("Self", cls.model_construct(**{name: getattr(record_fields, name) for name in names}))

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """Like pydantic's, without warnings about stored values that today's types do not allow."""
        return super().model_dump(**{"warnings": False, **options})

    def model_dump_json(self, **options: Any) -> str:
        """Like pydantic's, without those warnings."""
        return super().model_dump_json(**{"warnings": False, **options})


class FormSchema(BaseModel):
    """The published form of a dataclass's instances."""

    model_config = ConfigDict(from_attributes=True, defer_build=True)


class ListSchema(BaseModel, Generic[T]):
    """One page of a list."""

    model_config = ConfigDict(defer_build=True)

    object: Literal["list"] = Field("list", description="Always `list`.", examples=["list"])
    data: list[T] = Field(description="Items of the page.")
    has_more: bool = Field(description="True if another page follows.", examples=[False])
    next_cursor: str | None = Field(description="Cursor of the next page: send it as `cursor`.", examples=[None])


class ResourceListSchema(ListSchema[T], Generic[T]):
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
    """Return a factory of the schema of a page of these. Only the OpenAPI document needs the schema."""
    pages: Any = ResourceListSchema if has_total else ListSchema
    return partial(pages.__class_getitem__, form)


def _clearable_type(info: FieldInfo) -> Any:
    """Return the field's type, with null if the field is not required. The constraints do not apply to null."""
    documentation = [Field(json_schema_extra=info.json_schema_extra)] if info.json_schema_extra else []
    strict_type = cast(
        "Any", Annotated[(info.annotation, *info.metadata, *documentation)] if info.metadata else info.annotation
    )
    return strict_type if info.is_required() else strict_type | None


def _optional_field(info: FieldInfo) -> Any:
    return Field(None, alias=info.alias, description=info.description, examples=info.examples)


_COMMON_FIELDS = frozenset(field.name for field in dataclasses.fields(Record)) | {"external_refs"}


def body_schema(details: type[Any], description: str) -> type[ResourceBody]:
    """Return the schema of the body with the fields and the documentation of a details dataclass."""
    has_external_refs = any(field.name == "external_refs" for field in dataclasses.fields(details))
    return create_model(
        details.__name__.removesuffix("Details") + "In",
        __base__=SyncedBody if has_external_refs else ResourceBody,
        __module__=details.__module__,
        __doc__=description,
        **_body_fields(details, get_type_hints(details, include_extras=True)),
    )


def action_schema(details: type[Any], description: str) -> type[Body]:
    """Return the schema of the body of an action, which is not a resource, from a details dataclass."""
    return create_model(
        details.__name__.removesuffix("Details") + "In",
        __base__=Body,
        __module__=details.__module__,
        __doc__=description,
        **_body_fields(details, get_type_hints(details, include_extras=True)),
    )


def patch_schema(body: type[Body], description: str, *, exclude: frozenset[str] = frozenset()) -> type[Patch]:
    """Return the schema of the merge patch of a body, without the fields of `exclude`, which cannot be changed."""
    fields: dict[str, Any] = {
        name: (_clearable_type(info), _optional_field(info))
        for name, info in body.model_fields.items()
        if name not in exclude
    }
    name = body.__name__.removesuffix("In") + "Patch"
    return create_model(name, __base__=Patch, __module__=body.__module__, __doc__=description, **fields)


def response_schema(record: type[Record], description: str, **extra_fields: tuple[Any, Any]) -> type[Resource]:
    """Return the schema of the published form of a record, with the record's documentation.

    `extra_fields` are additional fields of the response, each with its type and documentation.
    """
    own_id = Field(
        description="Unique ID; sorts by creation time.", examples=[f"{record.prefix}_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    common: dict[str, Any] = {"id": (str, own_id), "object": _type_name(record.object)}
    record_fields = _response_fields(record, stored_field_types(record))
    name = f"{record.__name__}Out"
    return create_model(
        name,
        __base__=Resource,
        __module__=record.__module__,
        __doc__=description,
        **common,
        **record_fields,
        **cast("Any", extra_fields),
    )


def form_schema(value: type[Any], description: str, *, name: str = "", **nested_forms: Any) -> type[BaseModel]:
    """Return the schema of the published form of a dataclass that is not a resource, with its documentation.

    `model_validate` converts the dataclass's instances. A class attribute `object` is published. `nested_forms` are the published forms
    of fields that are dataclasses. The default of `name` is the dataclass's name with `Out`.
    """
    hints = get_type_hints(value, include_extras=True)
    hints |= {field: Annotated[(form, *hints[field].__metadata__)] for field, form in nested_forms.items()}
    record_fields = _response_fields(value, hints, hidden_fields=frozenset())
    if hasattr(value, "object"):
        record_fields = {"object": _type_name(value.object), **record_fields}
    if "id" in record_fields:
        record_fields = {"id": record_fields["id"], **record_fields}
    return create_model(
        name or f"{value.__name__}Out",
        __base__=FormSchema,
        __module__=value.__module__,
        __doc__=description,
        **record_fields,
    )


def extend_schema(base: type[M], name: str, description: str, **extra_fields: tuple[Any, Any]) -> type[M]:
    """Return the schema with additional fields, each with its type and documentation."""
    return create_model(
        name, __base__=base, __module__=base.__module__, __doc__=description, **cast("Any", extra_fields)
    )


def upsert_schema(body: type[Body]) -> type[Body]:
    """Return the body of an upsert, which has the time of the last change in the source system."""
    source_updated_at = Field(
        None,
        description="Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More "
        f"than {MAX_CLOCK_SKEW // timedelta(minutes=1)} minutes in the future: 422. If the stored time is in the future, the next one "
        "replaces it. If omitted, the request is applied regardless of the stored time.",
        examples=["2026-03-01T09:30:00Z"],
    )
    name = body.__name__.removesuffix("In") + "UpsertIn"
    return extend_schema(
        body, name, "Request body of an upsert by external ID.", source_updated_at=(Moment | None, source_updated_at)
    )


def _type_name(name: str) -> tuple[Any, Any]:
    return Literal[name], Field(description=f"Always `{name}`.", examples=[name])


def _response_fields(
    cls: type[Any], hints: dict[str, Any], *, hidden_fields: frozenset[str] = _COMMON_FIELDS
) -> dict[str, Any]:
    """Return a dataclass's own fields as those of a response, where each is required. Excluded fields are not published."""
    return {
        field.name: (hints[field.name], ...)
        for field in dataclasses.fields(cls)
        if field.name not in hidden_fields and not _is_excluded(hints[field.name])
    }


def _is_excluded(hint: Any) -> bool:
    return any(
        isinstance(annotation, FieldInfo) and annotation.exclude for annotation in getattr(hint, "__metadata__", ())
    )


def _body_fields(cls: type[Any], hints: dict[str, Any]) -> dict[str, Any]:
    """Return a dataclass's own fields as those of a body: type and default."""
    return {
        field.name: (hints[field.name], _field_default(field))
        for field in dataclasses.fields(cls)
        if field.name not in _COMMON_FIELDS
    }


def _field_default(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return Field(default_factory=field.default_factory)
    return ... if field.default is dataclasses.MISSING else field.default
