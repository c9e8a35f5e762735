"""What clients look like over HTTP, version 1. Their fields are documented in `domain.clients.model`."""

from apikit.rest.payloads import body_schema, patch_schema, response_schema
from domain.clients.model import Client, ClientDetails

ClientIn = body_schema(ClientDetails, "Fields to create or replace a client.")
ClientPatch = patch_schema(ClientIn, "Fields of a client to change. Null clears a field (RFC 7396).")
ClientOut = response_schema(Client, "A client: the account of a couple.")
