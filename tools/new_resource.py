"""`python -m tools.new_resource gift_cards`: writes a slice, its function and their tests, and adds it to all lists of slices.

The result has the form of the reference slice, `clients`; the templates are in `tools/templates`. `--no-status` omits the status and
its actions. A field is written as `name:type`, with `!` if it is required and `^` if it is unique:

    code:label!^ title:text amount:money valid_until:date uses:int is_paid:bool contact:email size:enum(s,m) client:ref(clients)
    phone:phone language:locale time_zone:zone remarks:notes
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

from tools.resource_fields import BadField, ReferenceTarget, TemplateFields, parse_fields
from tools.slice_lists import PositionNotFound, entries
from tools.template_sections import select_sections

ROOT = Path(__file__).resolve().parent.parent
_TEMPLATES = Path(__file__).resolve().parent / "templates"
_NAME = re.compile(r"[a-z]{2,}(_[a-z]{2,})*", re.ASCII)
_PREFIX = re.compile(r"[a-z]{3}", re.ASCII)
_OWN_PREFIX = re.compile(r'    prefix: ClassVar\[str\] = "(\w+)"\n    collection: ClassVar\[str\] = "([\w-]+)"')
_REGISTRY = "layers/domain/python/domain/registry.py"
_RELATED_TYPE = re.compile(r'object="(\w+)",\s+prefix="(\w+)",\s+collection="([\w-]+)"')
_FIELDS = "name:text!"


class BadName(Exception):
    """The name is invalid or already in use; the message says why."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names of the resource in the templates. `plural` and `singular` are in snake case."""

    plural: str
    singular: str
    prefix: str

    @classmethod
    def from_plural(cls, plural: str, *, singular: str | None = None, prefix: str | None = None) -> "Names":
        """Derive the names from a plural noun. One without a plural ending (`staff`) needs a singular. Raises BadName."""
        singular = singular or to_singular(plural)
        names = cls(plural, singular, prefix or singular.replace("_", "")[:3])
        if not all(map(_NAME.fullmatch, (plural, singular))) or keyword.iskeyword(singular):
            raise BadName(f"{plural}: use a plural noun in lowercase, with _ between words")
        if singular == plural:
            raise BadName(f"{plural}: set the singular with --singular")
        if not _PREFIX.fullmatch(names.prefix):
            raise BadName(f"{names.prefix}: the ID prefix must have three letters; set it with --prefix")
        return names

    def substitutions(self) -> dict[str, str]:
        """Return the values of the names for the templates."""
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


def to_singular(plural: str) -> str:
    """Return the singular: `gift_cards` → `gift_card`, `categories` → `category`, `boxes` → `box`."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", "")):
        if plural.endswith(ending):
            return plural.removesuffix(ending) + replacement
    return plural


def write_slice(
    names: Names, root: Path, *, fields: str = _FIELDS, about: str | None = None, has_status: bool = True
) -> list[Path]:
    """Write the files, formatted, and add the slice to every list. Return the paths of the written and changed files.

    `about` is the description of the resource in the OpenAPI document. Raises BadField; BadName if a slice or function with this
    name or a record with this prefix exists.
    """
    _require_free(names, root)
    substitutions = names.substitutions()
    substitutions["about"] = about or f"{substitutions['Plural']} of your organization."
    field_specs = parse_fields(fields, _reference_targets(root))
    substitutions |= TemplateFields(field_specs, substitutions["noun"]).substitutions()
    new_paths = list(_write_files(names, substitutions, root, has_status=has_status))
    list_paths = list(dict.fromkeys(_insert_entries(substitutions, root)))
    python = [str(path) for path in [*new_paths, *list_paths]]
    for command in (["check", "--quiet", "--select", "I,F401", "--fix"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *python], check=True, cwd=root)
    return [*new_paths, *list_paths]


def _require_free(names: Names, root: Path) -> None:
    domain = root / "layers" / "domain" / "python" / "domain"
    for folder in (domain / names.plural, root / "functions" / names.plural):
        if folder.exists():
            raise BadName(f"{folder.relative_to(root)} already exists")
    for collection, prefix in _prefixes(root).items():
        if prefix == names.prefix:
            raise BadName(f"{collection} already use the prefix {names.prefix}; set another one with --prefix")


def _prefixes(root: Path) -> dict[str, str]:
    """Return the ID prefixes of the existing records by collection."""
    models = sorted((root / "layers" / "domain" / "python" / "domain").glob("*/model.py"))
    matches = (match for model in models for match in _OWN_PREFIX.finditer(model.read_text(encoding="utf-8")))
    return {match[2]: match[1] for match in matches}


def _reference_targets(root: Path) -> dict[str, ReferenceTarget]:
    """Return the types that the registry lists, by collection."""
    text = (root / _REGISTRY).read_text(encoding="utf-8")
    targets = (ReferenceTarget(match[3], match[2], match[1]) for match in _RELATED_TYPE.finditer(text))
    return {target.collection: target for target in targets}


def _write_files(names: Names, substitutions: dict[str, str], root: Path, *, has_status: bool) -> Iterator[Path]:
    targets = {
        "domain": root / "layers" / "domain" / "python" / "domain" / names.plural,
        "functions": root / "functions" / names.plural,
    }
    single = {
        "tests/builder.py": root / "tests" / f"{names.plural}.py",
        "tests/functions.py": root / "tests" / "functions" / f"test_{names.plural}.py",
        "tests/events.py": root / "tests" / "unit" / "domain" / names.plural / "test_events.py",
    }
    for template in sorted(_TEMPLATES.rglob("*.txt")):
        path = template.relative_to(_TEMPLATES).with_suffix("")
        target = single.get(path.as_posix()) or targets[path.parts[0]].joinpath(*path.parts[1:])
        target.parent.mkdir(parents=True, exist_ok=True)
        text = select_sections(template.read_text(encoding="utf-8"), {"status": has_status})
        target.write_text(Template(text).substitute(substitutions), encoding="utf-8")
        yield target


def _insert_entries(substitutions: dict[str, str], root: Path) -> Iterator[Path]:
    for entry in entries(substitutions):
        path = root / entry.path
        try:
            path.write_text(entry.insert_into(path.read_text(encoding="utf-8")), encoding="utf-8")
        except PositionNotFound:
            print(f"Could not find where to insert the line in {entry.path}. Add:\n    {entry.line.strip()}")
        else:
            yield path


def main() -> None:
    """Write a slice into this repository and print the next steps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", help="a plural noun in snake case, such as gift_cards")
    parser.add_argument("--singular", help="if it cannot be derived from the plural")
    parser.add_argument("--prefix", help="ID prefix of three letters. Default: the first three letters.")
    parser.add_argument("--fields", default=_FIELDS, help="name:type for each field, separated by spaces")
    parser.add_argument("--about", help="description in the OpenAPI document, in one sentence")
    parser.add_argument("--no-status", dest="has_status", action="store_false", help="without a status and its actions")
    arguments = parser.parse_args()
    try:
        names = Names.from_plural(arguments.name, singular=arguments.singular, prefix=arguments.prefix)
        paths = write_slice(
            names, ROOT, fields=arguments.fields, about=arguments.about, has_status=arguments.has_status
        )
    except (BadName, BadField) as error:
        sys.exit(str(error))
    for path in paths:
        print(f"  {path.relative_to(ROOT)}")
    print(_NEXT_STEPS)


_NEXT_STEPS = """
Next steps: write the field descriptions and list filters (model.py), the status transitions if it has a status, and events
other than created, updated and deleted. Then run `make check`. The events were added to the list of event types: check the
contract."""


if __name__ == "__main__":
    main()
