"""Parses the fields of a new resource, `code:label! amount:money client:ref(clients)`, and renders them for the templates."""

import keyword
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_FIELD = re.compile(
    r"(?P<name>[a-z][a-z0-9_]*):(?P<type>[a-z]+)(?:\((?P<arguments>[a-z0-9_,-]+)\))?(?P<marks>[!^]*)", re.ASCII
)
_EXAMPLE_ID = "01k0a3v5m8f1xq2w7r9tbdc6yz"
# A resource has five list indexes; one is for its status.
_MAX_INDEXES = 4
_RESERVED_NAMES = frozenset(
    {
        "id", "object", "organization_id", "livemode", "version", "created_at", "updated_at", "deleted_at", "metadata",
        "external_refs", "status", "prefix", "collection", "list_indexes", "unique_fields", "parent", "tenant",
    }
)  # fmt: skip


class BadField(Exception):
    """A field is invalid; the message says why."""


@dataclass(frozen=True, slots=True)
class FieldType:
    """A field type: its annotation, and two example values."""

    annotation: str
    example: Any
    other_example: Any
    list_use: str | None = None  # argument of its ListIndex: `equal` or `order`
    may_be_unique: bool = False
    suffix: str = ""  # end of its description, such as " date"


FIELD_TYPES: Mapping[str, FieldType] = {
    "label": FieldType("fields.Label", "A1", "B2", "equal", may_be_unique=True),
    "text": FieldType("fields.Name", "Example", "Another example", "order", may_be_unique=True),
    "money": FieldType("fields.Money", {"amount": 12500, "currency": "EUR"}, {"amount": 9900, "currency": "EUR"}),
    "date": FieldType("fields.LocalDate", "2027-06-12", "2027-06-13", "order", suffix=" date"),
    "int": FieldType("fields.Count", 3, 4),
    "bool": FieldType("Annotated[bool, Field(strict=True)]", example=True, other_example=False, suffix=" flag"),
    "phone": FieldType("fields.Phone", "+4930901820", "+390612345678"),
    "locale": FieldType("fields.Locale", "de-AT", "it-IT"),
    "zone": FieldType("fields.TimeZone", "Europe/Vienna", "Europe/Rome"),
    "notes": FieldType("fields.Notes", "First line.", "Second line."),
    "email": FieldType("fields.Email", "anna@example.com", "bea@example.com", "equal", may_be_unique=True),
}


