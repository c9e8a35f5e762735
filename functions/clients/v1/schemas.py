"""What clients look like over HTTP, version 1. Their fields are documented in `domain.clients.model`."""

from apikit.web.schemas import answer_of, body_of, partial_of
from domain.clients.model import Client, ClientDetails

ClientIn = body_of(ClientDetails, "A client to create, or the whole of one to replace.")
ClientPatch = partial_of(ClientIn, "Fields of a client to change; null clears one (RFC 7396).")
ClientOut = answer_of(Client, "A client: the couple's account.")
