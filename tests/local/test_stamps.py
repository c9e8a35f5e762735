from pathlib import Path

from local.stamps import is_current, record


class TestStamps:
    def test_a_success_is_current_until_the_inputs_change(self, tmp_path: Path) -> None:
        stamp = tmp_path / "deep" / "stamp"
        assert not is_current(stamp, "one")
        record(stamp, "one")
        assert is_current(stamp, "one")
        assert not is_current(stamp, "two")
