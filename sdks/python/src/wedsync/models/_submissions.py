"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import Client, ExternalRef, Form, Wedding
    from wedsync.types import FormSubmissionStatus


@dataclass(repr=False, eq=False, kw_only=True)
class FormSubmission(Model):
    """A submission: the answers to one version of a form."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["form_submission"]
    """Always `form_submission`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    form_id: str
    """ID of the form that the submission answers."""
    answers: dict[str, Any]
    """Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as no
    answer. At most 100,000 bytes of JSON."""
    form_version: int
    """Published version of the form that the submission answers."""
    client_id: str | None
    """ID of the client who answers."""
    wedding_id: str | None
    """ID of the related wedding."""
    status: FormSubmissionStatus
    """Status of the submission. From `reviewed` on, answers cannot be changed."""
    form: Form | None = None
    """The related resource, with `expand=form`."""
    client: Client | None = None
    """The related resource, with `expand=client`."""
    wedding: Wedding | None = None
    """The related resource, with `expand=wedding`."""
