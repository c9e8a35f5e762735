"""What a request demands of the resource that it writes (RFC 9110 section 13), judged on what is stored. No I/O.

Reading them from header fields is `apikit.http.conditional_requests`'s.
"""

from datetime import datetime

from msgspec import Struct

from apikit.errors import PreconditionFailed, PreconditionRequired, StaleVersion
from apikit.resources.records import Record


class EntityTags(Struct, frozen=True):
    """The entity tags of a field as the versions that they name, or any (`*`).

    `fault` says what is wrong with one that names no version here.
    """

    versions: frozenset[int] = frozenset()
    is_any: bool = False
    fault: str | None = None

    def has(self, record: Record) -> bool:
        """True when one of them is the record's."""
        return self.is_any or record.version in self.versions


class Preconditions(Struct, frozen=True, kw_only=True):
    """The conditions under which a request may write; None is one that it does not state.

    With `is_required` nothing changes unless If-Match is stated: a blind change is too dangerous.
    """

    match: EntityTags | None = None
    unmodified_since: datetime | None = None
    none_match: EntityTags | None = None
    is_required: bool = False

    @classmethod
    def for_version(cls, version: int) -> "Preconditions":
        """The resource has this version."""
        return cls(match=EntityTags(frozenset({version})))

    def require(self, record: Record) -> None:
        """Raises StaleVersion, PreconditionFailed unless they hold on the record, in the order of RFC 9110 section 13.2.2."""
        if self.match is not None:
            self._require_match(self.match, record)
        elif self.unmodified_since is not None and not is_unmodified(record, self.unmodified_since):
            raise StaleVersion(
                "The resource has changed since If-Unmodified-Since, or within that second. Read it again and send its ETag as If-Match.",
                current_version=record.version,
            )
        if self.none_match is not None and self.none_match.has(record):
            state = "The resource exists" if self.none_match.is_any else f"The resource is at version {record.version}"
            raise PreconditionFailed(
                f"{state}, but If-None-Match excludes it. Change or omit If-None-Match.", current_version=record.version
            )

    def require_absent(self) -> None:
        """The same where there is no resource yet. Raises PreconditionFailed: nothing matches what is not there."""
        if self.match is not None:
            raise PreconditionFailed(
                "The resource does not exist, so If-Match cannot match. Omit If-Match to create it."
            )

    def require_untagged(self) -> None:
        """The same on what exists and has no version, such as a collection. Raises PreconditionFailed."""
        if self.match is not None and not self.match.is_any:
            raise PreconditionFailed("This resource has no ETag, so If-Match cannot match. Omit If-Match.")
        if self.none_match is not None and self.none_match.is_any:
            raise PreconditionFailed("The resource exists, but If-None-Match excludes it. Omit If-None-Match.")

    def require_stated(self) -> None:
        """Raises PreconditionRequired when If-Match is required and missing."""
        if self.is_required and self.match is None:
            raise PreconditionRequired('If-Match is missing. Read the resource and send its ETag as If-Match: "…".')

    def _require_match(self, tags: EntityTags, record: Record) -> None:
        if tags.has(record):
            return
        detail = tags.fault or f"The resource is at version {record.version}. Read it again and retry."
        raise StaleVersion(detail, current_version=record.version)


NO_CONDITIONS = Preconditions()
"""What a request without conditions demands."""


def is_unmodified(record: Record, since: datetime) -> bool:
    """True when the record is surely as it was at that date, which knows whole seconds (RFC 9110 section 8.8.2.2).

    A record that changed within the second of the date may have changed once more in it, unless it was only created then.
    """
    changed = record.updated_at
    return changed < since or (record.version == 1 and changed.replace(microsecond=0) <= since)
