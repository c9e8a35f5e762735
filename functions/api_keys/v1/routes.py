"""Routes of API keys, version 1."""

from typing import Annotated

from fastapi import Request, Response

from apikit.web.auth import CurrentActor
from apikit.web.conditional import IfMatch
from apikit.web.list_parameters import described
from apikit.web.replies import CurrentReply
from apikit.web.representations import Listed
from apikit.web.route import operation, provided, resource_router
from apikit.web.schemas import ResourceListOf
from apikit.web.shape import FIELDS
from domain.api_keys.model import ApiKey
from domain.api_keys.service import ApiKeyService
from domain.api_keys.wiring import api_key_service
from functions.api_keys.v1.schemas import ApiKeyIn, ApiKeyOut, ApiKeyPatch, IssuedKeyOut, RegenerateIn

router = resource_router("api-keys", "API keys")
ApiKeys = Annotated[ApiKeyService, provided(api_key_service)]


@router.post("", status_code=201, response_model=IssuedKeyOut, **operation("api-keys:write", sdk="api_keys.create"))
async def create_api_key(body: ApiKeyIn, who: CurrentActor, keys: ApiKeys, reply: CurrentReply) -> IssuedKeyOut:
    """Create an API key; its secret is shown this once."""
    issued = keys.issue(who, body.values())
    reply.created(ApiKeyOut, issued.record)
    return IssuedKeyOut.issued(issued, keys.used(issued.record))


@router.get(
    "",
    response_model=ResourceListOf[ApiKeyOut],
    **operation("api-keys:read", sdk="api_keys.list", pages=True, parameters=[*described(ApiKey), FIELDS]),
)
async def list_api_keys(request: Request, who: CurrentActor, keys: ApiKeys) -> Response:
    """List the API keys of your key's environment, newest first."""
    listed = Listed(request, ApiKey)
    return listed.published(ApiKeyOut.in_use, keys.page_in_use(who, listed.page_request), ApiKeyOut)


@router.get(
    "/{key_id}", response_model=ApiKeyOut, **operation("api-keys:read", sdk="api_keys.get", problems=(404, 410))
)
async def get_api_key(key_id: str, who: CurrentActor, keys: ApiKeys, reply: CurrentReply) -> ApiKeyOut:
    """Get an API key."""
    key = keys.in_use(who, key_id)
    reply.one(ApiKeyOut, key.record)
    return ApiKeyOut.in_use(key)


@router.put(
    "/{key_id}",
    response_model=ApiKeyOut,
    **operation("api-keys:write", sdk="api_keys.replace", problems=(404, 409, 410, 412)),
)
async def replace_api_key(
    key_id: str, body: ApiKeyIn, who: CurrentActor, keys: ApiKeys, version: IfMatch, reply: CurrentReply
) -> ApiKeyOut:
    """Replace what an API key may do, whole; it holds from the next request on."""
    record = keys.replace(who, key_id, body.values(), expecting=version)
    reply.one(ApiKeyOut, record)
    return ApiKeyOut.in_use(keys.used(record))


@router.patch(
    "/{key_id}",
    response_model=ApiKeyOut,
    **operation("api-keys:write", sdk="api_keys.update", problems=(404, 409, 410, 412)),
)
async def update_api_key(
    key_id: str, body: ApiKeyPatch, who: CurrentActor, keys: ApiKeys, version: IfMatch, reply: CurrentReply
) -> ApiKeyOut:
    """Change some fields of an API key; they hold from the next request on."""
    record = keys.update(who, key_id, body.changes(), expecting=version)
    reply.one(ApiKeyOut, record)
    return ApiKeyOut.in_use(keys.used(record))


@router.post(
    "/{key_id}/regenerate",
    response_model=IssuedKeyOut,
    **operation("api-keys:write", sdk="api_keys.regenerate", problems=(404, 409, 410, 412)),
)
async def regenerate_api_key(
    key_id: str, body: RegenerateIn, who: CurrentActor, keys: ApiKeys, version: IfMatch, reply: CurrentReply
) -> IssuedKeyOut:
    """Give an API key a new secret, shown this once; the old one works for `grace_hours` more."""
    issued = keys.regenerate(who, key_id, grace_hours=body.grace_hours, expecting=version)
    reply.one(ApiKeyOut, issued.record)
    return IssuedKeyOut.issued(issued, keys.used(issued.record))


@router.delete(
    "/{key_id}", status_code=204, **operation("api-keys:write", sdk="api_keys.delete", problems=(404, 410, 412))
)
async def delete_api_key(key_id: str, who: CurrentActor, keys: ApiKeys, version: IfMatch) -> Response:
    """Revoke an API key; it lets nobody in from the next request on."""
    keys.remove(who, key_id, expecting=version)
    return Response(status_code=204)
