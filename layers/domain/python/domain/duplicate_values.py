"""Errors for values that a list contains more than once."""

from collections.abc import Hashable, Sequence

from apikit import errors


def duplicate_faults(values: Sequence[Hashable], *, pointer: str, name: str = "") -> list[errors.FieldError]:
    """Return an error for each value that occurs earlier in the list. `name` is the pointer of the value in its entry, such as `/date`."""
    earlier_values: set[Hashable] = set()
    faults: list[errors.FieldError] = []
    for number, value in enumerate(values):
        if value in earlier_values:
            faults.append(errors.FieldError("duplicate", "is a duplicate", pointer=f"{pointer}/{number}{name}"))
        earlier_values.add(value)
    return faults
