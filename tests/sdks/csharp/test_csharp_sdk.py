"""The C# SDK: compiled with warnings as errors, its own tests, its README and its examples."""

import base64
import hmac
import json
import re
import socket
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from defusedxml import ElementTree

from local import nuget
from sdks.generator import csharp
from sdks.generator.__main__ import DOCUMENT
from sdks.generator.csharp.samples import sample
from sdks.generator.document_reader import read_document
from sdks.generator.sdk_model import SdkModel
from tests.csharp_sdk import SOURCE, compile_library, compile_program, compile_stack_tests, install_dotnet, run_program
from tests.sdks.operations import operations
from tests.sdks.scripted_server import a_scripted_server

Json = dict[str, Any]
FOLDER = Path(__file__).parent
# What the code blocks of the README take for granted.
_README_FRAME = """
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using WedSync;

public static class Block%d
{
    public static async Task Run(
        WedSyncClient client, CancellationToken cancellationToken, ClientInput[] newClients, string cursor, Action<string> Store,
        Func<string, Task> CopyEverythingAsync, string body, Dictionary<string, string> headers, string redirect)
    {
        await Task.Yield();
%s
    }
}
"""
SUITES = sorted(path.stem for path in (FOLDER / "suite").glob("*Tests.cs"))


@pytest.fixture(scope="module")
def sdk() -> SdkModel:
    return read_document(json.loads(DOCUMENT.read_text()))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_library(tmp_path_factory.mktemp("csharp_sdk"))


@pytest.fixture(scope="module")
def suite(library: Path, sdk: SdkModel) -> Path:
    """The program of the SDK's own tests."""
    calls = list(operations(sdk, json.loads(DOCUMENT.read_text())))
    (library.parent / "operations.json").write_text(json.dumps(calls))
    (library.parent / "Samples.cs").write_text(_samples(sdk))
    return compile_program(library, "Suite", [*(FOLDER / "suite").glob("*.cs"), library.parent / "Samples.cs"])


def _samples(sdk: SdkModel) -> str:
    """The code samples as functions by the name of their operation, with clients of the scripted server."""
    functions = []
    for resource in sdk.all_resources:
        for method in resource.methods:
            _, program = sample(sdk, resource, method).split("\n\n", 1)
            secret, address = re.search(r"new WedSyncClient\((.*)\)", program), 'new() { BaseUrl = Api.Url + "/stack" }'
            assert secret
            client = f"new WedSyncClient({secret[1] or 'null'}, {address})"
            functions.append(f'["{method.operation_id}"] = async () => {{ {program.replace(secret[0], client)} }},')
    functions_text = "\n".join(functions)
    return f"public static class Samples {{ public static readonly Dictionary<string, Func<Task>> All = new() {{ {functions_text} }}; }}"


class TestGeneratedCode:
    def test_is_up_to_date(self, sdk: SdkModel) -> None:
        texts = {SOURCE / name: text for name, text in csharp.files(sdk).items()}
        present = {path: path.read_text() for path in (SOURCE / "src" / "Generated").rglob("*.cs")}
        assert {**present, SOURCE / "REFERENCE.md": (SOURCE / "REFERENCE.md").read_text()} == texts


class TestLibrary:
    @pytest.mark.parametrize("name", SUITES)
    def test_passes_its_own_tests(self, suite: Path, library: Path, name: str) -> None:
        with a_scripted_server() as server:
            operations_file = library.parent / "operations.json"
            run_program(suite, name, env={"SCRIPTED_SERVER": server.url, "OPERATIONS": str(operations_file)})

    def test_is_the_same_when_it_is_built_again(self, library: Path, tmp_path: Path) -> None:
        assert compile_library(tmp_path).read_bytes() == library.read_bytes()

    def test_compiles_with_its_tests_on_the_stack(self, library: Path) -> None:
        assert compile_stack_tests(library).exists()


