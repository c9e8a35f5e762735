"""The own profile."""

import pytest

from apikit.errors import NotFound
from tests.accounts import AccountWorld
from tests.threads import run_together


class TestProfile:
    def test_has_the_person_and_her_organizations(self, world: AccountWorld) -> None:
        user = world.a_person()
        profile = world.profiles.get(user.id)
        assert profile.user == user
        assert list(profile.organization_ids) == [*world.surroundings.organizations]

    def test_of_nobody_is_not_found(self, world: AccountWorld) -> None:
        with pytest.raises(NotFound):
            world.profiles.get("usr_1")

    def test_takes_a_name_and_a_locale(self, world: AccountWorld) -> None:
        user = world.a_person()
        world.clock.advance(seconds=5)
        assert world.profiles.update(user.id, name="Jane Roe", locale=None, request_id="req_1").user.name == "Jane Roe"
        profile = world.profiles.update(user.id, name=None, locale="fr-CH", request_id="req_1")
        assert (profile.user.name, profile.user.locale, profile.user.version) == ("Jane Roe", "fr-CH", 3)
        assert profile.user.updated_at == world.clock.now()
        action, entry = world.surroundings.entries[-1]
        assert action == "user.profile_updated"
        assert (entry["old"]["locale"], entry["new"]["locale"]) == ("en", "fr-CH")

    def test_without_a_change_writes_nothing(self, world: AccountWorld) -> None:
        user = world.a_person()
        assert world.profiles.update(user.id, name=user.name, locale=None, request_id="req_1").user.version == 1
        assert "user.profile_updated" not in world.surroundings.actions()

    def test_keeps_both_of_two_changes_at_once(self, world: AccountWorld) -> None:
        user = world.a_person()
        changes = [{"name": "Jane Roe", "locale": None}, {"name": None, "locale": "it"}]
        run_together(lambda: world.profiles.update(user.id, **changes.pop(), request_id="req_1"), count=2)
        new = world.profiles.get(user.id).user
        assert (new.name, new.locale, new.version) == ("Jane Roe", "it", 3)

    def test_has_the_new_name_in_organizations_too(self, world: AccountWorld) -> None:
        user = world.a_person()
        world.profiles.update(user.id, name=None, locale="it", request_id="req_1")
        assert world.surroundings.renamed_people == []
        world.profiles.update(user.id, name="Jane Roe", locale=None, request_id="req_2")
        assert world.surroundings.renamed_people == [(user.id, "req_2")]

    def test_continues_after_an_interruption(self, world: AccountWorld) -> None:
        user = world.a_person()
        world.surroundings.fails_once = "copy_name"
        with pytest.raises(ConnectionError):
            world.profiles.update(user.id, name="Jane Roe", locale=None, request_id="req_1")
        world.profiles.update(user.id, name="Jane Roe", locale=None, request_id="req_2")
        assert world.surroundings.renamed_people == [(user.id, "req_2")]
