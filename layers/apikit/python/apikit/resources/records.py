"""What all resources have in common: the record, its JSON form, and merging changes into it."""

import dataclasses
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field
from datetime import datetime
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Any, ClassVar, Self, TypeVar, get_type_hints

from msgspec import Struct
from pydantic import TypeAdapter, ValidationError

from apikit.actor import Actor, Tenant
from apikit.claim import find_earlier_effect
from apikit.decoding import decode as decode
from apikit.encoding import encode as encode
from apikit.errors import FieldError, InvalidRequest
from apikit.faults import describe_faults
from apikit.field_errors import field_errors as field_errors
from apikit.field_errors import required_field_error, unknown_field_error
from apikit.ids import new_id
from apikit.resources.fields import ExternalRef, Metadata, Moment
from apikit.resources.lists import ListIndex
from apikit.resources.secret_values import mask
from apikit.resources.stored_form import fill_defaults
from apikit.resources.stored_form import form_of as form_of
from apikit.type_adapters import adapter as adapter

R = TypeVar("R", bound="Record")
D = TypeVar("D")

JsonObject = dict[str, Any]

NO_PARENT: Mapping[str, str] = MappingProxyType({})
"""The place of a resource that belongs to no other."""


class Parent(Struct, frozen=True):
    """The field that names a record's parent, and where the parent lies."""

    field: str
    collection: str
    prefix: str


@dataclass(frozen=True, kw_only=True)
class Record:
    """A stored resource. Frozen: a change is a new record, made by `changed` or the slice's own moves.

    `paths` are what its lists are served by beside creation and last change; the field of a `unique` one is its alone in its
    tenant; a `parent`'s `updated_at` moves with it, and one with the status `closed` takes no new records. The `fixed` fields
    are a new record's to set and cannot change. The values of `secret_fields` are masked in every public form.
    """

    object: ClassVar[str]
    prefix: ClassVar[str]
    collection: ClassVar[str]
    list_indexes: ClassVar[tuple[ListIndex, ...]] = ()
    unique_fields: ClassVar[tuple[str, ...]] = ()
    parent: ClassVar[Parent | None] = None
    closed_status: ClassVar[str | None] = None
    immutable_fields: ClassVar[tuple[str, ...]] = ()
    secret_fields: ClassVar[tuple[str, ...]] = ()

    id: str
    organization_id: str
    livemode: bool
    version: int = 1
    created_at: Moment
    updated_at: Moment
    deleted_at: Moment | None = None
    metadata: Metadata = field(default_factory=dict)
    external_refs: list[ExternalRef] = field(default_factory=list)

    @property
    def tenant(self) -> Tenant:
        """Whose record it is."""
        return Tenant(self.organization_id, "live" if self.livemode else "test")

    def private_fields(self) -> JsonObject:
        """What its JSON form leaves out and the answer to a repeated request needs; never a secret."""
        return {}

    def with_private_fields(self, apart: JsonObject) -> Self:
        """The record of its JSON form with that; secrets are derived again (`apikit.claim.secret_bits`)."""
        return self


@dataclass(frozen=True, slots=True)
class Cause:
    """Which caller and request made a change; it travels with the record into its events."""

    principal: str
    request_id: str

    @classmethod
    def from_actor(cls, actor: Actor) -> "Cause":
        """The actor's request."""
        return cls(actor.principal, actor.request_id)

    @classmethod
    def parse(cls, text: str) -> "Cause":
        """The cause of a stored record."""
        principal, _, request_id = text.partition(" ")
        return cls(principal, request_id)

    def __str__(self) -> str:
        """As a record's item holds it."""
        return f"{self.principal} {self.request_id}"


def new_record(cls: type[R], tenant: Tenant, now: datetime, details: Mapping[str, Any]) -> R:
    """A first version with a new id. The details are the fields a caller may set, already checked by the edge."""
    return cls(
        # The id sorts as `created_at` does, to the millisecond: lists by time need no index.
        id=new_id(cls.prefix, now),
        organization_id=tenant.organization_id,
        livemode=tenant.is_live,
        created_at=now,
        updated_at=now,
        **details,
    )


def next_version(record: R, now: datetime, changes: Mapping[str, Any]) -> R:
    """The next version with these fields replaced; the record itself when they change nothing. Its time never goes back."""
    if all(getattr(record, name) == value for name, value in changes.items()):
        return record
    return dataclasses.replace(record, **changes, version=record.version + 1, updated_at=max(now, record.updated_at))


