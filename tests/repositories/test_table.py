"""The door for writes: what becomes one call, what a transaction, and what a lost answer leaves. Conditions as DynamoDB judges them."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import pytest

from apikit.atomic import join_unit
from apikit.aws.aws_json import ATTEMPTS
from apikit.aws.connection_pool import RawResponse
from apikit.dynamo.conditions import Condition, Eq, SizeLt
from apikit.dynamo.table import ABSENT, EXISTS, ConditionFailed, Table, Update, client
from apikit.dynamo.unit_of_work import UnitOfWork
from apikit.ids import new_id
from tests.counting import counted_calls
from tests.unit.apikit.dynamo import test_conditions, test_updates


@pytest.fixture
def table(aws: None) -> Table:
    return Table("resources")


@pytest.fixture
def pk() -> str:
    return new_id("p")


@pytest.fixture
def lost_answers(aws: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bytes]]:
    """The first call's answer is lost on its way; what was sent."""
    service, bodies = client(), list[bytes]()
    real = service.transport

    def lose_first_answer(headers: Mapping[str, str], body: bytes) -> RawResponse:
        answer = real(headers, body)
        bodies.append(body)
        if len(bodies) == 1:
            raise ConnectionResetError
        return answer

    with monkeypatch.context() as patch:
        patch.setattr(service, "transport", lose_first_answer)
        yield bodies


class TestWrite:
    def test_of_one_is_a_single_call(self, table: Table, pk: str) -> None:
        writes = {
            "PutItem": table.put_operation({"pk": pk, "sk": "s", "n": 1}, ABSENT),
            "UpdateItem": table.update_operation(pk, "s", Update(add={"n": 1}), EXISTS),
            "DeleteItem": table.delete_operation(pk, "s", Eq("n", 2)),
        }
        for operation, write in writes.items():
            with counted_calls() as calls:
                table.write(write)
            assert calls.by_operation == {operation: 1}
        assert table.get(pk, "s") is None

    def test_of_several_and_of_a_check_is_a_transaction(self, table: Table, pk: str) -> None:
        puts = [table.put_operation({"pk": pk, "sk": each}) for each in ("a", "b")]
        for writes in (puts, [table.check_operation(pk, "a", EXISTS)]):
            with counted_calls() as calls:
                table.write(*writes)
            assert calls.by_operation == {"TransactWriteItems": 1}

    def test_says_what_is_at_the_failed_places(self, table: Table, pk: str) -> None:
        first_put = table.put_operation({"pk": pk, "sk": "a", "n": 1}, ABSENT)
        table.write(first_put)
        with pytest.raises(ConditionFailed) as first_failure:
            table.write(table.update_operation(pk, "a", Update(set={"n": 2}), Eq("n", 7)))
        item = {"pk": pk, "sk": "a", "n": 1}
        assert (first_failure.value.items, first_failure.value.item) == ([item], item)
        free, deletion = table.put_operation({"pk": pk, "sk": "b"}), table.delete_operation(pk, "c", EXISTS)
        with pytest.raises(ConditionFailed) as second_failure:
            table.write(free, table.put_operation({"pk": pk, "sk": "a", "n": 9}, ABSENT), deletion)
        assert second_failure.value.items == [None, item, {}]
        with pytest.raises(ConditionFailed) as deletion_failure:
            table.write(deletion)
        assert deletion_failure.value.item is None

    def test_within_a_unit_of_work_sends_nothing(self, table: Table, pk: str) -> None:
        unit = UnitOfWork()
        join_unit(unit)
        try:
            with counted_calls() as calls:
                table.write(table.put_operation({"pk": pk, "sk": "s"}, ABSENT))
                assert table.get(pk, "s") == {"pk": pk, "sk": "s"}
        finally:
            join_unit(None)
        assert (calls.by_operation, len(unit)) == ({}, 1)


class TestLostAnswers:
    def test_a_put_meets_itself(self, table: Table, pk: str, lost_answers: list[bytes]) -> None:
        table.write(table.put_operation({"pk": pk, "sk": "s", "tags": ("a", "b"), "n": 1}, ABSENT))
        assert len(lost_answers) == 2
        with pytest.raises(ConditionFailed):
            table.write(table.put_operation({"pk": pk, "sk": "s", "n": 2}, ABSENT))

    def test_a_transaction_is_sent_again_under_its_token(
        self, table: Table, pk: str, lost_answers: list[bytes]
    ) -> None:
        # The emulation knows no tokens and would refuse a condition that the first try made false.
        table.write(*(table.put_operation({"pk": pk, "sk": each}) for each in ("a", "b")))
        first, second = lost_answers
        assert first == second
        assert b"ClientRequestToken" in first

    @pytest.mark.parametrize(
        ("error", "is_same"), [("ThrottlingException", True), ("TransactionCanceledException", False)]
    )
    def test_a_transaction_has_a_new_token_only_when_it_was_canceled(
        self, table: Table, pk: str, monkeypatch: pytest.MonkeyPatch, *, error: str, is_same: bool
    ) -> None:
        tokens, transport = list[str](), client().transport

        def reject(headers: Mapping[str, str], body: bytes) -> RawResponse:
            tokens.append(json.loads(body)["ClientRequestToken"])
            # The client repeats a throttled call by itself, as often.
            if len(tokens) > ATTEMPTS:
                return transport(headers, body)
            document = {"__type": error, "CancellationReasons": [{"Code": "TransactionConflict"}, {"Code": "None"}]}
            return RawResponse(400, {}, json.dumps(document).encode())

        monkeypatch.setattr(client(), "transport", reject)
        table.write(*(table.put_operation({"pk": pk, "sk": each}) for each in ("a", "b")))
        assert len(tokens) == ATTEMPTS + 1
        assert len(set(tokens)) == (1 if is_same else len(tokens))


class TestConditions:
    """DynamoDB's emulation judges every form as it is judged here."""

    # The emulation (moto 5) fails at the size of what is absent, where DynamoDB says no.
    FORMS: ClassVar = [form for form in test_conditions.FORMS if form[0] != SizeLt("nothing", 3)]

    @pytest.mark.parametrize(("condition", "verdict"), FORMS)
    def test_are_judged_alike(self, table: Table, pk: str, condition: Condition, verdict: bool) -> None:  # noqa: FBT001
        table.write(table.put_operation({**test_conditions.ITEM, "pk": pk, "sk": "s"}))
        check = table.delete_operation(pk, "s", condition)
        if verdict:
            table.write(check)
        else:
            with pytest.raises(ConditionFailed):
                table.write(check)

    @pytest.mark.parametrize(("update", "changes"), test_updates.FORMS)
    def test_updates_are_carried_out_alike(
        self, table: Table, pk: str, update: Update, changes: dict[str, Any]
    ) -> None:
        table.write(table.put_operation({**test_updates.ITEM, "pk": pk, "sk": "s"}))
        assert table.update(pk, "s", update) == {**test_updates.apply_changes(changes), "pk": pk, "sk": "s"}
