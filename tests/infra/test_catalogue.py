from collections import Counter

from domain.deliveries.health_repository import LEASE
from infra.catalogue import FAMILIES, FUNCTIONS, META, WORKERS
from infra.function_spec import Family
from local.paths import ROOT


class TestCatalogue:
    def test_names_every_function_that_has_a_handler(self) -> None:
        names = {handler.parent.name for handler in (ROOT / "functions").glob("*/handler.py")}
        assert {spec.folder for spec in FUNCTIONS} == names

    def test_has_two_functions_with_the_same_code(self) -> None:
        assert {spec.name: spec.folder for spec in FUNCTIONS if spec.folder != spec.name} == {
            "webhook_slow_endpoints": "webhook_endpoints"
        }

    def test_each_function_is_in_one_family_or_is_the_gateways_own_or_a_worker(self) -> None:
        assert list(FAMILIES) == list(Family)
        places = [*(spec for specs in FAMILIES.values() for spec in specs), META, *WORKERS]
        assert Counter(spec.name for spec in places) == Counter(spec.name for spec in FUNCTIONS)

    def test_no_two_functions_answer_one_route(self) -> None:
        routes = [route for spec in FUNCTIONS for route in spec.routes]
        assert len(routes) == len(set(routes))

    def test_exactly_one_answers_unknown_paths(self) -> None:
        assert [spec.name for spec in FUNCTIONS if spec.is_default_route] == ["meta"]

    def test_only_the_receipts_have_the_layer_of_documents(self) -> None:
        assert [spec.name for spec in FUNCTIONS if spec.makes_documents] == ["receipts"]

    def test_a_worker_of_backlogs_ends_before_its_leases(self) -> None:
        workers = [spec for spec in WORKERS if spec.folder == "webhook_endpoints"]
        assert len(workers) == 2
        assert all(spec.timeout_s < LEASE.total_seconds() for spec in workers)

    def test_http_functions_end_before_the_gateway_gives_up(self) -> None:
        assert all(spec.timeout_s < 30 for spec in FUNCTIONS if spec.serves_http)
