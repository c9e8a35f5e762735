"""Use cases of resources with a status: one action per transition, in addition to those of every resource."""

from collections.abc import Mapping
from typing import Any, ClassVar, Generic, TypeVar

from apikit.actor import Actor
from apikit.resources import records
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import NO_PARENT, NO_VALUES, Record
from apikit.resources.resource_service import ResourceService
from apikit.resources.state_machine import StateMachine

R = TypeVar("R", bound=Record)
D = TypeVar("D")


class StatefulService(ResourceService[R, D], Generic[R, D]):
    """Use cases of records with a `status`.

    A slice sets the state machine and the target status of each action. It may override `transition_values`, and `action_values` for
    actions with a body.
    """

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
        values: Mapping[str, Any] = NO_VALUES,
    ) -> R:
        """Perform an action and return the record; `values` are those of the body, if the action has one.

        Raises NotFound, IllegalTransition, StaleVersion, and the errors of the slice.
        """
        target = self.actions[action]

        def change(record: R) -> R:
            self.machine.require(_status(record), target)
            changes = {"status": target, **self.action_values(actor, record, target=target, values=values)}
            return records.next_version(record, self.clock.now(), changes)

        return self.change_record(actor, record_id, preconditions, change, parent_ids=parent_ids)

    def action_values(self, actor: Actor, record: R, *, target: str, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the values that change with an action: by default those of its transition. `values` are those of the body."""
        return self.transition_values(actor, record, target)

    def transition_values(self, actor: Actor, record: R, target: str) -> Mapping[str, Any]:
        """Return the values that change with the transition to this status. Raises an error when it is not possible."""
        return {}

    def next_status(self, record: R, requested_status: Any) -> Any:
        """Return the requested status, or the record's own when None is requested. Raises IllegalTransition."""
        status = _status(record)
        if requested_status is None or requested_status == status:
            return status
        self.machine.require(status, requested_status)
        return requested_status


def _status(record: Any) -> str:
    status: str = record.status
    return status
