"""Puts the portal's built files into its bucket, only those that changed, on AWS and on the local stack; builds nothing."""

import hashlib
import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_FOR_A_YEAR = "public, max-age=31536000, immutable"
_ASK_EACH_TIME = "no-cache"
_CONTENT_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".html": "text/html",
    ".webmanifest": "application/manifest+json",
}


def publish(s3: "S3Client", bucket: str, folder: Path) -> int:
    """The bucket serves exactly these files; returns how many changed.

    Pages come last, so that a page never names a file that is not there yet; what vanished goes after them.
    Files below `assets/` carry a hash in their names and are kept by browsers for a year; the others are asked for each time.
    """
    wanted = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    if "index.html" not in wanted:
        raise FileNotFoundError(f"{folder}: the portal is not built (no index.html)")
    present = _present(s3, bucket)
    changed = [name for name, path in wanted.items() if present.get(name) != _md5(path)]
    for name in sorted(changed, key=lambda name: (name.endswith(".html"), name)):
        _put(s3, bucket, name, wanted[name])
    for name in present.keys() - wanted.keys():
        s3.delete_object(Bucket=bucket, Key=name)
    return len(changed) + len(present.keys() - wanted.keys())


def _present(s3: "S3Client", bucket: str) -> dict[str, str]:
    """Each object's name and the MD5 of its content, which is its entity tag."""
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return {each["Key"]: each["ETag"].strip('"') for page in pages for each in page.get("Contents", [])}


def _put(s3: "S3Client", bucket: str, name: str, path: Path) -> None:
    guessed, _ = mimetypes.guess_type(name)
    content_type = _CONTENT_TYPES.get(path.suffix) or guessed or "application/octet-stream"
    if content_type.startswith("text/"):
        content_type += "; charset=utf-8"
    s3.put_object(
        Bucket=bucket,
        Key=name,
        Body=path.read_bytes(),
        ContentType=content_type,
        CacheControl=_FOR_A_YEAR if name.startswith("assets/") else _ASK_EACH_TIME,
    )


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
