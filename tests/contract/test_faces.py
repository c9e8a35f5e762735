"""Slices import the faces of apikit's packages: few names from few packages, and no rule of business reaches AWS or HTTP by one.

The import contract in `pyproject.toml` refuses other modules; here the faces themselves are checked.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import grimp
import pytest

from local.paths import ROOT

APIKIT = ROOT / "layers/apikit/python/apikit"
FACES = [
    "apikit",
    *sorted(f"apikit.{path.parent.name}" for path in APIKIT.glob("*/__init__.py") if "lazy_face(" in path.read_text()),
]
MAX_NAMES_OF_A_FACE = 15
MAX_NAMES = 105
MAX_PACKAGES = 10
RULES = ("model", "service", "events")
OUTER_MODULES = ("fastapi", "starlette", "mangum", "boto3", "botocore", "apikit.http", "apikit.rest", "apikit.dynamo")


def slice_files() -> Iterator[Path]:
    for folder in ("layers/domain/python/domain", "functions"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the package and the name of each import from apikit."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.partition(".")[0] == "apikit":
            yield from ((node.module, alias.name) for alias in node.names)


def names_of(face: str) -> dict[str, str]:
    """Return the module of each name of a face, as mypy sees them."""
    path = APIKIT.joinpath(*face.split(".")[1:], "__init__.py")
    modules = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("apikit") and node.level == 0:
            for alias in node.names:
                if alias.asname == alias.name:
                    is_module = node.module == face
                    modules[alias.name] = f"{face}.{alias.name}" if is_module else node.module
    return modules


@pytest.mark.parametrize("face", FACES)
class TestFace:
    def test_has_few_names(self, face: str) -> None:
        assert 0 < len(names_of(face)) <= MAX_NAMES_OF_A_FACE

    def test_offers_at_runtime_what_mypy_sees(self, face: str) -> None:
        package = import_module(face)
        for name, module in names_of(face).items():
            defining = import_module(module)
            value = defining if module == f"{face}.{name}" else getattr(defining, name)
            assert getattr(package, name) is value, name

    def test_has_no_other_names(self, face: str) -> None:
        with pytest.raises(AttributeError, match="no attribute 'missing_name'"):
            import_module(face).missing_name  # noqa: B018  # looking it up is the test


class TestSlices:
    def test_import_few_names_from_few_packages(self) -> None:
        imported_names = {each for path in slice_files() for each in imports(path)}
        assert {package for package, _ in imported_names} <= set(FACES)
        assert len({package for package, _ in imported_names}) <= MAX_PACKAGES
        assert len(imported_names) <= MAX_NAMES

    def test_import_only_what_a_face_lists(self) -> None:
        face_names = {face: set(names_of(face)) for face in FACES}
        missing_names = {
            f"{path.relative_to(ROOT)}: {package}.{name}"
            for path in slice_files()
            for package, name in imports(path)
            if name not in face_names[package]
        }
        assert missing_names == set()

    def test_use_every_name_of_every_face(self) -> None:
        used = defaultdict(set)
        for path in slice_files():
            for package, name in imports(path):
                used[package].add(name)
        assert {face: set(names_of(face)) - used[face] for face in FACES} == {face: set() for face in FACES}


class TestRules:
    """A face imports a module when one of its names is used, so the import contract does not see through it."""

    def test_reach_neither_aws_nor_http(self) -> None:
        graph = grimp.build_graph(
            "apikit", include_external_packages=True, exclude_type_checking_imports=True, cache_dir=None
        )
        modules = {face: names_of(face) for face in FACES}
        uses = [
            (path, modules[package][name])
            for path in slice_files()
            if path.stem in RULES and "domain" in path.parts
            for package, name in imports(path)
        ]
        outer_imports = {module: _outer_imports(graph, module) for module in {module for _, module in uses}}
        assert len(outer_imports) > len(FACES)
        assert {
            f"{path.relative_to(ROOT)}: {module} -> {outer_imports[module]}"
            for path, module in uses
            if outer_imports[module]
        } == set()


def _outer_imports(graph: grimp.ImportGraph, module: str) -> list[str]:
    upstream_modules = {module, *graph.find_upstream_modules(module)}
    prefixes = tuple(f"{each}." for each in OUTER_MODULES)
    return sorted(each for each in upstream_modules if f"{each}.".startswith(prefixes))
