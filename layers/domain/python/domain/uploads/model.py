"""The upload record: what a file will be. Whether it is there is asked of the file store. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit.fields import STRICT, Metadata, Moment, Name
from apikit.records import Record

MOST_BYTES = 100_000_000
UploadStatus = Literal["awaiting", "received", "expired"]

ContentType = Annotated[
    str,
    StringConstraints(
        pattern=r"^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}(; ?charset=[A-Za-z0-9-]{1,20})?$"
    ),
]
Size = Annotated[int, Field(strict=True, ge=1, le=MOST_BYTES)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


@dataclass(frozen=True, kw_only=True)
class UploadDetails:
    """What a caller says of the file."""

    __pydantic_config__ = STRICT
    content_type: ContentType
    size: Size
    sha256: Sha256 | None = None
    filename: Name | None = None
    metadata: Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Upload(Record):
    """An upload as stored. The file's place in the store is made of the tenant and the id, of nothing a caller writes."""

    object: ClassVar[str] = "upload"
    prefix: ClassVar[str] = "upl"
    collection: ClassVar[str] = "uploads"

    content_type: str
    size: int
    sha256: str | None = None
    filename: str | None = None
    expires_at: Moment

    @property
    def key(self) -> str:
        """The file's key in the bucket."""
        return f"{self.organization_id}/{self.tenant.environment}/{self.id}"
