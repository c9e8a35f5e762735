"""AWS's quotas that grow with the number of functions, and how many functions still fit."""

import json

import pytest

from infra.catalogue import FAMILIES
from infra.function_spec import Family
from infra.names import EVENTS_STACK, STACKS, family_stack
from tests.infra.templates import Templates

# CloudFormation's quotas for one stack are 500 resources, 200 outputs and 1 MB.
MAX_RESOURCES = 450
MAX_OUTPUTS = 180
MAX_BYTES = 900_000
# API Gateway's quota for one API.
MAX_ROUTES = 300
# The largest family had ten functions when the families got stacks of their own: every family has room for three times that.
FUNCTIONS_PER_FAMILY = 30
ROUTE_GROWTH = 2
# Room for the workers was made when there were 12; the rest of it is for more of them.
WORKER_GROWTH = 2
# The layers and the dashboard.
OF_A_STACK = {"AWS::Lambda::LayerVersion", "AWS::CloudWatch::Dashboard"}


class TestStacks:
    def test_are_those_that_the_local_stack_reads(self, aws_templates: Templates, local_templates: Templates) -> None:
        assert set(aws_templates.by_stack) == set(local_templates.by_stack) == set(STACKS)

    def test_all_stay_below_the_quotas(self, aws_templates: Templates, local_templates: Templates) -> None:
        for templates in (aws_templates, local_templates):
            for stack, template in templates.by_stack.items():
                assert len(template["Resources"]) < MAX_RESOURCES, stack
                assert len(template.get("Outputs", {})) < MAX_OUTPUTS, stack
                assert len(json.dumps(template)) < MAX_BYTES, stack


class TestRoom:
    @pytest.mark.parametrize("family", Family)
    def test_is_in_every_family(self, family: Family, aws_templates: Templates) -> None:
        template = aws_templates.by_stack[family_stack(family)]
        kinds = [each["Type"] for each in template["Resources"].values()]
        of_functions = [kind for kind in kinds if kind not in OF_A_STACK]
        function_count = kinds.count("AWS::Lambda::Function")
        assert function_count == len(FAMILIES[family])
        assert function_count <= FUNCTIONS_PER_FAMILY, f"{family} needs a second family: decision 100"
        per_function = len(of_functions) / function_count
        assert FUNCTIONS_PER_FAMILY * per_function + len(kinds) - len(of_functions) < MAX_RESOURCES
        bytes_per_function = len(json.dumps(template)) / function_count
        assert FUNCTIONS_PER_FAMILY * bytes_per_function < MAX_BYTES

    def test_is_for_twice_the_workers(self, aws_templates: Templates) -> None:
        assert WORKER_GROWTH * len(aws_templates.by_stack[EVENTS_STACK]["Resources"]) < MAX_RESOURCES

    def test_is_for_twice_the_routes(self, aws_templates: Templates) -> None:
        assert ROUTE_GROWTH * len(aws_templates.of_type("AWS::ApiGatewayV2::Route")) < MAX_ROUTES
