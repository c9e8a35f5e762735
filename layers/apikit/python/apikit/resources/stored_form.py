"""A record's JSON form in its item: `doc` is JSON text without what other attributes hold, and without empty fields.

A field is empty when it has its default, and that is null, an empty list or object, or an object of such, or the type has it among
its `fixed_defaults`. Other defaults are stored: they may change, and the stored record must not change with them. `at` is the
record's `updated_at`.

`empty` encodes the record's own empty fields, and the fields that its type had. With it, `doc` is a part of the response as it
is (`public_text`), until the type has other fields. An item has no `empty` when a nested field is empty.
"""

from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from functools import cache, lru_cache
from hashlib import blake2b
from typing import Any, NamedTuple

import orjson

from apikit.clock import rfc3339
from apikit.encoding import Encoder, encode, json_fields, json_names, map_dataclasses
from apikit.ids import parse_epoch_ms
from apikit.json_text import encode_json

JsonObject = dict[str, Any]

ATTRIBUTES = ("pk", "sk", "v", "at", "empty", "doc")
"""The attributes of an item that `form_of` and `public_text` read."""
_ITEM_FIELDS = ("id", "organization_id", "livemode", "version", "updated_at")
_HASH_BYTES = 3


class _Field(NamedTuple):
    """A field of a dataclass: the JSON form of its default, whether that is omitted, and how a value drops and gets its own defaults."""

    name: str
    default: Any
    is_omissible: bool
    shorten: Encoder | None
    fill: Encoder | None


class _Layout:
    """The stored layout of one type: its fields, a hash of four letters over the field names at every depth, and the defaults."""

    def __init__(self, cls: type[Any]) -> None:
        attributes, dataclass_fields = json_names(cls), {field.name: field for field in fields(cls)}
        fixed_defaults = getattr(cls, "fixed_defaults", ())
        self.fields = tuple(
            _field(name, dataclass_fields[attributes[name]], hint, has_fixed_default=name in fixed_defaults)
            for name, hint in json_fields(cls).items()
        )
        self.nested_names = tuple(field.name for field in self.fields if field.shorten)
        self.fillers = tuple((field.name, field.fill) for field in self.fields if field.fill)
        self.mutable_names = tuple(field.name for field in self.fields if isinstance(field.default, dict | list))
        self.defaults = {field.name: field.default for field in self.fields}
        digest = blake2b(repr(_nested_field_names(cls)).encode(), digest_size=_HASH_BYTES).digest()
        self.fields_hash = urlsafe_b64encode(digest).decode()
        self._tails: dict[str, str] = {}

    def encode_empty_fields(self, document: JsonObject) -> str:
        """Return the hash, followed by the fields that the document does not have, as bits in base 16."""
        bits = sum(1 << position for position, field in enumerate(self.fields) if field.name not in document)
        return f"{self.fields_hash}{bits:x}"

    def tail(self, empty: str) -> str | None:
        """Return the empty fields as the last members of a JSON object; None when the type had other fields then."""
        tail = self._tails.get(empty)
        if tail is None and empty.startswith(self.fields_hash):
            bits = int(empty[len(self.fields_hash) :], 16)
            members = {
                field.name: field.default
                for position, field in enumerate(self.fields)
                if bits >> position & 1 and field.name != "deleted_at"
            }
            tail = self._tails[empty] = f",{encode_json(members).decode()[1:-1]}" if members else ""
        return tail


def stored_members(cls: type[Any], form: JsonObject) -> JsonObject:
    """Return the attributes that hold a record's whole form, in addition to its keys and version."""
    document = drop_defaults(cls, form)
    layout, members = _layout(cls), {"at": form["updated_at"]}
    if all(document[name] == form[name] for name in layout.nested_names if name in document):
        members["empty"] = layout.encode_empty_fields(document)
    for name in _ITEM_FIELDS:
        del document[name]
    if form["created_at"] == _created_at(form["id"]):
        del document["created_at"]
    return {**members, "doc": encode_json(document).decode()}


def form_of(item: Mapping[str, Any]) -> JsonObject:
    """Return the form of a stored record; empty fields may be missing (`fill_defaults` adds them)."""
    form: JsonObject = orjson.loads(item["doc"])
    form["id"] = item["sk"]
    form["organization_id"], form["livemode"] = _tenant_of(item["pk"])
    form["version"] = item["v"]
    form["updated_at"] = item["at"]
    if "created_at" not in form:
        form["created_at"] = _created_at(item["sk"])
    return form


