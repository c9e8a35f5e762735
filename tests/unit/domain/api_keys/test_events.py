"""The public events of API keys: they never carry a secret."""

from apikit.ids import new_id
from apikit.records import changed
from domain.api_keys.events import api_key_events
from domain.api_keys.model import ApiKey
from tests.builders import NOW


def a_key() -> ApiKey:
    return ApiKey(
        id=new_id("key"),
        organization_id=new_id("org"),
        livemode=True,
        created_at=NOW,
        updated_at=NOW,
        name="Opera sync",
        api_key="bkx_live_x",
        scopes=["*"],
        environment="live",
    )


def test_a_new_one_is_created() -> None:
    (event,) = api_key_events(None, a_key())
    assert event.type == "api_key.created"
    assert "secret" not in " ".join(event.object)


def test_a_deleted_one_is_revoked() -> None:
    before = a_key()
    assert [e.type for e in api_key_events(before, changed(before, NOW, {"deleted_at": NOW}))] == ["api_key.revoked"]
