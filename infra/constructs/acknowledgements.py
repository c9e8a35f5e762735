"""Acknowledges findings of cdk-nag on the construct that they are about, each with a reason."""

from aws_cdk import Acknowledgment, Validations
from constructs import IConstruct


def acknowledge(construct: IConstruct, finding: str, reason: str) -> None:
    """Acknowledge the finding for this construct and its children only."""
    Validations.of(construct).acknowledge(Acknowledgment(id=finding, reason=reason))
