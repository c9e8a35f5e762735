from typing import Any

from tests.infra.conftest import Synthesize
from tests.infra.synthesized import Templates, actions, mentions


def distribution(templates: Templates) -> dict[str, Any]:
    [only] = templates.of_type("AWS::CloudFront::Distribution").values()
    return dict(only["Properties"]["DistributionConfig"])


def behaviors(templates: Templates) -> dict[str, Any]:
    return {each["PathPattern"]: each for each in distribution(templates)["CacheBehaviors"]}


class TestEdge:
    def test_speaks_tls_1_3_under_the_platforms_names(self, aws_templates: Templates) -> None:
        config = distribution(aws_templates)
        assert config["Aliases"] == ["developers.example.com", "api.example.com"]
        assert config["ViewerCertificate"]["MinimumProtocolVersion"] == "TLSv1.3_2025"

    def test_redirects_everyone_to_https(self, aws_templates: Templates) -> None:
        config = distribution(aws_templates)
        for behavior in (config["DefaultCacheBehavior"], *config["CacheBehaviors"]):
            assert behavior["ViewerProtocolPolicy"] == "redirect-to-https"

    def test_is_logged_and_behind_the_firewall(self, aws_templates: Templates) -> None:
        config = distribution(aws_templates)
        assert mentions(config["Logging"]["Bucket"], "Logs")
        assert mentions(config["WebACLId"], "Firewall")


class TestApiPaths:
    def test_all_reach_the_api_uncached_with_every_method(self, aws_templates: Templates) -> None:
        found = behaviors(aws_templates)
        paths = {"/api/*", "/wp-json/bookingx/*", "/oauth/*", "/.well-known/*", "/openapi*.json", "/health", "/graphql"}
        assert paths <= found.keys()
        origins = {each["Id"]: each for each in distribution(aws_templates)["Origins"]}
        for behavior in found.values():
            assert "CustomOriginConfig" in origins[behavior["TargetOriginId"]]
            assert behavior["CachePolicyId"] == "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"  # AWS's CachingDisabled
            assert behavior["OriginRequestPolicyId"] == "b689b0a8-53d0-40ab-baf2-68738e2966ac"  # all but Host
            assert {"DELETE", "PATCH", "PUT", "POST"} <= set(behavior["AllowedMethods"])

    def test_prefixes_are_rewritten_at_the_edge(self, aws_templates: Templates) -> None:
        rewritten = {path for path, each in behaviors(aws_templates).items() if each.get("FunctionAssociations")}
        assert rewritten == {"/api/*", "/wp-json/bookingx/*"}

    def test_locally_the_origin_is_the_emulator_itself(self, local_templates: Templates) -> None:
        [origin] = [each for each in distribution(local_templates)["Origins"] if "CustomOriginConfig" in each]
        assert origin["DomainName"] == "localhost"
        assert origin["CustomOriginConfig"]["HTTPPort"] == 4599
        assert mentions(origin["OriginPath"], "/_aws/execute-api/")


class TestFiles:
    def test_only_the_edge_reads_them(self, aws_templates: Templates) -> None:
        for bucket in aws_templates.of_type("AWS::S3::Bucket").values():
            blocked = bucket["Properties"]["PublicAccessBlockConfiguration"]
            assert all(blocked[each] for each in blocked)
            assert len(blocked) == 4
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


class TestFirewall:
    def test_has_the_managed_rules_and_a_flood_limit(self, aws_templates: Templates) -> None:
        [acl] = aws_templates.of_type("AWS::WAFv2::WebACL").values()
        assert acl["Properties"]["Scope"] == "CLOUDFRONT"
        names = [rule["Name"] for rule in acl["Properties"]["Rules"]]
        assert names == [
            "AWSManagedRulesAmazonIpReputationList",
            "Flood",
            "AWSManagedRulesKnownBadInputsRuleSet",
            "AWSManagedRulesCommonRuleSet",
        ]

    def test_lets_bodies_of_10_mb_pass(self, aws_templates: Templates) -> None:
        [acl] = aws_templates.of_type("AWS::WAFv2::WebACL").values()
        [common] = [rule for rule in acl["Properties"]["Rules"] if rule["Name"] == "AWSManagedRulesCommonRuleSet"]
        overrides = common["Statement"]["ManagedRuleGroupStatement"]["RuleActionOverrides"]
        assert {"Name": "SizeRestrictions_BODY", "ActionToUse": {"Count": {}}} in overrides


class TestOtherRegions:
    def test_the_edge_stays_where_cloudfront_looks_for_it(self, synthesize: Synthesize) -> None:
        templates = synthesize(region="eu-central-1")
        assert templates.of_type("AWS::WAFv2::WebACL", stack="WedSyncPortal")
        assert not templates.of_type("AWS::WAFv2::WebACL", stack="WedSyncApi")
