"""The KMS keys that sign access tokens, one for each date in the setting `signing_keys`."""

import json
from datetime import UTC, datetime

from aws_cdk import RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from constructs import Construct


class SigningKeys(Construct):
    """RSA keys that never leave KMS. Each signs from the beginning (UTC) of its date until that of the next key."""

    def __init__(self, scope: Construct, construct_id: str, *, dates: tuple[str, ...], removal: RemovalPolicy) -> None:
        super().__init__(scope, construct_id)
        self._keys = {
            date: kms.Key(
                self,
                f"Key{date}",
                description=f"WedSync: signs access tokens from {date}",
                key_spec=kms.KeySpec.RSA_2048,
                key_usage=kms.KeyUsage.SIGN_VERIFY,
                removal_policy=removal,
            )
            for date in dates
        }

    @property
    def environment(self) -> dict[str, str]:
        """The environment of functions that sign or verify tokens."""
        keys = [{"kid": date, "arn": key.key_arn, "starts_at": _start(date)} for date, key in self._keys.items()]
        return {"SIGNING_KEYS": json.dumps(keys)}

    def statement(self, *, may_sign: bool) -> iam.PolicyStatement:
        """Return the permission to read the public keys and, with `may_sign`, to sign."""
        actions = ["kms:GetPublicKey", *(["kms:Sign"] if may_sign else [])]
        return iam.PolicyStatement(actions=actions, resources=[key.key_arn for key in self._keys.values()])


def _start(date: str) -> int:
    return int(datetime.fromisoformat(date).replace(tzinfo=UTC).timestamp())