def apply_merge_patch(record: Record, patch: Mapping[str, Any], details: type[D]) -> D:
    """The record's details with a JSON merge patch applied (RFC 7396). Raises InvalidRequest.

    Only the fields in the patch are validated: the others stay as they are stored, whatever rules came later.
    """
    of: Any = details
    own, form, faults = _fields(of), dump(record), list[FieldError]()
    values = {name: getattr(record, name) for name in own if hasattr(record, name)}
    for name in own.keys() & patch.keys():
        values.pop(name, None)
    for name, (field_, is_required) in own.items():
        if patch.get(name) is not None:
            value = _merge(form.get(name), patch[name])
            try:
                values[name] = field_.validate_python(value)
            except ValidationError as error:
                found = describe_faults(field_, value, error)
                faults += field_errors([{**fault, "loc": (name, *fault["loc"])} for fault in found])
        elif is_required and name not in values:
            faults.append(required_field_error(name))
    faults += [unknown_field_error(name) for name in islice((name for name in patch if name not in own), _MOST_UNKNOWN)]
    if faults:
        raise InvalidRequest.from_errors(faults)
    return details(**values)


def require_fixed(record: Record, sent: Mapping[str, Any]) -> None:
    """Raises InvalidRequest when `sent` has another value of a fixed field, null included, than the record."""
    changed_fields = [name for name in record.immutable_fields if name in sent and sent[name] != getattr(record, name)]
    if changed_fields:
        raise InvalidRequest.from_errors(
            [FieldError("read_only", "cannot be changed", pointer=f"/{name}") for name in changed_fields]
        )


def validate(details: type[D], values: Mapping[str, Any]) -> D:
    """The values as the details' type. Raises InvalidRequest with one fault a field."""
    try:
        return adapter(details).validate_python(dict(values))
    except ValidationError as error:
        # Without the cause: it holds every fault.
        raise InvalidRequest.from_errors(field_errors(describe_faults(adapter(details), dict(values), error))) from None


def find_replay(record_type: type[R]) -> R | None:
    """Return the record that this request wrote when it was sent before; None when it was not, which is nearly always."""
    effect = find_earlier_effect()
    if effect is None or effect.collection != record_type.collection:
        return None
    return load(record_type, effect.form).with_private_fields(effect.private_fields)


def field_values(details: Any) -> JsonObject:
    """A details dataclass as keyword arguments, one level deep: nested values stay what they are."""
    return {name: getattr(details, name) for name in _names(type(details))}


def dump(record: Any) -> JsonObject:
    """The JSON form with every field, nulls included."""
    if not isinstance(record, Record):
        return encode(record)
    return fill_defaults(type(record), _form(record))


def load(cls: type[R], form: Mapping[str, Any]) -> R:
    """The record of a stored JSON form, whatever rules there are for bodies by now."""
    record = decode(cls, form)
    # A record that is only read is answered with the form it was made of; `dataclasses.replace` leaves that behind.
    record.__dict__[_FORM] = form
    return record


def public_form(record: Record) -> JsonObject:
    """What callers see, in responses and in events alike: the JSON form with its type's name."""
    return public_members(type(record), _form(record))


def _form(record: Record) -> Mapping[str, Any]:
    """The form of a record, made once: it is stored and answered, and never changed."""
    form: Mapping[str, Any] | None = record.__dict__.get(_FORM)
    if form is None:
        form = record.__dict__[_FORM] = encode(record)
    return form


def public_members(cls: type[Record], form: Mapping[str, Any]) -> JsonObject:
    """Return what callers see of a stored form, with its type's name."""
    whole = fill_defaults(cls, form, cls.object)
    if whole["deleted_at"] is None:
        del whole["deleted_at"]
    for name in cls.secret_fields:
        whole[name] = mask(whole[name])
    return whole


_FORM = "JSON form"

# A refusal tells fewer.
_MOST_UNKNOWN = 50


@cache
def _fields(details: type[Any]) -> dict[str, tuple[TypeAdapter[Any], bool]]:
    """The validator of each field of a details dataclass, and whether it is required."""
    hints = get_type_hints(details, include_extras=True)
    return {
        f.name: (TypeAdapter(hints[f.name]), f.default is MISSING and f.default_factory is MISSING)
        for f in dataclasses.fields(details)
    }


def _names(cls: type[Any]) -> list[str]:
    return [f.name for f in dataclasses.fields(cls)]


def _merge(target: Any, patch: Any) -> Any:
    if not isinstance(patch, Mapping):
        return patch
    merged_object = dict(target) if isinstance(target, Mapping) else {}
    for name, value in patch.items():
        if value is None:
            merged_object.pop(name, None)
        else:
            merged_object[name] = _merge(merged_object.get(name), value)
    return merged_object
