"""Cursors: only the list that handed one out takes it back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apikit.errors import InvalidCursor
from apikit.resources.lists import decode_cursor, encode_cursor
from apikit.signer import Signer

SIGNER = Signer(b"secret")
CURSOR = encode_cursor(SIGNER, scope="T#org#live#list /v1/clients", position="cli_1")


@settings(derandomize=True, database=None, deadline=None)
@given(scope=st.text(), position=st.text())
def test_come_back_as_they_went(scope: str, position: str) -> None:
    if position == "":
        return  # a list never goes on after nothing
    cursor = encode_cursor(SIGNER, scope=scope, position=position)
    assert decode_cursor(SIGNER, scope=scope, cursor=cursor) == position
    assert cursor.isascii()
    assert not set(cursor) & set("+/=&?#% ")


@settings(derandomize=True, database=None, deadline=None)
@given(text=st.text(max_size=200))
def test_are_not_made_by_chance(text: str) -> None:
    with pytest.raises(InvalidCursor):
        decode_cursor(SIGNER, scope="any", cursor=text)


@pytest.mark.parametrize(
    "scope", ["", "T#org#live#list /v1/weddings", "T#org#test#list /v1/clients", "T#org#live#list /v1/clients\0"]
)
def test_of_another_list_are_refused(scope: str) -> None:
    with pytest.raises(InvalidCursor):
        decode_cursor(SIGNER, scope=scope, cursor=CURSOR)


def test_of_another_platform_are_refused() -> None:
    with pytest.raises(InvalidCursor):
        decode_cursor(Signer(b"other"), scope="T#org#live#list /v1/clients", cursor=CURSOR)


def test_do_not_move_between_scope_and_position() -> None:
    cursor = encode_cursor(SIGNER, scope="a", position="bc")
    with pytest.raises(InvalidCursor):
        decode_cursor(SIGNER, scope="ab", cursor=cursor)
