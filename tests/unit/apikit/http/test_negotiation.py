"""The media type for an Accept: by weight, then by specificity, then JSON (RFC 9110 section 12.5.1)."""

import pytest

from apikit.errors import NotAcceptable
from apikit.http.negotiation import require_acceptable, xml_type

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
        require_acceptable(["application/jsonl"], ["application/jsonl"])
        require_acceptable(["application/json"], ["application/jsonl"])
        with pytest.raises(NotAcceptable, match="application/jsonl"):
            require_acceptable(["text/csv"], ["application/jsonl"])
        with pytest.raises(NotAcceptable):
            require_acceptable(["application/jsonl"])

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
