"""A replay to an endpoint that gets one event after the other, under random faults: the order of each object's events stays (W8)."""

from collections import Counter, defaultdict
from datetime import timedelta

import pytest

from apikit.clock import epoch_ms
from domain.deliveries.delivery_tasks import DeliveryTask
from tests.builders import NOW, an_event
from tests.unit.domain.deliveries.test_random_faults import Simulation

_EVENTS, _OBJECTS = 300, 20
# A run makes ten requests.
_REQUEST_S = 0.95


def add_replay(simulation: Simulation) -> None:
    """Store the deliveries of a replay, and wake the endpoint."""
    store, webhook = simulation.store, simulation.webhook
    for sequence in range(1, _EVENTS + 1):
        object_id = f"cli_{simulation.chance.randrange(_OBJECTS)}"
        event = an_event(simulation.tenant, sequence, object_={"id": object_id, "object": "client"})
        store.events[sequence] = event
        delivery = DeliveryTask.for_event(webhook, event).to_delivery(NOW, replay_id="job_1")
        store.add(delivery, NOW - timedelta(days=1) + timedelta(seconds=sequence), "replay")
    simulation.health.wake(simulation.tenant, webhook.id, epoch_ms(NOW))


@pytest.mark.parametrize("seed", range(3))
def test_each_objects_events_arrive_in_order_under_random_faults(seed: int) -> None:
    simulation = Simulation(seed, request_s=_REQUEST_S, max_in_flight=1)
    add_replay(simulation)
    simulation.run()
    statuses = Counter(each.status for each in simulation.store.deliveries.values())
    assert statuses == {"delivered": _EVENTS}
    assert simulation.store.entries[simulation.webhook.id] == []
    assert simulation.crash_count > 0
    objects = {each.event_sequence: each.object_id for each in simulation.store.deliveries.values()}
    bodies = {event.body.encode(): event.sequence for event in simulation.store.events.values()}
    numbers = defaultdict(list)
    # In the order of the first successes.
    for body in simulation.receiver.successes:
        numbers[objects[bodies[body]]].append(bodies[body])
    assert all(each == sorted(each) for each in numbers.values())
    # They did not arrive as in a replay without failures.
    assert [bodies[body] for body in simulation.receiver.successes] != sorted(objects)
