"""Our signature is botocore's, header by header."""

from datetime import UTC, datetime

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from apikit.sigv4 import AwsCredentials, Signer

NOON = datetime(2026, 3, 1, 12, 0, 5, tzinfo=UTC)
HOST = "dynamodb.eu-central-1.amazonaws.com"


def botocores(credentials: AwsCredentials, body: bytes, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda *_, **__: NOON)
    headers = {"content-type": "application/x-amz-json-1.0", "x-amz-target": "DynamoDB_20120810.GetItem"}
    request = AWSRequest("POST", f"https://{HOST}/", headers=headers, data=body)
    found = Credentials(credentials.access_key_id, credentials.secret_access_key, credentials.token)
    SigV4Auth(found, "dynamodb", "eu-central-1").add_auth(request)
    return {name.lower(): value for name, value in request.headers.items()}


@pytest.mark.parametrize("token", [None, "a-session-token/with+signs="])
@pytest.mark.parametrize("body", [b"{}", '{"Key":{"pk":{"S":"Ren\u00e9e"}}}'.encode(), b""])
def test_equals_botocores(token: str | None, body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    credentials = AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", token)
    signer = Signer("dynamodb", "eu-central-1", HOST, now=lambda: NOON)
    ours = signer.headers(
        credentials, target="DynamoDB_20120810.GetItem", content_type="application/x-amz-json-1.0", body=body
    )
    assert ours == botocores(credentials, body, monkeypatch)


def test_a_new_day_or_secret_has_a_key_of_its_own() -> None:
    times = iter([NOON, datetime(2026, 3, 2, tzinfo=UTC), NOON, NOON])
    signer = Signer("dynamodb", "eu-central-1", HOST, now=lambda: next(times))
    first, second = AwsCredentials("A", "first"), AwsCredentials("A", "second")

    def signature(credentials: AwsCredentials) -> str:
        return signer.headers(credentials, target="t", content_type="c", body=b"")["authorization"]

    noon, tomorrow, other, again = signature(first), signature(first), signature(second), signature(first)
    assert noon == again
    assert len({noon, tomorrow, other}) == 3
