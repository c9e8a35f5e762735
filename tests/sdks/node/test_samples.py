"""Code samples of operations in JavaScript. That all of them compile is a test of the package."""

import json

import pytest

from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from sdks.generator.node.samples import literal, sample
from sdks.generator.sdk_model import SdkModel


@pytest.fixture(scope="module")
def sdk() -> SdkModel:
    return read_document(json.loads(DOCUMENT.read_text()))


def lines_of(sdk: SdkModel, operation_id: str) -> list[str]:
    """The lines of a sample after its import."""
    for resource in sdk.all_resources:
        for method in resource.methods:
            if method.operation_id == operation_id:
                return sample(resource, sdk.parent_of(resource), method).splitlines()[2:]
    raise KeyError(operation_id)


class TestSamples:
    def test_of_a_creation_have_its_body(self, sdk: SdkModel) -> None:
        assert lines_of(sdk, "clients_create") == [
            'const wedsync = new WedSyncClient(process.env.WEDSYNC_SECRET ?? "");',
            "const client = await wedsync.clients.create({",
            '  name: "John & Jane Smith",',
            '  email: "john@example.com",',
            '  wedding_date: "2025-06-15",',
            '  package_type: "premium",',
            "});",
            "console.log(client);",
        ]

    def test_of_a_list_iterate_over_it(self, sdk: SdkModel) -> None:
        assert lines_of(sdk, "clients_list")[1:] == [
            "for await (const client of wedsync.clients.list()) {",
            "  console.log(client);",
            "}",
        ]

    def test_of_a_change_have_the_version(self, sdk: SdkModel) -> None:
        call = 'wedsync.bookings.confirm("bkg_01k0a3v5m8f1xq2w7r9tbdc6yz", { ifMatch: 3 })'
        assert lines_of(sdk, "bookings_confirm")[1:] == [f"const booking = await {call};", "console.log(booking);"]

    def test_of_a_deletion_return_nothing(self, sdk: SdkModel) -> None:
        call = 'wedsync.venues.spaces.delete("ven_01k0a3v5m8f1xq2w7r9tbdc6yz", "spc_01k0a3v5m8f1xq2w7r9tbdc6yz")'
        assert lines_of(sdk, "spaces_delete")[1:] == [f"await {call};"]

    def test_without_credentials_have_none(self, sdk: SdkModel) -> None:
        assert lines_of(sdk, "auth_login")[0] == "const wedsync = new WedSyncClient(null);"

    def test_have_values_in_the_languages_own_form(self) -> None:
        assert literal({"a": [1, True, None], "b-c": "ü\n", "d": {}}) == '{ a: [1, true, null], "b-c": "ü\\n", d: {} }'
        long = "x" * 60
        assert literal([{"a": long, "b": long}]) == f'[\n  {{\n    a: "{long}",\n    b: "{long}",\n  }},\n]'
