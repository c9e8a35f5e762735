"""Builds the files that a deployment uploads, each only if its inputs have changed."""

import fcntl
import os
import platform
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from infra import assets
from infra.fingerprints import fingerprint
from infra.settings import Settings, WebhookLimits
from local import dotnet, npm, progress, stamps
from local.aws import REGION
from local.paths import BUILD, ROOT
from sdks import build as sdk_packages
from sdks.downloads import MANIFEST

_PORTAL = ROOT / "portal_site"
_SDKS = ROOT / "sdks"
# What the portal's pages are made of in addition: the SDK, the document of the API and the guides.
_PORTAL_SOURCES = (
    ROOT / "sdks" / "node" / "src",
    ROOT / "sdks" / "node" / "package.json",
    ROOT / "openapi" / "openapi-3.1.json",
    ROOT / "docs" / "guides",
    ROOT / "docs" / "changelog.md",
    *(ROOT / "sdks" / language / "CHANGELOG.md" for language in ("node", "python", "php", "csharp")),
)
_ARCHITECTURES = {"x86_64": "x86_64", "amd64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}


def settings(port: int) -> Settings:
    """Return the settings of the local stack, with this machine's CPU."""
    return Settings(
        is_local=True,
        region=REGION,
        architecture=_ARCHITECTURES[platform.machine().lower()],
        domain=None,
        alarm_email=None,
        gateway_port=port,
        job_limit_share=0.5,
        webhook_limits=WebhookLimits(warning_hours=24, disabling_hours=72, disabling_events=10),
        signing_keys=("2026-11-01",),
        webhook_source_addresses=("127.0.0.1/32", "::1/128"),
        mail_sender="webhooks@wedsync.example",
        mail_domain="wedsync.example",
    )


def ensure_all(local: Settings) -> Path:
    """Install CDK's command line, build the layers and the portal, and return the portal's folder.

    The portal offers the compiled package of the C# SDK if .NET is installed; .NET is not fetched for it.
    Takes a lock, because `make run` and `make test` share the builds.
    """
    with _build_lock():
        ensure_cdk()
        with progress.step("Layers"):
            assets.dependencies_layer(local)
        return ensure_portal(compiles_csharp=dotnet.is_installed())


def ensure_cdk() -> None:
    """Install CDK's command line from package-lock.json."""
    npm.install(ROOT, title="CDK command line")


def ensure_portal(*, compiles_csharp: bool = True) -> Path:
    """Build the portal's pages and the packages of the SDKs that it offers. Return the folder of its files."""
    with ThreadPoolExecutor(1) as executor:
        packages = executor.submit(_ensure_sdks, compiles_csharp=compiles_csharp)
        dist = _ensure_pages()
    downloads = dist / "downloads"
    shutil.rmtree(downloads, ignore_errors=True)
    shutil.copytree(packages.result(), downloads)
    return dist


def _ensure_pages() -> Path:
    """Build the pages in a copy, so that a developer's own node_modules do not change."""
    copy = BUILD / "portal"
    build_folder = copy / _PORTAL.name
    dist, stamp = build_folder / "dist", BUILD / "portal.stamp"
    value = fingerprint([_PORTAL, *_PORTAL_SOURCES])
    if stamps.is_current(stamp, value) and (dist / "index.html").is_file():
        return dist
    for source in (_PORTAL, *_PORTAL_SOURCES):
        _mirror(source, copy / source.relative_to(ROOT))
    _ensure_packages(build_folder)
    with progress.step("Portal"):
        npm.run(["run", "build"], build_folder)
    stamps.record(stamp, value)
    return dist


def _ensure_sdks(*, compiles_csharp: bool) -> Path:
    output, stamp = sdk_packages.OUTPUT, BUILD / "sdks.stamp"
    value = fingerprint([_SDKS], salt=f"compiles_csharp={compiles_csharp}")
    if stamps.is_current(stamp, value) and (output / MANIFEST).is_file():
        return output
    with progress.step("SDKs"):
        sdk_packages.build_all(output, compiles_csharp=compiles_csharp)
    stamps.record(stamp, value)
    return output


def _ensure_packages(build_folder: Path) -> None:
    """Install the packages of the build, or link to those of the portal's checks, which include them."""
    packages = build_folder / "node_modules"
    if npm.is_installed(build_folder):
        return
    if npm.is_installed(_PORTAL):
        shutil.rmtree(packages, ignore_errors=True)
        # Links to the files, not to the folder: the bundler names its output after the path of the packages.
        shutil.copytree(_PORTAL / "node_modules", packages, symlinks=True, copy_function=os.link)
    else:
        npm.install(build_folder, title="Portal's packages", production=True)


def _mirror(source: Path, target: Path) -> None:
    """Copy a file, or the files of a folder, to the target, and delete all others there except node_modules."""
    if source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
        return
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.name != "node_modules":
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules", "dist"))


@contextmanager
def _build_lock() -> Iterator[None]:
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
