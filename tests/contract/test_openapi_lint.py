"""The committed documents pass validators and linters that others wrote, without an error or a warning."""

import json
import os
import subprocess
import sys
from pathlib import Path

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
def linted(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The documents without XML examples: both linters compare those texts with the schemas of the objects they spell.

    `test_xml_by_document.py` reads each of them as the API does.
    """
    folder = tmp_path_factory.mktemp("openapi")
    for path in DOCUMENTS:
        document = json.loads(path.read_text(encoding="utf-8"))
        for item in document["paths"].values():
            for operation in item.values():
                operation.get("requestBody", {}).get("content", {}).get("application/xml", {}).pop("examples", None)
        (folder / path.name).write_text(json.dumps(document), encoding="utf-8")
    return [folder / path.name for path in DOCUMENTS]


def test_redocly_finds_nothing(linted: list[Path]) -> None:
    assert "valid" in _lint(linted, "redocly", "lint", "--config", "redocly.yaml")


def test_spectral_finds_nothing(linted: list[Path]) -> None:
    # 3.0.3 is made from 3.1, and this is by far the slowest.
    told = _lint(linted[-1:], "spectral", "lint", "--ruleset", "spectral.yaml", "--fail-severity", "hint")
    assert "No results" in told


def _lint(documents: list[Path], program: str, *arguments: str) -> str:
    script = LINT / "node_modules" / ".bin" / program
    if not (NODE.exists() and script.exists()):
        pytest.fail(f"{program} is not installed: run `{NODE.parent}/npm ci --prefix tools/lint`")
    run = subprocess.run(
        [NODE, script, *arguments, *documents],
        cwd=LINT,
        env={**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout + run.stderr
