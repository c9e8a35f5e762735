"""One synthesis of each kind, for all tests of the infrastructure in all processes of a run."""

import fcntl
import json
import os
from pathlib import Path

import pytest

from infra import assets
from local.paths import ROOT, VENV
from tests.infra.templates import Templates

CONTEXT = json.loads((ROOT / "cdk.json").read_text())["context"]


@pytest.fixture(scope="session")
def synthesize(tmp_path_factory: pytest.TempPathFactory) -> "Synthesize":
    """Synthesizes with further context. The third-party layers are an empty folder: their packages would be downloaded."""
    return Synthesize(tmp_path_factory)


class Synthesize:
    """Calls the app as CDK's command line does, without it."""

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders

    def __call__(self, **context: str) -> Templates:
        """The templates. Raises RuntimeError when cdk-nag finds what nobody acknowledged."""
        outdir = self._folders.mktemp("cdk.out")
        empty = assets.Asset(path=str(self._folders.mktemp("layer")), hash="0" * 64)
        (Path(empty.path) / "python").mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PATH", os.pathsep.join([str(VENV / "bin"), os.environ["PATH"]]))
            patch.setattr(assets, "dependencies_layer", lambda _: empty)
            patch.setattr(assets, "documents_layer", lambda _: empty)
            from infra import app  # noqa: PLC0415 (it starts CDK's engine, with the Node found on PATH)

            app.build(CONTEXT | context, outdir=str(outdir)).synth()
        return Templates.read(outdir)


@pytest.fixture(scope="session")
def aws_templates(synthesize: Synthesize, tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """As `make deploy` would deploy them, with a domain."""
    return _synthesize_once(
        "aws",
        tmp_path_factory,
        synthesize,
        domain_names="api.example.com,developers.example.com",
        certificate_arn="arn:aws:acm:us-east-1:111122223333:certificate/0",
    )


@pytest.fixture(scope="session")
def local_templates(synthesize: Synthesize, tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """As `make run` deploys them."""
    return _synthesize_once("local", tmp_path_factory, synthesize, target="local", gateway_port="4599")


@pytest.fixture(scope="session")
def templates_elsewhere(synthesize: Synthesize, tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """As `make deploy` would deploy them in a region that is not CloudFront's."""
    return _synthesize_once("elsewhere", tmp_path_factory, synthesize, region="eu-central-1")


def _synthesize_once(name: str, folders: pytest.TempPathFactory, synthesize: Synthesize, **context: str) -> Templates:
    """The templates of this context, synthesized by the first of the run's processes that needs them: half a minute of a core."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return synthesize(**context)
    file = folders.getbasetemp().parent / f"templates-{name}.json"
    with file.open("a+") as cache:
        fcntl.flock(cache, fcntl.LOCK_EX)
        cache.seek(0)
        if text := cache.read():
            return Templates(json.loads(text))
        templates = synthesize(**context)
        cache.write(json.dumps(templates.by_stack))
        return templates
