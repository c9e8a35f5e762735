"""Amounts of money that move: at least one minor unit. No I/O."""

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from apikit.resources import fields


def _require_positive(money: fields.Money) -> fields.Money:
    if money.amount == 0:
        raise PydanticCustomError("too_small", "must be at least 1 minor unit")
    return money


PositiveMoney = Annotated[fields.Money, AfterValidator(_require_positive)]
