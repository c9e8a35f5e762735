"""The media type for an Accept: by weight, then by specificity, then JSON (RFC 9110 section 12.5.1)."""

import pytest

from apikit.errors import NotAcceptable
from apikit.http.negotiation import is_preferred, list_available_types, require_acceptable, xml_type

CHROME = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


class TestResponses:
    @pytest.mark.parametrize(
        "accept",
        [
            "application/json",
            "application/xml;q=0.9, application/json",
            "application/xml, application/json",
            "application/json, application/xml",
            "application/*",
            "text/html, */*",
            "application/xml;q=0, */*",
            "application/json;q=0.5, application/xml;q=0.5",
            "application/problem+xml, application/json",
            "application/soap+xml, application/json",
            "application/xml/x, xml",
            "garbage",
            "",
        ],
    )
    def test_are_json(self, accept: str) -> None:
        require_acceptable([accept])
        assert xml_type(accept, is_problem=False) is None

    @pytest.mark.parametrize(
        ("accept", "media_type"),
        [
            ("application/xml", "application/xml"),
            ("APPLICATION/XML; charset=utf-8", "application/xml"),
            ("text/xml", "text/xml; charset=utf-8"),
            ("text/*", "text/xml; charset=utf-8"),
            ("text/xml, application/xml", "application/xml"),
            ("text/xml, application/xml;q=0.5", "text/xml; charset=utf-8"),
            ("application/xml, application/json;q=0.9", "application/xml"),
            ("application/xml, */*", "application/xml"),
            ("application/xml;q=0.1, application/json;q=0", "application/xml"),
            ("application/json;q=0, */*", "application/xml"),
            ("application/json;q=0.2, */*;q=0.5", "application/xml"),
            (CHROME, "application/xml"),
        ],
    )
    def test_are_xml(self, accept: str, media_type: str) -> None:
        require_acceptable([accept])
        assert xml_type(accept, is_problem=False) == media_type

    @pytest.mark.parametrize(
        "accept",
        [
            "text/html",
            "application/soap+xml",
            "application/problem+xml",
            "application/json;q=0",
            "*/*;q=0",
            "application/xml;q=0",
        ],
    )
    def test_are_not_acceptable(self, accept: str) -> None:
        with pytest.raises(NotAcceptable):
            require_acceptable([accept])

    def test_of_another_type_need_an_accept_that_allows_it(self) -> None:
        lines = list_available_types(["application/jsonl"], has_schema=False)
        for accept in ("application/jsonl", "application/json", "*/*"):
            require_acceptable([accept], lines)
        for accept in ("text/csv", "application/xml"):
            with pytest.raises(NotAcceptable, match=r"only available as application/jsonl\."):
                require_acceptable([accept], lines)
        with pytest.raises(NotAcceptable):
            require_acceptable(["application/jsonl"])

    def test_of_a_resource_that_is_also_a_document_are_all_of_them(self) -> None:
        types = list_available_types(["application/json", "application/pdf"], has_schema=True)
        for accept in ("application/pdf", "application/json", "application/xml", "text/xml", "*/*", "application/*"):
            require_acceptable([accept], types)
        with pytest.raises(NotAcceptable, match="application/json or application/xml or application/pdf"):
            require_acceptable(["image/png"], types)

    def test_are_json_and_xml_without_another_type(self) -> None:
        types = ("application/json", "application/xml", "text/xml")
        assert list_available_types((), has_schema=True) == types
        assert list_available_types(["application/json"], has_schema=False) == types

    def test_repeated_fields_are_combined(self) -> None:
        require_acceptable(["text/html", "application/xml"])


class TestProblems:
    @pytest.mark.parametrize(
        "accept",
        [
            "application/xml",
            "text/xml",
            "application/problem+xml",
            "application/json, application/problem+xml",
            "application/json;q=0, application/problem+xml",
            CHROME,
        ],
    )
    def test_are_xml(self, accept: str) -> None:
        assert xml_type(accept, is_problem=True) == "application/problem+xml"

    @pytest.mark.parametrize(
        "accept",
        [
            "application/json",
            "application/problem+json",
            "application/xml, application/problem+json",
            "application/problem+json, application/problem+xml",
            "application/xml, application/problem+xml;q=0",
            "text/html",
            "*/*;q=0",
            "",
        ],
    )
    def test_are_json(self, accept: str) -> None:
        assert xml_type(accept, is_problem=True) is None


class TestIsPreferred:
    @pytest.mark.parametrize(
        "accept",
        [
            "application/pdf",
            "application/PDF;q=0.9, application/json;q=0.5",
            "application/pdf, */*",
            "application/xml;q=0.8, application/pdf, application/json;q=0.9",
            "application/json;q=0, text/*, application/pdf",
        ],
    )
    def test_is_true_for_the_type_that_the_caller_wants_most(self, accept: str) -> None:
        assert is_preferred([accept], "application/pdf")

    @pytest.mark.parametrize(
        "accept",
        [
            "",
            "*/*",
            "application/*",
            "application/json",
            "application/json, application/pdf",
            "application/pdf;q=0",
            "application/pdf;q=0.9, text/xml",
            "text/html, application/xml;q=0.9, */*;q=0.8",
        ],
    )
    def test_is_false_if_json_or_xml_is_as_good(self, accept: str) -> None:
        assert not is_preferred([accept], "application/pdf")

    def test_combines_repeated_fields(self) -> None:
        assert is_preferred(["application/json;q=0.5", "application/pdf"], "application/pdf")
        assert not is_preferred([], "application/pdf")
