"""The meta function: health, documents, and paths that nothing is served at."""

import json

import pytest

from tests.gateway import send

pytestmark = pytest.mark.usefixtures("aws")


class TestHealth:
    def test_answers_without_a_key(self) -> None:
        answer = send("GET", "/health")
        assert (answer.status, answer.json()) == (200, {"status": "ok", "api_version": "v1"})
        assert answer.headers["cache-control"] == "no-store"

    def test_has_an_empty_body_for_head(self) -> None:
        answer = send("HEAD", "/health")
        assert (answer.status, answer.body, answer.headers["content-length"]) == (200, b"", "34")

    def test_names_the_methods_there_are(self) -> None:
        answer = send("POST", "/health")
        answer.problem(405, "method_not_allowed")
        assert answer.headers["allow"] == "GET, HEAD, OPTIONS"

    def test_answers_options(self) -> None:
        answer = send("OPTIONS", "/health")
        assert (answer.status, answer.headers["allow"], answer.body) == (204, "GET, HEAD, OPTIONS", b"")

    def test_has_no_parameters(self) -> None:
        send("GET", "/health", query="verbose=1").problem(400, "unknown_parameter")


@pytest.mark.parametrize(("path", "version"), [("/openapi.json", "3.0.3"), ("/openapi-3.1.json", "3.1.0")])
class TestDocuments:
    def test_are_json_of_their_version(self, path: str, version: str) -> None:
        answer = send("GET", path)
        assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
        assert json.loads(answer.body)["openapi"] == version

    def test_may_be_had_as_the_media_type_of_openapi(self, path: str, version: str) -> None:
        answer = send("GET", path, headers={"accept": "application/vnd.oai.openapi+json;q=1, */*;q=0.1"})
        assert answer.headers["content-type"] == "application/vnd.oai.openapi+json"
        assert answer.headers["vary"] == "Accept, Accept-Encoding, Origin"
        assert answer.json()["openapi"] == version

    def test_are_sent_once(self, path: str, version: str) -> None:
        etag = send("GET", path).headers["etag"]
        for condition in (etag, f"W/{etag}", f'"other", {etag}', "*"):
            repeat = send("GET", path, headers={"if-none-match": condition})
            assert (repeat.status, repeat.body, repeat.headers["etag"]) == (304, b"", etag)
        assert send("GET", path, headers={"if-none-match": '"other"'}).status == 200


class TestUnknownPaths:
    @pytest.mark.parametrize(
        "path",
        ["/", "/v1", "/v1/", "/v2/clients", "/v1/Clients", "/health/", "/HEALTH", "//health", "/v1/../health", "/%00"],
    )
    @pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "OPTIONS", "HEAD"])
    def test_are_problems(self, method: str, path: str) -> None:
        answer = send(method, path)
        assert (answer.status, answer.headers["content-type"]) == (404, "application/problem+json")
        if method != "HEAD":
            answer.problem(404, "not_found")
