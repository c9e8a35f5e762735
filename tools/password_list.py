"""Writes the list of common passwords that the platform refuses: `make common-passwords`.

The list is the union of those of Django (`django.contrib.auth`, BSD) and zxcvbn (MIT), which are read from their packages
(requirements/password-lists.txt). Common passwords are not breached ones: `domain.passwords.breach_lookup` asks for those.
"""

import gzip
from collections.abc import Iterable
from importlib import resources
from pathlib import Path

from domain.passwords.common_passwords import LIST_FILE, entry_of


def main() -> None:
    """Write the list, and print its number of passwords."""
    entries = build_entries({*django_passwords(), *zxcvbn_passwords()})
    Path(LIST_FILE).write_bytes(b"".join(entries))
    print(f"{LIST_FILE}: {len(entries):,} common passwords")


def build_entries(passwords: Iterable[str]) -> list[bytes]:
    """Return the entries of the passwords, sorted, each once."""
    return sorted({entry_of(password) for password in passwords})


def django_passwords() -> list[str]:
    """Return the passwords of Django's list."""
    file = resources.files("django.contrib.auth") / "common-passwords.txt.gz"
    return gzip.decompress(file.read_bytes()).decode().split()


def zxcvbn_passwords() -> list[str]:
    """Return the passwords of zxcvbn's list."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # noqa: PLC0415 - the tests do not have the package

    passwords: list[str] = list(FREQUENCY_LISTS["passwords"])
    return passwords


if __name__ == "__main__":
    main()
