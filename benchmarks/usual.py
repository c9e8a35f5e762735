"""The usual stack for comparison: FastAPI, Mangum, Powertools' Logger and boto3, in a typical implementation.

A request reads its key, counts it, and reads or writes its resource: three calls to DynamoDB, with responses from memory. Endpoints
are coroutines, because FastAPI runs other functions in a thread.
"""

import hashlib
import io
import json
from collections.abc import Callable
from typing import Annotated, Any
from uuid import uuid4

import boto3
from aws_lambda_powertools import Logger
from botocore.awsrequest import AWSResponse
from botocore.compat import HTTPHeaders
from fastapi import Depends, FastAPI, Header, HTTPException
from mangum import Mangum
from pydantic import BaseModel, EmailStr

from tests.builders import JOHN_AND_JANE
from tests.gateway import invocation

_SECRET = "the secret of the benchmark"  # noqa: S105 - of nothing
_KEY = {
    "pk": {"S": "KEY#1"},
    "hash": {"S": hashlib.sha256(_SECRET.encode()).hexdigest()},
    "organization_id": {"S": "org_1"},
    "per_hour": {"N": "1000000"},
}
_CLIENT = {"pk": {"S": "org_1"}, "sk": {"S": "cli_1"}, **{name: {"S": text} for name, text in JOHN_AND_JANE.items()}}


class _Client(BaseModel):
    name: str
    email: EmailStr
    wedding_date: str
    package_type: str


class _StoredClient(_Client):
    id: str


def requests() -> dict[str, Callable[[], Any]]:
    """Return callables for a GET and a POST of a client."""
    handler, headers = _handler(), {"x-api-key": "1", "x-api-secret": _SECRET}
    return {
        "GET": invocation("GET", "/v1/clients/cli_1", headers=headers, handler=handler),
        "POST": invocation("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers, handler=handler),
    }


def _handler() -> Mangum:
    app, logger = FastAPI(), Logger(service="usual", stream=io.StringIO())
    table = _table()

    async def caller(x_api_key: Annotated[str, Header()], x_api_secret: Annotated[str, Header()]) -> str:
        key: dict[str, Any] = table.get_item(Key={"pk": f"KEY#{x_api_key}", "sk": "KEY"}).get("Item", {})
        if key.get("hash") != hashlib.sha256(x_api_secret.encode()).hexdigest():
            raise HTTPException(401)
        counter = table.update_item(
            Key={"pk": f"KEY#{x_api_key}", "sk": "COUNTER"},
            UpdateExpression="ADD used :one",
            ExpressionAttributeValues={":one": 1},
            ReturnValues="UPDATED_NEW",
        )
        if counter["Attributes"]["used"] > key["per_hour"]:
            raise HTTPException(429)
        return str(key["organization_id"])

    @app.get("/v1/clients/{client_id}")
    async def get(client_id: str, organization_id: Annotated[str, Depends(caller)]) -> _StoredClient:
        item = table.get_item(Key={"pk": organization_id, "sk": client_id})["Item"]
        logger.info("Request", extra={"organization_id": organization_id, "route": "/v1/clients/{client_id}"})
        return _StoredClient(id=client_id, **item)

    @app.post("/v1/clients", status_code=201)
    async def create(body: _Client, organization_id: Annotated[str, Depends(caller)]) -> _StoredClient:
        client = _StoredClient(id=str(uuid4()), **body.model_dump())
        table.put_item(Item={"pk": organization_id, "sk": client.id, **body.model_dump()})
        logger.info("Request", extra={"organization_id": organization_id, "route": "/v1/clients"})
        return client

    return Mangum(app, lifespan="off")


def _table() -> Any:
    resource = boto3.resource("dynamodb", region_name="eu-central-1")
    resource.meta.client.meta.events.register("before-send.dynamodb", _respond)  # type: ignore[arg-type]  # a handler may return a response
    return resource.Table("usual")


def _respond(request: Any, **_: object) -> AWSResponse:
    operation = request.headers["X-Amz-Target"].decode().rpartition(".")[2]
    request_body = json.loads(request.body)
    responses = {
        "GetItem": {"Item": _KEY if request_body["Key"]["pk"]["S"].startswith("KEY#") else _CLIENT}
        if "Key" in request_body
        else {},
        "UpdateItem": {"Attributes": {"used": {"N": "5"}}},
        "PutItem": {},
    }
    body = json.dumps(responses[operation]).encode()
    return AWSResponse(request.url, 200, HTTPHeaders(), _Raw(body))


class _Raw(io.BytesIO):
    """A response body for botocore."""

    def stream(self, **_: object) -> Any:
        """Yield the whole body."""
        yield self.getvalue()
