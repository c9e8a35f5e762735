"""The HTTP API: its stage with throttling and access log, and the routes of functions of any stack."""

import json

from aws_cdk import Aws, RemovalPolicy, Stack, Tags
from aws_cdk import aws_apigatewayv2 as apigatewayv2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs

from infra.constructs.acknowledgements import acknowledge
from infra.constructs.functions import PlatformFunction
from infra.settings import Settings

# Throttling of the gateway, against floods. The admission enforces the limits of customers.
_REQUESTS_PER_S = 5_000
_BURST = 2_500
# Routes without credentials have lower limits, so that a flood of them does not affect the other routes.
_PUBLIC_REQUESTS_PER_S = 200
_PUBLIC_BURST = 100
_DEFAULT_ROUTE = "$default"

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


class Gateway:
    """The HTTP API in `stack`. The routes of a function are in the function's stack, which refers to the API only."""

    def __init__(self, stack: Stack, settings: Settings) -> None:
        self._stack = stack
        self._settings = settings
        self.http_api = apigatewayv2.HttpApi(stack, "HttpApi", api_name="wedsync", create_default_stage=False)
        self._stage = self._create_stage()
        if settings.is_local:
            # The emulator uses this tag as the API's ID, so the URL is always the same.
            Tags.of(self.http_api).add("ms-custom-id", "wedsync")

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
        return f"https://{self.http_api.api_id}.execute-api.{self._settings.region}.{Aws.URL_SUFFIX}"

    def route(self, function: PlatformFunction) -> None:
        """Create the function's integration, its permission and its routes, for its prefixes and their subpaths."""
        spec, stack = function.spec, Stack.of(function)
        function.function.add_permission(
            "Gateway",
            principal=iam.ServicePrincipal("apigateway.amazonaws.com"),
            # Every stage, method and path: one permission per function, whatever its routes.
            source_arn=stack.format_arn(service="execute-api", resource=self.http_api.api_id, resource_name="*/*"),
        )
        integration = apigatewayv2.CfnIntegration(
            stack,
            f"{function.node.id}Integration",
            api_id=self.http_api.api_id,
            integration_type="AWS_PROXY",
            integration_uri=function.function.function_arn,
            payload_format_version="2.0",
        )
        keys = [f"ANY {prefix}" for prefix in spec.routes]
        if spec.serves_subpaths:
            keys += [f"{key}/{{proxy+}}" for key in keys]
        if spec.is_default_route:
            keys.append(_DEFAULT_ROUTE)
        routes = {key: self._add_route(stack, key, integration) for key in keys}
        if spec.is_default_route:
            self._throttle(routes)

    def _add_route(self, stack: Stack, key: str, integration: apigatewayv2.CfnIntegration) -> apigatewayv2.CfnRoute:
        route = apigatewayv2.CfnRoute(
            stack,
            f"Route {key}",
            api_id=self.http_api.api_id,
            route_key=key,
            target=f"integrations/{integration.ref}",
            authorization_type="NONE",
        )
        acknowledge(
            route,
            "AwsSolutions-APIG4",
            "Each function authenticates API keys, bearer secrets and JWTs itself, in one conditional write that also "
            "counts against the caller's limits; an authorizer would add a round trip and have less information.",
        )
        return route

    def _create_stage(self) -> apigatewayv2.CfnStage:
        log_group = logs.LogGroup(
            self._stack, "AccessLog", retention=logs.RetentionDays.THREE_MONTHS, removal_policy=RemovalPolicy.DESTROY
        )
        stage = apigatewayv2.HttpStage(
            self._stack,
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

    def _throttle(self, routes: dict[str, apigatewayv2.CfnRoute]) -> None:
        """Set lower limits for the routes that require no credentials."""
        self._stage.route_settings = {
            key: {
                "ThrottlingRateLimit": _PUBLIC_REQUESTS_PER_S,
                "ThrottlingBurstLimit": _PUBLIC_BURST,
                "DetailedMetricsEnabled": True,
            }
            for key in routes
        }
        for route in routes.values():
            # API Gateway rejects settings for a route that does not exist yet.
            self._stage.add_resource_dependency(route)
