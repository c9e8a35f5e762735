"""The rows of the request log in the table `requests`. Every filter of lists has an index; nothing is scanned (decision 150).

    pk   T#{org}#{env}#request-logs    sk {ULID of the row}    `doc`, the row's JSON; `ttl`
    eq1  pk#key#… or pk#user#…         of the API key or the person
    eq2  pk#application#…              of the application, if any
    eq3  pk#route#…                    of the operation
    eq4  pk#status#…                   of the status, errors only
    eq5  pk#class#…                    of the class of the status (`4xx`), errors only
    eq6  pk#id#…                       of the request ID, if the caller chose it

The partitions of the indexes are hashed. All sort by the time of arrival.
"""

from datetime import datetime
from typing import NamedTuple

import orjson
from msgspec import structs

from apikit import Tenant, epoch_ms, ids, rfc3339
from apikit.dynamo import Item, Table, queries
from apikit.resources import lists, records
from domain.request_logs.log_rows import row_id_of
from domain.request_logs.model import LOG_RETENTION, PREFIX, RequestLog, RequestLogQuery, status_class

_KIND = "request-logs"
# A filter that the chosen index does not serve is evaluated row by row: a page reads at most this many.
_MAX_READ = lists.MAX_RECORDS_READ
_MAX_MS = 2**48 - 1
# The keys of the item contain these fields; the ID contains `created_at`.
_KEY_FIELDS = frozenset({"id", "organization_id", "livemode", "created_at"})
# The index of each kind of value. A row has one principal: a key or a person.
_INDEXES = {
    "key": queries.equal_index(1),
    "user": queries.equal_index(1),
    "application": queries.equal_index(2),
    "route": queries.equal_index(3),
    "status": queries.equal_index(4),
    "class": queries.equal_index(5),
    "id": queries.equal_index(6),
}


