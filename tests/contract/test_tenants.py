"""Another tenant's resource is a missing one, on every route there is: the OpenAPI document is walked."""

import re

import pytest

from tests.contract.operations import Operation, guarded_operations
from tests.contract.standing import Standing, a_chain

# The platform's own, which no tenant has; and the catalogue of event types, which is everybody's.
NOBODYS = ("/v1/tiers", "/v1/event-types")
# An id of the tenant's own; an external id may be anybody's, and a PUT of one creates.
WITH_ID = [
    operation
    for operation in guarded_operations()
    if re.search(r"\{(?!external)\w+_id\}", operation.path)
    and not operation.path.startswith(NOBODYS)
    # What only the platform may do, it may do with everything.
    and not operation.details["x-required-scope"].startswith("platform:")
]
IDS = re.compile(r"[a-z]+_[0-9a-z]{26}")
# An organization has the same ID in both environments (docs/decisions/0003); people are refused to the sandbox as such.
IN_ONE_ENVIRONMENT = [
    operation
    for operation in WITH_ID
    if not operation.path.startswith(("/v1/organizations", "/v1/users", "/v1/invitations"))
    and operation.environment == "live"
]


@pytest.fixture(scope="module")
def stranger(aws: None) -> Standing:
    """Another organization, with every right in its own house."""
    return a_chain()


def real_address(chain: Standing, operation: Operation) -> str:
    """The operation's path, each id in it that of something which is there."""
    address = chain.address(operation)
    assert not set(IDS.findall(address)) & set(IDS.findall(operation.address)), address
    return address


@pytest.mark.parametrize("operation", WITH_ID, ids=str)
def test_another_tenants_is_a_missing_one(chain: Standing, stranger: Standing, operation: Operation) -> None:
    request = chain.valid(operation)
    address = real_address(chain, operation)
    caller = stranger.in_environment(operation)
    theirs = caller.call(operation.method, address, **request)
    missing_answer = caller.call(operation.method, operation.address, **request)
    assert theirs.problem(404, "not_found") == {
        **missing_answer.problem(404, "not_found"),
        "request_id": theirs.headers["x-request-id"],
    }


@pytest.mark.parametrize("operation", IN_ONE_ENVIRONMENT, ids=str)
def test_the_sandbox_does_not_see_the_live(chain: Standing, operation: Operation) -> None:
    answer = chain.sandbox.call(operation.method, real_address(chain, operation), **chain.valid(operation))
    assert answer.problem(404, "not_found")
