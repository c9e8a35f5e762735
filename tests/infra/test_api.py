import json

from infra.catalogue import HTTP_FUNCTIONS
from infra.names import camel
from tests.infra.templates import Templates, mentions


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

    def test_one_integration_a_function(self, aws_templates: Templates) -> None:
        assert len(aws_templates.of_type("AWS::ApiGatewayV2::Integration")) == len(HTTP_FUNCTIONS)


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

    def test_each_has_a_role_of_its_own(self, aws_templates: Templates) -> None:
        functions = aws_templates.of_type("AWS::Lambda::Function").values()
        roles = {json.dumps(function["Properties"]["Role"]) for function in functions}
        assert len(roles) == len(functions)
