import pytest

from local.empty_responses import drop_default_type

SEEDED_HEADERS = {"Content-Type": "application/json", "etag": '"1"'}


class TestWithoutSeededType:
    @pytest.mark.parametrize("status", [204, 304])
    def test_takes_the_emulators_type_from_an_answer_without_body(self, status: int) -> None:
        assert drop_default_type(status, SEEDED_HEADERS) == {"etag": '"1"'}

    @pytest.mark.parametrize("status", [204, 304])
    def test_leaves_the_functions_own(self, status: int) -> None:
        own = {"content-type": "application/xml"}
        assert drop_default_type(status, own) == own

    @pytest.mark.parametrize("status", [200, 201, 404])
    def test_leaves_the_type_of_a_body(self, status: int) -> None:
        assert drop_default_type(status, SEEDED_HEADERS) == SEEDED_HEADERS
