from domain.receivers.model import ReceiverDetails, ReceiverStep


class TestSteps:
    def test_of_the_script_come_first(self) -> None:
        script = (ReceiverStep(status=503), ReceiverStep(status=429, headers={"Retry-After": "1"}))
        details = ReceiverDetails(status=201, delay_ms=5, script=script)
        steps = [details.find_step(number) for number in (1, 2, 3, 4)]
        assert steps == [*script, ReceiverStep(status=201, delay_ms=5), ReceiverStep(status=201, delay_ms=5)]


class TestPace:
    def test_is_two_a_second(self) -> None:
        assert ReceiverDetails().pace_ms == 500

    def test_is_slower_with_delays(self) -> None:
        assert ReceiverDetails(delay_ms=12_000).pace_ms == 6_000
        assert ReceiverDetails(delay_ms=100, script=(ReceiverStep(delay_ms=4_000),)).pace_ms == 2_000
