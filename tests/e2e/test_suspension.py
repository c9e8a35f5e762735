"""A suspended child organization on the deployed stack: its own keys end at the next request, with IAM in force."""

from dataclasses import replace

from tests.e2e.stack import RunningStack


def test_ends_a_childs_own_keys_at_the_next_request_and_no_others(stack: RunningStack) -> None:
    chain = stack.customer()
    child = chain.call("POST", "/v1/organizations", json={"name": "A child that is suspended"}).json()
    acting_customer = replace(chain, acting_for=child["id"])
    own = [acting_customer.with_key(), acting_customer.with_key(scopes=["clients:read"])]
    sibling = chain.new_child()
    for action, status in (("suspend", 403), ("activate", 200), ("suspend", 403)):
        assert chain.call("POST", f"/v1/organizations/{child['id']}/{action}").status_code == 200
        answers = [key.call("GET", "/v1/clients").status_code for key in (*own, acting_customer, sibling)]
        assert answers == [status, status, status, 200]
    assert own[1].call("GET", "/v1/clients").json()["code"] == "organization_not_allowed"
