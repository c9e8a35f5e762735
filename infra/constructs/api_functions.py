"""Adds functions of the HTTP API to a stack, with everything that belongs to them."""

from collections.abc import Iterable

from aws_cdk import CfnOutput, Stack

from infra.constructs.alarms import watch_functions
from infra.constructs.api_gateway import Gateway
from infra.constructs.functions import Binding, Layers, PlatformFunction
from infra.function_spec import FunctionSpec, Need
from infra.settings import Settings
from infra.stacks.data import DataStack
from infra.stacks.events import EventsStack


def add_api_functions(
    stack: Stack,
    specs: Iterable[FunctionSpec],
    *,
    settings: Settings,
    data: DataStack,
    events: EventsStack,
    gateway: Gateway,
) -> None:
    """Add the functions with their routes or triggers, the subscriptions of their logs, alarms, a dashboard and outputs."""

    def provide(need: Need) -> Binding:
        if need is Need.API_BASE_URL:
            return Binding({"API_BASE_URL": gateway.public_url})
        return events.provide(need)

    layers = Layers(stack, settings)
    functions = [
        PlatformFunction(stack, spec, settings=settings, data=data, layers=layers, provide=provide) for spec in specs
    ]
    for function in functions:
        if function.spec.serves_http:
            gateway.route(function)
        events.start(function)
        events.request_log.subscribe(stack, function)
        CfnOutput(stack, f"Function{function.node.id}", value=function.function.function_name)
    watch_functions(stack, functions, topic=data.alarm_topic)
