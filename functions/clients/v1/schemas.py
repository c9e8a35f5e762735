"""What clients look like over HTTP, version 1. Their fields are documented in `domain.clients.model`."""

from apikit.rest.payloads import body_of, patch_of, response_of
from domain.clients.model import Client, ClientDetails

ClientIn = body_of(ClientDetails, "Fields to create or replace a client.")
ClientPatch = patch_of(ClientIn, "Fields of a client to change. Null clears a field (RFC 7396).")
ClientOut = response_of(Client, "A client: the account of a couple.")
