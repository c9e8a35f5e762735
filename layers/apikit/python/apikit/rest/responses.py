"""Answers that every resource gives the same way: one with its validators, a new one with its address, a page of a list."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any, Protocol, TypeVar

from fastapi import Request, Response

from apikit import json_text
from apikit.actor import Actor
from apikit.aws.platform_secret import signer
from apikit.config import setting
from apikit.errors import FieldError, InvalidRequest
from apikit.http.authentication import current_actor
from apikit.http.conditional_requests import etag, is_not_modified, last_modified
from apikit.json_text import JsonText as JsonText
from apikit.resources.lists import MOST_COUNTED, Page, PageRequest, decode_cursor, encode_cursor
from apikit.resources.records import JsonObject, Record
from apikit.resources.stored_records import StoredRecords, public_forms
from apikit.rest.filters import parse_limit, parse_list_request
from apikit.rest.page_parameters import MAX_RESPONSE_BYTES, fit_response, next_link
from apikit.rest.response_shape import ALL_FIELDS, FieldSelection
from apikit.rest.response_shape import FIELDS as FIELDS
from apikit.rest.response_shape import parse_field_selection as parse_field_selection

T = TypeVar("T")
REVALIDATE: Mapping[str, str] = {"Cache-Control": "private, no-cache"}
"""What may be kept, and is asked for again before it is used."""
NO_STORE: Mapping[str, str] = {"Cache-Control": "no-store"}
"""What shows a secret or is not final: nobody keeps it, the platform neither (`apikit.idempotency.keyed_requests`)."""


class Expander(Protocol):
    """What puts related resources into a resource's JSON form."""

    def require_expandable(self, actor: Actor, paths: Sequence[str]) -> None:
        """Raises InvalidRequest, InsufficientScope."""
        ...

    def expand(self, actor: Actor, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
        """In place."""
        ...


class Representation:
    """Answers to one request for resources of one type, whose fields these are. Raises InvalidRequest for a shape there is not.

    `present` makes the JSON forms of records, where that is not their public form.
    """

    def __init__(
        self,
        request: Request,
        expander: Expander,
        fields: Iterable[str],
        present: Callable[[Sequence[Any]], list[JsonObject]] | None = None,
    ) -> None:
        self._request, self._expander, self._present = request, expander, present
        self._selection: FieldSelection = (
            parse_field_selection(request.query_params, fields) if request.scope["query_string"] else ALL_FIELDS
        )
        if self._selection.expand:
            expander.require_expandable(current_actor(request), self._selection.expand)

    def to_response(
        self, record: Record, *, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None
    ) -> Response:
        """A resource with its ETag; 304 when the caller of a GET has this version. Raises StaleVersion for a GET of another.

        Expanded resources can change without changing the version: such an answer is always whole.
        """
        is_read = self._request.method in {"GET", "HEAD"}
        if is_read and is_not_modified(self._request, record) and not self._selection.expand:
            return not_modified_response(record)
        (form,) = self.to_forms([record])
        answer = json_response(form, status=status, headers={**validator_headers(record), **(headers or {})})
        if is_read and self._selection.expand and len(answer.body) > MAX_RESPONSE_BYTES:
            fault = FieldError(
                "too_large", "makes the response larger than 2 MB; expand fewer resources", parameter="expand"
            )
            raise InvalidRequest.from_errors([fault])
        return answer

    def to_created_response(self, record: Record, path: str) -> Response:
        """A new resource, with its address (201). `path` is its collection's."""
        return self.to_response(record, status=HTTPStatus.CREATED, headers=location_header(f"{path}/{record.id}"))

    def to_page_data(self, records: Sequence[Record]) -> list[Any]:
        """The resources in the shape that was asked for, each an object of JSON or a text of it."""
        if self._selection is ALL_FIELDS and self._present is None and isinstance(records, StoredRecords):
            return records.public_texts()
        return self.to_forms(records)

    def to_forms(self, records: Sequence[Record]) -> list[JsonObject]:
        """The resources' JSON forms in the shape that was asked for."""
        forms = self._present(records) if self._present else public_forms(records)
        if self._selection.expand:
            self._expander.expand(current_actor(self._request), forms, self._selection.expand)
        return [self._selection.select(form) for form in forms]


class ListPage:
    """One page of a list: where it begins, and the answer that holds it.

    `scope` is what its cursors are bound to beside the caller's tenant and the path. Raises InvalidCursor, InvalidRequest.
    """

    def __init__(
        self, request: Request, *, scope: str = "", limit: int | None = None, cursor: str | None = None
    ) -> None:
        self._request = request
        self._scope = f"{current_actor(request).tenant.partition('list')} {request.scope['path']} {scope}"
        self.limit = parse_limit(request.query_params) if limit is None else limit
        cursor = request.query_params.get("cursor") if cursor is None else cursor
        self.position = None if cursor is None else decode_cursor(signer(), scope=self._scope, cursor=cursor)

    @property
    def page_request(self) -> PageRequest:
        """What the store is asked for."""
        return PageRequest(self.limit, self.position)

    def to_response(self, forms: Sequence[Any], page: Page[Any]) -> Response:
        """The page as a response."""
        cursor = encode_cursor(signer(), scope=self._scope, after=page.next_position) if page.next_position else None
        return list_response(
            self._request, forms, limit=self.limit, cursor=cursor, has_more=cursor is not None, total=page.total
        )

    def respond(self, form: Callable[[T], Any], read: Callable[[PageRequest], Page[T]]) -> Response:
        """The page of what is read, as much of it as one answer may hold."""

        def made(wanted: PageRequest) -> Response:
            page = read(wanted)
            return self.to_response([form(each) for each in page.data], page)

        return fit_response(self.page_request, made, lambda response: len(response.body))


class ResourcePage(ListPage):
    """One page of a list of resources of one type, by the filters and the order that the query asks for."""

    def __init__(self, request: Request, cls: type[Record]) -> None:
        self._list_request = parse_list_request(cls, request.query_params)
        super().__init__(
            request, scope=self._list_request.scope, limit=self._list_request.limit, cursor=self._list_request.cursor
        )

    @property
    def page_request(self) -> PageRequest:
        """What the store is asked for."""
        return PageRequest(self.limit, self.position, self._list_request.query)


def list_response(
    request: Request, forms: Sequence[Any], *, limit: int, cursor: str | None, has_more: bool, total: int | None = None
) -> Response:
    """A page of JSON objects, or of texts of JSON; when there is more, a Link leads to where the list goes on (RFC 8288)."""
    headers = dict(REVALIDATE)
    if cursor and has_more:
        headers["Link"] = next_link(request, limit=limit, cursor=cursor)
    tail: JsonObject = {"has_more": has_more, "next_cursor": cursor}
    if total is not None:
        tail |= {"total": total, "total_is_exact": total < MOST_COUNTED}
    return json_response({"object": "list", "data": forms, **tail}, headers=headers)


def full_list_response(forms: Sequence[Any]) -> Response:
    """A list that is always one page, which no Cache-Control allows to be kept."""
    return json_response({"object": "list", "data": forms, "has_more": False, "next_cursor": None})


def validator_headers(record: Record) -> dict[str, str]:
    """The headers by which a caller asks again, and tells which version it means (RFC 9110 section 8.8)."""
    return {"ETag": etag(record), "Last-Modified": last_modified(record), **REVALIDATE}


def not_modified_response(record: Record) -> Response:
    """304: the caller's copy is current."""
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=validator_headers(record))


def location_header(path: str) -> dict[str, str]:
    """The address of what is at this path of the API."""
    return {"Location": f"{setting('API_BASE_URL')}{path}"}


def json_response(form: Any, *, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON response. A model is published as it documents itself, a JSON text as it is."""
    return Response(
        json_text.encode_json(form), status_code=status, headers=dict(headers or {}), media_type="application/json"
    )


def record_response(
    request: Request,
    form: Any,
    record: Record,
    *,
    status: int = HTTPStatus.OK,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A resource in a form of its own, with its validators; 304 when the caller of a GET has this version.

    Raises StaleVersion for a GET that expects another.
    """
    if request.method in {"GET", "HEAD"} and is_not_modified(request, record):
        return not_modified_response(record)
    return json_response(form, status=status, headers={**validator_headers(record), **(headers or {})})
