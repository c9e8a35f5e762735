"""The pages of docs/decisions are listed in its index, each exactly once with its title, and use plain words."""

import re
from pathlib import Path

import pytest

from tests.contract.test_words import refused_in, sentences
from tools.openapi import ROOT

FOLDER = ROOT / "docs" / "decisions"
INDEX = FOLDER / "README.md"
PAGES = sorted(FOLDER.glob("[0-9]*.md"))
_ENTRY = re.compile(r"^- \[(.+)\]\((.+)\)$", re.MULTILINE)
# "decision 60", "decisions/0060", "(0060)".
_CITATION = re.compile(r"decisions?[ /](\d+)|\((\d{4})\)")


def title(page: Path) -> str:
    """The title with its number: the text of the page's first line."""
    return page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")


class TestTheIndex:
    def test_lists_each_page_exactly_once_with_its_title(self) -> None:
        entries = _ENTRY.findall(INDEX.read_text(encoding="utf-8"))
        assert sorted(entries) == sorted((title(page), page.name) for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
class TestAPage:
    def test_begins_with_its_number_and_a_title(self, page: Path) -> None:
        assert re.fullmatch(rf"{int(page.name[:4])}\. [A-Z].+", title(page))

    def test_has_a_number_of_its_own(self, page: Path) -> None:
        assert [each.name for each in PAGES if each.name[:4] == page.name[:4]] == [page.name]

    def test_cites_and_links_existing_pages(self, page: Path) -> None:
        text = page.read_text(encoding="utf-8")
        numbers = {int(number or digits) for number, digits in _CITATION.findall(text)}
        assert numbers <= {int(each.name[:4]) for each in PAGES}
        assert set(re.findall(r"\]\((\d{4}-[^)]+)\)", text)) <= {each.name for each in PAGES}


@pytest.mark.parametrize("page", [*PAGES, INDEX], ids=lambda page: page.stem)
def test_has_no_refused_word(page: Path) -> None:
    texts = [page.stem.replace("-", " "), *sentences(page.read_text(encoding="utf-8"))]
    lines = refused_in(page.relative_to(ROOT).as_posix(), texts)
    assert not lines, "\n".join(lines)
