"""The pipeline as a fixture, with a receiver at its end."""

from collections.abc import Iterator

import pytest

from apikit.aws import event_bus, queues
from domain.deliveries import attempt_maker, endpoint_health, wiring
from domain.events.wiring import event_publisher
from domain.webhooks.wiring import webhook_service
from tests.fakes.receiver import Receiver, a_receiver
from tests.flows.pipeline import Pipeline, a_pipeline

_FACTORIES = (
    webhook_service,
    event_publisher,
    *(each for each in vars(wiring).values() if hasattr(each, "cache_clear") and each.__module__ == wiring.__name__),
)


@pytest.fixture(scope="module")
def module_pipeline(aws: None) -> Iterator[Pipeline]:
    """The bus and the queues; the functions are wired to them, and to a receiver on loopback."""
    with pytest.MonkeyPatch.context() as patch:
        _forget()
        new_pipeline = a_pipeline()
        patch.setattr(event_bus, "client", lambda: new_pipeline.bridge)
        patch.setenv("EVENT_BUS", "bus")
        patch.setattr(queues, "client", lambda: new_pipeline.sqs)
        patch.setenv("DELIVERIES_QUEUE_URL", "deliveries")
        patch.setenv("ENDPOINTS_QUEUE_URL", "endpoints")
        patch.setenv("SLOW_ENDPOINTS_QUEUE_URL", "slow-endpoints")
        patch.setenv("ALLOW_LOOPBACK_WEBHOOKS", "true")
        # A busy machine is not a slow receiver.
        for module in (endpoint_health, attempt_maker):
            patch.setattr(module, "SLOW_MS", 60_000)
        yield new_pipeline
    _forget()


@pytest.fixture
def pipeline(module_pipeline: Pipeline) -> Pipeline:
    """The pipeline, emptied of what the test before left in it."""
    module_pipeline.empty()
    return module_pipeline


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver on loopback that answers 200."""
    with a_receiver() as new_receiver:
        yield new_receiver


def _forget() -> None:
    for factory in _FACTORIES:
        factory.cache_clear()
