"""The stack of the edge: one CloudFront distribution for the portal's files and the API, with firewall, TLS and headers."""

from pathlib import Path

from aws_cdk import CfnOutput, Duration, Environment, Fn, RemovalPolicy, Stack
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_cloudfront_origins as origins
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.assets import ROOT
from infra.constructs.acknowledgements import acknowledge
from infra.constructs.api_gateway import Gateway
from infra.constructs.edge_secret import HEADER, EdgeSecret
from infra.constructs.firewall import Firewall
from infra.settings import EDGE_REGION, Domain, Settings
from infra.stacks.data import DataStack

_EDGE = ROOT / "portal_site" / "edge"
_SECURITY_POLICY = ROOT / "portal_site" / "csp.txt"

# An edge function rewrites the first two to the API's own paths.
_API_PATHS = (
    "/api/*",
    "/wp-json/bookingx/*",
    "/v1/*",
    "/oauth/*",
    "/receivers/*",
    "/.well-known/*",
    "/openapi*.json",
    "/health",
    "/graphql",
)
# Public responses that the edge keeps (`functions.incidents.v1.public`).
_CACHED_PATHS = tuple(
    f"{prefix}/{path}"
    for prefix in ("/v1", "/api/v1", "/wp-json/bookingx/v1")
    for path in ("status", "incidents", "incidents/*")
)
# For API responses that a browser shows as a page and that have no policy of their own.
_API_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'"
_TWO_YEARS = Duration.days(730)


