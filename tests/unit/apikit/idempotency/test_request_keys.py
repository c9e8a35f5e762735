"""What is stored of a request with an Idempotency-Key says nothing about its body."""

from hashlib import sha256

from apikit.idempotency.request_keys import KeyedRequest, create_keyed_request
from apikit.signer import Signer
from tests.builders import an_actor

BODY = b'{"password":"correct horse battery"}'
SIGNER = Signer(b"secret")
ACTOR = an_actor("*")


def keyed_request(*, signer: Signer = SIGNER, key: str = "one", query: str = "", body: bytes = BODY) -> KeyedRequest:
    return create_keyed_request(ACTOR, signer, key=key, method="POST", path="/v1/auth/register", query=query, body=body)


class TestFingerprint:
    def test_is_the_same_for_the_same_request(self) -> None:
        assert keyed_request() == keyed_request()

    def test_differs_with_the_body_and_the_query(self) -> None:
        requests = [keyed_request(), keyed_request(body=b"{}"), keyed_request(query="a=b"), keyed_request(query="a")]
        assert len({each.fingerprint for each in requests}) == len(requests)
        assert len({each.key_hash for each in requests}) == 1

    def test_cannot_be_computed_without_the_secret_of_the_platform(self) -> None:
        ours, theirs = keyed_request(), keyed_request(signer=Signer(b"guess"))
        assert ours.key_hash == theirs.key_hash
        assert ours.fingerprint not in {theirs.fingerprint, sha256(b"\0" + BODY).digest()}

    def test_of_equal_bodies_differs_with_the_key(self) -> None:
        assert keyed_request().fingerprint != keyed_request(key="two").fingerprint
