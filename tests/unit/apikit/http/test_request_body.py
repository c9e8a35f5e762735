"""Strict JSON: any unambiguous JSON is parsed, and nothing else."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apikit.errors import BodyTooLarge, MalformedRequest, UnsupportedMediaType
from apikit.http.request_body import MAX_BYTES, MAX_DEPTH, detect_format, parse_json, require_size

TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**38), 10**38)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXT, inner, max_size=5),
    max_leaves=30,
)
ALIKE = settings(derandomize=True, database=None, deadline=None, max_examples=300)


class TestParse:
    @ALIKE
    @given(value=JSON, ascii_only=st.booleans(), indent=st.none() | st.just(2))
    def test_parses_any_json(self, value: Any, ascii_only: bool, indent: int | None) -> None:  # noqa: FBT001
        assert parse_json(json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode()) == value

    @ALIKE
    @given(body=st.binary(max_size=60))
    def test_parses_or_rejects_any_bytes(self, body: bytes) -> None:
        try:
            value = parse_json(body)
        except MalformedRequest:
            return
        assert value == json.loads(body)

    @pytest.mark.parametrize("opening", ["[", '{"a":'])
    def test_allows_64_levels(self, opening: str) -> None:
        closing = "]" if opening == "[" else "}"
        parse_json((opening * MAX_DEPTH + "1" + closing * MAX_DEPTH).encode())
        with pytest.raises(MalformedRequest, match="more than 64 levels"):
            parse_json((opening * (MAX_DEPTH + 1) + "1" + closing * (MAX_DEPTH + 1)).encode())

    @pytest.mark.parametrize(
        ("text", "value"), [("1.0", 1), ("-2e3", -2000), ("0.0", 0), ("1.5", 1.5), ("1e300", 1e300)]
    )
    def test_parses_a_number_without_a_fraction_as_an_integer(self, text: str, value: float) -> None:
        read = parse_json(f'{{"n": {text}}}'.encode())["n"]
        assert (read, type(read)) == (value, type(value))

    def test_counts_depth_not_brackets(self) -> None:
        wide = "[" + ",".join(["[]"] * 10_000) + "]"
        assert parse_json(wide.encode()) == [[]] * 10_000
        text = json.dumps({"a": "[" * 500 + '\\"{' * 500, 'b"[[': "\\", "c": "[" * 100})
        assert parse_json(text.encode()) == json.loads(text)

    @pytest.mark.parametrize("digits", [1, 40])
    def test_parses_numbers_of_up_to_forty_digits(self, digits: int) -> None:
        assert parse_json(b"9" * digits) == int("9" * digits)

    @pytest.mark.parametrize(
        "body", [b"9" * 41, b"-" + b"9" * 40, b"1e309", b"-1e309", b"1" + b"0" * 400 + b".0", b"NaN", b"[Infinity]"]
    )
    def test_rejects_numbers_that_parsers_interpret_differently(self, body: bytes) -> None:
        with pytest.raises(MalformedRequest):
            parse_json(body)

    def test_parses_pairs_of_surrogates_and_rejects_halves(self) -> None:
        assert parse_json(rb'"\ud83d\udc8d"') == "\U0001f48d"
        assert parse_json(rb'"\\ud83d"') == "\\ud83d"
        for half in (rb'"\ud83d"', rb'"\udc8d\ud83d"', rb'{"\udc8d": 1}', rb'["a\uDBFFb"]'):
            with pytest.raises(MalformedRequest, match="surrogate"):
                parse_json(half)

    def test_rejects_a_duplicate_name(self) -> None:
        for body in (b'{"a": 1, "a": 1}', rb'{"a": 1, "\u0061": 2}', b'[{"b": {"a": 1, "a": 2}}]'):
            with pytest.raises(MalformedRequest, match="duplicate"):
                parse_json(body)

    def test_rejects_more_than_ten_megabytes(self) -> None:
        require_size(b"a" * MAX_BYTES)
        with pytest.raises(BodyTooLarge):
            require_size(b"a" * (MAX_BYTES + 1))

    @pytest.mark.parametrize("pattern", [b'"\\', b'\\"', b'"', b"[", b'["', b'{"\\', b"\\", b"[]", b'"["', b"{}["])
    def test_takes_linear_time(self, pattern: bytes) -> None:
        start_s = time.process_time()
        with pytest.raises(MalformedRequest):
            parse_json((pattern * MAX_BYTES)[:MAX_BYTES])
        assert time.process_time() - start_s < 2

    def test_names_the_place_of_an_error(self) -> None:
        with pytest.raises(MalformedRequest, match="line 2, column 6"):
            parse_json(b'{"a": 1,\n "b" 2}')
        with pytest.raises(MalformedRequest, match="byte 2"):
            parse_json(b'{"\xff": 1}')


class TestMediaType:
    @pytest.mark.parametrize(
        "content_type",
        [
            "application/json",
            " Application/JSON ",
            "application/json; charset=utf-8",
            'application/json;charset="UTF-8"',
            "application/merge-patch+json",
            "application/vnd.wedsync.v1+json",
        ],
    )
    def test_of_json_is_detected(self, content_type: str) -> None:
        assert detect_format(content_type, None) == "json"
        assert detect_format(content_type, "identity") == "json"

    @pytest.mark.parametrize(
        "content_type",
        [
            "application/xml",
            " Application/XML ",
            "text/xml",
            'application/xml; charset="utf-8"',
            "text/xml;charset=UTF-8",
        ],
    )
    def test_of_xml_is_detected(self, content_type: str) -> None:
        assert detect_format(content_type, None) == "xml"

    @pytest.mark.parametrize(
        ("content_type", "encoding"),
        [
            (None, None),
            ("", None),
            ("text/json", None),
            ("application/json-patch+json", None),
            ("application/jsonp", None),
            ("application/+json", None),
            ("application/json; charset=latin-1", None),
            ("application/xml; charset=utf-16", None),
            ("application/xml", "gzip"),
            ("application/soap+xml", None),
            ("application/xhtml+xml", None),
            ("application/xml-external-parsed-entity", None),
            ("application/xml-dtd", None),
            ("application/json, text/html", None),
            ("application/json\n", "gzip"),
            ("application/json", "gzip"),
            ("application/json", "identity, gzip"),
        ],
    )
    def test_of_anything_else_is_rejected(self, content_type: str | None, encoding: str | None) -> None:
        with pytest.raises(UnsupportedMediaType):
            detect_format(content_type, encoding)
