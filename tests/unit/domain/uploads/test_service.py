"""Uploads: whose file it is, and what became of it."""

import pytest

from apikit.aws.presigned_put import PresignedPut
from apikit.errors import InsufficientScope, NotFound
from domain.uploads.model import Upload
from domain.uploads.service import UploadService
from tests.builders import a_tenant, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.store import MemoryStore

FILE = {"content_type": "application/json", "size": 48_210}


class MemoryFileStore:
    """Files in memory: their keys."""

    def __init__(self) -> None:
        self.keys: set[str] = set()

    def presign_put(
        self, key: str, *, content_type: str, size: int, sha256: str | None, expires_in_s: int
    ) -> PresignedPut:
        """An address that tells what was asked for."""
        return PresignedPut(f"https://files.test/{key}?for={expires_in_s}", {"Content-Type": content_type})

    def has(self, key: str) -> bool:
        """True when it was put there."""
        return key in self.keys


@pytest.fixture
def shelf() -> MemoryFileStore:
    return MemoryFileStore()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def uploads(shelf: MemoryFileStore, clock: FixedClock) -> UploadService:
    return UploadService(MemoryStore(Upload), clock, shelf)


class TestStart:
    def test_gives_an_address_of_the_tenants_own_for_a_quarter_of_an_hour(self, uploads: UploadService) -> None:
        actor = an_actor(tenant=a_tenant("test"))
        state = uploads.start(actor, FILE)
        assert state.status == "awaiting"
        assert state.presigned_put is not None
        place = f"{actor.tenant.organization_id}/test/{state.record.id}"
        assert state.presigned_put.url == f"https://files.test/{place}?for=900"

    def test_needs_the_scope(self, uploads: UploadService) -> None:
        with pytest.raises(InsufficientScope):
            uploads.start(an_actor("uploads:read"), FILE)


class TestGetState:
    def test_tells_whether_the_file_has_come_and_gone(
        self, uploads: UploadService, shelf: MemoryFileStore, clock: FixedClock
    ) -> None:
        actor = an_actor()
        upload = uploads.start(actor, FILE).record
        assert uploads.get_state(actor, upload.id).status == "awaiting"
        shelf.keys.add(upload.key)
        assert uploads.get_state(actor, upload.id).status == "received"
        clock.advance(hours=24, seconds=-1)
        assert uploads.get_state(actor, upload.id).status == "received"
        clock.advance(seconds=1)
        assert uploads.get_state(actor, upload.id).status == "expired"

    def test_never_gives_the_address_again(self, uploads: UploadService) -> None:
        actor = an_actor()
        assert uploads.get_state(actor, uploads.start(actor, FILE).record.id).presigned_put is None

    def test_does_not_see_another_tenants(self, uploads: UploadService) -> None:
        upload = uploads.start(an_actor(), FILE).record
        with pytest.raises(NotFound):
            uploads.get_state(an_actor(), upload.id)
