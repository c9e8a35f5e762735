"""The files that each SDK brings: its README, reference, changelog, licence and examples."""

import json
import re

import pytest

from sdks.catalogue import CATALOGUE, Sdk
from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from sdks.generator.node.typescript import camel

SDKS = {each.language: each for each in CATALOGUE}
EXAMPLES = ("firstcall", "importclients", "followchanges", "receivewebhooks")


@pytest.fixture(params=SDKS)
def sdk(request: pytest.FixtureRequest) -> Sdk:
    return SDKS[request.param]


def test_are_complete(sdk: Sdk) -> None:
    assert {"README.md", "REFERENCE.md", "CHANGELOG.md", "LICENSE"} <= {each.name for each in sdk.folder.iterdir()}
    assert "MIT" in (sdk.folder / "LICENSE").read_text()
    assert sdk.read_version() == "1.0.0"
    examples = {re.sub("[-_]", "", each.stem).lower() for each in (sdk.folder / "examples").iterdir()}
    assert set(EXAMPLES) <= examples


def test_of_the_readme_begin_with_the_first_call(sdk: Sdk) -> None:
    first_call = sdk.read_first_call()
    assert "WedSyncClient(" in first_call
    assert re.search(r"\.clients\.create\(|->clients->create\(|\.Clients\.CreateAsync\(", first_call)


def test_of_the_reference_have_every_method(sdk: Sdk) -> None:
    reference = (sdk.folder / "REFERENCE.md").read_text()
    methods = [
        method for each in read_document(json.loads(DOCUMENT.read_text())).all_resources for method in each.methods
    ]
    absent = [each.operation_id for each in methods if not re.search(rf"\b{method_name(sdk, each.name)}\(", reference)]
    assert absent == []
    assert len(re.findall(r"^\| `.*\(", reference, re.MULTILINE)) >= len(methods)


def method_name(sdk: Sdk, name: str) -> str:
    """The name of a method in the language."""
    if sdk.language == "python":
        return name
    word = camel(name)
    return f"{word[0].upper()}{word[1:]}Async" if sdk.language == "csharp" else word
