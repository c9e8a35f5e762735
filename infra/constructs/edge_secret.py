"""The secret that authenticates the edge: CloudFront adds it to each request, and functions compare it."""

from aws_cdk import RemovalPolicy, SecretValue
from aws_cdk import aws_kms as kms
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from infra.constructs.acknowledgements import acknowledge
from infra.settings import EDGE_REGION

# CloudFront does not allow custom headers that begin with X-Edge- or X-Amz-.
HEADER = "x-wedsync-edge"

# References use the name, which is the same in both regions. To replace the secret, change the name.
_NAME = "wedsync/edge-1"
_KEY = "secret"
_CHARACTERS = 64


class EdgeSecret(Construct):
    """The secret in the functions' region, with a replica in the edge's region."""

    def __init__(self, scope: Construct, construct_id: str, *, key: kms.IKey, region: str) -> None:
        super().__init__(scope, construct_id)
        secret = secretsmanager.Secret(
            self,
            "Secret",
            secret_name=_NAME,
            description="WedSync: authenticates the edge to the functions",
            encryption_key=key,
            # The secret can be generated again, and a name that still exists would fail the next deployment.
            removal_policy=RemovalPolicy.DESTROY,
            replica_regions=None if region == EDGE_REGION else [secretsmanager.ReplicaRegion(region=EDGE_REGION)],
            generate_secret_string=secretsmanager.SecretStringGenerator(
                secret_string_template="{}",  # noqa: S106 (a template, no secret)
                generate_string_key=_KEY,
                password_length=_CHARACTERS,
                exclude_punctuation=True,
            ),
        )
        acknowledge(
            secret,
            "AwsSolutions-SMG4",
            "The edge and the functions get the secret at deployment; rotating only one copy would break the edge.",
        )

    @property
    def value(self) -> str:
        """A reference that CloudFormation resolves at deployment, so that no template contains the secret."""
        return SecretValue.secrets_manager(_NAME, json_field=_KEY).unsafe_unwrap()
