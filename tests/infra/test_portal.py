import json
import re
from fnmatch import fnmatchcase
from typing import Any

from apikit.errors import RateLimitExceeded
from apikit.http.caller import EDGE_HEADER, VIEWER_HEADER
from apikit.http.problems import problem_document
from infra.catalogue import HTTP_FUNCTIONS
from infra.names import camel
from tests.infra.templates import Templates, actions, mentions


def distribution(templates: Templates) -> dict[str, Any]:
    [resource] = templates.of_type("AWS::CloudFront::Distribution").values()
    return dict(resource["Properties"]["DistributionConfig"])


def behaviors(templates: Templates) -> dict[str, Any]:
    return {each["PathPattern"]: each for each in distribution(templates)["CacheBehaviors"]}


class TestEdge:
    def test_speaks_tls_1_3_under_the_platforms_names(self, aws_templates: Templates) -> None:
        config = distribution(aws_templates)
        assert config["Aliases"] == ["api.example.com", "developers.example.com"]
        assert config["ViewerCertificate"]["MinimumProtocolVersion"] == "TLSv1.3_2025"

    def test_redirects_everyone_to_https(self, aws_templates: Templates) -> None:
        config = distribution(aws_templates)
        for behavior in (config["DefaultCacheBehavior"], *config["CacheBehaviors"]):
            assert behavior["ViewerProtocolPolicy"] == "redirect-to-https"

    def test_is_logged_and_behind_the_firewall(self, aws_templates: Templates) -> None:
        config = distribution(aws_templates)
        assert mentions(config["Logging"]["Bucket"], "Logs")
        assert mentions(config["WebACLId"], "Firewall")


class TestDownloads:
    def test_come_from_the_bucket_through_the_cache(self, aws_templates: Templates) -> None:
        default = distribution(aws_templates)["DefaultCacheBehavior"]
        origins = {each["Id"]: each for each in distribution(aws_templates)["Origins"]}
        assert "S3OriginConfig" in origins[default["TargetOriginId"]]
        assert default["CachePolicyId"] == "658327ea-f89d-4fab-a63d-7e88639e58f6"  # AWS's CachingOptimized
        for path in ("/downloads/manifest.json", "/downloads/wedsync-1.0.0.tar.gz", "/sdks"):
            assert not [pattern for pattern in behaviors(aws_templates) if fnmatchcase(path, pattern)]


PUBLIC_PATHS = ("status", "incidents", "incidents/*")


