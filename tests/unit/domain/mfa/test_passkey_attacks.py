"""Attacks on passkeys: replays, wrong pages, copies of an authenticator, other people's credentials, malformed answers."""

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apikit.errors import Conflict, InvalidCredentials, InvalidRequest
from domain.mfa.relying_party import RelyingParty
from domain.mfa.webauthn_ceremonies import CeremonyFailed, WebauthnCeremonies
from tests.fakes.authenticator import ORIGIN, RP_ID, Authenticator, b64, unb64
from tests.fakes.dynamo import memory_dynamo
from tests.mfa import SESSION, MfaWorld, Person, run_in_parallel

_PRESENT_FLAG, _VERIFIED_FLAG = 0x01, 0x04
FOREIGN = [
    {"origin": "https://wedsync.test.attacker.test"},
    {"origin": "http://wedsync.test"},
    {"origin": "https://wedsync.test:8443"},
    {"origin": "https://sub.wedsync.test"},
    {"origin": "null"},
    {"cross_origin": True},
    {"rp_id": "attacker.test"},
    {"rp_id": "test"},
    {"flags": _PRESENT_FLAG},
    {"flags": _VERIFIED_FLAG},
    {"challenge": b64(b"0" * 32)},
]
CEREMONIES = WebauthnCeremonies(RelyingParty(RP_ID, (ORIGIN,)))


class TestRegistration:
    @pytest.mark.parametrize(
        "changes", [*FOREIGN, {"type": "webauthn.get"}, {"fmt": "fido-u2f"}, {"public_key": b"\xa0"}]
    )
    def test_refuses_another_page_person_or_challenge(self, jane: Person, changes: dict[str, Any]) -> None:
        with pytest.raises(InvalidRequest) as error:
            jane.add_passkey(**changes)
        assert [(each.pointer, each.code) for each in error.value.errors] == [("/credential", "invalid_passkey")]
        assert jane.methods is None

    def test_uses_a_challenge_once(self, world: MfaWorld, jane: Person) -> None:
        options = world.service.registration_options(jane.user_id)
        world.service.add_passkey(jane.user_id, "One", Authenticator().create(options), session_id=SESSION)
        with pytest.raises(InvalidRequest):
            world.service.add_passkey(jane.user_id, "Two", Authenticator().create(options), session_id=SESSION)

    def test_uses_a_challenge_of_the_person_within_five_minutes(self, world: MfaWorld, jane: Person) -> None:
        john, options = world.a_person(), world.service.registration_options(jane.user_id)
        credential = Authenticator().create(options)
        with pytest.raises(InvalidRequest):
            world.service.add_passkey(john.user_id, "Key", credential, session_id=SESSION)
        world.clock.advance(seconds=300)
        with pytest.raises(InvalidRequest):
            world.service.add_passkey(jane.user_id, "Key", credential, session_id=SESSION)

    def test_asks_for_a_verified_person_and_no_attestation(self, world: MfaWorld, jane: Person) -> None:
        options = world.service.registration_options(jane.user_id)
        assert options["attestation"] == "none"
        assert options["authenticatorSelection"]["userVerification"] == "required"
        assert options["rp"] == {"id": RP_ID, "name": "WedSync"}
        assert unb64(options["user"]["id"]) == jane.user_id.encode()
        assert (options["user"]["name"], options["user"]["displayName"]) == ("jane@example.com", "Jane Doe")
        assert len(unb64(options["challenge"])) == 32
        assert json.loads(json.dumps(options)) == options


