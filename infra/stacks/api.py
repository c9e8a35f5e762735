"""The stack of the HTTP API and its functions."""

import json

from aws_cdk import Aws, CfnOutput, Environment, RemovalPolicy, Stack, Tags
from aws_cdk import aws_apigatewayv2 as apigatewayv2
from aws_cdk import aws_apigatewayv2_integrations as integrations
from aws_cdk import aws_logs as logs
from constructs import Construct

from infra.catalogue import HTTP_FUNCTIONS, RUNNERS, Need
from infra.constructs.acknowledgements import acknowledge
from infra.constructs.functions import Binding, Layers, PlatformFunction
from infra.settings import Settings
from infra.stacks.data import DataStack
from infra.stacks.events import EventsStack

# Throttling of the gateway, against floods. The admission enforces the limits of customers.
_REQUESTS_PER_S = 5_000
_BURST = 2_500
# Routes without credentials have lower limits, so that a flood of them does not affect the other routes.
_PUBLIC_REQUESTS_PER_S = 200
_PUBLIC_BURST = 100

_ACCESS_LOG = {
    "request_id": "$context.requestId",
    "ip": "$context.identity.sourceIp",
    "at": "$context.requestTimeEpoch",
    "method": "$context.httpMethod",
    "route": "$context.routeKey",
    "status": "$context.status",
    "bytes": "$context.responseLength",
    "latency_ms": "$context.responseLatency",
    "integration_error": "$context.integrationErrorMessage",
}


class ApiStack(Stack):
    """The stack. Each function has one integration, for its route prefixes and their subpaths."""

    def __init__(
        self, scope: Construct, construct_id: str, *, settings: Settings, data: DataStack, events: EventsStack
    ) -> None:
        super().__init__(scope, construct_id, env=Environment(region=settings.region), description="WedSync: HTTP API.")
        self._settings = settings
        self._events = events
        self.edge_secret = data.edge_secret
        self.http_api = apigatewayv2.HttpApi(self, "HttpApi", api_name="wedsync", create_default_stage=False)
        stage = self._stage()
        if settings.is_local:
            # The emulator uses this tag as the API's ID, so the URL is always the same.
            Tags.of(self.http_api).add("ms-custom-id", "wedsync")
        layers = Layers(self, settings)
        self.functions = [
            PlatformFunction(self, spec, settings=settings, data=data, layers=layers, provide=self._provide)
            for spec in HTTP_FUNCTIONS + RUNNERS
        ]
        for function in self.functions:
            routes = self._route(function)
            if function.spec.is_default_route:
                self._throttle(stage, routes)
            events.start(function)
            events.request_log.subscribe(self, function)
        CfnOutput(self, "ApiId", value=self.http_api.api_id)
        CfnOutput(self, "ApiUrl", value=self.public_url)
        for function in self.functions:
            CfnOutput(self, f"Function{function.node.id}", value=function.function.function_name)

    @property
    def public_url(self) -> str:
        """URL of the API for callers, without a slash at the end: with the first domain name, if there is one."""
        domain = self._settings.domain
        return f"https://{domain.names[0]}" if domain else self.url

    @property
    def url(self) -> str:
        """URL of the gateway, as in `{url}/v1/clients`."""
        if self._settings.is_local:
            port = self._settings.gateway_port
            return f"http://localhost:{port}/_aws/execute-api/{self.http_api.api_id}/$default"
        return f"https://{self.http_api.api_id}.execute-api.{self.region}.{Aws.URL_SUFFIX}"

    def _stage(self) -> apigatewayv2.CfnStage:
        log_group = logs.LogGroup(
            self, "AccessLog", retention=logs.RetentionDays.THREE_MONTHS, removal_policy=RemovalPolicy.DESTROY
        )
        stage = apigatewayv2.HttpStage(
            self,
            "Stage",
            http_api=self.http_api,
            stage_name="$default",
            auto_deploy=True,
            detailed_metrics_enabled=True,
            throttle=apigatewayv2.ThrottleSettings(rate_limit=_REQUESTS_PER_S, burst_limit=_BURST),
        )
        low_level = stage.node.default_child
        if not isinstance(low_level, apigatewayv2.CfnStage):
            raise TypeError("The stage has no low-level resource to log from.")
        low_level.access_log_settings = apigatewayv2.CfnStage.AccessLogSettingsProperty(
            destination_arn=log_group.log_group_arn, format=json.dumps(_ACCESS_LOG)
        )
        return low_level

    def _throttle(self, stage: apigatewayv2.CfnStage, routes: dict[str, apigatewayv2.HttpRoute]) -> None:
        """Set lower limits for the routes that require no credentials."""
        stage.route_settings = {
            key: {
                "ThrottlingRateLimit": _PUBLIC_REQUESTS_PER_S,
                "ThrottlingBurstLimit": _PUBLIC_BURST,
                "DetailedMetricsEnabled": True,
            }
            for key in routes
        }
        for route in routes.values():
            # API Gateway rejects settings for a route that does not exist yet.
            stage.node.add_dependency(route)

    def _provide(self, need: Need) -> Binding:
        if need is Need.API_BASE_URL:
            return Binding({"API_BASE_URL": self.public_url})
        return self._events.provide(need)

    def _route(self, function: PlatformFunction) -> dict[str, apigatewayv2.HttpRoute]:
        """Create the function's routes. Return them by route key."""
        integration = integrations.HttpLambdaIntegration(f"{function.node.id}Integration", function.function)
        paths = list(function.spec.routes)
        if function.spec.serves_subpaths:
            paths += [f"{prefix}/{{proxy+}}" for prefix in function.spec.routes]
        if function.spec.is_default_route:
            paths.append("$default")
        return dict(self._add_route(path, integration) for path in paths)

    def _add_route(
        self, path: str, integration: integrations.HttpLambdaIntegration
    ) -> tuple[str, apigatewayv2.HttpRoute]:
        key = apigatewayv2.HttpRouteKey.DEFAULT
        if path != "$default":
            key = apigatewayv2.HttpRouteKey.with_(path, apigatewayv2.HttpMethod.ANY)
        route = apigatewayv2.HttpRoute(
            self.http_api, f"Route {path}", http_api=self.http_api, route_key=key, integration=integration
        )
        acknowledge(
            route,
            "AwsSolutions-APIG4",
            "Each function authenticates API keys, bearer secrets and JWTs itself, in one conditional write that also "
            "counts against the caller's limits; an authorizer would add a round trip and have less information.",
        )
        return key.key, route