class TestPackage:
    def test_has_a_readme_whose_blocks_compile(self, library: Path, tmp_path: Path) -> None:
        first_call, *blocks = re.findall(r"```csharp\n(.*?)```", (SOURCE / "README.md").read_text(), re.DOTALL)
        for number, block in enumerate(blocks):
            (tmp_path / f"Block{number}.cs").write_text(_README_FRAME % (number, block))
        (tmp_path / "FirstCall.cs").write_text(first_call)
        compile_program(library, "Readme", tmp_path.glob("*.cs"))

    def test_is_what_nuget_takes(self, library: Path, tmp_path: Path) -> None:
        package = nuget.pack(SOURCE / "WedSync.nuspec", [SOURCE, library.parent], tmp_path)
        assert package.name == "WedSync.1.0.0.nupkg"
        with zipfile.ZipFile(package) as archive:
            names = archive.namelist()
            for name in ("[Content_Types].xml", "_rels/.rels", "WedSync.nuspec", "lib/net8.0/WedSync.xml"):
                ElementTree.fromstring(archive.read(name))
            assert archive.read("lib/net8.0/WedSync.dll") == library.read_bytes()
        assert {"README.md", "LICENSE", "CHANGELOG.md"} < set(names)
        second = nuget.pack(SOURCE / "WedSync.nuspec", [SOURCE, library.parent], tmp_path / "again")
        assert second.read_bytes() == package.read_bytes()

    def test_is_described_by_its_project_as_by_its_nuspec(self) -> None:
        project = ElementTree.fromstring((SOURCE / "WedSync.csproj").read_bytes())
        properties = {each.tag: each.text for each in project.iter() if each.text and each.text.strip()}
        assert properties.items() >= {"NuspecFile": "WedSync.nuspec", "NuspecBasePath": "$(OutputPath)"}.items()
        assert (
            properties.items() >= {"LangVersion": "12", "Nullable": "enable", "TreatWarningsAsErrors": "true"}.items()
        )
        package = ElementTree.fromstring((SOURCE / "WedSync.nuspec").read_bytes())
        names = {each.tag.rpartition("}")[2]: each for each in package.iter()}
        framework, assembly = properties["TargetFramework"], properties["AssemblyName"]
        assert (names["id"].text, names["version"].text) == (assembly, properties["Version"])
        assert names["group"].get("targetFramework") == framework
        assert properties["GenerateDocumentationFile"] == "true"
        (copies,) = [each for each in project.iter("None") if each.get("CopyToOutputDirectory")]
        outputs = {f"{assembly}.dll": f"lib/{framework}/", f"{assembly}.xml": f"lib/{framework}/"}
        outputs |= dict.fromkeys(copies.attrib["Include"].split(";"), "")
        files = [(each.attrib["src"], each.attrib["target"]) for each in package.iter() if each.tag.endswith("}file")]
        assert sorted(files) == sorted((name, folder + name) for name, folder in outputs.items())
        (sources,) = [each.attrib["Include"] for each in project.iter("Compile")]
        assert set(SOURCE.glob(sources)) == set((SOURCE / "src").rglob("*.cs"))

    def test_has_one_version(self) -> None:
        version = ElementTree.parse(SOURCE / "WedSync.csproj").findtext("PropertyGroup/Version")
        assert f"<version>{version}</version>" in (SOURCE / "WedSync.nuspec").read_text()
        assert f"## {version} (" in (SOURCE / "CHANGELOG.md").read_text()
        assert f"WedSync-SDK-CSharp/{version}" in (SOURCE / "src" / "Runtime" / "Transport.cs").read_text()


class TestExamples:
    """Against the scripted server; tests/e2e runs them against the stack."""

    def test_of_the_first_call(self, library: Path) -> None:
        replies = [{"status": 201, "json": {"id": "cli_1", "created_at": "2026-03-01T09:30:00Z"}}]
        assert run_example(library, "FirstCall", replies) == "Created cli_1 at 2026-03-01T09:30:00.0000000+00:00\n"

    def test_of_an_import_tells_what_is_wrong(self, library: Path) -> None:
        fault = {"code": "invalid_format", "detail": "It is no address.", "pointer": "/email"}
        problem = {"status": 422, "code": "invalid_request", "detail": "See errors.", "errors": [fault]}
        replies: list[Json] = [{"json": {"id": "cli_1", "version": 2}}, {"status": 422, "json": problem}]
        output = run_example(library, "ImportClients", replies)
        assert output == "1 is cli_1, version 2\n2: /email It is no address.\n"

    def test_of_the_change_feed_continues_where_it_was(self, library: Path, tmp_path: Path) -> None:
        change = {"id": "cli_1", "operation": "updated", "changed_at": "2026-03-01T09:30:00Z"}
        page = {"data": [change], "has_more": False, "next_cursor": "c2"}
        outputs = [
            run_example(library, "FollowChanges", [{"json": page}], env={"TMPDIR": str(tmp_path)}) for _ in range(2)
        ]
        assert all(each.endswith(" cli_1 updated\n") for each in outputs)
        assert (tmp_path / "wedsync-cursor.txt").read_text() == "c2"

    def test_of_webhooks_verifies_them(self, library: Path) -> None:
        body = json.dumps({"id": "evt_1", "type": "client.created", "data": {"object": {"name": "Ann & Bo"}}})
        status, output = deliver(library, body, body)
        assert (status, output.splitlines()[1:]) == (204, ["New client: Ann & Bo"])
        status, output = deliver(library, body, body + " ")
        assert (status, "No signature fits" in output) == (400, True)


def run_example(library: Path, name: str, replies: list[Json], *, env: Mapping[str, str] | None = None) -> str:
    """Return what an example prints."""
    program = compile_program(library, name, [SOURCE / "examples" / f"{name}.cs"])
    with a_scripted_server() as server:
        server.script(replies)
        return run_program(program, env={"WEDSYNC_URL": server.url, "WEDSYNC_SECRET": "sk_test_x", **(env or {})})


def deliver(library: Path, signed_body: str, sent_body: str) -> tuple[int, str]:
    """Deliver a webhook to the example, and return its status and what it prints."""
    program = compile_program(library, "ReceiveWebhooks", [SOURCE / "examples" / "ReceiveWebhooks.cs"])
    port = free_port()
    variables = {"PORT": str(port), "WEBHOOK_SECRET": "whsec_" + base64.b64encode(b"k" * 32).decode()}
    timestamp = str(int(time.time()))
    digest = hmac.digest(b"k" * 32, f"evt_1.{timestamp}.{signed_body}".encode(), "sha256")
    headers = {
        "webhook-id": "evt_1",
        "webhook-timestamp": timestamp,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }
    with install_dotnet().start(program, env=variables) as process:
        assert process.stdout
        first_line = process.stdout.readline()
        response = httpx.post(f"http://127.0.0.1:{port}/", content=sent_body, headers=headers)
        process.kill()
        return response.status_code, first_line + process.stdout.read()


def free_port() -> int:
    """A port that is free now: HttpListener takes no other way to find one."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
