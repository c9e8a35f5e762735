"""Reads the forms of an HTML page, as a browser without JavaScript does."""

from html.parser import HTMLParser

Form = tuple[str, dict[str, str]]


class _FormReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "form":
            self.forms.append((values.get("action") or "", {}))
        elif tag == "input" and values.get("type") == "hidden" and values.get("name") and self.forms:
            self.forms[-1][1][str(values["name"])] = values.get("value") or ""


def read_forms(html: str) -> list[Form]:
    """The forms of the page: the action and the hidden fields of each."""
    reader = _FormReader()
    reader.feed(html)
    return reader.forms
