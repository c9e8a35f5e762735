"""Responses of every resource: one resource with its ETag, a created one with its Location, a page of a list."""

import hashlib
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
from apikit.http.conditional_requests import (
    etag,
    is_document_current,
    is_not_modified,
    is_page_current,
    last_modified,
)
from apikit.http.negotiation import is_preferred
from apikit.json_text import JsonText as JsonText
from apikit.resources.lists import MAX_TOTAL, Page, PageRequest, decode_cursor, encode_cursor
from apikit.resources.records import JsonObject, Record
from apikit.resources.stored_records import StoredRecords, public_forms
from apikit.rest.filters import parse_limit, parse_list_request
from apikit.rest.page_parameters import MAX_RESPONSE_BYTES, fit_response, next_link
from apikit.rest.response_shape import ALL_FIELDS, FieldSelection
from apikit.rest.response_shape import FIELDS as FIELDS
from apikit.rest.response_shape import SELECTION_PARAMETERS as SELECTION_PARAMETERS
from apikit.rest.response_shape import parse_field_selection as parse_field_selection

T = TypeVar("T")
REVALIDATE: Mapping[str, str] = {"Cache-Control": "private, no-cache"}
"""Caches may store the response and must revalidate it before each use."""
NO_STORE: Mapping[str, str] = {"Cache-Control": "no-store"}
"""For responses that contain a secret or are not final. Caches do not store them, nor does `apikit.idempotency`."""


class Expander(Protocol):
    """Includes related resources in a resource's JSON object."""

    def require_expandable(self, actor: Actor, paths: Sequence[str]) -> None:
        """Raises InvalidRequest for a path that cannot be expanded, InsufficientScope."""
        ...

    def expand(self, actor: Actor, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
        """Add the related resources to the JSON objects, in place."""
        ...


class Representation:
    """Converts records of one type to the response of one request. `fields` are the names of the resource's fields.

    `convert` converts records to JSON objects; by default, they are the public forms.
    Raises InvalidRequest for invalid `fields` or `expand`.
    """

    def __init__(
        self,
        request: Request,
        expander: Expander,
        fields: Iterable[str],
        convert: Callable[[Sequence[Any]], list[JsonObject]] | None = None,
    ) -> None:
        self._request, self._expander, self._convert = request, expander, convert
        self._selection: FieldSelection = (
            parse_field_selection(request.query_params, fields) if request.scope["query_string"] else ALL_FIELDS
        )
        if self._selection.expand:
            expander.require_expandable(current_actor(request), self._selection.expand)

    def to_response(
        self, record: Record, *, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None
    ) -> Response:
        """Return the resource with its ETag, or 304 if the caller of a GET has this version.

        Raises StaleVersion for a GET that expects another version. With `expand` the status is never 304: expanded resources can change
        without changing the version.
        """
        is_read = self._request.method in {"GET", "HEAD"}
        if is_read and is_not_modified(self._request, record) and not self._selection.expand:
            return not_modified_response(record)
        (form,) = self.to_forms([record])
        response = json_response(form, status=status, headers={**validator_headers(record), **(headers or {})})
        if is_read and self._selection.expand and len(response.body) > MAX_RESPONSE_BYTES:
            fault = FieldError(
                "too_large", "makes the response larger than 2 MB; expand fewer resources", parameter="expand"
            )
            raise InvalidRequest.from_errors([fault])
        return response

    def to_created_response(self, record: Record, path: str) -> Response:
        """Return the new resource (201) with its Location. `path` is the path of the collection."""
        return self.to_response(record, status=HTTPStatus.CREATED, headers=location_header(f"{path}/{record.id}"))

    def to_page_data(self, records: Sequence[Record]) -> list[Any]:
        """Return the selected fields of each resource, as a JSON object or its text."""
        if self._selection is ALL_FIELDS and self._convert is None and isinstance(records, StoredRecords):
            return records.public_texts()
        return self.to_forms(records)

    def to_forms(self, records: Sequence[Record]) -> list[JsonObject]:
        """Return the selected fields of each resource as a JSON object."""
        forms = self._convert(records) if self._convert else public_forms(records)
        if self._selection.expand:
            self._expander.expand(current_actor(self._request), forms, self._selection.expand)
        return [self._selection.select(form) for form in forms]


class ListPage:
    """One page of a list: its limit, its start position and its response.

    Cursors are bound to the caller's tenant, the path and `scope`. Raises InvalidCursor, InvalidRequest.
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
        """The request to the store."""
        return PageRequest(self.limit, self.position)

    def to_response(self, forms: Sequence[Any], page: Page[Any]) -> Response:
        """Return the page as a response; `forms` are the JSON objects or texts of its items."""
        cursor = encode_cursor(signer(), scope=self._scope, position=page.next_position) if page.next_position else None
        return list_response(
            self._request, forms, limit=self.limit, cursor=cursor, has_more=cursor is not None, total=page.total
        )

    def respond(self, to_form: Callable[[T], Any], read: Callable[[PageRequest], Page[T]]) -> Response:
        """Return the page that `read` returns, with as many items as fit into one response."""

        def read_response(page_request: PageRequest) -> Response:
            page = read(page_request)
            return self.to_response([to_form(each) for each in page.data], page)

        return fit_response(self.page_request, read_response, lambda response: len(response.body))


class ResourcePage(ListPage):
    """One page of a list of resources of one type, with the filters and the order of the query."""

    def __init__(self, request: Request, cls: type[Record]) -> None:
        self._list_request = parse_list_request(cls, request.query_params)
        super().__init__(
            request, scope=self._list_request.scope, limit=self._list_request.limit, cursor=self._list_request.cursor
        )

    @property
    def page_request(self) -> PageRequest:
        """The request to the store, with filters and order."""
        return PageRequest(self.limit, self.position, self._list_request.query)

    def respond_with(self, representation: Representation, read: Callable[[PageRequest], Page[Any]]) -> Response:
        """Return the page of records that `read` returns, with as many as fit into one response."""

        def read_response(page_request: PageRequest) -> Response:
            page = read(page_request)
            return self.to_response(representation.to_page_data(page.data), page)

        return fit_response(self.page_request, read_response, lambda response: len(response.body))


def list_response(
    request: Request, forms: Sequence[Any], *, limit: int, cursor: str | None, has_more: bool, total: int | None = None
) -> Response:
    """Return a page of JSON objects or JSON texts. If another page follows, a Link header has its URL (RFC 8288)."""
    headers = dict(REVALIDATE)
    if cursor and has_more:
        headers["Link"] = next_link(request, limit=limit, cursor=cursor)
    pagination: JsonObject = {"has_more": has_more, "next_cursor": cursor}
    if total is not None:
        pagination |= {"total": total, "total_is_exact": total < MAX_TOTAL}
    return json_response({"object": "list", "data": forms, **pagination}, headers=headers)


def tag_page(request: Request, response: Response) -> Response:
    """Return the page with an ETag of its bytes, for polling; 304 if the caller's copy is current. Raises PreconditionFailed."""
    tag = f'"{hashlib.sha256(response.body).hexdigest()[:32]}"'
    if is_page_current(request, tag):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers={"ETag": tag, **REVALIDATE})
    response.headers["ETag"] = tag
    return response


