"""The limit of an organization on the live requests of all its principals together, from which each of them draws units.

    TOTAL#{organization_id}  {hour}  the units drawn in the hour (hours since 1970), as a counter of `apikit.admission.limits`
    KEY#{id}                 KEY     th the hour for which units were drawn, tn those left, td all that were drawn in the hour

A request uses units of its principal's item, in the write that admits it. When they are used up, the principal draws as many as it has
drawn in this hour before, at least one and at most a hundredth of the limit. Units are counted when they are drawn, so requests never
exceed the limit; what a principal has not used at the end of the hour is lost. A lease of a process (`apikit.admission.leases`) uses units
when it is taken, and has at most as many as a draw.
"""

from datetime import UTC, datetime

from msgspec import Struct

from apikit.admission.gate_conditions import build_counter_update
from apikit.admission.key_items import KeyItem, add_units, key_item_key, start_units, total_key
from apikit.admission.limits import HOUR_MS, FixedWindow, Limit, fixed_window
from apikit.clock import epoch_ms
from apikit.dynamo.table import ConditionFailed, Item, Table

_TTL_S = 7_200
_ATTEMPTS = 8
_MAX_DRAW = 100
"""One draw takes at most the limit divided by this."""
_LAST_DRAW = 4
"""Near the limit, one draw takes at most the rest divided by this."""


class OrganizationTotal(Struct, frozen=True):
    """The limit of a principal's organization at one moment; `item` is the principal's."""

    per_hour: int
    item: Item
    now: datetime

    @property
    def meter(self) -> FixedWindow:
        """The limit as a meter of the organization's counter. A process with a slow clock counts in the hour that others have begun."""
        begun_at = datetime.fromtimestamp(KeyItem.from_item(self.item).unit_hour * HOUR_MS / 1000, UTC)
        return fixed_window(Limit("organization_hour", "T", self.per_hour, HOUR_MS), max(self.now, begun_at))

    @property
    def hour(self) -> int:
        """The hour, counted since 1970."""
        return int(self.meter.label)

    @property
    def max_draw(self) -> int:
        """The most units that a principal reserves."""
        return self.per_hour // _MAX_DRAW

    @property
    def units(self) -> int:
        """The units of the hour that the principal has left."""
        key = KeyItem.from_item(self.item)
        return key.units if key.unit_hour == self.hour else 0

    @property
    def drawn_units(self) -> int:
        """The units that the principal has drawn in the hour."""
        key = KeyItem.from_item(self.item)
        return key.drawn_units if key.unit_hour == self.hour else 0

    def has_units(self, cost: int) -> bool:
        """Return whether the principal has enough units left for the cost."""
        return self.units >= cost


def draw_units(access: Table, key_id: str, total: OrganizationTotal, cost: int) -> Item:
    """Draw what the principal lacks for a request or a lease of this cost, and return its item with the units.

    If too few remain, return the item with the organization's counter, in which `total.meter` has no room for the cost.
    """
    meter, key = total.meter, total_key(KeyItem.from_item(total.item).organization_id, total.hour)
    lack = cost - total.units
    units = max(lack, min(total.drawn_units, total.max_draw) - total.units)
    for _ in range(_ATTEMPTS):
        expires_at = epoch_ms(total.now) // 1000 + _TTL_S
        update = build_counter_update(meter, cached_counters={}, expires_at=expires_at, cost=units)
        try:
            access.update(*key, update)
        except ConditionFailed as refusal:
            counter = refusal.item or {}
            if not meter.has_room(counter, lack):
                return {**total.item, meter.open_name: counter.get(meter.open_name, 0)}
            units = max(lack, min(units, meter.remaining(counter)) // _LAST_DRAW)
            continue
        return _store_units(access, key_id, total, units)
    return total.item


def _store_units(access: Table, key_id: str, total: OrganizationTotal, units: int) -> Item:
    """Add the units to the principal's item, unless it is in a later hour or was deleted, and return the item."""
    item: Item = {}
    changes = [add_units(total.hour, units), start_units(total.hour, units)]
    for update, condition in changes if total.drawn_units else reversed(changes):
        try:
            return access.update(*key_item_key(key_id), update, condition)
        except ConditionFailed as refusal:
            item = refusal.item or {}
    return item
