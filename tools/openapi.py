"""`python -m tools.openapi`: writes what follows from the routers, the OpenAPI documents first; `--check` says what differs."""

import argparse
import difflib
import json
import sys
from pathlib import Path
from typing import Any

from tools.openapi_document.build import openapi_3_1
from tools.openapi_document.older import openapi_3_0
from tools.openapi_document.operation_names import operations_module

ROOT = Path(__file__).resolve().parent.parent
_SHOWN_LINES = 80


def generated() -> dict[str, str]:
    """The text of each file, by its path below the root: the documents, and the operations that keys may have rules for."""
    newer = openapi_3_1()
    return {
        "openapi/openapi-3.1.json": _text(newer),
        "openapi/openapi.json": _text(openapi_3_0(newer)),
        "layers/domain/python/domain/api_keys/operations.py": operations_module(newer),
    }


def differences(root: Path) -> list[str]:
    """Lines that tell how the files below the root differ from the routers; none when they do not."""
    lines: list[str] = []
    for name, text in generated().items():
        path = root / name
        committed = path.read_text(encoding="utf-8") if path.exists() else ""
        lines += difflib.unified_diff(
            committed.splitlines(), text.splitlines(), name, f"{name} generated from the routers", lineterm=""
        )
    return lines


def write(root: Path) -> list[str]:
    """Writes the files; the paths of those that changed."""
    changed = []
    for name, text in generated().items():
        path = root / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed.append(name)
    return changed


def main() -> None:
    """Write or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="do not write; fail if the committed files differ")
    if parser.parse_args().check:
        _check()
    else:
        changed = write(ROOT)
        print(f"{', '.join(changed)} written" if changed else "No changes.")


def _check() -> None:
    lines = differences(ROOT)
    if not lines:
        print("openapi/ is up to date.")
        return
    print("\n".join(lines[:_SHOWN_LINES]))
    if len(lines) > _SHOWN_LINES:
        print(f"… and {len(lines) - _SHOWN_LINES} more lines")
    sys.exit("openapi/ is out of date. Run `make openapi` and commit the changes.")


def _text(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()
