"""A quota that a request took over a threshold. What is made of it lives in the domain."""

from msgspec import Struct


class ThresholdCrossing(Struct, frozen=True):
    """A quota whose counter this request took over a threshold, in percent."""

    name: str
    percent: int
    quota: int
    label: str