@dataclass(frozen=True, slots=True)
class ReferenceTarget:
    """A type of resource that fields can refer to."""

    collection: str
    prefix: str
    object: str


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of the new resource. `refers_to` is the type that a reference refers to."""

    name: str
    field_type: FieldType
    is_required: bool = False
    is_unique: bool = False
    refers_to: ReferenceTarget | None = None


def parse_fields(text: str, targets: Mapping[str, ReferenceTarget]) -> list[FieldSpec]:
    """Return the fields in their order. `targets` are the types that they can refer to, by collection. Raises BadField."""
    fields = [_parse(part, targets) for part in text.split()]
    names = [field.name for field in fields]
    duplicates = sorted({name for name in names if names.count(name) > 1})
    if duplicates:
        raise BadField(f"{duplicates[0]} is a duplicate")
    if all(field.refers_to for field in fields):
        raise BadField("add at least one field that is not a reference, such as name:text!")
    return fields


def _parse(part: str, targets: Mapping[str, ReferenceTarget]) -> FieldSpec:
    parts = _FIELD.fullmatch(part)
    if parts is None:
        raise BadField(f"{part}: write a field as name:type, with ! if it is required and ^ if it is unique")
    name, marks = parts["name"], parts["marks"]
    if name in _RESERVED_NAMES or keyword.iskeyword(name):
        raise BadField(f"{name} is a reserved name; choose another one")
    is_required, is_unique = "!" in marks, "^" in marks
    arguments = (parts["arguments"] or "").split(",") if parts["arguments"] else []
    match parts["type"]:
        case "ref":
            return _reference(name, arguments, targets, is_required=is_required)
        case "enum" if len(arguments) > 1:
            annotation = "Literal[" + ", ".join(f'"{value}"' for value in arguments) + "]"
            field_type = FieldType(annotation, arguments[0], arguments[1], "equal")
        case type_name if type_name in FIELD_TYPES and not arguments:
            field_type = FIELD_TYPES[type_name]
        case _:
            raise BadField(f"{part}: supported types: {', '.join(FIELD_TYPES)}, enum(a,b) and ref(collection)")
    if is_unique and not field_type.may_be_unique:
        raise BadField(f"{part}: only a label, a text or an email can be unique")
    return FieldSpec(name, field_type, is_required, is_unique)


def _reference(
    name: str, arguments: Sequence[str], targets: Mapping[str, ReferenceTarget], *, is_required: bool
) -> FieldSpec:
    collection = arguments[0] if len(arguments) == 1 else ""
    if collection not in targets:
        raise BadField(f"{name}: unknown collection {collection or '()'}; use one of {', '.join(sorted(targets))}")
    target = targets[collection]
    example = f"{target.prefix}_{_EXAMPLE_ID}"
    field_type = FieldType(f'Annotated[str, ReferenceTo("{target.prefix}")]', example, None, "equal")
    return FieldSpec(f"{name.removesuffix('_id')}_id", field_type, is_required, refers_to=target)


@dataclass(frozen=True, slots=True)
class TemplateFields:
    """The fields rendered for the templates. `noun` is the name of the resource in descriptions."""

    fields: Sequence[FieldSpec]
    noun: str

    def substitutions(self) -> dict[str, str]:
        """Return the values of the fields for the templates."""
        plain = [field for field in self.fields if not field.refers_to]
        references = [field for field in self.fields if field.refers_to]
        change_field = next((field for field in plain if not field.is_unique), plain[0])
        return {
            "reference_import": ", ReferenceTo" if references else "",
            "fields": "\n".join(self._line(field) for field in self.fields),
            "indexes": "".join(f"{index}, " for index in self._indexes()),
            "unique": self._unique(),
            "expansions": self._expansions(),
            "body": repr({field.name: field.field_type.example for field in plain}),
            "change": repr({change_field.name: change_field.field_type.other_example}),
            "required": repr(sorted(field.name for field in self.fields if field.is_required)),
            **self._builder(references, [field for field in plain if field.is_unique]),
        }

    def _builder(self, references: Sequence[FieldSpec], unique: Sequence[FieldSpec]) -> dict[str, str]:
        """Return the parts of the test builder for references and unique fields, which BODY does not have."""
        constants, imports, values = [], [], []
        if references:
            examples = repr({field.name: field.field_type.example for field in references})
            collections = repr({field.name: field.refers_to.collection for field in references if field.refers_to})
            constants += [
                "# IDs of the referenced resources, for tests without stored data, and their collections, for the others."
            ]
            constants += [f"REFERENCES: dict[str, str] = {examples}", f"_COLLECTIONS: dict[str, str] = {collections}"]
            imports.append("from tests.contract.standing import Standing")
            values.append(
                "**{name: Standing(caller, caller).id_in(collection) for name, collection in _COLLECTIONS.items()}"
            )
        if unique:
            constants.append("_NUMBERS = count(1)  # for the unique fields")
            imports.append("from itertools import count")
            values += [f'"{field.name}": f"{_numbered_value(field)}"' for field in unique]
        return {
            "builder_imports": "".join(f"{line}\n" for line in imports),
            "builder_constants": "\n".join(constants),
            "builder_values": "".join(f"{value}, " for value in values),
            "references_import": ", REFERENCES" if references else "",
            "references": "**REFERENCES, " if references else "",
        }

    def _line(self, field: FieldSpec) -> str:
        """Return the definition of the field in its class."""
        label = (
            field.name.removesuffix("_id").replace("_", " ").removeprefix("is ").capitalize() + field.field_type.suffix
        )
        text = (
            f"{label} of the {self.noun}." if not field.refers_to else f"ID of the {label.lower()} of the {self.noun}."
        )
        optional, default = ("", "") if field.is_required else (" | None", " = None")
        meaning = f'Field(description="{text}", examples=[{field.field_type.example!r}])'
        return f"    {field.name}: Annotated[{field.field_type.annotation}{optional}, {meaning}]{default}"

    def _indexes(self) -> list[str]:
        list_fields = [field for field in self.fields if field.field_type.list_use]
        return [f'ListIndex({field.field_type.list_use}="{field.name}")' for field in list_fields[:_MAX_INDEXES]]

    def _expansions(self) -> str:
        """Return the argument of RelatedType that says what `expand` accepts; empty without references."""
        entries = [
            f'"{field.name.removesuffix("_id")}": ("{field.name}", "{field.refers_to.object}")'
            for field in self.fields
            if field.refers_to
        ]
        return f", expansions={{{', '.join(entries)}}}" if entries else ""

    def _unique(self) -> str:
        names = "".join(f'"{field.name}", ' for field in self.fields if field.is_unique)
        return f"    unique_fields: ClassVar[tuple[str, ...]] = ({names})\n" if names else ""


def _numbered_value(field: FieldSpec) -> str:
    return "a{next(_NUMBERS)}@example.com" if "@" in field.field_type.example else "A{next(_NUMBERS)}"
