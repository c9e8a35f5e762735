"""Limits as header fields."""

from apikit.admission.limit_errors import LimitState
from apikit.http.limit_headers import limit_headers

NOW_MS = 1_772_361_000_900
SECOND_OF_NOW = 1_772_361_000


def headers_of(*limits: LimitState) -> dict[str, str]:
    return {name.decode(): value.decode() for name, value in limit_headers(limits, NOW_MS)}


def test_no_limit_has_no_fields() -> None:
    assert headers_of() == {}


def test_the_policy_has_every_limit_and_the_others_the_strictest() -> None:
    minute = LimitState("minute", 60, 60, 12, NOW_MS + 30_000)
    hour = LimitState("hour", 1000, 3600, 3, NOW_MS + 1_800_000)
    assert headers_of(minute, hour) == {
        "ratelimit-policy": '"minute";q=60;w=60, "hour";q=1000;w=3600',
        "ratelimit": '"hour";r=3;t=1800',
        "x-ratelimit-limit": "1000",
        "x-ratelimit-remaining": "3",
        "x-ratelimit-reset": str(SECOND_OF_NOW + 1_801),
    }


def test_no_field_has_a_time_before_the_limit_renews() -> None:
    # At .9 of a second, .6 s before the limit renews: a second from now, and at the end of the next second on the clock.
    fields = headers_of(LimitState("minute", 60, 60, 0, NOW_MS + 600, is_spent=True))
    assert (fields["ratelimit"], fields["x-ratelimit-reset"]) == ('"minute";r=0;t=1', str(SECOND_OF_NOW + 2))


def test_of_exceeded_limits_the_one_with_the_longest_wait_is_returned() -> None:
    minute = LimitState("minute", 5, 60, 0, NOW_MS + 60_000, is_spent=True)
    hour = LimitState("hour", 20, 3600, 2, NOW_MS + 900_000, is_spent=True)
    day = LimitState("day", 20, 86_400, 0, NOW_MS + 9_000_000)
    assert headers_of(minute, hour, day)["ratelimit"] == '"hour";r=2;t=900'
    assert headers_of(minute, day)["ratelimit"] == '"minute";r=0;t=60'


def test_of_exhausted_limits_the_one_that_renews_last_is_returned() -> None:
    minute, hour = LimitState("minute", 5, 60, 0, NOW_MS + 60_000), LimitState("hour", 5, 3600, 0, NOW_MS + 900_000)
    assert headers_of(minute, hour)["ratelimit"] == '"hour";r=0;t=900'
