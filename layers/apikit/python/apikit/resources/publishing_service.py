"""The use cases of resources that are published: publish, get a version, list them. What a version holds lives with its resource."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from apikit.actor import Actor, Tenant
from apikit.clock import Clock
from apikit.errors import FieldError, InvalidRequest, NotFound
from apikit.resources import records
from apikit.resources.directory import Directory
from apikit.resources.pagination import Page, PageRequest
from apikit.resources.preconditions import Preconditions
from apikit.resources.record_versions import Version, VersionedRecord, VersionStore
from apikit.resources.resource_service import NO_PARENT, ResourceService

R = TypeVar("R", bound=VersionedRecord)
V = TypeVar("V", bound=Version)
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
