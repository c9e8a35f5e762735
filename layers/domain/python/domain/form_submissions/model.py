"""The form submission record and the moves of its status. No I/O; whether answers fit their form is `form_submissions.answers`' to say."""

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from apikit.fields import STRICT, ExternalRefs, Metadata
from apikit.listing import Path
from apikit.machine import Machine
from apikit.records import Parent, Record
from apikit.references import Refers
from apikit.versions import VersionNumber

SubmissionStatus = Literal["draft", "submitted", "reviewed", "archived"]

STATUS = Machine(
    {
        "draft": ("submitted", "archived"),
        "submitted": ("reviewed", "archived"),
        "reviewed": ("archived",),
        "archived": (),
    }
)
ACTIONS: dict[str, SubmissionStatus] = {"submit": "submitted", "review": "reviewed", "archive": "archived"}
FIRST: frozenset[SubmissionStatus] = frozenset({"draft", "submitted"})
"""What a new submission may be; and while it is one of these, its answers may change."""


@dataclass(frozen=True, kw_only=True)
class FormSubmissionFields:
    """What a caller may set, and what is stored and answered of it."""

    answers: Annotated[
        dict[str, Any],
        Field(
            max_length=100,
            description="By the id of the form's field: text, a number, true or false, or a list of options; dates are YYYY-MM-DD, "
            "times HH:MM. Null and nothing are the same. 100,000 bytes of JSON at most.",
            examples=[{"guest_name": "Anna Rossi", "meal": "Risotto"}],
        ),
    ]
    form_version: Annotated[
        VersionNumber | None,
        Field(description="The version it answers. Left out: the latest when new, else kept.", examples=[1]),
    ] = None
    client_id: Annotated[
        Annotated[str, Refers("cli")] | None,
        Field(description="The client who answers.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ] = None
    wedding_id: Annotated[
        Annotated[str, Refers("wed")] | None,
        Field(description="The wedding it is about.", examples=["wed_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ] = None
    status: Annotated[
        SubmissionStatus | None,
        Field(
            description="draft → submitted, archived · submitted → reviewed, archived · reviewed → archived; the actions do the "
            "same. A new one is draft or submitted. Left out: draft when new, else kept.",
            examples=["submitted"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class FormSubmissionDetails(FormSubmissionFields):
    """What a caller may set. `form_version` and `status` None keep them."""

    __pydantic_config__ = STRICT
    metadata: Metadata = field(default_factory=dict)
    external_refs: ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class FormPart(Record):
    """A resource that is a part of a form."""

    parent: ClassVar[Parent | None] = Parent("form_id", "forms", "frm")

    form_id: Annotated[str, Field(description="The form it answers.", examples=["frm_01k0a3v5m8f1xq2w7r9tbdc6yz"])]


@dataclass(frozen=True, kw_only=True)
class FormSubmission(FormSubmissionFields, FormPart):
    """A form submission as stored."""

    object: ClassVar[str] = "form_submission"
    prefix: ClassVar[str] = "sub"
    collection: ClassVar[str] = "submissions"
    paths: ClassVar[tuple[Path, ...]] = (
        Path(equal="form_id"),
        Path(equal="wedding_id"),
        Path(equal="client_id"),
        Path(equal="status"),
    )

    form_version: Annotated[int, Field(description="The published version it answers.", examples=[1])]
    status: Annotated[
        SubmissionStatus,
        Field(description="From `reviewed` on, no answer changes.", examples=["submitted"]),
    ] = "draft"
