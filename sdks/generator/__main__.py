"""`python -m sdks.generator`: writes the SDKs from the released OpenAPI document; `--check` fails if the committed files differ."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from sdks.generator import csharp, node, php, python
from sdks.generator.document_reader import read_document
from sdks.generator.sdk_model import SdkModel

SDKS = Path(__file__).resolve().parent.parent
DOCUMENT = SDKS.parent / "openapi" / "openapi-3.1.json"
LANGUAGES: Mapping[str, Callable[[SdkModel], dict[str, str]]] = {
    "csharp": csharp.files,
    "node": node.files,
    "php": php.files,
    "python": python.files,
}


def generate() -> dict[Path, str]:
    """Return the text of each generated file."""
    sdk = read_document(json.loads(DOCUMENT.read_text(encoding="utf-8")))
    return {SDKS / language / name: text for language, write in LANGUAGES.items() for name, text in write(sdk).items()}


def find_changes(files: Mapping[Path, str]) -> list[Path]:
    """Return the files that differ from the generated ones."""
    return [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]


def main() -> None:
    """Write the files, or check them with `--check`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="do not write; fail if the committed files differ")
    is_check = parser.parse_args().check
    files = generate()
    changes = find_changes(files)
    if is_check and changes:
        names = ", ".join(str(path.relative_to(SDKS)) for path in changes[:10])
        sys.exit(f"{len(changes)} files of the SDKs are out of date ({names}). Run `make sdks` and commit the changes.")
    for path in changes:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
    print(f"{len(changes)} files written." if changes else "No changes.")


if __name__ == "__main__":
    main()
