"""Uploads the portal's built files that changed to its bucket, on AWS and on the local stack."""

import hashlib
import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_CACHE_ONE_YEAR = "public, max-age=31536000, immutable"
_NO_CACHE = "no-cache"
# What refers to other files.
_LAST = (".html", ".json", ".txt")
_CONTENT_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".html": "text/html",
    ".webmanifest": "application/manifest+json",
    # Browsers show a text, and download other types; what is compressed is never unpacked on the way.
    ".md": "text/plain",
    ".txt": "text/plain",
    ".gz": "application/gzip",
    ".tgz": "application/gzip",
    ".zip": "application/zip",
    ".whl": "application/zip",
    ".nupkg": "application/zip",
}


def publish(s3: "S3Client", bucket: str, folder: Path) -> int:
    """Make the bucket contain exactly the files of the folder. Return how many changed.

    Uploads pages and manifests last, so that they never refer to a missing file, then deletes removed files.
    Browsers cache files in `assets/` for a year (their names contain a hash) and revalidate the others each time.
    """
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    if "index.html" not in files:
        raise FileNotFoundError(f"{folder}: the portal is not built (no index.html)")
    etags = _read_etags(s3, bucket)
    changed_names = [name for name, path in files.items() if etags.get(name) != _md5(path)]
    for name in sorted(changed_names, key=lambda name: (name.endswith(_LAST), name)):
        _put(s3, bucket, name, files[name])
    for name in etags.keys() - files.keys():
        s3.delete_object(Bucket=bucket, Key=name)
    return len(changed_names) + len(etags.keys() - files.keys())


def _read_etags(s3: "S3Client", bucket: str) -> dict[str, str]:
    """Return the ETag of each object, which is the MD5 of its content, by name."""
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return {each["Key"]: each["ETag"].strip('"') for page in pages for each in page.get("Contents", [])}


def _put(s3: "S3Client", bucket: str, name: str, path: Path) -> None:
    media_type, _ = mimetypes.guess_type(name)
    content_type = _CONTENT_TYPES.get(path.suffix) or media_type or "application/octet-stream"
    if content_type.startswith("text/"):
        content_type += "; charset=utf-8"
    s3.put_object(
        Bucket=bucket,
        Key=name,
        Body=path.read_bytes(),
        ContentType=content_type,
        CacheControl=_CACHE_ONE_YEAR if name.startswith("assets/") else _NO_CACHE,
    )


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
