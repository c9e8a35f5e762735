"""Answers in XML, read by the standard library."""

from xml.etree import ElementTree as ET

from tests.gateway import Answer

XML = {"accept": "application/xml"}
NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"


def root_of(answer: Answer, media_type: str | None = None) -> ET.Element:
    """The answer's document. It is of this media type: unless one is given, XML's, or a problem's when it refuses."""
    content_type = media_type or ("application/problem+xml" if answer.status >= 400 else "application/xml")
    assert answer.headers["content-type"] == content_type, answer
    assert answer.headers["content-length"] == str(len(answer.body)), answer
    return ET.fromstring(answer.body)  # noqa: S314 - made by us
