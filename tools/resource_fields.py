"""Reads the fields of a new resource, `code:label! amount:money client:ref(clients)`, and writes them as Python for the templates."""

import keyword
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_FIELD = re.compile(
    r"(?P<name>[a-z][a-z0-9_]*):(?P<kind>[a-z]+)(?:\((?P<arguments>[a-z0-9_,-]+)\))?(?P<marks>[!^]*)", re.ASCII
)
_EXAMPLE_ID = "01k0a3v5m8f1xq2w7r9tbdc6yz"
# A resource has an index for five of its fields; its status has one of them.
_MOST_PATHS = 4
_OF_EVERY_RECORD = frozenset(
    {
        "id", "object", "organization_id", "livemode", "version", "created_at", "updated_at", "deleted_at", "metadata",
        "external_refs", "status", "prefix", "collection", "list_indexes", "unique", "parent", "tenant",
    }
)  # fmt: skip


class BadField(Exception):
    """A field cannot be written; the message says why."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of field: how Python writes it, its name in `apikit.resources.fields`, an example and another value."""

    written: str
    imported: str | None
    example: Any
    other: Any
    path: str | None = None  # how a list uses it: `equal` or `order`
    may_be_unique: bool = False
    suffix: str = ""  # of its description: " date"


KINDS: Mapping[str, Kind] = {
    "label": Kind("Label", "Label", "A1", "B2", "equal", may_be_unique=True),
    "text": Kind("Name", "Name", "Example", "Another example", "order", may_be_unique=True),
    "money": Kind("Money", "Money", {"amount": 12500, "currency": "EUR"}, {"amount": 9900, "currency": "EUR"}),
    "date": Kind("LocalDate", "LocalDate", "2027-06-12", "2027-06-13", "order", suffix=" date"),
    "int": Kind("Count", "Count", 3, 4),
    "bool": Kind("Annotated[bool, Field(strict=True)]", None, example=True, other=False, suffix=" flag"),
    "email": Kind("Email", "Email", "anna@example.com", "bea@example.com", "equal", may_be_unique=True),
}


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field as asked for. `refers_to` is the collection and the prefix of the resource that a reference names."""

    name: str
    kind: Kind
    is_required: bool = False
    is_unique: bool = False
    refers_to: tuple[str, str] | None = None


def parse_fields(text: str, prefixes: Mapping[str, str]) -> list[FieldSpec]:
    """The fields in their order. `prefixes` are the id prefixes of the collections that exist. Raises BadField."""
    fields = [_parse(part, prefixes) for part in text.split()]
    names = [field.name for field in fields]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise BadField(f"{twice[0]} is a duplicate")
    if all(field.refers_to for field in fields):
        raise BadField("add at least one field that is not a reference, such as name:text!")
    return fields


def _parse(part: str, prefixes: Mapping[str, str]) -> FieldSpec:
    found = _FIELD.fullmatch(part)
    if found is None:
        raise BadField(f"{part}: write a field as name:type, with ! if it is required and ^ if it is unique")
    name, marks = found["name"], found["marks"]
    if name in _OF_EVERY_RECORD or keyword.iskeyword(name):
        raise BadField(f"{name} is a reserved name; choose another one")
    is_required, is_unique = "!" in marks, "^" in marks
    arguments = (found["arguments"] or "").split(",") if found["arguments"] else []
    match found["kind"]:
        case "ref":
            return _reference(name, arguments, prefixes, is_required=is_required)
        case "enum" if len(arguments) > 1:
            written = "Literal[" + ", ".join(f'"{value}"' for value in arguments) + "]"
            kind = Kind(written, None, arguments[0], arguments[1], "equal")
        case of if of in KINDS and not arguments:
            kind = KINDS[of]
        case _:
            raise BadField(f"{part}: supported types: {', '.join(KINDS)}, enum(a,b) and ref(collection)")
    if is_unique and not kind.may_be_unique:
        raise BadField(f"{part}: only a label, a text or an email can be unique")
    return FieldSpec(name, kind, is_required, is_unique)


def _reference(name: str, arguments: Sequence[str], prefixes: Mapping[str, str], *, is_required: bool) -> FieldSpec:
    collection = arguments[0] if len(arguments) == 1 else ""
    if collection not in prefixes:
        raise BadField(f"{name}: unknown collection {collection or '()'}; use one of {', '.join(sorted(prefixes))}")
    prefix = prefixes[collection]
    example = f"{prefix}_{_EXAMPLE_ID}"
    kind = Kind(f'Annotated[str, ReferenceTo("{prefix}")]', None, example, None, "equal")
    return FieldSpec(f"{name.removesuffix('_id')}_id", kind, is_required, refers_to=(collection, prefix))


@dataclass(frozen=True, slots=True)
class Written:
    """The fields as the templates put them into Python. `noun` is what their descriptions call the resource."""

    fields: Sequence[FieldSpec]
    noun: str

    def substitutions(self) -> dict[str, str]:
        """The values of the templates' names."""
        plain = [field for field in self.fields if not field.refers_to]
        references = [field for field in self.fields if field.refers_to]
        changed = next((field for field in plain if not field.is_unique), plain[0])
        return {
            "field_types": ", ".join(sorted({"STRICT", "ExternalRefs", "Metadata", *self._imported()})),
            "reference_import": "from apikit.resources.references import ReferenceTo\n" if references else "",
            "fields": "\n".join(self._line(field) for field in self.fields),
            "paths": "".join(f"{path}, " for path in self._paths()),
            "unique": self._unique(),
            "body": repr({field.name: field.kind.example for field in plain}),
            "change": repr({changed.name: changed.kind.other}),
            "required": repr(sorted(field.name for field in self.fields if field.is_required)),
            **self._builder(references, [field for field in plain if field.is_unique]),
        }

    def _builder(self, references: Sequence[FieldSpec], unique: Sequence[FieldSpec]) -> dict[str, str]:
        """What the tests' bodies hold beside BODY: what they refer to, and values of their own for unique fields."""
        constants, imports, values = [], [], []
        if references:
            examples = repr({field.name: field.kind.example for field in references})
            collections = repr({field.name: field.refers_to[0] for field in references if field.refers_to})
            constants += [
                "# IDs of what it refers to, for tests that store nothing; and where it lies, for those that do."
            ]
            constants += [f"REFERENCES: dict[str, str] = {examples}", f"_COLLECTIONS: dict[str, str] = {collections}"]
            imports.append("from tests.contract.standing import Standing")
            values.append("**{name: Standing(caller, caller).id_in(of) for name, of in _COLLECTIONS.items()}")
        if unique:
            constants.append("_NUMBERS = count(1)  # for the unique fields")
            imports.append("from itertools import count")
            values += [f'"{field.name}": f"{_numbered(field)}"' for field in unique]
        return {
            "builder_imports": "".join(f"{line}\n" for line in imports),
            "builder_constants": "\n".join(constants),
            "builder_values": "".join(f"{value}, " for value in values),
            "references_import": ", REFERENCES" if references else "",
            "references": "**REFERENCES, " if references else "",
        }

    def _imported(self) -> set[str]:
        return {field.kind.imported for field in self.fields if field.kind.imported}

    def _line(self, field: FieldSpec) -> str:
        """The field as its class has it."""
        words = field.name.removesuffix("_id").replace("_", " ").removeprefix("is ").capitalize() + field.kind.suffix
        text = (
            f"{words} of the {self.noun}." if not field.refers_to else f"ID of the {words.lower()} of the {self.noun}."
        )
        optional, default = ("", "") if field.is_required else (" | None", " = None")
        meaning = f'Field(description="{text}", examples=[{field.kind.example!r}])'
        return f"    {field.name}: Annotated[{field.kind.written}{optional}, {meaning}]{default}"

    def _paths(self) -> list[str]:
        served = [field for field in self.fields if field.kind.path]
        return [f'ListIndex({field.kind.path}="{field.name}")' for field in served[:_MOST_PATHS]]

    def _unique(self) -> str:
        names = "".join(f'"{field.name}", ' for field in self.fields if field.is_unique)
        return f"    unique: ClassVar[tuple[str, ...]] = ({names})\n" if names else ""


def _numbered(field: FieldSpec) -> str:
    return "a{next(_NUMBERS)}@example.com" if "@" in field.kind.example else "A{next(_NUMBERS)}"
