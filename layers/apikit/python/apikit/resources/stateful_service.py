"""Resources whose status moves along a machine: one action a move, beside the use cases that every resource has."""

from collections.abc import Mapping
from typing import Any, ClassVar, Generic, TypeVar

from apikit.actor import Actor
from apikit.resources import records
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import NO_PARENT, Record
from apikit.resources.resource_service import ResourceService
from apikit.resources.state_machine import StateMachine

R = TypeVar("R", bound=Record)
D = TypeVar("D")


class StatefulService(ResourceService[R, D], Generic[R, D]):
    """Use cases over records with a `status`. A slice sets the machine and what each action leads to, and may override `moved`."""

    machine: ClassVar[StateMachine]
    actions: ClassVar[Mapping[str, str]]

    def act(
        self,
        actor: Actor,
        record_id: str,
        action: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> R:
        """The record moved by one of its actions. Raises NotFound, IllegalTransition, StaleVersion, and what `moved` raises."""
        target = self.actions[action]

        def change(record: R) -> R:
            self.machine.require(_status(record), target)
            values = {"status": target, **self.transition_values(actor, record, target)}
            return records.next_version(record, self.clock.now(), values)

        return self._change(actor, record_id, preconditions, change, parent_ids=parent_ids)

    def transition_values(self, actor: Actor, record: R, target: str) -> Mapping[str, Any]:
        """The values that change with a move to this status. Raises what keeps it from moving."""
        return {}

    def status_of(self, record: R, wanted: Any) -> Any:
        """The status that changed details ask for; the record's own when they ask for None. Raises IllegalTransition."""
        old = _status(record)
        if wanted is None or wanted == old:
            return old
        self.machine.require(old, wanted)
        return wanted


def _status(record: Any) -> str:
    status: str = record.status
    return status
