"""`python -m tools.openapi`: generates the OpenAPI documents and what the code reads from them; `--check` prints the differences."""

import argparse
import difflib
import json
import sys
from pathlib import Path
from typing import Any

from sdks.generator.code_samples import add_code_samples
from tools.openapi_document.document_builder import openapi_3_1
from tools.openapi_document.event_catalogue_file import event_catalogue
from tools.openapi_document.openapi_3_0 import openapi_3_0
from tools.openapi_document.operation_names import operations_module

ROOT = Path(__file__).resolve().parent.parent
_MAX_LINES = 80


def generate() -> dict[str, str]:
    """Return the text of each generated file by path: the documents, the event catalogue, and the operations for rules of keys."""
    document = add_code_samples(openapi_3_1())
    return {
        "openapi/openapi-3.1.json": _text(document),
        "openapi/openapi.json": _text(openapi_3_0(document)),
        "layers/domain/python/domain/api_keys/api_operations.py": operations_module(document),
        "layers/domain/python/domain/events/event_types.json": _text(event_catalogue(document)),
    }


def differences(root: Path) -> list[str]:
    """Return the differences between the files and the routers as lines of a unified diff."""
    lines: list[str] = []
    for name, text in generate().items():
        path = root / name
        old_text = path.read_text(encoding="utf-8") if path.exists() else ""
        lines += difflib.unified_diff(
            old_text.splitlines(), text.splitlines(), name, f"{name} generated from the routers", lineterm=""
        )
    return lines


def write(root: Path) -> list[str]:
    """Write the files. Return the paths of those that changed."""
    changed_paths = []
    for name, text in generate().items():
        path = root / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed_paths.append(name)
    return changed_paths


def main() -> None:
    """Write the files, or check them with `--check`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="do not write; fail if the committed files differ")
    if parser.parse_args().check:
        _check()
    else:
        changed_paths = write(ROOT)
        print(f"{', '.join(changed_paths)} written" if changed_paths else "No changes.")


def _check() -> None:
    lines = differences(ROOT)
    if not lines:
        print("openapi/ is up to date.")
        return
    print("\n".join(lines[:_MAX_LINES]))
    if len(lines) > _MAX_LINES:
        print(f"… and {len(lines) - _MAX_LINES} more lines")
    sys.exit("openapi/ is out of date. Run `make openapi` and commit the changes.")


def _text(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()
