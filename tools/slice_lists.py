"""The lists of slices, and how to add a new slice to each. `tests/contract/test_slices.py` finds missing entries."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


class PositionNotFound(Exception):
    """The file has no line that matches the entry's pattern."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line for one file, with one of three patterns for its position.

    `after_pattern`: after the last match. `before_pattern`: before the first match. `sorted_pattern`: in alphabetical order between
    the matches. A file that contains `skip_text` needs no entry.
    """

    path: str
    line: str
    skip_text: str = ""
    after_pattern: str | None = None
    before_pattern: str | None = None
    sorted_pattern: str | None = None

    def insert_into(self, text: str) -> str:
        """Return the text with the line inserted, or unchanged if it has the line already. Raises PositionNotFound."""
        if self.line in text or (self.skip_text and self.skip_text in text):
            return text
        pattern = self.sorted_pattern or self.after_pattern or self.before_pattern or ""
        matches = list(re.finditer(pattern, text, re.MULTILINE))
        if not matches:
            raise PositionNotFound(self.path)
        position = self._position(matches)
        return text[:position] + self.line + text[position:]

    def _position(self, matches: list[re.Match[str]]) -> int:
        if self.before_pattern:
            return matches[0].start()
        start_positions = (
            (match.start() for match in matches if match[0] > self.line) if self.sorted_pattern else iter(())
        )
        return next(start_positions, matches[-1].end() + 1)


def entries(names: Mapping[str, str]) -> Iterator[Entry]:
    """Yield every entry of a slice. `names` are those of the templates."""
    yield from _platform_entries(names)
    yield _registry_entry(names)
    yield from _event_entries(names)
    yield from _test_entries(names)


def _platform_entries(names: Mapping[str, str]) -> Iterator[Entry]:
    plural, path = names["plural"], names["path"]
    rest_api = "functions/rest_api.py"
    yield Entry(
        "infra/catalogue.py",
        f'    _http("{plural}", "/v1/{path}"),\n',
        after_pattern=r'^    _http\("\w+", "/v1/[\w-]+"\),$',
    )
    yield Entry(
        rest_api,
        f'    ("{path}", "{plural}.v1.routes:router"),\n',
        before_pattern=r'^    \("", "meta\.routes:router"\),$',
    )
    yield Entry(
        "tools/openapi_document/about.py",
        f'    "{names["Plural"]}": "{names["about"]}",\n',
        before_pattern=r'^    "Meta": ',
    )
    yield Entry(
        "layers/domain/python/domain/api_keys/key_scopes.py",
        f'    "{path}",\n',
        skip_text=f'"{path}"',
        before_pattern=r"^\)  # fmt: skip$",
    )


def _registry_entry(names: Mapping[str, str]) -> Entry:
    """Return the entry by which others can refer to the resource, and by which it can be expanded."""
    keys = f'object="{names["singular"]}", prefix="{names["prefix"]}", collection="{names["path"]}"'
    record = f'record="domain.{names["plural"]}.model:{names["Record"]}"'
    return Entry(
        "layers/domain/python/domain/registry.py",
        f"        registries.RelatedType({keys}, {record}{names['expansions']}),\n",
        skip_text=f'collection="{names["path"]}"',
        before_pattern=r"^    \)$",
    )


def _event_entries(names: Mapping[str, str]) -> Iterator[Entry]:
    plural, singular, path, record = names["plural"], names["singular"], names["path"], names["Record"]
    yield Entry(
        "layers/domain/python/domain/stream_changes.py",
        f'    "{path}": ("{plural}", "{record}", "{singular}_events"),\n',
        sorted_pattern=r'^    "[\w-]+": \("\w+", "\w+", "\w+_events"\),$',
    )
    yield Entry(
        "layers/domain/python/domain/events/event_scopes.py", f'    "{singular}": "{path}",\n', before_pattern=r"^\}$"
    )
    for fact, text in _FACTS.items():
        line = f'    "{singular}.{fact}": "{names["Article"]} {names["noun"]} {text}",\n'
        yield Entry(
            "layers/domain/python/domain/events/event_catalogue.py",
            line,
            skip_text=f'"{singular}.{fact}":',
            before_pattern=r"^\}$",
        )


def _test_entries(names: Mapping[str, str]) -> Iterator[Entry]:
    """Yield the entries of lists in tests: event types and table rights."""
    singular = names["singular"]
    yield Entry(
        "tests/unit/domain/events/test_event_catalogue.py",
        f"{singular}.{{{','.join(_FACTS)}}}\n",
        skip_text=f"{singular}.{{",
        after_pattern=r"^integration\.\{.*$",
    )
    row = [names["plural"], "write", "admit", "-", "-", "-"]
    widths = (18, 11, 9, 12, 7, 0)
    cells = "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    yield Entry(
        "tests/infra/test_table_rights.py", f"{cells.rstrip()}\n", sorted_pattern=r"^[a-z_]+ +(write|read|-) +.*$"
    )


_FACTS = {
    "created": "was created.",
    "updated": "changed.",
    "deleted": "was deleted; it can be restored for 30 days.",
}