def public_text(cls: type[Any], name: str, item: Mapping[str, Any]) -> str | None:
    """Return the public JSON of a record, built from its item's text. `name` is the `object` of its type.

    None when the item has no `empty`, or one of a time when the type had other fields.
    """
    tail, doc, record_id = _layout(cls).tail(item.get("empty", "")), item["doc"], item["sk"]
    if tail is None or doc == "{}":
        return None
    created_member = "" if doc.startswith('{"created_at"') else f'"created_at":"{_created_at(record_id)}",'
    return (
        f'{{"id":"{record_id}","object":"{name}",{_tenant_text(item["pk"])},"version":{item["v"]},'
        f'"updated_at":"{item["at"]}",{created_member}{doc[1:-1]}{tail}}}'
    )


def drop_defaults(cls: type[Any], form: Mapping[str, Any]) -> JsonObject:
    """Return the form of a dataclass without its empty fields, at every depth."""
    return {
        field.name: value if field.shorten is None or value is None else field.shorten(value)
        for field in _layout(cls).fields
        if not ((value := form[field.name]) == field.default and field.is_omissible)
    }


def fill_defaults(cls: type[Any], form: Mapping[str, Any], name: str | None = None) -> JsonObject:
    """Return the form with every field, in the order of the dataclass, without unknown ones. `name` is its `object`, if it gets one."""
    layout = _layout(cls)
    defaults = layout.defaults
    complete_form = {"id": None, "object": name, **defaults, **form} if name else {**defaults, **form}
    if len(complete_form) != len(defaults) + (name is not None):
        for each in form.keys() - defaults.keys():
            del complete_form[each]
    for field, fill in layout.fillers:
        if field in form and form[field] is not None:
            complete_form[field] = fill(form[field])
    for field in layout.mutable_names:
        if field not in form:
            # Each form has its own lists and objects: the receiver may add to them.
            complete_form[field] = defaults[field].copy()
    return complete_form


def _layout(cls: type[Any]) -> _Layout:
    return _cached_layout(cls)  # type: ignore[arg-type]  # a type can be hashed


@cache
def _cached_layout(cls: type[Any]) -> _Layout:
    return _Layout(cls)


def _nested_field_names(cls: type[Any]) -> list[Any]:
    names: list[Any] = []
    for name, hint in json_fields(cls).items():
        children: list[Any] = []
        map_dataclasses(hint, lambda child, children=children: children.append(_nested_field_names(child)))  # type: ignore[misc]  # it changes nothing
        names.append((name, children))
    return names


def _field(name: str, field: Any, hint: Any, *, has_fixed_default: bool) -> _Field:
    is_required = field.default is MISSING and field.default_factory is MISSING
    shorten, fill = map_dataclasses(hint, _shortener), map_dataclasses(hint, _filler)
    value = None if is_required else field.default if field.default_factory is MISSING else field.default_factory()
    default = encode(value) if hasattr(value, "__dataclass_fields__") else value
    short_default = shorten(default) if shorten and default is not None else default
    is_omissible = has_fixed_default or (not is_required and short_default in (None, [], {}))
    return _Field(name, default, is_omissible, shorten, fill)


def _shortener(cls: type[Any]) -> Encoder:
    return lambda form: drop_defaults(cls, form) if isinstance(form, dict) else form


def _filler(cls: type[Any]) -> Encoder:
    return lambda form: fill_defaults(cls, form) if isinstance(form, dict) else form


def _created_at(record_id: str) -> str:
    epoch_s, ms = divmod(parse_epoch_ms(record_id), 1000)
    return f"{_format_second(epoch_s)}.{ms:03d}Z"


@lru_cache(maxsize=1024)
def _format_second(epoch_s: int) -> str:
    return rfc3339(datetime.fromtimestamp(epoch_s, UTC))[:-5]


@lru_cache(maxsize=1024)
def _tenant_of(partition: str) -> tuple[str, bool]:
    """Return the organization ID of a partition, and whether it is live."""
    _, organization_id, environment, *_ = partition.split("#")
    return organization_id, environment == "live"


@lru_cache(maxsize=1024)
def _tenant_text(partition: str) -> str:
    organization_id, is_live = _tenant_of(partition)
    return f'"organization_id":"{organization_id}","livemode":{"true" if is_live else "false"}'