class TestApiPaths:
    def test_all_reach_the_api_with_every_method_and_only_public_ones_a_cache(self, aws_templates: Templates) -> None:
        all_behaviors = behaviors(aws_templates)
        paths = {
            "/api/*",
            "/wp-json/bookingx/*",
            "/oauth/*",
            "/receivers/*",
            "/.well-known/*",
            "/openapi*.json",
            "/health",
            "/graphql",
        }
        assert paths <= all_behaviors.keys()
        origins = {each["Id"]: each for each in distribution(aws_templates)["Origins"]}
        for path, behavior in all_behaviors.items():
            assert "CustomOriginConfig" in origins[behavior["TargetOriginId"]]
            is_public = path.rpartition("/v1/")[2] in PUBLIC_PATHS
            has_cache = behavior["CachePolicyId"] != "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"  # AWS's CachingDisabled
            assert has_cache == is_public, path
            assert behavior["OriginRequestPolicyId"] == "b689b0a8-53d0-40ab-baf2-68738e2966ac"  # all but Host
            assert {"DELETE", "PATCH", "PUT", "POST"} <= set(behavior["AllowedMethods"])

    def test_of_the_status_and_incidents_are_kept_as_long_as_they_say(self, aws_templates: Templates) -> None:
        [policy] = aws_templates.of_type("AWS::CloudFront::CachePolicy").values()
        config = policy["Properties"]["CachePolicyConfig"]
        assert (config["MinTTL"], config["DefaultTTL"], config["MaxTTL"]) == (0, 0, 60)
        parameters = config["ParametersInCacheKeyAndForwardedToOrigin"]
        assert parameters["QueryStringsConfig"] == {"QueryStringBehavior": "all"}
        assert set(parameters["HeadersConfig"]["Headers"]) == {"Accept", "Origin"}
        # CloudFront takes the first path that matches.
        paths = [each["PathPattern"] for each in distribution(aws_templates)["CacheBehaviors"]]
        public_paths = [f"{prefix}/v1/{path}" for prefix in ("", "/api", "/wp-json/bookingx") for path in PUBLIC_PATHS]
        assert paths[: len(public_paths)] == public_paths

    def test_pass_the_function_that_strips_prefixes_and_tells_the_viewers_address(
        self, aws_templates: Templates
    ) -> None:
        [(name, function)] = [
            (name, each["Properties"])
            for name, each in aws_templates.of_type("AWS::CloudFront::Function").items()
            if VIEWER_HEADER in each["Properties"]["FunctionCode"]
        ]
        assert "wp-json" in function["FunctionCode"]
        assert "(?=\\/oauth\\/)" in function["FunctionCode"]
        for path, behavior in behaviors(aws_templates).items():
            [association] = behavior["FunctionAssociations"]
            assert association["EventType"] == "viewer-request"
            assert mentions(association["FunctionARN"], name), path

    def test_origin_gets_the_secret_that_the_functions_know(
        self, aws_templates: Templates, local_templates: Templates
    ) -> None:
        reference = "{{resolve:secretsmanager:wedsync/edge-1:SecretString:secret::}}"
        for templates in (aws_templates, local_templates):
            [origin] = [each for each in distribution(templates)["Origins"] if "CustomOriginConfig" in each]
            assert origin["OriginCustomHeaders"] == [{"HeaderName": EDGE_HEADER, "HeaderValue": reference}]
            names = {
                name
                for name, each in templates.of_type("AWS::Lambda::Function").items()
                if each["Properties"]["Environment"]["Variables"].get("EDGE_SECRET") == reference
            }
            functions = templates.of_type("AWS::Lambda::Function")
            prefixes = tuple(f"{camel(spec.name)}Function" for spec in HTTP_FUNCTIONS)
            assert names == {name for name in functions if name.startswith(prefixes)}

    def test_header_is_one_that_cloudfront_adds(self) -> None:
        # Names that begin like these are refused for an origin's custom headers.
        for name in (EDGE_HEADER, VIEWER_HEADER):
            assert not name.startswith(("x-amz-", "x-edge-", "proxy-", "x-real-ip"))

    def test_locally_the_origin_is_the_emulator_itself(self, local_templates: Templates) -> None:
        [origin] = [each for each in distribution(local_templates)["Origins"] if "CustomOriginConfig" in each]
        assert origin["DomainName"] == "localhost"
        assert origin["CustomOriginConfig"]["HTTPPort"] == 4599
        assert mentions(origin["OriginPath"], "/_aws/execute-api/")


class TestFiles:
    def test_only_the_edge_reads_them(self, aws_templates: Templates) -> None:
        for bucket in aws_templates.of_type("AWS::S3::Bucket").values():
            settings = bucket["Properties"]["PublicAccessBlockConfiguration"]
            assert all(settings[each] for each in settings)
            assert len(settings) == 4
        assert len(aws_templates.of_type("AWS::CloudFront::OriginAccessControl")) == 1

    def test_a_missing_one_is_told_from_a_forbidden_one(self, aws_templates: Templates) -> None:
        [policy] = [
            each["Properties"]["PolicyDocument"]
            for name, each in aws_templates.of_type("AWS::S3::BucketPolicy").items()
            if name.startswith("Files")
        ]
        to_the_edge = [each for each in policy["Statement"] if mentions(each["Principal"], "cloudfront.amazonaws.com")]
        assert set().union(*(actions(each) for each in to_the_edge)) == {"s3:GetObject", "s3:ListBucket"}

    def test_carry_a_policy_and_hsts(self, aws_templates: Templates) -> None:
        for policy in aws_templates.of_type("AWS::CloudFront::ResponseHeadersPolicy").values():
            headers = policy["Properties"]["ResponseHeadersPolicyConfig"]["SecurityHeadersConfig"]
            assert headers["ContentSecurityPolicy"]["ContentSecurityPolicy"].startswith("default-src 'none'")
            assert headers["StrictTransportSecurity"]["AccessControlMaxAgeSec"] == 63_072_000
            assert headers["ContentTypeOptions"] == {"Override": True}

    def test_allow_no_inline_code_and_no_inline_styles(self, aws_templates: Templates) -> None:
        [policy] = [
            each["Properties"]["ResponseHeadersPolicyConfig"]["SecurityHeadersConfig"]["ContentSecurityPolicy"]
            for name, each in aws_templates.of_type("AWS::CloudFront::ResponseHeadersPolicy").items()
            if name.startswith("FileHeaders")
        ]
        directives = policy["ContentSecurityPolicy"].split("; ")
        assert {"script-src 'self'", "style-src 'self'", "connect-src 'self'"} <= set(directives)
        assert "unsafe" not in policy["ContentSecurityPolicy"]

    def test_leave_the_policies_of_the_pages_of_the_authorization_server(self, aws_templates: Templates) -> None:
        for name, policy in aws_templates.of_type("AWS::CloudFront::ResponseHeadersPolicy").items():
            headers = policy["Properties"]["ResponseHeadersPolicyConfig"]["SecurityHeadersConfig"]
            is_file = name.startswith("FileHeaders")
            assert headers["ContentSecurityPolicy"]["Override"] is is_file
            assert headers["ReferrerPolicy"]["Override"] is is_file


