"""The rules of new passwords: length and blocklist, and no composition."""

import pytest

from apikit.errors import WeakPassword
from domain.passwords.password_rules import PasswordRules

# NFC and NFD of the same text.
IN_NFC, IN_NFD = "Z\u00fcrich am See", "Zu\u0308rich am See"
PERSONAL = ("Anna Rossi", "anna.rossi@hotel-lago.example", "Hotel Lago Maggiore")


def faults_of(
    password: str, *, common_text: str = "", breached_text: str = "", personal: tuple[str, ...] = ()
) -> list[str]:
    rules = PasswordRules(is_common=lambda text: text == common_text, is_breached=lambda text: text == breached_text)
    try:
        rules.require_strong(password, personal=personal)
    except WeakPassword as error:
        return [fault.code if fault.pointer == "/password" else "elsewhere" for fault in error.errors]
    return []


class TestLength:
    @pytest.mark.parametrize(
        "password", ["ten chars!", "a" * 997 + "bcd", "0123456789-", "\U0001f98a\U0001f436\U0001f431\U0001f42d" * 3]
    )
    def test_of_ten_to_1024_characters_is_enough(self, password: str) -> None:
        assert faults_of(password) == []

    def test_below_ten_is_too_short_and_the_error_says_by_how_much(self) -> None:
        rules = PasswordRules(is_common=lambda _: False, is_breached=lambda _: False)
        with pytest.raises(WeakPassword, match="password: must have at least 10 characters; it has 9") as info:
            rules.require_strong("nine char")
        assert info.value.code == "weak_password"

    def test_counts_characters_after_normalization(self) -> None:
        nine_of_ten = "u\u0308" + "bermorge"
        assert len(nine_of_ten) == 10
        assert faults_of(nine_of_ten) == ["too_short"]
        assert faults_of("abcd" + "u\u0308" * 1_020) == []
        assert faults_of("abcd" + "u\u0308" * 1_021) == ["too_long"]

    def test_above_1024_is_too_long(self) -> None:
        assert faults_of("abcde" * 205) == ["too_long"]


class TestComposition:
    @pytest.mark.parametrize(
        "password", ["onlylowercase", "9173650284", "~~~!!!???***", "имя розы Эко", "結婚式の準備を始めよう"]
    )
    def test_is_free(self, password: str) -> None:
        assert faults_of(password) == []

    @pytest.mark.parametrize("character", ["\0", "\t", "\n", "\x1b", "\x7f", "\x85"])
    def test_has_no_control_characters(self, character: str) -> None:
        assert faults_of(f"correct{character}horse") == ["control_character"]


class TestBlocklist:
    def test_has_common_passwords(self) -> None:
        assert faults_of("iloveyou1234", common_text="iloveyou1234") == ["too_common"]

    def test_looks_the_composed_form_up(self) -> None:
        assert faults_of(IN_NFD, common_text=IN_NFC) == ["too_common"]
        assert faults_of(IN_NFD, breached_text=IN_NFC) == ["breached"]

    @pytest.mark.parametrize("password", ["aaaaaaaaaa", "abababababab", "AaAaAaAaBbBb"])
    def test_has_few_characters_repeated(self, password: str) -> None:
        assert faults_of(password) == ["repetitive"]

    @pytest.mark.parametrize(
        "password",
        ["anna.rossi@hotel-lago.example", "AnnaRossi2026", "rossi-anna-1", "HotelLago99", "WedSync12345", "bookingx!!"],
    )
    def test_has_words_about_the_person(self, password: str) -> None:
        assert faults_of(password, personal=PERSONAL) == ["too_personal"]

    @pytest.mark.parametrize("password", ["Rossini opera", "my anna likes tea", "lago-blu-profondo"])
    def test_allows_more_than_these_words(self, password: str) -> None:
        assert faults_of(password, personal=PERSONAL) == []

    def test_asks_for_breaches_only_if_there_is_no_other_fault(self) -> None:
        lookups: list[str] = []

        def look_up(text: str) -> bool:
            lookups.append(text)
            return False

        rules = PasswordRules(is_common=lambda _: False, is_breached=look_up)
        with pytest.raises(WeakPassword):
            rules.require_strong("short")
        assert lookups == []
        rules.require_strong("long and rare")
        assert lookups == ["long and rare"]

    def test_lists_every_fault(self) -> None:
        assert faults_of("a\tb", common_text="a\tb") == ["too_short", "control_character", "too_common"]
