"""The stack of the functions of one product family."""

from aws_cdk import Environment, Stack
from constructs import Construct

from infra.catalogue import FAMILIES
from infra.constructs.api_functions import add_api_functions
from infra.constructs.api_gateway import Gateway
from infra.function_spec import Family
from infra.names import family_stack
from infra.settings import Settings
from infra.stacks.data import DataStack
from infra.stacks.events import EventsStack


class FamilyStack(Stack):
    """The stack. No other stack refers to it, so that its functions can be added and removed in one deployment."""

    def __init__(
        self,
        scope: Construct,
        family: Family,
        *,
        settings: Settings,
        data: DataStack,
        events: EventsStack,
        gateway: Gateway,
    ) -> None:
        super().__init__(
            scope,
            family_stack(family),
            env=Environment(region=settings.region),
            description=f"WedSync: functions of the API, {family}.",
        )
        add_api_functions(self, FAMILIES[family], settings=settings, data=data, events=events, gateway=gateway)