class TestFirewall:
    def test_has_the_managed_rules_and_limits_per_address(self, aws_templates: Templates) -> None:
        [acl] = aws_templates.of_type("AWS::WAFv2::WebACL").values()
        assert acl["Properties"]["Scope"] == "CLOUDFRONT"
        names = [rule["Name"] for rule in acl["Properties"]["Rules"]]
        assert names == [
            "AWSManagedRulesAmazonIpReputationList",
            "Flood",
            "Anonymous",
            "AWSManagedRulesKnownBadInputsRuleSet",
            "AWSManagedRulesCommonRuleSet",
        ]

    def test_limits_per_address_what_comes_to_the_api_without_credentials(self, aws_templates: Templates) -> None:
        [acl] = aws_templates.of_type("AWS::WAFv2::WebACL").values()
        [rule] = [rule for rule in acl["Properties"]["Rules"] if rule["Name"] == "Anonymous"]
        rate = rule["Statement"]["RateBasedStatement"]
        assert (rate["AggregateKeyType"], rate["Limit"], rate["EvaluationWindowSec"]) == ("IP", 3000, 300)
        path, *conditions = rate["ScopeDownStatement"]["AndStatement"]["Statements"]
        api = re.compile(path["RegexMatchStatement"]["RegexString"])
        # Deliveries to receivers come from the platform's own addresses; each receiver has its limit.
        for prefix in behaviors(aws_templates).keys() - {"/receivers/*"}:
            assert api.search(prefix.replace("*", "1")), prefix
        for page in ("/", "/reference", "/assets/index.js", "/apiary"):
            assert not api.search(page), page
        headers = [each["NotStatement"]["Statement"]["SizeConstraintStatement"] for each in conditions]
        assert [each["FieldToMatch"]["SingleHeader"]["Name"] for each in headers] == ["authorization", "x-api-secret"]
        assert {(each["ComparisonOperator"], each["Size"]) for each in headers} == {("GT", 0)}

    def test_answers_what_is_over_a_limit_as_the_api_does(self, aws_templates: Templates) -> None:
        [acl] = aws_templates.of_type("AWS::WAFv2::WebACL").values()
        limits = [rule["Action"]["Block"] for rule in acl["Properties"]["Rules"] if "Action" in rule]
        assert len(limits) == 2
        for block in limits:
            assert block["CustomResponse"]["ResponseCode"] == 429
            assert block["CustomResponse"]["ResponseHeaders"] == [{"Name": "Retry-After", "Value": "60"}]
            body = acl["Properties"]["CustomResponseBodies"][block["CustomResponse"]["CustomResponseBodyKey"]]
            problem = json.loads(body["Content"])
            expected_problem = problem_document(RateLimitExceeded(problem["detail"], retry_after_s=60), "req_unknown")
            assert problem == {name: value for name, value in expected_problem.items() if name != "request_id"}

    def test_lets_bodies_of_10_mb_pass(self, aws_templates: Templates) -> None:
        [acl] = aws_templates.of_type("AWS::WAFv2::WebACL").values()
        [common] = [rule for rule in acl["Properties"]["Rules"] if rule["Name"] == "AWSManagedRulesCommonRuleSet"]
        overrides = common["Statement"]["ManagedRuleGroupStatement"]["RuleActionOverrides"]
        assert {"Name": "SizeRestrictions_BODY", "ActionToUse": {"Count": {}}} in overrides


class TestOtherRegions:
    def test_the_edge_stays_where_cloudfront_looks_for_it(self, templates_elsewhere: Templates) -> None:
        assert templates_elsewhere.of_type("AWS::WAFv2::WebACL", stack="WedSyncPortal")
        assert not templates_elsewhere.of_type("AWS::WAFv2::WebACL", stack="WedSyncApi")
