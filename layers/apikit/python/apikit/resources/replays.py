"""The record that an earlier request with the same Idempotency-Key wrote."""

from typing import TypeVar

from apikit.claim import earlier_effect
from apikit.resources.records import Record, load

R = TypeVar("R", bound=Record)


def replayed(record_type: type[R]) -> R | None:
    """Return the record that this request wrote when it was sent before; None when it was not, which is nearly always."""
    effect = earlier_effect()
    if effect is None or effect.collection != record_type.collection:
        return None
    return load(record_type, effect.form).with_private_fields(effect.private_fields)
