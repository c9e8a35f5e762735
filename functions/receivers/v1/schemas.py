"""Schemas of receivers over HTTP, version 1. The model documents the fields."""

from apikit.rest import payloads
from domain.receivers.model import (
    ReceivedSignature,
    Receiver,
    ReceiverDetails,
    ReceiverRequest,
)

ReceiverIn = payloads.action_schema(ReceiverDetails, "What a receiver answers.")
ReceiverOut = payloads.form_schema(
    Receiver, "A receiver of the sandbox: an address that shows the requests that webhooks send to it."
)
ReceivedSignatureOut = payloads.form_schema(ReceivedSignature, "Whether the signature of a request verifies.")
ReceiverRequestOut = payloads.form_schema(
    ReceiverRequest, "A request that a receiver got.", signature=ReceivedSignatureOut
)
