import json

from infra.catalogue import FAMILIES, HTTP_FUNCTIONS
from infra.names import API_STACK, STACKS, camel, family_stack
from tests.infra.templates import Resource, Templates, mentions


def stack_of(function: str) -> str:
    """The name of the stack that the catalogue's family of the function is in; the gateway's own function is in its stack."""
    families = [family for family, specs in FAMILIES.items() if function in {spec.name for spec in specs}]
    return family_stack(families[0]) if families else API_STACK


def api_parts(templates: Templates, stack: str) -> dict[str, Resource]:
    """The stack's integrations by the function, as in `ApiKeys`."""
    integrations = templates.of_type("AWS::ApiGatewayV2::Integration", stack=stack)
    return {name.removesuffix("Integration"): each for name, each in integrations.items()}


class TestRoutes:
    def test_each_prefix_and_everything_below_it_reaches_its_function(self, aws_templates: Templates) -> None:
        routes = [each["Properties"] for each in aws_templates.of_type("AWS::ApiGatewayV2::Route").values()]
        targets = {each["RouteKey"]: each["Target"] for each in routes}
        expected_targets = {"$default": "meta"}
        for spec in HTTP_FUNCTIONS:
            for route in spec.routes:
                expected_targets[f"ANY {route}"] = spec.name
                if spec.name != "meta":
                    expected_targets[f"ANY {route}/{{proxy+}}"] = spec.name
        assert targets.keys() == expected_targets.keys()
        for key, name in expected_targets.items():
            assert mentions(targets[key], f"{camel(name)}Integration"), key

    def test_are_in_the_stack_of_their_function(self, aws_templates: Templates) -> None:
        for spec in HTTP_FUNCTIONS:
            stacks = [stack for stack in STACKS if api_parts(aws_templates, stack).get(camel(spec.name))]
            assert stacks == [stack_of(spec.name)], spec.name

    def test_one_integration_a_function(self, aws_templates: Templates) -> None:
        assert len(aws_templates.of_type("AWS::ApiGatewayV2::Integration")) == len(HTTP_FUNCTIONS)


class TestPermissions:
    def test_each_function_has_one_for_all_its_routes(
        self, aws_templates: Templates, local_templates: Templates
    ) -> None:
        for templates in (aws_templates, local_templates):
            permissions = [
                each["Properties"]
                for each in templates.of_type("AWS::Lambda::Permission").values()
                if each["Properties"]["Principal"] == "apigateway.amazonaws.com"
            ]
            assert len(permissions) == len(HTTP_FUNCTIONS)
            functions = {json.dumps(each["FunctionName"]) for each in permissions}
            for spec in HTTP_FUNCTIONS:
                assert any(f'"{camel(spec.name)}Function' in function for function in functions), spec.name

    def test_is_of_this_api_and_includes_the_default_route(self, aws_templates: Templates) -> None:
        for name, permission in aws_templates.of_type("AWS::Lambda::Permission").items():
            if permission["Properties"]["Principal"] == "apigateway.amazonaws.com":
                *_, api, path = permission["Properties"]["SourceArn"]["Fn::Join"][1]
                assert mentions(api, "HttpApi"), name
                # The default route is `<stage>/$default`, the others are `<stage>/<method>/<path>`.
                assert path == "/*/*", name


class TestAddress:
    def test_in_answers_is_the_first_domain_name(self, aws_templates: Templates) -> None:
        functions = aws_templates.of_type("AWS::Lambda::Function").values()
        variables = [each["Properties"].get("Environment", {}).get("Variables", {}) for each in functions]
        urls = {each["API_BASE_URL"] for each in variables if "API_BASE_URL" in each}
        assert urls == {"https://api.example.com"}


class TestStage:
    def test_is_throttled_and_logged(self, aws_templates: Templates) -> None:
        [stage] = [each["Properties"] for each in aws_templates.of_type("AWS::ApiGatewayV2::Stage").values()]
        assert stage["DefaultRouteSettings"]["ThrottlingRateLimit"] == 5000
        assert stage["DefaultRouteSettings"]["ThrottlingBurstLimit"] == 2500
        log_format = json.loads(stage["AccessLogSettings"]["Format"])
        assert {"request_id", "route", "status", "latency_ms"} <= log_format.keys()


class TestPublicRoutes:
    def test_have_a_throttle_of_their_own(self, aws_templates: Templates) -> None:
        [(_, stage)] = aws_templates.of_type("AWS::ApiGatewayV2::Stage").items()
        settings = stage["Properties"]["RouteSettings"]
        assert settings.keys() == {"$default", "ANY /health", "ANY /openapi.json", "ANY /openapi-3.1.json"}
        for setting in settings.values():
            assert (setting["ThrottlingRateLimit"], setting["ThrottlingBurstLimit"]) == (200, 100)
        routes = aws_templates.of_type("AWS::ApiGatewayV2::Route")
        first = {routes[name]["Properties"]["RouteKey"] for name in stage["DependsOn"] if name in routes}
        assert first == settings.keys()


class TestFunctions:
    def test_all_are_traced(self, aws_templates: Templates) -> None:
        for name, function in aws_templates.of_type("AWS::Lambda::Function").items():
            assert function["Properties"]["TracingConfig"] == {"Mode": "Active"}, name

    def test_all_logs_end_some_day(self, aws_templates: Templates) -> None:
        for name, group in aws_templates.of_type("AWS::Logs::LogGroup").items():
            assert group["Properties"]["RetentionInDays"] <= 90, name

    def test_only_those_that_make_documents_have_a_fourth_layer(self, aws_templates: Templates) -> None:
        layers = {
            spec.name: [
                function["Properties"]["Layers"]
                for function in aws_templates.of_type("AWS::Lambda::Function").values()
                if function["Properties"].get("Description") == f"functions/{spec.name}"
            ]
            for spec in HTTP_FUNCTIONS
        }
        counts = {name: [len(each) for each in lists] for name, lists in layers.items()}
        assert counts == {spec.name: [4 if spec.makes_documents else 3] for spec in HTTP_FUNCTIONS}
        assert any(mentions(layer, "LayersDocuments") for layer in layers["receipts"][0])

    def test_each_has_a_role_of_its_own(self, aws_templates: Templates) -> None:
        functions = aws_templates.of_type("AWS::Lambda::Function").values()
        roles = {json.dumps(function["Properties"]["Role"]) for function in functions}
        assert len(roles) == len(functions)
