import re

import pytest

from local import progress


class TestStep:
    def test_says_when_it_starts_and_how_long_it_took(self, capsys: pytest.CaptureFixture[str]) -> None:
        with progress.step("Portal"):
            pass
        start_line, end_line = capsys.readouterr().out.splitlines()
        assert start_line == "  ... Portal"
        assert re.fullmatch(r"  done Portal \(\d+\.\d s\)", end_line)

    def test_says_that_it_failed(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(ValueError, match="broken"), progress.step("Portal"):
            raise ValueError("broken")
        assert capsys.readouterr().out.splitlines()[1].startswith("  FAILED Portal")
