from infra.catalogue import FUNCTIONS
from local.paths import ROOT


class TestCatalogue:
    def test_names_every_function_that_has_a_handler(self) -> None:
        names = {handler.parent.name for handler in (ROOT / "functions").glob("*/handler.py")}
        assert {spec.name for spec in FUNCTIONS} == names

    def test_no_two_functions_answer_one_route(self) -> None:
        routes = [route for spec in FUNCTIONS for route in spec.routes]
        assert len(routes) == len(set(routes))

    def test_exactly_one_answers_unknown_paths(self) -> None:
        assert [spec.name for spec in FUNCTIONS if spec.is_default_route] == ["meta"]

    def test_http_functions_end_before_the_gateway_gives_up(self) -> None:
        assert all(spec.timeout_s < 30 for spec in FUNCTIONS if spec.serves_http)