def full_list_response(forms: Sequence[Any]) -> Response:
    """Return a list that is always complete. It has no Cache-Control, so the middleware adds `no-store`."""
    return json_response({"object": "list", "data": forms, "has_more": False, "next_cursor": None})


def validator_headers(record: Record) -> dict[str, str]:
    """Return ETag, Last-Modified and Cache-Control of a record (RFC 9110 section 8.8)."""
    return {"ETag": etag(record), "Last-Modified": last_modified(record), **REVALIDATE}


def not_modified_response(record: Record) -> Response:
    """Return 304: the caller's copy is current."""
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=validator_headers(record))


def location_header(path: str) -> dict[str, str]:
    """Return the Location header with the URL of a path of the API."""
    return {"Location": f"{setting('API_BASE_URL')}{path}"}


def json_response(form: Any, *, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response:
    """Return a JSON response. A JSON text is sent unchanged."""
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
    """Return `form` as the response for a record, with its validators, or 304 if the caller of a GET has this version.

    Raises StaleVersion for a GET that expects another version.
    """
    if request.method in {"GET", "HEAD"} and is_not_modified(request, record):
        return not_modified_response(record)
    return json_response(form, status=status, headers={**validator_headers(record), **(headers or {})})


def prefers_type(request: Request, media_type: str) -> bool:
    """Return True if the request prefers the type to JSON and XML."""
    return is_preferred(request.headers.getlist("accept"), media_type)


def document_response(request: Request, content: bytes, *, media_type: str, filename: str) -> Response:
    """Return a document with an ETag of its bytes, or 304 if the caller's copy is current. Raises PreconditionFailed."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": tag, **REVALIDATE}
    if is_document_current(request, tag):
        # With the type: without it, a 304 replaces JSON or XML.
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers, media_type=media_type)
    headers["Content-Disposition"] = f'inline; filename="{filename}"'
    return Response(content, headers=headers, media_type=media_type)
