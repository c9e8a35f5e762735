"""Schemas of clients over HTTP, version 1. Their fields are documented in `domain.clients.model`."""

from apikit.rest import payloads
from domain.clients.model import Client, ClientDetails

ClientIn = payloads.body_schema(ClientDetails, "Fields to create or replace a client.")
ClientPatch = payloads.patch_schema(ClientIn, "Fields of a client to change. Null clears a field (RFC 7396).")
ClientOut = payloads.response_schema(Client, "A client: the account of a couple.")
