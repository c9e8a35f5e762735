from pathlib import Path

from local.paths import REQUIREMENTS


class TestLocks:
    def test_every_package_of_every_lock_has_a_hash(self) -> None:
        for lock in REQUIREMENTS.glob("*.txt"):
            assert not packages_without_hash(lock), lock.name

    def test_name_no_index_and_no_path(self) -> None:
        for lock in REQUIREMENTS.glob("*.txt"):
            assert not [line for line in lock.read_text().splitlines() if line.startswith("--") or "://" in line]


def packages_without_hash(lock: Path) -> list[str]:
    text = lock.read_text().replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and "--hash=sha256:" not in line]
