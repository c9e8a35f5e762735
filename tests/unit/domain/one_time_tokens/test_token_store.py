"""Tokens that are used once: only their hashes are stored, and of parallel uses one succeeds."""

import hashlib
from collections.abc import Iterator

import pytest

from apikit.dynamo.table import Table
from apikit.errors import LinkExpired
from domain.one_time_tokens.model import hash_token, is_token, mint_token
from domain.one_time_tokens.token_store import TokenStore
from tests.fakes.clock import FixedClock
from tests.fakes.dynamo import MemoryDynamo, memory_dynamo
from tests.threads import run_together


@pytest.fixture
def dynamo() -> Iterator[MemoryDynamo]:
    with memory_dynamo() as tables:
        yield tables


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def tokens(dynamo: MemoryDynamo, clock: FixedClock) -> TokenStore:
    return TokenStore(Table("access"), clock)


class TestAToken:
    def test_has_256_random_bits_and_names_its_purpose(self) -> None:
        tokens = {mint_token("reset_password") for _ in range(50)}
        assert len(tokens) == 50
        assert all(is_token("reset_password", token) and len(token) == 47 for token in tokens)

    @pytest.mark.parametrize(
        "text", ["", "rst_", "vfy_" + "a" * 43, "rst_" + "a" * 42, "rst_" + "é" * 43, "rst_" + "a" * 43 + "\n"]
    )
    def test_has_no_other_form(self, text: str) -> None:
        assert not is_token("reset_password", text)


class TestIssue:
    def test_stores_the_hash_only(self, tokens: TokenStore, dynamo: MemoryDynamo) -> None:
        token = tokens.issue("reset_password", {"user_id": "usr_1"})
        ((_, pk, sk),) = dynamo.items
        assert (pk, sk) == (f"TOKEN#{hashlib.sha256(token.encode()).hexdigest()}", "reset_password")
        assert token not in str(dynamo.items)

    def test_makes_a_token_that_is_found_until_it_expires(self, tokens: TokenStore, clock: FixedClock) -> None:
        token = tokens.issue("reset_password", {"user_id": "usr_1"})
        clock.advance(seconds=3_599)
        assert tokens.find("reset_password", token).values == {"user_id": "usr_1"}
        clock.advance(seconds=1)
        with pytest.raises(LinkExpired):
            tokens.find("reset_password", token)


class TestFind:
    def test_refuses_a_token_of_another_purpose(self, tokens: TokenStore) -> None:
        token = tokens.issue("reset_password", {})
        for text in (token, token.replace("rst_", "vfy_")):
            with pytest.raises(LinkExpired):
                tokens.find("verify_email", text)

    def test_reads_nothing_for_a_text_that_is_no_token(self, tokens: TokenStore, dynamo: MemoryDynamo) -> None:
        for text in ("", "x", "rst_" + "a" * 100_000, hash_token("x")):
            with pytest.raises(LinkExpired):
                tokens.find("reset_password", text)
        assert dynamo.operations == []


class TestUse:
    def test_is_possible_once(self, tokens: TokenStore) -> None:
        stored_token = tokens.find("mfa", tokens.issue("mfa", {}))
        tokens.use(stored_token)
        with pytest.raises(LinkExpired):
            tokens.use(stored_token)

    def test_has_one_winner(self, tokens: TokenStore) -> None:
        stored_token = tokens.find("mfa", tokens.issue("mfa", {}))

        def use() -> bool:
            try:
                tokens.use(stored_token)
            except LinkExpired:
                return False
            return True

        assert run_together(use, count=20).count(True) == 1
