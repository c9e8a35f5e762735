"""The one way to accept a finding of cdk-nag: on the construct it is about, with the reason in a sentence."""

from aws_cdk import Acknowledgment, Validations
from constructs import IConstruct


def acknowledge(construct: IConstruct, finding: str, reason: str) -> None:
    """This finding is accepted here and below, and nowhere else."""
    Validations.of(construct).acknowledge(Acknowledgment(id=finding, reason=reason))
