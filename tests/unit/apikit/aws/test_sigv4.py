"""Our signature is botocore's, header by header."""

from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest
from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from apikit.aws.sigv4 import AwsCredentials, RequestSigner

NOON = datetime(2026, 3, 1, 12, 0, 5, tzinfo=UTC)
HOST = "dynamodb.eu-central-1.amazonaws.com"


S3_HOST = "s3.eu-central-1.amazonaws.com"
SERVICES = [
    ("dynamodb", "1.0", "DynamoDB_20120810.GetItem"),
    ("sqs", "1.0", "AmazonSQS.SendMessageBatch"),
    ("events", "1.1", "AWSEvents.PutEvents"),
]
tokens = pytest.mark.parametrize("token", [None, "a-session-token/with+signs="])


@pytest.fixture(autouse=True)
def at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """botocore's clock."""
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda *_, **__: NOON)


def a_key(token: str | None) -> AwsCredentials:
    return AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", token)


def botocores(credentials: AwsCredentials) -> Credentials:
    return Credentials(credentials.access_key_id, credentials.secret_access_key, credentials.token)


@tokens
@pytest.mark.parametrize("body", [b"{}", '{"Key":{"pk":{"S":"Ren\u00e9e"}}}'.encode(), b""])
@pytest.mark.parametrize(("service", "version", "target"), SERVICES)
def test_json_requests_equal_botocores(service: str, version: str, target: str, body: bytes, token: str | None) -> None:
    host, content_type = f"{service}.eu-central-1.amazonaws.com", f"application/x-amz-json-{version}"
    signer = RequestSigner(service, "eu-central-1", host, now=NOON.timestamp)
    ours = signer.headers(a_key(token), target=target, content_type=content_type, body=body)
    headers = {"content-type": content_type, "x-amz-target": target}
    request = AWSRequest("POST", f"https://{host}/", headers=headers, data=body)
    SigV4Auth(botocores(a_key(token)), service, "eu-central-1").add_auth(request)
    assert ours == {name.lower(): value for name, value in request.headers.items()}


@tokens
@pytest.mark.parametrize(
    ("method", "body", "content_type"),
    [("GET", b"", None), ("HEAD", b"", None), ("PUT", b"[1]", "application/json"), ("PUT", b"", "text/plain")],
)
@pytest.mark.parametrize("path", ["/jobs/org_1/live/job_1.json", "/jobs/a%20b~%C3%A9//c%2Bd"])
def test_requests_to_s3_equal_botocores(
    method: str, body: bytes, content_type: str | None, path: str, token: str | None
) -> None:
    signer = RequestSigner("s3", "eu-central-1", S3_HOST, now=NOON.timestamp)
    ours = signer.object_headers(a_key(token), method, path, body=body, content_type=content_type)
    headers = {"content-type": content_type} if content_type else {}
    request = AWSRequest(method, f"https://{S3_HOST}{path}", headers=headers, data=body)
    S3SigV4Auth(botocores(a_key(token)), "s3", "eu-central-1").add_auth(request)
    assert ours == {name.lower(): value for name, value in request.headers.items()}


@tokens
@pytest.mark.parametrize(
    ("method", "headers", "query"),
    [
        ("PUT", {"content-type": "image/png", "content-length": "12", "x-amz-checksum-sha256": "47DEQ+/="}, {}),
        ("GET", {}, {"response-content-type": "application/x-ndjson; charset=utf-8"}),
        ("GET", {}, {}),
    ],
)
def test_presigned_addresses_equal_botocores(
    method: str, headers: dict[str, str], query: dict[str, str], token: str | None
) -> None:
    signer, path = RequestSigner("s3", "eu-central-1", S3_HOST, now=NOON.timestamp), "/uploads/org_1/live/upl_1"
    ours = signer.presigned_query(a_key(token), method, path, expires_in_s=900, headers=headers, query=query)
    request = AWSRequest(method, f"https://{S3_HOST}{path}", headers=headers, params=query)
    S3SigV4QueryAuth(botocores(a_key(token)), "s3", "eu-central-1", expires=900).add_auth(request)
    assert sorted(parse_qsl(ours)) == sorted(parse_qsl(urlsplit(str(request.url)).query))


def test_a_new_day_or_secret_has_a_key_of_its_own() -> None:
    times = iter(map(datetime.timestamp, [NOON, datetime(2026, 3, 2, tzinfo=UTC), NOON, NOON]))
    signer = RequestSigner("dynamodb", "eu-central-1", HOST, now=lambda: next(times))
    first, second = AwsCredentials("A", "first"), AwsCredentials("A", "second")

    def signature(credentials: AwsCredentials) -> str:
        return signer.headers(credentials, target="t", content_type="c", body=b"")["authorization"]

    noon, tomorrow, other, second_noon = signature(first), signature(first), signature(second), signature(first)
    assert noon == second_noon
    assert len({noon, tomorrow, other}) == 3
