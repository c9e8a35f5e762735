"""Published versions of a record: what they hold, what stores them, and how they are published."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Annotated, Any, ClassVar, Generic, Protocol, TypeVar

from pydantic import Field

from apikit.actor import Actor, Tenant
from apikit.clock import Clock
from apikit.errors import FieldError, InvalidRequest, NotFound
from apikit.resources import records
from apikit.resources.directory import Directory
from apikit.resources.fields import Moment
from apikit.resources.lists import Page, PageRequest
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import NO_PARENT, Record
from apikit.resources.resource_service import ResourceService
from apikit.resources.stores import Store

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


def parse_version_number(text: str) -> int:
    """The number that a path names. Raises NotFound: a wrong shape names nothing, and costs no read."""
    if not _NUMBER.fullmatch(text):
        raise NotFound("The version does not exist.")
    return int(text)


def is_published_by(old: VersionedRecord | None, record: VersionedRecord) -> bool:
    """True when the change from `old` published a version; a restored record's versions are there already."""
    return old is not None and record.published_version not in {None, old.published_version}


D = TypeVar("D")


class PublishingService(ResourceService[R, D], Generic[R, D, V]):
    """Use cases of a record whose changes stay a draft until they are published; others name versions, which never change."""

    def __init__(self, store: VersionStore[R, V], clock: Clock, directory: Directory | None = None) -> None:
        super().__init__(store, clock, directory)
        self._versions = store

    def publish(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> R:
        """The record with what it holds now as its next version; unchanged when its latest version holds the same.

        Raises InsufficientScope, NotFound, StaleVersion; IllegalTransition when it may not be published.
        """

        def change(record: R) -> R:
            values = self.publish_values(record)
            number = record.published_version
            latest = self._versions.version(actor.tenant, record.id, number) if number else None
            if latest is None or record.to_version(latest.number, latest.published_at) != latest:
                values = {**values, "published_version": (number or 0) + 1}
            return records.next_version(record, self.clock.now(), values)

        return self._change(actor, record_id, preconditions, change, parent_ids=parent_ids)

    def publish_values(self, record: R) -> Mapping[str, Any]:
        """What else publishing changes. Raises IllegalTransition when the record may not be published."""
        return {}

    def version(self, actor: Actor, record_id: str, number: int) -> V:
        """A version of a record. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.get(actor, record_id)
        found = self._versions.version(actor.tenant, record_id, number)
        if found is None:
            raise NotFound("The version does not exist.")
        return found

    def versions(self, actor: Actor, record_id: str, request: PageRequest) -> Page[V]:
        """A record's versions, newest first. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.get(actor, record_id)
        return self._versions.versions(actor.tenant, record_id, request)


def find_version(store: VersionStore[R, V], tenant: Tenant, record_id: str, number: int | None, *, pointer: str) -> V:
    """The version that a body names at the pointer; the latest when it names none. Raises InvalidRequest, NotFound."""
    number = number or store.get(tenant, record_id).published_version
    if number is None:
        raise _refused("not_published", "no version is published yet; publish one first", pointer)
    found = store.version(tenant, record_id, number)
    if found is None:
        raise _refused("not_found", "the version does not exist", pointer)
    return found


def _refused(code: str, detail: str, pointer: str) -> InvalidRequest:
    return InvalidRequest.from_errors([FieldError(code, detail, pointer=pointer)])