class PortalStack(Stack):
    """The stack. It is in us-east-1; the API may be in another region."""

    def __init__(
        self, scope: Construct, construct_id: str, *, settings: Settings, data: DataStack, gateway: Gateway
    ) -> None:
        super().__init__(
            scope,
            construct_id,
            env=Environment(region=EDGE_REGION),
            cross_region_references=settings.region != EDGE_REGION,
            description="WedSync: portal and edge.",
        )
        self._settings = settings
        removal = RemovalPolicy.DESTROY if settings.is_local else RemovalPolicy.RETAIN
        self.logs = self._log_bucket(removal)
        self.files = self._files_bucket(removal)
        self.firewall = Firewall(self, "Firewall")
        self.distribution = self._distribution(self._api_origin(gateway, data.edge_secret))
        CfnOutput(self, "FilesBucket", value=self.files.bucket_name)
        CfnOutput(self, "DistributionId", value=self.distribution.distribution_id)
        CfnOutput(self, "PortalDomain", value=self.distribution.distribution_domain_name)

    def _log_bucket(self, removal: RemovalPolicy) -> s3.Bucket:
        bucket = s3.Bucket(
            self,
            "Logs",
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=self._settings.has_tls,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            # CloudFront writes its standard logs through an ACL.
            object_ownership=s3.ObjectOwnership.BUCKET_OWNER_PREFERRED,
            lifecycle_rules=[s3.LifecycleRule(expiration=Duration.days(90))],
            removal_policy=removal,
        )
        acknowledge(bucket, "AwsSolutions-S1", "It stores the access logs; logging its own access would never end.")
        return bucket

    def _files_bucket(self, removal: RemovalPolicy) -> s3.Bucket:
        return s3.Bucket(
            self,
            "Files",
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=self._settings.has_tls,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            versioned=not self._settings.is_local,
            server_access_logs_bucket=self.logs,
            server_access_logs_prefix="files/",
            lifecycle_rules=[s3.LifecycleRule(noncurrent_version_expiration=Duration.days(30))],
            removal_policy=removal,
        )

    def _api_origin(self, gateway: Gateway, edge_secret: EdgeSecret) -> cloudfront.IOrigin:
        # CloudFront replaces a header with this name that a caller sends.
        proof = {HEADER: edge_secret.value}
        if self._settings.is_local:
            return origins.HttpOrigin(
                "localhost",
                protocol_policy=cloudfront.OriginProtocolPolicy.HTTP_ONLY,
                http_port=self._settings.gateway_port,
                origin_ssl_protocols=[cloudfront.OriginSslPolicy.TLS_V1_2],
                origin_path=f"/_aws/execute-api/{gateway.http_api.api_id}/$default",
                custom_headers=proof,
            )
        return origins.HttpOrigin(
            Fn.select(2, Fn.split("/", gateway.url)),
            protocol_policy=cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
            origin_ssl_protocols=[cloudfront.OriginSslPolicy.TLS_V1_2],
            custom_headers=proof,
        )

    def _distribution(self, api: cloudfront.IOrigin) -> cloudfront.Distribution:
        domain = self._settings.domain
        distribution = cloudfront.Distribution(
            self,
            "Distribution",
            comment="WedSync: portal and API",
            default_behavior=self._files_behavior(),
            additional_behaviors=self._api_behaviors(api),
            default_root_object="index.html",
            domain_names=list(domain.names) if domain else None,
            certificate=self._certificate(domain) if domain else None,
            minimum_protocol_version=cloudfront.SecurityPolicyProtocol.TLS_V1_3_2025 if domain else None,
            http_version=cloudfront.HttpVersion.HTTP2_AND_3,
            web_acl_id=self.firewall.arn,
            log_bucket=self.logs,
            log_file_prefix="edge/",
        )
        acknowledge(
            distribution, "AwsSolutions-CFR1", "Venues and couples are in every country; no country is blocked."
        )
        acknowledge(
            distribution,
            "Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk",
            "The root is the default root object, so no path lists the bucket.",
        )
        if domain is None:
            acknowledge(
                distribution,
                "AwsSolutions-CFR4",
                "Without a domain name of its own, a distribution uses CloudFront's certificate, and AWS sets its policy; with "
                "`domain_names` in the context it uses TLS 1.3.",
            )
        return distribution

    def _certificate(self, domain: Domain) -> acm.ICertificate:
        return acm.Certificate.from_certificate_arn(self, "Certificate", domain.certificate_arn)

    def _files_behavior(self) -> cloudfront.BehaviorOptions:
        return cloudfront.BehaviorOptions(
            # Without the permission to list, S3 returns 403 for a missing file.
            origin=origins.S3BucketOrigin.with_origin_access_control(
                self.files, origin_access_levels=[cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST]
            ),
            viewer_protocol_policy=self._viewer_protocol(),
            cache_policy=cloudfront.CachePolicy.CACHING_OPTIMIZED,
            response_headers_policy=self._headers("FileHeaders", policy=_SECURITY_POLICY.read_text().strip()),
            function_associations=[self._edge_function("SinglePage", _EDGE / "spa.js")],
            compress=True,
        )

    def _public_cache(self) -> cloudfront.ICachePolicy:
        """Keep public responses for as long as they say, at most a minute; those of other methods are never stored."""
        return cloudfront.CachePolicy(
            self,
            "PublicCache",
            comment="WedSync: public responses of the API",
            min_ttl=Duration.seconds(0),
            default_ttl=Duration.seconds(0),
            max_ttl=Duration.minutes(1),
            query_string_behavior=cloudfront.CacheQueryStringBehavior.all(),
            header_behavior=cloudfront.CacheHeaderBehavior.allow_list("Accept", "Origin"),
            enable_accept_encoding_brotli=True,
            enable_accept_encoding_gzip=True,
        )

    def _api_behaviors(self, api: cloudfront.IOrigin) -> dict[str, cloudfront.BehaviorOptions]:
        """Return the behavior of each path of the API; CloudFront takes the first path that matches."""
        headers = self._headers("ApiHeaders", policy=_API_SECURITY_POLICY, has_own=True)
        function = self._edge_function("ToApi", _EDGE / "to_api.js")

        def behavior(cache: cloudfront.ICachePolicy) -> cloudfront.BehaviorOptions:
            return cloudfront.BehaviorOptions(
                origin=api,
                viewer_protocol_policy=self._viewer_protocol(),
                allowed_methods=cloudfront.AllowedMethods.ALLOW_ALL,
                cache_policy=cache,
                origin_request_policy=cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
                response_headers_policy=headers,
                function_associations=[function],
                compress=True,
            )

        return {
            **dict.fromkeys(_CACHED_PATHS, behavior(self._public_cache())),
            **dict.fromkeys(_API_PATHS, behavior(cloudfront.CachePolicy.CACHING_DISABLED)),
        }

    def _viewer_protocol(self) -> cloudfront.ViewerProtocolPolicy:
        if self._settings.has_tls:
            return cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS
        return cloudfront.ViewerProtocolPolicy.ALLOW_ALL

    def _edge_function(self, name: str, source: Path) -> cloudfront.FunctionAssociation:
        return cloudfront.FunctionAssociation(
            event_type=cloudfront.FunctionEventType.VIEWER_REQUEST,
            function=cloudfront.Function(
                self,
                name,
                code=cloudfront.FunctionCode.from_inline(source.read_text()),
                runtime=cloudfront.FunctionRuntime.JS_2_0,
            ),
        )

    def _headers(self, name: str, *, policy: str, has_own: bool = False) -> cloudfront.ResponseHeadersPolicy:
        """`has_own`: the origin may send policies of its own, as the pages of the authorization server do."""
        return cloudfront.ResponseHeadersPolicy(
            self,
            name,
            security_headers_behavior=cloudfront.ResponseSecurityHeadersBehavior(
                strict_transport_security=cloudfront.ResponseHeadersStrictTransportSecurity(
                    access_control_max_age=_TWO_YEARS, include_subdomains=True, preload=True, override=True
                ),
                content_type_options=cloudfront.ResponseHeadersContentTypeOptions(override=True),
                referrer_policy=cloudfront.ResponseHeadersReferrerPolicy(
                    referrer_policy=cloudfront.HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
                    override=not has_own,
                ),
                frame_options=cloudfront.ResponseHeadersFrameOptions(
                    frame_option=cloudfront.HeadersFrameOption.DENY, override=True
                ),
                content_security_policy=cloudfront.ResponseHeadersContentSecurityPolicy(
                    content_security_policy=policy, override=not has_own
                ),
            ),
        )
