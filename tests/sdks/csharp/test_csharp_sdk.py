"""The C# SDK: compiled with warnings as errors, its own tests, its README and its examples."""

import json
import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from defusedxml import ElementTree

from local import dotnet, nuget
from local.dotnet import Dotnet
from local.paths import ROOT
from sdks.generator import csharp
from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from sdks.generator.sdk_model import SdkModel
from tests.sdks.node.operations import operations
from tests.sdks.scripted_server import a_scripted_server

FOLDER = Path(__file__).parent
SOURCE = ROOT / "sdks" / "csharp"
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
def runtime() -> Dotnet:
    try:
        return dotnet.install()
    except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(
            f"THE C# SDK IS NOT TESTED: .NET cannot be installed. Run `python -m local.dotnet` to see why. {error}"
        )


@pytest.fixture(scope="module")
def library(runtime: Dotnet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library, with its documentation complete."""
    folder = tmp_path_factory.mktemp("csharp_sdk")
    sources = (SOURCE / "src").rglob("*.cs")
    return runtime.compile(folder / "WedSync.dll", sources, documentation=folder / "WedSync.xml")


@pytest.fixture(scope="module")
def suite(runtime: Dotnet, library: Path, sdk: SdkModel) -> Path:
    """The program of the SDK's own tests."""
    calls = list(operations(sdk, json.loads(DOCUMENT.read_text())))
    (library.parent / "operations.json").write_text(json.dumps(calls))
    sources = (FOLDER / "suite").glob("*.cs")
    return runtime.compile(library.parent / "Tests.dll", sources, is_program=True, references=[library])


class TestGeneratedCode:
    def test_is_up_to_date(self, sdk: SdkModel) -> None:
        texts = {SOURCE / name: text for name, text in csharp.files(sdk).items()}
        present = {path: path.read_text() for path in (SOURCE / "src" / "Generated").rglob("*.cs")}
        assert {**present, SOURCE / "REFERENCE.md": (SOURCE / "REFERENCE.md").read_text()} == texts

    def test_has_at_most_forty_lines_an_operation(self, sdk: SdkModel) -> None:
        lines = [
            line
            for path in (SOURCE / "src" / "Generated").rglob("*.cs")
            for line in path.read_text().splitlines()
            if line.strip() and not line.lstrip().startswith("//")
        ]
        assert len(lines) <= 40 * sum(len(each.methods) for each in sdk.all_resources)


class TestLibrary:
    @pytest.mark.parametrize("name", SUITES)
    def test_passes_its_own_tests(self, runtime: Dotnet, suite: Path, name: str) -> None:
        with a_scripted_server() as server:
            variables = {"SCRIPTED_SERVER": server.url, "OPERATIONS": str(suite.parent / "operations.json")}
            process = runtime.run(suite, name, env=variables)
        assert process.returncode == 0, process.stdout + process.stderr

    def test_is_the_same_when_it_is_built_again(self, runtime: Dotnet, library: Path) -> None:
        second = runtime.compile(library.parent / "again" / "WedSync.dll", (SOURCE / "src").rglob("*.cs"))
        assert second.read_bytes() == library.read_bytes()


class TestPackage:
    def test_has_a_readme_whose_blocks_compile(self, runtime: Dotnet, library: Path) -> None:
        first_call, *blocks = re.findall(r"```csharp\n(.*?)```", (SOURCE / "README.md").read_text(), re.DOTALL)
        folder = library.parent / "readme"
        folder.mkdir()
        sources = [folder / f"Block{number}.cs" for number in range(len(blocks))]
        for number, block in enumerate(blocks):
            sources[number].write_text(_README_FRAME % (number, block))
        (folder / "FirstCall.cs").write_text(first_call)
        runtime.compile(
            folder / "Readme.dll", [*sources, folder / "FirstCall.cs"], is_program=True, references=[library]
        )

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

    def test_has_one_version(self) -> None:
        version = ElementTree.parse(SOURCE / "WedSync.csproj").findtext("PropertyGroup/Version")
        assert f"<version>{version}</version>" in (SOURCE / "WedSync.nuspec").read_text()
        assert f"## {version} (" in (SOURCE / "CHANGELOG.md").read_text()
        assert f"WedSync-SDK-CSharp/{version}" in (SOURCE / "src" / "Runtime" / "Transport.cs").read_text()


class TestExamples:
    @pytest.mark.parametrize("name", sorted(path.stem for path in (SOURCE / "examples").glob("*.cs")))
    def test_compile(self, runtime: Dotnet, library: Path, name: str) -> None:
        folder = library.parent / name
        runtime.compile(
            folder / f"{name}.dll", [SOURCE / "examples" / f"{name}.cs"], is_program=True, references=[library]
        )
