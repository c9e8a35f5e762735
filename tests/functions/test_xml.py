"""XML over HTTP, in and out: the same operations, the same answers, in the caller's form."""

import gzip
import json
import subprocess
import sys
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.builders import JOHN_AND_JANE
from tests.gateway import Answer, Caller, send
from tests.xml_answers import NIL, XML, root_of

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
PATH = "/v1/clients"
JOHN = (
    "<name>John &amp; Jane Smith</name><email>john@example.com</email>"
    "<wedding_date>2025-06-15</wedding_date><package_type>premium</package_type>"
)


def problem_of(answer: Answer, status: int, code: str) -> ET.Element:
    """The problem document in XML, when it is one of this status and code."""
    root = root_of(answer)
    assert (answer.status, root.tag, root.findtext("code")) == (status, "problem", code), answer
    return root


def send_xml(caller: Caller, method: str, path: str, document: str, **headers: str) -> Answer:
    """The answer to an XML body."""
    fields = {"content-type": "application/xml", **{name.replace("_", "-"): text for name, text in headers.items()}}
    return caller.call(method, path, body=document.encode(), headers=fields)


def create_client(caller: Caller, **more: Any) -> dict[str, Any]:
    """A client, made in JSON."""
    client: dict[str, Any] = caller.call("POST", PATH, json={**JOHN_AND_JANE, **more}).json()
    return client


