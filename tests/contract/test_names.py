"""Names say what a thing is: one word has one meaning, and no participle, adverb or preposition is a name."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from local.paths import ROOT

PRODUCT = ("layers", "functions", "infra", "local", "tools", "benchmarks")
# What every slice, function or stack has of its own.
SLICE_MODULES = frozenset(
    {
        "__init__", "__main__", "model", "service", "repository", "store", "events", "wiring", "handler", "mail_texts", "routes",
        "schemas",
    }
)  # fmt: skip
_IRREGULAR = """
asked begun bought bound broken brought built caught chosen done drawn driven fed felt found frozen given gone
grown heard held hidden kept known learnt led left lent lost made meant met paid proven said seen sent shown
sold sought spent spoken stood struck sworn taken taught thrown told understood won worn written
"""
_FUNCTION_WORDS = """
above after again ahead alone aloud along among anew apart around aside at away back before behind below
beneath beside between beyond by down elsewhere for from here in inside instead into later meanwhile near
nowhere of off on once onto out outside over past patiently since then there through to together toward under
until up upon when where while with within without
"""
WORDS = frozenset(f"{_IRREGULAR} {_FUNCTION_WORDS}".split())
PARTICIPLE = re.compile(r"[a-z]{3,}ed")
# Nouns, adjectives and verbs that end as participles do.
NOT_PARTICIPLES = frozenset({"embed", "exceed", "feed", "need", "proceed", "seed", "speed"})
# Names of published or stored members: fields of a class with types, parameters of routes, and names in guides.
_MEMBERS = """
after allowed at before created done expected failed from_ guaranteed into noticed released required reserved since skipped succeeded to
truncated unchanged until updated
"""
MEMBERS = frozenset(_MEMBERS.split())


def files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "node_modules" not in path.parts:
                yield path


def names(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the name of each definition and assignment in the file, without published members."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    members = {id(node) for node in find_members(path, tree)}
    for node in ast.walk(tree):
        if id(node) in members:
            continue
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.lineno, node.name
            case ast.arg():
                yield node.lineno, node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.lineno, node.id
            case ast.Attribute(ctx=ast.Store()) if node.attr not in MEMBERS:
                yield node.lineno, node.attr
            case ast.alias(asname=str(alias)):
                yield node.lineno, alias
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield node.lineno, name


def find_members(path: Path, tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the nodes that define published members."""
    folder = path.relative_to(ROOT).as_posix()
    has_parameters = folder.startswith("docs/guides/") or re.fullmatch(r"functions/\w+/v1/\w+\.py", folder) is not None
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef():
                fields = (each.target for each in node.body if isinstance(each, ast.AnnAssign))
                yield from (each for each in fields if isinstance(each, ast.Name) and each.id in MEMBERS)
            case ast.arg() if has_parameters and node.arg in MEMBERS:
                yield node


def is_refused(name: str) -> bool:
    if re.search(r"[a-z][A-Z]", name):
        return False
    word = name.strip("_").lower()
    if word in NOT_PARTICIPLES:
        return False
    return word in WORDS or PARTICIPLE.fullmatch(word) is not None


class TestNames:
    @pytest.mark.parametrize("folder", [*PRODUCT, "tests", "docs/guides"])
    def test_are_no_participles_adverbs_or_prepositions(self, folder: str) -> None:
        bad_names = [
            f"{path.relative_to(ROOT)}:{line} {name}"
            for path in files(folder)
            for line, name in names(path)
            if is_refused(name)
        ]
        assert not bad_names, "\n".join(bad_names)

    @pytest.mark.parametrize("name", ["told", "_kept", "KEPT", "Told", "before", "of", "wanted", "_within"])
    def test_that_are_refused(self, name: str) -> None:
        assert is_refused(name)

    @pytest.mark.parametrize(
        "name", ["now", "record", "sent_at", "is_deleted", "feed", "find_by_id", "KeyRevoked", "_red"]
    )
    def test_that_are_not(self, name: str) -> None:
        assert not is_refused(name)

    def test_of_published_members_are_allowed_as_fields_and_parameters_of_routes_only(self) -> None:
        route, module = ROOT / "functions/events/v1/routes.py", ROOT / "layers/apikit/python/apikit/clock.py"
        tree = ast.parse(
            "class Page:\n    since: int\n\n    def cut(self, since): ...\n\nuntil = 1\ndone: bool = True\n"
        )
        assert [node.id for node in find_members(module, tree) if isinstance(node, ast.Name)] == ["since"]
        assert not [node for node in find_members(module, tree) if isinstance(node, ast.arg)]
        assert [node.arg for node in find_members(route, tree) if isinstance(node, ast.arg)] == ["since"]


class TestOneWord:
    def test_names_one_public_class(self) -> None:
        places = defaultdict(list)
        for path in files(*PRODUCT):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    places[node.name].append(str(path.relative_to(ROOT)))
        assert {name: paths for name, paths in places.items() if len(paths) > 1} == {}

    def test_names_one_module(self) -> None:
        places = defaultdict(list)
        for path in files("layers", "functions", "infra", "tools", "local"):
            if path.stem not in SLICE_MODULES:
                places[path.stem].append(str(path.relative_to(ROOT)))
        assert {name: paths for name, paths in places.items() if len(paths) > 1} == {}
