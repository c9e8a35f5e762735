"""Uploads over HTTP: the address takes exactly the file that was announced, and only its own organization hears of it."""

from urllib.parse import parse_qs, urlsplit

import boto3
import pytest

from domain.stream_changes import EVENT_SOURCES
from tests.gateway import Caller, a_caller

FILE = {"content_type": "application/json", "size": 48_210, "filename": "clients.json"}
SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.fixture(scope="module", autouse=True)
def bucket(aws: None) -> None:
    """The bucket of uploads."""
    configuration = {"LocationConstraint": "eu-central-1"}
    boto3.client("s3").create_bucket(Bucket="uploads", CreateBucketConfiguration=configuration)  # type: ignore[arg-type]


def put_file(upload_id: str, caller: Caller) -> None:
    """The file arrives."""
    key = f"{caller.organization_id}/{caller.environment}/{upload_id}"
    boto3.client("s3").put_object(Bucket="uploads", Key=key, Body=b"x")


class TestBegin:
    def test_tells_where_to_put_exactly_this_file(self, caller: Caller) -> None:
        answer = caller.call("POST", "/v1/uploads", json={**FILE, "sha256": SHA256})
        upload = answer.json()
        assert (answer.status, upload["object"], upload["status"]) == (201, "upload", "awaiting")
        assert answer.headers["location"] == f"https://api.test/v1/uploads/{upload['id']}"
        assert answer.headers["cache-control"] == "no-store"
        assert upload["upload_method"] == "PUT"
        assert upload["upload_headers"] == {
            "Content-Type": "application/json",
            "Content-Length": "48210",
            "x-amz-checksum-sha256": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        }
        address = urlsplit(upload["upload_url"])
        query = parse_qs(address.query)
        assert address.path.endswith(f"/{caller.organization_id}/live/{upload['id']}")
        assert query["X-Amz-Expires"] == ["900"]
        # What is signed cannot be changed: S3 refuses another size, type or content.
        assert query["X-Amz-SignedHeaders"] == ["content-length;content-type;host;x-amz-checksum-sha256"]

    def test_names_every_fault(self, caller: Caller) -> None:
        body = {"content_type": "json", "size": 100_000_001, "sha256": "x", "key": "../other"}
        problem = caller.call("POST", "/v1/uploads", json=body).problem(422, "invalid_request")
        assert {fault["pointer"] for fault in problem["errors"]} == {"/content_type", "/size", "/sha256", "/key"}

    @pytest.mark.parametrize("size", [0, -1, 1.5, "10", True, None])
    def test_a_size_is_a_whole_number(self, caller: Caller, size: object) -> None:
        caller.call("POST", "/v1/uploads", json={**FILE, "size": size}).problem(422, "invalid_request")

    @pytest.mark.parametrize("content_type", ["a/b\r\nx: y", "text/html; x=1", "/", "a/", "TEXT/HTML", "a" * 64 + "/b"])
    def test_a_type_is_a_plain_one(self, caller: Caller, content_type: str) -> None:
        caller.call("POST", "/v1/uploads", json={**FILE, "content_type": content_type}).problem(422, "invalid_request")

    def test_needs_the_scope(self, aws: None) -> None:
        a_caller("uploads:read").call("POST", "/v1/uploads", json=FILE).problem(403, "insufficient_scope")

    def test_sent_again_is_the_same_upload(self, caller: Caller) -> None:
        headers = {"idempotency-key": "u1"}
        ids = {caller.call("POST", "/v1/uploads", json=FILE, headers=headers).json()["id"] for _ in range(2)}
        assert len(ids) == 1


class TestLook:
    def test_tells_when_the_file_has_come(self, caller: Caller) -> None:
        upload = caller.call("POST", "/v1/uploads", json=FILE).json()
        path = f"/v1/uploads/{upload['id']}"
        old_form = caller.call("GET", path).json()
        put_file(upload["id"], caller)
        new_form = caller.call("GET", path).json()
        assert (old_form["status"], new_form["status"]) == ("awaiting", "received")
        assert "upload_url" not in new_form
        assert {**new_form, "status": "awaiting"} == old_form

    def test_another_tenants_is_a_missing_one(self, caller: Caller) -> None:
        path = f"/v1/uploads/{caller.call('POST', '/v1/uploads', json=FILE).json()['id']}"
        a_caller().call("GET", path).problem(404, "not_found")
        a_caller(organization_id=caller.organization_id, environment="test").call("GET", path).problem(404, "not_found")
        a_caller("uploads:write", organization_id=caller.organization_id).call("GET", path).problem(
            403, "insufficient_scope"
        )


def test_uploads_make_no_events() -> None:
    assert "uploads" not in EVENT_SOURCES