class RequestLogRepository:
    """The store of rows."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def put(self, row: RequestLog) -> None:
        """Store the row; the same row again changes nothing. One write. Raises WriteContention, Unavailable."""
        self._table.write(self._table.put_operation(_to_item(row)), is_effect=False)

    def get(self, tenant: Tenant, request_id: str) -> RequestLog | None:
        """Return the newest row with this request ID, or None. One read; one more for an ID that a caller chose."""
        if row := self._find_own(tenant, request_id):
            return row
        rows = self.page(tenant, RequestLogQuery(request_id=request_id), lists.PageRequest(1)).data
        return rows[0] if rows else None

    def page(self, tenant: Tenant, query: RequestLogQuery, request: lists.PageRequest) -> lists.Page[RequestLog]:
        """Return a page of rows, newest first. One query, and one read more with a request ID.

        With a filter that the chosen index does not serve, it may hold fewer rows than its limit, or none.
        """
        sort_range = _time_range(query)
        if request.position is not None:
            sort_range = sort_range[0], min(sort_range[1], queries.previous_key(request.position))
        if sort_range[0] > sort_range[1]:
            # DynamoDB rejects an empty range.
            return lists.Page([])
        path = _find_path(tenant, query)
        key_range = queries.QueryRange(
            self._table.name, path.partition, is_descending=True, sort_range=sort_range, index=path.list_index
        )
        result = queries.query_range(key_range, limit=request.limit + 1 if path.is_exact else _MAX_READ)
        rows = [row for row in map(_parse_row, result.items) if query.matches(row)]
        if query.request_id and (own := self._find_own(tenant, query.request_id)):
            is_in_range = sort_range[0] <= _sort_key(own.id) <= sort_range[1]
            rows = sorted([*rows, *([own] if is_in_range and query.matches(own) else [])], key=_row_id, reverse=True)
        page = rows[: request.limit]
        return lists.Page(page, _sort_key(page[-1].id) if len(rows) > len(page) else result.last_key)

    def find_span(self, tenant: Tenant, request_id: str) -> tuple[datetime, datetime] | None:
        """Return the time from the arrival to the end of the newest requests with this ID; None if none is logged."""
        rows = self.page(tenant, RequestLogQuery(request_id=request_id), lists.PageRequest(lists.MAX_LIMIT)).data
        if not rows:
            return None
        return min(row.created_at for row in rows), max(row.ended_at for row in rows)

    def _find_own(self, tenant: Tenant, request_id: str) -> RequestLog | None:
        """Return the row of a request ID that the platform assigned."""
        if not ids.is_id("req", request_id):
            return None
        item = self._table.get(tenant.partition(_KIND), _sort_key(row_id_of(request_id)))
        row = _parse_row(item) if item else None
        return row if row and row.request_id == request_id else None


class _Path(NamedTuple):
    """The partition that a list reads, and whether it has exactly the rows of the query, but for the time range."""

    partition: str
    list_index: queries.Index | None
    is_exact: bool


def _find_path(tenant: Tenant, query: RequestLogQuery) -> _Path:
    """Return the path of the filter that usually has the fewest rows."""
    values = {
        "id": query.request_id and ids.safe_request_id(query.request_id),
        "class": query.status if _is_error_class(query.status) else None,
        "status": query.status if _is_error_status(query.status) else None,
        "application": query.application_id,
        "user": query.user_id,
        "key": query.key_id,
        "route": query.route,
    }
    filter_count = sum(value is not None for value in structs.astuple(structs.replace(query, since=None, until=None)))
    for name, value in values.items():
        if value:
            return _Path(_partition(tenant, name, value), _INDEXES[name], filter_count == 1)
    return _Path(tenant.partition(_KIND), None, filter_count == 0)


def _is_error_class(pattern: str | None) -> bool:
    return pattern in {"4xx", "5xx"}


def _is_error_status(pattern: str | None) -> bool:
    return pattern is not None and not pattern.endswith("xx") and pattern >= "4"


def _partition(tenant: Tenant, name: str, value: str) -> str:
    return f"{tenant.partition(_KIND)}#{name}#{value}"


def _time_range(query: RequestLogQuery) -> tuple[str, str]:
    """Return the first and the last sort key that a row of this time range may have."""
    first_ms = 0 if query.since is None else _limit_ms(epoch_ms(query.since))
    last_ms = _MAX_MS if query.until is None else _limit_ms(epoch_ms(query.until) - 1)
    return ids.ulid(first_ms, b"\x00" * 10), ids.ulid(last_ms, b"\xff" * 10)


def _limit_ms(at_ms: int) -> int:
    return min(max(at_ms, 0), _MAX_MS)


def _to_item(row: RequestLog) -> Item:
    sort_key = _sort_key(row.id)
    form = {
        name: value
        for name, value in records.encode(row).items()
        if name not in _KEY_FIELDS and value is not None and value is not False
    }
    item = {
        "pk": row.tenant.partition(_KIND),
        "sk": sort_key,
        "ttl": epoch_ms(row.created_at + LOG_RETENTION) // 1000,
        "doc": orjson.dumps(form).decode(),
    }
    for name, value in _index_values(row).items():
        if value:
            item |= _INDEXES[name].keys(_partition(row.tenant, name, value), sort_key)
    return item


def _index_values(row: RequestLog) -> dict[str, str | None]:
    has_own_id = row.id == row_id_of(row.request_id)
    return {
        "id": None if has_own_id else ids.safe_request_id(row.request_id),
        "class": status_class(row.status) if row.is_error else None,
        "status": str(row.status) if row.is_error else None,
        "application": row.application_id,
        "user": row.user_id,
        "key": row.key_id,
        "route": row.route,
    }


def _parse_row(item: Item) -> RequestLog:
    _, organization_id, environment, _ = item["pk"].split("#")
    row_id = f"{PREFIX}_{item['sk']}"
    form = {
        **orjson.loads(item["doc"]),
        "id": row_id,
        "organization_id": organization_id,
        "livemode": environment == "live",
        "created_at": rfc3339(ids.parse_time(row_id)),
    }
    return records.decode(RequestLog, form)


def _sort_key(row_id: str) -> str:
    return row_id.rpartition("_")[2]


def _row_id(row: RequestLog) -> str:
    return row.id
