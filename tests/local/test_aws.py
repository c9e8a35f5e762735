import pytest

from local import aws


class TestEnvironment:
    def test_nothing_of_the_callers_account_reaches_the_local_stack(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AWS_PROFILE", "production")
        monkeypatch.setenv("AWS_SESSION_TOKEN", "token")
        environment = aws.environment(4599)
        assert not environment.keys() & {"AWS_PROFILE", "AWS_SESSION_TOKEN"}
        assert environment["AWS_ENDPOINT_URL"] == "http://127.0.0.1:4599"
        assert environment["AWS_ACCESS_KEY_ID"] == aws.ACCESS_KEY_ID
