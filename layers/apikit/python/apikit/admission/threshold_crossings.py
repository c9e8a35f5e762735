"""Quota thresholds that a request crossed."""

from msgspec import Struct


class ThresholdCrossing(Struct, frozen=True):
    """A quota that this request raised above a threshold, in percent."""

    name: str
    percent: int
    quota: int
    label: str
