"""Answers every resource gives the same way: one resource, a new one, a page of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Query, Request, Response
from pydantic import BaseModel

from apikit.config import setting, signer
from apikit.pagination import DEFAULT_LIMIT, Page, PageRequest, decode_cursor, encode_cursor
from apikit.records import Record
from apikit.web.auth import CurrentActor
from apikit.web.conditional import etag, is_fresh, last_modified
from apikit.web.paging import Limit, fitted, next_link
from apikit.web.schemas import ListOf, Resource

S = TypeVar("S", bound=Resource)
T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)


class NotModified(Exception):
    """The caller's copy is current: 304 with the same validators and no body."""

    def __init__(self, headers: dict[str, str]) -> None:
        super().__init__("not modified")
        self.headers = headers


@dataclass(frozen=True, slots=True)
class Reply:
    """The response under way: sets the headers that go with what is returned."""

    request: Request
    response: Response

    def one(self, schema: type[S], record: Record) -> S:
        """A resource with its ETag. Raises NotModified when a GET's caller has this version."""
        headers = {"ETag": etag(record), "Last-Modified": last_modified(record), "Cache-Control": "private, no-cache"}
        if self.request.method in {"GET", "HEAD"} and is_fresh(self.request, record):
            raise NotModified(headers)
        self.response.headers.update(headers)
        return schema.of(record)

    def created(self, schema: type[S], record: Record) -> S:
        """A new resource, with its address (201)."""
        self.response.headers["Location"] = f"{setting('API_BASE_URL')}{self.request.url.path}/{record.id}"
        return self.one(schema, record)


@dataclass(frozen=True, slots=True)
class Listing:
    """A list under way: what was asked for, and the page as it is answered."""

    request: Request
    response: Response
    scope: str
    page_request: PageRequest

    def page(self, publish: Callable[[T], M], page: Page[T]) -> ListOf[M]:
        """The page with its cursor, in the body and as a Link (RFC 8288)."""
        cursor = encode_cursor(signer(), scope=self.scope, after=page.next_after) if page.next_after else None
        if cursor:
            self.response.headers["Link"] = next_link(self.request, limit=self.page_request.limit, cursor=cursor)
        self.response.headers["Cache-Control"] = "private, no-cache"
        return ListOf(data=[publish(r) for r in page.data], has_more=cursor is not None, next_cursor=cursor)

    def fitted(self, publish: Callable[[T], M], read: Callable[[PageRequest], Page[T]]) -> ListOf[M]:
        """The page of what is read, as much of it as one answer may hold."""
        return fitted(
            self.page_request,
            lambda asked: self.page(publish, read(asked)),
            lambda page: len(page.model_dump_json().encode()),
        )


async def listing(
    request: Request,
    response: Response,
    actor: CurrentActor,
    limit: Limit = DEFAULT_LIMIT,
    cursor: Annotated[str | None, Query(description="`next_cursor` of the page before.", examples=[None])] = None,
) -> Listing:
    """What the caller asks of a list. Raises InvalidCursor."""
    scope = f"{actor.tenant.partition('list')} {request.url.path}"
    after = decode_cursor(signer(), scope=scope, cursor=cursor) if cursor is not None else None
    return Listing(request, response, scope, PageRequest(limit, after))


async def _reply(request: Request, response: Response) -> Reply:
    return Reply(request, response)


CurrentReply = Annotated[Reply, Depends(_reply)]
CurrentListing = Annotated[Listing, Depends(listing)]
