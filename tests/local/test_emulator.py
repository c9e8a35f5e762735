import fcntl
import shutil
import socket
from pathlib import Path

import pytest

from apikit.resources.records import load
from apikit.resources.stored_form import form_of
from domain.clients.model import Client
from local import emulator, redeploy
from local.venv import ensure_emulator


class TestStart:
    def test_refuses_a_taken_port(self, tmp_path: Path) -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            with (
                pytest.raises(emulator.EmulatorError, match="choose another port with WEDSYNC_PORT"),
                emulator.run(listener.getsockname()[1], tmp_path),
            ):
                pytest.fail("it started")

    def test_refuses_a_folder_that_another_stack_uses(self, tmp_path: Path) -> None:
        with (tmp_path / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            with (
                pytest.raises(emulator.EmulatorError, match="already running"),
                emulator.run(1, tmp_path),
            ):
                pytest.fail("it started")

    def test_refuses_data_of_another_port(self, tmp_path: Path) -> None:
        (tmp_path / "port").write_text("4566")
        with (
            pytest.raises(emulator.EmulatorError, match="belongs to port 4566"),
            emulator.run(1, tmp_path),
        ):
            pytest.fail("it started")

    @pytest.mark.parametrize("data_format", [None, "4", "6"])
    def test_refuses_data_of_another_format_and_names_the_folder(self, tmp_path: Path, data_format: str | None) -> None:
        (tmp_path / "port").write_text("1")
        if data_format:
            (tmp_path / "format").write_text(data_format)
        with (
            pytest.raises(emulator.EmulatorError, match=f"The data in {tmp_path} was stored in another format"),
            emulator.run(1, tmp_path),
        ):
            pytest.fail("it started")


class TestDataFormat:
    def test_is_that_of_what_was_started_with_it(self, tmp_path: Path) -> None:
        (tmp_path / "port").write_text("1")
        (tmp_path / "format").write_text(emulator.DATA_FORMAT)
        emulator.require_same_format(tmp_path)

    def test_is_any_while_there_is_no_data(self, tmp_path: Path) -> None:
        emulator.require_same_format(tmp_path)

    def test_a_redeployment_ends_with_the_same_sentence(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "port").write_text("4566")
        monkeypatch.setattr("local.redeploy.RUN_STATE", tmp_path)
        monkeypatch.setattr("local.emulator.is_listening", lambda _port: True)
        with pytest.raises(SystemExit, match="delete the folder, and run `make run` again"):
            redeploy.main()

    def test_is_raised_when_items_of_the_format_can_no_longer_be_read(self) -> None:
        """Where this fails, older items cannot be read: raise DATA_FORMAT and write the item as it is stored now."""
        item = {
            "pk": "T#org_01k0a3v5m8f1xq2w7r9tbdc6yz#live#clients",
            "sk": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz",
            "v": 3,
            "at": "2026-03-01T09:30:00.000Z",
            "doc": '{"name":"John & Jane Smith","email":"john@example.com","status":"lead","package_type":"premium"}',
            "by": "key_01k0a3v5m8f1xq2w7r9tbdc6yz req_1",
        }
        client = load(Client, form_of(item))
        assert emulator.DATA_FORMAT == "5"
        assert (client.organization_id, client.version, client.name, client.status, client.tags) == (
            "org_01k0a3v5m8f1xq2w7r9tbdc6yz",
            3,
            "John & Jane Smith",
            "lead",
            [],
        )


class TestTidy:
    def test_removes_what_a_killed_run_left(self, tmp_path: Path) -> None:
        leftover = tmp_path / "tmp" / "ministack-lambda-meta-1" / "code"
        leftover.mkdir(parents=True)
        (leftover / "handler.py").write_text("")
        (leftover.parent / "layer_0").symlink_to(tmp_path / "tmp" / "unpacked-1")
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
        environment = emulator.build_environment(4599, tmp_path)
        assert not environment.keys() & {"AWS_PROFILE", "PYTHONPATH"}

    def test_finds_the_real_node(self, tmp_path: Path) -> None:
        node = shutil.which("node", path=emulator.build_environment(4599, tmp_path)["PATH"])
        assert node is not None
        assert Path(node).read_bytes()[:2] != b"#!"

    def test_listens_on_loopback_and_enforces_policies(self, tmp_path: Path) -> None:
        environment = emulator.build_environment(4599, tmp_path)
        assert (environment["BIND_HOST"], environment["AUTH"]) == ("127.0.0.1", "true")
