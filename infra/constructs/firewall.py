"""The web application firewall of the edge: AWS managed rules and rate limits per IP address."""

import json

from aws_cdk import aws_wafv2 as wafv2
from constructs import Construct

# Requests per address in five minutes: far above any customer's own limit, far below a flood.
_FLOOD_LIMIT = 20_000
# API requests without credentials, including preflights, per address in five minutes: 10 per second.
_ANONYMOUS_LIMIT = 3_000
_WINDOW_S = 300
# Without receivers: the platform's own addresses send deliveries there, and each receiver has its limit.
_API_PATHS = r"^/(v[0-9]|api/|wp-json/|oauth/|\.well-known/|openapi|health|graphql)"
_CREDENTIALS = ("authorization", "x-api-secret")

_REFUSAL = "Refusal"
# The problem document of the functions, without the request ID, as the body is a constant.
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

# The rule limits bodies to 8 KiB, but the API allows up to 10 MB; the functions limit the body themselves.
_COUNTED_RULES = ("SizeRestrictions_BODY",)


_NO_TRANSFORMATIONS = [wafv2.CfnWebACL.TextTransformationProperty(priority=0, type="NONE")]


class Firewall(Construct):
    """The firewall. Cheap rules come first: reputation and floods, then rules that inspect the request."""

    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        rules = [
            _managed_rule_group("AWSManagedRulesAmazonIpReputationList", priority=0),
            _rate_limit("Flood", priority=1, limit=_FLOOD_LIMIT),
            _rate_limit("Anonymous", priority=2, limit=_ANONYMOUS_LIMIT, scope=_is_anonymous()),
            _managed_rule_group("AWSManagedRulesKnownBadInputsRuleSet", priority=3),
            _managed_rule_group("AWSManagedRulesCommonRuleSet", priority=4, counted_rules=_COUNTED_RULES),
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
        """ARN of the web ACL."""
        return self._acl.attr_arn


def _managed_rule_group(
    name: str, *, priority: int, counted_rules: tuple[str, ...] = ()
) -> wafv2.CfnWebACL.RuleProperty:
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
                    wafv2.CfnWebACL.RuleActionOverrideProperty(name=rule, action_to_use=count) for rule in counted_rules
                ],
            )
        ),
    )


def _rate_limit(
    name: str, *, priority: int, limit: int, scope: wafv2.CfnWebACL.StatementProperty | None = None
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
                limit=limit, aggregate_key_type="IP", evaluation_window_sec=_WINDOW_S, scope_down_statement=scope
            )
        ),
    )


def _is_anonymous() -> wafv2.CfnWebACL.StatementProperty:
    """Return a statement that matches API paths without the headers for credentials."""
    is_api_path = wafv2.CfnWebACL.StatementProperty(
        regex_match_statement=wafv2.CfnWebACL.RegexMatchStatementProperty(
            field_to_match=wafv2.CfnWebACL.FieldToMatchProperty(uri_path={}),
            regex_string=_API_PATHS,
            text_transformations=_NO_TRANSFORMATIONS,
        )
    )
    lacks_credentials = [
        wafv2.CfnWebACL.StatementProperty(
            not_statement=wafv2.CfnWebACL.NotStatementProperty(statement=_has_header(name))
        )
        for name in _CREDENTIALS
    ]
    return wafv2.CfnWebACL.StatementProperty(
        and_statement=wafv2.CfnWebACL.AndStatementProperty(statements=[is_api_path, *lacks_credentials])
    )


def _has_header(name: str) -> wafv2.CfnWebACL.StatementProperty:
    return wafv2.CfnWebACL.StatementProperty(
        size_constraint_statement=wafv2.CfnWebACL.SizeConstraintStatementProperty(
            field_to_match=wafv2.CfnWebACL.FieldToMatchProperty(single_header={"Name": name}),
            comparison_operator="GT",
            size=0,
            text_transformations=_NO_TRANSFORMATIONS,
        )
    )


def _visibility(name: str) -> wafv2.CfnWebACL.VisibilityConfigProperty:
    return wafv2.CfnWebACL.VisibilityConfigProperty(
        cloud_watch_metrics_enabled=True, sampled_requests_enabled=True, metric_name=name
    )
