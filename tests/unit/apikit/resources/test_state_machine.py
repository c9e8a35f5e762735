"""Status machines."""

from itertools import product

import pytest

from apikit.errors import IllegalTransition
from apikit.resources.state_machine import StateMachine

MACHINE = StateMachine({"a": ("b", "c"), "b": ("c",), "c": ()})


def test_lets_through_its_moves_and_no_other() -> None:
    for state, target in product("abc", repeat=2):
        if target in MACHINE.transitions[state]:
            MACHINE.require(state, target)
        else:
            with pytest.raises(IllegalTransition):
                MACHINE.require(state, target)


@pytest.mark.parametrize(("state", "targets", "words"), [("a", ["b", "c"], "Allowed: b, c."), ("c", [], "c is final.")])
def test_says_which_moves_there_are(state: str, targets: list[str], words: str) -> None:
    with pytest.raises(IllegalTransition) as refusal:
        MACHINE.require(state, "a")
    assert refusal.value.facts == {"allowed": targets}
    assert refusal.value.detail.endswith(words)
