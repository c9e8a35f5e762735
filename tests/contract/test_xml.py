"""XML on every operation of the document, new ones included: answers, problems and bodies say the same in both forms."""

import json
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from apikit.http.problems import STATUS
from apikit.http.xml.writer import write_document
from apikit.http.xml_bodies import root_names
from tests.contract.operations import Operation, operations, representative, resolve_reference, with_body
from tests.contract.standing import MARKER, Standing
from tests.gateway import Answer, send
from tests.xml_answers import NIL, XML, root_of

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
MALFORMED_DOCUMENTS = {
    "a DTD": '<!DOCTYPE request [<!ENTITY x "y">]><request>&x;</request>',
    "an external entity": '<!DOCTYPE request [<!ENTITY x SYSTEM "file:///etc/passwd">]><request>&x;</request>',
    "an instruction": "<?x y?><request/>",
    "XInclude": '<request><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/passwd"/></request>',
    "another root": f"<{MARKER}/>",
    "an attribute": f'<request {MARKER}="1"/>',
    "a member twice": f"<request><{MARKER}/><{MARKER}/></request>",
    "mixed content": f"<request>{MARKER}<a/></request>",
    "another encoding": '<?xml version="1.0" encoding="UTF-16"?><request/>',
    "depth": "<request>" * 100_000,
    "half a document": "<request>",
    "JSON": "{}",
    "nothing": "",
}

# A job's result is JSON Lines and a calendar iCalendar, which refuse to be anything else before they look at the query.
_NOT_IN_XML = ("/v1/jobs/{job_id}/result", "/calendar.ics")
IN_XML = [operation for operation in operations() if not operation.path.endswith(_NOT_IN_XML)]
OPERATIONS = pytest.mark.parametrize("operation", IN_XML, ids=str)
READS = pytest.mark.parametrize("operation", [o for o in IN_XML if o.method == "GET"], ids=str)
WITH_BODY = pytest.mark.parametrize("operation", representative(with_body()), ids=str)


def require_same(element: ET.Element, value: Any) -> None:
    """The element says what the value says."""
    if value is None:
        assert (element.get(NIL), len(element), element.text) == ("true", 0, None)
    elif isinstance(value, dict):
        assert [child.get("name", child.tag) for child in element] == list(value)
        for child, member in zip(element, value.values(), strict=True):
            require_same(child, member)
    elif isinstance(value, list):
        assert [child.tag for child in element] == ["item"] * len(value)
        for child, member in zip(element, value, strict=True):
            require_same(child, member)
    elif isinstance(value, str) and MOMENT.fullmatch(value):
        # Two requests never have one moment.
        assert MOMENT.fullmatch(element.text or "")
    else:
        assert (element.text or "") == (value if isinstance(value, str) else json.dumps(value))


class TestAnswers:
    @READS
    def test_to_reads_are_those_in_json(self, chain: Standing, operation: Operation) -> None:
        plain = chain.call(operation)
        answer = chain.call(operation, headers=XML)
        root = root_of(answer)
        value = json.loads(plain.body)
        assert answer.status == plain.status
        if answer.status >= 400:
            value["request_id"] = answer.headers["x-request-id"]
        root_name = "problem" if answer.status >= 400 else value.get("object", "response")
        assert root.tag == root_name
        require_same(root, value)

    @OPERATIONS
    def test_to_what_is_let_in_and_fails_are_problems(self, chain: Standing, operation: Operation) -> None:
        answer = chain.caller_of(operation).call(operation.method, chain.address(operation), query="zz=1", headers=XML)
        root = root_of(answer)
        assert (root.tag, root.findtext("code"), root.findtext("status")) == ("problem", "unknown_parameter", "400")

    @OPERATIONS
    def test_to_strangers_are_problems(self, chain: Standing, operation: Operation) -> None:
        if operation.is_guarded:
            answer = send(operation.method, operation.address, headers=XML)
            assert root_of(answer).findtext("code") == "unauthenticated"


class TestBodies:
    @WITH_BODY
    def test_mean_what_they_mean_in_json(self, chain: Standing, operation: Operation) -> None:
        """Changes may succeed only once or not here at all: what counts is that both forms end alike."""
        body = chain.body(operation)
        # The first one may create or move, whatever its form.
        chain.call(operation, json=body)
        for root in (*root_names(operation.path), "request"):
            plain = chain.call(operation, json=body)
            answer = _send_document(chain, operation, write_document(body, root), **XML)
            assert answer.status == plain.status, (answer, plain)
            root_element = root_of(answer)
            assert [child.tag for child in root_element if child.tag != "entry"] == [
                n for n in plain.json() if n.isidentifier()
            ]

    @WITH_BODY
    def test_have_their_faults_where_they_have_them_in_json(self, chain: Standing, operation: Operation) -> None:
        # The unknown field is a fault of bodies of free objects, too.
        body = {name: {"a": [MARKER]} for name in (*operation.body_schema["properties"], "never_heard_of")}
        plain = chain.call(operation, json=body).problem(422, "invalid_request")
        problem = _send_document(chain, operation, write_document(body, "request")).problem(422, "invalid_request")
        assert problem["errors"] == plain["errors"]

    @WITH_BODY
    def test_of_the_objects_name_are_taken(self, operation: Operation) -> None:
        for status in ("200", "201"):
            content = operation.details["responses"].get(status, {}).get("content", {}).get("application/json", {})
            fields = resolve_reference(content.get("schema", {})).get("properties", {})
            if "version" in fields:
                assert fields["object"]["const"] in root_names(operation.path)

    @WITH_BODY
    def test_outside_the_mapping_are_malformed(self, chain: Standing, operation: Operation) -> None:
        for name, document in MALFORMED_DOCUMENTS.items():
            if operation.may_lack_body and not document.strip():
                continue
            answer = _send_document(chain, operation, document.encode(), **XML)
            root = root_of(answer)
            assert (answer.status, root.findtext("code")) == (STATUS["malformed_body"], "malformed_body"), (
                name,
                answer,
            )
            assert MARKER not in answer.body.decode(), (name, answer)


def _send_document(chain: Standing, operation: Operation, document: bytes, **headers: str) -> Answer:
    return chain.call(operation, body=document, headers={"content-type": "application/xml", **headers})
