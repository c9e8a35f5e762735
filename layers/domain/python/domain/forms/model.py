"""The form record, its published versions, the transitions of its status, and the rules of its fields. No I/O."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit import errors
from apikit.resources import ListIndex, StateMachine, fields, versions

FieldType = Literal["text", "textarea", "email", "phone", "number", "date", "time", "select", "multiselect", "checkbox"]
FormStatus = Literal["draft", "published", "archived"]
FieldId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
SELECT_TYPES = frozenset({"select", "multiselect"})

# Publishing makes a form published; an archived form returns to its previous status.
STATUS = StateMachine(
    {"draft": ("published", "archived"), "published": ("archived",), "archived": ("draft", "published")}
)


@dataclass(frozen=True, kw_only=True)
class FormField:
    """A question of a form."""

    __pydantic_config__ = fields.STRICT
    id: Annotated[
        FieldId,
        Field(
            description="ID of the field in answers: a letter, followed by letters, digits or `_`.", examples=["meal"]
        ),
    ]
    label: Annotated[
        fields.Name, Field(description="Text of the question, as shown to people.", examples=["What will you eat?"])
    ]
    type: Annotated[FieldType, Field(description="Type of the answer.", examples=["select"])] = "text"
    required: Annotated[
        bool,
        Field(
            strict=True,
            description="`true` if the form cannot be submitted without an answer. A required checkbox, such as a consent, must be "
            "checked: `false` is rejected with `required`.",
            examples=[True],
        ),
    ] = False
    options: Annotated[
        list[fields.Label],
        Field(
            max_length=100,
            description="Options of a `select` or `multiselect` field. Not allowed for other types.",
            examples=[["Sea bass", "Risotto"]],
        ),
    ] = field(default_factory=list)


FormName = Annotated[fields.Name, Field(description="Name of the form, for your staff.", examples=["RSVP"])]
FormFieldList = Annotated[
    list[FormField],
    Field(
        min_length=1,
        max_length=100,
        description="Questions in their order; at most 100,000 bytes of JSON.",
        examples=[
            [
                {"id": "guest_name", "label": "Your name", "type": "text", "required": True},
                {"id": "meal", "label": "What will you eat?", "type": "select", "options": ["Sea bass", "Risotto"]},
            ]
        ],
    ),
]


@dataclass(frozen=True, kw_only=True)
class FormFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: FormName
    fields: FormFieldList


@dataclass(frozen=True, kw_only=True)
class FormDetails(FormFields):
    """The fields that a caller can set. They are a draft until they are published; only actions change the status."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class FormVersion(versions.Version):
    """A form as it was published."""

    object: ClassVar[str] = "form_version"
    record_id_field: ClassVar[str] = "form_id"

    form_id: Annotated[
        str, Field(description="ID of the form that was published.", examples=["frm_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ]
    name: FormName
    fields: FormFieldList


@dataclass(frozen=True, kw_only=True)
class Form(FormFields, versions.VersionedRecord):
    """A form as stored: the draft, and the number of its latest version."""

    object: ClassVar[str] = "form"
    prefix: ClassVar[str] = "frm"
    collection: ClassVar[str] = "forms"
    closed_status: ClassVar[str | None] = "archived"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(order="name"), ListIndex(equal="status"))
    version_type: ClassVar[type[versions.Version]] = FormVersion

    status: Annotated[
        FormStatus,
        Field(
            description="Status of the form. Transitions: `draft` → `published`, `archived`; `published` → `archived`; `archived` "
            "→ the status before it was archived.",
            examples=["published"],
        ),
    ] = "draft"

    @property
    def status_before_archive(self) -> FormStatus:
        """The status of an archived form after it is unarchived."""
        return "published" if self.published_version else "draft"


def require_valid_form(form: FormDetails) -> None:
    """Raise InvalidRequest for duplicate IDs, missing or unexpected options, or fields above the size limit."""
    fields.require_size(form.fields, pointer="/fields", value_type=FormFieldList)
    faults = [
        fault for number, each in enumerate(form.fields) for fault in _form_field_faults(f"/fields/{number}", each)
    ]
    previous_ids: set[str] = set()
    for number, each in enumerate(form.fields):
        if each.id in previous_ids:
            faults.append(
                errors.FieldError("duplicate", "is already used by another field", pointer=f"/fields/{number}/id")
            )
        previous_ids.add(each.id)
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def _form_field_faults(pointer: str, form_field: FormField) -> Iterator[errors.FieldError]:
    field_type, options = form_field.type, form_field.options
    if field_type in SELECT_TYPES and not options:
        yield errors.FieldError("required", f"a {field_type} field must have options", pointer=f"{pointer}/options")
    if field_type not in SELECT_TYPES and options:
        yield errors.FieldError(
            "not_allowed", f"a {field_type} field must not have options", pointer=f"{pointer}/options"
        )
    for number, option in enumerate(options):
        if option in options[:number]:
            yield errors.FieldError("duplicate", "is a duplicate", pointer=f"{pointer}/options/{number}")
