import fcntl
import socket
from pathlib import Path

import pytest

from local import emulator


class TestRunning:
    def test_refuses_a_taken_port(self, tmp_path: Path) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            with (
                pytest.raises(emulator.EmulatorError, match="choose another with WEDSYNC_PORT"),
                emulator.running(taken.getsockname()[1], tmp_path),
            ):
                pytest.fail("it started")

    def test_refuses_a_folder_that_another_stack_uses(self, tmp_path: Path) -> None:
        with (tmp_path / "lock").open("w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            with (
                pytest.raises(emulator.EmulatorError, match="already runs"),
                emulator.running(1, tmp_path),
            ):
                pytest.fail("it started")


class TestEnvironment:
    def test_functions_inherit_nothing_of_the_callers(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AWS_PROFILE", "production")
        monkeypatch.setenv("PYTHONPATH", "/somewhere")
        environment = emulator.environment_of(4599, tmp_path)
        assert not environment.keys() & {"AWS_PROFILE", "PYTHONPATH"}

    def test_listens_on_loopback_and_enforces_policies(self, tmp_path: Path) -> None:
        environment = emulator.environment_of(4599, tmp_path)
        assert (environment["BIND_HOST"], environment["AUTH"]) == ("127.0.0.1", "true")
