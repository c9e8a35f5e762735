"""The texts of the templates of `make new-resource` that the OpenAPI document must not show."""

import re
from string import Template

from tools.new_resource import Names
from tools.openapi import ROOT

_TEMPLATES = ROOT / "tools" / "templates"
_DOCSTRING = re.compile(r'"""(.*?)"""', re.DOTALL)
_PUBLISHED_FOLDERS = ("domain", "functions")


def fixed_texts() -> set[str]:
    """The sentences of the templates that are the same for every resource: none of them says anything of one."""
    source = "".join(path.read_text(encoding="utf-8") for path in _TEMPLATES.rglob("*.txt"))
    return {text for text in re.findall(r'"([^"$\n]*)"', source) if " " in text}


def docstrings(names: Names) -> set[str]:
    """The docstrings of a new resource of this name: they are for developers, and FastAPI and pydantic may publish them."""
    sources = [
        path.read_text(encoding="utf-8")
        for folder in _PUBLISHED_FOLDERS
        for path in (_TEMPLATES / folder).rglob("*.txt")
    ]
    words = names.substitutions()
    return {Template(text).safe_substitute(words) for source in sources for text in _DOCSTRING.findall(source)}


def has_placeholder(text: str) -> bool:
    """True for a text with a name of the templates that nothing was put in for."""
    return re.search(rf"\$\{{?(?:{'|'.join(_NAMES)})\b", text) is not None


_NAMES = sorted(
    {name for path in _TEMPLATES.rglob("*.txt") for name in Template(path.read_text("utf-8")).get_identifiers()}
)
