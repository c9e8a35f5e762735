"""Counts calls to AWS at botocore's edge, and the capacity DynamoDB says they took."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Self

from botocore.model import OperationModel

from apikit.dynamo.table import client


@dataclass
class CountedCalls:
    """A context in which every DynamoDB call of this process is counted by operation."""

    by_operation: Counter[str] = field(default_factory=Counter)

    def __enter__(self) -> Self:
        client().meta.events.register("before-call.dynamodb", self._count)
        return self

    def __exit__(self, *_: object) -> None:
        client().meta.events.unregister("before-call.dynamodb", self._count)

    def _count(self, model: OperationModel, **_: Any) -> None:
        self.by_operation[model.name] += 1


def counted_calls() -> CountedCalls:
    """A counter that has seen nothing yet."""
    return CountedCalls()
