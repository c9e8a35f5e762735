"""The web application firewall in front of the edge: AWS's managed rules and limits per address; no limit of a customer's."""

import json

from aws_cdk import aws_wafv2 as wafv2
from constructs import Construct

# Per address in five minutes: far above any customer's own limit, far below a flood.
_FLOOD_LIMIT = 20_000
# The same for what comes to the API without any credentials: 10 a second, preflights included.
_ANONYMOUS_LIMIT = 3_000
_WINDOW_S = 300
_API_PATHS = r"^/(v[0-9]|api/|wp-json/|oauth/|\.well-known/|openapi|health|graphql)"
_CREDENTIALS = ("authorization", "x-api-secret")

_REFUSAL = "Refusal"
# The functions' own problem document as far as a constant can be one: without a request id.
_PROBLEM = {
    "type": "https://developers.wedsync.com/errors/rate_limited",
    "title": "Too many requests",
    "status": 429,
    "code": "rate_limited",
    "detail": "Too many requests from your IP address. Retry after the time in Retry-After.",
    "doc_url": "https://developers.wedsync.com/errors/rate_limited",
    "retryable": True,
    "errors": [],
}

# The body rule stops at 8 KiB, and requests here go up to 10 MB of JSON; the functions limit and parse the body themselves.
_COUNTED_ONLY = ("SizeRestrictions_BODY",)


_AS_IT_IS = [wafv2.CfnWebACL.TextTransformationProperty(priority=0, type="NONE")]


class Firewall(Construct):
    """Rules in the order of their cost: reputation and floods first, then what looks into the request."""

    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        rules = [
            _managed("AWSManagedRulesAmazonIpReputationList", priority=0),
            _per_address("Flood", priority=1, limit=_FLOOD_LIMIT),
            _per_address("Anonymous", priority=2, limit=_ANONYMOUS_LIMIT, only=_anonymous_calls()),
            _managed("AWSManagedRulesKnownBadInputsRuleSet", priority=3),
            _managed("AWSManagedRulesCommonRuleSet", priority=4, counted_only=_COUNTED_ONLY),
        ]
        self._acl = wafv2.CfnWebACL(
            self,
            "Acl",
            scope="CLOUDFRONT",
            description="WedSync: the edge",
            default_action=wafv2.CfnWebACL.DefaultActionProperty(allow={}),
            visibility_config=_visibility("Edge"),
            rules=rules,
            custom_response_bodies={
                _REFUSAL: wafv2.CfnWebACL.CustomResponseBodyProperty(
                    content=json.dumps(_PROBLEM), content_type="APPLICATION_JSON"
                )
            },
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


def _per_address(
    name: str, *, priority: int, limit: int, only: wafv2.CfnWebACL.StatementProperty | None = None
) -> wafv2.CfnWebACL.RuleProperty:
    return wafv2.CfnWebACL.RuleProperty(
        name=name,
        priority=priority,
        action=wafv2.CfnWebACL.RuleActionProperty(
            block=wafv2.CfnWebACL.BlockActionProperty(
                custom_response=wafv2.CfnWebACL.CustomResponseProperty(
                    response_code=429,
                    custom_response_body_key=_REFUSAL,
                    response_headers=[wafv2.CfnWebACL.CustomHTTPHeaderProperty(name="Retry-After", value="60")],
                )
            )
        ),
        visibility_config=_visibility(name),
        statement=wafv2.CfnWebACL.StatementProperty(
            rate_based_statement=wafv2.CfnWebACL.RateBasedStatementProperty(
                limit=limit, aggregate_key_type="IP", evaluation_window_sec=_WINDOW_S, scope_down_statement=only
            )
        ),
    )


def _anonymous_calls() -> wafv2.CfnWebACL.StatementProperty:
    """A path of the API, and none of the headers that credentials come in."""
    to_api = wafv2.CfnWebACL.StatementProperty(
        regex_match_statement=wafv2.CfnWebACL.RegexMatchStatementProperty(
            field_to_match=wafv2.CfnWebACL.FieldToMatchProperty(uri_path={}),
            regex_string=_API_PATHS,
            text_transformations=_AS_IT_IS,
        )
    )
    without = [
        wafv2.CfnWebACL.StatementProperty(
            not_statement=wafv2.CfnWebACL.NotStatementProperty(statement=_has_header(name))
        )
        for name in _CREDENTIALS
    ]
    return wafv2.CfnWebACL.StatementProperty(
        and_statement=wafv2.CfnWebACL.AndStatementProperty(statements=[to_api, *without])
    )


def _has_header(name: str) -> wafv2.CfnWebACL.StatementProperty:
    return wafv2.CfnWebACL.StatementProperty(
        size_constraint_statement=wafv2.CfnWebACL.SizeConstraintStatementProperty(
            field_to_match=wafv2.CfnWebACL.FieldToMatchProperty(single_header={"Name": name}),
            comparison_operator="GT",
            size=0,
            text_transformations=_AS_IT_IS,
        )
    )


def _visibility(name: str) -> wafv2.CfnWebACL.VisibilityConfigProperty:
    return wafv2.CfnWebACL.VisibilityConfigProperty(
        cloud_watch_metrics_enabled=True, sampled_requests_enabled=True, metric_name=name
    )
