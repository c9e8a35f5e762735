"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import FormFieldType, FormStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Form(Model):
    """A form: questions for couples and guests. It is a draft; its published versions are separate."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["form"]
    """Always `form`."""
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
    published_version: int | None
    """Number of the latest published version; null before the first."""
    name: str
    """Name of the form, for your staff."""
    fields: list[FormField]
    """Questions in their order; at most 100,000 bytes of JSON."""
    status: FormStatus
    """Status of the form. Transitions: `draft` → `published`, `archived`; `published` → `archived`; `archived` → the status before it was
    archived."""


@dataclass(repr=False, eq=False, kw_only=True)
class FormField(Model):
    """A question of a form."""

    id: str
    """ID of the field in answers: a letter, followed by letters, digits or `_`."""
    label: str
    """Text of the question, as shown to people."""
    type: FormFieldType | None = None
    """Type of the answer."""
    required: bool | None = None
    """`true` if the form cannot be submitted without an answer. A required checkbox, such as a consent, must be checked: `false` is rejected
    with `required`."""
    options: list[str] | None = None
    """Options of a `select` or `multiselect` field. Not allowed for other types."""


@dataclass(repr=False, eq=False, kw_only=True)
class FormVersion(Model):
    """A published version of a form. It never changes."""

    object: Literal["form_version"]
    """Always `form_version`."""
    number: int
    """Version number, starting at 1."""
    published_at: dt.datetime
    """Time when the version was published."""
    form_id: str
    """ID of the form that was published."""
    name: str
    """Name of the form, for your staff."""
    fields: list[FormField]
    """Questions in their order; at most 100,000 bytes of JSON."""
