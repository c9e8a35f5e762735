import pytest

from apikit.actor import Tenant
from apikit.ids import new_id
from apikit.signer import Signer
from domain.receivers.addresses import ReceiverAddress, parse_address

SIGNER = Signer(b"secret")


@pytest.fixture
def parts() -> dict[str, str]:
    address = ReceiverAddress(Tenant(new_id("org"), "test"), new_id("rcv"))
    _, _, organization_id, receiver_id, tag = address.path(SIGNER).split("/")
    return {"organization_id": organization_id, "receiver_id": receiver_id, "tag": tag}


def test_the_parts_of_a_path_are_its_address(parts: dict[str, str]) -> None:
    tenant = Tenant(parts["organization_id"], "test")
    assert parse_address(SIGNER, **parts) == ReceiverAddress(tenant, parts["receiver_id"])


@pytest.mark.parametrize("name", ["organization_id", "receiver_id"])
def test_a_tag_is_of_its_ids(parts: dict[str, str], name: str) -> None:
    other_id = new_id(parts[name].partition("_")[0])
    assert parse_address(SIGNER, **{**parts, name: other_id}) is None


@pytest.mark.parametrize("tag", ["", "0", "0" * 32, "x" * 32, "0f", "é" * 32])
def test_an_invented_tag_is_none(parts: dict[str, str], tag: str) -> None:
    assert parse_address(SIGNER, **{**parts, "tag": tag}) is None


@pytest.mark.parametrize("size", [2, 4, 30])
def test_a_part_of_the_tag_is_none(parts: dict[str, str], size: int) -> None:
    assert parse_address(SIGNER, **{**parts, "tag": parts["tag"][:size]}) is None


def test_another_secret_makes_another_tag(parts: dict[str, str]) -> None:
    assert parse_address(Signer(b"other"), **parts) is None


@pytest.mark.parametrize("name", ["organization_id", "receiver_id"])
def test_a_text_that_is_no_id_is_none(parts: dict[str, str], name: str) -> None:
    assert parse_address(SIGNER, **{**parts, name: "org_1"}) is None
