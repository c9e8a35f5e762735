from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import boto3
import pytest
from moto import mock_aws

from infra.portal_files import publish

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

BUCKET = "portal"


@pytest.fixture
def s3() -> "Iterator[S3Client]":
    with mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket=BUCKET)
        yield client


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<html>")
    (tmp_path / "assets" / "app-1a2b.js").write_text("1")
    return tmp_path


def names(s3: "S3Client") -> set[str]:
    return {each["Key"] for each in s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])}


class TestPublish:
    def test_puts_every_file_once(self, s3: "S3Client", site: Path) -> None:
        assert publish(s3, BUCKET, site) == 2
        assert publish(s3, BUCKET, site) == 0
        assert names(s3) == {"index.html", "assets/app-1a2b.js"}

    def test_follows_a_new_build(self, s3: "S3Client", site: Path) -> None:
        publish(s3, BUCKET, site)
        (site / "assets" / "app-1a2b.js").rename(site / "assets" / "app-3c4d.js")
        assert publish(s3, BUCKET, site) == 2
        assert names(s3) == {"index.html", "assets/app-3c4d.js"}

    def test_hashed_files_are_kept_by_browsers_and_pages_are_not(self, s3: "S3Client", site: Path) -> None:
        publish(s3, BUCKET, site)
        page = s3.head_object(Bucket=BUCKET, Key="index.html")
        script = s3.head_object(Bucket=BUCKET, Key="assets/app-1a2b.js")
        assert (page["CacheControl"], page["ContentType"]) == ("no-cache", "text/html; charset=utf-8")
        assert script["CacheControl"] == "public, max-age=31536000, immutable"
        assert script["ContentType"] == "text/javascript; charset=utf-8"

    @pytest.mark.parametrize(
        ("name", "content_type"),
        [
            ("wedsync-sdk-1.0.0.tgz", "application/gzip"),
            ("wedsync-1.0.0.tar.gz", "application/gzip"),
            ("wedsync-1.0.0-py3-none-any.whl", "application/zip"),
            ("wedsync-php-1.0.0.zip", "application/zip"),
            ("WedSync.1.0.0.nupkg", "application/zip"),
            ("manifest.json", "application/json"),
            ("SHA256SUMS.txt", "text/plain; charset=utf-8"),
            ("php/CHANGELOG.md", "text/plain; charset=utf-8"),
        ],
    )
    def test_downloads_are_served_as_they_are_and_revalidated(
        self, s3: "S3Client", site: Path, name: str, content_type: str
    ) -> None:
        path = site / "downloads" / name
        path.parent.mkdir(parents=True)
        path.write_bytes(b"1")
        publish(s3, BUCKET, site)
        file = s3.head_object(Bucket=BUCKET, Key=f"downloads/{name}")
        assert (file["ContentType"], file["CacheControl"]) == (content_type, "no-cache")
        assert "ContentEncoding" not in file

    def test_manifests_follow_the_files_that_they_name(self, s3: "S3Client", site: Path) -> None:
        for name in ("manifest.json", "SHA256SUMS.txt", "wedsync.whl", "wedsync.zip"):
            (site / name).write_text("1")
        names = []
        with patch.object(s3, "put_object", side_effect=lambda **put: names.append(put["Key"])):
            publish(s3, BUCKET, site)
        assert set(names[:3]) == {"assets/app-1a2b.js", "wedsync.whl", "wedsync.zip"}
        assert set(names[3:]) == {"index.html", "manifest.json", "SHA256SUMS.txt"}

    def test_refuses_a_folder_without_a_portal(self, s3: "S3Client", tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError, match="not built"):
            publish(s3, BUCKET, tmp_path)
