"""The web application firewall in front of the edge: AWS's managed rules and a flood limit; no business limit."""

from aws_cdk import aws_wafv2 as wafv2
from constructs import Construct

# Per address in five minutes: far above any customer's own limit, far below a flood.
_FLOOD_LIMIT = 20_000

# The body rule stops at 8 KiB, and requests here go up to 10 MB of JSON; the functions limit and parse the body themselves.
_COUNTED_ONLY = ("SizeRestrictions_BODY",)


class Firewall(Construct):
    """Rules in the order of their cost: reputation and floods first, then what looks into the request."""

    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        rules = [
            _managed("AWSManagedRulesAmazonIpReputationList", priority=0),
            _flood(priority=1),
            _managed("AWSManagedRulesKnownBadInputsRuleSet", priority=2),
            _managed("AWSManagedRulesCommonRuleSet", priority=3, counted_only=_COUNTED_ONLY),
        ]
        self._acl = wafv2.CfnWebACL(
            self,
            "Acl",
            scope="CLOUDFRONT",
            description="WedSync: the edge",
            default_action=wafv2.CfnWebACL.DefaultActionProperty(allow={}),
            visibility_config=_visibility("Edge"),
            rules=rules,
        )

    @property
    def arn(self) -> str:
        """What a distribution names."""
        return self._acl.attr_arn


def _managed(name: str, *, priority: int, counted_only: tuple[str, ...] = ()) -> wafv2.CfnWebACL.RuleProperty:
    count = wafv2.CfnWebACL.RuleActionProperty(count={})
    return wafv2.CfnWebACL.RuleProperty(
        name=name,
        priority=priority,
        override_action=wafv2.CfnWebACL.OverrideActionProperty(none={}),
        visibility_config=_visibility(name),
        statement=wafv2.CfnWebACL.StatementProperty(
            managed_rule_group_statement=wafv2.CfnWebACL.ManagedRuleGroupStatementProperty(
                vendor_name="AWS",
                name=name,
                rule_action_overrides=[
                    wafv2.CfnWebACL.RuleActionOverrideProperty(name=rule, action_to_use=count) for rule in counted_only
                ],
            )
        ),
    )


def _flood(*, priority: int) -> wafv2.CfnWebACL.RuleProperty:
    return wafv2.CfnWebACL.RuleProperty(
        name="Flood",
        priority=priority,
        action=wafv2.CfnWebACL.RuleActionProperty(block={}),
        visibility_config=_visibility("Flood"),
        statement=wafv2.CfnWebACL.StatementProperty(
            rate_based_statement=wafv2.CfnWebACL.RateBasedStatementProperty(
                limit=_FLOOD_LIMIT, aggregate_key_type="IP", evaluation_window_sec=300
            )
        ),
    )


def _visibility(name: str) -> wafv2.CfnWebACL.VisibilityConfigProperty:
    return wafv2.CfnWebACL.VisibilityConfigProperty(
        cloud_watch_metrics_enabled=True, sampled_requests_enabled=True, metric_name=name
    )
