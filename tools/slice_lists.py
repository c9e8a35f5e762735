"""The lists that name every slice: where a new one is entered, and how. `tests/contract/test_slices.py` finds what is missing."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


class NotListed(Exception):
    """The place for an entry was not found: the file has changed its form."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line for one file, placed by one of three patterns.

    `after`: behind the last line that matches. `before`: before the first. `among`: in its alphabetical place among those that match.
    A file that holds `unless` needs no entry.
    """

    path: str
    line: str
    unless: str = ""
    after: str | None = None
    before: str | None = None
    among: str | None = None

    def entered(self, text: str) -> str:
        """Return the file's text with the line in its place; unchanged when the line is there. Raises NotListed."""
        if self.line in text or (self.unless and self.unless in text):
            return text
        pattern = self.among or self.after or self.before or ""
        found = list(re.finditer(pattern, text, re.MULTILINE))
        if not found:
            raise NotListed(self.path)
        place = self._place(found)
        return text[:place] + self.line + text[place:]

    def _place(self, found: list[re.Match[str]]) -> int:
        if self.before:
            return found[0].start()
        later = (match.start() for match in found if match[0] > self.line) if self.among else iter(())
        return next(later, found[-1].end() + 1)


def entries(names: Mapping[str, str]) -> Iterator[Entry]:
    """Every entry of a slice, by the names of the templates."""
    yield from _of_the_platform(names)
    yield from _of_its_events(names)
    yield from _of_tests(names)


def _of_the_platform(names: Mapping[str, str]) -> Iterator[Entry]:
    plural, path = names["plural"], names["path"]
    rest_api = "functions/rest_api.py"
    yield Entry(
        "infra/catalogue.py", f'    _http("{plural}", "/v1/{path}"),\n', after=r'^    _http\("\w+", "/v1/[\w-]+"\),$'
    )
    yield Entry(
        rest_api, f'    ("{path}", "{plural}.v1.routes:router"),\n', before=r'^    \("", "meta\.routes:router"\),$'
    )
    yield Entry(
        "tools/openapi_document/about.py", f'    "{names["Plural"]}": "{names["about"]}",\n', before=r'^    "Meta": '
    )
    yield Entry(
        "layers/domain/python/domain/api_keys/model.py",
        f'    "{path}",\n',
        unless=f'"{path}"',
        before=r"^\)  # fmt: skip$",
    )


def _of_its_events(names: Mapping[str, str]) -> Iterator[Entry]:
    plural, singular, path, record = names["plural"], names["singular"], names["path"], names["Record"]
    changes = "layers/domain/python/domain/changes.py"
    yield Entry(changes, f"from domain.{plural}.events import {singular}_events\n", before=r"^from domain\.")
    yield Entry(changes, f"from domain.{plural}.model import {record}\n", before=r"^from domain\.")
    yield Entry(
        changes, f'    "{path}": ({record}, {singular}_events),\n', among=r'^    "[\w-]+": \(\w+, \w+_events\),$'
    )
    yield Entry("layers/domain/python/domain/events/access.py", f'    "{singular}": "{path}",\n', before=r"^\}$")
    for fact, words in _FACTS.items():
        line = f'    "{singular}.{fact}": "{names["Article"]} {names["noun"]} {words}",\n'
        yield Entry(
            "layers/domain/python/domain/events/catalogue.py", line, unless=f'"{singular}.{fact}":', before=r"^\}$"
        )


def _of_tests(names: Mapping[str, str]) -> Iterator[Entry]:
    """What tests hold by hand: the types of events and the rights on tables."""
    singular = names["singular"]
    yield Entry(
        "tests/unit/domain/events/test_catalogue.py",
        f"{singular}.{{{','.join(_FACTS)}}}\n",
        unless=f"{singular}.{{",
        after=r"^integration\.\{.*$",
    )
    row = [names["plural"], "write", "admit", "-", "-", "-"]
    widths = (18, 11, 9, 12, 7, 0)
    cells = "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    yield Entry("tests/infra/test_table_rights.py", f"{cells.rstrip()}\n", among=r"^[a-z_]+ +(write|read|-) +.*$")


_FACTS = {
    "created": "was created.",
    "updated": "changed.",
    "deleted": "was deleted; it can be restored for 30 days.",
}
