"""The Node.js SDK as its users install it: its own tests, its types, its examples and its sizes."""

import json
from pathlib import Path

import pytest

from local import npm
from sdks.generator import node
from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from sdks.generator.sdk_model import SdkModel
from tests.node_sdk import BUNDLES, SOURCE, TESTS, bundle_size, create_project, run_node

SUITES = sorted(path.name for path in (TESTS / "suite").glob("*.test.ts") if path.name != "types.test.ts")


@pytest.fixture(scope="module")
def sdk() -> SdkModel:
    return read_document(json.loads(DOCUMENT.read_text()))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the package, its tests and its examples."""
    return create_project(tmp_path_factory.mktemp("node_sdk"))


class TestGeneratedCode:
    def test_is_up_to_date(self, sdk: SdkModel) -> None:
        texts = {SOURCE / name: text for name, text in node.files(sdk).items()}
        assert {path: path.read_text() for path in (SOURCE / "src/generated").rglob("*.ts")} == {
            path: text for path, text in texts.items() if path.suffix == ".ts"
        }
        assert (SOURCE / "REFERENCE.md").read_text() == texts[SOURCE / "REFERENCE.md"]


class TestPackage:
    @pytest.mark.parametrize("suite", SUITES)
    def test_passes_its_own_tests(self, project: Path, suite: str) -> None:
        run_node("--test", f"suite/{suite}", folder=project)

    def test_compiles_strictly_with_its_tests_examples_and_readme(self, project: Path) -> None:
        run_node("node_modules/typescript/bin/tsc", "--project", ".", folder=project)

    def test_has_types_for_require_too(self, project: Path) -> None:
        module = project / "common" / "module.cts"
        module.parent.mkdir()
        module.write_text(
            'import { WedSyncClient, type Client } from "@wedsync/sdk";\nimport { Clients } from "@wedsync/sdk/resources";\n'
            "export const get = (): Promise<Client> => new WedSyncClient(null).clients.get('cli_1');\nexport { Clients };\n"
        )
        for resolution in ("node16", "bundler"):
            options = (
                "--strict",
                "--skipLibCheck",
                "--noEmit",
                "--module",
                "node16" if resolution == "node16" else "esnext",
            )
            run_node(
                "node_modules/typescript/bin/tsc",
                *options,
                "--moduleResolution",
                resolution,
                "--ignoreConfig",
                "--types",
                "node",
                "common/module.cts",
                folder=project,
            )

    def test_has_what_a_registry_needs_and_nothing_else(self) -> None:
        npm.install(SOURCE, title="npm packages of sdks/node")
        package = json.loads((SOURCE / "package.json").read_text())
        assert "dependencies" not in package
        assert (package["name"], package["version"], package["license"]) == ("@wedsync/sdk", "1.0.0", "MIT")
        assert package["engines"] == {"node": ">=20"}
        assert f"{package['version']} (" in (SOURCE / "CHANGELOG.md").read_text()
        assert f"WedSync-SDK-Node/{package['version']}" in (SOURCE / "src/runtime/core.ts").read_text()


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_is_as_small_as_the_readme_says(project: Path, name: str) -> None:
    assert bundle_size(project, BUNDLES[name].program) <= BUNDLES[name].max_bytes
