"""The stack of the HTTP API: the gateway, and the function of its default route; its stage throttles the routes of that function."""

from aws_cdk import CfnOutput, Environment, Stack
from constructs import Construct

from infra.catalogue import META
from infra.constructs.api_functions import add_api_functions
from infra.constructs.api_gateway import Gateway
from infra.settings import Settings
from infra.stacks.data import DataStack
from infra.stacks.events import EventsStack


class ApiStack(Stack):
    """The stack. The functions of the product families are in stacks that refer to it."""

    def __init__(
        self, scope: Construct, construct_id: str, *, settings: Settings, data: DataStack, events: EventsStack
    ) -> None:
        super().__init__(scope, construct_id, env=Environment(region=settings.region), description="WedSync: HTTP API.")
        self.gateway = Gateway(self, settings)
        add_api_functions(self, [META], settings=settings, data=data, events=events, gateway=self.gateway)
        CfnOutput(self, "ApiId", value=self.gateway.http_api.api_id)
        CfnOutput(self, "ApiUrl", value=self.gateway.public_url)
