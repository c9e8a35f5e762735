"""The lists that name every slice: where a new one is entered, and how. `tests/contract/test_slices.py` finds what is missing."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


class NotListed(Exception):
    """The place for an entry was not found: the file has changed its form."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line for one file: behind the last line that `after` matches, or before the first that `before` matches.

    A file that holds `unless` needs no entry.
    """

    path: str
    line: str
    unless: str = ""
    after: str | None = None
    before: str | None = None

    def entered(self, text: str) -> str:
        """The file's text with the line in its place; as it was when the line is there. Raises NotListed."""
        if self.line in text or (self.unless and self.unless in text):
            return text
        found = [match.span() for match in re.finditer(self.after or self.before or "", text, re.MULTILINE)]
        if not found:
            raise NotListed(self.path)
        place = found[-1][1] + 1 if self.after else found[0][0]
        return text[:place] + self.line + text[place:]


def entries(names: Mapping[str, str]) -> Iterator[Entry]:
    """Every entry of a slice, by the names of the templates."""
    plural, singular, path, record = names["plural"], names["singular"], names["path"], names["Record"]
    changes, rest_api = "layers/domain/python/domain/changes.py", "functions/rest_api.py"
    yield Entry(
        "infra/catalogue.py", f'    _http("{plural}", "/v1/{path}"),\n', after=r'^    _http\("\w+", "/v1/[\w-]+"\),$'
    )
    yield Entry(changes, f"from domain.{plural}.events import {singular}_events\n", before=r"^from domain\.")
    yield Entry(changes, f"from domain.{plural}.model import {record}\n", before=r"^from domain\.")
    yield Entry(
        changes, f'    "{path}": ({record}, {singular}_events),\n', after=r'^    "[\w-]+": \(\w+, \w+_events\),$'
    )
    yield Entry(rest_api, f"from functions.{plural}.v1 import routes as {plural}\n", before=r"^from functions\.")
    yield Entry(rest_api, f"    {plural}.router,\n", before=r"^    meta\.router,$")
    yield Entry(
        "tools/openapi_document/about.py",
        f'    "{names["Plural"]}": "What they are for, in one sentence.",\n',
        before=r'^    "Meta": ',
    )
    yield Entry(
        "layers/domain/python/domain/api_keys/model.py",
        f'    "{path}",\n',
        unless=f'"{path}"',
        before=r"^\)  # fmt: skip$",
    )
    for fact, words in _FACTS.items():
        line = f'    "{singular}.{fact}": "{names["Article"]} {names["noun"]} {words}",\n'
        yield Entry(
            "layers/domain/python/domain/events/catalogue.py", line, unless=f'"{singular}.{fact}":', before=r"^\}$"
        )


_FACTS = {
    "created": "was created.",
    "updated": "changed.",
    "deleted": "was deleted; it can be restored for 30 days.",
}
