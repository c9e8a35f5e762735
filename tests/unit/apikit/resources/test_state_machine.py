"""Status machines."""

from itertools import product

import pytest

from apikit.errors import IllegalTransition
from apikit.resources.state_machine import Machine

MACHINE = Machine({"a": ("b", "c"), "b": ("c",), "c": ()})


def test_lets_through_its_moves_and_no_other() -> None:
    for before, after in product("abc", repeat=2):
        if after in MACHINE.moves[before]:
            MACHINE.require(before, after)
        else:
            with pytest.raises(IllegalTransition):
                MACHINE.require(before, after)


@pytest.mark.parametrize(
    ("before", "allowed", "words"), [("a", ["b", "c"], "Allowed: b, c."), ("c", [], "c is final.")]
)
def test_says_which_moves_there_are(before: str, allowed: list[str], words: str) -> None:
    with pytest.raises(IllegalTransition) as refusal:
        MACHINE.require(before, "a")
    assert refusal.value.facts == {"allowed": allowed}
    assert refusal.value.detail.endswith(words)