class TestBodies:
    @pytest.mark.parametrize("root", ["client", "request"])
    @pytest.mark.parametrize("media_type", ["application/xml", "text/xml", "application/xml; charset=UTF-8"])
    def test_the_first_call_works_in_xml(self, caller: Caller, root: str, media_type: str) -> None:
        body = f'<?xml version="1.0" encoding="UTF-8"?><{root}>{JOHN}</{root}>'.encode()
        answer = caller.call("POST", PATH, body=body, headers={"content-type": media_type})
        client = answer.json()
        assert (answer.status, client["object"]) == (201, "client")
        assert {name: client[name] for name in JOHN_AND_JANE} == JOHN_AND_JANE

    def test_lists_objects_free_names_and_nulls_have_their_places(self, caller: Caller) -> None:
        document = (
            f"<client {XSI}>{JOHN}<phone xsi:nil='true'/><tags><item>garden</item><item>2025</item></tags><partner_names/>"
            "<payer><name>Eva</name><email xsi:nil='1'/></payer>"
            "<metadata><room>12</room><entry name='crm owner'>eva</entry><vip>true</vip></metadata></client>"
        )
        client = send_xml(caller, "POST", PATH, document).json()
        assert (client["tags"], client["partner_names"], client["phone"]) == (["garden", "2025"], [], None)
        assert client["payer"] == {"name": "Eva", "email": None, "phone": None}
        assert client["metadata"] == {"room": "12", "crm owner": "eva", "vip": "true"}

    def test_numbers_and_booleans_are_read_as_the_operation_means_them(self, caller: Caller) -> None:
        client = create_client(caller)
        document = (
            f"<wedding><client_id>{client['id']}</client_id><date>2027-06-12</date>"
            "<budget><amount>12500</amount><currency>EUR</currency></budget><guests><expected> 80 </expected></guests></wedding>"
        )
        wedding = send_xml(caller, "POST", "/v1/weddings", document).json()
        assert wedding["budget"] == {"amount": 12500, "currency": "EUR"}
        assert wedding["guests"]["expected"] == 80

    def test_a_patch_changes_what_it_names_and_nil_clears(self, caller: Caller) -> None:
        client = create_client(caller, tags=["x"], notes="old", metadata={"a": "1", "b": "2"})
        document = (
            f"<client {XSI}><notes>new</notes><wedding_date xsi:nil='true'/><tags/>"
            "<metadata><a xsi:nil='true'/><c>3</c></metadata></client>"
        )
        new_client = send_xml(caller, "PATCH", f"{PATH}/{client['id']}", document, if_match='"1"').json()
        assert (new_client["notes"], new_client["wedding_date"], new_client["tags"]) == ("new", None, [])
        assert (new_client["metadata"], new_client["email"], new_client["version"]) == (
            {"b": "2", "c": "3"},
            "john@example.com",
            2,
        )

    def test_put_takes_back_what_was_read(self, caller: Caller) -> None:
        client = create_client(caller, tags=["x", "y"], planner={"name": "Anna"}, metadata={"1 a": "b"})
        path = f"{PATH}/{client['id']}"
        root = root_of(caller.call("GET", path, headers=XML))
        server_fields = (
            "id",
            "object",
            "organization_id",
            "livemode",
            "version",
            "created_at",
            "updated_at",
            "external_refs",
        )
        for name in server_fields:
            for child in root.findall(name):
                root.remove(child)
        root.find("notes").attrib.clear()  # type: ignore[union-attr]
        root.find("notes").text = "a\nb"  # type: ignore[union-attr]
        answer = send_xml(caller, "PUT", path, ET.tostring(root, encoding="unicode"))
        assert answer.status == 200, answer
        new_client = {**client, "notes": "a\nb", "version": 2, "updated_at": answer.json()["updated_at"]}
        assert answer.json() == new_client

    def test_faults_have_the_pointers_they_have_in_json(self, caller: Caller) -> None:
        document = (
            "<client><email>nobody</email><partner_names>John</partner_names><tags><item>a</item><item/></tags>"
            "<colour>red</colour><payer><nam>x</nam></payer></client>"
        )
        problem = send_xml(caller, "POST", PATH, document).problem(422, "invalid_request")
        body = {"email": "nobody", "partner_names": "John", "tags": ["a", ""], "colour": "red", "payer": {"nam": "x"}}
        assert problem["errors"] == caller.call("POST", PATH, json=body).json()["errors"]
        assert {fault["pointer"] for fault in problem["errors"]} >= {
            "/name",
            "/email",
            "/tags/1",
            "/payer/nam",
            "/colour",
        }

    def test_an_amount_that_is_no_number_is_named(self, caller: Caller) -> None:
        document = (
            f"<wedding><client_id>{create_client(caller)['id']}</client_id><date>2027-06-12</date>"
            "<budget><amount>many</amount><currency>EUR</currency></budget></wedding>"
        )
        problem = send_xml(caller, "POST", "/v1/weddings", document).problem(422, "invalid_request")
        assert [fault["pointer"] for fault in problem["errors"]] == ["/budget/amount"]

    def test_null_is_no_object(self, caller: Caller) -> None:
        send_xml(caller, "POST", PATH, f"<client {XSI} xsi:nil='true'/>").problem(422, "invalid_request")


class TestInvalidBodies:
    def test_by_another_root(self, caller: Caller) -> None:
        problem = send_xml(caller, "POST", PATH, f"<wedding>{JOHN}</wedding>").problem(400, "malformed_body")
        assert problem["detail"] == "The root element must be <client> or <request>."

    @pytest.mark.parametrize(
        "document",
        [
            '<!DOCTYPE client [<!ENTITY x SYSTEM "file:///etc/passwd">]><client><name>&x;</name></client>',
            '<!DOCTYPE c [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><client><name>&b;</name></client>',
            "<client><?php echo 1 ?></client>",
            "<client><name>a</name><name>b</name></client>",
            "<a>" * 100_000,
            '{"name": "a"}',
            "",
            " \n",
        ],
    )
    def test_by_their_form(self, caller: Caller, document: str) -> None:
        send_xml(caller, "POST", PATH, document).problem(400, "malformed_body")
        assert caller.call("GET", PATH).json()["data"] == []

    def test_by_their_size(self, caller: Caller) -> None:
        send_xml(caller, "POST", PATH, f"<client><notes>{'a' * 10_000_000}</notes></client>").problem(
            413, "body_too_large"
        )

    @pytest.mark.parametrize(
        "media_type", ["application/xml; charset=utf-16", "application/soap+xml", "application/xhtml+xml"]
    )
    def test_by_their_type(self, caller: Caller, media_type: str) -> None:
        body = f"<client>{JOHN}</client>".encode()
        answer = caller.call("POST", PATH, body=body, headers={"content-type": media_type})
        answer.problem(415, "unsupported_media_type")

    def test_without_being_read_before_the_caller_is_let_in(self, aws: None) -> None:
        answer = send("POST", PATH, body=b"<client>", headers={"content-type": "application/xml"})
        answer.problem(401, "unauthenticated")


