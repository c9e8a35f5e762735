"""The record, which all resources have in common, its JSON form, and merge patches of it."""

import dataclasses
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field
from datetime import datetime
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Self, TypeVar, get_type_hints

from msgspec import Struct
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from apikit.actor import Actor, Tenant
from apikit.claim import find_earlier_effect
from apikit.decoding import decode as decode
from apikit.encoding import encode as encode
from apikit.encoding import json_names
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
NO_VALUES: Mapping[str, Any] = MappingProxyType({})
"""The values of an action that has no body."""
NO_PARENT: Mapping[str, str] = MappingProxyType({})
"""The parent IDs of a resource that is not nested."""


class Parent(Struct, frozen=True):
    """The field with the ID of a record's parent, and the collection and ID prefix of the parent."""

    field: str
    collection: str
    prefix: str


@dataclass(frozen=True, kw_only=True)
class Record:
    """A stored resource. Frozen: a change is a new record, made by `next_version`.

    `list_indexes` serve its lists in addition to those by creation and by last change. The values of `unique_fields` are unique in
    the tenant. A record updates the `updated_at` of its `parent`, and a parent with the status `closed_status` accepts no new records.
    The `immutable_fields` can be set when the record is created only. The values of `secret_fields` are masked in every public form.
    The defaults of `fixed_defaults` never change, so they are not stored. One that is not `is_restorable` has no operation to restore it.
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
    fixed_defaults: ClassVar[tuple[str, ...]] = ()
    is_restorable: ClassVar[bool] = True

    id: str
    organization_id: str
    livemode: bool
    version: int = 1
    created_at: Moment
    updated_at: Moment
    deleted_at: Moment | None = None
    metadata: Metadata = field(default_factory=dict)
    external_refs: list[ExternalRef] = field(default_factory=list)

    @classmethod
    def scope(cls, access: str) -> str:
        """Return the scope that gives an access, `read` or `write`."""
        return f"{cls.collection}:{access}"

    @property
    def tenant(self) -> Tenant:
        """The tenant that the record belongs to."""
        return Tenant(self.organization_id, "live" if self.livemode else "test")

    @property
    def next_due_at(self) -> datetime | None:
        """The time at which the due work of the slice (`carry_out_due`) must handle the record; None by default.

        Every write of the record stores it in the index `due`.
        """
        return None

    def private_fields(self) -> JsonObject:
        """Return what the JSON form omits and the response to a retried request needs; never a secret."""
        return {}

    def with_private_fields(self, private_fields: JsonObject) -> Self:
        """Return the record with its private fields; secrets are derived again (`apikit.claim.secret_bits`)."""
        return self


class RecordPart:
    """A part of a record that has a path of its own, such as a schedule.

    `object` is the name of its type, `path` the template of its path: `/v1/staff/{staff_id}/schedule`.
    """

    object: ClassVar[str]
    path: ClassVar[str]


@dataclass(frozen=True, slots=True)
class Cause:
    """The caller and the request that made a change. It is stored with the record, for its events."""

    principal: str
    request_id: str

    @classmethod
    def from_actor(cls, actor: Actor) -> "Cause":
        """Return the cause of a change by this actor's request."""
        return cls(actor.principal, actor.request_id)

    @classmethod
    def parse(cls, text: str) -> "Cause":
        """Return the cause of a stored record."""
        principal, _, request_id = text.partition(" ")
        return cls(principal, request_id)

    def __str__(self) -> str:
        """Return the text that is stored with a record."""
        return f"{self.principal} {self.request_id}"


def new_record(cls: type[R], tenant: Tenant, now: datetime, details: Mapping[str, Any]) -> R:
    """Return the first version of a record, with a new ID. The details are the validated fields that a caller may set."""
    return cls(
        # The ID sorts as `created_at` does, to the millisecond: lists by time need no index.
        id=new_id(cls.prefix, now),
        organization_id=tenant.organization_id,
        livemode=tenant.is_live,
        created_at=now,
        updated_at=now,
        **details,
    )


def next_version(record: R, now: datetime, changes: Mapping[str, Any]) -> R:
    """Return the next version with these fields; the record itself when they change nothing. `updated_at` never decreases."""
    if all(getattr(record, name) == value for name, value in changes.items()):
        return record
    return dataclasses.replace(record, **changes, version=record.version + 1, updated_at=max(now, record.updated_at))


