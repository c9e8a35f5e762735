import fcntl
import shutil
import socket
from pathlib import Path

import pytest

from local import emulator
from local.venv import ensure_emulator


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

    def test_refuses_data_of_another_port(self, tmp_path: Path) -> None:
        (tmp_path / "port").write_text("4566")
        with (
            pytest.raises(emulator.EmulatorError, match="belongs to port 4566"),
            emulator.running(1, tmp_path),
        ):
            pytest.fail("it started")


class TestTidy:
    def test_removes_what_a_killed_run_left(self, tmp_path: Path) -> None:
        left = tmp_path / "tmp" / "ministack-lambda-meta-1" / "code"
        left.mkdir(parents=True)
        (left / "handler.py").write_text("")
        (left.parent / "layer_0").symlink_to(tmp_path / "tmp" / "unpacked-1")
        emulator.tidy(tmp_path)
        assert list(tmp_path.rglob("*")) == [tmp_path / "tmp"]

    def test_keeps_the_data(self, tmp_path: Path) -> None:
        (tmp_path / "services").mkdir()
        (tmp_path / "services" / "dynamodb.json").write_text("{}")
        emulator.tidy(tmp_path)
        assert (tmp_path / "services" / "dynamodb.json").read_text() == "{}"

    def test_holds_the_sources_of_events_again(self, tmp_path: Path) -> None:
        emulator.release_sources(tmp_path)
        emulator.tidy(tmp_path)
        assert not (tmp_path / "warm").exists()


@pytest.fixture
def emulator_venv() -> None:
    """The environment that the emulator runs in, whose Node it finds."""
    ensure_emulator()


@pytest.mark.usefixtures("emulator_venv")
class TestEnvironment:
    def test_functions_inherit_nothing_of_the_callers(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AWS_PROFILE", "production")
        monkeypatch.setenv("PYTHONPATH", "/somewhere")
        environment = emulator.environment_of(4599, tmp_path)
        assert not environment.keys() & {"AWS_PROFILE", "PYTHONPATH"}

    def test_finds_the_real_node(self, tmp_path: Path) -> None:
        node = shutil.which("node", path=emulator.environment_of(4599, tmp_path)["PATH"])
        assert node is not None
        assert Path(node).read_bytes()[:2] != b"#!"

    def test_listens_on_loopback_and_enforces_policies(self, tmp_path: Path) -> None:
        environment = emulator.environment_of(4599, tmp_path)
        assert (environment["BIND_HOST"], environment["AUTH"]) == ("127.0.0.1", "true")
