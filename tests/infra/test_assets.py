import importlib.util
import struct
from pathlib import Path

import pytest

from domain.languages import LANGUAGES
from functions.receipts.fonts import FontFamily, font_folder
from infra import assets


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one function."""
    function = tmp_path / "functions" / "greetings"
    function.mkdir(parents=True)
    (tmp_path / "functions" / "__init__.py").write_text('"""Functions."""\n')
    (function / "__init__.py").write_text("")
    (function / "handler.py").write_text("def lambda_handler(event, context):\n    return event\n")
    monkeypatch.setattr(assets, "ROOT", tmp_path)
    monkeypatch.setattr(assets, "_ASSETS_DIR", tmp_path / "assets")
    return tmp_path


class TestFunctionCode:
    def test_holds_the_function_and_nothing_else(self, root: Path) -> None:
        (root / "functions" / "others").mkdir()
        folder = Path(assets.function_code("greetings").path)
        files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}
        assert files == {"functions/__init__.py", "functions/greetings/__init__.py", "functions/greetings/handler.py"}

    def test_takes_further_folders_along(self, root: Path) -> None:
        (root / "openapi").mkdir()
        (root / "openapi" / "openapi.json").write_text("{}")
        folder = Path(assets.function_code("greetings", files=["openapi"]).path)
        assert (folder / "openapi" / "openapi.json").read_text() == "{}"

    def test_has_bytecode_that_no_date_can_void(self, root: Path) -> None:
        folder = Path(assets.function_code("greetings").path)
        source = folder / "functions" / "greetings" / "handler.py"
        bytecode = Path(importlib.util.cache_from_source(str(source))).read_bytes()
        flags = struct.unpack("<I", bytecode[4:8])[0]
        assert flags == 0b01  # PEP 552: hash-based, and the source is not looked at

    def test_is_the_same_for_the_same_contents(self, root: Path) -> None:
        first = assets.function_code("greetings")
        (root / "functions" / "greetings" / "handler.py").touch()
        assert assets.function_code("greetings") == first

    def test_is_another_for_other_contents(self, root: Path) -> None:
        first = assets.function_code("greetings")
        (root / "functions" / "greetings" / "handler.py").write_text("def lambda_handler(event, context): ...\n")
        assert assets.function_code("greetings").hash != first.hash

    def test_keeps_a_few_builds(self, root: Path) -> None:
        latest = assets.function_code("greetings")
        for number in range(9):
            (root / "functions" / "greetings" / "handler.py").write_text(f"lambda_handler = {number}\n")
            latest = assets.function_code("greetings")
        builds = list((root / "assets").glob("function-greetings-*"))
        assert len(builds) == 6
        assert Path(latest.path) in builds

    def test_refuses_a_function_without_a_handler(self, root: Path) -> None:
        with pytest.raises(FileNotFoundError, match=r"functions/farewells/handler\.py"):
            assets.function_code("farewells")

    def test_refuses_what_does_not_compile(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (root / "functions" / "greetings" / "handler.py").write_text("def lambda_handler(:\n")
        with pytest.raises(RuntimeError, match="does not compile"):
            assets.function_code("greetings")
        assert "SyntaxError" in capsys.readouterr().out


class TestDocumentsLayer:
    def test_has_the_languages_and_fonts_of_documents_only(self, tmp_path: Path) -> None:
        names = (
            "babel/global.dat", "babel/locale-data/root.dat", "babel/locale-data/de_AT.dat", "babel/locale-data/el.dat",
            "pymupdf_fonts/__init__.py", "pymupdf_fonts/NotoSans_Bold.py", "pymupdf_fonts/UbuntuMono_Bold.py",
            "font_package/Font.otf", "Font.otf",
        )  # fmt: skip
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text("")
        assets.prune_documents(tmp_path)
        files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
        assert set(names) - files == {"babel/locale-data/el.dat", "pymupdf_fonts/UbuntuMono_Bold.py", "Font.otf"}

    def test_has_everything_that_receipts_use(self) -> None:
        assert frozenset(LANGUAGES) == assets.DOCUMENT_LANGUAGES
        spec = importlib.util.find_spec("pymupdf_fonts")
        assert spec
        assert spec.origin
        folder = Path(spec.origin).parent
        assert {path.stem for path in folder.glob("*.py")} > assets.DOCUMENT_FONTS
        fonts = {importlib.import_module(f"pymupdf_fonts.{name}").fontbuffer for name in assets.DOCUMENT_FONTS}
        families = (FontFamily.LATIN_GREEK_CYRILLIC, FontFamily.HEBREW_ARABIC_THAI_GEORGIAN_DEVANAGARI)
        files = [path for family in families for path in Path(font_folder(family)).iterdir()]
        assert {path.read_bytes() for path in files} == fonts
