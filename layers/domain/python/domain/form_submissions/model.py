"""The form submission record and the transitions of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, Record, ReferenceTo, StateMachine, fields, records, versions

SubmissionStatus = Literal["draft", "submitted", "reviewed", "archived"]

STATUS = StateMachine(
    {
        "draft": ("submitted", "archived"),
        "submitted": ("reviewed", "archived"),
        "reviewed": ("archived",),
        "archived": (),
    }
)
ACTIONS: dict[str, SubmissionStatus] = {"submit": "submitted", "review": "reviewed", "archive": "archived"}
EDITABLE_STATUSES: frozenset[SubmissionStatus] = frozenset({"draft", "submitted"})
"""The statuses of a new submission, and those in which its answers may change."""


@dataclass(frozen=True, kw_only=True)
class FormSubmissionFields:
    """The fields in request bodies, in the stored record and in responses."""

    answers: Annotated[
        dict[str, Any],
        Field(
            max_length=100,
            description="Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: "
            "HH:MM. Null is the same as no answer. At most 100,000 bytes of JSON.",
            examples=[{"guest_name": "Anna Rossi", "meal": "Risotto"}],
        ),
    ]
    form_version: Annotated[
        versions.VersionNumber | None,
        Field(
            description="Version of the form that the submission answers. Default: the latest version for a new submission. Omit to "
            "keep.",
            examples=[1],
        ),
    ] = None
    client_id: Annotated[
        Annotated[str, ReferenceTo("cli")] | None,
        Field(description="ID of the client who answers.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ] = None
    wedding_id: Annotated[
        Annotated[str, ReferenceTo("wed")] | None,
        Field(description="ID of the related wedding.", examples=["wed_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ] = None
    status: Annotated[
        SubmissionStatus | None,
        Field(
            description="Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, "
            "`archived`; `reviewed` → `archived`. The actions make the same transitions. A new submission is `draft` "
            "or `submitted`. Default: `draft` for a new submission. Omit to keep.",
            examples=["submitted"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class FormSubmissionDetails(FormSubmissionFields):
    """The fields that a caller can set. None keeps `form_version` and `status`."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class FormPart(Record):
    """A resource that is a part of a form."""

    parent: ClassVar[records.Parent | None] = records.Parent("form_id", "forms", "frm")

    form_id: Annotated[
        str,
        Field(description="ID of the form that the submission answers.", examples=["frm_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]


@dataclass(frozen=True, kw_only=True)
class FormSubmission(FormSubmissionFields, FormPart):
    """A form submission as stored."""

    object: ClassVar[str] = "form_submission"
    prefix: ClassVar[str] = "sub"
    collection: ClassVar[str] = "submissions"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="form_id"),
        ListIndex(equal="wedding_id"),
        ListIndex(equal="client_id"),
        ListIndex(equal="status"),
    )

    form_version: Annotated[
        int, Field(description="Published version of the form that the submission answers.", examples=[1])
    ]
    status: Annotated[
        SubmissionStatus,
        Field(
            description="Status of the submission. From `reviewed` on, answers cannot be changed.",
            examples=["submitted"],
        ),
    ] = "draft"
