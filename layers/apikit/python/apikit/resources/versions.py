"""Published versions of a record: the version, its store, and the use cases that publish."""

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
    """A record as it was published. It never changes.

    A subclass adds the published fields, with the names of the record's own, and the field `record_id_field` for the record's ID.
    """

    object: ClassVar[str]
    record_id_field: ClassVar[str]

    number: Annotated[int, Field(description="Version number, starting at 1.", examples=[1])]
    published_at: Annotated[
        Moment, Field(description="Time when the version was published.", examples=["2026-03-01T09:30:00.000Z"])
    ]


V = TypeVar("V", bound=Version)


@dataclass(frozen=True, kw_only=True)
class VersionedRecord(Record):
    """A record that can be published: until then, its fields are the draft of a version of `version_type`."""

    version_type: ClassVar[type[Version]]

    published_version: Annotated[
        int | None, Field(description="Number of the latest published version; null before the first.", examples=[1])
    ] = None

    def to_version(self, number: int, published_at: datetime) -> Version:
        """Return the record as a published version."""
        names = {field.name for field in fields(self.version_type)} - {field.name for field in fields(Version)}
        id_field = self.version_type.record_id_field
        content: dict[str, Any] = {name: getattr(self, name) for name in names - {id_field}}
        return self.version_type(number=number, published_at=published_at, **{id_field: self.id}, **content)


R = TypeVar("R", bound=VersionedRecord)


class VersionStore(Store[R], Protocol[R, V]):
    """A store that writes a version with the save that raises `published_version`, in one transaction."""

    def find_version(self, tenant: Tenant, record_id: str, number: int) -> V | None:
        """Return the version with this number; None when there is none. Versions outlive their record: others refer to them."""
        ...

    def list_versions(self, tenant: Tenant, record_id: str, request: PageRequest) -> Page[V]:
        """Return a page of a record's versions, newest first."""
        ...


def parse_version_number(text: str) -> int:
    """Return the version number of a path segment. Raises NotFound for other text, without a read."""
    if not _NUMBER.fullmatch(text):
        raise NotFound("The version does not exist.")
    return int(text)


def is_published_by(old: VersionedRecord | None, record: VersionedRecord) -> bool:
    """Return whether the change from `old` published a version; a restored record's versions exist already."""
    return old is not None and record.published_version not in {None, old.published_version}


D = TypeVar("D")


class PublishingService(ResourceService[R, D], Generic[R, D, V]):
    """Use cases of a record that can be published: until then, its changes are the draft of a version."""

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
        """Publish the draft as the next version; nothing changes when the latest version is equal.

        Raises InsufficientScope, NotFound, StaleVersion; IllegalTransition when the record cannot be published.
        """

        def change(record: R) -> R:
            values = self.publish_values(record)
            number = record.published_version
            latest_version = self._versions.find_version(actor.tenant, record.id, number) if number else None
            if (
                latest_version is None
                or record.to_version(latest_version.number, latest_version.published_at) != latest_version
            ):
                values = {**values, "published_version": (number or 0) + 1}
            return records.next_version(record, self.clock.now(), values)

        return self.change_record(actor, record_id, preconditions, change, parent_ids=parent_ids)

    def publish_values(self, record: R) -> Mapping[str, Any]:
        """Return further values that publishing changes. Raises IllegalTransition when the record cannot be published."""
        return {}

    def find_version(self, actor: Actor, record_id: str, number: int) -> V:
        """Return a version of a record. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.get(actor, record_id)
        version = self._versions.find_version(actor.tenant, record_id, number)
        if version is None:
            raise NotFound("The version does not exist.")
        return version

    def list_versions(self, actor: Actor, record_id: str, request: PageRequest) -> Page[V]:
        """Return a page of a record's versions, newest first. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.get(actor, record_id)
        return self._versions.list_versions(actor.tenant, record_id, request)


def require_version(
    store: VersionStore[R, V], tenant: Tenant, record_id: str, number: int | None, *, pointer: str
) -> V:
    """Return the version with this number, the latest by default. Raises NotFound; InvalidRequest at the pointer."""
    number = number or store.get(tenant, record_id).published_version
    if number is None:
        raise _invalid("not_published", "no version is published yet; publish one first", pointer)
    version = store.find_version(tenant, record_id, number)
    if version is None:
        raise _invalid("not_found", "the version does not exist", pointer)
    return version


def _invalid(code: str, detail: str, pointer: str) -> InvalidRequest:
    return InvalidRequest.from_errors([FieldError(code, detail, pointer=pointer)])
