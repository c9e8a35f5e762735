"""The OpenAPI document with examples that exist: its ids are those of resources made here, so that requests by it reach what they name."""

import copy
import json
from typing import Any, cast

from tests.contract.operations import document
from tests.contract.standing import Standing
from tests.e2e.stack import Customer
from tests.gateway import Answer, Caller
from tools.openapi_document.identities import example_id, record_types

# A child has no children, and what it is itself must outlive the run; the rest is not made by a POST, or not at once.
_NOT_MADE = frozenset({"organizations", "batches", "batch", "deliveries", "tiers", "users"})


class _DeployedApi:
    """A customer as contract tests call one."""

    def __init__(self, customer: Customer) -> None:
        self._customer = customer

    def call(self, method: str, path: str, *, json: Any = None, headers: dict[str, str] | None = None) -> Answer:
        """The deployed stack's answer."""
        answer = self._customer.call(method, path, json=json, headers=headers)
        return Answer(answer.status_code, answer.headers, answer.content)


def with_examples_of(customer: Customer, *, administrator: Customer) -> str:
    """The document's text, its ids those of one new resource of each kind, its idempotency keys each made for one request."""
    caller = cast("Caller", _DeployedApi(customer))
    resources, text = Standing(caller, caller), json.dumps(_without_a_key())
    # That of the running stack, instead of a new one.
    vars(resources)["administrator"] = _DeployedApi(administrator)
    # Invitations name the own organization.
    resources.ids["organizations"] = str(customer.acting_for)
    for cls in record_types().values():
        resource_id = None if cls.collection in _NOT_MADE else resources.reference(cls.collection)
        if resource_id:
            text = text.replace(example_id(cls), resource_id)
    return text


def _without_a_key() -> dict[str, Any]:
    """The document without its example of an Idempotency-Key: sent with another body, it would end most requests early.

    It lacks the operation that sets a payment provider, too.
    """
    document_copy = copy.deepcopy(document())
    del document_copy["components"]["parameters"]["Idempotency-Key"]["schema"]["examples"]
    # The payments that follow would be sent to another company's server.
    del document_copy["paths"]["/v1/payment-provider"]["put"]
    return document_copy
