"""`python -m tools.openapi`: writes the OpenAPI documents from the routers; `--check` says what differs instead."""

import argparse
import difflib
import json
import sys
from pathlib import Path
from typing import Any

from tools.openapi_document.build import openapi_3_1
from tools.openapi_document.older import openapi_3_0

FOLDER = Path(__file__).resolve().parent.parent / "openapi"
_SHOWN_LINES = 80


def documents() -> dict[str, str]:
    """The text of each file, by its name."""
    newer = openapi_3_1()
    return {"openapi-3.1.json": _text(newer), "openapi.json": _text(openapi_3_0(newer))}


def differences(folder: Path) -> list[str]:
    """Lines that tell how the files in the folder differ from the routers; none when they do not."""
    lines: list[str] = []
    for name, text in documents().items():
        path = folder / name
        committed = path.read_text(encoding="utf-8") if path.exists() else ""
        found = difflib.unified_diff(
            committed.splitlines(), text.splitlines(), f"openapi/{name}", f"{name} as the routers say", lineterm=""
        )
        lines += list(found)
    return lines


def write(folder: Path) -> list[str]:
    """Writes the files; the names of those that changed."""
    folder.mkdir(exist_ok=True)
    changed = []
    for name, text in documents().items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            changed.append(name)
    return changed


def main() -> None:
    """Write or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when the committed files differ")
    if parser.parse_args().check:
        _check()
    else:
        changed = write(FOLDER)
        print(f"openapi/: {', '.join(changed)} written" if changed else "openapi/: unchanged")


def _check() -> None:
    lines = differences(FOLDER)
    if not lines:
        print("openapi/: as the routers say")
        return
    print("\n".join(lines[:_SHOWN_LINES]))
    if len(lines) > _SHOWN_LINES:
        print(f"… and {len(lines) - _SHOWN_LINES} lines more")
    sys.exit("openapi/ differs from the routers: run `make openapi` and commit what it writes.")


def _text(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()