def apply_merge_patch(record: Record, patch: Mapping[str, Any], details: type[D]) -> D:
    """Return the record's details with a JSON merge patch applied (RFC 7396). Raises InvalidRequest.

    Only the fields in the patch are validated: the others stay as stored, even if the rules have changed since.
    """
    details_type: Any = details
    validators, form, faults = _field_validators(details_type), dump(record), list[FieldError]()
    attributes = json_names(details_type)
    values = {
        attribute: getattr(record, attribute)
        for name, attribute in attributes.items()
        if name not in patch and hasattr(record, attribute)
    }
    for name, (validator, is_required) in validators.items():
        if patch.get(name) is not None:
            value = _merge(form.get(name), patch[name])
            try:
                values[attributes[name]] = validator.validate_python(value)
            except ValidationError as error:
                value_faults = describe_faults(validator, value, error)
                faults += field_errors([{**fault, "loc": (name, *fault["loc"])} for fault in value_faults])
        elif is_required and attributes[name] not in values:
            faults.append(required_field_error(name))
    unknown_names = (name for name in patch if name not in validators)
    faults += [unknown_field_error(name) for name in islice(unknown_names, _MAX_UNKNOWN_ERRORS)]
    if faults:
        raise InvalidRequest.from_errors(faults)
    return details(**values)


def require_immutable_fields(record: Record, values: Mapping[str, Any]) -> None:
    """Raise InvalidRequest when the values differ from the record in an immutable field; null differs too."""
    names = [name for name in record.immutable_fields if name in values and values[name] != getattr(record, name)]
    if names:
        raise InvalidRequest.from_errors(
            [FieldError("read_only", "cannot be changed", pointer=f"/{name}") for name in names]
        )


def validate(details: type[D], values: Mapping[str, Any]) -> D:
    """Return the values as the details' type. Raises InvalidRequest with one error per field."""
    try:
        return adapter(details).validate_python(dict(values))
    except ValidationError as error:
        # Without the cause: it contains every error, the response only some.
        raise InvalidRequest.from_errors(field_errors(describe_faults(adapter(details), dict(values), error))) from None


def find_replay(record_type: type[R]) -> R | None:
    """Return the record that an earlier attempt of this request wrote; None when there was none, which is nearly always."""
    effect = find_earlier_effect()
    if effect is None or effect.collection != record_type.collection:
        return None
    return load(record_type, effect.form).with_private_fields(effect.private_fields)


def field_values(details: Any) -> JsonObject:
    """Return the fields of a details dataclass as keyword arguments; nested values stay dataclasses."""
    return {each.name: getattr(details, each.name) for each in dataclasses.fields(details)}


def dump(record: Any) -> JsonObject:
    """Return the JSON form with every field, nulls included."""
    if not isinstance(record, Record):
        return encode(record)
    return fill_defaults(type(record), _cached_form(record))


def load(cls: type[R], form: Mapping[str, Any]) -> R:
    """Return the record of a stored JSON form, without the validation rules of bodies."""
    record = decode(cls, form)
    # A record that is only read is returned with the form it was decoded from; `dataclasses.replace` does not copy it.
    record.__dict__[_FORM] = form
    return record


def public_form(record: Record) -> JsonObject:
    """Return the form that callers see in responses and events: the JSON form with its `object`."""
    return public_members(type(record), _cached_form(record))


def _cached_form(record: Record) -> Mapping[str, Any]:
    """Return the JSON form of a record. It is encoded once, stored and returned, and never changed."""
    form: Mapping[str, Any] | None = record.__dict__.get(_FORM)
    if form is None:
        form = record.__dict__[_FORM] = encode(record)
    return form


def public_members(cls: type[Record], form: Mapping[str, Any]) -> JsonObject:
    """Return what callers see of a stored form, with its `object`."""
    complete_form = fill_defaults(cls, form, cls.object)
    if complete_form["deleted_at"] is None:
        del complete_form["deleted_at"]
    for name in cls.secret_fields:
        complete_form[name] = mask(complete_form[name])
    return complete_form


_FORM = "JSON form"

# An error response lists fewer.
_MAX_UNKNOWN_ERRORS = 50


@cache
def _field_validators(details: type[Any]) -> dict[str, tuple[TypeAdapter[Any], bool]]:
    """Return the validator of each field of a details dataclass by its JSON name, and whether the field is required."""
    hints = get_type_hints(details, include_extras=True)
    dataclass_fields = {each.name: each for each in dataclasses.fields(details)}
    return {
        name: (TypeAdapter(_value_type(hints[attribute])), _is_required(dataclass_fields[attribute]))
        for name, attribute in json_names(details).items()
    }


def _value_type(hint: Any) -> Any:
    """Return the type of a field's value: without the alias, which belongs to the field, and with its constraints."""
    marks = getattr(hint, "__metadata__", ())
    if not any(isinstance(mark, FieldInfo) and mark.alias for mark in marks):
        return hint
    constraints = [each for mark in marks for each in (mark.metadata if isinstance(mark, FieldInfo) else [mark])]
    return Annotated[(hint.__origin__, *constraints)] if constraints else hint.__origin__


def _is_required(each: dataclasses.Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


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
