"""Conditions and updates of writes (condition and update expressions in DynamoDB's terms)."""

from apikit.dynamo.conditions import ABSENT as ABSENT
from apikit.dynamo.conditions import EXISTS as EXISTS
from apikit.dynamo.conditions import AttributeExists as AttributeExists
from apikit.dynamo.conditions import AttributeNotExists as AttributeNotExists
from apikit.dynamo.conditions import Condition as Condition
from apikit.dynamo.conditions import Eq as Eq
from apikit.dynamo.conditions import Gt as Gt
from apikit.dynamo.conditions import Le as Le
from apikit.dynamo.conditions import Lt as Lt
from apikit.dynamo.conditions import Ne as Ne
from apikit.dynamo.conditions import OneOf as OneOf
from apikit.dynamo.conditions import Path as Path
from apikit.dynamo.conditions import all_of as all_of
from apikit.dynamo.updates import Append as Append
from apikit.dynamo.updates import Copy as Copy
from apikit.dynamo.updates import Update as Update


def at_version(version: int) -> Condition:
    """Return the condition that the item is at this version."""
    return Eq("v", version)
