"""What clients look like over HTTP, version 1. Their fields are documented in `domain.clients.model`."""

from apikit.rest.payloads import answer_of, body_of, partial_of
from domain.clients.model import Client, ClientDetails

ClientIn = body_of(ClientDetails, "Fields to create or replace a client.")
ClientPatch = partial_of(ClientIn, "Fields of a client to change. Null clears a field (RFC 7396).")
ClientOut = answer_of(Client, "A client: the account of a couple.")
