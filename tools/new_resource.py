"""`python -m tools.new_resource gift_cards`: writes a slice, its function and their tests, and enters it where slices are listed.

What it writes is modelled on the reference slice, `clients`; the templates are in `tools/templates`.
"""

import argparse
import keyword
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Template

from tools.slice_lists import NotListed, entries

ROOT = Path(__file__).resolve().parent.parent
_TEMPLATES = Path(__file__).resolve().parent / "templates"
_NAME = re.compile(r"[a-z]{2,}(_[a-z]{2,})*s", re.ASCII)
_PREFIX = re.compile(r"[a-z]{3}", re.ASCII)


class BadName(Exception):
    """The resource cannot be called that; the message says why."""


@dataclass(frozen=True, slots=True)
class Names:
    """What the templates call the resource. `plural` and `singular` are in snake case."""

    plural: str
    singular: str
    prefix: str

    @classmethod
    def of(cls, plural: str, *, singular: str | None = None, prefix: str | None = None) -> "Names":
        """The names that follow from a plural noun. Raises BadName."""
        singular = singular or singular_of(plural)
        names = cls(plural, singular, prefix or singular.replace("_", "")[:3])
        if not _NAME.fullmatch(plural) or keyword.iskeyword(singular):
            raise BadName(f"{plural}: use a plural noun in lower case, words joined by _")
        if singular == plural:
            raise BadName(f"{plural}: name its singular with --singular")
        if not _PREFIX.fullmatch(names.prefix):
            raise BadName(f"{names.prefix}: an id's prefix has three letters; choose one with --prefix")
        return names

    def substitutions(self) -> dict[str, str]:
        """The values of the templates' names."""
        noun, nouns = self.singular.replace("_", " "), self.plural.replace("_", " ")
        article = "an" if noun[0] in "aeiou" else "a"
        return {
            "plural": self.plural,
            "singular": self.singular,
            "prefix": self.prefix,
            "path": self.plural.replace("_", "-"),
            "Record": self.singular.title().replace("_", ""),
            "noun": noun,
            "nouns": nouns,
            "Plural": nouns.capitalize(),
            "article": article,
            "Article": article.capitalize(),
        }


def singular_of(plural: str) -> str:
    """`gift_cards` → `gift_card`, `categories` → `category`, `boxes` → `box`."""
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", "")):
        if plural.endswith(ending):
            return plural.removesuffix(ending) + instead
    return plural


def write_slice(names: Names, root: Path) -> list[Path]:
    """Writes the files, formatted, and enters the slice in every list; the paths it wrote or changed.

    Raises BadName when a slice or function of the name exists, or another record has its prefix.
    """
    _require_free(names, root)
    written = list(_written(names, root))
    listed = list(dict.fromkeys(_listed(names, root)))
    python = [str(path) for path in [*written, *listed]]
    for command in (["check", "--quiet", "--select", "I", "--fix"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *python], check=True, cwd=root)
    return [*written, *listed]


def _require_free(names: Names, root: Path) -> None:
    domain = root / "layers" / "domain" / "python" / "domain"
    for folder in (domain / names.plural, root / "functions" / names.plural):
        if folder.exists():
            raise BadName(f"{folder.relative_to(root)} exists")
    for model in sorted(domain.glob("*/model.py")):
        if f'prefix: ClassVar[str] = "{names.prefix}"' in model.read_text(encoding="utf-8"):
            raise BadName(f"{model.parent.name} have the prefix {names.prefix}; choose another with --prefix")


def _written(names: Names, root: Path) -> Iterator[Path]:
    targets = {
        "domain": root / "layers" / "domain" / "python" / "domain" / names.plural,
        "functions": root / "functions" / names.plural,
    }
    single = {
        "tests/functions.py": root / "tests" / "functions" / f"test_{names.plural}.py",
        "tests/events.py": root / "tests" / "unit" / "domain" / names.plural / "test_events.py",
    }
    for template in sorted(_TEMPLATES.rglob("*.txt")):
        place = template.relative_to(_TEMPLATES).with_suffix("")
        target = single.get(place.as_posix()) or targets[place.parts[0]].joinpath(*place.parts[1:])
        target.parent.mkdir(parents=True, exist_ok=True)
        text = Template(template.read_text(encoding="utf-8")).substitute(names.substitutions())
        target.write_text(text, encoding="utf-8")
        yield target


def _listed(names: Names, root: Path) -> Iterator[Path]:
    for entry in entries(names.substitutions()):
        path = root / entry.path
        try:
            path.write_text(entry.entered(path.read_text(encoding="utf-8")), encoding="utf-8")
        except NotListed:
            print(f"Could not find the place in {entry.path}; add:\n    {entry.line.strip()}")
        else:
            yield path


def main() -> None:
    """Write a slice into this repository and say what is left to do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", help="a plural noun in snake case, such as gift_cards")
    parser.add_argument("--singular", help="when it does not follow from the plural")
    parser.add_argument("--prefix", help="three letters that its ids begin with; the first three unless given")
    given = parser.parse_args()
    try:
        paths = write_slice(Names.of(given.name, singular=given.singular, prefix=given.prefix), ROOT)
    except BadName as error:
        sys.exit(str(error))
    for path in paths:
        print(f"  {path.relative_to(ROOT)}")
    print(_LEFT_TO_DO)


_LEFT_TO_DO = """
Left to do: the fields (model.py), what its lists are found by, the moves of its status, its events beyond created, updated and deleted,
the sentences in the docstring, the tag and the event types; then `make openapi` and `make check`. When the contract's list of
event types does not have its events, that list is the one to change first (tests/unit/domain/events/test_catalogue.py)."""


if __name__ == "__main__":
    main()