class TestAuthentication:
    @pytest.mark.parametrize("changes", [*FOREIGN, {"type": "webauthn.create"}, {"user_handle": b"usr_another"}])
    def test_refuses_another_page_person_or_challenge(self, jane: Person, changes: dict[str, Any]) -> None:
        authenticator = jane.add_passkey()
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=jane.sign(authenticator, **changes))

    def test_uses_an_answer_once(self, jane: Person) -> None:
        answer = jane.sign(jane.add_passkey())
        assert jane.verify(passkey=answer) == "passkey"
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=answer)

    def test_uses_an_answer_once_in_twenty_requests_at_once(self, jane: Person) -> None:
        # Without a counter, the challenge alone makes the answer unique.
        answer = jane.sign(jane.add_passkey(Authenticator(counts=False)))
        results = run_in_parallel(20, lambda: jane.verify(passkey=answer))
        assert results.count("passkey") == 1
        assert sum(isinstance(each, InvalidCredentials) for each in results) == 19

    def test_uses_up_a_challenge_with_a_wrong_answer(self, world: MfaWorld, jane: Person) -> None:
        authenticator = jane.add_passkey()
        options = world.verifier.passkey_options(jane.user_id)
        for changes in ({"origin": "https://attacker.test"}, {}):
            with pytest.raises(InvalidCredentials):
                jane.verify(passkey=authenticator.get(options, **changes))

    def test_refuses_old_options(self, jane: Person) -> None:
        answer = jane.sign(jane.add_passkey())
        jane.world.clock.advance(seconds=300)
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=answer)

    def test_refuses_the_challenge_of_a_registration(self, world: MfaWorld, jane: Person) -> None:
        authenticator = jane.add_passkey()
        options = world.service.registration_options(jane.user_id)
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=authenticator.get(options))

    def test_refuses_the_challenge_of_another_person(self, world: MfaWorld, jane: Person) -> None:
        john, authenticator = world.a_person(), jane.add_passkey()
        john.add_passkey()
        options = world.verifier.passkey_options(john.user_id)
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=authenticator.get(options))

    def test_refuses_the_passkey_of_another_person(self, world: MfaWorld, jane: Person) -> None:
        john = world.a_person()
        jane.add_passkey()
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=jane.sign(john.add_passkey()))

    def test_refuses_the_signature_of_another_key(self, jane: Person) -> None:
        authenticator = jane.add_passkey()
        copycat = Authenticator(credential_id=authenticator.credential_id, user_handle=authenticator.user_handle)
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=jane.sign(copycat))

    @pytest.mark.parametrize("counter", [0, 4, 5])
    def test_refuses_a_counter_that_does_not_increase(self, jane: Person, counter: int) -> None:
        authenticator = jane.add_passkey()
        assert jane.verify(passkey=jane.sign(authenticator, counter=5)) == "passkey"
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=jane.sign(authenticator, counter=counter))
        assert jane.verify(passkey=jane.sign(authenticator, counter=6)) == "passkey"

    def test_accepts_one_of_two_copies_with_the_same_counter(self, jane: Person) -> None:
        authenticator = jane.add_passkey()
        answers = iter([jane.sign(authenticator, counter=7) for _ in range(2)])
        jane.world.access.race("MFA", 2)
        results = run_in_parallel(2, lambda: jane.verify(passkey=next(answers)))
        assert sorted(str(each) if isinstance(each, str) else type(each).__name__ for each in results) == [
            "InvalidCredentials",
            "passkey",
        ]

    def test_accepts_an_authenticator_without_a_counter(self, jane: Person) -> None:
        authenticator = jane.add_passkey(Authenticator(counts=False))
        assert [jane.verify(passkey=jane.sign(authenticator)) for _ in range(3)] == ["passkey"] * 3

    def test_has_no_options_without_a_passkey(self, world: MfaWorld, jane: Person) -> None:
        with pytest.raises(Conflict):
            world.verifier.passkey_options(jane.user_id)

    def test_records_failures(self, world: MfaWorld, jane: Person) -> None:
        authenticator = jane.add_passkey()
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=jane.sign(authenticator, rp_id="attacker.test"))
        assert world.notices.entries[-1][0] == "mfa.failed"
        assert world.notices.entries[-1][1]["new"] == {"method": "passkey"}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.binary(max_size=60).map(b64),
    lambda child: st.lists(child, max_size=3) | st.dictionaries(st.text(max_size=10), child, max_size=3),
    max_leaves=8,
)
_PLACES = st.sampled_from(
    ["id", "rawId", "type", "response", "authenticatorAttachment", "response/clientDataJSON", "response/attestationObject",
     "response/authenticatorData", "response/signature", "response/userHandle", "response/transports"]
)  # fmt: skip


def put_at(credential: dict[str, Any], place: str, value: Any) -> dict[str, Any]:
    changed_credential = copy.deepcopy(credential)
    *folders, name = place.split("/")
    target = changed_credential[folders[0]] if folders else changed_credential
    target[name] = value
    return changed_credential


class TestMalformedCredentials:
    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(place=_PLACES, value=_JSON)
    def test_are_refused_and_never_fail_otherwise(self, place: str, value: Any) -> None:
        with memory_dynamo():
            jane = MfaWorld().a_person()
            options = jane.world.service.registration_options(jane.user_id)
            credential = put_at(Authenticator().create(options), place, value)
            try:
                jane.world.service.add_passkey(jane.user_id, "Key", credential, session_id=SESSION)
            except InvalidRequest:
                authenticator = jane.add_passkey()
            else:
                return
            try:
                assert jane.verify(passkey=put_at(jane.sign(authenticator), place, value)) == "passkey"
            except InvalidCredentials:
                return

    @settings(max_examples=300, deadline=None)
    @given(data=st.data())
    def test_with_changed_bytes_raise_one_error(self, data: st.DataObject) -> None:
        challenge = b"c" * 32
        options = {"challenge": b64(challenge), "user": {"id": b64(b"usr_1")}}
        credential = Authenticator().create(options)
        content = bytearray(unb64(credential["response"]["attestationObject"]))
        for _ in range(data.draw(st.integers(1, 4))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        length = data.draw(st.integers(1, len(content)))
        credential["response"]["attestationObject"] = b64(bytes(content[:length]))
        try:
            CEREMONIES.register(credential, challenge)
        except CeremonyFailed:
            return
