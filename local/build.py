"""Builds what a deployment uploads, each thing only when its inputs changed; deploys nothing."""

import fcntl
import os
import platform
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infra import assets
from infra.fingerprints import fingerprint
from infra.settings import Settings
from local import npm, progress, stamps
from local.aws import REGION
from local.paths import BUILD, ROOT

_PORTAL = ROOT / "portal_site"
_ARCHITECTURES = {"x86_64": "x86_64", "amd64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}


def settings(port: int) -> Settings:
    """The local stack's settings: the functions run on this machine's CPU."""
    return Settings(
        is_local=True,
        region=REGION,
        architecture=_ARCHITECTURES[platform.machine().lower()],
        domain=None,
        alarm_email=None,
        gateway_port=port,
        job_limit_share=0.5,
    )


def ensure_all(local: Settings) -> Path:
    """CDK's command line, the layers and the portal are built; returns the portal's folder.

    One at a time on a machine: `make run` and `make test` share the builds.
    """
    with _alone():
        ensure_cdk()
        with progress.step("Layers"):
            assets.dependencies_layer(local)
        return ensure_portal()


def ensure_cdk() -> None:
    """CDK's command line is installed as package-lock.json says."""
    npm.install(ROOT, title="CDK command line")


def ensure_portal() -> Path:
    """The portal's static files, built in a copy, so that a developer's own node_modules stay as they are."""
    work = BUILD / "portal"
    built, stamp = work / "dist", BUILD / "portal.stamp"
    value = fingerprint([_PORTAL])
    if stamps.is_current(stamp, value) and (built / "index.html").is_file():
        return built
    _mirror(_PORTAL, work)
    _ensure_packages(work)
    with progress.step("Portal"):
        npm.run(["run", "build"], work)
    stamps.record(stamp, value)
    return built


def _ensure_packages(work: Path) -> None:
    """The packages of the build; where the checks' are installed, which include them, they are links to the same files."""
    packages = work / "node_modules"
    if npm.is_installed(work):
        return
    if npm.is_installed(_PORTAL):
        shutil.rmtree(packages, ignore_errors=True)
        # Not one link to the folder: the bundler would name its output after where the packages are.
        shutil.copytree(_PORTAL / "node_modules", packages, symlinks=True, copy_function=os.link)
    else:
        npm.install(work, title="Portal's packages", production=True)


def _mirror(source: Path, target: Path) -> None:
    """The target holds the source's files and, from before, only its installed packages."""
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.name != "node_modules":
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules", "dist"))


@contextmanager
def _alone() -> Iterator[None]:
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
