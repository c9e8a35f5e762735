"""V versions: what of a record is frozen, and what a store of such records can do."""

import re
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Annotated, Any, ClassVar, Protocol, TypeVar

from pydantic import Field

from apikit.actor import Tenant
from apikit.errors import NotFound
from apikit.resources.fields import Moment
from apikit.resources.pagination import Page, PageRequest
from apikit.resources.records import Record
from apikit.resources.store import Store

VersionNumber = Annotated[int, Field(strict=True, ge=1, le=999_999)]
_NUMBER = re.compile(r"[1-9][0-9]{0,5}", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Version:
    """What a record was when it was published; never changes.

    A subclass adds the fields it freezes, named as the record's own, and the field `of` for the record's id.
    """

    object: ClassVar[str]
    of: ClassVar[str]

    number: Annotated[int, Field(description="Version number, starting at 1.", examples=[1])]
    published_at: Annotated[
        Moment, Field(description="Time when the version was published.", examples=["2026-03-01T09:30:00.000Z"])
    ]


V = TypeVar("V", bound=Version)


@dataclass(frozen=True, kw_only=True)
class VersionedRecord(Record):
    """A record whose fields are a draft until they are published as a version of `version_type`."""

    version_type: ClassVar[type[Version]]

    published_version: Annotated[
        int | None, Field(description="Number of the latest published version; null before the first.", examples=[1])
    ] = None

    def to_version(self, number: int, at: datetime) -> Version:
        """The record as a published version."""
        own = {field.name for field in fields(self.version_type)} - {field.name for field in fields(Version)}
        content: dict[str, Any] = {name: getattr(self, name) for name in own - {self.version_type.of}}
        return self.version_type(number=number, published_at=at, **{self.version_type.of: self.id}, **content)


R = TypeVar("R", bound=VersionedRecord)


class VersionStore(Store[R], Protocol[R, V]):
    """A store that writes a version with the save that raises `published_version`, in one transaction."""

    def version(self, tenant: Tenant, record_id: str, number: int) -> V | None:
        """The version of this number; None when there is none. Versions outlive their record: others name them."""
        ...

    def versions(self, tenant: Tenant, record_id: str, request: PageRequest) -> Page[V]:
        """A record's versions, newest first."""
        ...


def require_number(text: str) -> int:
    """The number that a path names. Raises NotFound: a wrong shape names nothing, and costs no read."""
    if not _NUMBER.fullmatch(text):
        raise NotFound("The version does not exist.")
    return int(text)


def is_published_by(before: VersionedRecord | None, record: VersionedRecord) -> bool:
    """True when the change from `before` published a version; a restored record's versions are there already."""
    return before is not None and record.published_version not in {None, before.published_version}
