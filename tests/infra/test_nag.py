import pytest

from tests.infra.conftest import Synthesize
from tests.infra.templates import Templates


class TestAwsSolutions:
    def test_finds_nothing_that_was_not_acknowledged(self, aws_templates: Templates) -> None:
        assert aws_templates.by_stack  # a finding ends the synthesis

    def test_really_looks(self, synthesize: Synthesize, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("infra.constructs.functions.acknowledge", lambda *_: None)
        with pytest.raises(RuntimeError, match="ValidationFailed"):
            synthesize()
