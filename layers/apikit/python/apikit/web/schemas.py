"""Bases of the published schemas: bodies, resources and lists. A resource's own fields live with its function."""

from collections.abc import Callable
from typing import Annotated, Any, Generic, Literal, Self, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field, ModelWrapValidatorHandler, PrivateAttr, create_model, model_validator
from pydantic.fields import FieldInfo

from apikit.fields import ExternalRef, Metadata, Moment
from apikit.records import Record

T = TypeVar("T")


class Body(BaseModel):
    """A request body. Unknown fields are refused."""

    model_config = ConfigDict(extra="forbid")

    def values(self) -> dict[str, Any]:
        """Every field's value, nested values as their own types."""
        return {name: getattr(self, name) for name in type(self).model_fields}


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
        description="Up to 50 of your own name-value pairs; names of 40 characters, values of 500.",
        examples=[{"crm_owner": "eva"}],
    )


class Resource(BaseModel):
    """What every resource has."""

    model_config = ConfigDict(from_attributes=True)

    id: str = Field(description="Prefix and a time-sortable id.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: str = Field(description="The type's name.", examples=["client"])
    organization_id: str = Field(description="Whose it is.", examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    livemode: bool = Field(description="False in the sandbox.", examples=[True])
    version: int = Field(description="Counts changes; the ETag.", examples=[1])
    created_at: Moment = Field(description="When it was created.", examples=["2026-03-01T09:30:00.000Z"])
    updated_at: Moment = Field(description="When it last changed.", examples=["2026-03-01T09:30:00.000Z"])
    metadata: Metadata = Field(description="Your own name-value pairs.", examples=[{"crm_owner": "eva"}])
    external_refs: list[ExternalRef] = Field(description="Its ids in other systems.", examples=[[]])

    @classmethod
    def of(cls, record: Record) -> Self:
        """The published form of a record."""
        return cls.model_validate(record)


class ListOf(BaseModel, Generic[T]):
    """One page of a list."""

    object: Literal["list"] = Field("list", description="Always `list`.", examples=["list"])
    data: list[T] = Field(description="Newest first.")
    has_more: bool = Field(description="True when another page follows.", examples=[False])
    next_cursor: str | None = Field(description="Pass it as `cursor` for the next page.", examples=[None])


def patch_of(body: type[Body]) -> Callable[[type[Patch]], type[Patch]]:
    """Class decorator that gives a patch the fields of a body, each of which may be left out, or null to clear it."""
    fields: dict[str, Any] = {name: (_loose(info), _optional(info)) for name, info in body.model_fields.items()}

    def fill(cls: type[Patch]) -> type[Patch]:
        return create_model(cls.__name__, __base__=Patch, __module__=cls.__module__, __doc__=cls.__doc__, **fields)

    return fill


def _loose(info: FieldInfo) -> Any:
    """The field's type with its constraints inside, so that null passes them by."""
    strict = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
    return cast("Any", strict) | None


def _optional(info: FieldInfo) -> Any:
    return Field(None, description=info.description, examples=info.examples)
