"""Resources as answers: one with its validators, a new one with its address, a page of them; in the shape that was asked for."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any, Protocol, TypeVar

from fastapi import Request, Response
from pydantic import BaseModel

from apikit.actor import Actor
from apikit.config import setting, signer
from apikit.errors import FieldError, InvalidRequest
from apikit.listing import MOST_COUNTED
from apikit.pagination import Page, PageRequest, decode_cursor, encode_cursor
from apikit.records import JsonObject, Record, public
from apikit.web.conditional import etag, is_fresh, last_modified
from apikit.web.filters import Asked, asked
from apikit.web.paging import MOST_BYTES, fitted, next_link
from apikit.web.replies import NotModified
from apikit.web.shape import Shape, shape_of

T = TypeVar("T")
_REVALIDATED = "private, no-cache"


class Expander(Protocol):
    """What puts related resources into a resource's JSON form."""

    def require_expandable(self, actor: Actor, paths: Sequence[str]) -> None:
        """Raises InvalidRequest, InsufficientScope."""
        ...

    def expand(self, actor: Actor, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
        """In place."""
        ...


def actor_of(request: Request) -> Actor:
    """The caller that the route let in."""
    actor: Actor = request.state.actor
    return actor


class Representation:
    """Answers to one request for resources of one type, whose fields these are. Raises InvalidRequest for a shape there is not."""

    def __init__(self, request: Request, expander: Expander, fields: Iterable[str]) -> None:
        self._request, self._expander = request, expander
        self._shape: Shape = shape_of(request.query_params, fields)
        if self._shape.expand:
            expander.require_expandable(actor_of(request), self._shape.expand)

    def one(self, record: Record, *, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response:
        """A resource with its ETag. Raises NotModified when a GET's caller has this version.

        What is expanded changes without the resource's version: such an answer is never spared.
        """
        validators = {"ETag": etag(record), "Last-Modified": last_modified(record), "Cache-Control": _REVALIDATED}
        is_read = self._request.method in {"GET", "HEAD"}
        if is_read and not self._shape.expand and is_fresh(self._request, record):
            raise NotModified(validators)
        answer = json_answer(self.forms([record])[0], status=status, headers={**validators, **(headers or {})})
        if is_read and self._shape.expand and len(answer.body) > MOST_BYTES:
            fault = FieldError("too_large", "makes more than one answer may hold; expand less", parameter="expand")
            raise InvalidRequest.of([fault])
        return answer

    def created(self, record: Record, path: str) -> Response:
        """A new resource, with its address (201). `path` is its collection's."""
        location = {"Location": f"{setting('API_BASE_URL')}{path}/{record.id}"}
        return self.one(record, status=HTTPStatus.CREATED, headers=location)

    def forms(self, records: Sequence[Record]) -> list[JsonObject]:
        """The resources' JSON forms in the shape that was asked for."""
        forms = [public(record) for record in records]
        if self._shape.expand:
            self._expander.expand(actor_of(self._request), forms, self._shape.expand)
        return [self._shape.cut(form) for form in forms]


class Listed:
    """A list under way: what was asked for, and the page as it is answered. Raises InvalidRequest, InvalidCursor, UnknownParameter."""

    def __init__(self, request: Request, cls: type[Record]) -> None:
        self._request = request
        self._asked: Asked = asked(cls, request.query_params)
        self._scope = f"{actor_of(request).tenant.partition('list')} {request.url.path} {self._asked.scope}"
        cursor = self._asked.cursor
        self._after = None if cursor is None else decode_cursor(signer(), scope=self._scope, cursor=cursor)

    @property
    def page_request(self) -> PageRequest:
        """What the store is asked for."""
        return PageRequest(self._asked.limit, self._after, self._asked.sought)

    def envelope(self, forms: list[JsonObject], page: Page[Any]) -> tuple[JsonObject, dict[str, str]]:
        """The page as it is answered, and the headers that go with it: a Link to the next (RFC 8288)."""
        headers = {"Cache-Control": _REVALIDATED}
        cursor = encode_cursor(signer(), scope=self._scope, after=page.next_after) if page.next_after else None
        if cursor:
            headers["Link"] = next_link(self._request, limit=self._asked.limit, cursor=cursor)
        body = {"object": "list", "data": forms, "has_more": cursor is not None, "next_cursor": cursor}
        if page.total is not None:
            body |= {"total": page.total, "total_is_exact": page.total < MOST_COUNTED}
        return body, headers

    def published(self, publish: Callable[[T], BaseModel], page: Page[T], model: type[BaseModel]) -> Response:
        """The page of what `publish` makes, a `model` each, with the fields that were asked for."""
        shape = shape_of(self._request.query_params, model.model_fields)
        return self.answer([shape.cut(publish(each).model_dump(mode="json")) for each in page.data], page)

    def fitted(self, read: Callable[[PageRequest], Response]) -> Response:
        """The page, as much of it as one answer may hold."""
        return fitted(self.page_request, read, lambda response: len(response.body))

    def answer(self, forms: list[JsonObject], page: Page[Any]) -> Response:
        """The page as a response."""
        body, headers = self.envelope(forms, page)
        return json_answer(body, headers=headers)


def json_answer(form: Any, *, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON response."""
    text = json.dumps(form, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return Response(text, status_code=status, headers=dict(headers or {}), media_type="application/json")
