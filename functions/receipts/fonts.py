"""The fonts of documents, and the characters that they can print. Their files are in packages of the layer `documents`."""

import tempfile
from enum import IntEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path

# One line of ranges (`20-7e a1`) per member of FontFamily; a character is in the line of the first family that has it.
_CHARACTERS = Path(__file__).parent / "characters.txt"


class FontFamily(IntEnum):
    """A family of fonts, in the order in which the typesetter looks for a glyph. The template lists their names."""

    LATIN_GREEK_CYRILLIC = 0  # Noto Sans
    HEBREW_ARABIC_THAI_GEORGIAN_DEVANAGARI = 1  # FiraGO
    CHINESE_JAPANESE_KOREAN = 2  # Noto Sans CJK


# Regular and bold.
_PYMUPDF_FONTS = {
    FontFamily.LATIN_GREEK_CYRILLIC: ("notos", "notosbo"),
    FontFamily.HEBREW_ARABIC_THAI_GEORGIAN_DEVANAGARI: ("figo", "figbo"),
}
_CJK_PACKAGE = "cvttf_NotoSansCJK_Regular"


def find_families(text: str) -> tuple[FontFamily, ...]:
    """Return the families that the text needs. The first one is always needed."""
    characters = frozenset(text)
    others = [family for family in FontFamily if family and characters & printable_characters()[family]]
    return (FontFamily.LATIN_GREEK_CYRILLIC, *others)


@cache
def printable_characters() -> tuple[frozenset[str], ...]:
    """Return the characters of each family."""
    return tuple(_parse_ranges(line) for line in _CHARACTERS.read_text(encoding="ascii").splitlines())


@cache
def font_folder(family: FontFamily) -> str:
    """Return a folder with the family's files, which is created at the first call: the typesetter reads files only."""
    if family is FontFamily.CHINESE_JAPANESE_KOREAN:
        spec = find_spec(_CJK_PACKAGE)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(f"The package {_CJK_PACKAGE} is missing: add the layer `documents`.")
        return str(Path(spec.origin).parent)
    import pymupdf_fonts  # noqa: PLC0415 - documents only

    folder = Path(tempfile.mkdtemp(prefix="fonts-"))
    for name in _PYMUPDF_FONTS[family]:
        (folder / f"{name}.ttf").write_bytes(pymupdf_fonts.myfont(name))
    return str(folder)


def _parse_ranges(line: str) -> frozenset[str]:
    pairs = [(first, last or first) for first, _, last in (each.partition("-") for each in line.split())]
    return frozenset(chr(code) for first, last in pairs for code in range(int(first, 16), int(last, 16) + 1))
