"""The limits of keys as the gate counts them: one BatchGetItem."""

from datetime import UTC, datetime

from apikit.admission.plans import KeyPolicy, Plan, Rule, add_policy
from apikit.dynamo.table import Table
from domain.usage.limit_usage import LimitUsageReader
from domain.usage.model import LimitUsage
from tests.builders import NOW
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.storage import put_item


class TestLimitUsageReader:
    def test_tells_every_limit_as_the_gate_counts_it(self, aws: None) -> None:
        extras = KeyPolicy(rules=(Rule("POST /v1/clients", per_minute=5),))
        plan = add_policy(Plan(per_hour=1_000, monthly_quota=5_000), extras)
        item = {"pk": "KEY#k1", "sk": "KEY", "pl": plan.text, f"h{int(NOW.timestamp()) // 3600}": 20, "M202603": 4_000}
        put_item("access", item)
        put_item("access", {"pk": "KEY#k1", "sk": "EXTRAS", "extras": extras.to_form()})
        put_item("access", {"pk": "KEY#k2", "sk": "KEY", "pl": Plan().text})
        with counted_calls() as calls:
            limit_usages = LimitUsageReader(Table("access"), FixedClock()).read(["k1", "k2", "gone"])
        assert calls.by_operation == {"BatchGetItem": 1}
        assert limit_usages == {
            "k1": (
                LimitUsage("hour", 1_000, 20, 980, 3_600, datetime(2026, 3, 1, 10, tzinfo=UTC)),
                LimitUsage("monthly_quota", 5_000, 4_000, 1_000, 2_592_000, datetime(2026, 4, 1, tzinfo=UTC)),
                LimitUsage("POST /v1/clients per minute", 5, 0, 5, 60, datetime(2026, 3, 1, 9, 31, tzinfo=UTC)),
            ),
            "k2": (),
        }
