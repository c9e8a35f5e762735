"""The tree of errors: every code has a status, a meaning and a place in the tree that is drawn."""

from collections.abc import Iterator

import pytest

from apikit import errors
from apikit.errors import FieldError, InvalidRequest, LinkExpired, PlatformError, SecondFactorRequired
from apikit.http.problems import STATUS, STATUS_DESCRIPTIONS, problem_document


def tree(cls: type[PlatformError]) -> Iterator[type[PlatformError]]:
    yield cls
    for child in cls.__subclasses__():
        yield from tree(child)


CLASSES = sorted(set(tree(PlatformError)), key=lambda cls: cls.__name__)
OTHER_STATUS = {LinkExpired: 410, SecondFactorRequired: 401}
"""Errors that share a code with one of another status."""


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
class TestEveryError:
    def test_has_a_status_and_a_meaning(self, cls: type[PlatformError]) -> None:
        assert STATUS[cls.code] in STATUS_DESCRIPTIONS

    def test_makes_a_whole_problem_document(self, cls: type[PlatformError]) -> None:
        problem = problem_document(cls("Something."), "req_1")
        assert problem["type"] == problem["doc_url"] == f"https://developers.wedsync.com/errors/{cls.code}"
        status = OTHER_STATUS.get(cls, STATUS[cls.code])
        assert (problem["title"], problem["status"], problem["detail"]) == (cls.title, status, "Something.")

    def test_is_drawn_in_the_tree(self, cls: type[PlatformError]) -> None:
        assert not cls.__module__.startswith("apikit.") or cls.__name__ in str(errors.__doc__)


def test_every_one_of_apikit_is_imported_from_one_place() -> None:
    own = {cls.__name__ for cls in CLASSES if cls.__module__.startswith("apikit.")}
    assert own | {"FieldError"} == set(errors.__all__)


def test_codes_are_one_errors_each() -> None:
    own = [cls.code for cls in CLASSES if "code" in vars(cls) and cls not in OTHER_STATUS]
    assert len(set(own)) == len(own)
    assert set(own) == set(STATUS)


class TestInvalidRequest:
    @pytest.mark.parametrize(
        ("fault", "detail"),
        [
            (FieldError("c", "is wrong", pointer="/a/0/b"), "a.0.b: is wrong"),
            (FieldError("c", "is wrong", parameter="limit"), "limit: is wrong"),
            (FieldError("c", "is wrong", pointer=""), "body: is wrong"),
            (FieldError("c", "is wrong"), "body: is wrong"),
        ],
    )
    def test_says_its_first_fault(self, fault: FieldError, detail: str) -> None:
        assert InvalidRequest.from_errors([fault, FieldError("d", "x")]).detail == detail

    def test_a_fault_says_where_it_is(self) -> None:
        assert FieldError("c", "d", pointer="/a").to_dict() == {"pointer": "/a", "code": "c", "detail": "d"}
        assert FieldError("c", "d", parameter="p").to_dict() == {"parameter": "p", "code": "c", "detail": "d"}
