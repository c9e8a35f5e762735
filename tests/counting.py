"""Counts calls to DynamoDB as the client sees them."""

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from apikit.dynamo.table import client


@dataclass
class CountedCalls:
    """A context in which every DynamoDB call of this process is counted by operation."""

    by_operation: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __enter__(self) -> Self:
        client().observers.append(self._count)
        return self

    def __exit__(self, *_: object) -> None:
        client().observers.remove(self._count)

    def _count(self, operation: str, _request: Mapping[str, Any], _answer: object) -> None:
        # Workers call from several threads.
        with self._lock:
            self.by_operation[operation] += 1


def counted_calls() -> CountedCalls:
    """A counter that has seen nothing yet."""
    return CountedCalls()
