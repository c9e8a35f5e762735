"""Preconditions of a request on the resource that it writes (RFC 9110 section 13). No I/O."""

from datetime import datetime

from msgspec import Struct

from apikit.errors import PreconditionFailed, PreconditionRequired, StaleVersion
from apikit.resources.records import Record


class EntityTags(Struct, frozen=True):
    """The entity tags of a header field as versions, or any (`*`).

    `fault` describes a tag that is not a version of ours.
    """

    versions: frozenset[int] = frozenset()
    is_any: bool = False
    fault: str | None = None

    def matches(self, record: Record) -> bool:
        """Return whether one of the tags is the record's."""
        return self.is_any or record.version in self.versions


class Preconditions(Struct, frozen=True, kw_only=True):
    """The preconditions of a request; None for a header field that it does not have.

    With `is_required` a request without If-Match changes nothing: an unconditional change is too dangerous.
    """

    match: EntityTags | None = None
    unmodified_since: datetime | None = None
    none_match: EntityTags | None = None
    is_required: bool = False

    @classmethod
    def for_version(cls, version: int) -> "Preconditions":
        """Return the precondition that the resource has this version."""
        return cls(match=EntityTags(frozenset({version})))

    def require(self, record: Record) -> None:
        """Raise StaleVersion, PreconditionFailed unless they hold for the record, in the order of RFC 9110 section 13.2.2."""
        if self.match is not None:
            self._require_match(self.match, record)
        elif self.unmodified_since is not None and not is_unmodified(record, self.unmodified_since):
            raise StaleVersion(
                "The resource has changed since If-Unmodified-Since, or within that second. Read it again and send its ETag as If-Match.",
                current_version=record.version,
            )
        if self.none_match is not None and self.none_match.matches(record):
            state = "The resource exists" if self.none_match.is_any else f"The resource is at version {record.version}"
            raise PreconditionFailed(
                f"{state}, but If-None-Match excludes it. Change or omit If-None-Match.", current_version=record.version
            )

    def require_absent(self) -> None:
        """Check them for a resource that does not exist yet. Raises PreconditionFailed: nothing matches it."""
        if self.match is not None:
            raise PreconditionFailed(
                "The resource does not exist, so If-Match cannot match. Omit If-Match to create it."
            )

    def require_without_etag(self) -> None:
        """Check them for a resource without a version, such as a collection. Raises PreconditionFailed."""
        if self.match is not None and not self.match.is_any:
            raise PreconditionFailed("This resource has no ETag, so If-Match cannot match. Omit If-Match.")
        if self.none_match is not None and self.none_match.is_any:
            raise PreconditionFailed("The resource exists, but If-None-Match excludes it. Omit If-None-Match.")

    def require_if_match(self) -> None:
        """Raise PreconditionRequired when If-Match is required and missing."""
        if self.is_required and self.match is None:
            raise PreconditionRequired('If-Match is missing. Read the resource and send its ETag as If-Match: "…".')

    def _require_match(self, tags: EntityTags, record: Record) -> None:
        if tags.matches(record):
            return
        detail = tags.fault or f"The resource is at version {record.version}. Read it again and retry."
        raise StaleVersion(detail, current_version=record.version)


NO_CONDITIONS = Preconditions()
"""The preconditions of a request that has none."""


def is_unmodified(record: Record, date: datetime) -> bool:
    """Return whether the record is certainly unchanged since that date, which has whole seconds (RFC 9110 section 8.8.2.2).

    A record that changed within the second of the date may have changed again in it, unless it was created then.
    """
    updated_at = record.updated_at
    return updated_at < date or (record.version == 1 and updated_at.replace(microsecond=0) <= date)