class TestAnswers:
    def test_of_one_resource(self, caller: Caller) -> None:
        client = create_client(caller, tags=["x"], metadata={"1 a": "<&>"})
        answer = caller.call("GET", f"{PATH}/{client['id']}", headers=XML)
        root = root_of(answer)
        assert (answer.status, answer.headers["etag"], root.tag) == (200, '"1-xml"', "client")
        assert [child.tag for child in root] == list(client)
        assert (root.findtext("name"), root.findtext("version"), root.findtext("livemode")) == (
            client["name"],
            "1",
            "true",
        )
        assert [item.text for item in root.findall("tags/item")] == ["x"]
        assert [(e.get("name"), e.text) for e in root.findall("metadata/entry")] == [("1 a", "<&>")]
        assert {child.tag for child in root if child.get(NIL) == "true"} == {n for n, v in client.items() if v is None}

    def test_of_a_list(self, caller: Caller) -> None:
        ids = [create_client(caller)["id"] for _ in range(3)]
        answer = caller.call("GET", PATH, query="limit=2", headers=XML)
        root = root_of(answer)
        assert (root.tag, root.findtext("has_more")) == ("list", "true")
        assert [item.findtext("id") for item in root.findall("data/item")] == ids[:0:-1]
        assert root.findtext("next_cursor", "none") in answer.headers["link"]

    @pytest.mark.parametrize("accept", ["text/xml", "text/xml, */*;q=0.1"])
    def test_as_text_xml(self, caller: Caller, accept: str) -> None:
        assert root_of(caller.call("GET", PATH, headers={"accept": accept}), "text/xml; charset=utf-8").tag == "list"

    def test_of_no_object(self, aws: None) -> None:
        root = root_of(send("GET", "/health", headers=XML))
        assert (root.tag, root.findtext("status")) == ("response", "ok")

    def test_of_nothing_stay_nothing(self, caller: Caller) -> None:
        path = f"{PATH}/{create_client(caller)['id']}"
        fresh = caller.call("GET", path, headers={**XML, "if-none-match": '"1-xml"'})
        assert (fresh.status, fresh.body, fresh.headers.get("content-type")) == (304, b"", None)
        deletion = caller.call("DELETE", path, headers=XML)
        assert (deletion.status, deletion.body) == (204, b"")

    def test_to_head_have_the_headers_of_get(self, caller: Caller) -> None:
        create_client(caller)
        got, head = caller.call("GET", PATH, headers=XML), caller.call("HEAD", PATH, headers=XML)
        assert head.body == b""
        for name in ("content-type", "content-length", "vary"):
            assert head.headers[name] == got.headers[name]

    def test_are_compressed(self, caller: Caller) -> None:
        for _ in range(3):
            create_client(caller)
        plain = caller.call("GET", PATH, headers=XML)
        compressed_answer = caller.call("GET", PATH, headers={**XML, "accept-encoding": "gzip"})
        assert (compressed_answer.headers["content-encoding"], compressed_answer.headers["content-type"]) == (
            "gzip",
            "application/xml",
        )
        assert gzip.decompress(compressed_answer.body) == plain.body
        assert plain.headers["vary"] == compressed_answer.headers["vary"] == "Accept, Accept-Encoding, Origin"

    def test_in_json_are_what_they_were(self, caller: Caller) -> None:
        client = create_client(caller)
        for accept in ("application/json", "*/*", "application/xml;q=0.5, */*;q=0.5, application/json"):
            answer = caller.call("GET", f"{PATH}/{client['id']}", headers={"accept": accept})
            assert (answer.headers["content-type"], json.loads(answer.body)) == ("application/json", client)

    def test_characters_that_xml_cannot_hold_do_not_break_it(self, caller: Caller) -> None:
        client = create_client(caller, metadata={"a": "x\x00\x1fy\uffff"})
        root = root_of(caller.call("GET", f"{PATH}/{client['id']}", headers=XML))
        assert root.findtext("metadata/a") == "x\ufffd\ufffdy\ufffd"

    def test_in_json_need_nothing_of_it(self) -> None:
        code = "import sys, functions.clients.handler; print([m for m in sys.modules if 'xml' in m.split('.')[-1].lower()])"
        process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert process.stdout.strip() == "[]"


