"""Texts that the templates of all languages share."""

import textwrap

from sdks.generator.sdk_model import Method

NOTICE = "Generated from the OpenAPI document by `make sdks`; do not edit."


def wrap(text: str, *, width: int, prefix: str = "") -> list[str]:
    """Return a text as lines of at most `width` characters, each with the prefix; paragraphs and lists keep their lines."""
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        if lines:
            lines.append(prefix.rstrip())
        for part in _join(paragraph):
            wrapped = textwrap.wrap(part, width - len(prefix), break_long_words=False, break_on_hyphens=False)
            lines += [prefix + line for line in wrapped or [""]]
    return lines


def _join(paragraph: str) -> list[str]:
    """Return the lines of a paragraph as one, except for the items of a list."""
    parts: list[str] = []
    for line in paragraph.splitlines():
        if parts and not line.lstrip().startswith(("- ", "* ", "| ")):
            parts[-1] = f"{parts[-1]} {line.strip()}"
        else:
            parts.append(line.strip())
    return parts


def explain(method: Method) -> str:
    """Return the description of a method without its first sentence, which is its summary."""
    text = method.description
    return text.removeprefix(method.summary).lstrip(".; \n") if text.startswith(method.summary) else text
