"""From changes of API keys to their events (W2)."""

from dataclasses import replace

from domain.api_keys.events import api_key_events
from tests.builders import NOW, an_api_key


def types(old_version: object, new_version: object) -> list[str]:
    return [event.type for event in api_key_events(old_version, new_version)]  # type: ignore[arg-type]  # keys or None


def test_each_change_has_its_event_or_none() -> None:
    key = an_api_key()
    assert types(None, key) == ["api_key.created"]
    assert types(key, replace(key, version=2, rotated_at=NOW)) == ["api_key.rotated"]
    assert types(key, replace(key, version=2, expiry_noticed=7)) == ["api_key.expiring"]
    assert types(key, replace(key, version=2, expires_at=NOW, expiry_noticed=7)) == []
    assert types(key, replace(key, version=2, name="New")) == []
    assert types(key, replace(key, version=2, status="disabled")) == []
    assert types(key, replace(key, version=2, status="revoked", deleted_at=NOW)) == ["api_key.revoked"]
    noticed_key = replace(key, expiry_noticed=7)
    assert types(noticed_key, replace(noticed_key, version=3, name="New")) == []
