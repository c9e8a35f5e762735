"""The committed documents pass validators and linters that others wrote, without an error or a warning."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "openapi" / name for name in ("openapi.json", "openapi-3.1.json")]
LINT = ROOT / "tools" / "lint"
NODE = Path(sys.executable).parent / "node"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_is_valid(path: Path) -> None:
    validate(json.loads(path.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The documents without XML examples: both linters compare those texts with the schemas of the objects they spell.

    `test_xml_examples.py` compares each of them with the one in JSON. Without examples of event types too, which Spectral takes for
    media types, because they have the members `schema` and `example`.
    """
    folder = tmp_path_factory.mktemp("openapi")
    for path in DOCUMENTS:
        document = json.loads(path.read_text(encoding="utf-8"))
        for media in (*_in_xml(document), *_of_event_types(document)):
            media.pop("example", None)
            media.pop("examples", None)
        (folder / path.name).write_text(json.dumps(document), encoding="utf-8")
    return [folder / path.name for path in DOCUMENTS]


def _in_xml(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every XML media type."""
    operations = [operation for item in document["paths"].values() for operation in item.values()]
    bodies = [operation["requestBody"] for operation in operations if "requestBody" in operation]
    bodies += [answer for each in [*operations, document["components"]] for answer in each["responses"].values()]
    for body in bodies:
        yield from (media for name, media in body.get("content", {}).items() if name.endswith("xml"))


def _of_event_types(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every media type with event types."""
    for path in ("/v1/event-types", "/v1/event-types/{event_type}"):
        yield document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]


def test_redocly_finds_nothing(documents: list[Path]) -> None:
    assert "valid" in _lint(documents, "redocly", "lint", "--config", "redocly.yaml")


def test_spectral_finds_nothing(documents: list[Path]) -> None:
    # 3.0.3 is made from 3.1, and this is by far the slowest.
    output = _lint(documents[-1:], "spectral", "lint", "--ruleset", "spectral.yaml", "--fail-severity", "hint")
    assert "No results" in output


def _lint(documents: list[Path], program: str, *arguments: str) -> str:
    script = LINT / "node_modules" / ".bin" / program
    if not (NODE.exists() and script.exists()):
        pytest.fail(f"{program} is not installed: run `{NODE.parent}/npm ci --prefix tools/lint`")
    process = subprocess.run(
        [NODE, script, *arguments, *documents],
        cwd=LINT,
        env={**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout + process.stderr