class TestProblems:
    def test_of_operations(self, caller: Caller) -> None:
        root = problem_of(caller.call("POST", PATH, json={"email": "x"}, headers=XML), 422, "invalid_request")
        assert [(f.findtext("pointer"), f.findtext("code")) for f in root.findall("errors/item")] == [
            ("/name", "required"),
            ("/email", "invalid_email"),
        ]
        assert root.findtext("retryable") == "false"

    def test_of_everything_around_them(self, caller: Caller) -> None:
        problem_of(send("GET", PATH, headers=XML), 401, "unauthenticated")
        problem_of(send("GET", "/nowhere", headers=XML), 404, "not_found")
        problem_of(send("DELETE", PATH, headers=XML), 405, "method_not_allowed")
        problem_of(caller.call("GET", PATH, query="x=1", headers=XML), 400, "unknown_parameter")
        problem_of(caller.call("GET", PATH, headers={"accept": "application/problem+xml"}), 406, "not_acceptable")
        many = {f"x-{n}": "1" for n in range(101)}
        problem_of(send("GET", PATH, headers={**XML, **many}), 431, "headers_too_large")

    def test_of_our_own_failures(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object, **__: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr("apikit.http.authentication.gate", fail)
        problem_of(caller.call("GET", PATH, headers=XML), 500, "internal_error")

    def test_in_the_form_that_is_named_for_problems(self, caller: Caller) -> None:
        preferences = {"accept": "application/json, application/problem+xml"}
        problem_of(caller.call("GET", f"{PATH}/x", headers=preferences), 404, "not_found")
        other = {"accept": "application/xml, application/problem+json"}
        caller.call("GET", f"{PATH}/x", headers=other).problem(404, "not_found")


class TestReplays:
    def test_come_in_the_form_that_is_asked_for_now(self, caller: Caller) -> None:
        key = {"idempotency-key": "a"}
        first = caller.call("POST", PATH, json=JOHN_AND_JANE, headers={**key, **XML})
        repeat = caller.call("POST", PATH, json=JOHN_AND_JANE, headers=key)
        third = caller.call("POST", PATH, json=JOHN_AND_JANE, headers={**key, **XML})
        assert (first.status, repeat.status, third.status) == (201, 201, 201)
        assert repeat.headers["idempotency-replayed"] == third.headers["idempotency-replayed"] == "true"
        assert root_of(first).findtext("id") == repeat.json()["id"] == root_of(third).findtext("id")
        assert third.body == first.body

    def test_one_key_is_for_one_value_however_it_is_written(self, caller: Caller) -> None:
        send_xml(caller, "POST", PATH, f"<client>{JOHN}</client>", idempotency_key="c")
        same = send_xml(
            caller, "POST", PATH, f"<request>\n  {JOHN}\n</request>", idempotency_key="c", accept="application/xml"
        )
        plain = caller.call("POST", PATH, json=JOHN_AND_JANE, headers={"idempotency-key": "c"})
        assert same.headers["idempotency-replayed"] == plain.headers["idempotency-replayed"] == "true"
        other = caller.call("POST", PATH, json={**JOHN_AND_JANE, "notes": "x"}, headers={"idempotency-key": "c"})
        other.problem(422, "idempotency_mismatch")
