"""A record's JSON form as its item holds it: `doc` is a JSON text without what the item says elsewhere, and without empty fields.

Empty is a field that holds its default, when that is null, an empty list or object, or an object of such. Other defaults are
stored: they may change, and what was stored must not change with them. `at` is the record's `updated_at`.

`empty` names the record's own empty fields, and the fields that its type had. With it `doc` is a part of the answer as it is
(`public_text`), until the type has other fields; an item has none when something inside its fields is empty.
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
from apikit.encoding import Encoder, encode, json_fields, map_dataclasses
from apikit.ids import parse_epoch_ms
from apikit.json_text import encode_json

JsonObject = dict[str, Any]

ATTRIBUTES = ("pk", "sk", "v", "at", "empty", "doc")
"""What `form_of` and `public_text` read of an item."""
_IN_ITEM = ("id", "organization_id", "livemode", "version", "updated_at")
_MARK_BYTES = 3


class _Field(NamedTuple):
    """A field of a dataclass: the JSON form of its default, whether it is left out then, what shortens and what completes a value."""

    name: str
    default: Any
    may_be_left_out: bool
    shorten: Encoder | None
    fill: Encoder | None


class _Layout:
    """How records of one type are stored: its fields, four letters that name them at every depth, and the form with their defaults."""

    def __init__(self, cls: type[Any]) -> None:
        hints, own = json_fields(cls), {field.name: field for field in fields(cls)}
        self.fields = tuple(_field(name, own[name], hint) for name, hint in hints.items())
        self.nested = tuple(field.name for field in self.fields if field.shorten)
        self.fillers = tuple((field.name, field.fill) for field in self.fields if field.fill)
        self.changeable = tuple(field.name for field in self.fields if isinstance(field.default, dict | list))
        self.empty = {field.name: field.default for field in self.fields}
        digest = blake2b(repr(_names(cls)).encode(), digest_size=_MARK_BYTES).digest()
        self.mark = urlsafe_b64encode(digest).decode()
        self._tails: dict[str, str] = {}

    def left_out(self, document: JsonObject) -> str:
        """The mark, and behind it the fields that the document has not, as bits in base 16."""
        bits = sum(1 << position for position, field in enumerate(self.fields) if field.name not in document)
        return f"{self.mark}{bits:x}"

    def tail(self, empty: str) -> str | None:
        """The empty fields as the last members of an object; None when the type had other fields then."""
        tail = self._tails.get(empty)
        if tail is None and empty.startswith(self.mark):
            bits = int(empty[len(self.mark) :], 16)
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
    if all(document[name] == form[name] for name in layout.nested if name in document):
        members["empty"] = layout.left_out(document)
    for name in _IN_ITEM:
        del document[name]
    if form["created_at"] == _created_at(form["id"]):
        del document["created_at"]
    return {**members, "doc": encode_json(document).decode()}


def form_of(item: Mapping[str, Any]) -> JsonObject:
    """The form of a stored record; fields that are empty may be missing (`complete`)."""
    form: JsonObject = orjson.loads(item["doc"])
    form["id"] = item["sk"]
    form["organization_id"], form["livemode"] = _tenant_of(item["pk"])
    form["version"] = item["v"]
    form["updated_at"] = item["at"]
    if "created_at" not in form:
        form["created_at"] = _created_at(item["sk"])
    return form


def public_text(cls: type[Any], name: str, item: Mapping[str, Any]) -> str | None:
    """The JSON of a record of the type whose `object` is this name, made of its item's text.

    None when the item has no such text, or one of a time when the type had other fields.
    """
    tail, doc, record_id = _layout(cls).tail(item.get("empty", "")), item["doc"], item["sk"]
    if tail is None or doc == "{}":
        return None
    created = "" if doc.startswith('{"created_at"') else f'"created_at":"{_created_at(record_id)}",'
    return (
        f'{{"id":"{record_id}","object":"{name}",{_tenant_text(item["pk"])},"version":{item["v"]},'
        f'"updated_at":"{item["at"]}",{created}{doc[1:-1]}{tail}}}'
    )


def drop_defaults(cls: type[Any], form: Mapping[str, Any]) -> JsonObject:
    """The form of a dataclass without its empty fields, at every depth."""
    return {
        field.name: value if field.shorten is None or value is None else field.shorten(value)
        for field in _layout(cls).fields
        if not ((value := form[field.name]) == field.default and field.may_be_left_out)
    }


def fill_defaults(cls: type[Any], form: Mapping[str, Any], name: str | None = None) -> JsonObject:
    """The form with every field, in the order of the dataclass; unknown ones are left out. `name` is the `object` that it is to say."""
    layout = _layout(cls)
    empty = layout.empty
    whole = {"id": None, "object": name, **empty, **form} if name else {**empty, **form}
    if len(whole) != len(empty) + (name is not None):
        for each in form.keys() - empty.keys():
            del whole[each]
    for field, fill in layout.fillers:
        if field in form and form[field] is not None:
            whole[field] = fill(form[field])
    for field in layout.changeable:
        if field not in form:
            # Each form has lists and objects of its own: whoever gets it may add to them.
            whole[field] = empty[field].copy()
    return whole


def _layout(cls: type[Any]) -> _Layout:
    return _layout_once(cls)  # type: ignore[arg-type]  # a type can be hashed


@cache
def _layout_once(cls: type[Any]) -> _Layout:
    return _Layout(cls)


def _names(cls: type[Any]) -> list[Any]:
    names: list[Any] = []
    for name, hint in json_fields(cls).items():
        inner: list[Any] = []
        map_dataclasses(hint, lambda kind, inner=inner: inner.append(_names(kind)))  # type: ignore[misc]  # it changes nothing
        names.append((name, inner))
    return names


def _field(name: str, field: Any, hint: Any) -> _Field:
    is_required = field.default is MISSING and field.default_factory is MISSING
    shorten, fill = map_dataclasses(hint, _shortener), map_dataclasses(hint, _filler)
    value = None if is_required else field.default if field.default_factory is MISSING else field.default_factory()
    default = encode(value) if hasattr(value, "__dataclass_fields__") else value
    short = shorten(default) if shorten and default is not None else default
    return _Field(name, default, not is_required and short in (None, [], {}), shorten, fill)


def _shortener(cls: type[Any]) -> Encoder:
    return lambda form: drop_defaults(cls, form) if isinstance(form, dict) else form


def _filler(cls: type[Any]) -> Encoder:
    return lambda form: fill_defaults(cls, form) if isinstance(form, dict) else form


def _created_at(record_id: str) -> str:
    second, ms = divmod(parse_epoch_ms(record_id), 1000)
    return f"{_second(second)}.{ms:03d}Z"


@lru_cache(maxsize=1024)
def _second(since_1970: int) -> str:
    return rfc3339(datetime.fromtimestamp(since_1970, UTC))[:-5]


@lru_cache(maxsize=1024)
def _tenant_of(partition: str) -> tuple[str, bool]:
    """The organization of a partition, and whether it is a live one."""
    _, organization_id, environment, *_ = partition.split("#")
    return organization_id, environment == "live"


@lru_cache(maxsize=1024)
def _tenant_text(partition: str) -> str:
    organization_id, is_live = _tenant_of(partition)
    return f'"organization_id":"{organization_id}","livemode":{"true" if is_live else "false"}'
