"""The upload record: the properties of an expected file. Only the file store knows whether it has arrived. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit.resources import Record, fields

MAX_BYTES = 100_000_000
UploadStatus = Literal["awaiting", "received", "expired"]

ContentType = Annotated[
    str,
    StringConstraints(
        pattern=r"^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}(; ?charset=[A-Za-z0-9-]{1,20})?$"
    ),
]


@dataclass(frozen=True, kw_only=True)
class UploadFields:
    """Fields that callers set."""

    content_type: Annotated[
        ContentType,
        Field(description="Media type of the file. Send the file with the same type.", examples=["application/json"]),
    ]
    size: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=MAX_BYTES,
            description=f"Exact size of the file in bytes, at most {MAX_BYTES:,}.",
            examples=[48_210_000],
        ),
    ]
    sha256: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None,
        Field(
            description="SHA-256 of the file in hexadecimal. If set, the store verifies the file against it.",
            examples=["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
        ),
    ] = None
    filename: Annotated[fields.Name | None, Field(description="Name of the file.", examples=["clients-2026.json"])] = (
        None
    )


@dataclass(frozen=True, kw_only=True)
class UploadDetails(UploadFields):
    """Details of a new upload."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Upload(UploadFields, Record):
    """An upload as stored. The file's key consists of the tenant and the ID; it contains no caller input."""

    object: ClassVar[str] = "upload"
    prefix: ClassVar[str] = "upl"
    collection: ClassVar[str] = "uploads"

    expires_at: Annotated[
        fields.Moment, Field(description="Time until which the file is stored.", examples=["2026-03-02T09:30:00.000Z"])
    ]

    @property
    def key(self) -> str:
        """The file's key in the bucket."""
        return f"{self.organization_id}/{self.tenant.environment}/{self.id}"
